// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/codetables.h>

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

class TestCodeTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsSchemes();
    void labels();
    void maps_data();
    void maps();
    void mapsOnlyToGroups();
    void listsGroups();
    void finds_data();
    void finds();
    void everyEntryIsLabelled();
    void citiesLieInTheirCountries();

private:
    const std::shared_ptr<const CodeTables> m_tables = CodeTables::load();
    const Language m_en = Language::of(u"en"_s), m_ru = Language::of(u"ru"_s), m_zh = Language::of(u"zh"_s);
};

void TestCodeTables::knowsItsSchemes()
{
    QCOMPARE(m_tables->schemes(), QStringList({u"isced"_s, u"cn-ug"_s, u"cn-gr"_s, u"cn-vo"_s, u"ru"_s}));
    QCOMPARE(m_tables->schemeVersion(u"cn-ug"_s), u"2024"_s);
    QVERIFY(m_tables->schemeTitle(u"isced"_s, m_en).contains(u"2013"_s));
    QCOMPARE(m_tables->schemeTitle(u"other"_s, m_en), u"other"_s);
    QCOMPARE(m_tables->entries(u"other"_s).size(), 0);
    for (const QString &scheme : m_tables->schemes()) {
        QVERIFY(m_tables->entries(scheme).size() > 50);
        QVERIFY(m_tables->schemeTitle(scheme, m_zh) != m_tables->schemeTitle(scheme, m_ru));
    }
    for (const Classification c : {Classification::Isced, Classification::China, Classification::Russia})
        QCOMPARE(classificationFromKey(classificationKey(c)), c);
    QVERIFY(!classificationFromKey(u"cn-ug"));
}

void TestCodeTables::labels()
{
    QCOMPARE(m_tables->label(u"cn-ug:0101"_s, m_zh), u"哲学类"_s);
    QCOMPARE(m_tables->label(u"ru:01.03.01"_s, m_ru), u"Математика"_s);
    QCOMPARE(m_tables->label(u"ru:01.03.01"_s, m_en), u"Mathematics"_s);
    QCOMPARE(m_tables->label(u"cn-ug:999999"_s, m_en), u"999999"_s);
    QCOMPARE(m_tables->label(u"0613"_s, m_en), u"0613"_s);
    QCOMPARE(m_tables->label({}, m_en), QString());
    const CodeEntry *entry = m_tables->entry(u"cn-ug:010101"_s);
    QVERIFY(entry);
    QCOMPARE(entry->parent, u"0101"_s);
    QVERIFY(entry->isOfficial[2] && !entry->isOfficial[0]);
    QVERIFY(!m_tables->entry(u"cn-ug:"_s) && !m_tables->entry(u":"_s) && !m_tables->entry({}));
}

void TestCodeTables::maps_data()
{
    QTest::addColumn<QString>("discipline");
    QTest::addColumn<QStringList>("groups");  // isced, cn, ru; a star where it is derived
    QTest::newRow("isced") << u"isced:0613"_s << QStringList{u"06"_s, u"08*"_s, u"09*"_s};
    QTest::newRow("isced broad") << u"isced:06"_s << QStringList{u"06"_s, u"08*"_s, u"09*"_s};
    QTest::newRow("isced unknown detail") << u"isced:0619"_s << QStringList{u"06"_s, u"08*"_s, u"09*"_s};
    QTest::newRow("cn-ug") << u"cn-ug:080902"_s << QStringList{u"06*"_s, u"08"_s, u"09*"_s};
    QTest::newRow("cn-ug by prefix") << u"cn-ug:080905"_s << QStringList{u"06*"_s, u"08"_s, u"09*"_s};
    QTest::newRow("cn-ug longest prefix") << u"cn-ug:080904K"_s << QStringList{u"06*"_s, u"08"_s, u"10*"_s};
    QTest::newRow("cn-ug unknown code") << u"cn-ug:0809999"_s << QStringList{u"06*"_s, u"08"_s, u"09*"_s};
    QTest::newRow("cn-gr") << u"cn-gr:0812"_s << QStringList{u"06*"_s, u"08"_s, u"09*"_s};
    QTest::newRow("cn-vo has no category") << u"cn-vo:510102"_s << QStringList{u"06*"_s, u"08*"_s, u"09*"_s};
    QTest::newRow("cn-vo unknown code") << u"cn-vo:510199"_s << QStringList{u"07*"_s, u"08*"_s, u"11*"_s};
    QTest::newRow("ru") << u"ru:09.03.01"_s << QStringList{u"06*"_s, u"08*"_s, u"09"_s};
    QTest::newRow("ru unknown code") << u"ru:09.99.99"_s << QStringList{u"06*"_s, u"08*"_s, u"09"_s};
    const QStringList unmapped{QString(), QString(), QString()};
    QTest::newRow("empty") << QString() << unmapped;
    QTest::newRow("no scheme") << u"0613"_s << unmapped;
    QTest::newRow("unknown scheme") << u"us-cip:11.0701"_s << unmapped;
    QTest::newRow("no code") << u"ru:"_s << unmapped;
    QTest::newRow("no such group") << u"ru:98.03.01"_s << unmapped;
    QTest::newRow("nonsense") << u"cn-ug:电脑"_s << unmapped;
}

