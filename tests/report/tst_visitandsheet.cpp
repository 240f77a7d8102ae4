// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed before and after a visit, the journal of a period, and the sheet of a programme.
#include "printed.h"

#include <QTest>

using namespace pd;
using namespace pd::report;
using namespace pd::testing;
using namespace Qt::StringLiterals;

class TestVisitAndSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_tables = CodeTables::load(); }
    void init();
    void background();
    void backgroundBeforeACall();
    void planAndFact();
    void decisionsPromisesGifts();
    void journalOfAPeriod();
    void scenarioOfTheIntake();
    void doubtedNumber();
    void registerOfAll();
    void readsInThreeLanguages_data();
    void readsInThreeLanguages();

private:
    void stop(const char *name, const char *phase, const char *day, const char *from)
    {
        m_small->add(Kind::Stop, QString::fromLatin1(name),
                     {{"visit", Value(m_visit)}, {"phase", code(phase)}, {"day", date(day)}, {"starts", code(from)}});
    }
    RecordId outcome(const char *kind, const char *name, SmallOffice::Values more = {})
    {
        Record record;
        record.kind = Kind::Outcome;
        record.names = {{u"en"_s, NameKind::Official, QString::fromLatin1(name)}};
        record.set(u"kind"_s, code(kind));
        record.set(u"visit"_s, Value(m_visit));
        return m_small->add(record, more);
    }
    /// An institute with a target of 1,650 in four intakes, of which the first took 100.
    RecordId institute(const char *approval)
    {
        const RecordId programme = m_small->programme(
                u"IoT Engineering"_s, {m_own, m_partner},
                {{"approvals", Rows{{{u"authority"_s, u"Ministry"_s}, {u"number"_s, QString::fromLatin1(approval)},
                                     {u"date"_s, date("2025-06-01")}, {u"valid_until"_s, date("2030-12-31")}}}},
                 {"launched", date("2025-09")}});
        m_small->add(Kind::Target, {}, {{"programme", Value(programme)}, {"students", 1650}, {"first_intake", 2025}, {"intakes", 4}});
        const RecordId cohort = m_small->cohort(programme, 2025);
        m_small->count(cohort, "admitted", "2025-09-10", 100);
        m_small->count(cohort, "withdrew", "2026-01-10", 5);
        return programme;
    }
    Report made(const Asked &asked)
    {
        auto report = composed(m_small->office(), *m_tables, asked);
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        return *report;
    }

    std::shared_ptr<const CodeTables> m_tables;
    std::unique_ptr<SmallOffice> m_small;
    RecordId m_own, m_partner, m_visit;
};

void TestVisitAndSheet::init()
{
    m_small = std::make_unique<SmallOffice>();
    m_own = m_small->organisation(u"Own Office University"_s, "CN", true);
    m_partner = m_small->organisation(u"Far Eastern Federal University"_s, "RU");
    QVERIFY(m_small->office().setSetting(u"current_institution"_s, QString::number(m_own.value)));
    m_visit = m_small->visit(u"Visit of a delegation"_s, m_partner, {m_own}, "2026-02-10",
                             {{"ends", date("2026-02-11")}, {"headcount", 8}, {"status", code("completed")},
                              {"gifts", Rows{{{u"gift"_s, u"Album"_s}, {u"number"_s, 2}, {u"given_by"_s, code("own")}}}}});
}

/// The note tells what there is to raise, and leaves out what the office does to prepare the visit.
void TestVisitAndSheet::background()
{
    m_small->agreement(u"A-90"_s, {m_own, m_partner},
                       {{"signed_own", date("2021-01-15")}, {"signed_partner", date("2021-01-15")},
                        {"effective", date("2021-01-15")}, {"expires", date("2026-05-31")}});
    outcome("lead", "A joint laboratory");
    outcome("promise", "Send the syllabus", {{"due", date("2026-02-20")}, {"side", code("own")}});
    m_small->add(Kind::FollowUp, u"Order the car"_s, {{"about", Value(m_visit)}});
    m_small->add(Kind::FollowUp, u"Call the dean"_s, {{"about", Value(m_partner)}});
    const Report report = made({u"background"_s, {m_visit}});
    QCOMPARE(report.subtitle, u"Far Eastern Federal University"_s);
    const QList<QStringList> topics = rowsBelow(report, u"Topics to raise"_s);
    QCOMPARE(topics.size(), 2);
    QVERIFY(topics[0].first().contains(u"A-90"_s));
    QCOMPARE(topics[0].last(), u"Ends on 31 May 2026"_s);
    QCOMPARE(topics[1].first(), u"A joint laboratory"_s);
    const QString all = wholeText(report);
    QVERIFY(all.contains(u"Send the syllabus"_s) && all.contains(u"Call the dean"_s) && !all.contains(u"Order the car"_s));
    QVERIFY(!all.contains(u"Delegation"_s));  // nobody is named
}

