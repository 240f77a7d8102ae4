// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/enrolment.h>
#include <report/chart.h>

namespace pd::report {

/// Students by discipline: a bar for each group, "unmapped" the last, stacked by intake year. Admitted that
/// stand in for enrolled are hatched, and a footnote says so.
ChartData enrolmentChart(const EnrolmentTable &table, const Language &language,
                         const QString &measure = QStringLiteral("enrolled"));
/// Target and actual, a bar for each target.
ChartData targetChart(const QList<TargetRow> &rows, const Language &language);

/// The same numbers for scripts, the header first: code, label, year, value, derived (true where a cohort
/// came through the cross-walk). Every year has a row "unmapped", which is 0 when all is mapped.
QList<QStringList> enrolmentCells(const EnrolmentTable &table, const Language &language);
/// id, programme, target, actual, percent, left, per_intake.
QList<QStringList> targetCells(const QList<TargetRow> &rows);

} // namespace pd::report
