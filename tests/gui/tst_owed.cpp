// SPDX-License-Identifier: GPL-3.0-or-later
// Everything owed in one list, and what is done with it, in the real window.
#include <gui/officewindow.h>

#include <ui/detail/readingpane.h>
#include <ui/edit/fieldeditor.h>
#include <ui/edit/recordeditor.h>
#include <ui/edit/smallform.h>
#include <ui/followups/minebutton.h>
#include <ui/followups/owedlist.h>
#include <ui/followups/owedmodel.h>
#include <ui/history/historydialog.h>
#include <ui/home/duelist.h>
#include <ui/list/filterbar.h>
#include <ui/list/recordlistmodel.h>
#include <ui/list/recordlistpage.h>
#include <ui/shell/messagebar.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLoggingCategory>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTextBrowser>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

using Source = Owed::Source;

class TestOwed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
        style::apply(*qApp);
    }
    void init();
    void cleanup()
    {
        m_window = nullptr;
        m_office.reset();
    }

    void everySourceInOneList();
    void enterOpensTheRecord();
    void mineAndWhen();
    void byOwner();
    void listOfRecordsIsBeside();
    void done_data();
    void done();
    void postponed_data() { bySource(); }
    void postponed();
    void handedOver_data() { bySource(); }
    void handedOver();
    void reportGetsALine();
    void renewalCannotWait();
    void severalAtOnce();
    void formSpeaks();
    void calendar();
    void homeIsMine();
    void paperFromHome();
    void readOnly();

private:
    static void bySource();
    void open();
    OwedList *list() const { return m_window->findChild<OwedList *>(); }
    const QList<Owed> &lines() const { return list()->findChild<OwedModel *>()->lines(); }
    QTableView *table() const { return qobject_cast<QTableView *>(list()->surface()); }
    /// The first line from there becomes the current one.
    Owed choose(Source source);
    template <typename Work>
    auto ask(Work work);
    QList<Owed> found(const OwedQuery &query);
    Record read(RecordId id);
    /// A value of what is owed, wherever it stands.
    Value value(const OwedPlace &place, const QString &key);
    QString pane() const { return m_window->room(Page::FollowUps)->findChild<ReadingPane *>()->browser()->toPlainText(); }
    QAction *action(const char *text);
    void trigger(const char *text);
    void undo();
    SmallForm *form(const char *name);
    void confirm(SmallForm *form);
    QString history(const Owed &owed);

    std::unique_ptr<OfficeWindow> m_office;
    MainWindow *m_window = nullptr;
};

void TestOwed::init()
{
    m_office = std::make_unique<OfficeWindow>();
    QVERIFY(m_office->show());
    m_window = &m_office->window();
    QVERIFY(waitUntilActive(m_window));
}

void TestOwed::bySource()
{
    QTest::addColumn<Owed::Source>("source");
    QTest::newRow("follow-up") << Source::FollowUp;
    QTest::newRow("promise") << Source::Promise;
    QTest::newRow("work plan") << Source::PlanItem;
    QTest::newRow("paper") << Source::Paper;
}

void TestOwed::done_data()
{
    bySource();
    QTest::newRow("report") << Source::Report;
    QTest::newRow("renewal") << Source::Renewal;
}

void TestOwed::open()
{
    QTest::keyClick(m_window, Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(list() && list()->isVisible() && list()->isLoaded());
    m_office->settle();
    table()->setFocus();
}

Owed TestOwed::choose(Source source)
{
    for (int row = 0; row < lines().size(); ++row) {
        if (lines()[row].source == source) {
            table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 0),
                                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            m_office->settle();
            return lines()[row];
        }
    }
    return {};
}

template <typename Work>
auto TestOwed::ask(Work work)
{
    auto found = m_office->session().office().read(std::move(work));
    found.waitForFinished();
    return found.result();
}

QList<Owed> TestOwed::found(const OwedQuery &query)
{
    return ask([query, day = m_office->session().today(), language = m_office->session().language()](Office &office) {
        return owed(office, query, day, language).value_or(QList<Owed>());
    });
}

Record TestOwed::read(RecordId id)
{
    return ask([id](Office &office) { return office.read(id).value_or(Record()); });
}

Value TestOwed::value(const OwedPlace &place, const QString &key)
{
    const Record record = read(place.record);
    if (place.line < 0 && record.kind == Kind::Agreement)
        return key == u"done" ? record.value(u"steps"_s).toRows().value(record.value(u"steps"_s).toRows().size() - 1).value(u"date"_s)
                              : record.value(u"officer"_s);
    if (place.line < 0)
        return record.value(record.kind == Kind::Visit ? u"report_done"_s : key);
    const QString field = record.kind == Kind::Visit ? u"checks"_s : u"work_plan"_s;
    return record.value(field).toRows().value(place.line).value(key);
}

