// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/listquery.h>

namespace pd {

/// What Home shows: what needs somebody now, and totals that open their lists.
struct HomeSummary
{
    struct Line
    {
        RecordId id;
        Kind kind;
        QString label;      ///< of the record
        QString partner;    ///< of whom it concerns
        PartialDate day;
        qint64 days = 0;    ///< from today; negative: overdue
    };
    struct Section
    {
        /// overdue (follow-ups), overdue_promises (outcomes of visits), overdue_plan (agreements
        /// with something of their work plan), overdue_papers (visits with a check or paper), expiring_90, expiring_365 (both in
        /// all; its lines are those beyond the 90 days), visits_30, awaiting_partner
        QString key;
        ListQuery query;     ///< opens the whole list
        int total = 0;
        QList<Line> lines;   ///< the first few
    };
    QList<Section> sections;
    static constexpr int linesOfSection = 6;
    struct Total { QString key; int count; ListQuery query; };  ///< count -1: takes longer, see homeTotals()
    /// partners, agreements_in_force, visits_this_year, programmes_running, students (persons, not cohorts)
    QList<Total> totals;
};
/// What of the totals looks at every count of students is left open where these are many.
Result<HomeSummary> homeSummary(Office &office, QDate today, const Language &language,
                                int linesPerSection = HomeSummary::linesOfSection);
/// All totals, however long it takes.
Result<QList<HomeSummary::Total>> homeTotals(Office &office, QDate today, const Language &language);

} // namespace pd
