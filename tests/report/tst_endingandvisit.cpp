// SPDX-License-Identifier: GPL-3.0-or-later
// Two prints of the week: agreements that end, and the programme that guests are handed.
#include "printed.h"

#include <QTest>

using namespace pd;
using namespace pd::report;
using namespace pd::testing;
using namespace Qt::StringLiterals;

class TestEndingAndVisit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_tables = CodeTables::load(); }
    void init();
    void endsByMonths();
    void endsOfAList();
    void nothingEnds();
    void programmeByDays();
    void planBeforeFact();
    void emptyFieldsAreAbsent();
    void twoLanguages();
    void visitIsGone();
    void readsOnPaper_data();
    void readsOnPaper();
    void rowsAcross();

private:
    RecordId agreement(const char *number, RecordId partner, const char *expires, SmallOffice::Values more = {})
    {
        Record record;
        record.kind = Kind::Agreement;
        record.set(u"number"_s, Value(QString::fromLatin1(number)));
        record.set(u"type"_s, code("framework"));
        record.set(u"parties"_s, SmallOffice::rows("organisation", {m_own, partner}));
        for (const char *key : {"signed_own", "signed_partner", "effective"})
            record.set(QLatin1String(key), date("2021-01-15"));
        record.set(u"expires"_s, date(expires));
        for (const auto &[key, value] : more)
            record.set(QLatin1String(key), value);
        return m_small->add(record);
    }
    RecordId person(const char *en, const char *ru, const char *zh, RecordId at, const char *title, const char *titleRu,
                    const char *titleZh)
    {
        Record record;
        record.kind = Kind::Person;
        record.names = {{u"en"_s, NameKind::Official, QString::fromUtf8(en)},
                        {u"ru"_s, NameKind::Official, QString::fromUtf8(ru)},
                        {u"zh"_s, NameKind::Official, QString::fromUtf8(zh)}};
        record.set(u"positions"_s, Rows{{{u"organisation"_s, Value(at)},
                                         {u"title"_s, QString::fromUtf8(title)},
                                         {u"title_ru"_s, QString::fromUtf8(titleRu)},
                                         {u"title_zh"_s, QString::fromUtf8(titleZh)}}});
        record.set(u"contacts"_s, Rows{{{u"way"_s, code("phone")}, {u"value"_s, u"+7 999 123-45-67"_s}}});
        return m_small->add(record);
    }
    void stop(const char *en, const char *zh, const char *day, const char *from, const char *to, SmallOffice::Values more = {})
    {
        Record record;
        record.kind = Kind::Stop;
        record.names = {{u"en"_s, NameKind::Official, QString::fromUtf8(en)},
                        {u"zh"_s, NameKind::Official, QString::fromUtf8(zh)}};
        record.set(u"visit"_s, Value(m_visit));
        record.set(u"day"_s, date(day));
        record.set(u"starts"_s, code(from));
        record.set(u"ends"_s, code(to));
        for (const auto &[key, value] : more)
            record.set(QLatin1String(key), value);
        m_small->add(record);
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
    RecordId m_own, m_partner, m_rector, m_dean, m_visit;
};

void TestEndingAndVisit::init()
{
    m_small = std::make_unique<SmallOffice>();
    Record own;
    own.kind = Kind::Organisation;
    own.names = {{u"en"_s, NameKind::Official, u"Own Office University"_s},
                 {u"ru"_s, NameKind::Official, u"Наш университет"_s},
                 {u"zh"_s, NameKind::Official, u"我校"_s}};
    m_own = m_small->add(own, {{"type", code("university")}, {"country", code("CN")}, {"is_own", Value(true)}});
    m_partner = m_small->organisation(u"Far Eastern Federal University"_s, "RU");
    QVERIFY(m_small->office().setSetting(u"current_institution"_s, QString::number(m_own.value)));
    m_rector = person("Viktor Ozerov", "Озеров Виктор", "奥泽罗夫", m_partner, "Rector", "Ректор", "校长");
    m_dean = person("Liu Wenhua", "Лю Вэньхуа", "刘文华", m_own, "Dean", "Декан", "院长");
    m_visit = m_small->visit(u"Visit of a delegation"_s, m_partner, {m_own}, "2026-03-16",
                             {{"ends", date("2026-03-17")},
                              {"head", Value(m_rector)},
                              {"members", Rows{{{u"person"_s, Value(m_rector)}, {u"position"_s, u"Rector"_s}}}},
                              {"host_people", Rows{{{u"person"_s, Value(m_dean)}}}}});
}