QAction *TestOwed::action(const char *text)
{
    for (QAction *one : m_window->findChildren<QAction *>()) {
        if (one->text() == QString::fromUtf8(text))
            return one;
    }
    return nullptr;
}

void TestOwed::trigger(const char *text)
{
    QAction *wanted = action(text);
    QVERIFY2(wanted && wanted->isEnabled(), text);
    wanted->trigger();
    m_office->settle();
}

void TestOwed::undo()
{
    for (QAction *one : m_window->findChildren<QAction *>()) {
        if (one->shortcut() == QKeySequence(QKeySequence::Undo)) {
            QTRY_VERIFY(one->isEnabled());
            one->trigger();
        }
    }
    m_office->settle();
}

SmallForm *TestOwed::form(const char *name)
{
    SmallForm *found = nullptr;
    (void)QTest::qWaitFor([&] {
        found = m_window->findChild<SmallForm *>(QLatin1String(name));
        return found && found->isVisible();
    }, 20000);
    return found;
}

void TestOwed::confirm(SmallForm *form)
{
    const QPointer<SmallForm> open(form);
    QTest::mouseClick(form->acceptButton(), Qt::LeftButton);
    QTRY_VERIFY(!open);
    m_office->settle();
}

/// What the history of the record says, cell by cell.
QString TestOwed::history(const Owed &owed)
{
    HistoryDialog dialog(m_office->session(), kindOf(owed.source), owed.place.record, m_window);
    dialog.show();
    (void)QTest::qWaitFor([&] { return dialog.table()->rowCount() > 0; });
    QStringList texts;
    for (int row = 0; row < dialog.table()->rowCount(); ++row) {
        for (int column = 0; column < dialog.table()->columnCount(); ++column) {
            if (const QTableWidgetItem *item = dialog.table()->item(row, column))
                texts << item->text();
        }
    }
    return texts.join(u'\n');
}

// ---- the list

void TestOwed::everySourceInOneList()
{
    open();
    const QList<Owed> all = found({});
    QCOMPARE(lines(), all);
    QSet<Source> sources;
    for (const Owed &each : all)
        sources << each.source;
    QCOMPARE(sources.size(), 6);
    QCOMPARE(table()->currentIndex().row(), 0);
    QTest::keyClick(table(), Qt::Key_Down);
    m_office->settle();
    QCOMPARE(table()->currentIndex().row(), 1);
    // What the line belongs to is read beside it, of whatever kind.
    const Owed item = choose(Source::PlanItem);
    QVERIFY2(pane().contains(item.what), qPrintable(pane()));
    QVERIFY(!action("&Delete record")->isEnabled());  // a line is not the agreement
    QVERIFY(action("&Done")->isEnabled());
    choose(Source::FollowUp);
    QVERIFY(action("&Delete record")->isEnabled());
    // It stays open for another language, and the same line with it.
    const OwedPlace place = lines()[table()->currentIndex().row()].place;
    m_office->speak(u"zh"_s);
    QTRY_COMPARE(lines(), found({}));
    QCOMPARE(lines()[table()->currentIndex().row()].place, place);
}

void TestOwed::enterOpensTheRecord()
{
    open();
    const Owed item = choose(Source::PlanItem);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<RecordEditor *>());
    auto *editor = m_window->findChild<RecordEditor *>();
    QTRY_VERIFY(editor->isVisible());
    QVERIFY2(editor->windowTitle().contains(item.label), qPrintable(editor->windowTitle()));
    QTest::keyClick(editor, Qt::Key_Escape);
}

void TestOwed::mineAndWhen()
{
    open();
    auto *mine = list()->findChild<MineButton *>();
    mine->setFocus();
    QTest::keyClick(mine, Qt::Key_Space);
    m_office->settle();
    OwedQuery query;
    query.isMine = true;
    QTRY_COMPARE(lines(), found(query));
    QVERIFY(lines().size() < found({}).size() && !lines().isEmpty());
    const QList<QComboBox *> boxes = list()->findChildren<QComboBox *>();
    QTest::keyClick(boxes[0], Qt::Key_Down);
    m_office->settle();
    query.span = OwedQuery::Span::Overdue;
    QTRY_COMPARE(lines(), found(query));
    QTest::keyClick(boxes[0], Qt::Key_Up);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(boxes[1], Qt::Key_Down);
    m_office->settle();
    query.span = OwedQuery::Span::All;
    query.source = Source::Paper;
    QTRY_COMPARE(lines(), found(query));

    // The next window begins where this one ended.
    const OwedList next(m_office->session(), nullptr);
    QCOMPARE(next.query(), query);

    // Nobody has a name: told, and everything stays.
    m_office->session().setUser({});
    m_office->settle();
    QTest::keyClick(boxes[1], Qt::Key_Home);
    m_office->settle();
    QTRY_COMPARE(lines(), found({}));
    mine->setChecked(false);
    QTest::keyClick(mine, Qt::Key_Space);
    QVERIFY(!mine->isChecked());
    QTRY_VERIFY(m_window->findChild<MessageBar *>()->isVisible());
}

