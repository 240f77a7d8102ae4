// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/block.h>
#include <store/office.h>

#include <record/codetables.h>

namespace pd::report {

/// The digest of a period: what was signed and ended, who came and went and what was agreed, programmes and students,
/// projects, events and figures, under headings, with numbers. It tells what was known of the last day of the period,
/// so that a past one prints again as it was, corrections of the records apart.
struct DigestOptions
{
    QDate from, to;
    Language language;
    QDate today;                       ///< a period that has not ended is told as of today
    QList<RecordId> partners = {};     ///< only what concerns one of them; empty: everything
    QString about = {};                ///< who they are, in the report's language: "China"
};
/// An Error of kind Invalid when the period has no first or last day, or ends before it begins.
Result<Report> periodDigest(Office &office, const DigestOptions &options, const CodeTables &tables);

} // namespace pd::report
