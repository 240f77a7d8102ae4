// SPDX-License-Identifier: GPL-3.0-or-later
// A register of institutions becomes a directory to pick partners from.
#include "rordirectory.h"

#include <exchange/directoryfile.h>
#include <exchange/jsonobjects.h>
#include <workbookreader.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace pdtest;

/// Gives what it holds in pieces of the reader's least liking.
class Trickle : public QIODevice
{
public:
    Trickle(QByteArray content, int piece) : m_content(std::move(content)), m_piece(piece)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 largest() const { return m_largest; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min<qint64>({most, m_piece, m_content.size() - m_at});
        memcpy(data, m_content.constData() + m_at, size_t(size));
        m_at += size;
        m_largest = std::max(m_largest, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
    qint64 m_piece, m_at = 0, m_largest = 0;
};

class TestDirectoryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<Folder>(); }

    void objects_data();
    void objects();
    void faults_data();
    void faults();
    void bothSchemas();
    void registryTables_data();
    void registryTables();
    void refusesWhatHasNoId();
    void followsANewerEdition();
    void stopsWhenTold();
    void realTable();
    void realRecords();
    void finds_data();
    void finds();
    void becomesAPartner();
    void completesAPartner();
    void neverAnOffice();

private:
    QString directory() const { return m_folder->path(u"institutions.directory"_s); }
    QString written(const QByteArray &content, const QString &name = u"dump"_s)
    {
        writeBytes(m_folder->path(name), content);
        return m_folder->path(name);
    }
    Institution only()
    {
        const auto opened = PD_VALUE(Directory::open(directory()));
        const QList<Institution> found = opened->find(u"chongqing"_s, 10);
        return found.size() == 1 ? found.first() : Institution();
    }

    std::unique_ptr<Folder> m_folder;
};

/// A record as the register writes it.
static QByteArray schema2(const QByteArray &id = "https://ror.org/03dgaqz26",
                          const QByteArray &name = "Chongqing University of Posts and Telecommunications")
{
    return R"({"id":")" + id + R"(","status":"active","types":["education","funder"],"established":1950,
        "links":[{"type":"wikipedia","value":"http://en.wikipedia.org/wiki/C"},
                 {"type":"website","value":"https://www.cqupt.edu.cn"}],
        "external_ids":[{"type":"wikidata","all":["Q5104676"],"preferred":null}],
        "locations":[{"geonames_id":1814906,"geonames_details":{"country_code":"CN","name":"Chongqing",
                      "lat":29.56026,"lng":106.55771}}],
        "names":[{"lang":null,"types":["acronym"],"value":"CQUPT"},
                 {"lang":"en","types":["alias"],"value":"Chongqing Posts {\"and\"} Telecom"},
                 {"lang":"en","types":["label","ror_display"],"value":")" + name + R"("},
                 {"lang":"zh","types":["label"],"value":"重庆邮电大学;"}]})";
}

static QByteArray schema1()
{
    return R"({"id":"https://ror.org/03dgaqz26","name":"Chongqing University of Posts and Telecommunications",
        "established":1950,"types":["Education"],"links":["https://www.cqupt.edu.cn"],"aliases":["Chongqing Posts"],
        "acronyms":["CQUPT"],"status":"active","labels":[{"label":"重庆邮电大学","iso639":"zh"}],
        "addresses":[{"lat":29.56026,"lng":106.55771,"city":"Chongqing Shi","geonames_city":{"city":"Chongqing"}}],
        "country":{"country_name":"China","country_code":"CN"},
        "external_ids":{"Wikidata":{"preferred":null,"all":["Q5104676"]},"GRID":{"all":"grid.411587.e"}}})";
}

void TestDirectoryFile::objects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("a list") << QByteArray(R"([{"a":1},{"b":{"c":[{}]}} , {"d":"}{\"\\"}])") << 3;
    QTest::newRow("one") << QByteArray("\xef\xbb\xbf {\"a\": 1}\n") << 1;
    QTest::newRow("lines") << QByteArray("{\"a\":1}\n{\"a\":2}\n") << 2;
    QTest::newRow("an empty list") << QByteArray(" [ ] ") << 0;
}

