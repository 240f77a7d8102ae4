// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements, visits and follow-ups at work, in the real window.
#include <gui/officewindow.h>

#include <record/recordtype.h>
#include <ui/detail/readingpane.h>
#include <ui/edit/fieldeditor.h>
#include <ui/edit/recordeditor.h>
#include <ui/edit/smallform.h>
#include <ui/history/historydialog.h>
#include <ui/home/duelist.h>
#include <ui/list/recordlistpage.h>
#include <ui/visits/monthgrid.h>
#include <ui/visits/visitcalendar.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLoggingCategory>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTextBrowser>
#include <QToolButton>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestAgreements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void renews();
    void takesSteps_data();
    void takesSteps();
    void amendsAndTerminates();
    void showsGaps();
    void calendar();
    void tasksFromHome();
    void tasksFromTheList();

private:
    void start(const QString &office = u"practice"_s);
    RecordListPage *page(Page page);
    RecordListPage *show(Page page, RecordId id);
    void trigger(const char *text);
    QAction *action(const char *text);
    void undo();
    template <typename Work>
    auto ask(Work work);
    Record read(RecordId id);
    /// The record of a kind whose field holds a text.
    RecordId find(Kind kind, const char *field, const QString &text);
    RecordId named(Kind kind, const QString &english);
    QString paneText(Page page);
    Applied apply(const ChangeSet &set);
    SmallForm *form(const char *name);
    void confirm(SmallForm *form);
    RecordEditor *editor();

    std::unique_ptr<OfficeWindow> m_office;
    MainWindow *m_window = nullptr;
};

void TestAgreements::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
    style::apply(*qApp);
}

