// SPDX-License-Identifier: GPL-3.0-or-later
// What the window needs of an import: decisions, mended rows, what rows refer to, editions, kept columns, and the
// rows that were refused as a file.
#include <exchange/importsource.h>
#include <exchange/mapping.h>
#include <exchange/refusedrows.h>
#include <exchange/tablehead.h>
#include <exchange/tableimport.h>
#include <workbookreader.h>

#include <QTemporaryDir>

using namespace pd;
using namespace Qt::StringLiterals;
using State = PlannedRow::State;

namespace {

const QDate today(2026, 3, 2);

QString english(const Text &text)
{
    return Language::of(u"en"_s).text(text);
}

} // namespace

class TestImportReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_tables = CodeTables::load(); }
    void init();

    void kindByHeaders_data();
    void kindByHeaders();
    void headerRowChosen();
    void proposals();
    void missingFields();
    void columnKeys_data();
    void columnKeys();
    void countries_data();
    void countries();
    void decisions();
    void earlierRow();
    void leftOutAfterAll();
    void assumedType();
    void createsMissing();
    void laterRowIsNotMissing();
    void twoScriptsOneRecord();
    void editions_data();
    void editions();
    void noLongerThere();
    void secondImportAfterDecision();
    void keptColumns();
    void refusedRows_data();
    void refusedRows();
    void stopped();
    void stoppedWriting();
    void pasted();

private:
    Result<ImportPlan> plan(const QString &table, TableImport options = {}, const QHash<int, QStringList> &mended = {});
    Result<ImportPlan> import(const QString &table, TableImport options = {});
    QStringList states(const Result<ImportPlan> &plan) const;
    QList<Record> all(Kind kind) const { return m_office->readAll(kind); }

    std::shared_ptr<const CodeTables> m_tables;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Office> m_office;
};

void TestImportReview::init()
{
    m_office.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    auto office = Office::create(m_directory->filePath(u"office.pdesk"_s));
    QVERIFY(office);
    m_office = std::move(*office);
}

Result<ImportPlan> TestImportReview::plan(const QString &text, TableImport options, const QHash<int, QStringList> &mended)
{
    const auto rows = rowsOfText(text);
    if (!rows)
        return tl::unexpected(rows.error());
    options.duplicates = TableImport::Duplicates::Review;
    options.today = today;
    RowsInMemory table(*rows, mended);
    return planImport(*m_office, table, options, *m_tables);
}

Result<ImportPlan> TestImportReview::import(const QString &table, TableImport options)
{
    auto made = plan(table, options);
    if (made && !made->changes.changes.isEmpty())
        if (const auto applied = m_office->apply(made->changes); !applied)
            return tl::unexpected(applied.error());
    return made;
}

QStringList TestImportReview::states(const Result<ImportPlan> &plan) const
{
    static const QStringList words{u"new"_s, u"update"_s, u"same"_s, u"duplicate"_s, u"refused"_s, u"left out"_s};
    if (!plan)
        return {english(plan.error().message)};
    QStringList found;
    for (const PlannedRow &row : plan->rows)
        found << words[int(row.state)];
    return found;
}

void TestImportReview::kindByHeaders_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<Kind>("likely");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("partners") << u"Наименование\tСтрана\tГород\tСайт\nA\tРФ\tМосква\ta.ru\n"_s << Kind::Visit
                              << Kind::Organisation;
    QTest::newRow("people") << u"ФИО\tДолжность\tМесто работы\tТелефон\nA\tB\tC\t1\n"_s << Kind::Organisation
                            << Kind::Person;
    QTest::newRow("agreements under a title")
            << u"协议一览\n\n协议编号\t协议类型\t签署日期\t有效期\t合作院校\n1\tMOU\t2020\t5年\tA\n"_s << Kind::Organisation
            << Kind::Agreement;
    QTest::newRow("the likely one") << u"Name\tNotes\nA\tB\n"_s << Kind::Event << Kind::Event;
    QTest::newRow("nothing known") << u"x\ty\n1\t2\n"_s << Kind::Project << Kind::Project;
}