void TestDirectoryFile::objects()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    for (const int piece : {1, 2, 3, 7, 1000}) {
        Trickle device(text, piece);
        JsonObjects objects(&device);
        int found = 0;
        for (auto next = objects.next(); next && *next; next = objects.next())
            ++found;
        QCOMPARE(found, count);
        const auto end = objects.next();
        QVERIFY2(end && !*end, end ? "" : qPrintable(english(end.error().message)));
    }
}

void TestDirectoryFile::faults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("[ \"a\" ]");
    QTest::newRow("ends in an object") << "[" + schema2().chopped(20);
    QTest::newRow("ends in the list") << "[" + schema2() + ",";
    QTest::newRow("broken") << "[" + schema2() + ",{\"a\":}]";
    QTest::newRow("binary") << QByteArray("\x00\x01\x02[{", 5);
    QTest::newRow("a table of other things") << QByteArray("number,signed\r\n2025-1,2025\r\n");
    QTest::newRow("zip") << QByteArray("PK\x03\x04garbage");
}

/// Nothing is written, neither into a directory that is there nor into one that is not.
void TestDirectoryFile::faults()
{
    QFETCH(QByteArray, text);
    const QString file = written(text);
    QVERIFY(!importDirectory(file, directory()));
    QVERIFY(!QFile::exists(directory()));
    PD_VALUE(importDirectory(written("[" + schema1() + "]", u"good"_s), directory()));
    const Institution before = only();
    QVERIFY(!before.ror.isEmpty());
    const auto failed = importDirectory(file, directory());
    QVERIFY(!failed);
    QVERIFY(!english(failed.error().message).isEmpty());
    QCOMPARE(only(), before);
}

void TestDirectoryFile::bothSchemas()
{
    const Names names{{u"en"_s, NameKind::Official, u"Chongqing University of Posts and Telecommunications"_s},
                      {u"zh"_s, NameKind::Official, u"重庆邮电大学"_s},
                      {u"und"_s, NameKind::Acronym, u"CQUPT"_s}};
    for (const QByteArray &record : {schema1(), schema2()}) {
        QFile::remove(directory());
        const auto done = PD_VALUE(importDirectory(written("[" + record + "]"), directory()));
        QCOMPARE(done.added, 1);
        QCOMPARE(done.countries, (QMap<QString, int>{{u"CN"_s, 1}}));
        const Institution one = only();
        for (const Name &name : names)
            QVERIFY2(one.names.contains(name), qPrintable(name.text));
        QCOMPARE(one.names.size(), 4);
        QCOMPARE(displayName(one.names, u"en"_s), names[0].text);
        QCOMPARE(one.ror, u"03dgaqz26"_s);
        QCOMPARE(one.city, u"Chongqing"_s);
        QCOMPARE(one.founded, 1950);
        QCOMPARE(one.website, u"https://www.cqupt.edu.cn"_s);
        QCOMPARE(one.identifiers.value(u"wikidata"_s), u"Q5104676"_s);
        QCOMPARE(one.latitude.value_or(0), 29.56026);
        QVERIFY(one.types.contains(u"education"_s));
    }
}

