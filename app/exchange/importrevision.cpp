// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/importassembly.h>
#include <exchange/importplanner.h>

#include <algorithm>

namespace pd {
namespace {

using Meeting = ImportPlan::Meeting;

/// These rows and those that depend on them, directly or through others.
QSet<int> dependent(const QList<Meeting> &meetings, const TableImport &options, const QSet<int> &rows)
{
    QSet<int> found, next = rows;
    while (!next.isEmpty()) {
        found += next;
        const QSet<int> now = std::exchange(next, {});
        for (const Meeting &mine : meetings) {
            if (!now.contains(mine.row))
                continue;
            const auto [first, last] = std::equal_range(meetings.begin(), meetings.end(), mine,
                                                        [](const auto &a, const auto &b) { return a.key < b.key; });
            for (auto at = first; at != last; ++at)
                if (!(mine.isAsking && at->isAsking))
                    next << at->row;
        }
        for (auto decision = options.decisions.cbegin(); decision != options.decisions.cend(); ++decision)
            if (decision->row > 0 && (now.contains(decision->row) || now.contains(decision.key())))
                next << decision->row << decision.key();
        next -= found;
    }
    return found;
}

void merge(QList<Meeting> &meetings, const QList<Meeting> &others, const QSet<int> &instead)
{
    meetings.removeIf([&](const Meeting &meeting) { return instead.contains(meeting.row); });
    const qsizetype middle = meetings.size();
    meetings += others;
    std::inplace_merge(meetings.begin(), meetings.begin() + middle, meetings.end(),
                       [](const auto &a, const auto &b) { return a.key < b.key; });
}

/// The header and some rows of a table.
TableRows only(const TableRows &rows, int header, const QSet<int> &wanted)
{
    TableRows some{.lines = {}, .endsRowsEarly = rows.endsRowsEarly, .format = rows.format, .sheets = rows.sheets};
    for (const TableRows::Line &line : rows.lines)
        if (line.number == header || wanted.contains(line.number))
            some.lines << line;
    return some;
}

} // namespace

Result<ImportPlan> revisedPlan(const Office &office, const ImportPlan &plan, const TableRows &rows,
                               const QHash<int, QStringList> &mended, const QSet<int> &changed,
                               const TableImport &options, const CodeTables &tables)
{
    TableImport again = options;
    again.isRevisable = true;
    again.missingMade = plan.missingMade;
    QSet<int> touched = dependent(plan.meetings, options, changed);
    ImportPlan revised = plan;
    for (;;) {
        RowsInMemory table(only(rows, plan.headerRow, touched), mended);
        auto part = ImportPlanner(office, again, tables).run(table);
        if (!part)
            return tl::unexpected(part.error());
        QList<Meeting> meetings = plan.meetings;
        merge(meetings, part->meetings, touched);
        // What the mended cells say may concern still others.
        const QSet<int> all = dependent(meetings, options, touched);
        if (all != touched) {
            touched = all;
            continue;
        }
        revised.meetings = meetings;
        revised.missing += part->missing;
        revised.missingMade = part->missingMade;
        revised.rows.removeIf([&](const PlannedRow &row) { return touched.contains(row.row); });
        const qsizetype middle = revised.rows.size();
        revised.rows += part->rows;
        std::inplace_merge(revised.rows.begin(), revised.rows.begin() + middle, revised.rows.end(),
                           [](const PlannedRow &a, const PlannedRow &b) { return a.row < b.row; });
        if (part->dayOrder != DayOrder::Unknown)
            revised.dayOrder = part->dayOrder;
        break;
    }
    assemble(office, options, revised);
    return revised;
}

} // namespace pd
