// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/language.h>

#include <QFile>
#include <QTest>
#include <QThread>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pd;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isChosenByCode_data();
    void isChosenByCode();
    void hasItsCatalogue();
    void choosesPluralForms_data();
    void choosesPluralForms();
    void writesDates_data();
    void writesDates();
    void writesPeriods_data();
    void writesPeriods();
    void writesTimes();
    void writesNumbers();
    void namesCountriesAndLanguages();
    void joinsLists();
    void choosesNames_data();
    void choosesNames();
    void choosesAcronyms();
    void sorts_data();
    void sorts();
    void servesManyThreads();

private:
    const Language m_en = Language::of(u"en"_s), m_ru = Language::of(u"ru"_s), m_zh = Language::of(u"zh"_s);
};

void TestLanguage::isChosenByCode_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("code");
    for (const auto &[wanted, code] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"en", "en"}, {"ru", "ru"}, {"zh", "zh"}, {"zh-CN", "zh"}, {"zh_CN", "zh"}, {"zh-Hant-TW", "zh"},
                 {"RU", "ru"}, {"ru_RU.UTF-8", "ru"}, {"fr", "en"}, {"", "en"}, {"C", "en"}, {"rue", "en"}})
        QTest::newRow(wanted) << QString::fromLatin1(wanted) << QString::fromLatin1(code);
}

void TestLanguage::isChosenByCode()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, code);
    QCOMPARE(Language::of(wanted).code(), code);
}

void TestLanguage::hasItsCatalogue()
{
    QCOMPARE(Language::codes(), QStringList({u"en"_s, u"ru"_s, u"zh"_s}));
    QCOMPARE(Language().code(), u"en"_s);
    QVERIFY(Language::codes().contains(Language::ofSystem().code()));
    QCOMPARE(m_en.ownName(), u"English"_s);
    QCOMPARE(m_ru.ownName(), u"Русский"_s);
    QCOMPARE(m_zh.ownName(), u"中文"_s);
    QCOMPARE(m_zh.catalogueSuffix(), u"zh_CN"_s);
    QVERIFY(m_ru == Language::of(u"ru-RU"_s) && !(m_ru == m_zh));
    for (const QString &code : Language::codes()) {
        QTranslator translator;
        const QString file = ":/i18n/partnership-desk_"_L1 + Language::of(code).catalogueSuffix() + ".qm"_L1;
        QVERIFY2(translator.load(file), qPrintable(file));
    }
    QCOMPARE(m_ru.text("Test", "No such sentence."), u"No such sentence."_s);
    QCOMPARE(m_ru.text(phrase("Language", "language not known")), u"язык не указан"_s);
    QCOMPARE(m_zh.text(phrase("Language", "language not known")), u"语言不详"_s);
}

void TestLanguage::choosesPluralForms_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](qint64 count, const QString &en, const QString &ru) {
        QTest::addRow("%lld", count) << count << QStringList{en, ru, u"已导入%1条记录"_s.arg(count)};
    };
    row(0, u"0 records imported"_s, u"Импортировано 0 записей"_s);
    row(1, u"1 record imported"_s, u"Импортирована 1 запись"_s);
    row(2, u"2 records imported"_s, u"Импортированы 2 записи"_s);
    row(11, u"11 records imported"_s, u"Импортировано 11 записей"_s);
    row(21, u"21 records imported"_s, u"Импортирована 21 запись"_s);
    row(5'000'000'001, u"5000000001 records imported"_s, u"Импортирована 5000000001 запись"_s);
}

void TestLanguage::choosesPluralForms()
{
    QFETCH(const qint64, count);
    QFETCH(const QStringList, expected);
    const Text text = phrase("Store", "%n record(s) imported", nullptr, count);
    QCOMPARE(QStringList({m_en.text(text), m_ru.text(text), m_zh.text(text)}), expected);
}

