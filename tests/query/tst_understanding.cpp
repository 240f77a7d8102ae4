// SPDX-License-Identifier: GPL-3.0-or-later
// What people write in tables, understood: cells, headers, names, and what means the same.
#include <exchange/columns.h>
#include <exchange/mapping.h>
#include <exchange/tablehead.h>
#include <exchange/datecells.h>
#include <exchange/likeness.h>
#include <exchange/plaincells.h>
#include <exchange/recordindex.h>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString shown(const std::optional<Validity> &validity)
{
    if (!validity)
        return {};
    if (validity->isOpenEnded)
        return QStringLiteral("open");
    if (validity->months)
        return QString::number(validity->months);
    return validity->from.toString() + QLatin1Char(' ') + validity->to.toString();
}

QString shown(const Names &names)
{
    QStringList parts;
    for (const Name &name : names)
        parts << QStringLiteral("%1.%2=%3").arg(name.language, nameKindKey(name.kind), name.text);
    return parts.join(QLatin1Char('|'));
}

} // namespace

class TestUnderstanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_tables = CodeTables::load(); }
    void dates_data();
    void dates();
    void validities_data();
    void validities();
    void lastDays_data();
    void lastDays();
    void numbers_data();
    void numbers();
    void truths_data();
    void truths();
    void emails_data();
    void emails();
    void countries_data();
    void countries();
    void names_data();
    void names();
    void headers_data();
    void headers();
    void habits();
    void dayOrders_data();
    void dayOrders();
    void headerRows_data();
    void headerRows();
    void contents();
    void alike_data();
    void alike();
    void identifiers();

private:
    std::shared_ptr<const CodeTables> m_tables;
};

void TestUnderstanding::dates_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *cell, const char *stored) {
        QTest::newRow(cell) << s(cell) << s(stored);
    };
    row("2025-11-04 14:30", "2025-11-04");
    row("2025-11-04T00:00:00", "2025-11-04");
    row("20251104", "2025-11-04");
    row("4 November 2025", "2025-11-04");
    row("4th of November, 2025", "2025-11-04");
    row("Nov 4, 2025", "2025-11-04");
    row("November 4th 2025", "2025-11-04");
    row("May 2025", "2025-05");
    row("Sept. 2025", "2025-09");
    row("4 ноября 2025 г.", "2025-11-04");
    row("04 НОЯБРЯ 2025 года", "2025-11-04");
    row("1 мая 2025", "2025-05-01");
    row("ноябрь 2025 г.", "2025-11");
    row("март 2025", "2025-03");
    row("11.2025", "2025-11");
    row("2025 年 11 月 4 日", "2025-11-04");
    row("２０２５年１１月", "2025-11");
    row("2025年11月4号", "2025-11-04");
    row("25/11/2025", "2025-11-25");
    row("11/25/2025", "2025-11-25");
    row("11/11/2025", "2025-11-11");
    row("4/11/2025", "");
    row("2023/24", "2023/2024");
    row("2023-2024学年", "2023/2024");
    row("2023–2024 уч. г.", "2023/2024");
    row("2023-2024 учебный год", "2023/2024");
    row("2023/25", "");
    row("весна 2025", "2025-21");
    row("autumn 2025", "2025-23");
    row("2025年春季", "2025-21");
    row("около 2025", "2025~");
    row("约2025年", "2025~");
    row("ca. May 2025", "2025-05~");
    row("30.02.2025", "");
    row("Marching 2025", "");
    row("2025年13月", "");
    row("12345678", "");
    row("0", "");
    row("", "");
    row("no idea", "");
}

void TestUnderstanding::dates()
{
    QFETCH(const QString, cell);
    const auto date = dateFromCell(cell);
    QTEST(date ? date->toString() : QString(), "stored");
}

