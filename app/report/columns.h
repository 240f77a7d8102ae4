// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/block.h>

namespace pd::report {

inline constexpr double columnGap = 12; ///< points between two columns of a table

/// Widths of a table's columns in points. Columns get what their contents need; where that is too much for
/// the page, those that need more than their share by weight wrap.
QList<double> columnWidths(const Table &table, double width);

} // namespace pd::report
