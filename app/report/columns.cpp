// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/columns.h>

#include <report/typesetting.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pd::report {

namespace {

struct Needs
{
    double natural = 0; ///< nothing wraps
    double minimum = 0; ///< no word is broken
};

/// The widest of a column's cells. Most cells are too short to be it and need no measuring.
template<typename Measure>
double widest(const Table &table, qsizetype column, double atLeast, Measure measure)
{
    const double em = style::cell.size * 1.1; // no character is wider
    double width = atLeast;
    for (const QStringList &row : table.rows) {
        if (isAcross(table, row))
            continue;
        const QString cell = row.value(column);
        if (double(cell.size()) * em > width)
            width = std::max(width, measure(cell, style::cell));
    }
    return width;
}

double naturalNeed(const Table &table, qsizetype column)
{
    const Table::Column &description = table.columns.at(column);
    double title = naturalWidth(description.title, style::columnTitle);
    constexpr double shortTitle = 42; // of a number: longer ones may wrap above it
    if (description.isNumeric && title > shortTitle)
        title = minimumWidth(description.title, style::columnTitle);
    const double total = naturalWidth(table.totals.value(column), style::total);
    return widest(table, column, std::max(title, total), naturalWidth);
}

double minimumNeed(const Table &table, qsizetype column)
{
    const double title = minimumWidth(table.columns.at(column).title, style::columnTitle);
    return widest(table, column, title, minimumWidth);
}

} // namespace

QList<double> columnWidths(const Table &table, double width)
{
    const qsizetype count = table.columns.size();
    const double available = width - columnGap * double(count - 1);
    QList<Needs> need;
    QList<double> widths;
    if (std::all_of(table.columns.cbegin(), table.columns.cend(),
                    [](const Table::Column &column) { return column.part > 0; })) {
        for (const Table::Column &column : table.columns)
            widths << column.part * available;
        return widths;
    }
    for (qsizetype i = 0; i < count; ++i) {
        need << Needs{naturalNeed(table, i), 0};
        widths << need.last().natural;
    }
    const double spare = available - std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    if (spare >= 0) {
        double weights = 0;
        for (const Table::Column &column : table.columns)
            weights += column.isNumeric ? 0 : column.weight;
        for (qsizetype i = 0; i < count; ++i) {
            if (weights > 0 && !table.columns.at(i).isNumeric)
                widths[i] += spare * table.columns.at(i).weight / weights;
        }
        return widths;
    }

    // Too much: nobody gets less than the longest word, then short columns what they need, and the wordy ones
    // share the rest by what they lack.
    const double tolerable = std::min(110.0, available / 2); // a longer word may break
    double left = available;
    for (qsizetype i = 0; i < count; ++i) {
        need[i].minimum = minimumNeed(table, i);
        widths[i] = std::min(need.at(i).minimum, tolerable);
        left -= widths.at(i);
    }
    if (left <= 0) {
        for (double &w : widths)
            w *= available / (available - left);
        return widths;
    }
    const auto lacks = [&](qsizetype i) { return std::max(0.0, need.at(i).natural - widths.at(i)); };
    QList<qsizetype> byNeed(count);
    std::iota(byNeed.begin(), byNeed.end(), 0);
    std::stable_sort(byNeed.begin(), byNeed.end(),
                     [&](qsizetype a, qsizetype b) { return need.at(a).natural < need.at(b).natural; });
    constexpr double brief = 90;
    double forBrief = left * 0.6;
    for (const qsizetype i : byNeed) {
        const double lack = lacks(i);
        if (need.at(i).natural > brief || lack > forBrief)
            continue;
        widths[i] += lack;
        left -= lack;
        forBrief -= lack;
    }
    const auto wish = [&](qsizetype i) { return std::sqrt(lacks(i)) * table.columns.at(i).weight; };
    for (bool isLeft = true; isLeft && left > 0.5;) {
        double wishes = 0;
        for (qsizetype i = 0; i < count; ++i)
            wishes += wish(i);
        const double share = wishes > 0 ? left / wishes : 0;
        isLeft = false;
        QList<double> gains;
        for (qsizetype i = 0; i < count; ++i) {
            gains << std::min(lacks(i), wish(i) * share);
            isLeft |= gains.last() > 0 && gains.last() < wish(i) * share; // somebody took less: share again
        }
        for (qsizetype i = 0; i < count; ++i) {
            widths[i] += gains.at(i);
            left -= gains.at(i);
        }
    }
    return widths;
}

} // namespace pd::report