void TestUnderstanding::validities_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("validity");
    const auto row = [](const char *cell, const char *shown) { QTest::newRow(cell) << s(cell) << s(shown); };
    row("5 years", "60");
    row("1 year", "12");
    row("5 лет", "60");
    row("3 года", "36");
    row("5 (пять) лет", "60");
    row("5年", "60");
    row("三年", "36");
    row("十年", "120");
    row("18 months", "18");
    row("6 мес.", "6");
    row("6个月", "6");
    row("2025年", "");
    row("长期有效", "open");
    row("Бессрочно", "open");
    row("open-ended", "open");
    row("2024-2029", "2024 2029");
    row("01.09.2024-31.08.2029", "2024-09-01 2029-08-31");
    row("01.09.2024 – 31.08.2029", "2024-09-01 2029-08-31");
    row("с 01.09.2024 по 31.08.2029", "2024-09-01 2029-08-31");
    row("2024年9月1日至2029年8月31日", "2024-09-01 2029-08-31");
    row("2024.9.1-2029.8.31", "2024-09-01 2029-08-31");
    row("2024-09-01 - 2029-08-31", "2024-09-01 2029-08-31");
    row("2024年9月—2029年8月", "2024-09 2029-08");
    row("from May 2024 to June 2026", "2024-05 2026-06");
    row("soon", "");
    row("-5 years", "");
    row("", "");
}

void TestUnderstanding::validities()
{
    QFETCH(const QString, cell);
    QTEST(shown(validityFromCell(cell)), "validity");
}

void TestUnderstanding::lastDays_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("last");
    QTest::newRow("day") << s("2024-09-01") << 60 << s("2029-08-31?");
    QTest::newRow("month") << s("2024-09") << 60 << s("2029-09?");
    QTest::newRow("year") << s("2024") << 36 << s("2027?");
    QTest::newRow("unknown") << s("unknown") << 36 << QString();
}

void TestUnderstanding::lastDays()
{
    QFETCH(const QString, from);
    QFETCH(const int, months);
    QTEST(lastOf(*PartialDate::fromString(from), months).toString(), "last");
}

void TestUnderstanding::numbers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<QString>("number");
    const auto row = [](const char *cell, bool isWhole, const char *number) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(s(cell)).arg(isWhole)))
                << s(cell) << isWhole << s(number);
    };
    row("1234", true, "1234");
    row("1 234", true, "1234");
    row("1\xC2\xA0"
        "234",
        true, "1234");
    row("1\xE2\x80\xAF"
        "234\xE2\x80\xAF"
        "567",
        true, "1234567");
    row("1,234", true, "1234");
    row("1.234", true, "1234");
    row("1,234", false, "");
    row("1.234", false, "1.234");
    row("1,5", false, "1.5");
    row("1 234,5", false, "1234.5");
    row("1,234,567", false, "1234567");
    row("1,234.5", false, "1234.5");
    row("1.234,5", false, "1234.5");
    row("0,125", false, "0.125");
    row("１２３", true, "123");
    row("3万", true, "30000");
    row("1.5万", true, "15000");
    row("100人", true, "100");
    row("25 чел.", true, "25");
    row("12 students", true, "12");
    row("-3", true, "-3");
    row("52%", false, "52");
    row("7,5 %", false, "7.5");
    row("1 23", true, "");
    row("about 5", true, "");
    row("1,2,3", true, "");
    row("", true, "");
    row("1e999", false, "");
    row("8e308", false, "");
}

void TestUnderstanding::numbers()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, isWhole);
    const auto number = numberFromCell(cell, isWhole);
    QTEST(number ? QString::number(*number, 'g', 12) : QString(), "number");
}

void TestUnderstanding::truths_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("truth");
    for (const char *yes : {"yes", "Да", "是", "有", "✓", "TRUE", "+", "Y"})
        QTest::newRow(yes) << s(yes) << s("yes");
    for (const char *no : {"no", "НЕТ", "否", "无", "FALSE", "-", "n"})
        QTest::newRow(no) << s(no) << s("no");
    QTest::newRow("else") << s("perhaps") << QString();
}

void TestUnderstanding::truths()
{
    QFETCH(const QString, cell);
    const auto truth = truthFromCell(cell);
    QTEST(!truth ? QString() : *truth ? s("yes") : s("no"), "truth");
}

void TestUnderstanding::emails_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("addresses");
    const auto row = [](const char *cell, const char *addresses) {
        QTest::newRow(cell) << s(cell) << s(addresses);
    };
    row("a@example.org", "a@example.org");
    row("a@example.org; b@example.com", "a@example.org b@example.com");
    row("a@example.org,b@example.com\nc@example.net", "a@example.org b@example.com c@example.net");
    row("a@example.org、b@example.cn", "a@example.org b@example.cn");
    row("mailto:a@example.org <a@example.org>", "a@example.org");
    row("邮箱:a@example.org", "a@example.org");
    row("a@example.org or ask", "");
    row("a@b", "");
    row("", "");
}