void TestEndingAndVisit::endsByMonths()
{
    agreement("A-90", m_partner, "2026-05-31", {{"notice_days", 60}, {"officer", Value(u"Li Ming"_s)}});
    const RecordId half = agreement("A-HALF", m_partner, "2026-08-15");
    agreement("A-YEAR", m_partner, "2027-03-02", {{"auto_renewal", Value(true)}, {"renewal_months", 12}});
    agreement("A-OVER", m_partner, "2025-12-31");
    agreement("A-LATER", m_partner, "2027-03-03");
    agreement("A-LONG-AGO", m_partner, "2024-12-31");
    agreement("A-STOPPED", m_partner, "2026-04-30",
              {{"steps", Rows{{{u"step"_s, code("terminated")}, {u"date"_s, date("2025-01-01")}}}}});
    m_small->add(Kind::Agreement, {}, {{"type", code("framework")}, {"number", Value(u"A-NEXT"_s)},
                                       {"parties", SmallOffice::rows("organisation", {m_own, m_partner})},
                                       {"predecessor", Value(half)}});
    const Report report = made({u"expiry"_s});
    QStringList numbers;
    for (const QStringList &row : rowsBelow(report))
        numbers << row.first();
    QCOMPARE(numbers, QStringList({u"Ended in the last 12 months and not renewed"_s, u"A-OVER"_s,
                                   u"Ends within 3 months"_s, u"A-90"_s,
                                   u"Ends in 3 to 6 months"_s, u"A-HALF"_s,
                                   u"Ends in 6 to 12 months"_s, u"A-YEAR"_s}));
    const QString all = wholeText(report);
    // Ninety days, the last day for notice, and who is in charge.
    QVERIFY2(all.contains(u"| 31 May 2026 | 90 | 1 Apr 2026 | Li Ming |"_s), qPrintable(all));
    QVERIFY2(all.contains(u"| −61 |"_s), qPrintable(all));
    QVERIFY(all.contains(u"Renewal under way: Draft"_s));
    QVERIFY(all.contains(u"Renews itself unless notice is given"_s));
    QVERIFY(!all.contains(u"A-LATER"_s) && !all.contains(u"A-LONG-AGO"_s) && !all.contains(u"A-STOPPED"_s));
}

void TestEndingAndVisit::endsOfAList()
{
    const RecordId one = agreement("A-1", m_partner, "2026-05-31");
    agreement("A-2", m_partner, "2026-06-30");
    const QString all = wholeText(made({u"expiry"_s, {one}}));
    QVERIFY(all.contains(u"A-1"_s) && !all.contains(u"A-2"_s));
}

void TestEndingAndVisit::nothingEnds()
{
    const Report report = made({u"expiry"_s});
    QVERIFY(rowsBelow(report).isEmpty());
    QCOMPARE(report.blocks.size(), 1);
}

void TestEndingAndVisit::programmeByDays()
{
    stop("Talks", "会谈", "2026-03-16", "09:00", "10:30",
         {{"place", Value(u"Main building"_s)}, {"room", Value(u"301"_s)}, {"chair", Value(m_dean)},
          {"interpreter", Value(u"Guo Mei"_s)}});
    stop("Dinner", "晚宴", "2026-03-17", "18:00", "20:00");
    const Report report = made({u"visit-programme"_s, {m_visit}});
    QCOMPARE(report.fileName, u"Programme of the visit – Visit of a delegation – en"_s);
    QCOMPARE(rowsBelow(report, u"Programme"_s),
             (QList<QStringList>{{u"Monday, 16 March 2026"_s},
                                 {u"09:00–10:30"_s, u"Talks"_s, u"Main building, 301"_s, u"Liu Wenhua, Dean"_s, u"Guo Mei"_s},
                                 {u"Tuesday, 17 March 2026"_s},
                                 {u"18:00–20:00"_s, u"Dinner"_s, QString(), QString(), QString()}}));
    QCOMPARE(rowsBelow(report, u"Delegation: Far Eastern Federal University"_s),
             (QList<QStringList>{{u"Viktor Ozerov"_s, u"Rector"_s, u"Head of delegation"_s}}));
    QCOMPARE(rowsBelow(report, u"Hosts: Own Office University"_s), (QList<QStringList>{{u"Liu Wenhua"_s, u"Dean"_s}}));
}

/// Guests are handed what is planned, whatever happened since; a visit without a plan prints what took place.
void TestEndingAndVisit::planBeforeFact()
{
    stop("Held", "已举行", "2026-03-16", "09:00", "10:00", {{"phase", code("fact")}});
    QVERIFY(wholeText(made({u"visit-programme"_s, {m_visit}})).contains(u"Held"_s));
    stop("Planned", "计划", "2026-03-16", "09:00", "10:00", {{"phase", code("plan")}});
    const QString planned = wholeText(made({u"visit-programme"_s, {m_visit}}));
    QVERIFY(planned.contains(u"Planned"_s) && !planned.contains(u"Held"_s));
}

void TestEndingAndVisit::emptyFieldsAreAbsent()
{
    stop("Talks", "会谈", "2026-03-16", "09:00", "10:30");
    const Report report = made({u"visit-programme"_s, {m_visit}});
    const QString all = wholeText(report);
    for (const QString &empty : {u"Chair"_s, u"Interpreter"_s, u"Where"_s, u"Purpose"_s, u"People"_s})
        QVERIFY2(!all.contains(empty), qPrintable(empty));
    QVERIFY(!all.contains(u"999"_s));  // phones stay in the office
    m_small->change(m_visit, "host_people", Value());
    QVERIFY(rowsBelow(made({u"visit-programme"_s, {m_visit}}), u"Hosts: Own Office University"_s).isEmpty());
}

