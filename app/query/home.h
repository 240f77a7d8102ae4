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
        QString key;         ///< overdue, expiring_90, expiring_365, visits_30, awaiting_partner
        ListQuery query;     ///< opens the whole list
        int total = 0;
        QList<Line> lines;   ///< the first few
    };
    QList<Section> sections;
    struct Total { QString key; int count; ListQuery query; };
    QList<Total> totals;     ///< partners, agreements in force, visits this year, programmes running, students
};
HomeSummary homeSummary(Office &office, QDate today, const Language &language, int linesPerSection = 5);

} // namespace pd
