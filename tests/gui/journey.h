// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/officewindow.h>

#include <record/recordtype.h>
#include <ui/detail/readingpane.h>
#include <ui/edit/codeedit.h>
#include <ui/edit/fieldeditor.h>
#include <ui/edit/itineraryboard.h>
#include <ui/edit/nameseditor.h>
#include <ui/edit/notelabel.h>
#include <ui/edit/partseditor.h>
#include <ui/edit/recordeditor.h>
#include <ui/edit/recordform.h>
#include <ui/edit/rowtable.h>
#include <ui/edit/smallform.h>
#include <ui/edit/stopform.h>
#include <ui/edit/stopseditor.h>
#include <ui/home/duelist.h>
#include <ui/list/recordlistpage.h>
#include <ui/shell/messagebar.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

/// A test that works with the real window as a person does: with keys, which it counts, and with the mouse. What enters
/// something gives back whether it could.
class Journey : public QObject
{
protected:
    using RecordId = pd::RecordId;
    using Kind = pd::Kind;
    using FieldEditor = pd::ui::FieldEditor;
    using RowTable = pd::ui::RowTable;

    bool start(const QString &office)
    {
        QLoggingCategory::setFilterRules(QStringLiteral("qt.qpa.*=false"));
        pd::ui::style::apply(*qApp);
        m_keys = 0;
        m_office = std::make_unique<OfficeWindow>(office);
        return m_office->show() && waitUntilActive(&window());
    }
    void end() { m_office.reset(); }
    pd::ui::MainWindow &window() { return m_office->window(); }
    pd::ui::Session &session() { return m_office->session(); }

    /// A setting of the office, as a scenario gives it.
    bool set(const QString &key, const QString &value)
    {
        auto done = session().office().write([=](pd::Office &office) { return office.setSetting(key, value).has_value(); });
        done.waitForFinished();
        session().refreshSettings();
        m_office->settle();
        return done.result();
    }
    /// A day has come.
    bool setToday(const QString &day)
    {
        const QDate wanted = QDate::fromString(day, Qt::ISODate);
        const bool isSet = set(QStringLiteral("today"), day)
            && QTest::qWaitFor([this, wanted] { return session().today() == wanted; });
        m_office->settle();
        return isSet;
    }

    // ---- what the office holds

    template <typename Work>
    auto ask(Work work)
    {
        auto found = session().office().read(std::move(work));
        found.waitForFinished();
        return found.result();
    }
    QList<pd::Record> all(Kind kind)
    {
        return ask([kind](pd::Office &office) { return office.readAll(kind); });
    }
    QList<pd::Record> parts(RecordId owner, Kind kind)
    {
        return ask([=](pd::Office &office) { return office.read(office.parts(owner, kind)); });
    }
    RecordId named(Kind kind, const QString &english)
    {
        const QList<pd::Record> records = all(kind);
        const auto at = std::find_if(records.begin(), records.end(), [&english](const pd::Record &record) {
            return pd::displayName(record.names, QStringLiteral("en")) == english;
        });
        return at == records.end() ? RecordId() : at->id;
    }
    /// With what is derived for the fixed day.
    pd::Record read(RecordId id)
    {
        const QDate today = session().today();
        return ask([=](pd::Office &office) {
            return pd::readDerived(office, {id}, today).value_or(QList<pd::Record>()).value(0);
        });
    }
    /// What a scenario takes as given.
    RecordId given(const pd::Record &record)
    {
        pd::ChangeSet set;
        const RecordId number = set.add(record);
        auto done = session().office().apply(set);
        done.waitForFinished();
        const auto applied = done.result();
        m_office->settle();
        return applied ? applied->created.value(number.value) : RecordId();
    }
    RecordId newest(Kind kind)
    {
        const QList<pd::Record> records = all(kind);
        const auto last = std::max_element(records.begin(), records.end(), [](const pd::Record &a, const pd::Record &b) {
            return a.id.value < b.id.value;
        });
        return last == records.end() ? RecordId() : last->id;
    }

    // ---- the window

