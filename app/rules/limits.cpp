// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/limits.h>

#include <language/region.h>
#include <language/tablefile.h>

#include <algorithm>

namespace pd::rules {

QString settingKey(const Limit &limit)
{
    // Two of them were settings before there was a table.
    static const QString shared[] = {QStringLiteral("warning_days"), QStringLiteral("weight_quarter"),
                                     QStringLiteral("weight_semester"), QStringLiteral("weight_year")};
    if (std::find(std::begin(shared), std::end(shared), limit.key) != std::end(shared))
        return limit.key;
    return QStringLiteral("limit.%1.%2").arg(limit.set, limit.key);
}

QList<Limit> limits(const OfficeSetting &office)
{
    static const QList<Limit> shipped = [] {
        QList<Limit> read;
        readTable(QStringLiteral(":/rules/limits.tsv"), 6, [&read](const QList<QStringView> &cells) {
            const double usual = cells[2].toDouble();
            read << Limit{cells[0].toString(), cells[1].toString(), usual, usual,
                          cells[3].toString(), cells[4].toString(), cells[5].toString()};
        });
        return read;
    }();
    if (!office)
        return shipped;
    QList<Limit> kept = shipped;
    for (Limit &limit : kept) {
        const QString set = office(settingKey(limit));
        bool isNumber = false;
        const double value = set.toDouble(&isNumber);
        if (set == QLatin1String("off"))
            limit.value.reset();
        else if (isNumber && value >= 0)
            limit.value = value;
    }
    return kept;
}

Text label(const Limit &limit)
{
    static const QHash<QString, Text> labels{
        {QStringLiteral("outbound_people"), phrase("Limit", "People in a group abroad, at most")},
        {QStringLiteral("outbound_countries"), phrase("Limit", "Countries of a journey, at most")},
        {QStringLiteral("outbound_days_1"), phrase("Limit", "Days abroad in one country, at most")},
        {QStringLiteral("outbound_days_2"), phrase("Limit", "Days abroad in two countries, at most")},
        {QStringLiteral("outbound_days_3"), phrase("Limit", "Days abroad in three countries, at most")},
        {QStringLiteral("outbound_days_far"), phrase("Limit", "Further days for Africa and Latin America")},
        {QStringLiteral("notice_months"), phrase("Limit", "Notice before an agreement is terminated")},
        {QStringLiteral("warning_days"), phrase("Limit", "Warning before an agreement ends")},
        {QStringLiteral("weight_quarter"), phrase("Limit", "A quarter counts in the exchange balance")},
        {QStringLiteral("weight_semester"), phrase("Limit", "A semester counts in the exchange balance")},
        {QStringLiteral("weight_year"), phrase("Limit", "A year counts in the exchange balance")}};
    return labels.value(limit.key, Text::verbatim(limit.key));
}

QString ruleSet(const QString &country)
{
    if (country == QLatin1String("CN") || country == QLatin1String("RU"))
        return country.toLower();
    return !country.isEmpty() && isWithin(country, "EU") ? QStringLiteral("eu") : QStringLiteral("any");
}

std::optional<Limit> limitFor(const QList<Limit> &limits, const QString &set, const QString &key)
{
    const auto find = [&](const QString &of) {
        return std::find_if(limits.begin(), limits.end(),
                            [&](const Limit &limit) { return limit.set == of && limit.key == key; });
    };
    auto found = find(set);
    if (found == limits.end())
        found = find(QStringLiteral("any"));
    return found == limits.end() || !found->value ? std::nullopt : std::optional(*found);
}

QList<Exceeded> exceeded(const QList<Limit> &limits, const QString &set, const Journey &journey)
{
    QList<Exceeded> found;
    const auto check = [&](const QString &key, qint64 actual, qint64 further = 0) {
        const auto limit = limitFor(limits, set, key);
        if (limit && actual > qint64(*limit->value) + further)
            found << Exceeded{*limit, qint64(*limit->value) + further, actual};
    };
    check(QStringLiteral("outbound_people"), journey.people);
    check(QStringLiteral("outbound_countries"), journey.countries.size());
    const bool isFar = std::any_of(journey.countries.begin(), journey.countries.end(), [](const QString &country) {
        return isWithin(country, "002") || isWithin(country, "419");
    });
    const auto far = isFar ? limitFor(limits, set, QStringLiteral("outbound_days_far")) : std::nullopt;
    const qsizetype countries = qBound(qsizetype(1), journey.countries.size(), qsizetype(3));
    check(QStringLiteral("outbound_days_%1").arg(countries), journey.days, far ? qint64(*far->value) : 0);
    return found;
}

} // namespace pd::rules
