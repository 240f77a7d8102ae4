// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/cells.h>
#include <exchange/csv.h>
#include <exchange/exporting.h>
#include <exchange/recordindex.h>
#include <exchange/tableimport.h>

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;

namespace {

const QDate today(2026, 3, 2);

/// More rows than are written at once.
QByteArray longList(const QByteArray &last = {})
{
    QByteArray table = "name,link,date\n";
    for (int i = 1; i <= 4100; ++i) {
        const QByteArray number = QByteArray::number(i);
        table += "Paper " + number + ",https://example.org/" + number + ",\n";
    }
    return table + last;
}

QString english(const Text &text)
{
    return Language::of(QStringLiteral("en")).text(text);
}

} // namespace

class TestTableImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void added();
    void labelsAsHeaders_data();
    void labelsAsHeaders();
    void secondImport_data();
    void secondImport();
    void duplicates_data();
    void duplicates();
    void refused_data();
    void refused();
    void wrongTables_data();
    void wrongTables();
    void dryRun();
    void references();
    void undone();
    void longTable();
    void longTableStopped_data();
    void longTableStopped();
    void exportedAndReadAgain();
    void resolved();
    void dates_data();
    void dates();

private:
    Result<ImportPlan> import(const QByteArray &table, TableImport options = {});
    QString counts(const Result<ImportPlan> &result) const;
    Record only(Kind kind) const;

    std::shared_ptr<const CodeTables> m_tables;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Office> m_office;
};

void TestTableImport::initTestCase()
{
    m_tables = CodeTables::load();
}

void TestTableImport::init()
{
    m_office.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    auto office = Office::create(m_directory->filePath(QStringLiteral("office.pdesk")));
    QVERIFY2(office, office ? "" : qPrintable(english(office.error().message)));
    m_office = std::move(*office);
}

Result<ImportPlan> TestTableImport::import(const QByteArray &table, TableImport options)
{
    QBuffer buffer;
    buffer.setData(table);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(&buffer);
    return importTable(*m_office, reader, options, *m_tables);
}

/// read/added/updated/skipped/refused, or the error.
QString TestTableImport::counts(const Result<ImportPlan> &result) const
{
    if (!result)
        return english(result.error().message);
    using enum PlannedRow::State;
    return QStringLiteral("%1/%2/%3/%4/%5")
            .arg(result->rows.size())
            .arg(result->count(New))
            .arg(result->count(Update))
            .arg(result->count(Same) + result->count(LeftOut))
            .arg(result->count(Refused) + result->count(Duplicate));
}

Record TestTableImport::only(Kind kind) const
{
    const QList<Record> records = m_office->readAll(kind);
    return records.size() == 1 ? records.first() : Record();
}

void TestTableImport::added()
{
    const auto result =
            import("name,name.zh,name.ru.acronym,name.en.alias,type,country,founded,identifier,is_own\r\n"
                   "Example University,示例大学,ПУ,Exa;Exam,university,CN,1950,ror:03dgaqz26,yes\r\n");
    QCOMPARE(counts(result), QStringLiteral("1/1/0/0/0"));
    const Record record = only(Kind::Organisation);
    const Names names{{QStringLiteral("en"), NameKind::Official, QStringLiteral("Example University")},
                      {QStringLiteral("zh"), NameKind::Official, QStringLiteral("示例大学")},
                      {QStringLiteral("ru"), NameKind::Acronym, QStringLiteral("ПУ")},
                      {QStringLiteral("en"), NameKind::Alias, QStringLiteral("Exa")},
                      {QStringLiteral("en"), NameKind::Alias, QStringLiteral("Exam")}};
    QCOMPARE(record.names.size(), names.size());
    for (const Name &name : names)
        QVERIFY2(record.names.contains(name), qPrintable(name.text));
    QCOMPARE(record.text(QLatin1String("country")), QStringLiteral("CN"));
    QVERIFY(record.value(QLatin1String("is_own")).toBool());
    const Rows identifiers = record.value(QLatin1String("identifiers")).toRows();
    QCOMPARE(identifiers.size(), 1);
    QCOMPARE(identifiers.first().value(QStringLiteral("value")).toText(), QStringLiteral("03dgaqz26"));
}

void TestTableImport::labelsAsHeaders_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("English") << QByteArray(
            "Name,Type,Country or region\nExample University,University,China\n");
    QTest::newRow("mixed languages of cells")
            << QByteArray("name.zh,type,country\n示例大学,university,中国\n");
    QTest::newRow("semicolons") << QByteArray("Name;type;Country or region\nExample;UNIVERSITY;Китай\n");
}