void TestCodeTables::maps()
{
    QFETCH(const QString, discipline);
    QFETCH(const QStringList, groups);
    QStringList found;
    for (const Classification c : {Classification::Isced, Classification::China, Classification::Russia}) {
        const Mapped mapped = m_tables->map(discipline, c);
        found << mapped.code + (mapped.isDerived ? u"*"_s : QString());
    }
    QCOMPARE(found, groups);
}

void TestCodeTables::mapsOnlyToGroups()
{
    for (const Classification c : {Classification::Isced, Classification::China, Classification::Russia}) {
        const QStringList groups = m_tables->groups(c);
        for (const QString &scheme : m_tables->schemes()) {
            for (const CodeEntry *entry : m_tables->entries(scheme)) {
                const QString code = m_tables->map(scheme + u':' + entry->code, c).code;
                QVERIFY2(code.isEmpty() || groups.contains(code), qPrintable(scheme + u':' + entry->code));
            }
        }
    }
}

void TestCodeTables::listsGroups()
{
    QCOMPARE(m_tables->groups(Classification::Isced).first(), u"00"_s);
    QVERIFY(m_tables->groups(Classification::Isced).contains(u"10"_s));
    QCOMPARE(m_tables->groups(Classification::China).size(), 14);
    QVERIFY(m_tables->groups(Classification::Russia).size() > 50);
    QCOMPARE(m_tables->groupLabel(Classification::China, u"08"_s, m_zh), u"工学"_s);
    QCOMPARE(m_tables->groupLabel(Classification::China, u"14"_s, m_zh), u"交叉学科"_s);
    QCOMPARE(m_tables->groupLabel(Classification::Russia, u"01"_s, m_ru), u"Математика и механика"_s);
    QCOMPARE(m_tables->groupLabel(Classification::China, u"51"_s, m_zh), u"51"_s);
}

void TestCodeTables::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("code") << u"080902"_s << u"cn-ug:080902"_s;
    QTest::newRow("beginning of a code") << u"09.03"_s << u"ru:09.03.01"_s;
    QTest::newRow("Russian") << u"МАТЕМАТИКА и мех"_s << u"ru:01"_s;
    QTest::newRow("Chinese") << u"工学"_s << u"cn-ug:08"_s;
    QTest::newRow("traditional Chinese") << u"邏輯學"_s << u"cn-ug:010102"_s;
    QTest::newRow("nothing") << u"zzzz"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("punctuation") << u" - "_s << QString();
}

void TestCodeTables::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, first);
    const QList<const CodeEntry *> found = m_tables->find(text, 5);
    QVERIFY(found.size() <= 5);
    QCOMPARE(found.isEmpty() ? QString() : QString(found.first()->scheme + u':' + found.first()->code), first);
    QVERIFY(m_tables->find(text, 0).isEmpty());
}

void TestCodeTables::everyEntryIsLabelled()
{
    for (const QString &scheme : m_tables->schemes()) {
        QSet<QString> codes;
        for (const CodeEntry *entry : m_tables->entries(scheme)) {
            const QString name = scheme + u':' + entry->code;
            QVERIFY2(!codes.contains(entry->code), qPrintable(name));
            codes << entry->code;
            for (const QString &label : entry->labels)
                QVERIFY2(!label.isEmpty() && label == label.trimmed(), qPrintable(name));
            QVERIFY2(entry->parent.isEmpty() || codes.contains(entry->parent), qPrintable(name));
        }
    }
}

void TestCodeTables::citiesLieInTheirCountries()
{
    const City *chongqing = m_tables->city(u"chongqing"_s);
    QVERIFY(chongqing);
    QCOMPARE(chongqing->country, u"CN"_s);
    QCOMPARE(m_tables->cityLabel(u"chongqing"_s, m_zh), u"重庆"_s);
    QCOMPARE(m_tables->cityLabel(u"chongqing"_s, m_ru), u"Чунцин"_s);
    QCOMPARE(m_tables->cityLabel(u"nowhere"_s, m_ru), u"nowhere"_s);
    QVERIFY(!m_tables->city({}));
    for (const City &city : m_tables->cities()) {
        QVERIFY2(m_tables->city(city.code) == &city, qPrintable(city.code));
        QVERIFY2(m_en.country(city.country) != city.country, qPrintable(city.code));
        QVERIFY2(qAbs(city.latitude) <= 90 && qAbs(city.longitude) <= 180, qPrintable(city.code));
    }
}

QTEST_GUILESS_MAIN(TestCodeTables)
#include "tst_codetables.moc"
