// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/chart.h>

#include <QChart>
#include <QColor>
#include <QFont>

#include <memory>

QT_BEGIN_NAMESPACE
class QBarSet;
class QGraphicsPathItem;
class QGraphicsRectItem;
class QGraphicsSimpleTextItem;
class QAbstractBarSeries;
QT_END_NAMESPACE

namespace pd::ui {

/// Colours and type of a chart: of the window's palette, or black on white for paper.
struct ChartLook
{
    QColor text = Qt::black;
    QColor base = Qt::white;
    QFont font;             ///< its pixel size is the size of labels
};

/// Colours of the series, safe for colour-blind readers and the same for a discipline in every chart of a
/// classification; grey for what is unmapped. As many as there are series.
QList<QColor> seriesColours(const report::ChartData &data, const QColor &base);

/// A chart of ChartData. Screen and paper use the same: legend, footnote and values are its own items, for
/// Qt's legend neither wraps nor keeps long names.
class DataChart : public QChart
{
    Q_OBJECT
public:
    DataChart(const report::ChartData &data, const Language &language, const ChartLook &look);
    ~DataChart() override;

    /// One sentence for screen readers.
    QString description() const;

Q_SIGNALS:
    /// series counts as in ChartData.
    void barClicked(int series, int category);
    void barHovered(int series, int category, bool isOver);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    struct Entry { QGraphicsRectItem *swatch; QGraphicsSimpleTextItem *text; QString name; };
    struct Mark { QGraphicsSimpleTextItem *text; int category; double value; Qt::Alignment side; QString full; };
    struct Stripes { QGraphicsPathItem *item; int category; double low, high; };

    void buildStacked();
    void buildTargets();
    void build(QAbstractBarSeries *series, Qt::Alignment categorySide, double maximum);
    void addLegend(const QString &name, const QBrush &brush, const QColor &outline);
    void addMark(const QString &text, int category, double value, Qt::Alignment side);
    void addStripes(const QColor &colour, int category, double low, double high);
    QGraphicsSimpleTextItem *addText(const QString &text, const QColor &colour);
    void wire(QBarSet *set, int series);
    void placeLegend();
    void placeMarks();

    report::ChartData m_data;
    Language m_language;
    ChartLook m_look;
    QColor m_dimmed, m_grid;
    QAbstractBarSeries *m_series = nullptr;
    QList<Entry> m_legend;
    QList<Mark> m_marks;
    QList<Stripes> m_stripes;
    QGraphicsSimpleTextItem *m_title = nullptr;
    QGraphicsSimpleTextItem *m_footnote = nullptr;
    QGraphicsSimpleTextItem *m_empty = nullptr;
};

} // namespace pd::ui
