// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/period.h>

namespace pd::rules {

Within within(const PartialDate &date, QDate from, QDate to)
{
    constexpr int daysOfMonth = 31;
    if (!date.isDated() || date.latest() < from || to < date.earliest())
        return Within::No;
    if (from <= date.earliest() && date.latest() <= to)
        return Within::Yes;
    if (date.earliest().daysTo(date.latest()) < daysOfMonth)
        return from <= date.earliest() ? Within::Yes : Within::No;
    return Within::Perhaps;
}

} // namespace pd::rules
