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
    void crossesNoSyllables();
    void firstIs_data();
    void firstIs();
    void oddInput_data();
    void oddInput();
    void restricted();
    void counts();
    void near_data();
    void near();
    void parts_data();
    void parts();
    void showsTheLabel();
    void partial();
    void ranks();
    void homeFirst();
    void followsChanges();
    void sharedByConnections();
    void manyChanges();
    void renewed();

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
    Record whole = organisation(named(u"Amber Shore University"_s), u"RU"_s);
    const RecordId amber = add(*m_office, whole);
    Record part = organisation(named(u"Amber Shore Office"_s), u"CN"_s);
    part.set(u"parent"_s, amber);
    add(*m_office, part);
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
    QTest::newRow("two Cyrillic letters") << u"ун"_s << cqupt;
    QTest::newRow("scripts mixed") << u"重庆 post"_s << cqupt;
    QTest::newRow("name and country") << u"institut russia"_s << u"Königsberg Institut"_s;
    QTest::newRow("name and city in another language") << u"posts чунцин"_s << cqupt;
    QTest::newRow("name and note") << u"cqupt memorandum"_s << cqupt;
    QTest::newRow("number and party") << u"017 重邮"_s << u"Memorandum"_s;
    QTest::newRow("party in another script") << u"2025 чунцинский"_s << u"Memorandum"_s;
    QTest::newRow("pinyin inside a name") << u"youdian"_s << cqupt;
    QTest::newRow("Palladius inside a name") << u"юдянь"_s << cqupt;
    QTest::newRow("percent sign") << u"100%"_s << u"100% Design_School"_s;
}

void TestSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    const QStringList labels = found(text);
    QVERIFY2(labels.contains(label), qPrintable(labels.join(u", "_s)));
}

/// Readings are looked into from syllable to syllable: 庆邮 is qing you, and nobody means it by "gyou".
void TestSearch::crossesNoSyllables()
{
    for (const QString &crossing : {u"gyou"_s, u"ндян"_s})
        QVERIFY2(found(crossing).isEmpty(), qPrintable(found(crossing).join(u", "_s)));
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
    QTest::newRow("institution before its part")
            << u"shore"_s << u"Amber Shore University"_s << u"Amber Shore University"_s;
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
    QTest::newRow("right to left") << u"\u202eجامعة\u200f"_s;
    QTest::newRow("line breaks and tabs") << u"zz\tyy\nxx"_s;
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

void TestSearch::counts()
{
    const Found all = search(*m_office, u"chongqing"_s, u"en"_s, {.limit = 1});
    QCOMPARE(all.hits.size(), 1);
    QCOMPARE(all.counts.value(Kind::Organisation), 2);
    QCOMPARE(all.counts.value(Kind::Agreement), 1);
    QCOMPARE(all.counts.value(Kind::Visit), 1);
    QCOMPARE(all.total, 4);
    const Found some = search(*m_office, u"chongqing"_s, u"en"_s, {.kinds = {Kind::Agreement, Kind::Visit}});
    QCOMPARE(some.total, 2);
    QVERIFY(!some.counts.contains(Kind::Organisation));
    const Found few = search(*m_office, u"chongqing"_s, u"en"_s, {.perKind = 1});
    QCOMPARE(few.hits.size(), 3);
    QCOMPARE(few.total, 4);
    QCOMPARE(few.hits.first().kind, Kind::Organisation);
}

void TestSearch::near_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("another letter") << u"telecommunicetions"_s << true;
    QTest::newRow("a letter missing") << u"telecomunications"_s << true;
    QTest::newRow("a letter too many") << u"telecommmunications"_s << true;
    QTest::newRow("two changed places") << u"telecommunicatinos"_s << true;
    QTest::newRow("the first letter") << u"celecommunications"_s << true;
    QTest::newRow("at the seam") << u"telecomumnications"_s << true;
    QTest::newRow("two changed places at the middle") << u"telecommnuications"_s << true;
    QTest::newRow("while still typing") << u"telecomnu"_s << true;
    QTest::newRow("Russian") << u"коммуниказий"_s << false;  // no word begins so: it is the inside of one
    QTest::newRow("Russian word") << u"чунцынский"_s << true;
    QTest::newRow("five letters") << u"pasts"_s << true;
    QTest::newRow("four letters") << u"pcst"_s << false;
    QTest::newRow("two slips") << u"telekomunications"_s << false;
    QTest::newRow("beside a right word") << u"chongqing telecomunications"_s << true;
}

