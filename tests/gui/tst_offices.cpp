// SPDX-License-Identifier: GPL-3.0-or-later
// Making, opening and leaving offices in the window, and staying where one was when records change.
#include <gui/officewindow.h>

#include <ui/edit/recordeditor.h>
#include <ui/list/recordlistpage.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/welcomepage.h>

#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestOffices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_office.reset(); }

    void newOfficeTakesTheNameOfTheWelcome();
    void failedOpeningKeepsWhatWasOpen();
    void unsavedEditorKeepsTheOfficeOpen();
    void roomsLeaveWhileAnswersAreUnderWay();
    void deletingKeepsThePlaceAndOffersUndo();
    void offerGoesWithTheNextChange();
    void severalStaySelected();
    void openingAListAsksOnce();
    void readOnlyOfficeOffersNoWriting();

private:
    QAction *action(const QString &text) const;
    RecordListPage *list(Page page) const;
    QTableView *table(Page page) const { return list(page)->findChild<QTableView *>(); }

    std::unique_ptr<OfficeWindow> m_office;
};

void TestOffices::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
    style::apply(*qApp);
}

void TestOffices::init()
{
    m_office = std::make_unique<OfficeWindow>();
    QVERIFY(m_office->show());
}

QAction *TestOffices::action(const QString &text) const
{
    const QList<QAction *> actions = m_office->window().findChildren<QAction *>();
    for (QAction *one : actions) {
        if (QString(one->text()).remove(u'&') == text)
            return one;
    }
    return nullptr;
}

RecordListPage *TestOffices::list(Page page) const
{
    return qobject_cast<RecordListPage *>(m_office->window().room(page));
}

void TestOffices::newOfficeTakesTheNameOfTheWelcome()
{
    QSettings().setValue(u"user"_s, u"Li Na"_s);
    QSignalSpy making(&m_office->session(), &Session::makingChanged);
    const QString path = m_office->folder() + u"/new.pdesk"_s;
    m_office->session().make(path);
    QCOMPARE(making.size(), 1);  // the window is not held up
    QTRY_COMPARE(m_office->session().office().path(), path);
    QTRY_COMPARE(m_office->session().user(), u"Li Na"_s);
    auto stored = m_office->session().office().write([](Office &office) { return office.setting(u"user"_s); });
    QTRY_VERIFY(stored.isFinished());
    QCOMPARE(stored.result(), u"Li Na"_s);
    // A second one by the same name is refused in the message bar.
    m_office->session().make(path);
    auto *bar = m_office->window().findChild<MessageBar *>();
    QTRY_VERIFY(bar->accessibleName().contains(u"new.pdesk"_s));
    QCOMPARE(m_office->session().office().path(), path);
}

void TestOffices::failedOpeningKeepsWhatWasOpen()
{
    QFile foreign(m_office->folder() + u"/foreign.pdesk"_s);
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("no office") > 0);
    foreign.close();
    QSignalSpy message(&m_office->session(), &Session::message);
    m_office->session().open(foreign.fileName());
    QTRY_COMPARE(message.size(), 1);
    QTRY_COMPARE(m_office->session().office().path(), m_office->path());
    QTRY_VERIFY(m_office->isOpen());
    QVERIFY(m_office->window().findChild<MessageBar *>()->isVisible());
}

void TestOffices::unsavedEditorKeepsTheOfficeOpen()
{
    Record record;
    record.kind = Kind::Organisation;
    RecordEditor *editor = RecordEditor::create(m_office->session(), record, &m_office->window());
    m_office->settle();
    auto *line = editor->findChild<QLineEdit *>();
    QVERIFY(line);
    QTest::keyClicks(line, u"Half a name"_s);
    QVERIFY(editor->hasUnsavedChanges());
    action(u"Close office"_s)->trigger();
    QVERIFY(m_office->session().office().isOpen());
    m_office->window().openSample(u"practice"_s);
    m_office->settle();
    QCOMPARE(m_office->session().office().path(), m_office->path());
    QVERIFY(!m_office->window().close());
    const QList<QPushButton *> buttons = editor->findChildren<QPushButton *>();
    const auto discard = std::find_if(buttons.begin(), buttons.end(),
                                      [](QPushButton *button) { return button->text() == u"Discard"; });
    QVERIFY(discard != buttons.end() && (*discard)->isVisible());
    (*discard)->click();
    action(u"Close office"_s)->trigger();
    QVERIFY(!m_office->session().office().isOpen());
    QVERIFY(m_office->window().findChild<WelcomePage *>()->isVisible());
}