void TestTableImport::labelsAsHeaders()
{
    QFETCH(const QByteArray, table);
    QCOMPARE(counts(import(table)), QStringLiteral("1/1/0/0/0"));
    const Record record = only(Kind::Organisation);
    QCOMPARE(record.text(QLatin1String("type")), QStringLiteral("university"));
    QCOMPARE(record.text(QLatin1String("country")), QStringLiteral("CN"));
}

void TestTableImport::secondImport_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("again");
    QTest::newRow("identifier") << Kind::Organisation
                                << QByteArray("name,type,identifier\nA,fund,ror:1\nB,fund,ror:2\n")
                                << QStringLiteral("2/0/0/2/0");
    QTest::newRow("name") << Kind::Organisation << QByteArray("name,type\nA,fund\n")
                          << QStringLiteral("1/0/0/1/0");
    QTest::newRow("link") << Kind::Source << QByteArray("name,link\nA,https://example.org/a\n")
                          << QStringLiteral("1/0/0/1/0");
    QTest::newRow("content") << Kind::FollowUp << QByteArray("name,due\nCall,2026-04-01\nCall,2026-05-01\n")
                             << QStringLiteral("2/0/0/2/0");
}

void TestTableImport::secondImport()
{
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, table);
    const auto first = import(table, {.kind = kind});
    QVERIFY2(first && first->count(PlannedRow::State::New) == first->rows.size(), qPrintable(counts(first)));
    const QList<Record> before = m_office->readAll(kind);
    QTEST(counts(import(table, {.kind = kind})), "again");
    QCOMPARE(m_office->readAll(kind), before);
}

void TestTableImport::duplicates_data()
{
    using enum TableImport::Duplicates;
    QTest::addColumn<int>("duplicates");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("result");
    QTest::addColumn<int>("records");
    const QByteArray sure("Another name,fund,ror:1,RU\n"), likely("EXAMPLE   university,fund,,RU\n");
    const auto row = [](const char *name, TableImport::Duplicates d, const QByteArray &line,
                        const char *result, int records) {
        QTest::newRow(name) << int(d) << line << QString::fromLatin1(result) << records;
    };
    row("sure, ask", Ask, sure, "1/0/0/1/0", 1);
    row("sure, skip", Skip, sure, "1/0/0/1/0", 1);
    row("sure, update", Update, sure, "1/0/1/0/0", 1);
    row("sure, add", Add, sure, "1/1/0/0/0", 2);
    row("likely, ask", Ask, likely, "1/0/0/0/1", 1);
    row("likely, skip", Skip, likely, "1/0/0/1/0", 1);
    row("likely, update", Update, likely, "1/0/1/0/0", 1);
    row("likely, add", Add, likely, "1/1/0/0/0", 2);
    row("twice in one table, ask", Ask, "New,fund,,\nNew,fund,,\n", "2/1/0/0/1", 2);
    row("twice in one table, update", Update, "New,fund,,\nNew,fund,,CN\n", "2/1/1/0/0", 2);
    row("update without a difference", Update, "Example University,university,ror:1,\n", "1/0/0/1/0", 1);
}

void TestTableImport::duplicates()
{
    QFETCH(const int, duplicates);
    QFETCH(const QByteArray, row);
    QFETCH(const int, records);
    QCOMPARE(counts(import("name,type,identifier\nExample University,university,ror:1\n")),
             QStringLiteral("1/1/0/0/0"));
    const auto result = import("name,type,identifier,country\n" + row,
                               {.duplicates = TableImport::Duplicates(duplicates)});
    QTEST(counts(result), "result");
    QCOMPARE(m_office->readAll(Kind::Organisation).size(), records);
}

void TestTableImport::refused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *line, const char *column, const char *reason) {
        QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(column) << QString::fromUtf8(reason);
    };
    row("code", "B,castle,CN,,", "type", "castle");
    row("country", "B,fund,Atlantis,,", "country", "Atlantis");
    row("date", "B,fund,CN,soon,", "founded", "soon");
    row("reference", "B,fund,CN,,Nobody", "parent", "Nobody");
    row("no type", "B,,CN,,", "type", "");
    row("no name", ",fund,CN,,", "name", "");
    row("too few cells", "B,fund", "", "2 cells");
    row("too many cells", "B,fund,CN,,,extra", "", "6 cells");
}

void TestTableImport::refused()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, column);
    QFETCH(const QString, reason);
    const auto result =
            import("name,type,country,founded,parent\nA,fund,CN,1950,\n" + line + "\nC,fund,RU,,A\n");
    QCOMPARE(counts(result), QStringLiteral("3/2/0/0/1"));
    const PlannedRow refusal = result->rows.value(1);
    QVERIFY(refusal.state == PlannedRow::State::Refused);
    QCOMPARE(refusal.row, 3);
    QCOMPARE(refusal.column, column);
    QVERIFY2(english(refusal.reason).contains(reason), qPrintable(english(refusal.reason)));
    QCOMPARE(m_office->readAll(Kind::Organisation).size(), 2);
}