void TestSearch::near()
{
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    const Found found = search(*m_office, typed, u"en"_s, {.kinds = {Kind::Organisation}});
    const bool isThere = std::any_of(found.hits.begin(), found.hits.end(),
                                     [&](const Hit &hit) { return hit.id == m_cqupt && hit.isNear; });
    QCOMPARE(isThere, isFound);
    if (isFound) {
        QCOMPARE(found.hits.first().id, m_cqupt);
        QVERIFY(!found.hits.first().parts.isEmpty());
    }
}

void TestSearch::parts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked");  // the form that matched, what was typed in brackets
    QTest::newRow("the beginning") << u"chongqing univ"_s << u"[Chongqing] [Univ]ersity of Posts and Telecommunications"_s;
    QTest::newRow("a word later on") << u"telecomm"_s << u"Chongqing University of Posts and [Telecomm]unications"_s;
    QTest::newRow("accents and case") << u"KONIGS"_s << u"[Königs]berg Institut"_s;
    QTest::newRow("Chinese") << u"邮电"_s << u"重庆[邮电]大学"_s;
    QTest::newRow("traditional for simplified") << u"重庆大"_s << u"[重慶大]學"_s;
    QTest::newRow("acronym") << u"cqu"_s << u"[CQU]PT"_s;
    QTest::newRow("punctuation between") << u"design school"_s << u"100% [Design]_[School]"_s;
    QTest::newRow("overlapping") << u"posts ost"_s << u"Chongqing University of [Posts] and Telecommunications"_s;
    QTest::newRow("a slip") << u"telecomunications"_s
                            << u"Chongqing University of Posts and [Telecommunications]"_s;
}

void TestSearch::parts()
{
    QFETCH(QString, typed);
    QFETCH(QString, marked);
    const QList<Hit> best = hits(typed);
    QVERIFY(!best.isEmpty());
    QString text = best.first().matched;
    for (auto part = best.first().parts.crbegin(); part != best.first().parts.crend(); ++part) {
        text.insert(part->start + part->length, u']');
        text.insert(part->start, u'[');
    }
    QCOMPARE(text, marked);
}

/// A name in another language may begin so, and ranks the record; the label that is read anyway is shown once.
void TestSearch::showsTheLabel()
{
    Folder folder;
    const auto office = PD_VALUE(Office::create(folder.path()));
    Record record = organisation(named(u"Zabaikal University"_s, u"后贝加尔大学"_s, u"Забайкальский университет"_s));
    record.names << Name{u"fr"_s, NameKind::Official, u"Université de Zabaïkalie"_s};
    add(*office, record);
    const auto matched = [&](const QString &text, const QString &language) {
        return search(*office, text, language).hits.value(0).matched;
    };
    QCOMPARE(matched(u"univ"_s, u"en"_s), u"Zabaikal University"_s);
    QCOMPARE(matched(u"univ zab"_s, u"en"_s), u"Zabaikal University"_s);
    QCOMPARE(matched(u"унив"_s, u"ru"_s), u"Забайкальский университет"_s);
    QCOMPARE(matched(u"univ"_s, u"zh"_s), u"Université de Zabaïkalie"_s);
    QCOMPARE(matched(u"zabaikalie"_s, u"en"_s), u"Université de Zabaïkalie"_s);
    QCOMPARE(matched(u"大学"_s, u"en"_s), u"后贝加尔大学"_s);
}