void TestDirectoryFile::registryTables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("schema 1")
        << QByteArray("id,name,types,status,links,aliases,labels,acronyms,established,addresses[0].lat,addresses[0].lng,"
                      "addresses[0].city,country.country_code,external_ids.Wikidata.all\r\n"
                      "https://ror.org/03dgaqz26,Chongqing University of Posts,Education,active,"
                      "https://www.cqupt.edu.cn,Chongqing Posts; Posts University,zh: 重庆邮电大学; ru: Чунцинский,"
                      "CQUPT,1950,29.56,106.55,Chongqing,CN,Q5104676\r\n");
    QTest::newRow("schema 2")
        << QByteArray("id,established,external_ids.type.wikidata.all,links.type.website,locations.geonames_details.lat,"
                      "locations.geonames_details.lng,locations.geonames_details.name,"
                      "locations.geonames_details.country_code,names.types.acronym,names.types.alias,names.types.label,"
                      "names.types.ror_display,ror_display_lang,status,types\r\n"
                      "https://ror.org/03dgaqz26,1950,Q5104676,https://www.cqupt.edu.cn,29.56,106.55,Chongqing,CN,"
                      "no_lang_code: CQUPT,en: Chongqing Posts; Posts University,"
                      "en: Chongqing University of Posts; zh: 重庆邮电大学; ru: Чунцинский,"
                      "Chongqing University of Posts,en,active,education; funder\r\n");
    QTest::newRow("plain")
        << QByteArray("ror,status,types,name,name_en,name_zh,name_ru,acronyms,aliases,country,city,lat,lng,established,"
                      "website,wikidata\r\n"
                      "03dgaqz26,active,education|funder,Chongqing University of Posts,Chongqing University of Posts,"
                      "重庆邮电大学,Чунцинский,CQUPT,Chongqing Posts|Posts University,CN,Chongqing,29.56,106.55,1950,"
                      "https://www.cqupt.edu.cn,\r\n");
}

void TestDirectoryFile::registryTables()
{
    QFETCH(QByteArray, table);
    const auto done = PD_VALUE(importDirectory(written(table), directory()));
    QCOMPARE(done.added, 1);
    const Institution one = only();
    QCOMPARE(one.ror, u"03dgaqz26"_s);
    const Names official{{u"en"_s, NameKind::Official, u"Chongqing University of Posts"_s},
                         {u"zh"_s, NameKind::Official, u"重庆邮电大学"_s},
                         {u"ru"_s, NameKind::Official, u"Чунцинский"_s}};
    for (const Name &name : official)
        QVERIFY2(one.names.contains(name), qPrintable(name.text));
    QCOMPARE(one.names.size(), 6);
    QCOMPARE(acronym(one.names, u"en"_s), u"CQUPT"_s);
    QCOMPARE(one.country, u"CN"_s);
    QCOMPARE(one.city, u"Chongqing"_s);
    QCOMPARE(one.founded, 1950);
    QCOMPARE(one.website, u"https://www.cqupt.edu.cn"_s);
    QCOMPARE(one.longitude.value_or(0), 106.55);
}

void TestDirectoryFile::refusesWhatHasNoId()
{
    const QByteArray nameless = R"({"id":"https://ror.org/03dgaqz27"})";
    const QString file = written("[" + schema2("https://example.org/1") + "," + schema2() + "," + nameless + "]");
    const auto done = PD_VALUE(importDirectory(file, directory()));
    QCOMPARE(done.read, 3);
    QCOMPARE(done.added, 1);
    QCOMPARE(done.refused.size(), 2);
    QCOMPARE(done.refused[0].row, 1);
    QCOMPARE(done.refused[0].column, u"id"_s);
    QCOMPARE(done.refused[1].row, 3);
    QCOMPARE(done.refused[1].column, u"name"_s);
}

void TestDirectoryFile::followsANewerEdition()
{
    const QByteArray other = schema2("https://ror.org/0412y9z21", "Far Eastern Federal University");
    PD_VALUE(importDirectory(written("[" + schema2() + "," + other + "]"), directory()));
    const QByteArray renamed = schema2("https://ror.org/0412y9z21", "Vladivostok University");
    const auto again = PD_VALUE(importDirectory(written("[" + schema2() + "," + renamed + "]"), directory()));
    QCOMPARE(again.added, 0);
    QCOMPARE(again.updated, 1);
    QCOMPARE(again.same, 1);
    const auto opened = PD_VALUE(Directory::open(directory()));
    QCOMPARE(opened->find(u"vladivostok"_s, 5).size(), 1);
    QCOMPARE(opened->find(u"far eastern"_s, 5).size(), 0);  // no longer found by what it was called
}