    /// Comes forward, too: nobody else brings the window back when an editor was closed.
    pd::ui::RecordListPage *page(pd::ui::Page page)
    {
        window().activateWindow();
        (void)waitUntilActive(&window());
        window().openPage(page);
        m_office->settle();
        return qobject_cast<pd::ui::RecordListPage *>(window().room(page));
    }
    /// Selects a record in its list; what its reading pane says.
    QString pane(pd::ui::Page of, RecordId id)
    {
        pd::ui::RecordListPage *list = page(of);
        list->select(id);
        m_office->settle();
        return list->findChild<pd::ui::ReadingPane *>()->browser()->toPlainText();
    }
    QAction *action(const QString &text)
    {
        const auto actions = window().findChildren<QAction *>();
        const auto at = std::find_if(actions.begin(), actions.end(), [&text](const QAction *one) { return one->text() == text; });
        return at == actions.end() ? nullptr : *at;
    }
    bool choose(const QString &text)
    {
        QAction *wanted = action(text);
        if (!wanted || !QTest::qWaitFor([wanted] { return wanted->isEnabled(); }))
            return false;
        wanted->trigger();
        m_office->settle();
        return true;
    }
    bool undo()
    {
        const auto actions = window().findChildren<QAction *>();
        for (QAction *one : actions) {
            if (one->shortcut() != QKeySequence(QKeySequence::Undo))
                continue;
            if (!QTest::qWaitFor([one] { return one->isEnabled(); }))
                return false;
            one->trigger();
            m_office->settle();
            return true;
        }
        return false;
    }
    /// What the message bar says.
    QString message()
    {
        m_office->settle();
        const auto *bar = window().findChild<pd::ui::MessageBar *>();
        QStringList texts;
        const auto labels = bar->isVisible() ? bar->findChildren<QLabel *>() : QList<QLabel *>();
        for (const QLabel *label : labels)
            texts << label->text();
        return texts.join(QLatin1Char(' '));
    }
    QPushButton *offer() { return window().findChild<pd::ui::MessageBar *>()->findChild<QPushButton *>(); }
    /// What Home says is due, below its headings.
    QStringList due(const QString &heading)
    {
        window().openPage(pd::ui::Page::Home);
        m_office->settle();
        const auto *list = window().room(pd::ui::Page::Home)->findChild<pd::ui::DueList *>();
        QStringList lines;
        bool isInside = false;
        for (const pd::ui::DueRow &row : qobject_cast<pd::ui::DueModel *>(list->model())->rows()) {
            if (row.isHeading)
                isInside = row.text == heading;
            else if (isInside)
                lines << row.text;
        }
        return lines;
    }
    pd::ui::SmallForm *form(const QString &name)
    {
        pd::ui::SmallForm *found = nullptr;
        (void)QTest::qWaitFor([&] {
            found = window().findChild<pd::ui::SmallForm *>(name);
            return found && found->isVisible();
        }, 20000);
        return found && waitUntilActive(found) ? found : nullptr;
    }
    bool confirm(pd::ui::SmallForm *form)
    {
        const QPointer<pd::ui::SmallForm> open(form);
        QTest::mouseClick(form->acceptButton(), Qt::LeftButton);
        const bool isClosed = QTest::qWaitFor([&open] { return !open; });
        m_office->settle();
        return isClosed;
    }

    // ---- the editor

    pd::ui::RecordEditor *editor()
    {
        pd::ui::RecordEditor *found = nullptr;
        (void)QTest::qWaitFor([&] {
            found = window().findChild<pd::ui::RecordEditor *>();
            return found && found->isVisible();
        }, 20000);
        return found && waitUntilActive(found) ? found : nullptr;
    }
    /// A new record of the kind that a list shows, with the key.
    bool create(pd::ui::Page of)
    {
        page(of);
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        m_keys += 2;
        return editor();
    }
    /// Opens a record from its list, with the key.
    bool edit(pd::ui::Page of, RecordId id)
    {
        return pressed(Qt::Key_F2, of, id) && editor();
    }
    /// A key in the list, on a record.
    bool pressed(Qt::Key key, pd::ui::Page of, RecordId id)
    {
        pd::ui::RecordListPage *list = page(of);
        list->select(id);
        m_office->settle();
        auto *table = list->findChild<QTableView *>();
        if (!QTest::qWaitFor([&] { return list->selection() == QList<RecordId>{id}; }))
            return false;
        table->setFocus(Qt::TabFocusReason);
        if (!QTest::qWaitFor([table] { return table->hasFocus(); }))
            return false;
        QTest::keyClick(table, key);
        ++m_keys;
        m_office->settle();
        return true;
    }
    /// A field of the form itself, not of its tables or stops.
    FieldEditor *field(const QString &key)
    {
        const auto found = editor()->findChildren<FieldEditor *>(key);
        for (FieldEditor *one : found) {
            bool isInside = false;
            for (const QWidget *up = one->parentWidget(); up; up = up->parentWidget())
                isInside = isInside || qobject_cast<const RowTable *>(up) || qobject_cast<const pd::ui::StopForm *>(up);
            if (!isInside)
                return one;
        }
        return nullptr;
    }
    RowTable *rows(const QString &key) { return field(key)->findChild<RowTable *>(); }
    /// The table of the parts of a kind.
    RowTable *partRows(Kind kind)
    {
        const auto editors = editor()->findChildren<pd::ui::PartsEditor *>();
        for (const pd::ui::PartsEditor *one : editors) {
            if (one->kind() == kind)
                return one->findChild<RowTable *>();
        }
        return nullptr;
    }
    /// One row more at the end of a table, by its button; the row's place.
    int addRow(RowTable *table)
    {
        auto *add = qobject_cast<QToolButton *>(table->footer()->itemAt(0)->widget());
        add->setFocus(Qt::TabFocusReason);
        QTest::keyClick(add, Qt::Key_Space);
        m_keys += 2;
        return table->rowCount() - 1;
    }
    bool isSaved()
    {
        const QPointer<pd::ui::RecordEditor> open(editor());
        open->save();
        ++m_keys;
        const bool isClosed = QTest::qWaitFor([&open] { return !open; }, 20000);
        if (!isClosed)
            qWarning("%s", qPrintable(said(open)));
        m_office->settle();
        return isClosed;
    }
    /// What an editor says is wrong.
    static QString said(const QWidget *editor)
    {
        QStringList texts;
        const auto notes = editor ? editor->findChildren<pd::ui::NoteLabel *>() : QList<pd::ui::NoteLabel *>();
        for (const pd::ui::NoteLabel *note : notes) {
            if (note->isVisibleTo(editor))
                texts << note->text();
        }
        return texts.join(QLatin1Char('\n'));
    }