/// What need not be whole is answered at once, from what is there, and says so.
void TestSearch::partial()
{
    Folder folder;
    const auto office = PD_VALUE(Office::create(folder.path()));
    ChangeSet many;
    for (int i = 0; i < 999; ++i)
        many.add(organisation(named(u"Amber Shore University %1"_s.arg(i))));
    QVERIFY(office->apply(many));
    const Wanted atOnce{.mayBePartial = true};
    const auto before = search(*office, u"amber"_s, u"en"_s, atOnce);
    QVERIFY(before.isPartial);
    QCOMPARE(before.total, 0);
    // In steps, however short: each brings something in, and the last says so.
    int found = 0, steps = 0;
    for (bool isWhole = false; !isWhole; ++steps) {
        isWhole = PD_VALUE(prepareSearch(*office, 0));
        const auto some = search(*office, u"amber"_s, u"en"_s, atOnce);
        QCOMPARE(some.isPartial, !isWhole);
        QVERIFY(some.total > found || isWhole);
        found = some.total;
    }
    QVERIFY(steps > 2);
    QCOMPARE(found, 999);
    add(*office, organisation(named(u"Amber Hill University"_s)));  // what is soon done is done
    const auto later = search(*office, u"amber"_s, u"en"_s, atOnce);
    QVERIFY(!later.isPartial);
    QCOMPARE(later.total, 1000);
}

void TestSearch::ranks()
{
    const Folder folder;
    const auto office = PD_VALUE(Office::create(folder.path()));
    const auto called = [&](const QString &name, NameKind kind = NameKind::Official) {
        Record record = organisation({}, {});
        record.names << Name{u"en"_s, kind, name};
        if (kind != NameKind::Official)
            record.names.prepend(Name{u"en"_s, NameKind::Official, u"Somewhere "_s + name.left(1)});
        return add(*office, record);
    };
    // Written worst first, so that the order of the numbers is not the order of the answers.
    Record noted = organisation(named(u"With a note"_s), {});
    noted.set("notes"_L1, u"polar matters"_s);
    QList<RecordId> order{called(u"Bipolar Studies Centre"_s), called(u"Institute of Polar Research"_s),
                          called(u"Polar Academy of Sciences"_s), called(u"Polar Academy"_s),
                          called(u"POLARIS"_s, NameKind::Acronym), called(u"Polar"_s)};
    order.prepend(add(*office, noted));
    const RecordId paper = add(*office, agreement(u"7"_s, {order.last()}));
    const RecordId slip = called(u"Polra College"_s);
    QList<RecordId> found;
    for (const Hit &hit : search(*office, u"polar"_s, u"en"_s).hits)
        found << hit.id;
    std::reverse(order.begin(), order.end());
    order << paper;
    QCOMPARE(found, order);  // enough is found, so no slip is allowed for
    QVERIFY(!found.contains(slip));
}

void TestSearch::homeFirst()
{
    const Folder folder;
    const auto office = PD_VALUE(Office::create(folder.path()));
    const RecordId abroad = add(*office, organisation(named(u"Institute A"_s), u"FR"_s));
    const RecordId home = add(*office, organisation(named(u"Institute B"_s), u"RU"_s));
    Record own = organisation(named(u"Institute of which we are"_s), u"RU"_s);
    own.set("is_own"_L1, true);
    const RecordId ours = add(*office, own);
    QList<RecordId> found;
    for (const Hit &hit : search(*office, u"institute"_s, u"en"_s).hits)
        found << hit.id;
    QCOMPARE(found, (QList<RecordId>{ours, home, abroad}));
}