void TestImportReview::kindByHeaders()
{
    QFETCH(const QString, table);
    QFETCH(const Kind, likely);
    const auto rows = rowsOfText(table);
    QVERIFY(rows);
    QTEST(kindOfTable(rows->lines, likely, Language()), "kind");
}

void TestImportReview::headerRowChosen()
{
    // The first row has as many known headers; only a person knows that the second is meant.
    const QString table = u"name\tcountry\nname.zh\tcity\n示例大学\t重庆\n"_s;
    QCOMPARE(plan(table)->headerRow, 1);
    const auto second = plan(table, {.headerRow = 2});
    QCOMPARE(second->headerRow, 2);
    QCOMPARE(states(second), QStringList{u"new"_s});
    QCOMPARE(second->rows[0].after.names.value(0).text, u"示例大学"_s);
    QVERIFY(!plan(table, {.headerRow = 9}));
}

void TestImportReview::proposals()
{
    using enum ProposedColumn::Why;
    const RecordType &type = recordType(Kind::Organisation);
    const QStringList headers{u"Name"_s, u"Where"_s, u"№"_s, u"Colour"_s, u"Наименование"_s, QString()};
    const QList<QStringList> sample{{u"A"_s, u"Россия"_s, u"1"_s, u"red"_s, u"Б"_s, QString()},
                                    {u"B"_s, u"Китай"_s, u"2"_s, u"blue"_s, u"В"_s, QString()}};
    const QList<ProposedColumn> found = proposedColumns(type, headers, Language(), sample);
    QStringList keys;
    QList<ProposedColumn::Why> whys;
    for (const ProposedColumn &column : found) {
        keys << column.key;
        whys << column.why;
    }
    QCOMPARE(keys, (QStringList{u"name"_s, u"country"_s, QString(), QString(), QString(), QString()}));
    QCOMPARE(whys, (QList{Header, Content, Header, Unknown, Repeated, Unknown}));
    const auto twice = mappedColumns(type, headers, {u"name"_s, {}, {}, u"name"_s, {}, {}}, Language());
    QVERIFY(!twice);
    QVERIFY2(english(twice.error().message).contains(u"Colour"_s), qPrintable(english(twice.error().message)));
    QVERIFY(!mappedColumns(type, headers, {u"colour"_s, {}, {}, {}, {}, {}}, Language()));
}

void TestImportReview::missingFields()
{
    const RecordType &type = recordType(Kind::Agreement);
    const auto columns = mappedColumns(type, {u"a"_s}, {u"number"_s}, Language());
    QCOMPARE(missingTargets(type, *columns, Language()), (QStringList{u"Type"_s, u"Parties"_s}));
    const auto byNumber = mappedColumns(type, {u"a"_s}, {u"id"_s}, Language());
    QVERIFY(missingTargets(type, *byNumber, Language()).isEmpty());
}

void TestImportReview::columnKeys_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : importableKinds())
        QTest::newRow(qPrintable(kindKey(kind))) << kind;
}

/// Everything that is offered is read again as the same, and each once.
void TestImportReview::columnKeys()
{
    QFETCH(const Kind, kind);
    QStringList keys;
    for (const ColumnTarget &target : columnTargets(recordType(kind), Language())) {
        const auto column = columnOf(recordType(kind), target.key, Language());
        QVERIFY2(column && column->holds != TableColumn::Holds::Nothing, qPrintable(target.key));
        QCOMPARE(columnKey(*column), target.key);
        QVERIFY(!target.label.isEmpty());
        QVERIFY2(!keys.contains(target.key), qPrintable(target.key));
        keys << target.key;
    }
}

void TestImportReview::countries_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("code");
    for (const auto &[cell, code] : {std::pair(u"Россия"_s, u"RU"_s), {u"Германия"_s, u"DE"_s}, {u"德国"_s, u"DE"_s},
                                     {u"Myanmar (Burma)"_s, u"MM"_s}, {u"Франция"_s, u"FR"_s}, {u"CN"_s, u"CN"_s}})
        QTest::newRow(qPrintable(cell)) << cell << code;
}

