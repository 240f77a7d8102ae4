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
#include <QScrollArea>
#include <QStyleOption>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

#include <optional>

/// A test that works with the real window as a person does: with keys and clicks, which it counts. What enters something
/// gives back whether it could.
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
        m_keys = m_clicks = 0;
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
        return press(qobject_cast<QToolButton *>(table->footer()->itemAt(0)->widget())) ? table->rowCount() - 1 : -1;
    }
    bool isSaved()
    {
        const QPointer<pd::ui::RecordEditor> open(editor());
        QTest::keyClick(open, Qt::Key_S, Qt::ControlModifier);
        m_keys += 2;
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
    /// The tabulator's steps there, back if they are negative; nothing where it does not lead.
    static std::optional<int> tabsTo(const QWidget *wanted)
    {
        const QWidget *from = QApplication::focusWidget();
        if (!from || from->window() != wanted->window())
            return {};
        int steps = 0, whole = 0;
        for (const QWidget *next = from->nextInFocusChain(); next != from; next = next->nextInFocusChain()) {
            if (next->isVisible() && next->isEnabled() && !next->focusProxy() && (next->focusPolicy() & Qt::TabFocus))
                ++whole;
            if (next == wanted)
                steps = whole;
        }
        if (steps == 0)
            return {};
        const int back = steps - whole - 1;
        return steps <= -back ? steps : back;
    }
    /// With the tabulator, while it is near.
    bool tabTo(QWidget *wanted)
    {
        const int steps = tabsTo(wanted).value_or(INT_MAX);
        for (int i = 0; qAbs(steps) <= near && i < qAbs(steps) && !wanted->hasFocus(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), steps > 0 ? Qt::Key_Tab : Qt::Key_Backtab,
                            steps > 0 ? Qt::NoModifier : Qt::ShiftModifier);
            m_keys += steps > 0 ? 1 : 2;
        }
        return wanted->hasFocus();
    }
    void click(QWidget *wanted)
    {
        for (QWidget *up = wanted->parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(wanted);
        }
        QPoint at = wanted->rect().center();
        if (qobject_cast<const QCheckBox *>(wanted)) {  // may be wider than what a click can hit
            QStyleOptionButton box;
            box.initFrom(wanted);
            at = wanted->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &box, wanted).center();
        }
        QTest::mouseClick(wanted, Qt::LeftButton, {}, at);
        ++m_clicks;
    }
    /// Takes the keyboard to what can be typed into; what is far is clicked.
    bool reach(QWidget *wanted)
    {
        if (!wanted->hasFocus() && !tabTo(wanted))
            click(wanted);
        return wanted->hasFocus();
    }
    bool press(QAbstractButton *button)
    {
        if (!button || !button->isEnabled())
            return false;
        if (button->hasFocus() || tabTo(button)) {
            QTest::keyClick(button, Qt::Key_Space);
            ++m_keys;
        } else {
            click(button);
        }
        return true;
    }
    /// In place of what is there.
    bool type(QWidget *editor, const QString &text)
    {
        QLineEdit *input = editor ? line(editor) : nullptr;
        if (!input || !input->isEnabled() || !reach(input))
            return false;
        if (input->selectedText() != input->text()) {
            QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
            m_keys += 2;
        }
        const bool isOnKeys = std::all_of(text.begin(), text.end(), [](QChar one) { return one.unicode() < 0x80; });
        if (isOnKeys) {
            QTest::keyClicks(input, text);
        } else {
            QInputMethodEvent composed;  // what an input method hands over
            composed.setCommitString(text);
            QApplication::sendEvent(input, &composed);
        }
        m_keys += text.size();
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
        QComboBox *box = edit->box();
        const int wanted = box->findData(code);
        if (wanted < 0)
            return false;
        const bool isReached = reach(box);
        QAbstractItemView *list = box->view();
        const bool isOpen = list->isVisible();  // as a click does
        if (isOpen ? !waitUntilActive(list->window()) : !isReached)
            return false;
        const auto at = [&] { return isOpen ? list->currentIndex().row() : box->currentIndex(); };
        while (at() != wanted) {
            QTest::keyClick(isOpen ? static_cast<QWidget *>(list) : box, at() < wanted ? Qt::Key_Down : Qt::Key_Up);
            ++m_keys;
        }
        if (isOpen) {
            QTest::keyClick(list, Qt::Key_Return);
            ++m_keys;
            if (!QTest::qWaitFor([list] { return !list->isVisible(); }))
                return false;
            box->window()->activateWindow();  // nobody else does where there is no window manager
            if (!waitUntilActive(box->window()) || !QTest::qWaitFor([box] { return box->hasFocus(); }))
                return false;
        }
        return edit->value().toText() == code;
    }
    bool tick(QWidget *editor)
    {
        auto *box = editor ? editor->findChild<QCheckBox *>() : nullptr;
        return press(box) && box->isChecked();
    }
    pd::ui::StopsEditor *stops() { return editor()->findChild<pd::ui::StopsEditor *>(); }
    /// One stop more of a visit; empty times go on where the stop before ended.
    bool addStop(const QString &name, const QString &day, const QString &starts, const QString &ends)
    {
        if (!reach(stops()->board()))
            return false;
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
    static constexpr int near = 8;  ///< steps of the tabulator; for more the hand goes to the mouse
    qsizetype m_keys = 0, m_clicks = 0;  ///< so far
};
