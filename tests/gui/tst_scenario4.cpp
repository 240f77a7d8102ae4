// SPDX-License-Identifier: GPL-3.0-or-later
// Scenario 4: a visit that took place is closed: what came of it, who owes what, the report.
#include <gui/printingjourney.h>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestScenario4 : public PrintingJourney
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { end(); }

    void closesAVisit();

private:
    bool promise(const QString &what, const QString &stop, const QString &who, const QString &due);
    QString owed();
    QString journal();

    RecordId m_hse, m_visit;
};

/// The visit as it was planned: three days, six stops, two papers still open.
void TestScenario4::init()
{
    QVERIFY(start(u"sample"_s));
    QVERIFY(setToday(u"2026-05-16"_s));
    m_hse = named(Kind::Organisation, u"National Research University Higher School of Economics"_s);
    const RecordId own = session().ownInstitution();
    Record visit;
    visit.kind = Kind::Visit;
    visit.names = {{u"en"_s, NameKind::Official, u"Delegation of HSE University"_s}};
    visit.set("mode"_L1, u"in_person"_s);
    visit.set("status"_L1, u"planned"_s);
    visit.set("from"_L1, m_hse);
    visit.set("hosts"_L1, QList<RecordId>{own});
    visit.set("starts"_L1, PartialDate(QDate(2026, 5, 13)));
    visit.set("ends"_L1, PartialDate(QDate(2026, 5, 15)));
    visit.set("headcount"_L1, 2);
    visit.set("members"_L1, Rows{{{u"person"_s, named(Kind::Person, u"Nikita Anisimov"_s)}},
                                 {{u"person"_s, named(Kind::Person, u"Felix Azhimov"_s)}}});
    visit.set("checks"_L1, Rows{{{u"check"_s, u"police"_s}, {u"due"_s, PartialDate(QDate(2026, 5, 13))}, {u"who"_s, u"Wang Fang"_s}},
                                {{u"check"_s, u"report"_s}, {u"due"_s, PartialDate(QDate(2026, 5, 18))}, {u"who"_s, u"Li Ming"_s}}});
    m_visit = given(visit);
    QVERIFY(m_visit.isValid());
    for (int i = 0; i < 6; ++i) {
        Record stop;
        stop.kind = Kind::Stop;
        stop.names = {{u"en"_s, NameKind::Official, u"Meeting %1"_s.arg(i + 1)}};
        stop.set("visit"_L1, m_visit);
        stop.set("phase"_L1, u"plan"_s);
        stop.set("position"_L1, i);
        stop.set("organisation"_L1, own);
        stop.set("day"_L1, PartialDate(QDate(2026, 5, 13 + i / 2)));
        stop.set("starts"_L1, i % 2 == 0 ? u"09:00"_s : u"14:00"_s);
        stop.set("ends"_L1, i % 2 == 0 ? u"10:00"_s : u"15:00"_s);
        QVERIFY(given(stop).isValid());
    }
}

bool TestScenario4::promise(const QString &what, const QString &stop, const QString &who, const QString &due)
{
    RowTable *outcomes = partRows(Kind::Outcome);
    const int row = addRow(outcomes);
    return type(outcomes->cell(row, u"names"_s), what) && turn(outcomes->cell(row, u"kind"_s), u"promise"_s)
        && pick(outcomes->cell(row, u"stop"_s), stop) && pick(outcomes->cell(row, u"with"_s), u"National Research University"_s)
        && type(outcomes->cell(row, u"who"_s), who) && type(outcomes->cell(row, u"due"_s), due);
}

/// The part of the pane that says what is still to be done.
QString TestScenario4::owed()
{
    const QString text = pane(Page::Visits, m_visit);
    const qsizetype at = text.indexOf(u"Still owed"_s);
    return at < 0 ? QString() : text.mid(at, text.indexOf(u"Programme of the visit"_s) - at);
}

/// What is printed of the visits that took place.
QString TestScenario4::journal()
{
    return printed(Page::Visits, m_visit, u"&Journal of visits…"_s, {u"en"_s});
}

