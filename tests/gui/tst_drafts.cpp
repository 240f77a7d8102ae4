// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and not saved, when the program ends without a word.
#include "officewindow.h"

#include <ui/edit/drafts.h>
#include <ui/edit/fieldeditor.h>
#include <ui/edit/itineraryboard.h>
#include <ui/edit/recordeditor.h>
#include <ui/edit/recordform.h>
#include <ui/edit/stopform.h>
#include <ui/edit/stopseditor.h>
#include <ui/list/recordlistpage.h>
#include <ui/shell/messagebar.h>

#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace pd;
using namespace pd::ui;

namespace {

template <typename Find>
RecordEditor *editorWhere(Find find)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *editor = qobject_cast<RecordEditor *>(window);
        if (editor && find(editor))
            return editor;
    }
    return nullptr;
}

RecordEditor *anyEditor()
{
    return editorWhere([](RecordEditor *) { return true; });
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<OfficeWindow>();
        QVERIFY(m_window->show());
        m_drafts = std::make_unique<Drafts>(m_window->path());
    }
    void cleanup()
    {
        while (RecordEditor *editor = anyEditor())
            delete editor;
        const QList<Draft> left = m_drafts->list();
        for (const Draft &draft : left)
            m_drafts->remove(draft.name);
        m_window.reset();
    }

    void keepsWhatIsTyped();
    void offersItAtTheNextStart();
    void withParts();
    void ofANewRecord();
    void isGoneWhenSavedOrDiscarded_data();
    void isGoneWhenSavedOrDiscarded();
    void nonsenseIsNoDraft();

private:
    RecordId first(Page page)
    {
        m_window->window().openPage(page);
        m_window->settle();
        return qobject_cast<RecordListPage *>(m_window->window().room(page))->selection().value(0);
    }
    RecordEditor *open(Page page, Kind kind)
    {
        RecordEditor::open(m_window->session(), kind, first(page), &m_window->window());
        m_window->settle();
        return anyEditor();
    }
    void typeNotes(RecordEditor *editor, const QString &text)
    {
        auto *notes = editor->findChild<FieldEditor *>(QStringLiteral("notes"));
        QVERIFY(notes);
        auto *edit = notes->findChild<QPlainTextEdit *>();
        if (!edit)
            edit = qobject_cast<QPlainTextEdit *>(notes->focusProxy());
        QVERIFY(edit);
        edit->setPlainText(text);
    }
    /// As after a crash: the program never comes to closing its editors.
    void startAgain()
    {
        while (RecordEditor *editor = anyEditor())
            delete editor;
        m_window->session().office().close();
        m_window->session().open(m_window->path());
        QTRY_VERIFY(m_window->session().office().isOpen());
        m_window->settle();
    }
    RecordEditor *goOn()
    {
        const QList<QPushButton *> buttons = m_window->window().findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == QStringLiteral("Go on editing"))
                button->click();
        }
        m_window->settle();
        return anyEditor();
    }

    std::unique_ptr<OfficeWindow> m_window;
    std::unique_ptr<Drafts> m_drafts;
};

void TestDrafts::keepsWhatIsTyped()
{
    RecordEditor *editor = open(Page::Partners, Kind::Organisation);
    QVERIFY(editor);
    QVERIFY(m_drafts->list().isEmpty());
    typeNotes(editor, QStringLiteral("Набрано, 未保存"));
    QTRY_COMPARE(m_drafts->list().size(), 1);
    const Draft draft = m_drafts->list().first();
    QCOMPARE(draft.kind, Kind::Organisation);
    QCOMPARE(draft.changes.size(), 1);
    QCOMPARE(draft.changes.first().values.keys(), QStringList{QStringLiteral("notes")});  // no more than was typed
}