void TestUnderstanding::emails()
{
    QFETCH(const QString, cell);
    QTEST(emailsFromCell(cell).join(QLatin1Char(' ')), "addresses");
}

void TestUnderstanding::countries_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *cell, const char *code) { QTest::newRow(cell) << s(cell) << s(code); };
    row("CN", "CN");
    row("chn", "CN");
    row("156", "CN");
    row("China", "CN");
    row("Китай", "CN");
    row("中国", "CN");
    row("КНР", "CN");
    row("Russian Federation", "RU");
    row("РФ", "RU");
    row("643", "RU");
    row("俄羅斯", "RU");
    row("Russie", "RU");
    row("Deutschland", "DE");
    row("印尼", "ID");
    row("Беларусь", "BY");
    row("Республика Беларусь", "BY");
    row("대한민국", "KR");
    row("韩国", "KR");
    row("South Korea", "KR");
    row("United Kingdom", "GB");
    row("UK", "GB");
    row("Atlantis", "");
    row("", "");
}

void TestUnderstanding::countries()
{
    QFETCH(const QString, cell);
    QTEST(countryFromCell(cell), "code");
}

void TestUnderstanding::names_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *cell, const char *names) { QTest::newRow(cell) << s(cell) << s(names); };
    row("Example University", "en.official=Example University");
    row("Дальневосточный федеральный университет", "ru.official=Дальневосточный федеральный университет");
    row("重庆邮电大学", "zh.official=重庆邮电大学");
    row("重庆邮电大学 Chongqing University of Posts",
        "zh.official=重庆邮电大学|en.official=Chongqing University of Posts");
    row("Chongqing University（重庆大学）", "en.official=Chongqing University|zh.official=重庆大学");
    row("Chongqing University / 重庆大学", "en.official=Chongqing University|zh.official=重庆大学");
    row("重庆大学\nЧунцинский университет", "zh.official=重庆大学|ru.official=Чунцинский университет");
    row("Дальневосточный федеральный университет (ДВФУ)",
        "ru.official=Дальневосточный федеральный университет|ru.acronym=ДВФУ");
    row("Far Eastern Federal University (FEFU)",
        "en.official=Far Eastern Federal University|en.acronym=FEFU");
    row("Higher School (Moscow)", "en.official=Higher School (Moscow)");
    row("Университет ИТМО", "ru.official=Университет ИТМО");
    row("A University; A School", "en.official=A University|en.alias=A School");
    row("", "");
}

void TestUnderstanding::names()
{
    QFETCH(const QString, cell);
    QTEST(shown(namesFromCell(cell, QStringLiteral("en"))), "found");
}

void TestUnderstanding::headers_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("means");
    const auto row = [](Kind kind, const char *header, const char *means) {
        QTest::newRow(header) << kind << s(header) << s(means);
    };
    row(Kind::Organisation, "country", "country");
    row(Kind::Organisation, "Страна", "country");
    row(Kind::Organisation, "国别", "country");
    row(Kind::Organisation, "Наименование организации", "names:");
    row(Kind::Organisation, "英文名称", "names:en");
    row(Kind::Organisation, "Name (Russian)", "names:ru");
    row(Kind::Organisation, "name.zh.short", "names:zh");
    row(Kind::Organisation, "Erasmus code", "identifiers/erasmus");
    row(Kind::Organisation, "identifiers.ror", "identifiers/ror");
    row(Kind::Organisation, "№ п/п", "");
    row(Kind::Organisation, "序号", "");
    row(Kind::Organisation, "Level\nname", "?");
    row(Kind::Organisation, "colour", "?");
    row(Kind::Person, "Эл. почта", "contacts/email");
    row(Kind::Person, "Должность", "positions/title");
    row(Kind::Person, "单位", "positions/organisation");
    row(Kind::Agreement, "Срок действия", "effective..expires");
    row(Kind::Agreement, "有效期至", "expires");
    row(Kind::Agreement, "Дата подписания", "signed_own");
    row(Kind::Agreement, "合作院校", "parties");
    row(Kind::Agreement, "Partners", "parties");
    row(Kind::Agreement, "effective..nothing", "?");
    for (const char *header : {"高校名称", "学校名称", "院校", "合作院校", "单位名称", "合作高校", "外方院校", "Наименование вуза",
                               "Вуз-партнёр", "вуз-партнер", "НАИМЕНОВАНИЕ ОРГАНИЗАЦИИ:", "Institution name",
                               "Partner university", "University or institution"})
        row(Kind::Organisation, header, "names:");
    row(Kind::Agreement, "合作院校 ", "parties");
    row(Kind::Agreement, "Зарубежный партнёр", "parties");
    row(Kind::Agreement, "协议级别", "level");
    row(Kind::Visit, "来访起止日期", "starts..ends");
    row(Kind::Visit, "Глава делегации", "head");
    row(Kind::Visit, "来宾人数", "headcount");
    row(Kind::Programme, "办学项目名称", "names:");
    row(Kind::Programme, "Срок обучения", "duration_min");
    row(Kind::Project, "Источник финансирования", "funding_bodies");
    row(Kind::Event, "主办单位", "organisations");
    row(Kind::FollowUp, "Срок исполнения", "due");
    row(Kind::Cohort, "招生计划", "planned");
    row(Kind::Flow, "Принимающий вуз", "to");
    row(Kind::Count, "生源国", "country");
    row(Kind::Figure, "Наименование показателя", "measure");
    row(Kind::Target, "办学规模", "students");
    row(Kind::Outcome, "Responsible", "who");
    row(Kind::Stop, "口译", "interpreter");
    row(Kind::Source, "发布单位", "publisher");
    row(Kind::ExchangeTerm, "Student quota", "places");
}

