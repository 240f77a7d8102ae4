// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/cyrillic.h>
#include <language/fold.h>
#include <language/icustring.h>
#include <language/knownnames.h>
#include <language/mandarin.h>
#include <language/palladius.h>
#include <language/readings.h>
#include <language/searchkeys.h>

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <map>
#include <memory>
#include <vector>

#include <unicode/translit.h>

using namespace Qt::StringLiterals;
using namespace pd;

namespace {

/// Every word of what is typed stands, in one of its forms, in one of the keys of the names.
bool finds(const QString &typed, const QStringList &names)
{
    QStringList keys;
    for (const QString &name : names)
        keys += searchKeys(name);
    const QStringList words = typedWords(typed);
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString &word) {
        const QStringList forms = queryKeys(word);
        return std::any_of(forms.begin(), forms.end(), [&](const QString &form) {
            return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return key.contains(form); });
        });
    });
}

QString pinyinOf(const QString &han)
{
    QStringList syllables;
    for (const QChar c : asRead(han)) {
        if (const Syllable *syllable = syllableOf(c))
            syllables << syllable->pinyin;
    }
    return syllables.join(u' ');
}

QString palladiusOf(const QString &pinyin)
{
    QString word;
    for (const QString &syllable : pinyin.split(u' '))
        appendSyllable(word, palladius(syllable));
    return word;
}

/// ICU's transform, as a reference.
class Transform
{
public:
    explicit Transform(const char *id)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_transform.reset(icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, status));
    }
    QString operator()(const QString &text) const
    {
        icu::UnicodeString result = toIcu(text);
        m_transform->transliterate(result);
        return fromIcu(result);
    }

private:
    std::unique_ptr<icu::Transliterator> m_transform;
};

QList<const Syllable *> allSyllables()
{
    std::map<QString, const Syllable *> all;
    for (char16_t c = 0x4e00; c <= 0x9fff; ++c) {
        if (const Syllable *syllable = syllableOf(c))
            all[syllable->palladius + syllable->pinyin] = syllable;
    }
    QList<const Syllable *> list;
    for (const auto &[key, syllable] : all)
        list << syllable;
    return list;
}

const QString cqupt = u"重庆邮电大学"_s;

} // namespace

class TestSearchKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasKeys_data();
    void hasKeys();
    void finds_data();
    void finds();
    void keepsApart_data();
    void keepsApart();
    void readsWords_data();
    void readsWords();
    void readsCharactersAsIcu();
    void spellsPalladiusAsIcu();
    void isNeverObscene();
    void splitsWords();
    void latinSpellingsAgree_data();
    void latinSpellingsAgree();
    void standsAnything_data();
    void standsAnything();
    void givesEachOnce();
    void servesManyThreads();
    void publishesSpeed();
};

void TestSearchKeys::hasKeys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("Chinese") << cqupt
                             << QStringList{cqupt, u"chong qing you dian da xue"_s, u"chongqingyoudiandaxue"_s,
                                            u"cqyddx"_s, u"cqydx"_s, u"чунцинюдяндасюе"_s};
    QTest::newRow("traditional") << u"重慶郵電大學"_s << searchKeys(cqupt);
    QTest::newRow("full width, compatibility ideograph") << u"ＭＩＴ 樂山"_s
                                                         << QStringList{u"mit 乐山"_s, u"le shan"_s, u"leshan"_s};
    QTest::newRow("Beijing") << u"北京"_s << QStringList{u"北京"_s, u"bei jing"_s, u"beijing"_s};
    QTest::newRow("umlaut") << u"旅游学院"_s << QStringList{u"luyouxueyuan"_s, u"lvyouxueyuan"_s, u"люйюсюеюан"_s};
    QTest::newRow("family name") << u"单小明"_s << QStringList{u"dan xiao ming"_s, u"shan xiao ming"_s};
    QTest::newRow("Russian") << u"ДВФУ"_s << QStringList{u"двфу"_s, u"dvfu"_s};
    QTest::newRow("ё and signs") << u"Королёв, объект"_s << QStringList{u"королев объект"_s, u"обект"_s};
    QTest::newRow("apostrophe") << u"Xi'an Jiaotong University"_s
                                << QStringList{u"xi an jiaotong university"_s, u"xian"_s};
    QTest::newRow("hyphen") << u"Санкт-Петербург"_s << QStringList{u"санкт петербург"_s, u"санктпетербург"_s};
    QTest::newRow("plain English") << u"Plain College"_s << QStringList{u"plain college"_s};
}