void TestDirectoryFile::stopsWhenTold()
{
    QByteArray many = "[";
    for (int i = 0; i < 2000; ++i)
        many += schema2("https://ror.org/0" + QByteArray::number(100000 + i) + "00") + ",";
    many.back() = ']';
    qint64 last = 0;
    const auto stopped = importDirectory(written(many), directory(), [&](qint64 done, qint64 size) {
        last = done;
        return done < size / 2;
    });
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QVERIFY(last > 0 && last < many.size());
    QVERIFY(!QFile::exists(directory()));
}

void TestDirectoryFile::realTable()
{
    const QString file = sharedFile(u"ror/ror_education.csv"_s);
    if (!QFile::exists(file))
        QSKIP("The register of universities is not beside the project.");
    const auto done = PD_VALUE(importDirectory(file, directory()));
    QCOMPARE(done.read, 13933);
    QCOMPARE(done.added, 13933);
    QVERIFY(done.refused.isEmpty());
    QCOMPARE(done.countries.size(), 205);
    QCOMPARE(done.countries.value(u"CN"_s), 810);
    QCOMPARE(done.countries.value(u"RU"_s), 271);
    const auto opened = PD_VALUE(Directory::open(directory()));
    QCOMPARE(opened->countries(), done.countries);
    const auto again = PD_VALUE(importDirectory(file, directory()));
    QCOMPARE(again.same, 13933);
    QCOMPARE(again.added + again.updated, 0);
}

void TestDirectoryFile::realRecords()
{
    const QString file = sharedFile(u"ror/ror_cn_ru_education.json"_s);
    if (!QFile::exists(file))
        QSKIP("The records of the register are not beside the project.");
    const auto done = PD_VALUE(importDirectory(file, directory()));
    QCOMPARE(done.read, 1081);
    QCOMPARE(done.countries, (QMap<QString, int>{{u"CN"_s, 810}, {u"RU"_s, 271}}));
    const auto opened = PD_VALUE(Directory::open(directory()));
    const std::pair<QString, QString> known[] = {
        {u"重庆邮电大学"_s, u"03dgaqz26"_s}, {u"Far Eastern Federal"_s, u"0412y9z21"_s}, {u"HSE"_s, u"055f7t516"_s}};
    for (const auto &[text, ror] : known) {
        const QList<Institution> found = opened->find(text, 8);
        QVERIFY2(!found.isEmpty(), qPrintable(text));
        QCOMPARE(found.first().ror, ror);
    }
}

void TestDirectoryFile::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");  // the end of its id
    QTest::newRow("the beginning") << u"moscow st"_s << u"01"_s;
    QTest::newRow("its short name") << u"MSU"_s << u"01"_s;
    QTest::newRow("Cyrillic") << u"московский гос"_s << u"01"_s;
    QTest::newRow("Chinese") << u"莫斯科"_s << u"01"_s;
    QTest::newRow("inside, Chinese") << u"斯科"_s << u"01"_s;
    QTest::newRow("two scripts") << u"moscow 大学"_s << u"01"_s;
    QTest::newRow("accents") << u"universite de"_s << u"02"_s;
    QTest::newRow("those that exist first") << u"state inst"_s << u"04"_s;
    QTest::newRow("the whole name first") << u"state"_s << u"05"_s;
    QTest::newRow("signs") << u"\" OR * ( moscow"_s << QString();
    QTest::newRow("nothing") << u"  \" "_s << QString();
    QTest::newRow("none") << u"zzzz"_s << QString();
}