void TestLanguage::writesDates_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QStringList>("full");
    QTest::addColumn<QStringList>("brief");
    const auto row = [](const char *stored, const QStringList &full, const QStringList &brief) {
        QTest::newRow(stored) << QString::fromUtf8(stored) << full << brief;
    };
    row("", {{}, {}, {}}, {{}, {}, {}});
    row("unknown", {u"date unknown"_s, u"дата неизвестна"_s, u"日期不详"_s},
        {u"unknown"_s, u"неизвестно"_s, u"不详"_s});
    row("2025-11-04", {u"4 November 2025"_s, u"4 ноября 2025 г."_s, u"2025年11月4日"_s},
        {u"4 Nov 2025"_s, u"04.11.2025"_s, u"2025-11-04"_s});
    row("2025-11", {u"November 2025"_s, u"ноябрь 2025 г."_s, u"2025年11月"_s},
        {u"Nov 2025"_s, u"11.2025"_s, u"2025-11"_s});
    row("2025-05", {u"May 2025"_s, u"май 2025 г."_s, u"2025年5月"_s}, {u"May 2025"_s, u"05.2025"_s, u"2025-05"_s});
    row("2025-21", {u"spring 2025"_s, u"весна 2025 г."_s, u"2025年春季"_s},
        {u"spring 2025"_s, u"весна 2025"_s, u"2025春季"_s});
    row("2025-23", {u"autumn 2025"_s, u"осень 2025 г."_s, u"2025年秋季"_s},
        {u"autumn 2025"_s, u"осень 2025"_s, u"2025秋季"_s});
    row("2025-24", {u"winter 2025/26"_s, u"зима 2025/26 г."_s, u"2025/26年冬季"_s},
        {u"winter 2025/26"_s, u"зима 2025/26"_s, u"2025/26冬季"_s});
    row("2025", {u"2025"_s, u"2025 г."_s, u"2025年"_s}, {u"2025"_s, u"2025"_s, u"2025"_s});
    row("2025/2026", {u"2025/26"_s, u"2025/26 учебный год"_s, u"2025/26学年"_s},
        {u"2025/26"_s, u"2025/26"_s, u"2025/26"_s});
    row("1999/2000", {u"1999/00"_s, u"1999/00 учебный год"_s, u"1999/00学年"_s},
        {u"1999/00"_s, u"1999/00"_s, u"1999/00"_s});
    row("2023-03~;end of March", {u"about March 2023"_s, u"около марта 2023 г."_s, u"约2023年3月"_s},
        {u"~Mar 2023"_s, u"~03.2023"_s, u"约2023-03"_s});
    row("2023-21~", {u"about spring 2023"_s, u"около весны 2023 г."_s, u"约2023年春季"_s},
        {u"~spring 2023"_s, u"~весна 2023"_s, u"约2023春季"_s});
    row("2023/2024~", {u"about 2023/24"_s, u"около 2023/24 учебного года"_s, u"约2023/24学年"_s},
        {u"~2023/24"_s, u"~2023/24"_s, u"约2023/24"_s});
    row("2023?", {u"2023 (inferred)"_s, u"2023 г. (предположительно)"_s, u"2023年（推断）"_s},
        {u"2023?"_s, u"2023?"_s, u"2023?"_s});
    row("0800-01-02", {u"2 January 800"_s, u"2 января 800 г."_s, u"800年1月2日"_s},
        {u"2 Jan 800"_s, u"02.01.800"_s, u"800-01-02"_s});
}

void TestLanguage::writesDates()
{
    QFETCH(const QString, stored);
    QFETCH(const QStringList, full);
    QFETCH(const QStringList, brief);
    const PartialDate date = *PartialDate::fromString(stored);
    QCOMPARE(QStringList({m_en.date(date), m_ru.date(date), m_zh.date(date)}), full);
    QCOMPARE(QStringList({m_en.shortDate(date), m_ru.shortDate(date), m_zh.shortDate(date)}), brief);
}

