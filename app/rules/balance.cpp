// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/balance.h>

#include <QMap>

#include <algorithm>

namespace pd::rules {

StayLengths lengths(const Stay &stay)
{
    constexpr double quartersOfSemester = 1.5;
    const double persons = double(stay.persons);
    const double semesters = stay.semesters > 0 ? stay.semesters : persons;
    if (semesters < persons)
        return {.quarters = semesters * quartersOfSemester};
    if (semesters < 2 * persons)
        return {.semesters = 2 * persons - semesters, .years = semesters - persons};
    return {.years = semesters / 2};
}

double weight(const Stay &stay, const StayWeights &weights)
{
    const StayLengths of = lengths(stay);
    return of.quarters * weights.quarter + of.semesters * weights.semester + of.years * weights.year;
}

QList<BalanceYear> exchangeBalance(const QList<Stay> &stays, const StayWeights &weights)
{
    QMap<int, BalanceYear> years;
    for (const Stay &stay : stays) {
        BalanceYear &of = years[stay.year];
        (stay.isOut ? of.personsOut : of.personsIn) += stay.persons;
        (stay.isOut ? of.weightOut : of.weightIn) += weight(stay, weights);
    }
    QList<BalanceYear> found;
    for (auto it = years.begin(); it != years.end(); ++it) {
        it->year = it.key();
        it->personsSoFar = it->persons() + (found.isEmpty() ? 0 : found.last().personsSoFar);
        it->weightSoFar = it->weight() + (found.isEmpty() ? 0 : found.last().weightSoFar);
        found << *it;
    }
    return found;
}

namespace {

bool isOf(const PlaceTerm &term, int year, bool isOut)
{
    return (isOut ? term.isOut : term.isIn) && term.firstYear <= year && year <= term.lastYear;
}

bool isOf(const Stay &stay, int year, bool isOut)
{
    return stay.isOut == isOut && stay.year == year;
}

bool fits(const Stay &stay, const PlacesPart &part)
{
    return (part.level.isEmpty() || part.level == stay.level) && stay.discipline.startsWith(part.discipline);
}

/// What says more about who may come stands first.
bool isNarrower(const PlacesPart &a, const PlacesPart &b)
{
    const auto said = [](const PlacesPart &part) {
        return std::pair(int(!part.level.isEmpty()) + int(!part.discipline.isEmpty()), part.discipline.size());
    };
    return said(a) > said(b);
}

} // namespace

Places placesLeft(const QList<PlaceTerm> &terms, const QList<Stay> &stays, int year, bool isOut)
{
    Places found;
    for (const PlaceTerm &term : terms)
        found.agreed += isOf(term, year, isOut) ? term.places : 0;
    for (const Stay &stay : stays)
        found.used += isOf(stay, year, isOut) ? stay.persons : 0;
    return found;
}

QList<PlacesPart> placesByTerm(const QList<PlaceTerm> &terms, const QList<Stay> &stays, int year, bool isOut)
{
    QList<PlacesPart> parts;
    for (const PlaceTerm &term : terms) {
        if (!isOf(term, year, isOut))
            continue;
        auto at = std::find_if(parts.begin(), parts.end(), [&term](const PlacesPart &part) {
            return part.level == term.level && part.discipline == term.discipline;
        });
        if (at == parts.end())
            at = parts.insert(parts.end(), {term.level, term.discipline});
        at->places.agreed += term.places;
    }
    if (parts.size() < 2)
        return {};
    std::stable_sort(parts.begin(), parts.end(), isNarrower);
    PlacesPart others{.isOther = true};
    for (const Stay &stay : stays) {
        if (!isOf(stay, year, isOut))
            continue;
        qint64 waiting = stay.persons;
        PlacesPart *narrowest = nullptr;
        for (PlacesPart &part : parts) {
            if (!fits(stay, part))
                continue;
            narrowest = narrowest ? narrowest : &part;
            const qint64 taken = std::clamp(part.places.left(), qint64(0), waiting);
            part.places.used += taken;
            waiting -= taken;
        }
        (narrowest ? *narrowest : others).places.used += waiting;
    }
    if (others.places.used > 0)
        parts << others;
    return parts;
}

} // namespace pd::rules
