// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/tableimport.h>

namespace pd {

/// Which column of a table of students says what: a table as ministries publish it, one row for a school, a level, a
/// department and a country, with the students, men and women of it in columns. Headers in Chinese (both scripts, line
/// ends inside), English and Russian.
struct EnrolmentColumns
{
    int year = -1, school = -1, level = -1, country = -1, departmentCode = -1, department = -1;
    int students = -1, men = -1, women = -1;
    QStringList titles = {};

    /// Nothing when the header is of another kind of table.
    static std::optional<EnrolmentColumns> of(const QStringList &header);
};

struct EnrolmentPlan
{
    ImportPlan plan;  ///< rows, and changes: schools, programmes, cohorts and counts that are not there yet
    qint64 students = 0, women = 0, men = 0;
};

/// Reads such a table, its header already read, into counts: for each school, department and level a programme with a
/// cohort of that year, and for the cohort its total, its parts by country and by sex, all of students enrolled. What
/// the office has already is compared: the same file once more changes nothing. The field of a department is told by
/// its code: the narrow field of ISCED-F that the codes of Taiwan begin with since 2017, before that the one of its
/// older scheme. Writes nothing.
Result<EnrolmentPlan> planEnrolment(const Office &office, Table &table, const EnrolmentColumns &columns,
                                    const TableImport &options, const CodeTables &tables);

} // namespace pd
