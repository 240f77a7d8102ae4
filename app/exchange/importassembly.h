// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/exchange: what the rows of a plan come to.
#pragma once

#include <exchange/tableimport.h>

namespace pd {

/// The change set of a plan whose rows are known, with the source of the rows, once, and the records that they refer
/// to; then which records an earlier edition had, and what people call the records that the plan speaks of.
void assemble(const Office &office, const TableImport &options, ImportPlan &plan);

} // namespace pd
