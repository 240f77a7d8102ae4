// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/enrolmenttable.h>

namespace pd {

/// What the rows of a table become: records of one kind; or, of a table of students by school, field and country,
/// schools, programmes, cohorts and counts.
struct TableSubject
{
    Kind kind = Kind::Organisation;
    bool isEnrolment = false; ///< with Kind::Count
    friend bool operator==(const TableSubject &, const TableSubject &) = default;

    /// All there are, in the order in which people look for them.
    static QList<TableSubject> all();
    /// What a table speaks of, by its first rows; of two that fit as well, the likely one.
    static TableSubject of(const QList<TableRows::Line> &beginning, Kind likely, const Language &language);
    /// That of columns that were kept.
    static TableSubject of(const Mapping &mapping);

    Text label() const; ///< "Partners", "Students by country"
    /// row: which is the head; 0: found.
    TableHead head(const QList<TableRows::Line> &beginning, int row, const Language &language) const;
    QList<ProposedColumn> proposed(const TableHead &head, const Language &language) const;
    QList<ColumnTarget> targets(const Language &language) const;
    /// Two columns that mean the same, or none that means anything; empty when all is well.
    Text problem(const QStringList &headers, const QStringList &keys, const Language &language) const;
    /// Labels of what must be there and no column says.
    QStringList missing(const QStringList &headers, const QStringList &keys, const Language &language) const;
    /// Whether a column of dates leaves it open what 03/04/2025 is.
    bool asksForDayOrder(const QStringList &headers, const QStringList &keys, const DayOrders &orders,
                         const Language &language) const;
};

} // namespace pd