void TestOwed::byOwner()
{
    open();
    auto *header = table()->horizontalHeader();
    const QPoint who(header->sectionViewportPosition(OwedModel::Who) + header->sectionSize(OwedModel::Who) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, who);
    m_office->settle();
    OwedQuery query;
    query.order = OwedQuery::Order::Owner;
    QTRY_COMPARE(lines(), found(query));
    QCOMPARE(header->sortIndicatorSection(), int(OwedModel::Who));
    const QPoint what(header->sectionViewportPosition(OwedModel::What) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, what);  // no order of its own
    m_office->settle();
    QCOMPARE(header->sortIndicatorSection(), int(OwedModel::Who));
    QCOMPARE(lines(), found(query));
}

/// The list of follow-ups with its filter and views is one click away, and links lead to it.
void TestOwed::listOfRecordsIsBeside()
{
    open();
    auto *page = qobject_cast<RecordListPage *>(m_window->room(Page::FollowUps));
    auto *filter = page->findChild<FilterBar *>();
    QVERIFY(!filter->isVisible());
    const Owed task = choose(Source::FollowUp);
    QCOMPARE(page->selection(), QList<RecordId>{task.place.record});
    page->showAs(nullptr);
    m_office->settle();
    QVERIFY(filter->isVisible() && !list()->isVisible());
    QTRY_COMPARE(page->findChild<RecordListModel *>()->rowCount(), int(ask([](Office &office) {
                     return office.readAll(Kind::FollowUp).size();
                 })));
    QCOMPARE(page->selection(), QList<RecordId>{task.place.record});
    page->showAs(list());
    m_office->settle();
    QVERIFY(list()->isVisible());
    Q_EMIT m_office->session().showRequested(Kind::FollowUp, lines().last().place.record);
    m_office->settle();
    QVERIFY(!list()->isVisible());
}

// ---- what is done with it

void TestOwed::done()
{
    QFETCH(const Owed::Source, source);
    open();
    const Owed chosen = choose(source);
    QVERIFY(chosen.place.record.isValid());
    const Record before = read(chosen.place.record);
    trigger("&Done");
    QCOMPARE(value(chosen.place, u"done"_s).toDate(), PartialDate(QDate(2026, 3, 2)));
    QTRY_VERIFY(std::none_of(lines().begin(), lines().end(), [&](const Owed &one) { return one.place == chosen.place; }));
    QVERIFY(table()->currentIndex().isValid());
    QVERIFY(!history(chosen).isEmpty());
    undo();
    Record after = read(chosen.place.record);
    after.revision = before.revision;
    QCOMPARE(after, before);
    QTRY_COMPARE(lines(), found({}));
}

void TestOwed::postponed()
{
    QFETCH(const Owed::Source, source);
    open();
    const Owed chosen = choose(source);
    const Record before = read(chosen.place.record);
    trigger("P&ostpone…");
    SmallForm *open = form("postponeForm");
    QVERIFY(open);
    QTest::mouseClick(open->acceptButton(), Qt::LeftButton);
    QVERIFY(open->isVisible());  // a reason is wanted
    open->setValue(u"due"_s, PartialDate(QDate(2026, 3, 20)));
    open->setValue(u"reason"_s, u"The dean is away"_s);
    confirm(open);
    QCOMPARE(value(chosen.place, u"due"_s).toDate(), PartialDate(QDate(2026, 3, 20)));
    const QString notes = read(chosen.place.record).text("notes"_L1);
    QVERIFY2(notes.contains(u"The dean is away"_s), qPrintable(notes));
    if (chosen.place.line >= 0)
        QVERIFY2(notes.contains(chosen.what), qPrintable(notes));  // which of the lines
    QVERIFY(history(chosen).contains(u"The dean is away"_s));
    undo();
    Record after = read(chosen.place.record);
    after.revision = before.revision;
    QCOMPARE(after, before);
}