void TestAgreements::start(const QString &office)
{
    m_office.reset();
    m_office = std::make_unique<OfficeWindow>(office);
    QVERIFY(m_office->show());
    m_window = &m_office->window();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestAgreements::cleanup()
{
    m_window = nullptr;
    m_office.reset();
}

template <typename Work>
auto TestAgreements::ask(Work work)
{
    auto found = m_office->session().office().read(std::move(work));
    found.waitForFinished();
    return found.result();
}

Record TestAgreements::read(RecordId id)
{
    return ask([id](Office &office) {
        return readDerived(office, {id}, QDate(2026, 3, 2)).value_or(QList<Record>()).value(0);
    });
}

RecordId TestAgreements::find(Kind kind, const char *field, const QString &text)
{
    return ask([=](Office &office) {
        const QList<Record> records = office.readAll(kind);
        for (const Record &record : records) {
            if (record.text(QLatin1String(field)) == text)
                return record.id;
        }
        return RecordId();
    });
}

RecordId TestAgreements::named(Kind kind, const QString &english)
{
    return ask([=](Office &office) {
        const QList<Record> records = office.readAll(kind);
        for (const Record &record : records) {
            if (displayName(record.names, u"en"_s) == english)
                return record.id;
        }
        return RecordId();
    });
}

RecordListPage *TestAgreements::page(Page page)
{
    m_window->openPage(page);
    m_office->settle();
    return qobject_cast<RecordListPage *>(m_window->room(page));
}

RecordListPage *TestAgreements::show(Page page, RecordId id)
{
    RecordListPage *list = this->page(page);
    list->select(id);
    m_office->settle();
    return list;
}

QString TestAgreements::paneText(Page page)
{
    m_office->settle();
    return m_window->room(page)->findChild<ReadingPane *>()->browser()->toPlainText();
}

QAction *TestAgreements::action(const char *text)
{
    for (QAction *one : m_window->findChildren<QAction *>()) {
        if (one->text() == QString::fromUtf8(text))
            return one;
    }
    return nullptr;
}

void TestAgreements::trigger(const char *text)
{
    QAction *wanted = action(text);
    QVERIFY2(wanted && wanted->isEnabled(), text);
    wanted->trigger();
    m_office->settle();
}

void TestAgreements::undo()
{
    for (QAction *one : m_window->findChildren<QAction *>()) {
        if (one->shortcut() == QKeySequence(QKeySequence::Undo)) {
            QTRY_VERIFY(one->isEnabled());
            one->trigger();
        }
    }
    m_office->settle();
}

Applied TestAgreements::apply(const ChangeSet &set)
{
    const auto applied = std::make_shared<Applied>();
    m_office->session().apply(set, this, [applied](const Applied &done) { *applied = done; });
    m_office->settle();
    return *applied;
}

SmallForm *TestAgreements::form(const char *name)
{
    SmallForm *found = nullptr;
    (void)QTest::qWaitFor([&] {
        found = m_window->findChild<SmallForm *>(QLatin1String(name));
        return found && found->isVisible();
    }, 20000);
    return found;
}

void TestAgreements::confirm(SmallForm *form)
{
    QPointer<SmallForm> open(form);
    QTest::mouseClick(form->acceptButton(), Qt::LeftButton);
    QTRY_VERIFY(!open);
    m_office->settle();
}

RecordEditor *TestAgreements::editor()
{
    RecordEditor *found = nullptr;
    (void)QTest::qWaitFor([&] {
        found = m_window->findChild<RecordEditor *>();
        return found && found->isVisible();
    }, 20000);
    return found;
}

// ---- agreements

void TestAgreements::renews()
{
    start();
    const RecordId id = find(Kind::Agreement, "number", u"EXU-2021-003"_s);
    show(Page::Agreements, id);
    const auto count = [this](Kind kind) { return ask([kind](Office &office) { return office.readAll(kind).size(); }); };
    const qsizetype agreements = count(Kind::Agreement), terms = count(Kind::ExchangeTerm);
    trigger("&Renew…");
    RecordEditor *form = editor();
    QVERIFY(form);
    const QList<RecordId> successors =
        ask([id](Office &office) { return office.referring(id, Kind::Agreement, u"predecessor"_s); });
    QCOMPARE(successors.size(), 1);
    const Record draft = read(successors[0]);
    QCOMPARE(draft.text(QLatin1String("standing")), u"draft"_s);
    QCOMPARE(draft.date(QLatin1String("effective")), PartialDate(QDate(2026, 6, 1)));
    QVERIFY(draft.text(QLatin1String("number")).isEmpty());
    QCOMPARE(draft.value(QLatin1String("parties")).toRows().size(), read(id).value(QLatin1String("parties")).toRows().size());
    QCOMPARE(ask([draft](Office &office) { return office.parts(draft.id, Kind::ExchangeTerm).size(); }), 2);
    QCOMPARE(form->property("record").toLongLong(), draft.id.value);
    form->close();
    m_office->settle();
    QVERIFY(paneText(Page::Agreements).contains(u"Renewals"_s));
    trigger("&History of the record…");
    QTRY_VERIFY(m_window->findChild<HistoryDialog *>());
    auto *history = m_window->findChild<HistoryDialog *>();
    QTRY_VERIFY(history->table()->rowCount() > 0);
    history->close();

    undo();
    QCOMPARE(count(Kind::Agreement), agreements);
    QCOMPARE(count(Kind::ExchangeTerm), terms);
    QVERIFY(!action("&Done")->isEnabled());  // what is for follow-ups
}

/// From what the sources say to the signatures: an agreement promised on a visit, and one under negotiation.
void TestAgreements::takesSteps_data()
{
    QTest::addColumn<QString>("agreement");
    QTest::addColumn<QString>("standing");
    QTest::newRow("promised on a visit") << u"Cooperation agreement of HSE University and Tsinghua University"_s << u"awaiting_own"_s;
    QTest::newRow("under negotiation")
        << u"Agreement on sending bachelors of Harbin Cambridge University to master's programmes of SPbPU"_s
        << u"negotiation"_s;
}

void TestAgreements::takesSteps()
{
    QFETCH(QString, agreement);
    start(u"sample"_s);
    const RecordId id = named(Kind::Agreement, agreement);
    QTEST(read(id).text(QLatin1String("standing")), "standing");
    show(Page::Agreements, id);
    const qsizetype steps = read(id).value(QLatin1String("steps")).toRows().size();
    for (const QString &expected : {u"awaiting_partner"_s, u"in_force"_s}) {
        trigger("Next &step…");
        SmallForm *open = form("stepForm");
        QVERIFY(open);
        const bool isOurs = expected == u"awaiting_partner";
        QCOMPARE(open->editor(u"step"_s)->value().toText(), isOurs ? u"signed_own"_s : u"signed_partner"_s);
        open->setValue(u"date"_s, PartialDate(isOurs ? QDate(2026, 2, 10) : QDate(2026, 2, 20)));
        confirm(open);
        QCOMPARE(read(id).text(QLatin1String("standing")), expected);
    }
    QCOMPARE(read(id).date(QLatin1String("signed")), PartialDate(QDate(2026, 2, 20)));
    QCOMPARE(read(id).value(QLatin1String("steps")).toRows().size(), steps + 2);
    undo();
    QCOMPARE(read(id).text(QLatin1String("standing")), u"awaiting_partner"_s);
    undo();
    QTEST(read(id).text(QLatin1String("standing")), "standing");
}

void TestAgreements::amendsAndTerminates()
{
    start();
    const RecordId id = find(Kind::Agreement, "number", u"EXU-2021-003"_s);
    show(Page::Agreements, id);
    const Record before = read(id);
    trigger("&Amend…");
    SmallForm *open = form("stepForm");
    QVERIFY(open);
    QVERIFY(!open->editor(u"step"_s));
    open->setValue(u"date"_s, Value());
    QTest::mouseClick(open->acceptButton(), Qt::LeftButton);
    QVERIFY(open->isVisible());  // the day is missing
    open->setValue(u"date"_s, PartialDate(QDate(2026, 2, 1)));
    open->setValue(u"note"_s, u"Two more places"_s);
    confirm(open);
    QCOMPARE(read(id).text(QLatin1String("standing")), u"expiring"_s);
    QVERIFY(paneText(Page::Agreements).contains(u"Two more places"_s));
    undo();
    QCOMPARE(read(id).value(QLatin1String("steps")), before.value(QLatin1String("steps")));

    trigger("&Terminate…");
    open = form("stepForm");
    QVERIFY(open);
    confirm(open);  // today
    QCOMPARE(read(id).text(QLatin1String("standing")), u"terminated"_s);
    undo();
    QCOMPARE(read(id).text(QLatin1String("standing")), u"expiring"_s);
}

void TestAgreements::showsGaps()
{
    start();
    const RecordId first = find(Kind::Agreement, "number", u"EXU-2021-003"_s);
    const Record before = read(first);
    Record next;
    next.kind = Kind::Agreement;
    next.names = {{u"en"_s, NameKind::Official, u"The one that follows"_s}};
    for (const char *key : {"type", "parties"})
        next.set(QLatin1String(key), before.value(QLatin1String(key)));
    next.set(u"signed_own"_s, PartialDate(QDate(2026, 2, 1)));
    next.set(u"signed_partner"_s, PartialDate(QDate(2026, 2, 1)));
    next.set(u"effective"_s, PartialDate(QDate(2026, 7, 1)));
    next.set(u"expires"_s, PartialDate(QDate(2030, 6, 30)));
    next.set(u"predecessor"_s, first);
    ChangeSet set;
    set.add(next);
    QCOMPARE(apply(set).created.size(), 1);
    show(Page::Agreements, first);
    const QString pane = paneText(Page::Agreements);
    QVERIFY2(pane.contains(u"Gap of 30 day"_s), qPrintable(pane));
    QVERIFY2(pane.contains(u"The one that follows"_s), qPrintable(pane));
}

// ---- visits

void TestAgreements::calendar()
{
    start();
    RecordListPage *list = page(Page::Visits);
    auto *calendar = list->findChild<VisitCalendar *>();
    list->showAs(calendar);
    m_office->settle();
    MonthGrid *grid = calendar->grid();
    QVERIFY(grid->isVisible());
    QCOMPARE(grid->month(), QDate(2026, 3, 1));
    QTRY_VERIFY(!grid->visits().isEmpty());
    RecordId shown;
    for (const VisitEntry &visit : grid->visits()) {
        if (visit.first.isValid() && !grid->barOf(visit.id).isEmpty())
            shown = visit.id;
    }
    QVERIFY(shown.isValid());
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->barOf(shown).center());
    m_office->settle();
    QCOMPARE(list->selection(), QList<RecordId>{shown});
    QVERIFY(!grid->accessibleDescription().isEmpty());
    QTest::keyClick(grid, Qt::Key_PageDown);
    m_office->settle();
    QCOMPARE(grid->month(), QDate(2026, 4, 1));
    QTest::keyClick(grid, Qt::Key_Home);
    m_office->settle();
    QCOMPARE(grid->month(), QDate(2026, 3, 1));
    QTest::keyClick(grid, Qt::Key_Return);
    QVERIFY(editor());
}