void TestLanguage::writesPeriods_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *from, const char *to, const QStringList &expected) {
        QTest::addRow("%s to %s", from, to) << QString::fromUtf8(from) << QString::fromUtf8(to) << expected;
    };
    row("", "", {{}, {}, {}});
    row("2025-06-01", "", {u"1 June 2025"_s, u"1 июня 2025 г."_s, u"2025年6月1日"_s});
    row("", "2025-06", {u"until June 2025"_s, u"до июня 2025 г."_s, u"至2025年6月"_s});
    row("2025-06-01", "2025-06-01", {u"1 June 2025"_s, u"1 июня 2025 г."_s, u"2025年6月1日"_s});
    row("2025-06-01", "2025-06-05", {u"1–5 June 2025"_s, u"1–5 июня 2025 г."_s, u"2025年6月1日至5日"_s});
    row("2025-05-28", "2025-06-02",
        {u"28 May – 2 June 2025"_s, u"28 мая – 2 июня 2025 г."_s, u"2025年5月28日至6月2日"_s});
    row("2025-12-28", "2026-01-02", {u"28 December 2025 – 2 January 2026"_s,
                                     u"28 декабря 2025 г. – 2 января 2026 г."_s, u"2025年12月28日至2026年1月2日"_s});
    row("2025-05", "2025-06", {u"May–June 2025"_s, u"май–июнь 2025 г."_s, u"2025年5月至6月"_s});
    row("2025", "2028", {u"2025–2028"_s, u"2025–2028 гг."_s, u"2025年至2028年"_s});
    row("2025-06-01", "2025-07",
        {u"1 June 2025 – July 2025"_s, u"1 июня 2025 г. – июль 2025 г."_s, u"2025年6月1日至2025年7月"_s});
    row("2025-06~", "2025-07",
        {u"about June 2025 – July 2025"_s, u"около июня 2025 г. – июль 2025 г."_s, u"约2025年6月至2025年7月"_s});
    row("unknown", "unknown", {u"date unknown"_s, u"дата неизвестна"_s, u"日期不详"_s});
}

void TestLanguage::writesPeriods()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QStringList, expected);
    const PartialDate first = *PartialDate::fromString(from), last = *PartialDate::fromString(to);
    QCOMPARE(QStringList({m_en.period(first, last), m_ru.period(first, last), m_zh.period(first, last)}), expected);
}

void TestLanguage::writesTimes()
{
    QCOMPARE(m_en.time(QTime(9, 5)), u"09:05"_s);
    QCOMPARE(m_en.time(QTime()), QString());
    const QDateTime moment(QDate(2026, 3, 2), QTime(14, 30));
    QCOMPARE(m_en.dateTime(moment), u"2 March 2026, 14:30"_s);
    QCOMPARE(m_ru.dateTime(moment.toUTC()), u"2 марта 2026 г., 14:30"_s);
    QCOMPARE(m_zh.dateTime(moment), u"2026年3月2日 14:30"_s);
    QCOMPARE(m_zh.dateTime(QDateTime()), QString());
}

void TestLanguage::writesNumbers()
{
    QCOMPARE(m_en.number(1234567), u"1,234,567"_s);
    QCOMPARE(m_ru.number(1234567), u"1\u00a0234\u00a0567"_s);
    QCOMPARE(m_zh.number(1234567), u"1,234,567"_s);
    QCOMPARE(m_ru.number(2.5, 2), u"2,50"_s);
    QCOMPARE(m_en.percent(0.0608), u"6.1%"_s);
    QCOMPARE(m_ru.percent(0.0608), u"6,1\u00a0%"_s);
    QCOMPARE(m_zh.percent(0.0608), u"6.1%"_s);
    QCOMPARE(m_en.percent(1, 0), u"100%"_s);
}

void TestLanguage::namesCountriesAndLanguages()
{
    const auto countries = [&](const QString &code) {
        return QStringList({m_en.country(code), m_ru.country(code), m_zh.country(code)});
    };
    QCOMPARE(countries(u"CN"_s), QStringList({u"China"_s, u"Китай"_s, u"中国"_s}));
    QCOMPARE(countries(u"RU"_s), QStringList({u"Russia"_s, u"Россия"_s, u"俄罗斯"_s}));
    QCOMPARE(countries(u"us"_s), QStringList({u"United States"_s, u"США"_s, u"美国"_s}));
    QCOMPARE(countries(u"HK"_s), QStringList({u"Hong Kong (China)"_s, u"Гонконг (Китай)"_s, u"中国香港"_s}));
    QCOMPARE(countries(u"MO"_s), QStringList({u"Macao (China)"_s, u"Макао (Китай)"_s, u"中国澳门"_s}));
    QCOMPARE(countries(u"TW"_s), QStringList({u"Taiwan (China)"_s, u"Тайвань (Китай)"_s, u"中国台湾"_s}));
    for (const QString &code : {u"QX"_s, QString(), u"C"_s, u"China"_s, u"12"_s, u"中国"_s})
        QCOMPARE(countries(code), QStringList({code, code, code}));

    QCOMPARE(m_en.languageName(u"ru"_s), u"Russian"_s);
    QCOMPARE(m_ru.languageName(u"ru"_s), u"русский"_s);
    QCOMPARE(m_zh.languageName(u"ru"_s), u"俄语"_s);
    QCOMPARE(m_en.languageName(u"zh-Hant"_s), u"Traditional Chinese"_s);
    QCOMPARE(m_en.languageName(u"und"_s), u"language not known"_s);
    for (const QString &tag : {QString(), u"not a tag"_s, u"中文"_s, u"-"_s})
        QCOMPARE(m_en.languageName(tag), tag);
}