void TestDrafts::offersItAtTheNextStart()
{
    RecordEditor *editor = open(Page::Partners, Kind::Organisation);
    QVERIFY(editor);
    typeNotes(editor, QStringLiteral("Typed before the lights went out"));
    QTRY_COMPARE(m_drafts->list().size(), 1);
    startAgain();
    QCOMPARE(m_drafts->list().size(), 1);
    editor = goOn();
    QVERIFY(editor);
    QVERIFY(editor->hasUnsavedChanges());
    QCOMPARE(editor->form()->record().value(QStringLiteral("notes")).toText(),
             QStringLiteral("Typed before the lights went out"));
    QPointer<RecordEditor> gone(editor);
    editor->save();
    QTRY_VERIFY(!gone);
    QVERIFY(m_drafts->list().isEmpty());
}

void TestDrafts::withParts()
{
    RecordEditor *editor = open(Page::Visits, Kind::Visit);
    QVERIFY(editor);
    auto *stops = editor->findChild<StopsEditor *>();
    QVERIFY(stops);
    QTest::keyClick(stops->board(), Qt::Key_Insert);
    FieldEditor *name = stops->form()->editor(QStringLiteral("names"));
    auto *line = qobject_cast<QLineEdit *>(name->focusProxy());
    QTest::keyClicks(line ? line : name->findChild<QLineEdit *>(), QStringLiteral("A stop that was not saved"));
    QTRY_VERIFY(!m_drafts->list().isEmpty());
    startAgain();
    editor = goOn();
    QVERIFY(editor);
    ChangeSet set;
    editor->form()->addPartChanges(set, RecordId(1));
    int created = 0;
    for (const Change &change : std::as_const(set.changes)) {
        if (change.action == Change::Action::Create) {
            ++created;
            QCOMPARE(change.names.value_or(Names()).value(0).text, QStringLiteral("A stop that was not saved"));
        }
        QVERIFY(change.action != Change::Action::Delete);
    }
    QCOMPARE(created, 1);
}

void TestDrafts::ofANewRecord()
{
    Record blank;
    blank.kind = Kind::Organisation;
    RecordEditor *editor = RecordEditor::create(m_window->session(), blank, &m_window->window());
    typeNotes(editor, QStringLiteral("A partner of whom we have no name yet"));
    QTRY_COMPARE(m_drafts->list().size(), 1);
    startAgain();
    editor = goOn();
    QVERIFY(editor);
    QCOMPARE(editor->form()->record().value(QStringLiteral("notes")).toText(),
             QStringLiteral("A partner of whom we have no name yet"));
    QVERIFY(editor->form()->record().id.isNull());
}

void TestDrafts::isGoneWhenSavedOrDiscarded_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("saved") << QStringLiteral("save");
    QTest::newRow("discarded") << QStringLiteral("Discard");
    QTest::newRow("typed back") << QStringLiteral("back");
}

void TestDrafts::isGoneWhenSavedOrDiscarded()
{
    QFETCH(QString, how);
    RecordEditor *editor = open(Page::Partners, Kind::Organisation);
    QVERIFY(editor);
    const QString before = editor->form()->record().value(QStringLiteral("notes")).toText();
    typeNotes(editor, QStringLiteral("Typed"));
    QTRY_COMPARE(m_drafts->list().size(), 1);
    if (how == QStringLiteral("save")) {
        editor->save();
    } else if (how == QStringLiteral("back")) {
        typeNotes(editor, before);
    } else {
        editor->askToLeave();
        const QList<QPushButton *> buttons = editor->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == how)
                button->click();
        }
    }
    QTRY_VERIFY(m_drafts->list().isEmpty());
}

void TestDrafts::nonsenseIsNoDraft()
{
    Draft draft{QStringLiteral("organisation-1"), QDateTime::currentDateTimeUtc(), Kind::Organisation, RecordId(1),
                {Change{.action = Change::Action::Update, .kind = Kind::Organisation, .id = RecordId(1),
                        .values = {{QStringLiteral("notes"), Value(QStringLiteral("x"))}}}}};
    QVERIFY(m_drafts->write(draft));
    QCOMPARE(m_drafts->list().size(), 1);
    m_drafts->remove(draft.name);
    draft.changes.clear();
    QVERIFY(m_drafts->write(draft));
    QVERIFY(m_drafts->list().isEmpty());
    m_drafts->remove(draft.name);
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