/// A country's name is not that of the state before it.
void TestImportReview::countries()
{
    QFETCH(const QString, cell);
    const auto plan = this->plan(u"name\tcountry\nA University\t"_s + cell + u"\n"_s);
    QCOMPARE(states(plan), QStringList{u"new"_s});
    QTEST(plan->rows[0].after.text("country"_L1), "code");
}

void TestImportReview::decisions()
{
    QCOMPARE(states(import(u"name\tcity\n中国石油大学\t北京\nA University\tMoscow\n"_s)), (QStringList{u"new"_s, u"new"_s}));
    const RecordId there = all(Kind::Organisation).first().id;
    const QString table = u"name\tcity\n中国石油大学\t青岛\nB University\tKazan\nA University\tMoscow\n"_s;
    const auto open = plan(table);
    QCOMPARE(states(open), (QStringList{u"duplicate"_s, u"new"_s, u"same"_s}));
    QCOMPARE(open->rows[0].candidates.first().id, there);
    QCOMPARE(open->labels.value(there), u"中国石油大学"_s);

    using What = RowDecision::What;
    const auto same = plan(table, {.decisions = {{2, {What::Same, there}}, {3, {What::LeaveOut}}}});
    QCOMPARE(states(same), (QStringList{u"update"_s, u"left out"_s, u"same"_s}));
    QCOMPARE(same->rows[0].fields, QStringList{u"city"_s});
    QCOMPARE(same->rows[0].after.text("city"_L1), u"qingdao"_s);
    QVERIFY(same->rows[0].isDecided && same->rows[1].isDecided && !same->rows[2].isDecided);
    const auto added = plan(table, {.decisions = {{2, {What::Add}}}});
    QCOMPARE(states(added), (QStringList{u"new"_s, u"new"_s, u"same"_s}));
    // A record that has gone meanwhile is no longer an answer.
    ChangeSet gone;
    gone.changes << Change::remove(Kind::Organisation, there);
    QVERIFY(m_office->apply(gone));
    QCOMPARE(states(plan(table, {.decisions = {{2, {What::Same, there}}}})),
             (QStringList{u"new"_s, u"new"_s, u"same"_s}));
}

void TestImportReview::earlierRow()
{
    const QString table = u"name\tcity\nA University\tMoscow\nA University\tKazan\n"_s;
    const auto open = plan(table);
    QCOMPARE(states(open), (QStringList{u"new"_s, u"duplicate"_s}));
    QVERIFY(!open->rows[1].candidates.first().id.isValid());
    const auto same = import(table, {.decisions = {{3, {RowDecision::What::Same, {}, 2}}}});
    QCOMPARE(states(same), (QStringList{u"new"_s, u"update"_s}));
    QCOMPARE(all(Kind::Organisation).size(), 1);
    QCOMPARE(all(Kind::Organisation).first().text("city"_L1), u"kazan"_s);
}

void TestImportReview::leftOutAfterAll()
{
    const QString table = u"name\tcity\nTotal\tMoscow\n"_s;
    QCOMPARE(states(plan(table)), QStringList{u"left out"_s});
    QCOMPARE(states(plan(table, {.decisions = {{2, {RowDecision::What::Add}}}})), QStringList{u"new"_s});
}

/// What no cell says does not change what the office knows.
void TestImportReview::assumedType()
{
    QCOMPARE(states(import(u"name\ttype\tROR\nA House\tfund\t03dgaqz26\n"_s)), QStringList{u"new"_s});
    const auto plan = import(u"name\tROR\tcity\nA House\t03dgaqz26\tMoscow\n"_s);
    QCOMPARE(states(plan), QStringList{u"update"_s});
    QCOMPARE(plan->rows[0].fields, QStringList{u"city"_s});
    QCOMPARE(all(Kind::Organisation).first().text("type"_L1), u"fund"_s);
}

