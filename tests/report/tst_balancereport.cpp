// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange balance on paper: the computed examples, from records to the printed cells.
#include <query/smalloffice.h>

#include <report/balancefigures.h>
#include <report/balancereport.h>

#include <QTest>

using namespace pd;
using namespace pd::report;
using namespace Qt::StringLiterals;

class TestBalanceReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void semesters();
    void weighted();
    void chartsWhatTheTablesSay();
    void longExchange();
    void placesToldApart();
    void saysThatThereIsNothing();

private:
    void flow(const char *year, bool isOut, qint64 persons, double semesters)
    {
        Record record;
        record.kind = Kind::Flow;
        m_small->add(record, {{"year", date(year)},
                              {"from", Value(isOut ? m_own : m_partner)},
                              {"to", Value(isOut ? m_partner : m_own)},
                              {"kind", code("exchange")},
                              {"participants", Value(persons)},
                              {"semesters", Value(semesters)}});
    }
    Result<Report> report() { return balanceReport(m_small->office(), {{m_partner}, Language::of(u"en"_s), testDay}, *CodeTables::load()); }
    template <typename Wanted>
    static QList<Wanted> blocks(const Report &of)
    {
        QList<Wanted> found;
        for (const Block &block : of.blocks) {
            if (const auto *one = std::get_if<Wanted>(&block))
                found << *one;
        }
        return found;
    }

    std::unique_ptr<SmallOffice> m_small;
    RecordId m_own, m_partner;
};

void TestBalanceReport::init()
{
    m_small = std::make_unique<SmallOffice>();
    m_own = m_small->organisation(u"Own Office University"_s, "CN", true);
    m_partner = m_small->organisation(u"Far Eastern Federal University"_s, "RU");
    QVERIFY(m_small->office().setSetting(u"current_institution"_s, QString::number(m_own.value)));
}

/// Six semesters out, four semesters and a year in: six and six, in balance.
void TestBalanceReport::semesters()
{
    flow("2025/2026", true, 6, 6);
    flow("2025/2026", false, 4, 4);
    flow("2025/2026", false, 1, 2);
    const auto made = report();
    QVERIFY(made);
    const QList<Table> tables = blocks<Table>(*made);
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables[0].rows, (QList<QStringList>{{u"2025/26"_s, u"6"_s, u"5"_s, u"+1"_s, u"+1"_s}}));
    QCOMPARE(tables[1].rows, (QList<QStringList>{{u"2025/26"_s, u"6.0"_s, u"6.0"_s, u"0.0"_s, u"0.0"_s}}));
}

/// The office's own weights: a semester counts 1.5, a quarter 1, a year 3; four quarters and a year came in.
void TestBalanceReport::weighted()
{
    for (const auto &[key, weight] : {std::pair("weight_quarter", "1"), std::pair("weight_semester", "1.5"),
                                      std::pair("weight_year", "3")})
        QVERIFY(m_small->office().setSetting(QLatin1String(key), QLatin1String(weight)));
    flow("2025/2026", true, 6, 6);
    flow("2025/2026", false, 4, 4 * 2.0 / 3.0);
    flow("2025/2026", false, 1, 2);
    const auto made = report();
    QVERIFY(made);
    QCOMPARE(blocks<Table>(*made)[1].rows, (QList<QStringList>{{u"2025/26"_s, u"9.0"_s, u"7.0"_s, u"+2.0"_s, u"+2.0"_s}}));
}

