// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/period.h>

#include <QTest>

using namespace pd;
using rules::Within;
using namespace Qt::StringLiterals;

class TestPeriod : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void within_data();
    void within();
    void quartersCountOnce();
};

void TestPeriod::within_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("expected");
    // From 1 December 2022 to 16 March 2023.
    const auto row = [](const char *date, Within expected) { QTest::newRow(date) << QString::fromLatin1(date) << int(expected); };
    row("2022-12-01", Within::Yes);
    row("2023-03-16", Within::Yes);
    row("2022-11-30", Within::No);
    row("2023-03-17", Within::No);
    row("2022-12", Within::Yes);
    row("2022-11", Within::No);
    row("2023-03", Within::Yes);     // begins within
    row("2023-04", Within::No);
    row("2022-24", Within::Yes);     // the winter: December to February
    row("2023", Within::Perhaps);
    row("2022", Within::Perhaps);
    row("2021", Within::No);
    row("unknown", Within::No);
}

void TestPeriod::within()
{
    QFETCH(QString, date);
    QFETCH(int, expected);
    QCOMPARE(int(rules::within(PartialDate::fromString(date).value(), QDate(2022, 12, 1), QDate(2023, 3, 16))), expected);
    QCOMPARE(int(rules::within(PartialDate(), QDate(2022, 12, 1), QDate(2023, 3, 16))), int(Within::No));
}

/// Whatever is known to the day or the month counts in exactly one of the periods that follow each other.
void TestPeriod::quartersCountOnce()
{
    QList<PartialDate> dates;
    for (int month = 1; month <= 12; ++month)
        dates << PartialDate::month(2024, month);
    for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1))
        dates << PartialDate(day);
    for (const int length : {7, 10, 31, 91}) {
        for (const PartialDate &date : std::as_const(dates)) {
            int counted = 0;
            for (QDate from(2023, 12, 1); from.year() < 2025; from = from.addDays(length))
                counted += rules::within(date, from, from.addDays(length - 1)) == Within::Yes ? 1 : 0;
            QCOMPARE(counted, 1);
        }
    }
}

QTEST_GUILESS_MAIN(TestPeriod)

#include "tst_period.moc"
