// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/enrolmentcolumns.h>
#include <exchange/tableimport.h>

namespace pd {

/// What a table of students says in sum.
struct EnrolmentSums
{
    qint64 students = 0, women = 0, men = 0;
    QMap<int, qint64> years = {};         ///< by the year in which the academic year begins
    QMap<QString, qint64> fields = {};    ///< by discipline; empty: of none that is known
    QMap<QString, qint64> countries = {}; ///< by code
    qsizetype schools = 0, programmes = 0;
};

struct EnrolmentPlan
{
    /// Rows, each with the count by country that it goes into; changes: schools, programmes, cohorts and counts that
    /// are not there yet; missing: the schools among them; gone: counts of these years from an earlier edition.
    ImportPlan plan;
    EnrolmentSums sums;
};

/// Reads the rows below a header (options.headerRow) into counts: for each school, department and level a programme
/// with a cohort of that year, and for the cohort its total, its parts by country and by sex, all of students
/// enrolled. What the office has already is compared: the same file once more changes nothing. The field of a
/// department is told by its code: the narrow field of ISCED-F that the codes of Taiwan begin with since 2017, before
/// that the one of its older scheme. Writes nothing.
Result<EnrolmentPlan> planEnrolment(const Office &office, Table &table, const EnrolmentColumns &columns,
                                    const TableImport &options, const CodeTables &tables);

} // namespace pd
