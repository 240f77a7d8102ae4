// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of the world, imported once and then asked as people ask: the figures that are known of them come out.
#include "rordirectory.h"

#include <exchange/directoryfile.h>
#include <exchange/tableimport.h>
#include <language/fold.h>
#include <query/listquery.h>
#include <workbookreader.h>

using namespace pdtest;
using State = PlannedRow::State;

namespace {

const QString registerFile = u"ror/ror_education.csv"_s, charterFile = u"partners/eche_2025-12-19.xlsx"_s;

/// What the columns of the register hold that have no field here.
const QMap<QString, QString> registerColumns{{u"status"_s, {}},
                                             {u"types"_s, {}},
                                             {u"country_name"_s, {}},
                                             {u"region"_s, {}},
                                             {u"geonames_id"_s, {}},
                                             {u"schema"_s, {}},
                                             {u"acronyms"_s, u"name.en.acronym"_s},
                                             {u"aliases"_s, u"name.und.alias"_s},
                                             {u"name_zh"_s, u"name.zh"_s}};

} // namespace

class TestRealData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_office.reset(); }
    void countries_data();
    void countries();
    void names();
    void found_data();
    void found();
    void namesakes_data();
    void namesakes();
    void activeInTheDirectory();
    void charters();

private:
    QList<RecordId> ids(const QString &match, const QList<Condition> &where = {})
    {
        const ListQuery query{
                .kind = Kind::Organisation, .where = where, .sort = {}, .match = match, .today = m_today};
        return PD_VALUE(listIds(*m_office, query));
    }
    ImportPlan imported(Office &office, const QString &name, const QMap<QString, QString> &map) const
    {
        const OpenTable table = PD_VALUE(openTable(sharedFile(name), {}));
        return PD_VALUE(importTable(office, *table.rows, {.map = map, .today = m_today}, *m_tables));
    }
    /// The 50 countries that most records have.
    QMap<QString, int> byCountry(Office &office) const;

    const QDate m_today{2026, 3, 2};
    std::shared_ptr<const CodeTables> m_tables;
    Folder m_folder;
    std::unique_ptr<Office> m_office; ///< with the universities of the register
    ImportPlan m_plan;
};

void TestRealData::initTestCase()
{
    if (!QFile::exists(sharedFile(registerFile)))
        QSKIP("The register of universities is not beside the project.");
    m_tables = CodeTables::load();
    m_office = PD_VALUE(Office::create(m_folder.path()));
    m_plan = imported(*m_office, registerFile, registerColumns);
    QCOMPARE(m_plan.size(), 13933);
    QCOMPARE(m_plan.count(State::New), 13933);
}

QMap<QString, int> TestRealData::byCountry(Office &office) const
{
    QMap<QString, int> found;
    ListQuery query;
    query.today = m_today;
    const QList<Facet> all = PD_VALUE(facets(office, query, *m_tables));
    for (const Facet &facet : all) {
        for (const Facet::Entry &entry : facet.entries) {
            if (facet.key == "country"_L1)
                found.insert(entry.value, entry.count);
        }
    }
    return found;
}

void TestRealData::countries_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<qsizetype>("universities");
    QTest::newRow("China") << u"CN"_s << qsizetype(810);
    QTest::newRow("Russia") << u"RU"_s << qsizetype(271);
}

void TestRealData::countries()
{
    QFETCH(const QString, country);
    QFETCH(const qsizetype, universities);
    QCOMPARE(qsizetype(byCountry(*m_office).value(country)), universities);
    QCOMPARE(ids({}, {PD_VALUE(parseCondition(recordType(Kind::Organisation), QString(u"country=" % country)))}).size(),
             universities);
}

void TestRealData::names()
{
    QMap<QString, int> named;
    QSet<QString> all;
    for (const Record &record : m_office->readAll(Kind::Organisation)) {
        all << record.text("country"_L1);
        for (const Name &name : record.names) {
            if (name.kind == NameKind::Official)
                ++named[QString(name.language % u' ' % record.text("country"_L1))];
        }
    }
    QCOMPARE(all.size(), 205);
    QCOMPARE(named.value(u"zh CN"_s), 759);
    QCOMPARE(named.value(u"ru RU"_s), 226);
}

