// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/validity.h>

#include <algorithm>

namespace pd::rules {

std::optional<Validity> validity(const AgreementFacts &facts, QDate today)
{
    const PartialDate start = startOfValidity(facts, today);
    if (start.isNull())
        return std::nullopt;
    const Validity found{start.isDated() ? std::optional(start.earliest()) : std::nullopt, endOfValidity(facts, today)};
    // Terminated before it took effect: not a day in force.
    return found.from && found.until && *found.until < *found.from ? std::nullopt : std::optional(found);
}

QList<Validity> merged(QList<Validity> stretches)
{
    std::sort(stretches.begin(), stretches.end(), [](const Validity &a, const Validity &b) {
        return a.from.value_or(QDate()) < b.from.value_or(QDate());  // an invalid day is before all others
    });
    QList<Validity> united;
    for (const Validity &next : stretches) {
        Validity *last = united.isEmpty() ? nullptr : &united.last();
        const bool isApart = !last || (last->until && next.from && last->until->addDays(1) < *next.from);
        if (isApart)
            united << next;
        else if (last->until && (!next.until || *last->until < *next.until))
            last->until = next.until;
    }
    return united;
}

QList<Validity> gaps(const QList<Validity> &united)
{
    QList<Validity> found;
    for (qsizetype i = 1; i < united.size(); ++i)
        found << Validity{united[i - 1].until->addDays(1), united[i].from->addDays(-1)};
    return found;
}

std::optional<int> endsWithinMonths(std::optional<QDate> end, QDate today)
{
    if (!end || *end < today)
        return std::nullopt;
    for (const int months : {3, 6, 12}) {
        if (*end <= today.addMonths(months))
            return months;
    }
    return std::nullopt;
}

} // namespace pd::rules