void TestTableImport::wrongTables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("unknown column") << QByteArray("name,colour\nA,red\n") << QStringLiteral("colour");
    QTest::newRow("twice the same") << QByteArray("type,Type\nfund,fund\n") << QStringLiteral("same field");
    QTest::newRow("open quote") << QByteArray("name,type\nA,fund\n\"B,fund\n")
                                << QStringLiteral("not closed");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04\0\0", 6) << QStringLiteral("no text");
}

void TestTableImport::wrongTables()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, says);
    const auto result = import(table);
    QVERIFY(!result);
    QVERIFY2(counts(result).contains(says), qPrintable(counts(result)));
    QVERIFY(m_office->readAll(Kind::Organisation).isEmpty());
}

void TestTableImport::dryRun()
{
    const auto result = import("name,type\nA,fund\nB,castle\n", {.isDryRun = true});
    QCOMPARE(counts(result), QStringLiteral("2/1/0/0/1"));
    QVERIFY(m_office->readAll(Kind::Organisation).isEmpty());
}

void TestTableImport::references()
{
    QCOMPARE(counts(import("name,name.en.acronym,type\nExample University,EXU,university\nSample "
                           "University,,university\n")),
             QStringLiteral("2/2/0/0/0"));
    // Parties by acronym and by name; the titles differ in nothing.
    const QByteArray table("number,type,parties,expires,languages\n"
                           "A-1,mou,exu; sample university,31.12.2026,en;zh\n"
                           "A-2,mou,exu,2027年6月,en\n");
    QCOMPARE(counts(import(table, {.kind = Kind::Agreement})), QStringLiteral("2/2/0/0/0"));
    QCOMPARE(counts(import(table, {.kind = Kind::Agreement})), QStringLiteral("2/0/0/2/0"));
    const auto id = resolveId(*m_office, Kind::Agreement, QStringLiteral("a-1"), QStringLiteral("en"));
    QVERIFY(id);
    const auto agreement = m_office->read(*id);
    QVERIFY(agreement);
    QCOMPARE(agreement->value(QLatin1String("parties")).toRows().size(), 2);
    QCOMPARE(agreement->date(QLatin1String("expires")).toString(), QStringLiteral("2026-12-31"));
    QCOMPARE(agreement->value(QLatin1String("languages")).toCodes(),
             (QStringList{QStringLiteral("en"), QStringLiteral("zh")}));
}

void TestTableImport::undone()
{
    QCOMPARE(counts(import("name,type\nA,fund\nB,fund\n")), QStringLiteral("2/2/0/0/0"));
    QVERIFY(m_office->undo());
    QVERIFY(m_office->readAll(Kind::Organisation).isEmpty());
    QVERIFY(!m_office->undoable());
}

/// A table that is written in parts is one change, and its rows know of each other.
void TestTableImport::longTable()
{
    using enum TableImport::Duplicates;
    const QByteArray table = longList("Paper 1,https://example.org/1,2025-11\nPaper 2,https://example.org/2,\n");
    const TableImport options{.kind = Kind::Source, .duplicates = Update};
    const auto plan = import(table, options);
    QCOMPARE(counts(plan).section(QLatin1Char('/'), 1), QStringLiteral("4100/1/1/0"));
    QCOMPARE(plan->size(), 4102);
    QVERIFY(plan->isWritten);
    QList<Record> all = m_office->readAll(Kind::Source);
    QCOMPARE(all.size(), 4100);
    QCOMPARE(all.first().text(QLatin1String("link")), QStringLiteral("https://example.org/1"));
    QCOMPARE(all.first().date(QLatin1String("date")).toString(), QStringLiteral("2025-11"));
    QCOMPARE(m_office->label(all.last().id, QStringLiteral("zh")), QStringLiteral("Paper 4100"));
    QCOMPARE(m_office->changeSets(10).size(), 1);
    QCOMPARE(m_office->undoable()->records, 4100);
    QVERIFY(m_office->check().isEmpty());

    const auto again = import(table, options);
    QCOMPARE(counts(again).section(QLatin1Char('/'), 1), QStringLiteral("0/0/4102/0"));
    QVERIFY(!again->isWritten);
    QCOMPARE(m_office->changeSets(10).size(), 1);

    QVERIFY(m_office->undo());
    QVERIFY(m_office->readAll(Kind::Source).isEmpty());
    QVERIFY(m_office->redo());
    for (Record &record : all)
        record.revision = 1;
    QList<Record> redone = m_office->readAll(Kind::Source);
    for (Record &record : redone)
        record.revision = 1;
    QCOMPARE(redone, all);
    QVERIFY(m_office->check().isEmpty());
}

