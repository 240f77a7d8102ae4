// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/charts/chartlibrary.h>

#include <QChart>
QT_BEGIN_NAMESPACE
class QBarSet;
class QGraphicsLineItem;
class QGraphicsPathItem;
class QGraphicsRectItem;
class QGraphicsSimpleTextItem;
class QAbstractBarSeries;
QT_END_NAMESPACE

namespace pd::ui {

/// A chart of ChartData. Screen and paper use the same: legend, footnote and values are its own items, for
/// Qt's legend neither wraps nor keeps long names.
class DataChart : public QChart
{
    Q_OBJECT
public:
    DataChart(const report::ChartData &data, const Language &language, const ChartLook &look);
    ~DataChart() override;

Q_SIGNALS:
    /// series counts as in ChartData.
    void barClicked(int series, int category);
    void barHovered(int series, int category, bool isOver);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    struct Entry
    {
        QGraphicsRectItem *swatch;
        QGraphicsSimpleTextItem *text;
        QString name;
    };
    /// Where a text stands by its bar.
    enum class Spot { Top, Below, End, Name, NameAbove, NumbersAbove };
    struct Mark
    {
        QGraphicsSimpleTextItem *text;
        int place;
        double value;
        Spot spot;
        QString full;
    };
    struct Stripes
    {
        QGraphicsPathItem *item;
        int place;
        double low, high;
    };

    void buildStacked();
    void buildTargets();
    void buildFlows();
    QString number(double value) const;
    void build(QAbstractBarSeries *series, double maximum, double minimum = 0);
    /// Lying bars are counted from below, categories from above. Its own inverse.
    int place(int category) const;
    void addLegend(const QString &name, const QBrush &brush, const QColor &outline);
    void addMark(const QString &text, int place, double value, Spot spot);
    void addStripes(const QColor &colour, int place, double low, double high);
    QGraphicsSimpleTextItem *addText(const QString &text, const QColor &colour);
    void wire(QBarSet *set, int series);
    void placeLegend();
    void placeMarks();

    report::ChartData m_data;
    Language m_language;
    ChartLook m_look;
    bool m_isUpright = false; ///< short names below standing bars; else names beside lying ones
    QColor m_dimmed, m_grid;
    QAbstractBarSeries *m_series = nullptr;
    QList<Entry> m_legend;
    QList<Mark> m_marks;
    QList<Stripes> m_stripes;
    QGraphicsLineItem *m_zero = nullptr; ///< where bars go both ways
    QGraphicsSimpleTextItem *m_title = nullptr;
    QGraphicsSimpleTextItem *m_footnote = nullptr;
    QGraphicsSimpleTextItem *m_empty = nullptr;
};

} // namespace pd::ui
