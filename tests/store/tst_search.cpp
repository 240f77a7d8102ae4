// SPDX-License-Identifier: GPL-3.0-or-later
// What the search box finds, and in what order.
#include "fixture.h"

#include <search/search.h>

using namespace pdtest;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_office.reset(); }
    void finds_data();
    void finds();
    void firstIs_data();
    void firstIs();
    void oddInput_data();
    void oddInput();
    void restricted();
    void followsChanges();

private:
    QList<Hit> hits(const QString &text, const QString &language = u"en"_s, const Wanted &wanted = {})
    {
        return search(*m_office, text, language, wanted).hits;
    }
    QStringList found(const QString &text)
    {
        QStringList labels;
        for (const Hit &hit : hits(text))
            labels << hit.label;
        return labels;
    }
    Folder m_folder;
    std::unique_ptr<Office> m_office;
    RecordId m_cqupt;
};

void TestSearch::initTestCase()
{
    m_office = PD_VALUE(Office::create(m_folder.path()));
    Record cqupt = organisation(named(u"Chongqing University of Posts and Telecommunications"_s, u"重庆邮电大学"_s,
                                      u"Чунцинский университет почты и телекоммуникаций"_s));
    cqupt.names << Name{u"en"_s, NameKind::Acronym, u"CQUPT"_s} << Name{u"zh"_s, NameKind::Short, u"重邮"_s};
    cqupt.set("city"_L1, u"chongqing"_s);
    cqupt.set("is_own"_L1, true);
    cqupt.set("notes"_L1, u"The dean’s café is where the memorandum was drafted.\nAsk for room 3."_s);
    m_cqupt = add(*m_office, cqupt);
    add(*m_office, organisation(named(u"Chongqing University"_s, u"重慶大學"_s)));
    add(*m_office, organisation(named(u"Königsberg Institut"_s, {}, u"Елецкий институт"_s), u"RU"_s));
    add(*m_office, organisation(named(u"100% Design_School"_s), u"FR"_s));
    const RecordId own = m_cqupt;
    Record paper = agreement(u"2025-017"_s, {own});
    paper.names = named(u"Memorandum"_s);
    add(*m_office, paper);
    add(*m_office, visit(own, own));
}

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    const QString cqupt = u"Chongqing University of Posts and Telecommunications"_s;
    QTest::newRow("acronym, small letters") << u"cqupt"_s << cqupt;
    QTest::newRow("two Chinese characters") << u"邮电"_s << cqupt;
    QTest::newRow("one Chinese character") << u"邮"_s << cqupt;
    QTest::newRow("short name") << u"重邮"_s << cqupt;
    QTest::newRow("traditional in the query") << u"重慶郵電"_s << cqupt;
    QTest::newRow("traditional in the name") << u"重庆大学"_s << u"Chongqing University"_s;
    QTest::newRow("Russian, other case") << u"ЧУНЦИНСКИЙ"_s << cqupt;
    QTest::newRow("inside a word") << u"коммуник"_s << cqupt;
    QTest::newRow("words in any order") << u"posts chongqing"_s << cqupt;
    QTest::newRow("words from different names") << u"邮电 posts"_s << cqupt;
    QTest::newRow("accents") << u"konigsberg"_s << u"Königsberg Institut"_s;
    QTest::newRow("e for yo") << u"ёлецкий"_s << u"Königsberg Institut"_s;
    QTest::newRow("full width") << u"ＣＱＵＰＴ"_s << cqupt;
    QTest::newRow("country in English") << u"russia"_s << u"Königsberg Institut"_s;
    QTest::newRow("country in Chinese") << u"法国"_s << u"100% Design_School"_s;
    QTest::newRow("country in Russian") << u"франция"_s << u"100% Design_School"_s;
    QTest::newRow("notes") << u"cafe"_s << cqupt;
    QTest::newRow("number") << u"2025-017"_s << u"Memorandum"_s;
    QTest::newRow("paper by its party") << u"memorandum cqupt"_s << u"Memorandum"_s;
    QTest::newRow("percent sign") << u"100%"_s << u"100% Design_School"_s;
}

void TestSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    const QStringList labels = found(text);
    QVERIFY2(labels.contains(label), qPrintable(labels.join(u", "_s)));
}

void TestSearch::firstIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("matched");
    const QString cqupt = u"Chongqing University of Posts and Telecommunications"_s;
    QTest::newRow("exact before longer") << u"chongqing university"_s << u"Chongqing University"_s
                                         << u"Chongqing University"_s;
    QTest::newRow("acronym") << u"cqu"_s << cqupt << u"CQUPT"_s;
    QTest::newRow("own first among equals") << u"chongqing"_s << cqupt << cqupt;
    QTest::newRow("partner before its papers") << u"重邮"_s << cqupt << u"重邮"_s;
    QTest::newRow("name before notes") << u"memorandum"_s << u"Memorandum"_s << u"Memorandum"_s;
    QTest::newRow("word before inside")
            << u"institut"_s << u"Königsberg Institut"_s << u"Königsberg Institut"_s;
    QTest::newRow("country") << u"法国"_s << u"100% Design_School"_s << u"法国"_s;
}

void TestSearch::firstIs()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    QFETCH(QString, matched);
    const QList<Hit> best = hits(text);
    QVERIFY(!best.isEmpty());
    QCOMPARE(best.first().label, label);
    QCOMPARE(best.first().matched, matched);
}

void TestSearch::oddInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"  \t\n"_s;
    QTest::newRow("wildcards") << u"%_*?"_s;
    QTest::newRow("quotes") << u"' OR 1=1 --"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd83d));
    QTest::newRow("half a pair in a word") << QString(u"zz"_s + QChar(0xdc00) + u"zz"_s);
    QTest::newRow("emoji") << u"👩‍🔬"_s;
    QTest::newRow("null") << QString(QChar(0));
    QTest::newRow("long") << u"zz"_s.repeated(5000);
    QTest::newRow("many words") << u"zz yy "_s.repeated(2000);
    QTest::newRow("none") << u"nowhere to be found"_s;
}

void TestSearch::oddInput()
{
    QFETCH(QString, text);
    QCOMPARE(found(text), QStringList());
    QVERIFY(!m_office->lastError());
}

void TestSearch::restricted()
{
    for (const Hit &hit : hits(u"chongqing"_s, u"zh"_s, {.kinds = {Kind::Agreement}}))
        QCOMPARE(hit.kind, Kind::Agreement);
    QCOMPARE(hits(u"chongqing"_s, u"en"_s, {.limit = 1}).size(), 1);
    QCOMPARE(hits(u"chongqing"_s, u"zh"_s).first().label, u"重庆邮电大学"_s);
}

void TestSearch::followsChanges()
{
    const Record before = PD_VALUE(m_office->read(m_cqupt));
    Record after = before;
    after.names << Name{u"en"_s, NameKind::Former, u"Zzyzx College"_s};
    PD_VALUE(pdtest::apply(*m_office, Change::update(before, after)));
    // The record itself, the agreement it is a party of, and its visit.
    QCOMPARE(hits(u"zzyzx"_s).size(), 3);
    PD_VALUE(m_office->undo());
    QVERIFY(found(u"zzyzx"_s).isEmpty());

    const RecordId gone = add(*m_office, organisation(named(u"Zzyzx College"_s)));
    PD_VALUE(pdtest::apply(*m_office, Change::remove(Kind::Organisation, gone)));
    QVERIFY(found(u"zzyzx"_s).isEmpty());
    PD_VALUE(m_office->undo());
    QCOMPARE(found(u"zzyzx"_s).size(), 1);
    PD_VALUE(m_office->undo());
    QVERIFY(found(u"zzyzx"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
