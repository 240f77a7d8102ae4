// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/balance.h>

#include <QRandomGenerator>
#include <QTest>

using namespace pd::rules;

static Stay out(int year, qint64 persons, double semesters)
{
    return {year, true, persons, semesters, {}, {}};
}
static Stay in(int year, qint64 persons, double semesters)
{
    return {year, false, persons, semesters, {}, {}};
}

class tst_Balance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthsOfStays_data()
    {
        QTest::addColumn<int>("persons");
        QTest::addColumn<double>("semesters");
        QTest::addColumn<double>("quarters");
        QTest::addColumn<double>("ofSemesters");
        QTest::addColumn<double>("years");
        QTest::newRow("a semester each") << 3 << 3.0 << 0.0 << 3.0 << 0.0;
        QTest::newRow("a year each") << 2 << 4.0 << 0.0 << 0.0 << 2.0;
        QTest::newRow("one of two for a year") << 2 << 3.0 << 0.0 << 1.0 << 1.0;
        QTest::newRow("a quarter each") << 4 << 8.0 / 3 << 4.0 << 0.0 << 0.0;
        QTest::newRow("two years") << 1 << 4.0 << 0.0 << 0.0 << 2.0;
        QTest::newRow("length not kept") << 5 << 0.0 << 0.0 << 5.0 << 0.0;
        QTest::newRow("nobody") << 0 << 0.0 << 0.0 << 0.0 << 0.0;
    }
    void lengthsOfStays()
    {
        QFETCH(int, persons);
        QFETCH(double, semesters);
        QFETCH(double, quarters);
        QFETCH(double, ofSemesters);
        QFETCH(double, years);
        const StayLengths of = lengths(out(2025, persons, semesters));
        QVERIFY(qAbs(of.quarters - quarters) < 1e-9);
        QVERIFY(qAbs(of.semesters - ofSemesters) < 1e-9);
        QVERIFY(qAbs(of.years - years) < 1e-9);
    }

    /// Six went for a semester; four came for one and one for a year.
    void inSemesters()
    {
        const QList<BalanceYear> years = exchangeBalance({out(2025, 6, 6), in(2025, 4, 4), in(2025, 1, 2)});
        QCOMPARE(years.size(), 1);
        QCOMPARE(years[0].weightOut, 6.0);
        QCOMPARE(years[0].weightIn, 6.0);
        QCOMPARE(years[0].weight(), 0.0);
        QCOMPARE(years[0].personsOut, 6);
        QCOMPARE(years[0].personsIn, 5);
        QCOMPARE(years[0].persons(), 1);
    }

    /// The same six by the weights of a university with quarters; four came for a quarter and one for a year.
    void inWeightedSemesters()
    {
        const StayWeights weights{.quarter = 1, .semester = 1.5, .year = 3};
        const QList<BalanceYear> years = exchangeBalance({out(2025, 6, 6), in(2025, 4, 8.0 / 3), in(2025, 1, 2)}, weights);
        QCOMPARE(years.size(), 1);
        QCOMPARE(years[0].weightOut, 9.0);
        QCOMPARE(years[0].weightIn, 7.0);
        QCOMPARE(years[0].weight(), 2.0);
    }

    void byYearAndSoFar()
    {
        const QList<BalanceYear> years =
                exchangeBalance({in(2024, 3, 6), out(2022, 2, 2), out(2024, 1, 1), in(2022, 1, 1), out(2022, 1, 2)});
        QCOMPARE(years.size(), 2);
        QCOMPARE(years[0].year, 2022);
        QCOMPARE(years[0].persons(), 2);
        QCOMPARE(years[0].weight(), 3.0);
        QCOMPARE(years[1].year, 2024);
        QCOMPARE(years[1].persons(), -2);
        QCOMPARE(years[1].personsSoFar, 0);
        QCOMPARE(years[1].weight(), -5.0);
        QCOMPARE(years[1].weightSoFar, -2.0);
        QVERIFY(exchangeBalance({}).isEmpty());
    }

    /// The balance is the sum of its parts: of the stays one by one, and of any two halves of them.
    void sumOfItsParts()
    {
        QRandomGenerator random(20260302);
        for (int round = 0; round < 200; ++round) {
            QList<Stay> all, one, other;
            double expected = 0;
            qint64 persons = 0;
            for (int i = random.bounded(1, 20); i > 0; --i) {
                const qint64 people = random.bounded(1, 9);
                const Stay stay{2018 + random.bounded(8), random.bounded(2) == 0, people,
                                double(people) * (random.bounded(9) / 4.0)};
                all << stay;
                (random.bounded(2) == 0 ? one : other) << stay;
                expected += (stay.isOut ? 1 : -1) * weight(stay);
                persons += (stay.isOut ? 1 : -1) * stay.persons;
            }
            const auto end = [](const QList<BalanceYear> &years) { return years.isEmpty() ? BalanceYear() : years.last(); };
            const BalanceYear whole = end(exchangeBalance(all)), first = end(exchangeBalance(one)),
                              second = end(exchangeBalance(other));
            QVERIFY(qAbs(whole.weightSoFar - expected) < 1e-6);
            QVERIFY(qAbs(whole.weightSoFar - first.weightSoFar - second.weightSoFar) < 1e-6);
            QCOMPARE(whole.personsSoFar, persons);
            QCOMPARE(whole.personsSoFar, first.personsSoFar + second.personsSoFar);
        }
    }

    void places()
    {
        const QList<PlaceTerm> terms{{true, false, 4, 2021, 2024}, {false, true, 5, 2021, 9999}, {true, true, 2, 2025, 9999}};
        const QList<Stay> stays{out(2024, 3, 3), in(2024, 6, 6), out(2025, 1, 1)};
        const auto left = [&](int year, bool isOut) { return placesLeft(terms, stays, year, isOut); };
        QCOMPARE(left(2024, true).agreed, 4);
        QCOMPARE(left(2024, true).left(), 1);
        QCOMPARE(left(2024, false).left(), -1);
        QCOMPARE(left(2025, true).left(), 1);
        QCOMPARE(left(2025, false).left(), 7);
        QCOMPARE(left(2020, true).agreed, 0);
        QCOMPARE(left(2020, false).left(), 0);
    }

    /// "level field agreed used", a part each.
    static QStringList said(const QList<PlacesPart> &parts)
    {
        QStringList lines;
        for (const PlacesPart &part : parts)
            lines << QStringLiteral("%1 %2 %3 %4").arg(part.isOther ? QStringLiteral("other") : part.level, part.discipline)
                         .arg(part.places.agreed).arg(part.places.used);
        return lines;
    }

    void placesByLevelAndField_data()
    {
        QTest::addColumn<QStringList>("terms");   // level/field/places
        QTest::addColumn<QStringList>("stays");   // level/field/persons
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const QStringList &terms, const QStringList &stays, const QStringList &parts) {
            QTest::newRow(name) << terms << stays << parts;
        };
        row("one term is not told apart", {QStringLiteral("bachelor//4")}, {QStringLiteral("bachelor//3")}, {});
        row("nor are two of one level", {QStringLiteral("bachelor//4"), QStringLiteral("bachelor//2")}, {QStringLiteral("bachelor//3")}, {});
        row("by level", {QStringLiteral("bachelor//4"), QStringLiteral("master//2")}, {QStringLiteral("bachelor//3"), QStringLiteral("master//2")}, {QStringLiteral("bachelor  4 3"), QStringLiteral("master  2 2")});
        row("too many of a level take no place of another", {QStringLiteral("bachelor//1"), QStringLiteral("master//5")}, {QStringLiteral("bachelor//3")},
            {QStringLiteral("bachelor  1 3"), QStringLiteral("master  5 0")});
        row("by field, a group holds its codes", {QStringLiteral("/cn-ug:08/3"), QStringLiteral("/cn-ug:05/2")}, {QStringLiteral("bachelor/cn-ug:080905/2"), QStringLiteral("/cn-ug:0502/1")},
            {QStringLiteral(" cn-ug:08 3 2"), QStringLiteral(" cn-ug:05 2 1")});
        row("the narrowest first, then the wider", {QStringLiteral("//5"), QStringLiteral("bachelor//2")}, {QStringLiteral("bachelor//3")}, {QStringLiteral("bachelor  2 2"), QStringLiteral("  5 1")});
        row("and too many stand with the narrowest", {QStringLiteral("//1"), QStringLiteral("bachelor//2")}, {QStringLiteral("bachelor//5")}, {QStringLiteral("bachelor  2 4"), QStringLiteral("  1 1")});
        row("who fits no term", {QStringLiteral("bachelor//2"), QStringLiteral("master//2")}, {QStringLiteral("doctoral//1"), QStringLiteral("//2")},
            {QStringLiteral("bachelor  2 0"), QStringLiteral("master  2 0"), QStringLiteral("other  0 3")});
    }
    void placesByLevelAndField()
    {
        QFETCH(QStringList, terms);
        QFETCH(QStringList, stays);
        QFETCH(QStringList, parts);
        QList<PlaceTerm> agreed{{false, true, 9, 2021, 9999, QStringLiteral("doctoral")},   // of the other direction
                                {true, false, 9, 2021, 2024, QStringLiteral("doctoral")}};  // of years before
        for (const QString &term : terms)
            agreed << PlaceTerm{true, false, term.section(u'/', 2).toLongLong(), 2021, 9999, term.section(u'/', 0, 0), term.section(u'/', 1, 1)};
        QList<Stay> went{in(2025, 7, 7), out(2024, 7, 7)};
        for (const QString &stay : stays)
            went << Stay{2025, true, stay.section(u'/', 2).toLongLong(), 0, stay.section(u'/', 0, 0), stay.section(u'/', 1, 1)};
        const QList<PlacesPart> found = placesByTerm(agreed, went, 2025, true);
        QCOMPARE(said(found), parts);
        Places sum;
        for (const PlacesPart &part : found) {
            sum.agreed += part.places.agreed;
            sum.used += part.places.used;
        }
        const Places all = placesLeft(agreed, went, 2025, true);
        if (!found.isEmpty()) {
            QCOMPARE(sum.agreed, all.agreed);
            QCOMPARE(sum.used, all.used);
        }
    }
};

QTEST_APPLESS_MAIN(tst_Balance)
#include "tst_balance.moc"
