// SPDX-License-Identifier: GPL-3.0-or-later
// The reports that are printed as they stand: what each is asked, and how it is made. The window's dialog, its menus
// and the command line read them from here.
#pragma once

#include <query/listquery.h>
#include <report/block.h>

#include <QPageLayout>

namespace pd::report {

/// What a report is asked.
struct ReportQuestion
{
    QList<RecordId> about = {}; ///< the record it is about, or the list it is limited to; empty: all
    QList<Language> languages; ///< of the report; a second one stands beside the first where the report can that
    QDate today;
    QDate from = {}, to = {}; ///< of a report of a period
    const Language &language() const { return languages.first(); }
};

struct ReportKind
{
    QString key; ///< on the command line: "expiry"
    Text title;
    QList<Kind> kinds;         ///< of the records it may be about, the usual first
    bool isOfOne = false;      ///< about a single record; else a list
    bool hasPeriod = false;
    bool hasTwoLanguages = false;
    bool isWide = false;       ///< on paper across
    /// Errors: NotFound when a record it is about no longer exists, Invalid for a period without its ends.
    Result<Report> (*compose)(Office &office, const ReportQuestion &question, const CodeTables &tables) = nullptr;
};
const QList<ReportKind> &reportKinds();
/// nullptr when there is none of that name.
const ReportKind *reportKind(const QString &key);
/// The paper a report is meant for.
QPageLayout pageOf(const ReportKind &kind, QPageSize::PageSizeId paper = QPageSize::A4);

} // namespace pd::report
