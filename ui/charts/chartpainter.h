// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/chart.h>

namespace pd::ui {

/// Draws charts with Qt Charts onto paper, as vectors. Needs a QApplication (Qt Charts does), but no display;
/// draws nothing without one.
class QtChartPainter : public report::ChartPainter
{
public:
    void paint(QPainter &painter, const QRectF &rect, const report::ChartData &data, const Language &language,
               double pointSize) const override;
};

} // namespace pd::ui
