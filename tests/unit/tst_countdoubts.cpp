// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/countdoubts.h>

#include <QTest>

#include <algorithm>

using namespace pd;
using rules::CountDoubt;
using Why = rules::CountDoubt::Why;
using namespace Qt::StringLiterals;

namespace {

Record count(const char *measure, const char *day, qint64 persons, const char *split = "")
{
    Record record;
    record.kind = Kind::Count;
    record.set(QLatin1String("measure"), Value(QString::fromLatin1(measure)));
    record.set(QLatin1String("as_of"), Value(PartialDate::fromString(QString::fromLatin1(day)).value()));
    record.set(QLatin1String("persons"), Value(persons));
    if (*split)
        record.set(QLatin1String("split"), Value(QString::fromLatin1(split)));
    return record;
}

PartialDate day(const char *text) { return PartialDate::fromString(QString::fromLatin1(text)).value(); }

} // namespace

Q_DECLARE_METATYPE(QList<pd::Record>)
Q_DECLARE_METATYPE(QList<pd::rules::CountDoubt>)

class TestCountDoubts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doubts_data();
    void doubts();
};

void TestCountDoubts::doubts_data()
{
    QTest::addColumn<QList<Record>>("counts");
    QTest::addColumn<QList<CountDoubt>>("expected");
    const auto row = [](const char *name, QList<Record> counts, QList<CountDoubt> expected) {
        QTest::newRow(name) << std::move(counts) << std::move(expected);
    };
    row("nothing", {}, {});
    row("grows", {count("admitted", "2025-09", 100), count("admitted", "2025-10", 100), count("admitted", "2026", 104)}, {});
    row("falls", {count("admitted", "2025-09-01", 100), count("admitted", "2025-10-01", 93)},
        {{Why::Falls, u"admitted"_s, day("2025-10-01"), 93, 100}});
    row("enrolled may fall", {count("enrolled", "2025-09-01", 100), count("enrolled", "2026-09-01", 80)}, {});
    row("falls to nothing", {count("graduated", "2025", 3), count("graduated", "2026", 0)},
        {{Why::Falls, u"graduated"_s, day("2026"), 0, 3}});
    row("more than applied", {count("applied", "2025-06-01", 90), count("admitted", "2025-09-01", 100)},
        {{Why::Exceeds, u"admitted"_s, day("2025-09-01"), 100, 90, u"applied"_s}});
    row("as many as applied", {count("applied", "2025-06-01", 100), count("admitted", "2025-09-01", 100)}, {});
    row("dual degrees", {count("graduated", "2025-06", 10), count("dual_degree", "2025-06", 11)},
        {{Why::Exceeds, u"dual_degree"_s, day("2025-06"), 11, 10, u"graduated"_s}});
    row("parts make the total", {count("enrolled", "2025-09", 50), count("enrolled", "2025-09", 30, "country"),
                                 count("enrolled", "2025-09", 20, "country")}, {});
    row("parts are not all", {count("enrolled", "2025-09", 50), count("enrolled", "2025-09", 20, "sex")}, {});
    row("parts exceed", {count("enrolled", "2025-09", 50), count("enrolled", "2025-09", 30, "funding"),
                         count("enrolled", "2025-09", 21, "funding")},
        {{Why::Parts, u"enrolled"_s, day("2025-09"), 50, 51, u"funding"_s}});
    row("splits are not added up", {count("enrolled", "2025-09", 50), count("enrolled", "2025-09", 50, "funding"),
                                    count("enrolled", "2025-09", 50, "country")}, {});
    row("parts of another day", {count("enrolled", "2025-09", 50), count("enrolled", "2025-08", 60, "country")}, {});
}

void TestCountDoubts::doubts()
{
    QFETCH(QList<Record>, counts);
    QFETCH(QList<CountDoubt>, expected);
    QVERIFY(rules::countDoubts(counts) == expected);
    std::reverse(counts.begin(), counts.end());
    QVERIFY(rules::countDoubts(counts) == expected);  // in whatever order they come
}

QTEST_GUILESS_MAIN(TestCountDoubts)

#include "tst_countdoubts.moc"
