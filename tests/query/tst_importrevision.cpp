// SPDX-License-Identifier: GPL-3.0-or-later
// A plan that is made again for the rows that were mended says what a plan of the whole table says.
#include <store/fixture.h>

#include <exchange/tableimport.h>

using namespace pdtest;

namespace {

/// What a plan says of its rows, in words, whatever numbers new records have.
QStringList told(const ImportPlan &plan)
{
    QHash<RecordId, QString> names;
    for (const Record &record : plan.missing)
        names.insert(record.id, u"missing "_s + record.names.value(0).text);
    const auto nameOf = [&](RecordId id) { return names.value(id, QString::number(id.value)); };
    QStringList lines;
    for (const PlannedRow &row : plan.rows) {
        QStringList parts{QString::number(row.row), QString::number(int(row.state)), nameOf(row.record), row.column,
                          english(row.reason), row.fields.join(u','), QString::number(row.isDecided)};
        for (const Candidate &candidate : row.candidates)
            parts << u"%1 at %2"_s.arg(nameOf(candidate.id)).arg(candidate.score);
        for (const Name &name : row.after.names)
            parts << name.text;
        QStringList missing;
        for (const RecordId id : row.missing)
            missing << nameOf(id);
        missing.sort();
        lines << (parts + missing).join(u'|');
    }
    QStringList created;
    for (const Record &record : plan.missing)
        created << u"creates "_s + record.names.value(0).text;
    created.sort();
    return lines + created << QString::number(plan.changes.changes.size());
}

} // namespace

class TestImportRevision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_tables = CodeTables::load(); }
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_office = PD_VALUE(Office::create(m_folder->path()));
        const TableRows there = PD_VALUE(rowsOfText(u"name\tcountry\nAlpha University\tRU\nBeta University\tCN\n"_s));
        RowsInMemory table(there, {});
        PD_VALUE(importTable(*m_office, table, {.source = u"partners.csv"_s, .today = m_today}, *m_tables));
    }
    void cleanup() { m_office.reset(); }

    void mended_data();
    void mended();
    void written();
    void onlyWhatDepends();

private:
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Office> m_office;
    std::shared_ptr<const CodeTables> m_tables;
    const QDate m_today{2026, 3, 2};
};

struct Step
{
    int row = 0;
    QStringList cells = {};
    std::optional<RowDecision> decision = {};
};

Q_DECLARE_METATYPE(QList<Step>)

void TestImportRevision::mended_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QList<Step>>("steps");
    const auto row = [](const char *name, Kind kind, const QString &table, const QList<Step> &steps) {
        QTest::newRow(name) << kind << table << steps;
    };
    const QString partners = u"name\tcountry\tidentifiers.ror\tparent\n"
                             "Gamma University\tRU\t\t\n"
                             "Gamma University\tRU\t\t\n"
                             "Alpha University\tNarnia\t\t\n"
                             "Delta University\tCN\t03dgaqz26\tGamma University\n"
                             "Delta U\tCN\t03dgaqz26\tEpsilon University\n"
                             "Zeta University\tCN\t\tEpsilon University\n"
                             "Beta University\tCN\t\t\n"_s;
    row("a country", Kind::Organisation, partners, {{4, {u"Alpha University"_s, u"RU"_s, {}, {}}}});
    row("the first of two that are alike", Kind::Organisation, partners,
        {{2, {u"Eta University"_s, u"RU"_s, {}, {}}}, {2, {u"Gamma University"_s, u"CN"_s, {}, {}}}});
    row("the name that another refers to", Kind::Organisation, partners,
        {{2, {u"Theta University"_s, u"RU"_s, {}, {}}}, {3, {u"Theta University"_s, u"RU"_s, {}, {}}}});
    row("becomes like a later one", Kind::Organisation, partners, {{4, {u"Zeta University"_s, u"CN"_s, {}, {}}}});
    row("what was missing is a row", Kind::Organisation, partners, {{4, {u"Epsilon University"_s, u"CN"_s, {}, {}}}});
    row("nobody refers to it any more", Kind::Organisation, partners,
        {{6, {u"Delta U"_s, u"CN"_s, u"03dgaqz26"_s, {}}}, {7, {u"Zeta University"_s, u"CN"_s, {}, {}}}});
    row("the identifier", Kind::Organisation, partners, {{6, {u"Delta U"_s, u"CN"_s, u"0412y9z21"_s, {}}}});
    row("refused", Kind::Organisation, partners, {{2, {u"Gamma University"_s, u"Narnia"_s, {}, {}}}});
    row("a total", Kind::Organisation, partners, {{2, {u"Total"_s, {}, {}, {}}}});
    row("blank", Kind::Organisation, partners, {{2, {{}, {}, {}, {}}}});
    row("decided", Kind::Organisation, partners,
        {{3, {}, RowDecision{.what = RowDecision::What::Same, .row = 2}},
         {8, {}, RowDecision{.what = RowDecision::What::Add}},
         {2, {u"Iota University"_s, u"RU"_s, {}, {}}},
         {2, {}, RowDecision{.what = RowDecision::What::LeaveOut}}});
    const QString agreements = u"number\ttype\tparties\n"
                               "A-1\tmou\tAlpha University\n"
                               "A-2\tmou\tKappa University\n"
                               "A-2\tmou\tKappa University\n"
                               "A-3\tnothing\tLambda University\n"_s;
    row("an agreement's number", Kind::Agreement, agreements, {{4, {u"A-4"_s, u"mou"_s, u"Kappa University"_s}}});
    row("an agreement's party", Kind::Agreement, agreements,
        {{3, {u"A-2"_s, u"mou"_s, u"Beta University"_s}}, {5, {u"A-3"_s, u"mou"_s, u"Lambda University"_s}}});
    const QString tasks = u"name\tdue\nCall\t2026-04-01\nCall\t2026-05-01\nCall\t2026-04-01\n"_s;
    row("the same content", Kind::FollowUp, tasks, {{4, {u"Call"_s, u"2026-06-01"_s}}, {3, {u"Call"_s, u"2026-04-01"_s}}});
}