void TestDirectoryFile::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    written("ror,name_en,name_zh,name_ru,acronyms,country,city,status\r\n"
            "012345601,Moscow State University,莫斯科国立大学,Московский государственный университет,MSU,RU,Moscow,active\r\n"
            "012345602,Université de Paris,,,,FR,Paris,active\r\n"
            "012345603,State Institute of Old Things,,,,RU,Tver,inactive\r\n"
            "012345604,State Institute of Many New Things and Others,,,,RU,Tver,active\r\n"
            "012345605,State,,,,US,Boston,active\r\n");
    PD_VALUE(importDirectory(m_folder->path(u"dump"_s), directory()));
    const auto opened = PD_VALUE(Directory::open(directory()));
    const QList<Institution> found = opened->find(typed, 5);
    QCOMPARE(found.isEmpty() ? QString() : found.first().ror.right(2), first);
}

void TestDirectoryFile::becomesAPartner()
{
    PD_VALUE(importDirectory(written("[" + schema2() + "]"), directory()));
    const auto tables = CodeTables::load();
    const Record partner = partnerOf(only(), *tables);
    QVERIFY(problems(partner).isEmpty());
    QCOMPARE(partner.text("type"_L1), u"university"_s);
    QCOMPARE(partner.text("country"_L1), u"CN"_s);
    QCOMPARE(partner.text("city"_L1), u"chongqing"_s);
    QCOMPARE(partner.text("website"_L1), u"https://www.cqupt.edu.cn"_s);
    const Rows identifiers{Row{{u"scheme"_s, Value(u"ror"_s)}, {u"value"_s, Value(u"03dgaqz26"_s)}},
                           Row{{u"scheme"_s, Value(u"wikidata"_s)}, {u"value"_s, Value(u"Q5104676"_s)}}};
    QVERIFY(partner.value("identifiers"_L1) == Value(identifiers));
    QCOMPARE(partner.date("founded"_L1).toString(), u"1950"_s);
    QVERIFY(problems(directorySource()).isEmpty());

    auto office = PD_VALUE(Office::create(m_folder->path()));
    const InOffice before = inOffice(*office, only());
    QVERIFY(before.partner.isNull() && before.source.isNull());
    ChangeSet set;
    const RecordId added = set.add(partner), source = set.add(directorySource());
    const Applied applied = PD_VALUE(office->apply(set));
    const InOffice after = inOffice(*office, only());
    QCOMPARE(after.partner, applied.created.value(added.value));
    QCOMPARE(after.source, applied.created.value(source.value));
}

void TestDirectoryFile::completesAPartner()
{
    PD_VALUE(importDirectory(written("[" + schema2() + "]"), directory()));
    const auto tables = CodeTables::load();
    Record partner = organisation({{u"en"_s, NameKind::Official, u"CQUPT, Chongqing"_s},
                                   {u"und"_s, NameKind::Acronym, u"cqupt"_s}}, u"RU"_s);
    partner.set("city"_L1, u"beijing"_s);
    const Record after = completed(partner, only(), *tables);
    QCOMPARE(after.text("country"_L1), u"RU"_s);  // what was said stays
    QCOMPARE(after.text("city"_L1), u"beijing"_s);
    QCOMPARE(displayName(after.names, u"en"_s), u"CQUPT, Chongqing"_s);
    QCOMPARE(displayName(after.names, u"zh"_s), u"重庆邮电大学"_s);
    QVERIFY(after.names.contains(
        {u"en"_s, NameKind::Alias, u"Chongqing University of Posts and Telecommunications"_s}));
    QCOMPARE(after.names.size(), 5);  // the acronym not twice
    QCOMPARE(completed(after, only(), *tables), after);
}

void TestDirectoryFile::neverAnOffice()
{
    auto office = PD_VALUE(Office::create(m_folder->path()));
    add(*office, organisation(named(u"Partner"_s)));
    office.reset();
    const QByteArray before = bytes(m_folder->path());
    QVERIFY(!importDirectory(written("[" + schema2() + "]"), m_folder->path()));
    QCOMPARE(bytes(m_folder->path()), before);
    PD_VALUE(importDirectory(m_folder->path(u"dump"_s), directory()));
    QVERIFY(!Office::open(directory()));
}

PD_WORKBOOK_TEST_MAIN(TestDirectoryFile)
#include "tst_directoryfile.moc"
