// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace pd {

/// A stretch of days as a condition on a date writes it: "2026-01..2026-06", "..2025", "2024-03-02..". An end
/// that is known in part counts as a whole: from its first day, to its last;
/// ends the wrong way round are turned.
struct DayRange
{
    std::optional<QDate> from, to;
    friend bool operator==(const DayRange &, const DayRange &) = default;
};
/// Nothing where the text is no stretch of days: one date, say, or something else.
std::optional<DayRange> dayRange(const QString &written);

/// A date or a stretch of days with the ends that are told from today made absolute: "today", "+3m", "-90d",
/// "+2w", "-1y". Everything else stays as it is.
QString absoluteDays(const QString &written, QDate today);

} // namespace pd