void TestVisitAndSheet::backgroundBeforeACall()
{
    const Report report = made({u"background"_s, {m_partner}});
    const QString all = wholeText(report);
    QVERIFY(all.contains(u"Name in English"_s) && !all.contains(u"Dates: "_s));
    QVERIFY(!composed(m_small->office(), *m_tables, {u"background"_s, {}}));
    QVERIFY(!composed(m_small->office(), *m_tables, {u"background"_s, {RecordId(999)}}));
}

void TestVisitAndSheet::planAndFact()
{
    stop("Talks", "plan", "2026-02-10", "09:00");
    stop("Tour", "plan", "2026-02-10", "11:00");
    stop("Talks", "fact", "2026-02-10", "09:00");
    stop("Signing", "fact", "2026-02-10", "10:00");
    const QList<QStringList> rows = rowsBelow(made({u"visit-report"_s, {m_visit}}), u"Plan and fact"_s);
    QStringList told;
    for (const QStringList &row : rows)
        told << row.first() + u' ' + row.value(1) + u' ' + row.value(2);
    QCOMPARE(told, QStringList({u"Tuesday, 10 February 2026  "_s, u"09:00 Talks "_s, u"10:00 Signing Not planned"_s,
                                u"11:00 Tour Did not take place"_s}));
}

void TestVisitAndSheet::decisionsPromisesGifts()
{
    outcome("decision", "To meet every year");
    outcome("promise", "Later", {{"due", date("2026-06-01")}, {"who", Value(u"Li Ming"_s)}, {"side", code("own")}});
    outcome("promise", "Overdue", {{"due", date("2026-02-20")}});
    const Report report = made({u"visit-report"_s, {m_visit}});
    QCOMPARE(rowsBelow(report, u"Decisions"_s), (QList<QStringList>{{u"To meet every year"_s}}));
    const QList<QStringList> promises = rowsBelow(report, u"Promises"_s);
    QCOMPARE(promises.size(), 2);
    QCOMPARE(promises[0].first(), u"Overdue"_s);
    QVERIFY(promises[0].last().startsWith(u"Overdue by 10 day"_s));
    QVERIFY(promises[1].contains(u"Our side, Li Ming"_s) && promises[1].contains(u"1 Jun 2026"_s));
    QCOMPARE(rowsBelow(report, u"Gifts"_s), (QList<QStringList>{{u"Album"_s, u"2"_s, u"Our side"_s}}));
    QVERIFY(rowsBelow(report, u"Leads"_s).isEmpty() && rowsBelow(report, u"Photos and documents"_s).isEmpty());
}

void TestVisitAndSheet::journalOfAPeriod()
{
    const auto rows = [this](QDate from, QDate to) {
        return rowsBelow(made({u"journal"_s, {}, {u"en"_s}, from, to}));
    };
    QCOMPARE(rows({2026, 1, 1}, {2026, 12, 31}).size(), 1);
    m_small->visit(u"One more"_s, m_own, {m_partner}, "2026-12-31", {{"status", code("completed")}});
    m_small->visit(u"Called off"_s, m_own, {m_partner}, "2026-03-31", {{"status", code("cancelled")}});
    m_small->visit(u"Next year"_s, m_own, {m_partner}, "2027-01-01");
    const QList<QStringList> year = rows({2026, 1, 1}, {2026, 12, 31});
    QCOMPARE(year.size(), 2);
    QCOMPARE(year[0][0], u"1"_s);
    QVERIFY(year[0].join(u' ').contains(u"Far Eastern Federal University"_s));
    QVERIFY(rows({2026, 2, 11}, {2026, 2, 28}).isEmpty());

    // One that is only planned did not take place; when its day has passed, that is said.
    m_small->visit(u"In autumn"_s, m_own, {m_partner}, "2026-10-01", {{"status", code("planned")}});
    QCOMPARE(rows({2026, 1, 1}, {2026, 12, 31}).size(), 2);
    const auto remark = [this](const QString &language) {
        const Report report = made({u"journal"_s, {}, {language}, {2026, 1, 1}, {2026, 12, 31}});
        const auto *last = std::get_if<Paragraph>(&report.blocks.last());
        return last ? last->text : QString();
    };
    QCOMPARE(remark(u"en"_s), QString());
    m_small->visit(u"In January"_s, m_own, {m_partner}, "2026-01-12", {{"status", code("confirmed")}});
    QCOMPARE(rows({2026, 1, 1}, {2026, 12, 31}).size(), 2);
    QCOMPARE(remark(u"en"_s), u"1 visit of this period not yet marked as under way or completed, and not listed."_s);
    QCOMPARE(remark(u"ru"_s), u"1 визит этого периода не отмечен как состоявшийся и в журнал не вошёл."_s);
    QCOMPARE(remark(u"zh"_s), u"本期另有 1 次访问未标记为进行中或已完成，未列入。"_s);
    QVERIFY(!composed(m_small->office(), *m_tables, {u"journal"_s}));
}