// ---- what is owed

void TestAgreements::tasksFromHome()
{
    start();
    m_window->openPage(Page::Home);
    m_office->settle();
    auto *list = m_window->room(Page::Home)->findChild<DueList *>();
    const auto *rows = qobject_cast<DueModel *>(list->model());
    int task = -1;
    for (int row = 0; row < rows->rowCount() && task < 0; ++row)
        task = rows->rows()[row].isTask ? row : -1;
    QVERIFY(task >= 0);
    const QString path = rows->rows()[task].target.path();
    const RecordId id(path.section(u'/', 1, 1).toLongLong());
    QVERIFY(!read(id).has(QLatin1String("done")));
    // The first of the three signs at the right end of its second line.
    const QModelIndex index = rows->index(task);
    list->scrollTo(index);
    const QRect row = list->visualRect(index);
    const int line = list->fontMetrics().height();
    const QPoint sign(row.right() - style::half - 2 * (16 + style::grid) - 8, row.top() + style::half + line + line / 2);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, sign);
    m_office->settle();
    QCOMPARE(m_window->page(), Page::Home);
    QCOMPARE(read(id).date(QLatin1String("done")), PartialDate(QDate(2026, 3, 2)));
    QTRY_VERIFY(std::none_of(rows->rows().begin(), rows->rows().end(),
                             [&](const DueRow &one) { return one.target.path() == path; }));
    undo();
    QVERIFY(!read(id).has(QLatin1String("done")));
}

