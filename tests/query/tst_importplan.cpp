// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as people make them, planned and applied.
#include <exchange/csv.h>
#include <exchange/tableimport.h>
#include <query/zipwriter.h>
#include <workbookreader.h>

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace pd;
using State = PlannedRow::State;

namespace {

QString english(const Text &text)
{
    return Language::of(QStringLiteral("en")).text(text);
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void otherScripts_data();
    void otherScripts();
    void namesakes();
    void titlesAndTotals();
    void validity_data();
    void validity();
    void people();
    void sourceOnce();
    void unknownNumber();
    void whatWouldChange();
    void sheetWithShortRows();
    void charterList();

private:
    Result<ImportPlan> import(const QByteArray &table, TableImport options = {});
    Result<ImportPlan> importFile(const QString &path, const TableImport &options);
    QStringList states(const Result<ImportPlan> &plan) const;
    QList<Record> all(Kind kind) const { return m_office->readAll(kind); }

    std::shared_ptr<const CodeTables> m_tables;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Office> m_office;
};

void TestImportPlan::initTestCase()
{
    m_tables = CodeTables::load();
}

void TestImportPlan::init()
{
    m_office.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    auto office = Office::create(m_directory->filePath(QStringLiteral("office.pdesk")));
    QVERIFY(office);
    m_office = std::move(*office);
}

Result<ImportPlan> TestImportPlan::import(const QByteArray &table, TableImport options)
{
    QBuffer buffer;
    buffer.setData(table);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(&buffer);
    return importTable(*m_office, reader, options, *m_tables);
}

Result<ImportPlan> TestImportPlan::importFile(const QString &path, const TableImport &options)
{
    const auto table = openTable(path, {});
    if (!table)
        return tl::unexpected(table.error());
    return importTable(*m_office, *table->rows, options, *m_tables);
}

QStringList TestImportPlan::states(const Result<ImportPlan> &plan) const
{
    static const QStringList words{s("new"),       s("update"),  s("same"),
                                   s("duplicate"), s("refused"), s("left out")};
    if (!plan)
        return {english(plan.error().message)};
    QStringList found;
    for (const PlannedRow &row : plan->rows)
        found << words[int(row.state)];
    return found;
}

void TestImportPlan::otherScripts_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    const auto row = [](const char *there, const char *name, double least, double most) {
        QTest::newRow(name) << QByteArray(there) << QByteArray(name) << least << most;
    };
    row("中国石油大学", "China Petroleum University", 0.6, 0.8);
    row("中国石油大学", "Китайский нефтяной университет", 0.6, 0.8);
    row("中国石油大学", "中国石油大学", 0.94, 0.96);
    row("中国石油大学", "中國石油大學", 0.94, 0.96);
    row("Peking Uni", "PEKING  UNI", 0.94, 0.96);
    row("中国石油大学", "重庆大学", 0, 0);
}

void TestImportPlan::otherScripts()
{
    QFETCH(const QByteArray, there);
    QFETCH(const QByteArray, row);
    QFETCH(const double, least);
    QFETCH(const double, most);
    QCOMPARE(states(import("Name,Type\n" + there + ",University\n")), QStringList{s("new")});
    // With a city, so that the row says something new.
    const auto plan = import("Название,Тип,Город\n" + row + ",Университет,Пекин\n");
    QVERIFY2(plan, qPrintable(states(plan).join(u' ')));
    if (most == 0) {
        QCOMPARE(states(plan), QStringList{s("new")});
        return;
    }
    QCOMPARE(states(plan), QStringList{s("duplicate")});
    const Candidate best = plan->rows.first().candidates.value(0);
    QCOMPARE(best.id, m_office->readAll(Kind::Organisation).first().id);
    QVERIFY2(best.score >= least && best.score <= most, qPrintable(QString::number(best.score)));
    QCOMPARE(all(Kind::Organisation).size(), 1);
}

