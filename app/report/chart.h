// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace pd::report {

/// What a chart shows, as a value: the window, paper and command line draw the same.
struct ChartData
{
    enum class Form {
        StackedBars, ///< one bar per category, series on top of each other
        TargetBars,  ///< per category a target and the actual inside it; series 0 target, 1 actual
        Flows        ///< per category series 0 upwards and series 1 downwards, series 2 as a line over them
    };
    struct Series
    {
        QString name;
        QList<double> values;       ///< one per category
        QList<double> hatched = {}; ///< part of each value that is a stand-in
        QString key = {};           ///< discipline code; empty: unmapped
    };
    Form form = Form::StackedBars;
    QString title;
    QStringList categories;
    QList<Series> series;
    int decimals = 0;  ///< of the numbers beside bars
    QString unit;      ///< axis title
    QString footnote;  ///< "Hatched: admitted, no count of enrolled yet."
    QString emptyText; ///< shown when there is nothing to draw
};

/// Draws charts. ui/charts implements it with Qt Charts; main.cpp hands it in.
class ChartPainter
{
public:
    virtual ~ChartPainter() = default;
    /// Vector drawing into rect; always on white. One unit of the painter is a point, texts are of pointSize.
    virtual void paint(QPainter &painter, const QRectF &rect, const ChartData &data, const Language &language,
                       double pointSize) const = 0;
};

} // namespace pd::report