    // ---- keys

    static QLineEdit *line(QWidget *editor)
    {
        auto *own = qobject_cast<QLineEdit *>(editor->focusProxy());
        return own ? own : editor->findChild<QLineEdit *>();
    }
    /// In place of what is there; the tabulator that leads there is one more key.
    bool type(QWidget *editor, const QString &text)
    {
        QLineEdit *input = editor ? line(editor) : nullptr;
        if (!input || !input->isEnabled())
            return false;
        input->setFocus(Qt::TabFocusReason);
        input->selectAll();
        const bool isOnKeys = std::all_of(text.begin(), text.end(), [](QChar one) { return one.unicode() < 0x80; });
        if (isOnKeys) {
            QTest::keyClicks(input, text);
        } else {
            QInputMethodEvent composed;  // what an input method hands over
            composed.setCommitString(text);
            QApplication::sendEvent(input, &composed);
        }
        m_keys += text.size() + 1;
        return true;
    }
    /// The beginning of a name, and of what is offered the one that is meant.
    bool pick(QWidget *editor, const QString &text)
    {
        if (!type(editor, text))
            return false;
        const auto isOffered = [editor, &text] {
            const auto *offers = editor->findChild<QListView *>();
            return offers && offers->isVisible() && offers->model()->index(0, 0).data().toString().startsWith(text);
        };
        if (!QTest::qWaitFor(isOffered, 20000))
            return false;
        QTest::keyClick(line(editor), Qt::Key_Return);
        ++m_keys;
        return true;
    }
    /// A code, with the arrow keys.
    bool turn(QWidget *editor, const QString &code)
    {
        auto *edit = qobject_cast<pd::ui::CodeEdit *>(editor);
        if (!edit)
            return false;
        edit->box()->setFocus(Qt::TabFocusReason);
        m_keys += 1;
        const int wanted = edit->box()->findData(code);
        while (wanted >= 0 && edit->box()->currentIndex() != wanted) {
            QTest::keyClick(edit->box(), edit->box()->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
            ++m_keys;
        }
        return edit->value().toText() == code;
    }
    bool tick(QWidget *editor)
    {
        auto *box = editor ? editor->findChild<QCheckBox *>() : nullptr;
        if (!box)
            return false;
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClick(box, Qt::Key_Space);
        m_keys += 2;
        return box->isChecked();
    }
    pd::ui::StopsEditor *stops() { return editor()->findChild<pd::ui::StopsEditor *>(); }
    /// One stop more of a visit; empty times go on where the stop before ended.
    bool addStop(const QString &name, const QString &day, const QString &starts, const QString &ends)
    {
        QTest::keyClick(stops()->board(), Qt::Key_Insert);
        ++m_keys;
        const pd::ui::StopForm *form = stops()->form();
        const auto given = [&](const char *key, const QString &text) {
            return text.isEmpty() || type(form->editor(QLatin1String(key)), text);
        };
        return given("names", name) && given("day", day) && given("starts", starts) && given("ends", ends);
    }
    /// The official name in the language of the window.
    bool call(const QString &name)
    {
        return type(editor()->form()->names()->findChild<RowTable *>()->cell(0, QStringLiteral("text")), name);
    }

    std::unique_ptr<OfficeWindow> m_office;
    qsizetype m_keys = 0;  ///< pressed so far
};
