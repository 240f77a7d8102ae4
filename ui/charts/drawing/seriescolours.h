// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/chart.h>

#include <QColor>
#include <QList>

namespace pd::ui {

/// share of b in a mixture with a.
QColor mixed(const QColor &a, const QColor &b, double share);

/// Colours of the series, safe for colour-blind readers: for years from light to dark; for disciplines the
/// same in every chart of a classification, and grey for what is unmapped. As many as there are series.
QList<QColor> seriesColours(const report::ChartData &data, const QColor &base);
/// Whether a series is a year: years run from light to dark.
bool isYear(const QString &key);

} // namespace pd::ui