void TestTableImport::longTableStopped_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<int>("rows"); // after which somebody stops it; 0: nobody
    QTest::addColumn<Error::Kind>("error");
    QTest::newRow("fault in the last row") << QByteArray("\"Paper") << 0 << Error::Kind::Invalid;
    QTest::newRow("stopped") << QByteArray() << 3000 << Error::Kind::Cancelled;
}

/// What fails after parts of a table were written leaves nothing.
void TestTableImport::longTableStopped()
{
    QFETCH(const QByteArray, last);
    QFETCH(const int, rows);
    TableImport options{.kind = Kind::Source};
    if (rows > 0)
        options.watch = [rows](int done) { return done < rows; };
    const auto plan = import(longList(last), options);
    QVERIFY(!plan);
    QTEST(plan.error().kind, "error");
    QVERIFY(m_office->readAll(Kind::Source).isEmpty());
    QVERIFY(!m_office->undoable());
    QVERIFY(m_office->check().isEmpty());
    QCOMPARE(counts(import(longList(), {.kind = Kind::Source})).section(QLatin1Char('/'), 1),
             QStringLiteral("4100/0/0/0"));
}

void TestTableImport::exportedAndReadAgain()
{
    QCOMPARE(counts(import(
                     "name,name.zh,name.en.acronym,type,country,founded,areas,identifier,description\n"
                     "Example University,示例大学,EXU,university,CN,1950~;about 1950,research;events,ror:1,"
                     "\"Two\nlines, and \"\"quotes\"\"\"\n")),
             QStringLiteral("1/1/0/0/0"));
    const QString path = m_directory->filePath(QStringLiteral("out.csv"));
    ListQuery query;
    query.today = today;
    const auto written = exportRecords(*m_office, query, path);
    QVERIFY2(written, written ? "" : qPrintable(english(written.error().message)));
    QCOMPARE(*written, 1);
    const Record before = only(Kind::Organisation);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QCOMPARE(counts(import(table, {.duplicates = TableImport::Duplicates::Update})),
             QStringLiteral("1/0/0/1/0"));
    init(); // another office
    QCOMPARE(counts(import(table)), QStringLiteral("1/0/0/0/1")); // which has no record of that number
    QCOMPARE(counts(import(table, {.duplicates = TableImport::Duplicates::Add})), QStringLiteral("1/1/0/0/0"));
    const Record after = only(Kind::Organisation);
    QCOMPARE(after.values, before.values);
    for (const Name &name : before.names)
        QVERIFY2(after.names.contains(name), qPrintable(name.text));
}

void TestTableImport::resolved()
{
    QCOMPARE(counts(import("name,name.en.acronym,type\nExample University,EXU,university\n"
                           "Exurban University,EXU,university\nSample University,SU,university\n")),
             QStringLiteral("3/3/0/0/0"));
    const auto resolve = [&](const char *text) {
        return resolveId(*m_office, Kind::Organisation, QString::fromUtf8(text), QStringLiteral("en"));
    };
    const auto byAcronym = resolve("su");
    QVERIFY2(byAcronym, byAcronym ? "" : qPrintable(english(byAcronym.error().message)));
    QCOMPARE(m_office->label(*byAcronym, QStringLiteral("en")), QStringLiteral("Sample University"));
    const auto byNumber = resolve(QByteArray::number(byAcronym->value).constData());
    QVERIFY(byNumber && *byNumber == *byAcronym);
    const auto several = resolve("EXU");
    QVERIFY(!several);
    const QString candidates = english(several.error().message);
    QVERIFY2(candidates.contains(QStringLiteral("Example University"))
                     && candidates.contains(QStringLiteral("Exurban University")),
             qPrintable(candidates));
    QVERIFY(!resolve("Sample"));
    QVERIFY(!resolve("999999"));
}

void TestTableImport::dates_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *cell, const char *stored) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(stored);
    };
    row("2025-11-04", "2025-11-04");
    row("2025-11", "2025-11");
    row("2023/2024", "2023/2024");
    row("2025-03~;end of March", "2025-03~;end of March");
    row("04.11.2025", "2025-11-04");
    row("4.11.2025 г.", "2025-11-04");
    row("2025/11/4", "2025-11-04");
    row("2025.11.4", "2025-11-04");
    row("2025年11月4日", "2025-11-04");
    row("2025年11月", "2025-11");
    row("2025年", "2025");
    row("2025 г.", "2025");
    row("4/11/2025", "");
    row("31.02.2025", "");
    row("2025年13月", "");
    row("soon", "");
}

void TestTableImport::dates()
{
    QFETCH(const QString, cell);
    const auto date = dateFromCell(cell);
    QTEST(date ? date->toString() : QString(), "stored");
}

QTEST_GUILESS_MAIN(TestTableImport)
#include "tst_tableimport.moc"
