// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/listquery.h>
#include <report/block.h>

namespace pd::report {

/// The partnership summary: one partner, or several, each from a new page.
struct SummaryOptions
{
    QList<RecordId> partners;
    Language language;
    QDate today;
    bool withPersonalData = false;
    /// Sections chosen in the preview; empty: all. names, cooperation, agreements, programmes, students, visits,
    /// projects, promises, contacts, figures
    QStringList sections = {};
};
Result<Report> partnershipSummary(Office &office, const SummaryOptions &options, const CodeTables &tables);

/// The office's letterhead in a language, from its settings.
Letterhead letterhead(const Office &office, const Language &language);

} // namespace pd::report