void TestOffices::roomsLeaveWhileAnswersAreUnderWay()
{
    for (int page = 0; page < pageCount; ++page)
        m_office->window().openPage(Page(page));
    m_office->session().office().close();
    m_office->settle();
    QVERIFY(!m_office->window().findChild<RecordListPage *>());
}

void TestOffices::deletingKeepsThePlaceAndOffersUndo()
{
    m_office->window().openPage(Page::FollowUps);
    list(Page::FollowUps)->showAs(nullptr);
    m_office->settle();
    QTableView *rows = table(Page::FollowUps);
    const int count = rows->model()->rowCount();
    QVERIFY(count > 10);
    rows->selectRow(7);
    rows->setFocus();
    const RecordId gone = list(Page::FollowUps)->selection().first();
    QTest::keyClick(rows, Qt::Key_Delete);
    QTRY_COMPARE(rows->model()->rowCount(), count - 1);
    QCOMPARE(rows->currentIndex().row(), 7);
    auto *bar = m_office->window().findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    bar->findChild<QPushButton *>()->click();
    QTRY_COMPARE(rows->model()->rowCount(), count);
    list(Page::FollowUps)->select(gone);
    QTRY_COMPARE(rows->currentIndex().row(), 7);
}

void TestOffices::offerGoesWithTheNextChange()
{
    m_office->window().openPage(Page::FollowUps);
    list(Page::FollowUps)->showAs(nullptr);
    m_office->settle();
    m_office->session().remove(Kind::FollowUp, list(Page::FollowUps)->selection());
    auto *bar = m_office->window().findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    ChangeSet set;
    Record record;
    record.kind = Kind::Organisation;
    record.names = {{u"en"_s, NameKind::Official, u"Something else"_s}};
    record.set(u"type"_s, Value(u"university"_s));
    set.add(record);
    QSignalSpy changed(&m_office->session().office(), &OfficeThread::changed);
    m_office->session().apply(set, this);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!bar->isVisible());
}

void TestOffices::severalStaySelected()
{
    m_office->window().openPage(Page::FollowUps);
    list(Page::FollowUps)->showAs(nullptr);
    m_office->settle();
    QTableView *rows = table(Page::FollowUps);
    rows->selectRow(3);
    rows->selectionModel()->select(rows->model()->index(5, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QList<RecordId> before = list(Page::FollowUps)->selection();
    QCOMPARE(before.size(), 2);
    m_office->speak(u"ru"_s);
    m_office->settle();
    QList<RecordId> after = list(Page::FollowUps)->selection();
    QCOMPARE(QSet<RecordId>(after.begin(), after.end()), QSet<RecordId>(before.begin(), before.end()));
}

void TestOffices::openingAListAsksOnce()
{
    ListQuery query;
    query.kind = Kind::Agreement;
    query.where = {{u"standing"_s, Condition::Op::AnyOf, {u"expiring"_s}}};
    query.sort = {{u"expires"_s, false}};
    m_office->window().openList(query);
    QSignalSpy reset(table(Page::Agreements)->model(), &QAbstractItemModel::modelReset);
    m_office->settle();
    QCOMPARE(reset.size(), 1);
}

void TestOffices::readOnlyOfficeOffersNoWriting()
{
    const QString path = m_office->folder() + u"/kept.pdesk"_s;
    m_office->session().office().close();
    m_office->settle();
    QVERIFY(!m_office->window().findChild<RecordListPage *>());
    QVERIFY(QFile::copy(m_office->path(), path));
    m_office->session().open(path, {.isReadOnly = true});
    QTRY_VERIFY(m_office->isOpen());
    QVERIFY(m_office->session().isReadOnly());
    m_office->window().openPage(Page::Partners);
    m_office->settle();
    for (const char *text : {"New record…", "Edit record…", "Delete record", "Undo", "Redo"}) {
        QVERIFY2(action(QString::fromUtf8(text)), text);
        QVERIFY2(!action(QString::fromUtf8(text))->isEnabled(), text);
    }
    for (const QPushButton *button : list(Page::Partners)->findChildren<QPushButton *>()) {
        if (button->isVisible() && (button->text() == u"New" || button->text() == u"Edit"))
            QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
    }
}

QTEST_MAIN(TestOffices)
#include "tst_offices.moc"