void TestImportReview::createsMissing()
{
    const QString table = u"number\ttype\tparties\nA-1\tmou\tExample University; Пример ООО\nA-2\tmou\tExample University\n"
                          "A-3\tmou\t17\nA-4\tnonsense\tOther University\n"_s;
    QCOMPARE(states(plan(table, {.kind = Kind::Agreement})),
             (QStringList{u"refused"_s, u"refused"_s, u"refused"_s, u"refused"_s}));
    const TableImport creating{.kind = Kind::Agreement, .createsMissing = true, .source = u"ledger.csv"_s};
    const auto made = import(table, creating);
    QCOMPARE(states(made), (QStringList{u"new"_s, u"new"_s, u"refused"_s, u"refused"_s}));
    QCOMPARE(made->missing.size(), 2); // not the one of the refused row
    QCOMPARE(made->rows[0].missing.size(), 2);
    QCOMPARE(made->rows[1].missing, made->rows[0].missing.mid(0, 1));
    const QList<Record> partners = all(Kind::Organisation);
    QCOMPARE(partners.size(), 2);
    QCOMPARE(partners[0].names.value(0).text, u"Example University"_s);
    QCOMPARE(partners[1].text("type"_L1), u"company"_s);
    const RecordId source = all(Kind::Source).value(0).id;
    QCOMPARE(partners[1].value("sources"_L1).toReferences(), QList<RecordId>{source});
    const Rows parties = all(Kind::Agreement).value(0).value("parties"_L1).toRows();
    QCOMPARE(parties.size(), 2);
    QCOMPARE(parties[1].value(u"organisation"_s).toReference(), partners[1].id);
    const auto again = plan(table, creating);
    QCOMPARE(states(again), (QStringList{u"same"_s, u"same"_s, u"refused"_s, u"refused"_s}));
    QVERIFY(again->missing.isEmpty() && again->changes.changes.isEmpty());
    QVERIFY(m_office->undo());
    QVERIFY(all(Kind::Organisation).isEmpty());
}

/// A faculty before its university.
void TestImportReview::laterRowIsNotMissing()
{
    const auto made = import(u"name\tparent\nFaculty of Law\tExample University\nExample University\t\n"_s,
                             {.createsMissing = true});
    QCOMPARE(states(made), (QStringList{u"new"_s, u"new"_s}));
    QVERIFY(made->missing.isEmpty());
    const QList<Record> both = all(Kind::Organisation);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[0].reference("parent"_L1), both[1].id);
}

void TestImportReview::twoScriptsOneRecord()
{
    QCOMPARE(states(import(u"name.zh\n示例大学\n"_s)), QStringList{u"new"_s});
    const auto plan = this->plan(u"number\ttype\tparties\nA-1\tmou\t示例大学 Example University\n"_s,
                                 {.kind = Kind::Agreement, .createsMissing = true});
    QCOMPARE(states(plan), QStringList{u"new"_s});
    QVERIFY(plan->missing.isEmpty());
}

void TestImportReview::editions_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("areEditions");
    QTest::newRow("the same") << u"eche_2025-12-19.xlsx"_s << true;
    QTest::newRow("another day") << u"ECHE 2026-03-01 (2).csv"_s << true;
    QTest::newRow("another list") << u"partners_2025-12-19.xlsx"_s << false;
    QTest::newRow("only numbers") << u"2025-12-19.xlsx"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestImportReview::editions()
{
    QFETCH(const QString, other);
    QTEST(areEditions(u"eche_2025-12-19.xlsx"_s, other), "areEditions");
    QTEST(areEditions(other, u"eche_2025-12-19.xlsx"_s), "areEditions");
}

