// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/partialdate.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pd;

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void makesOnlyWhatExists();
    void orders();
};

void TestPartialDate::reads_data()
{
    using enum PartialDate::Precision;
    QTest::addColumn<QString>("stored");
    QTest::addColumn<PartialDate::Precision>("precision");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");
    QTest::addColumn<QString>("marks");
    QTest::addColumn<QString>("wording");

    const auto row = [](const char *stored, PartialDate::Precision precision, QDate earliest, QDate latest,
                        const QString &marks = {}, const QString &wording = {}) {
        QTest::newRow(*stored ? stored : "empty")
                << QString::fromUtf8(stored) << precision << earliest << latest << marks << wording;
    };
    row("", None, {}, {});
    row("unknown", Unknown, {}, {});
    row("unknown;в прошлом году", Unknown, {}, {}, {}, u"в прошлом году"_s);
    row("unknown?", Unknown, {}, {}, u"?"_s);
    row("2025-11-04", Day, {2025, 11, 4}, {2025, 11, 4});
    row("2024-02-29", Day, {2024, 2, 29}, {2024, 2, 29});
    row("2025-11", Month, {2025, 11, 1}, {2025, 11, 30});
    row("2024-02", Month, {2024, 2, 1}, {2024, 2, 29});
    row("2025-12", Month, {2025, 12, 1}, {2025, 12, 31});
    row("2025-21", Season, {2025, 3, 1}, {2025, 5, 31});
    row("2025-22", Season, {2025, 6, 1}, {2025, 8, 31});
    row("2025-23", Season, {2025, 9, 1}, {2025, 11, 30});
    row("2025-24", Season, {2025, 12, 1}, {2026, 2, 28});
    row("2023-24", Season, {2023, 12, 1}, {2024, 2, 29});
    row("2025", Year, {2025, 1, 1}, {2025, 12, 31});
    row("0001", Year, {1, 1, 1}, {1, 12, 31});
    row("9999", Year, {9999, 1, 1}, {9999, 12, 31});
    row("2023/2024", AcademicYear, {2023, 9, 1}, {2024, 8, 31});
    row("2023-03~", Month, {2023, 3, 1}, {2023, 3, 31}, u"~"_s);
    row("2023?", Year, {2023, 1, 1}, {2023, 12, 31}, u"?"_s);
    row("2023-03~?", Month, {2023, 3, 1}, {2023, 3, 31}, u"~?"_s);
    row("2023-03~;end of March", Month, {2023, 3, 1}, {2023, 3, 31}, u"~"_s, u"end of March"_s);
    row("2023;a; b?", Year, {2023, 1, 1}, {2023, 12, 31}, {}, u"a; b?"_s);
    row("2023;三月底", Year, {2023, 1, 1}, {2023, 12, 31}, {}, u"三月底"_s);
}

void TestPartialDate::reads()
{
    QFETCH(const QString, stored);
    QFETCH(const PartialDate::Precision, precision);
    QFETCH(const QDate, earliest);
    QFETCH(const QDate, latest);
    QFETCH(const QString, marks);
    QFETCH(const QString, wording);

    const std::optional<PartialDate> date = PartialDate::fromString(stored);
    QVERIFY(date);
    QCOMPARE(date->precision(), precision);
    QCOMPARE(date->isNull(), stored.isEmpty());
    QCOMPARE(date->isDated(), earliest.isValid());
    QCOMPARE(date->earliest(), earliest);
    QCOMPARE(date->latest(), latest);
    QCOMPARE(date->approximate, marks.contains(u'~'));
    QCOMPARE(date->inferred, marks.contains(u'?'));
    QCOMPARE(date->wording, wording);
    QCOMPARE(date->toString(), stored);
}

void TestPartialDate::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {" ", "~", "?", ";", ";wording", "2025;", "2025 ", " 2025", "0000", "0000-01", "25", "202",
                             "20255", "2025-", "2025-1", "2025-00", "2025-13", "2025-20", "2025-25", "2025-11-",
                             "2025-11-4", "2025-11-31", "2025-02-29", "2025-21-01", "2025-11-04T10:00", "2025/11/04",
                             "2025.11.04", "04.11.2025", "-2025", "+2025", "2025/2025", "2025/2027", "2025/26",
                             "2025/", "9999/10000", "2025?~", "2025~~", "2025??", "Unknown", "unknown-11", "２０２５",
                             "٢٠٢٥", "2025\n", "2025;a\nb", "2025-1a", "-001", "2025–11", "0000/0001", "unknown~x"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("zero byte") << u"2025\0"_s;
    QTest::newRow("long") << QString(100'000, u'2');
}

void TestPartialDate::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!PartialDate::fromString(text));
}

void TestPartialDate::makesOnlyWhatExists()
{
    QCOMPARE(PartialDate(QDate(2025, 11, 4)).toString(), u"2025-11-04"_s);
    QCOMPARE(PartialDate::month(2025, 3).toString(), u"2025-03"_s);
    QCOMPARE(PartialDate::season(2025, 4).toString(), u"2025-24"_s);
    QCOMPARE(PartialDate::year(800).toString(), u"0800"_s);
    QCOMPARE(PartialDate::academicYear(2025).toString(), u"2025/2026"_s);
    QCOMPARE(PartialDate::unknown().toString(), u"unknown"_s);
    QVERIFY(PartialDate().toString().isEmpty());
    for (const PartialDate &date :
         {PartialDate(QDate()), PartialDate(QDate(-5, 1, 1)), PartialDate(QDate(10000, 1, 1)), PartialDate::year(0),
          PartialDate::month(2025, 0), PartialDate::month(2025, 13), PartialDate::season(2025, 0),
          PartialDate::season(2025, 5), PartialDate::academicYear(9999)})
        QVERIFY(date.isNull());
}

void TestPartialDate::orders()
{
    const QStringList sorted{QString(),         u"unknown"_s, u"2024-12-31"_s, u"2025"_s,       u"2025-01"_s,
                             u"2025-01-01"_s,   u"2025-21"_s, u"2025-03"_s,    u"2025-03-01"_s, u"2025/2026"_s,
                             u"2025-23"_s,      u"2025-09"_s, u"2025-09-01"_s, u"2026"_s};
    QList<PartialDate> dates;
    for (const QString &text : sorted)
        dates.prepend(*PartialDate::fromString(text));
    std::sort(dates.begin(), dates.end());
    QStringList result;
    for (const PartialDate &date : dates)
        result << date.toString();
    QCOMPARE(result, sorted);

    QVERIFY(*PartialDate::fromString(u"2025") != *PartialDate::fromString(u"2025~"));
    QVERIFY(!(*PartialDate::fromString(u"2025") < *PartialDate::fromString(u"2025~")));
}

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