void TestAgreements::tasksFromTheList()
{
    start();
    const RecordId id = named(Kind::FollowUp, u"Send the Chinese text of the exchange agreement for proofreading"_s);
    show(Page::FollowUps, id);
    const Record before = read(id);
    trigger("P&ostpone…");
    SmallForm *open = form("postponeForm");
    QVERIFY(open);
    QTest::mouseClick(open->acceptButton(), Qt::LeftButton);
    QVERIFY(open->isVisible());  // a reason is wanted
    QCOMPARE(open->editor(u"due"_s)->value().toDate(), PartialDate(QDate(2026, 3, 9)));
    open->setValue(u"reason"_s, u"The reader is away"_s);
    confirm(open);
    QCOMPARE(read(id).date(QLatin1String("due")), PartialDate(QDate(2026, 3, 9)));
    QVERIFY(read(id).text(QLatin1String("notes")).contains(u"The reader is away"_s));
    undo();
    QCOMPARE(read(id).date(QLatin1String("due")), before.date(QLatin1String("due")));
    QCOMPARE(read(id).text(QLatin1String("notes")), before.text(QLatin1String("notes")));

    trigger("&Hand over…");
    open = form("handOverForm");
    QVERIFY(open);
    open->setValue(u"who"_s, u"Zhao Lan"_s);
    confirm(open);
    QCOMPARE(read(id).text(QLatin1String("who")), u"Zhao Lan"_s);
    QCOMPARE(read(id).text(QLatin1String("officer")), u"Zhao Lan"_s);
    undo();
    QCOMPARE(read(id).text(QLatin1String("who")), u"Li Ming"_s);

    trigger("&Done");
    QCOMPARE(read(id).text(QLatin1String("due_state")), u"done"_s);
}

QTEST_MAIN(TestAgreements)
#include "tst_agreements.moc"
