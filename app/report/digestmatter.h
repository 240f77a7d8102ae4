// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/report: what happened in a period, read at once.
#pragma once

#include <report/digest.h>
#include <report/wording.h>

namespace pd::report {

struct DigestMatter
{
    QDate asOf;                     ///< derived fields are of this day
    QList<Record> partners;         ///< new ones
    QList<Record> begun;            ///< agreements signed
    QList<Record> ended;            ///< agreements whose validity ended, and nothing renews them
    struct Step { Record agreement; Row row; };
    QList<Step> steps;              ///< steps of agreements other than their signature, by day
    QList<Record> visits, outcomes; ///< outcomes of these visits
    QList<Record> programmes;       ///< launched, or approved
    QList<Record> cohorts;          ///< counted in the period
    QList<RecordId> admissions;     ///< of these, those whose admission was counted
    QList<Record> projects, events, figures;
    QList<Record> uncertain;        ///< dated so roughly that they may or may not belong here
    QHash<RecordId, QString> labels;
};

Result<DigestMatter> readDigest(Office &office, const DigestOptions &options);

} // namespace pd::report