void TestSearchKeys::hasKeys()
{
    QFETCH(QString, name);
    QFETCH(QStringList, expected);
    const QStringList keys = searchKeys(name);
    QCOMPARE(keys.value(0), fold(name));
    for (const QString &key : expected)
        QVERIFY2(keys.contains(key), qPrintable(key + u" is not in "_s + keys.join(u" | "_s)));
}

void TestSearchKeys::finds_data()
{
    QTest::addColumn<QStringList>("names");
    const auto record = [](const char *label, const QString &name, const QStringList &typed) {
        for (const QString &text : typed)
            QTest::addRow("%s: %s", label, qPrintable(text)) << QStringList{name} << text;
    };
    QTest::addColumn<QString>("typed");
    record("one Chinese name", cqupt,
           {u"重庆"_s, u"重庆市"_s, u"重"_s, u"邮电"_s, u"重慶"_s, u"Chongqing"_s, u"chong qing"_s, u"CHONGQINGYOU"_s, u"Чунцин"_s,
            u"чун"_s, u"чунц"_s, u"чуньцин"_s, u"cqyd"_s, u"cqydx"_s, u"cqyddx"_s, u"youdian"_s, u"cq"_s,
            u"chungking"_s, u"重庆 youdian"_s, u"чунцин 大学"_s, u"重邮"_s, u"CQUPT"_s});
    const QStringList three{cqupt, u"Chongqing University of Posts and Telecommunications"_s,
                            u"Чунцинский университет почты и телекоммуникаций"_s, u"CQUPT"_s, u"重邮"_s};
    for (const QString &typed : {u"чунцинский университет почты"_s, u"重庆 post"_s, u"post чунцин"_s, u"cqupt"_s,
                                 u"重邮"_s, u"cqyd"_s, u"chong you"_s, u"почт"_s, u"pocht"_s})
        QTest::addRow("three names: %s", qPrintable(typed)) << three << typed;
    record("Russian", u"Дальневосточный федеральный университет"_s,
           {u"дальневосточный"_s, u"далневосточный федерал"_s, u"Dalnevostochny"_s, u"dalnevostochnyi"_s,
            u"dal'nevostochnyj"_s, u"远东"_s, u"far eastern"_s, u"ДВФУ"_s, u"dvfu"_s, u"FEFU"_s, u"федеральный дальне"_s});
    record("acronym", u"ДВФУ"_s, {u"ДВФУ"_s, u"двфу"_s, u"dvfu"_s, u"DVFU"_s, u"дв"_s, u"dv"_s});
    record("Latin acronym", u"FEFU"_s, {u"fefu"_s, u"FEFU"_s});
    record("English city", u"Chongqing University"_s, {u"чунцин"_s, u"重庆"_s, u"chong"_s, u"Чунцин university"_s});
    record("English city, not in the tables", u"Fengjie College"_s, {u"фэнцзе"_s, u"фенцзе"_s});
    record("Russian city", u"Чунцинский университет"_s, {u"chongqing"_s, u"重庆"_s, u"chuntsin"_s});
    record("Russian city, not in the tables", u"Фэнцзеский колледж"_s, {u"fengjie"_s, u"фенцзе"_s});
    record("Shenzhen", u"深圳大学"_s, {u"шэньчжэнь"_s, u"шеньчжень"_s, u"шенчжен"_s, u"shenzhen"_s, u"szdx"_s});
    record("Xi'an", u"西安交通大学"_s, {u"xian"_s, u"xi an"_s, u"Xi'an"_s, u"сиань"_s, u"сиан"_s, u"jiaotong"_s});
    record("Xi'an in English", u"Xi'an Jiaotong University"_s, {u"xian"_s, u"xi'an"_s, u"西安"_s, u"сиань"_s});
    record("Changchun", u"长春大学"_s, {u"changchun"_s, u"чанчунь"_s, u"chang chun"_s});
    record("Xiamen", u"厦门大学"_s, {u"xiamen"_s, u"сямэнь"_s, u"сямынь"_s, u"amoy"_s, u"厦大"_s});
    record("music", u"上海音乐学院"_s, {u"yinyue"_s, u"shyyxy"_s, u"шанхай"_s});
    record("Peking", u"北京大学"_s, {u"пекин"_s, u"Peking"_s, u"beijing"_s, u"бэйцзин"_s, u"北大"_s, u"PKU"_s, u"beida"_s});
    record("Zhejiang", u"浙江大学"_s, {u"浙大"_s, u"zheda"_s, u"zju"_s, u"чжэцзян"_s});
    record("Nanjing", u"南京大学"_s, {u"нанкин"_s, u"наньцзин"_s, u"nanking"_s});
    record("Harbin", u"哈尔滨工业大学"_s, {u"харбин"_s, u"harbin"_s, u"哈工大"_s, u"hagongda"_s});
    record("Hong Kong", u"香港大学"_s, {u"гонконг"_s, u"hong kong"_s, u"hongkong"_s, u"xianggang"_s});
    record("Macao", u"澳门大学"_s, {u"макао"_s, u"macau"_s});
    record("Urumqi", u"乌鲁木齐职业大学"_s, {u"урумчи"_s, u"urumqi"_s});
    record("Qiqihar", u"齐齐哈尔大学"_s, {u"цицикар"_s, u"qiqihar"_s});
    record("Shaanxi", u"陕西师范大学"_s, {u"шэньси"_s, u"шеньси"_s, u"shaanxi"_s, u"shanxi"_s});
    record("Shanxi", u"山西大学"_s, {u"шаньси"_s, u"shanxi"_s});
    record("Anhui", u"安徽大学"_s, {u"аньхой"_s, u"аньхуэй"_s, u"anhui"_s});
    record("Changan", u"长安大学"_s, {u"чанъань"_s, u"чанань"_s, u"changan"_s});
    record("Lu'an", u"六安学院"_s, {u"луань"_s, u"luan"_s, u"lu'an"_s});
    record("tourism", u"旅游学院"_s, {u"lvyou"_s, u"luyou"_s, u"люйю"_s});
    record("Moscow", u"Московский государственный университет имени М. В. Ломоносова"_s,
           {u"莫斯科"_s, u"moscow"_s, u"moskovskii"_s, u"moskovskiy"_s, u"moskovskij"_s, u"МГУ"_s, u"msu"_s, u"莫大"_s,
            u"lomonosov"_s});
    record("Petersburg", u"Санкт-Петербургский политехнический университет"_s,
           {u"圣彼得堡"_s, u"petersburg"_s, u"санктпетербург"_s, u"ПОЛИТЕХ"_s, u"политех"_s, u"Политех"_s, u"politekh"_s});
    record("Bashkir", u"Уфимский университет науки и технологий"_s, {u"乌法"_s, u"ufa"_s, u"ufimskii"_s});
    record("Russian person", u"Щербакова Юлия Ильинична"_s,
           {u"shcherbakova"_s, u"scherbakova"_s, u"shherbakova"_s, u"yulia"_s, u"julija"_s, u"iuliia"_s, u"yuliya"_s, u"Il'inichna"_s});
    record("Chinese person", u"张伟"_s, {u"zhang wei"_s, u"zhangwei"_s, u"чжан вэй"_s, u"чжан вей"_s, u"zw"_s, u"zhang"_s});
    record("accents", u"Université Côte d'Azur"_s, {u"universite"_s, u"cote d'azur"_s, u"cote dazur"_s});
    record("hyphens", u"Южно-Сахалинск"_s, {u"южносахалинск"_s, u"южно сахалинск"_s, u"yuzhno-sakhalinsk"_s});
    record("apostrophe", u"Хотьково"_s, {u"Khot'kovo"_s, u"khotkovo"_s, u"Khot’kovo"_s});
    record("Latin person", u"Ivanov"_s, {u"иванов"_s, u"ivanov"_s});
}

