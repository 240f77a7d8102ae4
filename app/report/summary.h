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
    /// Sections chosen in the preview; empty: all of summarySections().
    QStringList sections = {};
    /// Of the chart of students; without it the one that readers of the language know.
    std::optional<Classification> classification = {};
};
/// Keys of the sections in their order, and what they are called: names, cooperation, agreements, programmes,
/// students, visits, projects, promises, contacts, figures.
QList<std::pair<QString, Text>> summarySections();

/// Partners come in the order of their labels. NotFound when one of them does not exist.
Result<Report> partnershipSummary(Office &office, const SummaryOptions &options, const CodeTables &tables);

/// The office's letterhead in a language, from its settings.
Letterhead letterhead(const Office &office, const Language &language);

} // namespace pd::report