void TestEndingAndVisit::twoLanguages()
{
    stop("Talks", "会谈", "2026-03-16", "09:00", "10:30", {{"chair", Value(m_dean)}});
    const Report report = made({u"visit-programme"_s, {m_visit}, {u"ru"_s, u"zh"_s}});
    QVERIFY(report.fileName.endsWith(u"– ru-zh"_s));
    QCOMPARE(report.letterhead.institution, u"Наш университет"_s);
    QCOMPARE(report.letterhead.institutionOther, u"我校"_s);
    for (const Block &block : report.blocks) {
        if (const auto *table = std::get_if<Table>(&block)) {
            QCOMPARE(table->columns.size(), 3);
            QCOMPARE(table->columns[1].title, u"Русский"_s);
            QCOMPARE(table->columns[2].title, u"中文"_s);
            for (const QStringList &row : table->rows)
                QVERIFY(row.size() == 3 || row.size() == 1);
        }
    }
    bool hasHead = false, hasStop = false;
    for (const Block &block : report.blocks) {
        const auto *table = std::get_if<Table>(&block);
        for (const QStringList &row : table ? table->rows : QList<QStringList>()) {
            hasStop = hasStop || (row.value(1).contains(u"Лю Вэньхуа, Декан"_s) && row.value(2).contains(u"会谈"_s)
                                  && row.value(2).contains(u"刘文华"_s) && row.value(2).contains(u"院长"_s));
            hasHead = hasHead || (row.value(1).startsWith(u"Озеров Виктор\nРектор"_s) && row.value(2).startsWith(u"奥泽罗夫\n校长"_s));
        }
    }
    QVERIFY(hasHead && hasStop);
}

void TestEndingAndVisit::visitIsGone()
{
    m_small->remove(m_visit);
    const auto report = composed(m_small->office(), *m_tables, {u"visit-programme"_s, {m_visit}});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::NotFound);
    QVERIFY(!composed(m_small->office(), *m_tables, {u"visit-programme"_s}));
    QVERIFY(!composed(m_small->office(), *m_tables, {u"visit-programme"_s, {m_partner}}));
}

void TestEndingAndVisit::readsOnPaper_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("en") << QStringList{u"en"_s} << QStringList{u"Monday, 16 March 2026"_s, u"Liu Wenhua, Dean"_s};
    QTest::newRow("ru") << QStringList{u"ru"_s} << QStringList{u"16 марта 2026"_s, u"Лю Вэньхуа, Декан"_s};
    QTest::newRow("zh") << QStringList{u"zh"_s} << QStringList{u"2026年3月16日"_s, u"刘文华"_s, u"院长"_s, u"会谈"_s};
    QTest::newRow("ru and zh") << QStringList{u"ru"_s, u"zh"_s}
                               << QStringList{u"16 марта 2026"_s, u"2026年3月16日"_s, u"Лю Вэньхуа"_s, u"刘文华"_s, u"会谈"_s};
}

void TestEndingAndVisit::readsOnPaper()
{
    if (!hasPdfTools())
        QSKIP("pdftotext is not installed.");
    QFETCH(const QStringList, languages);
    QFETCH(const QStringList, expected);
    stop("Talks", "会谈", "2026-03-16", "09:00", "10:30", {{"chair", Value(m_dean)}});
    const Report report = made({u"visit-programme"_s, {m_visit}, languages});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"visit.pdf"_s);
    const auto pages = writePdf(report, Language::of(languages.first()), nullptr, path,
                                pageOf(*reportKind(u"visit-programme"_s)));
    QVERIFY(pages);
    QCOMPARE(*pages, 1);
    QCOMPARE(pagesOf(path).size(), 1);
    const QString read = textOf(path);
    for (const QString &text : expected)
        QVERIFY2(read.contains(text), qPrintable(text + u'\n' + read));
}

/// A row across heads the rows below it: it is never the last on a page, and does not decide how wide columns are.
void TestEndingAndVisit::rowsAcross()
{
    Table table{.columns = {{u"A"_s}, {u"Empty"_s}, {u"B"_s}}, .rows = {}};
    for (int group = 0; group < 12; ++group) {
        table.rows << QStringList{u"A heading that is a great deal longer than all the cells below it, group %1"_s.arg(group)};
        for (int row = 0; row < 10; ++row)
            table.rows << QStringList{u"a"_s, QString(), u"b"_s};
    }
    table = withoutEmptyColumns(table);
    QCOMPARE(table.columns.size(), 2);
    Report report;
    report.blocks << table;
    Paginator paginator(report, Language(), nullptr);
    QVERIFY(paginator.layout(defaultPage()) > 1);
    const QList<Piece> pieces = paginator.pieces();
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
        if (pieces[i].what == Piece::What::Row && isAcross(table, table.rows.at(pieces[i].row)))
            QCOMPARE(pieces[i].page, pieces[i + 1].page);
    }
}

QTEST_MAIN(TestEndingAndVisit)
#include "tst_endingandvisit.moc"
