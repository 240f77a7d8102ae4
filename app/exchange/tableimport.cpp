// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/tableimport.h>

#include <exchange/importassembly.h>
#include <exchange/importplanner.h>

#include <algorithm>

namespace pd {

int ImportPlan::count(PlannedRow::State state) const
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [&](const PlannedRow &row) { return row.state == state; }));
}

Result<ImportPlan> planImport(const Office &office, Table &table, const TableImport &options,
                              const CodeTables &tables)
{
    auto plan = ImportPlanner(office, options, tables).run(table);
    if (plan)
        assemble(office, options, *plan);
    return plan;
}

Result<ImportPlan> importTable(Office &office, Table &table, const TableImport &options,
                               const CodeTables &tables)
{
    auto plan = planImport(office, table, options, tables);
    if (plan && !options.isDryRun && !plan->changes.changes.isEmpty())
        if (const auto applied = office.apply(plan->changes); !applied)
            return tl::unexpected(applied.error());
    return plan;
}

} // namespace pd