void TestSearchKeys::finds()
{
    QFETCH(QStringList, names);
    QFETCH(QString, typed);
    QStringList keys;
    for (const QString &name : names)
        keys << searchKeys(name).join(u" | "_s);
    QVERIFY2(::finds(typed, names), qPrintable(queryKeys(typed).join(u" | "_s) + u"\n"_s + keys.join(u'\n')));
}

void TestSearchKeys::keepsApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("homophones") << u"宿州学院"_s << u"苏州"_s;
    QTest::newRow("Tula is not Toulouse") << u"Тулузский университет"_s << u"图拉"_s;
    QTest::newRow("Ma'anshan is not Anshan") << u"马鞍山"_s << u"Anshan city"_s;
    QTest::newRow("White Russia is not Russia") << u"白俄罗斯国立大学"_s << u"российский"_s;
    QTest::newRow("Inner Mongolia") << u"Inner Mongolia University"_s << u"монгольский"_s;
    QTest::newRow("pinyin is not Russian") << u"Training College"_s << u"Jining"_s;
    QTest::newRow("short words are not Russian") << u"Mission College"_s << u"jss"_s;
    QTest::newRow("another city") << cqupt << u"чэнду"_s;
}

void TestSearchKeys::keepsApart()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QVERIFY2(!::finds(typed, {name}), qPrintable(searchKeys(name).join(u" | "_s)));
}

