// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/columns.h>

#include <report/typesetting.h>

#include <algorithm>
#include <numeric>

namespace pd::report {

namespace {

struct Needs
{
    double natural = 0;  ///< nothing wraps
    double minimum = 0;  ///< no word is broken
};

Needs needs(const Table &table, qsizetype column)
{
    const Table::Column &description = table.columns.at(column);
    Needs result;
    // A number's title may wrap above it; a text's title is better on one line.
    result.minimum = minimumWidth(description.title, style::columnTitle);
    result.natural = description.isNumeric ? result.minimum
                                           : naturalWidth(description.title, style::columnTitle);
    for (const QStringList &row : table.rows) {
        const QString cell = row.value(column);
        result.natural = std::max(result.natural, naturalWidth(cell, style::cell));
        if (!description.isNumeric)
            result.minimum = std::max(result.minimum, minimumWidth(cell, style::cell));
    }
    if (!table.totals.isEmpty())
        result.natural = std::max(result.natural, naturalWidth(table.totals.value(column), style::total));
    if (description.isNumeric)
        result.minimum = result.natural;
    return result;
}

} // namespace

QList<double> columnWidths(const Table &table, double width)
{
    const qsizetype count = table.columns.size();
    QList<Needs> need;
    QList<double> widths;
    for (qsizetype i = 0; i < count; ++i) {
        need << needs(table, i);
        widths << need.last().natural;
    }
    const double available = width - columnGap * double(count - 1);
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

    // Too much: columns that need less than their share keep what they need, the others share the rest, but
    // none is narrower than its longest word (within reason).
    QList<bool> isFixed(count, false);
    double left = available;
    double weights = 0;
    for (const Table::Column &column : table.columns)
        weights += column.weight;
    const auto fix = [&](qsizetype i, double w) {
        widths[i] = w;
        isFixed[i] = true;
        left -= w;
        weights -= table.columns.at(i).weight;
    };
    const double tolerable = available / std::max(2.0, double(count) * 0.6);
    // Dates, numbers and states first, as long as the wordy columns keep room to breathe.
    constexpr double brief = 84;
    constexpr double roomy = 90;
    QList<qsizetype> byNeed(count);
    std::iota(byNeed.begin(), byNeed.end(), 0);
    std::stable_sort(byNeed.begin(), byNeed.end(),
                     [&](qsizetype a, qsizetype b) { return need.at(a).natural < need.at(b).natural; });
    for (qsizetype n = 0; n + 1 < count; ++n) {
        const double natural = need.at(byNeed.at(n)).natural;
        if (natural > brief || left - natural < roomy * double(count - n - 1))
            break;
        fix(byNeed.at(n), natural);
    }
    const auto fixOne = [&] {
        for (const bool fitting : {true, false}) {
            for (qsizetype i = 0; i < count; ++i) {
                if (isFixed.at(i))
                    continue;
                const double share = left * table.columns.at(i).weight / weights;
                const double minimum = std::min(need.at(i).minimum, tolerable);
                if (fitting ? need.at(i).natural <= share : minimum > share) {
                    fix(i, fitting ? need.at(i).natural : minimum);
                    return true;
                }
            }
        }
        return false;
    };
    while (weights > 0 && fixOne()) {
    }
    for (qsizetype i = 0; i < count; ++i) {
        if (!isFixed.at(i))
            widths[i] = left * table.columns.at(i).weight / weights;
    }
    // Too many columns for the page: shrink them alike rather than run off the paper.
    const double sum = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    if (sum > available) {
        for (double &w : widths)
            w *= available / sum;
    }
    return widths;
}

} // namespace pd::report
