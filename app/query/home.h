// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/listquery.h>
#include <query/owed.h>

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
        QString what = {};  ///< of something owed: what is to be done
        QString who = {};   ///< its owner, or the officer in charge
        int line = -1;      ///< of something owed, as in OwedPlace
    };
    struct Section
    {
        /// overdue (follow-ups), overdue_promises (outcomes of visits), overdue_plan (lines of work plans), overdue_papers
        /// (checks and papers of visits), overdue_reports (of visits that are over), due_7 (of all these), expiring_90, expiring_365 (both in all; its lines are those
        /// beyond the 90 days), visits_30, awaiting_partner
        QString key;
        ListQuery query;     ///< opens the whole list
        std::optional<OwedQuery> owed = {};  ///< opens it instead, where it is one of what is owed
        int total = 0;
        QList<Line> lines;   ///< the first few
    };
    QList<Section> sections;
    static constexpr int linesOfSection = 6;
    struct Total { QString key; int count; ListQuery query; };  ///< count -1: takes longer, see homeTotals()
    /// partners, agreements_in_force, visits_this_year, programmes_running, students (persons, not cohorts)
    QList<Total> totals;
};
/// Whose matters the sections hold; totals are everybody's.
enum class HomeOf { Everybody, Me };
/// What of the totals looks at every count of students is left open where these are many.
Result<HomeSummary> homeSummary(Office &office, QDate today, const Language &language,
                                int linesPerSection = HomeSummary::linesOfSection, HomeOf whose = HomeOf::Everybody);
/// All totals, however long it takes.
Result<QList<HomeSummary::Total>> homeTotals(Office &office, QDate today, const Language &language);

} // namespace pd