void TestSearchKeys::readsWords_data()
{
    QTest::addColumn<QString>("pinyin");
    for (const auto &[han, pinyin] : {
             std::pair(u"重庆"_s, u"chong qing"_s), {u"重邮"_s, u"chong you"_s}, {u"重点"_s, u"zhong dian"_s},
             {u"长春"_s, u"chang chun"_s}, {u"长沙"_s, u"chang sha"_s}, {u"长安"_s, u"chang an"_s},
             {u"校长"_s, u"xiao zhang"_s}, {u"厦门"_s, u"xia men"_s}, {u"厦大"_s, u"xia da"_s},
             {u"大厦"_s, u"da sha"_s}, {u"音乐"_s, u"yin yue"_s}, {u"乐山"_s, u"le shan"_s},
             {u"六安"_s, u"lu an"_s}, {u"六盘水"_s, u"liu pan shui"_s}, {u"成都"_s, u"cheng du"_s},
             {u"首都"_s, u"shou du"_s}, {u"地质"_s, u"di zhi"_s}, {u"银行"_s, u"yin hang"_s},
             {u"行政"_s, u"xing zheng"_s}, {u"会计"_s, u"kuai ji"_s}, {u"蚌埠"_s, u"beng bu"_s},
             {u"番禺"_s, u"pan yu"_s}, {u"黄埔"_s, u"huang pu"_s}, {u"大埔"_s, u"da bu"_s},
             {u"珲春"_s, u"hun chun"_s}, {u"库尔勒"_s, u"ku er le"_s}, {u"喀什"_s, u"ka shi"_s},
             {u"西藏"_s, u"xi zang"_s}, {u"佛山"_s, u"fo shan"_s}, {u"丽水"_s, u"li shui"_s},
             {u"台州"_s, u"tai zhou"_s}, {u"济南"_s, u"ji nan"_s}, {u"东莞"_s, u"dong guan"_s},
             {u"单县"_s, u"shan xian"_s}, {u"曾国藩"_s, u"zeng guo fan"_s}, {u"朝阳"_s, u"chao yang"_s},
             {u"旅游"_s, u"lu you"_s}, {u"中牟"_s, u"zhong mu"_s}, {u"俄罗斯"_s, u"e luo si"_s}})
        QTest::newRow(qPrintable(han)) << pinyin;
}

void TestSearchKeys::readsWords()
{
    QFETCH(QString, pinyin);
    QCOMPARE(pinyinOf(QString::fromUtf8(QTest::currentDataTag())), pinyin);
}

void TestSearchKeys::readsCharactersAsIcu()
{
    const Transform transform("Han-Latin; NFD; [[:Mn:]-[\\u0308]] Remove; NFC");
    int read = 0, without = 0;
    for (char16_t c = 0x4e00; c <= 0x9fff; ++c) {
        const QString expected = transform(QString(QChar(c)));
        if (fold(QString(QChar(c))) != QString(QChar(c)) || expected == QString(QChar(c)))
            continue;
        const Syllable *syllable = syllableOf(c);
        if (!syllable) {
            ++without;
            continue;
        }
        ++read;
        QCOMPARE(syllable->pinyin, QString(expected).replace(u'ü', u'u'));
        QCOMPARE(syllable->hasUmlaut, expected.contains(u'ü'));
    }
    QVERIFY(read > 18000);
    QVERIFY2(without < 20, qPrintable(QString::number(without)));
}

void TestSearchKeys::spellsPalladiusAsIcu()
{
    const Transform transform("zh_Latn_PINYIN-ru");
    for (const Syllable *syllable : allSyllables()) {
        QVERIFY2(!syllable->palladius.isEmpty(), qPrintable(syllable->pinyin));
        QString pinyin = syllable->pinyin;
        if (syllable->hasUmlaut)
            pinyin.replace(u'u', u'ü');
        const QString expected = transform(pinyin);
        if (QStringList{u"yo"_s, u"n"_s, u"m"_s, u"hm"_s, u"ng"_s}.contains(pinyin))
            continue;
        QCOMPARE(syllable->palladius, expected);
    }
}