void TestLanguage::joinsLists()
{
    const QStringList abc{u"A"_s, u"B"_s, u"C"_s};
    QCOMPARE(m_en.list(abc), u"A, B and C"_s);
    QCOMPARE(m_ru.list(abc), u"A, B и C"_s);
    QCOMPARE(m_zh.list(abc), u"A、B和C"_s);
    QCOMPARE(m_en.list({u"{0}"_s, u"B"_s}), u"{0} and B"_s);
    QCOMPARE(m_en.list({u"A"_s}), u"A"_s);
    QCOMPARE(m_en.list({}), QString());
    QCOMPARE(m_ru.continued(u"Конференция"_s), u"конференция"_s);
    QCOMPARE(m_en.continued(u"MOU talks"_s), u"MOU talks"_s);
    QCOMPARE(m_zh.continued(u"会谈"_s), u"会谈"_s);
    QCOMPARE(m_en.continued({}), QString());
}

void TestLanguage::choosesNames_data()
{
    QTest::addColumn<Names>("names");
    QTest::addColumn<QStringList>("expected");
    using enum NameKind;
    const Name en{u"en"_s, Official, u"Example University"_s}, zh{u"zh"_s, Official, u"示例大学"_s};
    const Name enShort{u"en"_s, Short, u"Example"_s}, zhShort{u"zh"_s, Short, u"示大"_s};
    const Name hant{u"zh-Hant"_s, Official, u"範例大學"_s}, former{u"ru"_s, Former, u"Старое"_s};
    const Name acronym{u"en"_s, Acronym, u"EXU"_s}, thai{u"th"_s, Official, u"ตัวอย่าง"_s};
    const auto row = [](const char *title, const Names &names, const QString &forEn, const QString &forRu,
                        const QString &forZh) { QTest::newRow(title) << names << QStringList{forEn, forRu, forZh}; };
    row("none", {}, {}, {}, {});
    row("both", {zh, en}, en.text, en.text, zh.text);
    row("official first", {enShort, zhShort, en, zh}, en.text, en.text, zh.text);
    row("short before another language", {zhShort, en}, en.text, en.text, zhShort.text);
    row("a variety of the language", {hant, en}, en.text, en.text, hant.text);
    row("the very language before a variety", {hant, zh}, hant.text, hant.text, zh.text);
    row("former is no name of today", {former, en}, en.text, en.text, en.text);
    row("only a former one", {former}, former.text, former.text, former.text);
    row("official in a third language before an acronym", {acronym, thai}, thai.text, thai.text, thai.text);
    row("empty text", {{u"ru"_s, Official, {}}, thai}, thai.text, thai.text, thai.text);
}

void TestLanguage::choosesNames()
{
    QFETCH(const Names, names);
    QFETCH(const QStringList, expected);
    QCOMPARE(QStringList({m_en.name(names), m_ru.name(names), m_zh.name(names)}), expected);
}

void TestLanguage::choosesAcronyms()
{
    const Names names{{u"en"_s, NameKind::Official, u"Higher School of Economics"_s},
                      {u"th"_s, NameKind::Acronym, u"TH"_s},
                      {u"en"_s, NameKind::Acronym, u"HSE"_s},
                      {u"en"_s, NameKind::Acronym, u"HSE University"_s},
                      {u"ru"_s, NameKind::Acronym, u"ВШЭ"_s}};
    QCOMPARE(acronym(names, u"ru"_s), u"ВШЭ"_s);
    QCOMPARE(acronym(names, u"zh"_s), u"HSE"_s);
    QCOMPARE(acronym(names.mid(0, 2), u"ru"_s), u"TH"_s);
    QCOMPARE(acronym(names.mid(0, 1), u"en"_s), QString());
    for (const NameKind kind : nameKinds)
        QCOMPARE(nameKindFromKey(nameKindKey(kind)), kind);
    QCOMPARE(nameKindKey(NameKind::Former), u"former"_s);
    QCOMPARE(nameKindFromKey(u"nickname"), NameKind::Official);
}

