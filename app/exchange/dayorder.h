// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace pd {

/// What stands first in 03/04/2025. Dots are day, month, year everywhere; slashes and hyphens are not.
enum class DayOrder { Unknown, DayFirst, MonthFirst };

/// What the cells of each column say of it: 25/04/2025 can only be read in one way, and so is its column. A column in
/// which both orders occur has none.
class DayOrders
{
public:
    void add(const QStringList &cells);
    /// otherwise: of a column that says nothing.
    DayOrder of(int column, DayOrder otherwise) const;
    /// Whether a column has such dates, and none that says which order it is.
    bool isOpen(int column) const;
    bool isEmpty() const { return m_seen.isEmpty(); }

private:
    struct Seen
    {
        bool isDayFirst = false, isMonthFirst = false;
    };
    QHash<int, Seen> m_seen;
};

/// The order that is usual in the language of these headers: month before day in Chinese, day before month elsewhere.
DayOrder usualDayOrder(const QStringList &headers);

} // namespace pd
