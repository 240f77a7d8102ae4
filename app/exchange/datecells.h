// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/dayorder.h>
#include <language/partialdate.h>

#include <QString>

#include <optional>

namespace pd {

/// A date as people write it in a table: the stored forms; 04.11.2025, 2025/11/4, 2025.11.4, 20251104;
/// 4 November 2025, Nov 4, 2025, ноябрь 2025 г., 2025年11月4日; an academic year (2023/24, 2023-2024学年); a
/// season (весна 2025, 2025年春季); each also with a time of day, which is passed over, and approximate
/// ("около", "约", "c."). 25/11/2025 has one reading; 4/11/2025 has two, and without an order is no date.
std::optional<PartialDate> dateFromCell(const QString &cell, DayOrder order = DayOrder::Unknown);

/// How long something holds, as one cell says it.
struct Validity
{
    PartialDate from = {}, to = {};
    int months = 0; ///< "5 years", "18 мес.", "三年": counted from a date that stands elsewhere
    bool isOpenEnded = false; ///< "open-ended", "бессрочно", "长期有效"
    friend bool operator==(const Validity &, const Validity &) = default;
};
/// Two dates ("01.09.2024–31.08.2029", "2024年9月至2029年8月", "с … по …"), a length, or no end; nothing for
/// what is none of these.
std::optional<Validity> validityFromCell(const QString &cell, DayOrder order = DayOrder::Unknown);
/// The last day of a term of so many months that begins then: 1 September 2024 and 60 months give 31 August
/// 2029. Of a year or month as precise as that.
PartialDate lastOf(const PartialDate &from, int months);

} // namespace pd
