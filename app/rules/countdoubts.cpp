// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/countdoubts.h>

#include <algorithm>
#include <map>

namespace pd::rules {

namespace {

PartialDate dayOf(const Record &count)
{
    return count.date(QLatin1String("as_of"));
}

QString measureOf(const Record &count)
{
    return count.text(QLatin1String("measure"));
}

qint64 personsOf(const Record &count)
{
    return count.integer(QLatin1String("persons"));
}

bool onlyGrows(const QString &measure)
{
    static const QStringList measures{QStringLiteral("applied"), QStringLiteral("admitted"), QStringLiteral("withdrew"),
                                      QStringLiteral("graduated"), QStringLiteral("dual_degree")};
    return measures.contains(measure);
}

/// The measure that holds all persons of another.
QString wholeOf(const QString &measure)
{
    return measure == u"admitted"      ? QStringLiteral("applied")
        : measure == u"graduated"      ? QStringLiteral("admitted")
        : measure == u"dual_degree"    ? QStringLiteral("graduated")
                                       : QString();
}

} // namespace

QList<CountDoubt> countDoubts(const QList<Record> &counts)
{
    using Why = CountDoubt::Why;
    QList<Record> totals;
    std::map<std::tuple<QString, QString, QString>, qint64> parts;  // day, measure, split
    for (const Record &count : counts) {
        const QString split = count.text(QLatin1String("split"));
        if (split.isEmpty())
            totals << count;
        else
            parts[{dayOf(count).toString(), measureOf(count), split}] += personsOf(count);
    }
    std::stable_sort(totals.begin(), totals.end(),
                     [](const Record &a, const Record &b) { return dayOf(a) < dayOf(b); });
    QList<CountDoubt> doubts;
    QMap<QString, qint64> latest;
    for (const Record &count : std::as_const(totals)) {
        const QString measure = measureOf(count);
        const qint64 persons = personsOf(count);
        if (onlyGrows(measure) && latest.contains(measure) && persons < latest.value(measure))
            doubts << CountDoubt{Why::Falls, measure, dayOf(count), persons, latest.value(measure)};
        latest.insert(measure, persons);
        for (const auto &[key, sum] : parts) {
            if (std::get<0>(key) == dayOf(count).toString() && std::get<1>(key) == measure && sum > persons)
                doubts << CountDoubt{Why::Parts, measure, dayOf(count), persons, sum, std::get<2>(key)};
        }
    }
    // Against the latest of the whole, whichever of both was counted first.
    for (auto it = latest.cbegin(); it != latest.cend(); ++it) {
        const QString whole = wholeOf(it.key());
        if (latest.contains(whole) && it.value() > latest.value(whole)) {
            const auto last = std::find_if(totals.crbegin(), totals.crend(),
                                           [&it](const Record &count) { return measureOf(count) == it.key(); });
            doubts << CountDoubt{Why::Exceeds, it.key(), dayOf(*last), it.value(), latest.value(whole), whole};
        }
    }
    std::stable_sort(doubts.begin(), doubts.end(), [](const CountDoubt &a, const CountDoubt &b) { return a.day < b.day; });
    return doubts;
}

} // namespace pd::rules