void TestImportRevision::mended()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, table);
    QFETCH(const QList<Step>, steps);
    const TableRows rows = PD_VALUE(rowsOfText(table));
    TableImport options{.kind = kind,
                        .keys = rows.lines.first().cells,
                        .headerRow = 1,
                        .duplicates = TableImport::Duplicates::Review,
                        .createsMissing = true,
                        .source = u"table.csv"_s,
                        .today = m_today,
                        .isRevisable = true};
    QHash<int, QStringList> cells;
    const auto whole = [&] {
        RowsInMemory all(rows, cells);
        return planImport(*m_office, all, options, *m_tables);
    };
    ImportPlan plan = PD_VALUE(whole());
    const QStringList before = told(plan);
    for (const Step &step : steps) {
        if (step.decision)
            options.decisions.insert(step.row, *step.decision);
        else
            cells.insert(step.row, step.cells);
        plan = PD_VALUE(revisedPlan(*m_office, plan, rows, cells, {step.row}, options, *m_tables));
        QCOMPARE(told(plan), told(PD_VALUE(whole())));
    }
    QVERIFY(told(plan) != before || steps.size() > 1);
    QVERIFY(m_office->apply(plan.changes));
}

/// What a revised plan writes is what its rows say.
void TestImportRevision::written()
{
    const TableRows rows = PD_VALUE(rowsOfText(u"name\tparent\nA\tMu University\nB\tMu University\nC\tNu University\n"_s));
    const TableImport options{.keys = {u"name"_s, u"parent"_s},
                              .headerRow = 1,
                              .duplicates = TableImport::Duplicates::Review,
                              .createsMissing = true,
                              .source = u"units.csv"_s,
                              .today = m_today,
                              .isRevisable = true};
    RowsInMemory table(rows, {});
    const ImportPlan first = PD_VALUE(planImport(*m_office, table, options, *m_tables));
    const ImportPlan plan = PD_VALUE(revisedPlan(*m_office, first, rows, {{4, {u"C"_s, u"Mu University"_s}}}, {4}, options,
                                                 *m_tables));
    PD_VALUE(m_office->apply(plan.changes));
    QHash<QString, Record> units;
    for (const Record &record : m_office->readAll(Kind::Organisation))
        units.insert(record.names.first().text, record);
    QCOMPARE(units.size(), 2 + 4);
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s}) {
        QCOMPARE(units[name].reference("parent"_L1), units[u"Mu University"_s].id);
        QCOMPARE(units[name].value("sources"_L1).toReferences().size(), 1);
    }
    QCOMPARE(m_office->readAll(Kind::Source).size(), 2);
}

/// Of a long table only the mended row is read again.
void TestImportRevision::onlyWhatDepends()
{
    QString text = u"name\tcountry\tparent\n"_s;
    constexpr int count = 3000;
    for (int i = 0; i < count; ++i)
        text += u"Unit %1 of %2\tCN\tAlpha University\n"_s.arg(QString::number(i * 7919), QString::number(i));
    const TableRows rows = PD_VALUE(rowsOfText(text));
    int read = 0;
    TableImport options{.keys = {u"name"_s, u"country"_s, u"parent"_s},
                        .headerRow = 1,
                        .duplicates = TableImport::Duplicates::Review,
                        .today = m_today,
                        .watch = [&read](int) { return ++read > 0; },
                        .isRevisable = true};
    RowsInMemory table(rows, {});
    const ImportPlan plan = PD_VALUE(planImport(*m_office, table, options, *m_tables));
    QVERIFY(read > 5);
    QCOMPARE(plan.count(PlannedRow::State::New), count);
    read = 0;
    const ImportPlan revised = PD_VALUE(revisedPlan(
        *m_office, plan, rows, {{5, {u"Another"_s, u"Narnia"_s, u"Alpha University"_s}}}, {5}, options, *m_tables));
    QCOMPARE(read, 0);
    QCOMPARE(revised.count(PlannedRow::State::New), count - 1);
    QCOMPARE(revised.rows[3].state, PlannedRow::State::Refused);
    QCOMPARE(revised.rows.size(), count);
}

QTEST_GUILESS_MAIN(TestImportRevision)
#include "tst_importrevision.moc"