void TestSearchKeys::isNeverObscene()
{
    // The roots, by their beginnings; the second wherever a word begins, since it stands inside many a decent one.
    const QRegularExpression obscene(
            u"ху[ийеёюя](?!н)|(?:^| )[еёэ]б[аеёиыу]|п[ие]зд|бля[дт]|манд[аоу]|муда|жопа|сука"_s);
    QVERIFY(obscene.match(u"хуи"_s).hasMatch());
    QCOMPARE(palladius(u"hui"), u"хуэй"_s);
    const QList<const Syllable *> syllables = allSyllables();
    QVERIFY(syllables.size() > 400);
    const auto check = [&](const QString &word) {
        for (const QString &form : {word, withoutSigns(word)})
            QVERIFY2(!obscene.match(form).hasMatch(), qPrintable(u"Two syllables spell "_s + form));
    };
    for (const Syllable *first : syllables) {
        check(first->palladius);
        for (const Syllable *second : syllables) {
            QString word = first->palladius;
            appendSyllable(word, second->palladius);
            check(word);
            if (QTest::currentTestFailed())
                return;
        }
    }
    check(palladiusOf(u"chan ye bu"_s));
    check(palladiusOf(u"qi ye ban"_s));
    QCOMPARE(palladiusOf(u"chang an"_s), u"чанъань"_s);
    QCOMPARE(palladiusOf(u"xi an"_s), u"сиань"_s);
    QCOMPARE(palladiusOf(u"dong ying"_s), u"дунъин"_s);
}

void TestSearchKeys::splitsWords()
{
    const auto pinyin = [](const QList<const Syllable *> &syllables) {
        QStringList all;
        for (const Syllable *syllable : syllables)
            all << syllable->pinyin;
        return all.join(u' ');
    };
    QCOMPARE(pinyin(syllablesOfPinyin(u"chongqing"_s)), u"chong qing"_s);
    QCOMPARE(pinyin(syllablesOfPinyin(u"xian"_s)), u"xian"_s);
    QCOMPARE(pinyin(syllablesOfPinyin(u"shenzhen"_s)), u"shen zhen"_s);
    QCOMPARE(pinyin(syllablesOfPinyin(u"university"_s)), QString());
    QCOMPARE(pinyin(syllablesOfPinyin(QString())), QString());
    QCOMPARE(pinyin(syllablesOfPalladius(u"чунцин"_s)), u"chong qing"_s);
    QCOMPARE(pinyin(syllablesOfPalladius(u"шэньчжэнь"_s)), u"shen zhen"_s);
    QCOMPARE(pinyin(syllablesOfPalladius(u"чанъань"_s)), u"chang an"_s);
    QCOMPARE(pinyin(syllablesOfPalladius(u"университет"_s)), QString());
    QCOMPARE(pinyin(syllablesOfPalladius(QString(5000, u'а'))), QString());
}

void TestSearchKeys::latinSpellingsAgree_data()
{
    QTest::addColumn<QString>("cyrillic");
    QTest::addColumn<QStringList>("spellings");
    QTest::newRow("щ") << u"Щукин"_s << QStringList{u"shchukin"_s, u"schukin"_s, u"shhukin"_s};
    QTest::newRow("ю, я") << u"Юлия"_s << QStringList{u"yulia"_s, u"yuliya"_s, u"julija"_s, u"iuliia"_s};
    QTest::newRow("й") << u"Белый"_s << QStringList{u"bely"_s, u"belyy"_s, u"belyi"_s, u"belyj"_s};
    QTest::newRow("х") << u"Хабаровск"_s << QStringList{u"khabarovsk"_s, u"habarovsk"_s};
    QTest::newRow("ц") << u"Цыпин"_s << QStringList{u"tsypin"_s, u"tcypin"_s, u"czypin"_s};
    QTest::newRow("кс") << u"Александр"_s << QStringList{u"aleksandr"_s, u"alexandr"_s};
    QTest::newRow("ё") << u"Семёнов"_s << QStringList{u"semenov"_s, u"semyonov"_s, u"semjonov"_s};
    QTest::newRow("е") << u"Елена Достоевская"_s << QStringList{u"yelena dostoyevskaya"_s, u"elena dostoevskaia"_s};
    QTest::newRow("ь") << u"Ильин"_s << QStringList{u"ilin"_s};
    QTest::newRow("Ж") << u"Жуков"_s << QStringList{u"zhukov"_s};
    QTest::newRow("ц as c") << u"Лицей"_s << QStringList{u"litsey"_s, u"licej"_s, u"litsei"_s};
}