/// 100 of 1,650 are 6.1 %; the three intakes that remain need 517 each.
void TestVisitAndSheet::scenarioOfTheIntake()
{
    const Report report = made({u"programme"_s, {institute("MOE50RU2A20259999N")}});
    const QString all = wholeText(report);
    for (const QString &part : {u"6.1%"_s, u"100 / 1,650"_s, u"517 needed per intake"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
    const QList<QStringList> parts = rowsBelow(report, u"What the number MOE50RU2A20259999N says"_s);
    QCOMPARE(parts.size(), 8);
    QCOMPARE(parts[1], QStringList({u"50"_s, u"Chongqing"_s}));
    QCOMPARE(rowsBelow(report, u"Target and actual"_s).first().mid(2, 6),
             QStringList({u"1,650"_s, u"100"_s, u"6.1%"_s, u"1,550"_s, u"3"_s, u"517"_s}));
    QCOMPARE(rowsBelow(report, u"Intakes"_s), (QList<QStringList>{{u"2025"_s, u"100"_s, u"5"_s}}));
    QVERIFY(all.contains(u"Stayed, of those admitted: 95.0%"_s));
    QVERIFY(!all.contains(u"Graduated"_s));  // nobody yet
}

/// A number that is not quite right prints with its doubt; one of another kind has nothing to explain.
void TestVisitAndSheet::doubtedNumber()
{
    const Report doubted = made({u"programme"_s, {institute("MOE50RU2A20249999N")}});
    bool isDoubted = false;
    for (const Block &block : doubted.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        isDoubted = isDoubted || (paragraph && paragraph->isDimmed);
    }
    QVERIFY(isDoubted);
    const QString plain = wholeText(made({u"programme"_s, {institute("17-B")}}));
    QVERIFY(plain.contains(u"17-B"_s) && !plain.contains(u"What the number"_s));
}

void TestVisitAndSheet::registerOfAll()
{
    const RecordId one = m_small->agreement(u"A-1"_s, {m_own, m_partner}, {{"originals", 2}, {"shelf", Value(u"Russia, blue"_s)}});
    m_small->agreement(u"A-2"_s, {m_own, m_partner});
    QCOMPARE(rowsBelow(made({u"register"_s})).size(), 2);
    const QString all = wholeText(made({u"register"_s, {one}}));
    QVERIFY(all.contains(u"A-1"_s) && all.contains(u"Russia, blue"_s) && !all.contains(u"A-2"_s));
}

void TestVisitAndSheet::readsInThreeLanguages_data()
{
    QTest::addColumn<QString>("key");
    for (const ReportKind &kind : reportKinds())
        QTest::newRow(qPrintable(kind.key)) << kind.key;
}

/// Every report comes out in every language, and its file carries it.
void TestVisitAndSheet::readsInThreeLanguages()
{
    if (!hasPdfTools())
        QSKIP("pdftotext is not installed.");
    QFETCH(const QString, key);
    const RecordId programme = institute("MOE50RU2A20259999N");
    m_small->agreement(u"A-90"_s, {m_own, m_partner},
                       {{"signed_own", date("2021-01-15")}, {"signed_partner", date("2021-01-15")}, {"expires", date("2026-05-31")}});
    const ReportKind &kind = *reportKind(key);
    const QList<RecordId> about = !kind.isOfOne                          ? QList<RecordId>()
                                : kind.kinds.first() == Kind::Programme ? QList<RecordId>{programme}
                                                                        : QList<RecordId>{m_visit};
    const QTemporaryDir folder;
    for (const QString &code : Language::codes()) {
        const Report report = made({key, about, {code}, QDate(2026, 1, 1), QDate(2026, 12, 31)});
        QVERIFY(report.fileName.endsWith(QString(u"– "_s + code)));
        const QString path = folder.filePath(code + u".pdf"_s);
        const auto pages = writePdf(report, Language::of(code), nullptr, path, pageOf(kind));
        QVERIFY(pages && *pages >= 1);
        const QString read = textOf(path);
        QVERIFY2(read.contains(report.title), qPrintable(read));
        QVERIFY2(read.contains(Language::of(code).date(testDay)), qPrintable(read));
    }
}

QTEST_MAIN(TestVisitAndSheet)
#include "tst_visitandsheet.moc"