/// Every name that the table of habits has for a column leads to that column, whatever else is called so.
void TestUnderstanding::habits()
{
    QFile file(QStringLiteral(":/tables/headers.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<Kind> kindsSeen;
    QStringList wrong;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = line.split(u'\t');
        const auto kind = kindFromKey(cells.value(0));
        if (kind)
            kindsSeen << *kind;
        for (const QString &name : cells.value(2).split(u'|')) {
            const auto column = columnOf(recordType(kind.value_or(Kind::Organisation)), name, Language());
            const QString key = cells[1] == u"-" ? QString() : cells[1];
            if (!column || (kind && columnKey(*column) != key))
                wrong << line.section(u'\t', 0, 1) + u' ' + name + u": "
                                 + (column ? columnKey(*column) : u"nothing"_s);
        }
    }
    for (const QString &one : std::as_const(wrong))
        qWarning().noquote() << one;
    QVERIFY(wrong.isEmpty());
    for (const Kind kind : importableKinds())
        QVERIFY2(kindsSeen.contains(kind), qPrintable(kindKey(kind)));
}

void TestUnderstanding::dayOrders_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("first"); // of what becomes of 03/04/2025
    const QString day = u"2025-04-03"_s, month = u"2025-03-04"_s;
    QTest::newRow("a day above 12 stands first") << QStringList{u"25/04/2025"_s} << u"签署日期"_s << day;
    QTest::newRow("a day above 12 stands second") << QStringList{u"04/25/2025"_s} << u"Дата подписания"_s << month;
    QTest::newRow("hyphens") << QStringList{u"04-25-2025"_s} << u"Signed"_s << month;
    QTest::newRow("in a period") << QStringList{u"01/02/2025 – 25/02/2025"_s} << u"签署日期"_s << day;
    QTest::newRow("both: none") << QStringList{u"25/04/2025"_s, u"04/25/2025"_s} << u"Signed"_s << QString();
    QTest::newRow("Russian") << QStringList{} << u"Дата подписания"_s << day;
    QTest::newRow("Chinese") << QStringList{} << u"签署日期"_s << month;
    QTest::newRow("English") << QStringList{} << u"Signed"_s << day;
    QTest::newRow("other dates say nothing") << QStringList{u"25.04.2025"_s, u"2025-04-25"_s, u"2025/13"_s} << u"签署日期"_s
                                             << month;
}

void TestUnderstanding::dayOrders()
{
    QFETCH(const QStringList, column);
    QFETCH(const QString, header);
    const QString cell = u"03/04/2025"_s;
    DayOrders orders;
    orders.add({u"13/13/2025"_s, cell});
    for (const QString &other : column)
        orders.add({QString(), other});
    const auto date = dateFromCell(cell, orders.of(1, usualDayOrder({header})));
    QTEST(date ? date->toString() : QString(), "first");
}

void TestUnderstanding::headers()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, header);
    const auto column = columnOf(recordType(kind), header, Language());
    QString means = QStringLiteral("?");
    if (column) {
        means = column->key();
        if (column->holds == TableColumn::Holds::Name)
            means += QLatin1Char(':') + column->language;
        if (column->until)
            means += QLatin1String("..") + column->until->key;
        if (column->rowField)
            means += QLatin1Char('/') + column->rowField->key;
        if (!column->rowCode.isEmpty())
            means += QLatin1Char('/') + column->rowCode;
    }
    QTEST(means, "means");
}

