// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/chart.h>
#include <ui/charts/datachart.h>

#include <memory>

namespace pd::ui {

/// The chart of the screen: colours and type of the window's palette. The caller, or the view it is given to,
/// owns it. A change of palette, font or language builds it anew.
std::unique_ptr<DataChart> buildChart(const report::ChartData &data, const Language &language,
                                      const ChartLook &look);

/// Draws charts with Qt Charts onto paper, as vectors. Needs a QApplication (Qt Charts does), but no display;
/// draws nothing without one.
class QtChartPainter : public report::ChartPainter
{
public:
    void paint(QPainter &painter, const QRectF &rect, const report::ChartData &data, const Language &language,
               double pointSize) const override;
};

} // namespace pd::ui
