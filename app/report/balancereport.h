// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/codetables.h>
#include <report/block.h>
#include <store/office.h>

namespace pd::report {

/// The exchange balance: by year and partner in persons and in weighted semesters, with the places that are left.
struct BalanceOptions
{
    QList<RecordId> partners;  ///< of several, those without any exchange are left out
    Language language;
    QDate today;
};
Result<Report> balanceReport(Office &office, const BalanceOptions &options, const CodeTables &tables);

} // namespace pd::report