void TestRealData::found_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("language"); ///< of the names that are counted; empty: any
    QTest::addColumn<int>("universities");
    QTest::newRow("Chinese") << u"重庆"_s << u"zh"_s << 16;
    QTest::newRow("capitals") << u"ПОЛИТЕХ"_s << u"ru"_s << 8;
    QTest::newRow("small letters") << u"политех"_s << u"ru"_s << 8;
    QTest::newRow("as a name") << u"Политех"_s << u"ru"_s << 8;
    QTest::newRow("accents") << u"universite"_s << QString() << 299;
}

/// The list may show more: names in other scripts that read the same.
void TestRealData::found()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, language);
    const QString wanted = fold(typed);
    int universities = 0;
    for (const RecordId id : ids(typed)) {
        const Record record = PD_VALUE(m_office->read(id));
        universities += std::any_of(record.names.begin(), record.names.end(), [&](const Name &name) {
            return name.kind == NameKind::Official && (language.isEmpty() || name.language == language)
                && fold(name.text).contains(wanted);
        });
    }
    QTEST(universities, "universities");
}

void TestRealData::namesakes_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"北部湾大学"_s, u"亞洲大學"_s, u"中国石油大学"_s})
        QTest::newRow(qPrintable(name)) << name;
}

/// Two universities of one name are two, and the second one comes with a warning.
void TestRealData::namesakes()
{
    QFETCH(const QString, name);
    const auto rows = tableRows(sharedFile(registerFile), u',');
    QList<int> places;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i][u"name_zh"_s] == name)
            places << int(i) + 2; // below the header, counted from 1
    }
    QCOMPARE(places.size(), 2);
    const auto second = std::find_if(m_plan.rows.cbegin(), m_plan.rows.cend(),
                                     [&](const PlannedRow &row) { return row.row == places[1]; });
    QVERIFY(second != m_plan.rows.cend());
    QVERIFY(second->state == State::New);
    QVERIFY2(english(second->reason).contains("same name"_L1), qPrintable(english(second->reason)));
    QStringList identifiers;
    for (const RecordId id : ids(name)) {
        const Record record = PD_VALUE(m_office->read(id));
        const bool isCalledSo = std::any_of(record.names.begin(), record.names.end(), [&](const Name &one) {
            return one.text == name && one.kind == NameKind::Official;
        });
        for (const Row &row : record.value("identifiers"_L1).toRows()) {
            if (isCalledSo)
                identifiers << row.value(u"value"_s).toText();
        }
    }
    identifiers.removeDuplicates();
    QCOMPARE(identifiers.size(), 2);
}

/// Only the directory knows which of them exist.
void TestRealData::activeInTheDirectory()
{
    const QString path = m_folder.path(u"institutions.directory"_s);
    const DirectoryImport done = PD_VALUE(importDirectory(sharedFile(registerFile), path));
    QCOMPARE(done.countries.value(u"CN"_s), 810);
    const auto directory = PD_VALUE(Directory::open(path));
    QSet<QString> known, active;
    for (const auto &row : tableRows(sharedFile(registerFile), u',')) {
        if (row[u"country"_s] != "CN"_L1)
            continue;
        const QString id = row[u"ror"_s].section(u'/', -1);
        for (const Institution &one : directory->find(row[u"name"_s], 20)) {
            if (one.ror == id)
                (one.isActive ? active : known) << id;
        }
    }
    QCOMPARE(active.size() + known.size(), 810);
    QCOMPARE(active.size(), 801);
}

void TestRealData::charters()
{
    if (!QFile::exists(sharedFile(charterFile)))
        QSKIP("The list of charters is not beside the project.");
    const auto office = PD_VALUE(Office::create(m_folder.path(u"charters.pdesk"_s)));
    QMap<QString, QString> map;
    for (const QString &column : {u"Proposal number"_s, u"OID"_s, u"Street"_s, u"Post Cd"_s, u"Website Url"_s,
                                  u"Erasmus Eche Start"_s, u"Erasmus Eche End"_s})
        map.insert(column, {});
    const ImportPlan plan = imported(*office, charterFile, map);
    QCOMPARE(plan.headerRow, 2);
    QCOMPARE(plan.count(State::New), 6130);
    const QMap<QString, int> all = byCountry(*office);
    QCOMPARE(all.size(), 37);
    QCOMPARE(all.value(u"ES"_s), 1874);
    for (const Record &record : office->readAll(Kind::Organisation)) {
        for (const Row &row : record.value("identifiers"_L1).toRows())
            QVERIFY(!row.value(u"value"_s).toText().contains(QChar::Nbsp));
    }
}

PD_WORKBOOK_TEST_MAIN(TestRealData)
#include "tst_realdata.moc"
