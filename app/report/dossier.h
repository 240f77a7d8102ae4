// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/report: what the office knows about one partner, read at once.
#pragma once

#include <query/enrolment.h>
#include <report/summary.h>

namespace pd::report {

struct Dossier
{
    Record partner;
    RecordId own;             ///< the institution the office works for
    QList<RecordId> units;    ///< organisations that are part of it
    QList<Record> agreements; ///< by standing, then by end
    QList<Record> programmes; ///< each institute before its programmes
    QList<Record> flows;      ///< the latest first
    QList<Record> visits;     ///< the latest first
    QList<Record> outcomes;   ///< of those visits, with this partner
    QList<Record> projects, events;
    QList<Record> followUps; ///< those that are open
    QList<Record> people;    ///< with a position today
    QList<Record> figures;
    QList<TargetRow> targets;
    EnrolmentTable enrolment;
    QHash<RecordId, QList<RecordId>> countSources; ///< sources of the counts of each cohort and flow
    QHash<RecordId, QString> labels; ///< of everything that is referred to, in the report's language
};

/// With derived fields filled in for options.today.
Dossier readDossier(Office &office, const Record &partner, const SummaryOptions &options,
                    const CodeTables &tables);

Classification classificationOf(const SummaryOptions &options);

} // namespace pd::report
