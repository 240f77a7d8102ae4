// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rules/balance.h>
#include <store/office.h>

namespace pd {

/// The exchange with a partner, or under an agreement, as the current home institution sees it.
struct ExchangeBalance
{
    QList<rules::BalanceYear> years;
    int year = 0;                  ///< the academic year of the day, by its first year
    rules::Places out, in;         ///< of that year
    QList<rules::PlacesPart> outParts = {}, inParts = {};  ///< where the terms differ in level or field
};
/// What the office counts a stay of each length.
rules::StayWeights stayWeights(const Office &office);
/// of: a partner or an agreement. Only exchange counts, not degree studies, courses or staff; places are those of the
/// terms of agreements in force in a year.
Result<ExchangeBalance> exchangeBalance(Office &office, RecordId of, QDate today);

/// The first year of the academic year a day belongs to; it begins in September.
int academicYear(QDate day);

} // namespace pd
