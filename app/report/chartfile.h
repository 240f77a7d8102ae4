// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/chart.h>
#include <store/error.h>

namespace pd::report {

/// Writes a chart to a file, replaced only when complete: a picture of 1600 × 1000 pixels (.png) or one page of
/// vectors (.pdf). Error::Usage for other endings and without a painter.
Result<void> writeChart(const ChartData &data, const Language &language, const ChartPainter *painter,
                        const QString &path);

} // namespace pd::report