void TestSearchKeys::latinSpellingsAgree()
{
    QFETCH(QString, cyrillic);
    QFETCH(QStringList, spellings);
    const QString key = latinSkeleton(latinised(fold(cyrillic)));
    for (const QString &spelling : spellings)
        QCOMPARE(latinSkeleton(spelling), key);
}

void TestSearchKeys::standsAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"  \t\n\u3000"_s;
    QTest::newRow("punctuation") << u"'-—\"%_*?;--"_s;
    QTest::newRow("high surrogate") << QString(QChar(0xd83d));
    QTest::newRow("low surrogate between letters") << u"重"_s + QChar(0xdc00) + u"庆"_s;
    QTest::newRow("surrogate at the end") << u"Чунцин"_s + QChar(0xd800);
    QTest::newRow("ten thousand characters") << QString(10000, u'重');
    QTest::newRow("ten thousand letters") << QString(10000, u'a');
    QTest::newRow("ten thousand words") << u"чун "_s.repeated(10000);
    QTest::newRow("ten thousand apostrophes") << u"a'"_s.repeated(10000);
    QTest::newRow("emoji") << u"👩‍🎓🏫 重庆 👍🏽"_s;
    QTest::newRow("right to left") << u"جامعة القاهرة \u202eabc\u202c האוניברסיטה"_s;
    QTest::newRow("zero bytes") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("noncharacter") << QString(QChar(0xffff)) + QChar(0xfffe);
    QTest::newRow("beyond the plane") << u"𠀀𪚥重庆"_s;
    QTest::newRow("signs alone") << u"ь Чунцин ъ ь'ъ э"_s;
    QTest::newRow("Thai") << u"มหาวิทยาลัยเทคโนโลยีราชมงคล"_s;
}

void TestSearchKeys::standsAnything()
{
    QFETCH(QString, text);
    const QStringList keys = searchKeys(text);
    QVERIFY(keys.isEmpty() == fold(text).isEmpty());
    QVERIFY(queryKeys(text).size() <= 4);
    qsizetype length = 0;
    for (const QString &key : keys + queryKeys(text)) {
        QVERIFY(!key.isEmpty());
        QCOMPARE(key.trimmed(), key);
        length += key.size();
    }
    QVERIFY2(length <= 2 * fold(text).size() + 20000, qPrintable(QString::number(length)));
    QCOMPARE(searchKeys(text), keys);
}

void TestSearchKeys::givesEachOnce()
{
    for (const QString &name : {cqupt, u"Москва"_s, u"北京 Beijing Пекин"_s, u"a"_s, u"上海交通大学 (SJTU)"_s}) {
        QStringList keys = searchKeys(name);
        QCOMPARE(keys.removeDuplicates(), 0);
        QStringList forms = queryKeys(name);
        QCOMPARE(forms.removeDuplicates(), 0);
    }
}

void TestSearchKeys::servesManyThreads()
{
    const QStringList names{cqupt, u"Санкт-Петербургский университет"_s, u"Xi'an Jiaotong University"_s};
    QList<QStringList> expected;
    for (const QString &name : names)
        expected << searchKeys(name) + queryKeys(name);
    std::atomic<int> wrong = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int round = 0; round < 100; ++round) {
                for (qsizetype n = 0; n < names.size(); ++n)
                    wrong += searchKeys(names[n]) + queryKeys(names[n]) != expected[n];
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(wrong.load(), 0);
}

void TestSearchKeys::publishesSpeed()
{
    for (const QString &name : {cqupt, u"Chongqing University of Posts and Telecommunications"_s,
                                u"Чунцинский университет почты и телекоммуникаций"_s}) {
        constexpr int rounds = 2000;
        qsizetype bytes = 0;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < rounds; ++i) {
            bytes = 0;
            for (const QString &key : searchKeys(name))
                bytes += key.toUtf8().size();
        }
        qInfo("%s: %.1f us, %lld bytes of keys", qPrintable(name), double(clock.nsecsElapsed()) / 1000 / rounds,
              static_cast<long long>(bytes));
        QVERIFY(bytes > 0 && bytes < 400);
    }
}

QTEST_GUILESS_MAIN(TestSearchKeys)
#include "tst_searchkeys.moc"