void TestLanguage::sorts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("sorted");
    QTest::newRow("digits by value") << u"en"_s << QStringList{u"A1"_s, u"a2"_s, u"A10"_s, u"b"_s};
    QTest::newRow("accents") << u"en"_s << QStringList{u"Zagreb"_s, u"Zürich"_s, u"Zwolle"_s};
    QTest::newRow("ё as е") << u"ru"_s
                            << QStringList{u"Егор"_s, u"Ёлкина"_s, u"Еременко"_s, u"Ерёмин"_s, u"Жуков"_s};
    QTest::newRow("й after и") << u"ru"_s << QStringList{u"Ия"_s, u"Йемен"_s, u"Кипр"_s};
    QTest::newRow("Cyrillic first") << u"ru"_s << QStringList{u"Яковлев"_s, u"Abel"_s, u"重庆"_s};
    QTest::newRow("Han first") << u"zh"_s << QStringList{u"重庆"_s, u"Abel"_s, u"Яковлев"_s};
    QTest::newRow("pinyin") << u"zh"_s
                            << QStringList{u"阿里"_s,     u"安徽"_s,     u"北京大学"_s, u"长安大学"_s, u"长春理工"_s,
                                           u"长沙"_s,     u"成都"_s,     u"重庆"_s,     u"厦门大学"_s, u"新疆"_s,
                                           u"张伟"_s,     u"浙江大学"_s, u"中国"_s};
    const auto pair = [](const char *title, const QString &before, const QString &word, const QString &after) {
        QTest::newRow(title) << u"zh"_s << QStringList{before, word, after};
    };
    pair("chang", u"昌"_s, u"长江大学"_s, u"晁"_s);
    pair("zhang", u"张"_s, u"长孙"_s, u"赵"_s);
    pair("chong", u"虫"_s, u"重庆邮电大学"_s, u"仇"_s);
    pair("zhong", u"钟"_s, u"重型机械"_s, u"周"_s);
    pair("xia", u"瞎"_s, u"厦大"_s, u"仙"_s);
    pair("lu", u"鲁"_s, u"六安"_s, u"绿"_s);
    pair("beng", u"崩"_s, u"蚌埠"_s, u"鼻"_s);
    pair("yinyue", u"音像"_s, u"音乐"_s, u"银"_s);
    pair("du", u"丁"_s, u"都江堰"_s, u"段"_s);
    pair("bo", u"拨"_s, u"柏林"_s, u"补"_s);
    pair("Tibet", u"西域"_s, u"西藏"_s, u"西镇"_s);
    pair("kuai", u"夸"_s, u"会计"_s, u"宽"_s);
    pair("fo", u"缝"_s, u"佛山"_s, u"夫"_s);
    pair("zeng", u"泽"_s, u"曾"_s, u"扎"_s);
}

void TestLanguage::sorts()
{
    QFETCH(const QString, code);
    QFETCH(const QStringList, sorted);
    const Language language = Language::of(code);
    QStringList items(sorted.rbegin(), sorted.rend());
    std::sort(items.begin(), items.end(), [&](const QString &a, const QString &b) {
        return language.sortKey(a) < language.sortKey(b);
    });
    QCOMPARE(items, sorted);
    for (const QString &item : sorted)
        QVERIFY(!language.sortKey(item).contains('\0'));
}

void TestLanguage::servesManyThreads()
{
    const QStringList words{u"重庆邮电大学"_s, u"Ёлкина"_s, u"HSE 10"_s};
    QList<QByteArray> expected;
    for (const QString &word : words)
        expected << m_zh.sortKey(word);
    std::atomic<int> wrong = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int round = 0; round < 200; ++round) {
                const Language zh = Language::of(u"zh"_s);
                for (qsizetype w = 0; w < words.size(); ++w)
                    wrong += zh.sortKey(words[w]) != expected[w];
                wrong += zh.country(u"RU"_s) != u"俄罗斯"_s;
                wrong += zh.text("Test", "x") != u"x"_s;
                wrong += zh.list(words).isEmpty();
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
