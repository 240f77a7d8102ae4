// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/codetables.h>
#include <report/block.h>
#include <rules/balance.h>

namespace pd::report {

/// What of an exchange is counted.
enum class BalanceUnit { Persons, WeightedSemesters };
QString unitName(BalanceUnit unit, const Language &language);

/// Level and field of places that are told apart.
QString placesName(const rules::PlacesPart &part, const Language &language, const CodeTables &tables);

/// Out, in, balance and the balance so far, a row for each academic year.
Table balanceTable(const QList<rules::BalanceYear> &years, BalanceUnit unit, const Language &language);
/// The same drawn: out upwards, in downwards, the balance so far as a line. Of a long exchange the last years.
ChartData balanceChart(const QList<rules::BalanceYear> &years, BalanceUnit unit, const Language &language);

} // namespace pd::report