void TestBalanceReport::chartsWhatTheTablesSay()
{
    flow("2023/2024", true, 2, 2);
    flow("2024/2025", false, 7, 9);
    flow("2025/2026", true, 3, 3);
    flow("2025/2026", false, 1, 1);
    const auto made = report();
    QVERIFY(made);
    const QList<Table> tables = blocks<Table>(*made);
    const QList<Chart> charts = blocks<Chart>(*made);
    QCOMPARE(charts.size(), 2);
    for (qsizetype i = 0; i < charts.size(); ++i) {
        const ChartData &data = charts[i].data;
        QCOMPARE(data.form, ChartData::Form::Flows);
        QCOMPARE(data.categories.size(), tables[i].rows.size());
        double soFar = 0;
        for (qsizetype year = 0; year < data.categories.size(); ++year) {
            const QStringList row = tables[i].rows[year];
            QCOMPARE(Language().number(data.series[0].values[year], data.decimals), row[1]);
            QCOMPARE(Language().number(data.series[1].values[year], data.decimals), row[2]);
            soFar += data.series[0].values[year] - data.series[1].values[year];
            QCOMPARE(data.series[2].values[year], soFar);
        }
    }
    QCOMPARE(tables[0].rows.last().last(), u"−3"_s);
    QCOMPARE(tables[1].rows.last().last(), u"−5.0"_s);
    QCOMPARE(tables[0].totals, QStringList({u"Total"_s, u"5"_s, u"8"_s, u"−3"_s, QString()}));
}

/// By level and field as soon as the terms of a direction differ in them, not before.
void TestBalanceReport::placesToldApart()
{
    const auto lines = [this] {
        QStringList found;
        const QList<Facts> facts = blocks<Facts>(*report());
        for (const auto &[label, value] : facts.value(0).lines)
            found << label + u": "_s + value;
        return found;
    };
    const RecordId agreement = m_small->agreement(u"A-1"_s, {m_own, m_partner},
                                                  {{"signed_own", date("2024-01-10")}, {"signed_partner", date("2024-01-10")},
                                                   {"effective", date("2024-01-10")}, {"expires", date("2029-01-10")}});
    const auto term = [&](const char *direction, const char *level, const char *discipline, int places) {
        m_small->add(Kind::ExchangeTerm, {}, {{"agreement", agreement}, {"direction", code(direction)}, {"level", code(level)},
                                              {"discipline", code(discipline)}, {"places", places}});
    };
    term("outgoing", "bachelor", "", 4);
    term("incoming", "bachelor", "", 3);
    flow("2025/2026", true, 3, 3);
    QCOMPARE(lines().size(), 2);
    QVERIFY2(lines().first().endsWith(u": 1 of 4"_s), qPrintable(lines().join(u'\n')));
    term("outgoing", "master", "cn-ug:0809", 2);
    QCOMPARE(lines().size(), 5);
    QVERIFY(lines()[0].endsWith(u": 3 of 6"_s));
    QVERIFY2(lines()[1].startsWith(u"Master"_s) && lines()[1].contains(u" · ") && lines()[1].endsWith(u": 2 of 2"_s), qPrintable(lines()[1]));
    QCOMPARE(lines()[2], u"Bachelor's: 4 of 4"_s);
    QCOMPARE(lines()[3], u"Of a level or field that no term names: -3 of 0"_s);  // nobody kept their level
    QVERIFY(lines()[4].endsWith(u": 3 of 3"_s));
}

/// Of forty years the chart has the last, with the balance of all before them.
void TestBalanceReport::longExchange()
{
    QList<rules::Stay> stays;
    for (int year = 1986; year < 2026; ++year)
        stays << rules::Stay{year, true, 2, 0};
    const ChartData chart = balanceChart(rules::exchangeBalance(stays), BalanceUnit::Persons, Language());
    QCOMPARE(chart.categories.size(), 12);
    QCOMPARE(chart.categories.last(), u"2025/26"_s);
    QCOMPARE(chart.series[2].values.last(), 80.0);
    QVERIFY(!chart.footnote.isEmpty());
}

void TestBalanceReport::saysThatThereIsNothing()
{
    const auto made = report();
    QVERIFY(made);
    QVERIFY(blocks<Table>(*made).isEmpty() && blocks<Chart>(*made).isEmpty());
    QCOMPARE(blocks<Paragraph>(*made).size(), 1);
}

QTEST_MAIN(TestBalanceReport)

#include "tst_balancereport.moc"