/// The same name with another identifier is another thing, and a warning.
void TestImportPlan::namesakes()
{
    const auto plan = import(
            "name,ROR\n中央民族大学,https://ror.org/0aaaaaa11\n中央民族大学,https://ror.org/0aaaaaa22\n");
    QCOMPARE(states(plan), (QStringList{s("new"), s("new")}));
    QVERIFY(plan->rows[0].reason.isEmpty());
    QVERIFY(!plan->rows[1].reason.isEmpty());
    const auto again = import("name,ROR\n中央民族大学,0AAAAAA11\n中央民族大学,0aaaaaa22\n");
    QCOMPARE(states(again), (QStringList{s("same"), s("same")}));
    QVERIFY(again->changes.changes.isEmpty());
}

void TestImportPlan::titlesAndTotals()
{
    const auto plan = import(
            "合作院校一览表,,,\n,,,\n序号,学校名称,国别,类型\n1,莫斯科国立大学,俄罗斯,大学\n合 计,,1,\n"
            "序号,学校名称,国别,类型\n2,Example University,德国,大学\n");
    QCOMPARE(states(plan), (QStringList{s("new"), s("left out"), s("left out"), s("new")}));
    QCOMPARE(plan->headerRow, 3);
    QCOMPARE(plan->rows[0].row, 4);
    QCOMPARE(all(Kind::Organisation).value(1).text(QLatin1String("country")), s("DE"));
}

void TestImportPlan::validity_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<bool>("isOpenEnded");
    QTest::newRow("years") << QByteArray("01.09.2024,5 лет") << s("2029-08-31?") << false;
    QTest::newRow("from, to") << QByteArray("01.09.2024,01.09.2024–31.08.2029") << s("2029-08-31") << false;
    QTest::newRow("no end") << QByteArray("2024年9月1日,长期有效") << QString() << true;
    QTest::newRow("no date to count from") << QByteArray(",3年") << QString() << false;
}

void TestImportPlan::validity()
{
    QFETCH(const QByteArray, cells);
    QFETCH(const bool, isOpenEnded);
    QCOMPARE(states(import("name\nExample University\n")), QStringList{s("new")});
    const auto plan =
            import("Рег. номер,Вид договора,Партнёр,Дата подписания,Срок действия\nA-1,Меморандум,Example "
                   "University,"
                           + cells + "\n",
                   {.kind = Kind::Agreement});
    QCOMPARE(states(plan), QStringList{s("new")});
    const Record agreement = all(Kind::Agreement).value(0);
    QCOMPARE(agreement.text(QLatin1String("type")), s("mou"));
    QTEST(agreement.date(QLatin1String("expires")).toString(), "expires");
    QCOMPARE(agreement.value(QLatin1String("open_ended")).toBool(), isOpenEnded);
}

void TestImportPlan::people()
{
    QCOMPARE(states(import("name\nExample University\n")), QStringList{s("new")});
    const QByteArray header("ФИО,Должность,Место работы,Эл. почта,Телефон\n");
    QCOMPARE(states(import(header
                                   + "Иванов Иван Иванович,Проректор,Example University,a@example.org; "
                                     "b@example.org,+7 000\n",
                           {.kind = Kind::Person})),
             QStringList{s("new")});
    const Record person = all(Kind::Person).value(0);
    QCOMPARE(person.names, (Names{{s("ru"), NameKind::Official, s("Иванов Иван Иванович")}}));
    QCOMPARE(person.value(QLatin1String("contacts")).toRows().size(), 3);
    const Rows positions = person.value(QLatin1String("positions")).toRows();
    QCOMPARE(positions.size(), 1);
    QCOMPARE(positions[0].value(s("title")).toText(), s("Проректор"));
    QVERIFY(positions[0].value(s("organisation")).toReference().isValid());
    // The same address under a name in other letters.
    QCOMPARE(states(import("Name,E-mail\nIvan Ivanov,A@example.org\n", {.kind = Kind::Person})),
             QStringList{s("duplicate")});
    QCOMPARE(states(import("Name,E-mail\nNobody,nobody at example\n", {.kind = Kind::Person})),
             QStringList{s("refused")});
}

