// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/block.h>

namespace pd::report {

/// Agreements as bars over some months, as of a day.
struct TimelineOptions
{
    QList<RecordId> agreements; ///< in the order in which they are to stand; their chains are completed
    QDate from;                 ///< any day of the first month
    int months = 36;            ///< at least 1
    Language language;
    QDate today;
};
/// Of very many agreements the first rows only; the report says so.
Result<Report> timelineReport(Office &office, const TimelineOptions &options, const CodeTables &tables);

} // namespace pd::report
