// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/mapping.h>
#include <exchange/tablehead.h>

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
    /// By one key for each column, as columnTargets() has them. Usage for two columns that mean the same.
    static Result<EnrolmentColumns> byKeys(const QStringList &header, const QStringList &keys);
    /// One for each column; empty for one that says nothing here.
    QStringList keys() const;
    /// What the rest of the keys may be.
    static QList<ColumnTarget> targets(const Language &language);
    /// Labels of what such a table must have and this one has not.
    QStringList missing(const Language &language) const;
};

/// The head of such a table by its first rows; row: which it is, 0: found. Nothing for another kind of table.
std::optional<TableHead> enrolmentHead(const QList<TableRows::Line> &beginning, int row);

} // namespace pd