void TestImportReview::noLongerThere()
{
    QCOMPARE(states(import(u"name\nZ University\n"_s)), QStringList{u"new"_s}); // of another origin
    import(u"name\tcity\nA University\tMoscow\nB University\tKazan\nC University\tOmsk\n"_s, {.source = u"list 2024.csv"_s});
    const QString newer = u"name\tcity\tfounded\nA University\tMoscow\t1920\nC University\tOmsk\t\nD University\tTomsk\t\n"_s;
    const auto plan = this->plan(newer, {.decisions = {}, .source = u"list_2025.csv"_s});
    QCOMPARE(states(plan), (QStringList{u"duplicate"_s, u"same"_s, u"new"_s}));
    QCOMPARE(plan->gone.size(), 1);
    QCOMPARE(plan->labels.value(plan->gone[0]), u"B University"_s);
    QVERIFY(this->plan(newer, {.source = u"another.csv"_s})->gone.isEmpty());
    QCOMPARE(all(Kind::Organisation).size(), 4); // told, not deleted
}

/// A row that was decided to be another record of the same name is known the next time.
void TestImportReview::secondImportAfterDecision()
{
    QCOMPARE(states(import(u"name\tcity\nA University\tMoscow\n"_s)), QStringList{u"new"_s});
    const QString table = u"name\tcity\nA University\tKazan\n"_s;
    QCOMPARE(states(import(table, {.decisions = {{2, {RowDecision::What::Add}}}})), QStringList{u"new"_s});
    const auto again = plan(table);
    QCOMPARE(states(again), QStringList{u"same"_s});
    QCOMPARE(again->rows[0].record, all(Kind::Organisation).value(1).id);
}

void TestImportReview::keptColumns()
{
    QVERIFY(savedMappings(*m_office).isEmpty());
    const Mapping mapping{u" Our ledger "_s, Kind::Agreement, {u"Nr"_s, u"X"_s, u"X"_s}, {u"number"_s, u"notes"_s, {}},
                          u"ledger.xlsx"_s};
    QVERIFY(saveMapping(*m_office, mapping));
    QVERIFY(!saveMapping(*m_office, {u"  "_s, Kind::Agreement, {}, {}}));
    const QList<Mapping> kept = savedMappings(*m_office);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0].name, u"Our ledger"_s);
    QCOMPARE(kept[0].kind, Kind::Agreement);
    QCOMPARE(kept[0].source, u"ledger.xlsx"_s);
    using Keys = QList<std::optional<QString>>;
    QCOMPARE(kept[0].fit({u"X"_s, u"Nr"_s, u"X"_s}).keys, (Keys{u"notes"_s, u"number"_s, QString()}));
    QCOMPARE(kept[0].fit({u"X"_s, u"Nr"_s, u"X"_s}).overlap, 1.0);
    QCOMPARE(kept[0].fit({u"New"_s, u"X"_s, u"Nr"_s}).keys, (Keys{std::nullopt, u"notes"_s, u"number"_s}));
    QVERIFY(kept[0].fit({u"X"_s, u"Nr"_s}).isClose());
    QVERIFY(kept[0].fit({u"X"_s, u"Nr"_s, u"X"_s, u"New"_s}).isClose());
    QVERIFY(!kept[0].fit({u"X"_s, u"Nr"_s, u"Y"_s, u"Z"_s}).isClose());
    QCOMPARE(kept[0].fit({QString(), u"Y"_s}).overlap, 0.0);
    Mapping other = mapping;
    other.name = u"OUR LEDGER"_s;
    other.keys = {u"number"_s, {}, {}};
    QVERIFY(saveMapping(*m_office, other));
    QCOMPARE(savedMappings(*m_office).size(), 1);
    QVERIFY(removeMapping(*m_office, u"OUR LEDGER"_s));
    QVERIFY(savedMappings(*m_office).isEmpty());
    QVERIFY(m_office->setSetting(u"import_mappings"_s, u"[{\"kind\":7},3]"_s));
    QVERIFY(savedMappings(*m_office).isEmpty());
}

void TestImportReview::refusedRows_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv") << u".csv"_s;
    QTest::newRow("xlsx") << u".xlsx"_s;
}

