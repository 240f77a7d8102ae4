// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/limits.h>

#include <language/region.h>

#include <algorithm>

namespace pd::rules {

std::optional<Rule> limitFor(const QList<Rule> &rules, const QString &set, const QString &subject)
{
    // What an office has added comes after what is shipped, and before it in force.
    const auto find = [&](const QString &of) {
        return std::find_if(rules.rbegin(), rules.rend(), [&](const Rule &rule) {
            return rule.sort == Rule::Sort::Limit && rule.set == of && rule.subject == subject && !(rule.isOwn() && rule.isOff);
        });
    };
    auto found = find(set);
    if (found == rules.rend())
        found = find(QStringLiteral("any"));
    return found == rules.rend() || found->isOff ? std::nullopt : std::optional(*found);
}

QList<Exceeded> exceeded(const QList<Rule> &rules, const QString &set, const Journey &journey)
{
    QList<Exceeded> found;
    const auto check = [&](const QString &subject, qint64 actual, qint64 further = 0) {
        const auto limit = limitFor(rules, set, subject);
        if (limit && actual > qint64(limit->number) + further)
            found << Exceeded{*limit, qint64(limit->number) + further, actual};
    };
    check(QStringLiteral("outbound_people"), journey.people);
    check(QStringLiteral("outbound_countries"), journey.countries.size());
    const bool isFar = std::any_of(journey.countries.begin(), journey.countries.end(), [](const QString &country) {
        return isWithin(country, "002") || isWithin(country, "419");
    });
    const auto far = isFar ? limitFor(rules, set, QStringLiteral("outbound_days_far")) : std::nullopt;
    const qsizetype countries = qBound(qsizetype(1), journey.countries.size(), qsizetype(3));
    check(QStringLiteral("outbound_days_%1").arg(countries), journey.days, far ? qint64(far->number) : 0);
    return found;
}

} // namespace pd::rules
