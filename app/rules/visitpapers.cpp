// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/visitpapers.h>

#include <algorithm>

namespace pd::rules {

static bool isMeant(const Rule &rule, const Occasion &visit)
{
    const auto isVisited = [&visit](const QString &country) { return visit.countries.contains(country); };
    return rule.sort == Rule::Sort::Paper && rule.direction == visit.direction
        && (rule.set == visit.set || rule.set == QLatin1String("any"))
        && (rule.countries.isEmpty() || std::any_of(rule.countries.begin(), rule.countries.end(), isVisited))
        && !(rule.isOwn() && rule.isOff);
}

static int closeness(const Rule &rule)
{
    return (rule.set == QLatin1String("any") ? 0 : 4) + (rule.countries.isEmpty() ? 0 : 2) + (rule.isOwn() ? 1 : 0);
}

static QDate dueDay(const Rule &rule, const PartialDate &first, const PartialDate &last)
{
    const int number = int(rule.number);
    const QDate day = rule.moment.endsWith(QLatin1String("_end")) ? last.latest() : first.earliest();
    return moved(day, rule.moment.startsWith(QLatin1String("before")) ? -number : number, rule.unit);
}

QList<Paper> papersDue(const QList<Rule> &rules, const Occasion &visit, const PartialDate &starts, const PartialDate &ends)
{
    if (starts.precision() < PartialDate::Precision::Month)
        return {};
    const PartialDate &last = ends.precision() < PartialDate::Precision::Month ? starts : ends;
    QList<Paper> papers;
    for (const Rule &rule : rules) {
        const bool isReplaced = std::any_of(rules.begin(), rules.end(), [&](const Rule &other) {
            return !rule.subject.isEmpty() && other.subject == rule.subject && isMeant(other, visit)
                && closeness(other) > closeness(rule);
        });
        if (isMeant(rule, visit) && !rule.isOff && !isReplaced)
            papers << Paper{dueDay(rule, starts, last), rule};
    }
    std::stable_sort(papers.begin(), papers.end(), [](const Paper &a, const Paper &b) { return a.due < b.due; });
    return papers;
}

} // namespace pd::rules
