// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/tableimport.h>

#include <exchange/handover.h>
#include <exchange/importassembly.h>
#include <exchange/importplanner.h>

#include <algorithm>
#include <future>
#include <numeric>

namespace pd {

int ImportPlan::count(PlannedRow::State state) const
{
    return passed[size_t(state)] + int(std::count_if(rows.begin(), rows.end(), [&](const PlannedRow &row) {
               return row.state == state;
           }));
}

int ImportPlan::size() const
{
    return std::accumulate(passed.begin(), passed.end(), int(rows.size()));
}

Result<ImportPlan> planImport(const Office &office, Table &table, const TableImport &options,
                              const CodeTables &tables)
{
    auto plan = ImportPlanner(office, options, tables).run(table);
    if (plan)
        assemble(office, options, *plan);
    return plan;
}

namespace {

using Parts = Handover<QList<Change>>;
/// False: nobody wants any more.
using PutChanges = std::function<bool(QList<Change>)>;

/// Plans row by row and gives away what the rows write; the plan that is left has only the last rows, and those of which
/// something is to be said.
Result<ImportPlan> planInParts(const Office &office, Table &table, const TableImport &options,
                               const CodeTables &tables, const PutChanges &put)
{
    ImportAssembly assembly(office, options);
    ImportPlan told;
    const auto takePart = [&](QList<PlannedRow> rows) -> Result<void> {
        QList<Change> changes = assembly.changes(rows, told.missing);
        told.isWritten = told.isWritten || !changes.isEmpty();
        for (PlannedRow &row : rows) {
            const bool saysMore = !row.reason.isEmpty() || (options.isDryRun && !row.fields.isEmpty());
            if (!saysMore) {
                ++told.passed[size_t(row.state)];
            } else {
                row.before = row.after = {};
                told.rows << row;
            }
        }
        return changes.isEmpty() || put(std::move(changes)) ? Result<void>() : stoppedReading();
    };
    auto plan = ImportPlanner(office, options, tables).run(table, takePart);
    if (!plan)
        return plan;
    plan->changes.changes = assembly.changes(plan->rows, plan->missing);
    plan->rows = told.rows + plan->rows;
    plan->passed = told.passed;
    plan->isWritten = told.isWritten || !plan->changes.changes.isEmpty();
    assembly.tellGone(*plan);
    return plan;
}

/// One thread plans and one writes, each with its own connection.
Result<ImportPlan> importInParts(Office &office, Table &table, const TableImport &options, const CodeTables &tables)
{
    Parts parts;
    auto planning = std::async(std::launch::async, [&, file = office.file()]() -> Result<ImportPlan> {
        const auto reading = Office::open(file, {.isReadOnly = true});
        auto plan = reading ? planInParts(**reading, table, options, tables,
                                          [&parts](QList<Change> changes) { return parts.put(std::move(changes)); })
                            : tl::unexpected(reading.error());
        parts.end();
        return plan;
    });
    std::optional<Result<ImportPlan>> plan;
    const auto more = [&]() -> Result<QList<Change>> {
        if (plan)
            return QList<Change>();
        if (const auto part = parts.take())
            return *part;
        plan = planning.get();
        if (!*plan)
            return tl::unexpected(plan->error());
        return (*plan)->changes.changes;
    };
    Result<Applied> applied;
    ChangeSet set{.action = ChangeSet::Action::Import, .who = office.setting(QStringLiteral("user")), .changes = {}};
    if (const auto first = more(); first && !first->isEmpty()) {
        set.changes = *first;
        applied = office.apply(set, {}, more);
    }
    parts.leave();
    if (!plan)
        plan = planning.get();
    return applied ? *plan : tl::unexpected(applied.error());
}

/// Whether the file can be read while it is written.
bool isReadMeanwhile(const Office &office)
{
    return office.connection().value(QStringLiteral("PRAGMA journal_mode")).toString() == QLatin1String("wal");
}

} // namespace

Result<ImportPlan> importTable(Office &office, Table &table, const TableImport &options,
                               const CodeTables &tables)
{
    // A record that a row lacks may be made by a row at the end of the table.
    if (options.isDryRun && !options.createsMissing)
        return planInParts(office, table, options, tables, [](const QList<Change> &) { return true; });
    if (!options.isDryRun && !options.createsMissing && !office.isReadOnly() && isReadMeanwhile(office))
        return importInParts(office, table, options, tables);
    auto plan = planImport(office, table, options, tables);
    if (plan && !options.isDryRun && !plan->changes.changes.isEmpty())
        if (const auto applied = office.apply(plan->changes); !applied)
            return tl::unexpected(applied.error());
    if (plan)
        plan->isWritten = !options.isDryRun && !plan->changes.changes.isEmpty();
    return plan;
}

} // namespace pd