void TestOwed::handedOver()
{
    QFETCH(const Owed::Source, source);
    open();
    const Owed chosen = choose(source);
    trigger("&Hand over…");
    SmallForm *open = form("handOverForm");
    QVERIFY(open);
    open->setValue(u"who"_s, u"Gao Feng"_s);
    confirm(open);
    QCOMPARE(value(chosen.place, u"who"_s).toText(), u"Gao Feng"_s);
    QVERIFY(read(chosen.place.record).text("notes"_L1).contains(u"Gao Feng"_s));
    QTRY_VERIFY(std::any_of(lines().begin(), lines().end(),
                            [&](const Owed &one) { return one.place == chosen.place && one.who == u"Gao Feng"; }));
    QCOMPARE(lines()[table()->currentIndex().row()].place, chosen.place);
    undo();
    QCOMPARE(value(chosen.place, u"who"_s).toText() == u"Gao Feng", false);
}

/// A visit keeps no day and no person for its report: put off or handed over it stands among the papers.
void TestOwed::reportGetsALine()
{
    open();
    const Owed chosen = choose(Source::Report);
    const Record before = read(chosen.place.record);
    trigger("P&ostpone…");
    SmallForm *later = form("postponeForm");
    QVERIFY(later);
    later->setValue(u"due"_s, PartialDate(QDate(2026, 3, 20)));
    later->setValue(u"reason"_s, u"The photographs are missing"_s);
    confirm(later);
    const Rows papers = read(chosen.place.record).value("checks"_L1).toRows();
    QCOMPARE(papers.size(), before.value("checks"_L1).toRows().size() + 1);
    QCOMPARE(papers.last().value(u"check"_s).toText(), u"report"_s);
    QCOMPARE(papers.last().value(u"due"_s).toDate(), PartialDate(QDate(2026, 3, 20)));
    const OwedPlace line{chosen.place.record, int(papers.size()) - 1};
    QTRY_VERIFY(std::any_of(lines().begin(), lines().end(), [&](const Owed &one) { return one.place == line; }));
    QVERIFY(std::none_of(lines().begin(), lines().end(), [&](const Owed &one) { return one.place == chosen.place; }));
    undo();
    Record after = read(chosen.place.record);
    after.revision = before.revision;
    QCOMPARE(after, before);

    QCOMPARE(choose(Source::Report).place, chosen.place);
    trigger("&Hand over…");
    SmallForm *handing = form("handOverForm");
    QVERIFY(handing);
    handing->setValue(u"who"_s, u"Gao Feng"_s);
    confirm(handing);
    QCOMPARE(value(line, u"who"_s).toText(), u"Gao Feng"_s);
    QCOMPARE(value(line, u"due"_s).toDate(), chosen.due);  // as the rules have it
    QCOMPARE(read(chosen.place.record).text("officer"_L1), before.text("officer"_L1));
    // Done as a paper, the report is written.
    const auto row = std::find_if(lines().begin(), lines().end(), [&](const Owed &one) { return one.place == line; });
    QVERIFY(row != lines().end());
    table()->selectRow(int(row - lines().begin()));
    trigger("&Done");
    QCOMPARE(read(chosen.place.record).date("report_done"_L1), PartialDate(QDate(2026, 3, 2)));
}

/// Its day follows from the agreement; it can be handed over with it.
void TestOwed::renewalCannotWait()
{
    open();
    const Owed chosen = choose(Source::Renewal);
    trigger("P&ostpone…");
    QTRY_VERIFY(m_window->findChild<MessageBar *>()->isVisible());
    QVERIFY(!m_window->findChild<SmallForm *>(u"postponeForm"_s));
    trigger("&Hand over…");
    SmallForm *handing = form("handOverForm");
    QVERIFY(handing);
    handing->setValue(u"who"_s, u"Gao Feng"_s);
    confirm(handing);
    QCOMPARE(read(chosen.place.record).text("officer"_L1), u"Gao Feng"_s);
    QTRY_VERIFY(std::any_of(lines().begin(), lines().end(),
                            [&](const Owed &one) { return one.place == chosen.place && one.who == u"Gao Feng"; }));
    undo();
    QCOMPARE(read(chosen.place.record).text("officer"_L1), chosen.who);
}

