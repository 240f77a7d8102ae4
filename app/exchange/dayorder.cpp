// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/dayorder.h>

#include <algorithm>

namespace pd {
namespace {

/// Calls see(first, second) for every "3/4/2025" and "3-4-2025" of a cell.
template <typename See>
void eachSlashed(QStringView cell, const See &see)
{
    const auto isDigit = [&](qsizetype at) { return at >= 0 && at < cell.size() && cell[at].isDigit(); };
    for (qsizetype at = 0; at < cell.size(); ++at) {
        if (!isDigit(at) || isDigit(at - 1))
            continue;
        qsizetype next = at;
        const auto number = [&](qsizetype fewest, qsizetype most) {
            const qsizetype from = next;
            while (isDigit(next))
                ++next;
            const bool fits = next - from >= fewest && next - from <= most;
            return fits ? cell.mid(from, next - from).toInt() : -1;
        };
        const auto divider = [&] { return next < cell.size() ? cell[next++] : QChar(); };
        const int first = number(1, 2);
        const QChar sign = divider();
        if (first < 1 || (sign != u'/' && sign != u'-'))
            continue;
        const int second = number(1, 2);
        if (second < 1 || divider() != sign || number(4, 4) < 1000)
            continue;
        see(first, second);
        at = next - 1;
    }
}

} // namespace

void DayOrders::add(const QStringList &cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        constexpr qsizetype longest = 60; // of a cell that holds dates and nothing else
        if (cells[column].size() > longest)
            continue;
        eachSlashed(cells[column], [&](int first, int second) {
            Seen &seen = m_seen[column];
            seen.isDayFirst = seen.isDayFirst || (first > 12 && second <= 12);
            seen.isMonthFirst = seen.isMonthFirst || (second > 12 && first <= 12);
        });
    }
}

DayOrder DayOrders::of(int column, DayOrder otherwise) const
{
    const auto seen = m_seen.constFind(column);
    if (seen == m_seen.cend() || (!seen->isDayFirst && !seen->isMonthFirst))
        return otherwise;
    if (seen->isDayFirst && seen->isMonthFirst)
        return DayOrder::Unknown;
    return seen->isDayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

bool DayOrders::isOpen(int column) const
{
    const auto seen = m_seen.constFind(column);
    return seen != m_seen.cend() && !seen->isDayFirst && !seen->isMonthFirst;
}

DayOrder usualDayOrder(const QStringList &headers)
{
    qsizetype han = 0, others = 0;
    for (const QString &text : headers) {
        for (const QChar c : text) {
            han += c.script() == QChar::Script_Han;
            others += c.isLetter() && c.script() != QChar::Script_Han;
        }
    }
    constexpr qsizetype lettersOfWord = 3; // a Chinese character says as much as so many letters
    return han * lettersOfWord > others ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

} // namespace pd