void TestImportPlan::sourceOnce()
{
    const TableImport options{.source = s("partners.csv"), .today = QDate(2026, 3, 2)};
    const QByteArray table("name\nA University\nB University\n");
    QCOMPARE(states(import(table, options)), (QStringList{s("new"), s("new")}));
    const QList<Record> sources = all(Kind::Source);
    QCOMPARE(sources.size(), 1);
    QCOMPARE(sources[0].names.value(0).text, s("partners.csv"));
    for (const Record &record : all(Kind::Organisation))
        QCOMPARE(record.value(QLatin1String("sources")).toReferences(), QList<RecordId>{sources[0].id});
    const auto again = import(table, options);
    QCOMPARE(states(again), (QStringList{s("same"), s("same")}));
    QVERIFY(again->changes.changes.isEmpty());
    QCOMPARE(all(Kind::Source).size(), 1);
    QVERIFY(m_office->undo());
    QVERIFY(all(Kind::Organisation).isEmpty() && all(Kind::Source).isEmpty());
    QVERIFY(!m_office->undoable());
}

void TestImportPlan::unknownNumber()
{
    const auto plan = import("id,name\n77,A University\n");
    QCOMPARE(states(plan), QStringList{s("refused")});
    QCOMPARE(plan->rows[0].column, s("id"));
    QVERIFY(all(Kind::Organisation).isEmpty());
}

void TestImportPlan::whatWouldChange()
{
    QCOMPARE(states(import("name,ROR,City\nA University,03dgaqz26,Москва\n")), QStringList{s("new")});
    const auto plan = import("name,ROR,City,Founded\nA University,03dgaqz26,Москва,1920\n",
                             {.duplicates = TableImport::Duplicates::Update, .isDryRun = true});
    QCOMPARE(states(plan), QStringList{s("update")});
    QCOMPARE(plan->rows[0].fields, QStringList{s("founded")});
    QVERIFY(all(Kind::Organisation).value(0).date(QLatin1String("founded")).isNull());
}

void TestImportPlan::sheetWithShortRows()
{
    const auto cell = [](const char *place, const char *text) -> QByteArray {
        return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    };
    const QByteArray content = "<sheetData><row r=\"2\">" + cell("A2", "Name") + cell("B2", "Country")
                             + cell("C2", "Город") + "</row><row r=\"3\">" + cell("A3", "A University")
                             + "</row><row r=\"4\">" + cell("A4", "B University") + cell("C4", "Москва")
                             + "</row></sheetData>";
    QFile file(m_directory->filePath(s("table.xlsx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zipArchive(xlsxParts({{"One", "", content}})));
    file.close();
    const auto plan = importFile(file.fileName(), {});
    QVERIFY2(states(plan) == (QStringList{s("new"), s("new")}), qPrintable(states(plan).join(u' ')));
    QCOMPARE(plan->rows[1].row, 4);
}

void TestImportPlan::charterList()
{
    const QString path = QStringLiteral(PD_SOURCE_DIR "/../shared/data/partners/eche_2025-12-19.xlsx");
    if (!QFile::exists(path))
        QSKIP("The list of charters is not here");
    const TableImport options{.map = {{s("Proposal number"), {}},
                                      {s("OID"), {}},
                                      {s("Street"), {}},
                                      {s("Post Cd"), {}},
                                      {s("Erasmus Eche Start"), {}},
                                      {s("Erasmus Eche End"), {}}},
                              .isDryRun = true};
    const auto plan = importFile(path, options);
    QVERIFY2(plan, qPrintable(states(plan).join(u' ')));
    QCOMPARE(plan->headerRow, 2);
    QCOMPARE(plan->size(), 6130);
    // Seven cells of "Website Url" hold no link.
    QCOMPARE(plan->count(State::New), 6123);
    for (const PlannedRow &row : plan->rows)
        if (row.state == State::Refused)
            QCOMPARE(row.column, s("Website Url"));
}

PD_WORKBOOK_TEST_MAIN(TestImportPlan)
#include "tst_importplan.moc"