void TestSearch::sharedByConnections()
{
    Office::Options options;
    options.kept = std::make_shared<Kept>();
    const auto writer = PD_VALUE(Office::open(m_folder.path(), options));
    options.isReadOnly = true;
    const auto reader = PD_VALUE(Office::open(m_folder.path(), options));
    QVERIFY(search(*reader, u"quokka"_s, u"en"_s).hits.isEmpty());
    const RecordId id = add(*writer, organisation(named(u"Quokka Institute"_s)));
    QCOMPARE(search(*reader, u"quokka"_s, u"en"_s).total, 1);
    QCOMPARE(matching(*reader, u"quokka"_s), QList<RecordId>{id});
    PD_VALUE(writer->undo());
    QCOMPARE(search(*reader, u"quokka"_s, u"en"_s).total, 0);
    QCOMPARE(search(*m_office, u"quokka"_s, u"en"_s).total, 0);  // with an index of its own
}

/// The index in memory, changed again and again, answers as one that is read anew.
void TestSearch::manyChanges()
{
    const Folder folder;
    const auto office = PD_VALUE(Office::create(folder.path()));
    QList<RecordId> ids;
    for (int i = 0; i < 30; ++i)
        ids << add(*office, organisation(named(u"Alpha %1"_s.arg(i)), i % 2 ? u"CN"_s : u"RU"_s));
    for (int i = 0; i < 60; ++i) {
        const Record before = PD_VALUE(office->read(ids[i % 30]));
        Record after = before;
        after.names = named(u"%1 %2"_s.arg(i % 3 ? u"Beta"_s : u"Gamma"_s).arg(i));
        after.set("country"_L1, i % 5 ? u"FR"_s : u"CN"_s);
        PD_VALUE(pdtest::apply(*office, Change::update(before, after)));
        if (i % 7 == 0)
            PD_VALUE(office->undo());
        if (i % 11 == 0)
            QVERIFY(search(*office, u"alpha"_s, u"en"_s).total < 31);
    }
    const auto fresh = PD_VALUE(Office::open(folder.path(), {.isReadOnly = true}));
    QCOMPARE(search(*office, u"alpha"_s, u"en"_s).total, 0);
    for (const QString &text : {u"beta"_s, u"gamma 1"_s, u"france"_s, u"китай"_s, u"2"_s}) {
        const Found ours = search(*office, text, u"en"_s), anew = search(*fresh, text, u"en"_s);
        QVERIFY2(!ours.hits.isEmpty(), qPrintable(text));
        QCOMPARE(ours.total, anew.total);
        for (qsizetype i = 0; i < ours.hits.size(); ++i) {
            QCOMPARE(ours.hits[i].id, anew.hits[i].id);
            QCOMPARE(ours.hits[i].matched, anew.hits[i].matched);
        }
    }
}

/// Texts that other rules made are written anew, in steps.
void TestSearch::renewed()
{
    const Folder folder;
    const auto office = PD_VALUE(Office::create(folder.path()));
    QVERIFY(office->searchTexts().isComplete());
    for (int i = 0; i < 5; ++i)
        add(*office, organisation(named(u"Renewed %1"_s.arg(i))));
    QVERIFY(office->connection().run(u"UPDATE term SET forms = CAST('organisation' AS BLOB)"_s));
    QVERIFY(office->setSetting(u"search_texts"_s, u"0"_s));
    QCOMPARE(search(*office, u"renewed"_s, u"en"_s).total, 0);
    QCOMPARE(office->searchTexts().total, 5);
    const Office::Renewal first = PD_VALUE(office->renewSearchTexts(2));
    QVERIFY(!first.isComplete());
    QCOMPARE(first.done, 2);
    QCOMPARE(search(*office, u"renewed"_s, u"en"_s).total, 2);
    QVERIFY(!PD_VALUE(office->renewSearchTexts(2)).isComplete());
    QVERIFY(PD_VALUE(office->renewSearchTexts(2)).isComplete());
    QVERIFY(office->searchTexts().isComplete());
    QCOMPARE(search(*office, u"renewed"_s, u"en"_s).total, 5);
    QVERIFY(office->check().isEmpty());
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