void TestUnderstanding::headerRows_data()
{
    using Rows = QList<QStringList>;
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<int>("header");
    const QStringList header{s("Название"), s("Страна")}, data{s("ДВФУ"), s("Россия")};
    QTest::newRow("first") << Rows{header, data} << 0;
    QTest::newRow("under a title") << Rows{{s("Партнёры"), QString()}, header, data} << 1;
    QTest::newRow("under title and notes")
            << Rows{{s("Partners 2025"), s("")}, {s("as of"), s("1 May")}, header, data} << 2;
    QTest::newRow("unknown words") << Rows{{s("colour"), s("shape")}, data} << 0;
    QTest::newRow("nothing") << Rows{} << -1;
    QTest::newRow("one column") << Rows{{s("Name")}, {s("A")}} << 0;
}

void TestUnderstanding::headerRows()
{
    using Rows = QList<QStringList>;
    QFETCH(const Rows, rows);
    QTEST(headerRow(recordType(Kind::Organisation), rows, {}, Language()), "header");
}

void TestUnderstanding::contents()
{
    const auto columns = tableColumns(
            recordType(Kind::Organisation), {s("name"), s("where"), s("page"), s(""), s("x")}, {}, Language(),
            {{s("A"), s("Китай"), s("https://example.org"), s(""), s("https://ror.org/03dgaqz26")},
             {s("B"), s("RUS"), s("www.example.com"), s(""), s("https://ror.org/0412y9z21")}});
    QVERIFY(columns);
    QCOMPARE(columns->at(1).key(), s("country"));
    QVERIFY(columns->at(1).isGuessed);
    QCOMPARE(columns->at(2).key(), s("website"));
    QVERIFY(columns->at(3).holds == TableColumn::Holds::Nothing);
    QCOMPARE(columns->at(4).rowCode, s("ror"));
    QVERIFY(!tableColumns(recordType(Kind::Organisation), {s("name"), s("what")}, {}, Language(),
                          {{s("A"), s("red")}}));
}

void TestUnderstanding::alike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *one, const char *other, bool isSame) {
        QTest::newRow(qPrintable(s(one) + QLatin1String(" = ") + s(other))) << s(one) << s(other) << isSame;
    };
    row("China University of Petroleum", "China Petroleum University", true);
    row("中国石油大学", "China Petroleum University", true);
    row("中国石油大学", "Китайский нефтяной университет", true);
    row("Shandong Normal University", "Шаньдунский педагогический университет", true);
    row("山东师范大学", "Шаньдунский педагогический университет", true);
    row("Дальневосточный федеральный университет", "Far Eastern Federal University", true);
    row("Moscow State University", "Московский государственный университет", true);
    row("重庆邮电大学", "Chongqing University of Posts and Telecommunications", true);
    row("重庆大学", "重庆邮电大学", false);
    row("Harbin Engineering University", "Харбинский политехнический университет", false);
    row("Moscow State University", "Saint Petersburg State University", false);
}

void TestUnderstanding::alike()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, isSame);
    const NameConcepts concepts(*m_tables);
    const QString a = concepts.of(one), b = concepts.of(other);
    QVERIFY2(!a.isEmpty() && !b.isEmpty(), qPrintable(a + QLatin1Char('|') + b));
    QVERIFY2((a == b) == isSame, qPrintable(QString(a + QLatin1String(" | ") + b)));
}

void TestUnderstanding::identifiers()
{
    const auto identity = [](const char *scheme, const char *value) {
        Record record;
        record.set(QStringLiteral("identifiers"), Rows{{{QStringLiteral("scheme"), Value(s(scheme))},
                                                        {QStringLiteral("value"), Value(s(value))}}});
        return identities(record).value(0);
    };
    QCOMPARE(identity("erasmus", "A\xC2\xA0 BADEN01"), identity("erasmus", "A BADEN01"));
    QCOMPARE(identity("ror", "https://ror.org/03dgaqz26"), identity("ror", "03DGAQZ26"));
    QVERIFY(identity("own", "12/2025") != identity("own", "13/2025"));
}

QTEST_GUILESS_MAIN(TestUnderstanding)
#include "tst_understanding.moc"
