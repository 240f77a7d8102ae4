// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/chart.h>

#include <QColor>
#include <QFont>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QGraphicsWidget;
QT_END_NAMESPACE

namespace pd::ui {

/// Colours and type of a chart: of the window's palette, or black on white for paper.
struct ChartLook
{
    QColor text = Qt::black;
    QColor base = Qt::white;
    QFont font; ///< its pixel size is the size of labels
};

/// What a chart tells of the mouse; series and category count as in ChartData.
struct ChartEvents
{
    std::function<void(int series, int category)> clicked;
    std::function<void(int series, int category, bool isOver)> hovered;
};

/// Charts as items of a scene, drawn with Qt Charts: a module of its own, for Qt Charts takes longer to load than the
/// window to be built.
class ChartLibrary
{
public:
    virtual ~ChartLibrary() = default;
    /// Never null; nothing is told through events that are left empty.
    virtual std::unique_ptr<QGraphicsWidget> newChart(const report::ChartData &data, const Language &language,
                                                      const ChartLook &look, const ChartEvents &events) const = 0;
};

/// The module, loaded now; null when the installation lacks it.
const ChartLibrary *chartLibrary();

} // namespace pd::ui
