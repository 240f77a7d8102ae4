// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/listquery.h>

#include <QSet>

namespace pd {

/// A visit in a calendar.
struct VisitEntry
{
    RecordId id;
    QString label;         ///< the record's own
    QString partner;       ///< "A, B and C"
    QString direction;     ///< vocabulary::visitDirection; empty where the home institution takes no part
    QString directionText;
    QString status;
    QString statusText;
    PartialDate starts, ends;
    /// The days it stands at; none for one that is known by its month only.
    QDate first, last;
};

/// Of these visits those that take place between two days, by their first day; with them those of which only a month
/// among these is known.
Result<QList<VisitEntry>> visitsBetween(Office &office, const QSet<RecordId> &among, QDate from, QDate to,
                                        const Language &language, QDate today, const CodeTables &tables);

} // namespace pd