/// Also two lines of one visit: one change, one undo.
void TestOwed::severalAtOnce()
{
    open();
    const QList<QComboBox *> boxes = list()->findChildren<QComboBox *>();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(boxes[1], Qt::Key_Down);  // papers
    m_office->settle();
    QTRY_VERIFY(!lines().isEmpty() && lines().first().source == Source::Paper);
    const QList<Owed> all = lines();
    table()->selectAll();
    trigger("&Done");
    QTRY_VERIFY(lines().isEmpty());
    QVERIFY(!action("&Done")->isEnabled());
    undo();
    QTRY_COMPARE(lines(), all);
}

void TestOwed::formSpeaks()
{
    open();
    const Owed chosen = choose(Source::Paper);
    trigger("P&ostpone…");
    SmallForm *open = form("postponeForm");
    QVERIFY(open);
    open->setValue(u"reason"_s, u"Консульство закрыто"_s);
    m_office->speak(u"ru"_s);
    QVERIFY(open->isVisible());
    QCOMPARE(open->editor(u"reason"_s)->value().toText(), u"Консульство закрыто"_s);
    confirm(open);
    QVERIFY(read(chosen.place.record).text("notes"_L1).contains(u"Консульство закрыто"_s));
}

void TestOwed::calendar()
{
    open();
    const QString path = m_office->folder() + u"/mine"_s;
    list()->saveTo(path);
    m_office->settle();
    QFile file(path + u".ics"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    int dated = 0;
    for (const Owed &each : lines())
        dated += each.due.precision() == PartialDate::Precision::Day;
    QCOMPARE(text.count("BEGIN:VEVENT"), dated);
    QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
}

// ---- Home

void TestOwed::homeIsMine()
{
    auto *home = qobject_cast<HomePage *>(m_window->room(Page::Home));
    m_window->openPage(Page::Home);
    m_office->settle();
    const auto *rows = qobject_cast<DueModel *>(home->list()->model());
    const auto tasks = [rows] {
        QStringList details;
        for (const DueRow &row : rows->rows()) {
            if (row.isTask)
                details << row.detail;
        }
        return details;
    };
    const qsizetype all = tasks().size();
    QVERIFY(std::any_of(rows->rows().begin(), rows->rows().end(),
                        [](const DueRow &row) { return row.isTask && row.detail.contains(u"Zhao Lan"); }));
    auto *mine = home->findChild<MineButton *>();
    QVERIFY(!mine->isChecked());
    mine->setFocus();
    QTest::keyClick(mine, Qt::Key_Space);
    m_office->settle();
    QTRY_VERIFY(tasks().size() < all);
    QVERIFY(!tasks().isEmpty());
    QCOMPARE(HomePage::shownLast(), HomeOf::Me);
    // What a heading leads to is mine too.
    home->list()->setFocus();
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->rows()[row].isHeading) {
            home->list()->setCurrentIndex(rows->index(row));
            break;
        }
    }
    QTest::keyClick(home->list(), Qt::Key_Return);
    QTRY_VERIFY(list() && list()->isVisible());
    QVERIFY(list()->query().isMine);
    QCOMPARE(list()->query().span, OwedQuery::Span::Overdue);
}

/// A paper is ticked where it stands.
void TestOwed::paperFromHome()
{
    m_window->openPage(Page::Home);
    m_office->settle();
    auto *due = m_window->room(Page::Home)->findChild<DueList *>();
    const auto *rows = qobject_cast<DueModel *>(due->model());
    OwedPlace place;
    int row = -1;
    for (int i = 0; i < rows->rowCount() && row < 0; ++i) {
        if (rows->rows()[i].isTask && rows->rows()[i].target.path().startsWith(u"visit/")) {
            place = {RecordId(rows->rows()[i].target.path().section(u'/', 1, 1).toLongLong()),
                     rows->rows()[i].target.path().section(u'/', 2, 2).toInt()};
            row = i;
        }
    }
    QVERIFY(row >= 0);
    QVERIFY(value(place, u"done"_s).isEmpty());
    Q_EMIT due->acted(DueAct::Finish, rows->rows()[row].target);
    m_office->settle();
    QCOMPARE(value(place, u"done"_s).toDate(), PartialDate(QDate(2026, 3, 2)));
    undo();
    QVERIFY(value(place, u"done"_s).isEmpty());
}

void TestOwed::readOnly()
{
    const QString path = m_office->folder() + u"/kept.pdesk"_s;
    m_office->session().office().close();
    m_office->settle();
    QVERIFY(QFile::copy(m_office->path(), path));
    m_office->session().open(path, {.isReadOnly = true});
    QTRY_VERIFY(m_office->isOpen());
    open();
    QVERIFY(!lines().isEmpty());
    QVERIFY(!action("&Done")->isEnabled());
}

QTEST_MAIN(TestOwed)
#include "tst_owed.moc"