void TestImportReview::refusedRows()
{
    QFETCH(const QString, ending);
    const QString path = m_directory->filePath(u"refused"_s + ending);
    const RefusedRows rows{{u"Name"_s, u"E-mail"_s},
                           {{{u"=Иванов"_s, u"a at b"_s}, u"E-mail: no address"_s}, {{u"Петров"_s}, u"short"_s}}};
    QCOMPARE(writeRefused(rows, path, Language()).value_or(-1), 2);
    const auto read = readRows(path, {});
    QVERIFY2(read, read ? "" : qPrintable(english(read.error().message)));
    QCOMPARE(read->lines.size(), 3);
    QCOMPARE(read->lines[0].cells, (QStringList{u"Name"_s, u"E-mail"_s, english(refusalHeader())}));
    QCOMPARE(read->lines[1].cells.value(2), u"E-mail: no address"_s);
    // Mended and read again: the reason is left out by itself, the text is as it was.
    RowsInMemory table(*read, {});
    const QHash<int, QStringList> mended{{2, {u"=Иванов"_s, u"a@b.ru"_s, u"E-mail: no address"_s}}};
    RowsInMemory mendedTable(*read, mended);
    TableImport options{.kind = Kind::Person};
    const auto before = planImport(*m_office, table, options, *m_tables);
    QCOMPARE(states(before), (QStringList{u"refused"_s, u"new"_s}));
    const auto after = planImport(*m_office, mendedTable, options, *m_tables);
    QCOMPARE(states(after), (QStringList{u"new"_s, u"new"_s}));
    QCOMPARE(writeRefused(rows, m_directory->filePath(u"refused.doc"_s), Language()).error().kind, Error::Kind::Usage);
    QVERIFY(!writeRefused(rows, m_directory->filePath(u"no/folder.csv"_s), Language()));
}

void TestImportReview::stopped()
{
    QString table = u"name\n"_s;
    for (int i = 0; i < 2000; ++i)
        table += QStringLiteral("University %1\n").arg(i);
    int asked = 0;
    const auto plan = this->plan(table, {.watch = [&](int) { return ++asked < 3; }});
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::Cancelled);
    QCOMPARE(asked, 3);
}

void TestImportReview::stoppedWriting()
{
    QString table = u"name\n"_s;
    for (int i = 0; i < 1000; ++i)
        table += QStringLiteral("University %1\n").arg(i);
    const auto plan = this->plan(table);
    QCOMPARE(plan->count(State::New), 1000);
    qsizetype last = 0, all = 0;
    const auto stopped = m_office->apply(plan->changes, [&](qsizetype done, qsizetype whole) {
        all = whole;
        last = done;
        return done < whole / 2 + 1; // in the middle of the search texts
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QVERIFY(last > all / 2);
    QVERIFY(this->all(Kind::Organisation).isEmpty());
    QVERIFY(!m_office->undoable());
    qsizetype before = 0;
    QVERIFY(m_office->apply(plan->changes, [&](qsizetype done, qsizetype whole) {
        const bool grows = done >= before && done <= whole;
        before = done;
        return grows;
    }));
    QCOMPARE(this->all(Kind::Organisation).size(), 1000);
}

void TestImportReview::pasted()
{
    const auto rows = rowsOfText(u"Name\tCity\nA\n\n\"B\nC\"\tMoscow\n"_s);
    QVERIFY(rows);
    QCOMPARE(rows->lines.size(), 3);
    QCOMPARE(rows->lines[2].cells, (QStringList{u"B\nC"_s, u"Moscow"_s}));
    QVERIFY(rows->endsRowsEarly);
    QCOMPARE(rowsOfText(u"Name;City\nA;B\n"_s)->lines[1].cells.size(), 2);
    QVERIFY(rowsOfText(u"\n \n"_s)->lines.isEmpty());
}

PD_WORKBOOK_TEST_MAIN(TestImportReview)
#include "tst_importreview.moc"
