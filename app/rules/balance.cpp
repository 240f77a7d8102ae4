// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/balance.h>

#include <QMap>

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

Places placesLeft(const QList<PlaceTerm> &terms, const QList<Stay> &stays, int year, bool isOut)
{
    Places found;
    for (const PlaceTerm &term : terms) {
        if ((isOut ? term.isOut : term.isIn) && term.firstYear <= year && year <= term.lastYear)
            found.agreed += term.places;
    }
    for (const Stay &stay : stays) {
        if (stay.isOut == isOut && stay.year == year)
            found.used += stay.persons;
    }
    return found;
}

} // namespace pd::rules