void TestScenario4::closesAVisit()
{
    QVERIFY(read(m_visit).value("report_missing"_L1).toBool());
    if (readsPaper()) {
        const QString before = journal();
        QVERIFY2(before.contains(u"Nothing is recorded for this period."_s), qPrintable(before));
        QVERIFY2(before.contains(u"1 visit of this period not yet marked"_s), qPrintable(before));
    }

    // Plan to fact; the last meeting did not take place, and one guest stayed away.
    QVERIFY(edit(Page::Visits, m_visit));
    QVERIFY(turn(field(u"status"_s), u"completed"_s));
    QVERIFY(tick(rows(u"members"_s)->cell(0, u"attended"_s)));
    const auto buttons = stops()->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->text() == u"Copy plan to fact"_s) {
            button->setFocus(Qt::TabFocusReason);
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QCOMPARE(stops()->stops().size(), 12);
    stops()->board()->setFocus();
    stops()->board()->setCurrent(11);
    QTest::keyClick(stops()->board(), Qt::Key_Delete);
    QCOMPARE(stops()->stops().size(), 11);
    QVERIFY(isSaved());
    const Rows members = read(m_visit).value("members"_L1).toRows();
    QVERIFY(members[0].value(u"attended"_s).toBool() && !members[1].value(u"attended"_s).toBool());
    QString text = pane(Page::Visits, m_visit);
    QVERIFY2(text.contains(u"Held, report due"_s) && text.contains(u"Did not take place"_s), qPrintable(text));

    // Three promises, each of a meeting, with somebody who keeps it and a day.
    QVERIFY(edit(Page::Visits, m_visit));
    QVERIFY(promise(u"Send the draft of the programme"_s, u"Meeting 1"_s, u"Li Ming"_s, u"2026-05-25"_s));
    QVERIFY(promise(u"Name two lecturers"_s, u"Meeting 3"_s, u"Wang Fang"_s, u"2026-06-30"_s));
    QVERIFY(promise(u"Agree the dates of the school"_s, u"Meeting 5"_s, u"Zhao Lei"_s, u"2026-09-01"_s));
    QVERIFY(isSaved());
    const QList<Record> outcomes = parts(m_visit, Kind::Outcome);
    QCOMPARE(outcomes.size(), 3);
    for (const Record &outcome : outcomes)
        QVERIFY(!outcome.reference("stop"_L1).isNull());

    // Still owed: two papers and three promises, with who owes them.
    text = owed();
    for (const QString &line : {u"Police registration"_s, u"Visit report"_s, u"Wang Fang"_s, u"Li Ming"_s,
                                u"Send the draft of the programme"_s, u"Name two lecturers"_s, u"Agree the dates of the school"_s})
        QVERIFY2(text.contains(line), qPrintable(line + u" in "_s + text));
    QVERIFY(due(u"Papers of visits overdue"_s).contains(u"Police registration"_s));
    QVERIFY(!due(u"Overdue promises"_s).contains(u"Send the draft of the programme"_s));

    // The first one's day passes: it is on Home, and with the partner.
    QVERIFY(setToday(u"2026-05-26"_s));
    QVERIFY2(due(u"Overdue promises"_s).contains(u"Send the draft of the programme"_s), qPrintable(due(u"Overdue promises"_s).join(u'\n')));
    QVERIFY(!due(u"Overdue promises"_s).contains(u"Name two lecturers"_s));
    text = pane(Page::Partners, m_hse);
    QVERIFY2(text.contains(u"Send the draft of the programme"_s) && text.contains(u"Overdue"_s), qPrintable(text));

    // The papers are done, the report written: closed.
    QVERIFY(edit(Page::Visits, m_visit));
    RowTable *papers = rows(u"checks"_s);
    QVERIFY(type(papers->cell(0, u"done"_s), u"2026-05-13"_s));
    QVERIFY(type(papers->cell(1, u"done"_s), u"2026-05-26"_s));
    QVERIFY(type(field(u"report_done"_s), u"2026-05-26"_s));
    QVERIFY(isSaved());
    QVERIFY(!read(m_visit).value("report_missing"_L1).toBool());
    text = pane(Page::Visits, m_visit);
    QVERIFY2(text.contains(u"Closed"_s) && !text.contains(u"Held, report due"_s), qPrintable(text));
    text = owed();
    QVERIFY(!text.contains(u"Visit report"_s) && !text.contains(u"Police registration"_s));
    QVERIFY(text.contains(u"Send the draft of the programme"_s));
    QVERIFY(!due(u"Papers of visits overdue"_s).contains(u"Police registration"_s));

    // Its report, and its line in the journal.
    if (readsPaper()) {
        text = printed(Page::Visits, m_visit, u"Report of a &visit…"_s, {u"ru"_s});
        for (const QString &part : {u"Отчёт о визите"_s, u"Не приехал(а)"_s, u"План и факт"_s, u"Не состоялось"_s, u"25.05.2026"_s,
                                    u"Просрочено на"_s, u"Name two lecturers"_s, u"Страница 1 из 1"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
        text = journal();
        for (const QString &part : {u"1 visit"_s, u"13–15 May 2026"_s, u"2 people"_s, u"Promise: Agree the dates of the school"_s,
                                    u"26 May 2026"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
        text = printed(Page::Visits, m_visit, u"&Programme of a visit…"_s, {u"en"_s, u"zh"_s});
        QVERIFY2(text.contains(u"Programme of the visit · 访问日程"_s) && m_fileName.endsWith(u"– en-zh"_s),
                 qPrintable(m_fileName + u' ' + text));
    }

    // Each step is taken back by itself.
    QVERIFY(undo());
    QVERIFY(pane(Page::Visits, m_visit).contains(u"Held, report due"_s));
    QVERIFY(undo());
    QVERIFY(parts(m_visit, Kind::Outcome).isEmpty());
    QVERIFY(undo());
    QCOMPARE(read(m_visit).text("status"_L1), u"planned"_s);
    QCOMPARE(parts(m_visit, Kind::Stop).size(), 6);
}

QTEST_MAIN(TestScenario4)

#include "tst_scenario4.moc"
