// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/charts/chartpainter.h>

#include <ui/charts/chartlibrary.h>

#include <QApplication>
#include <QGraphicsScene>
#include <QGraphicsWidget>
#include <QPainter>

namespace pd::ui {

void QtChartPainter::paint(QPainter &painter, const QRectF &rect, const report::ChartData &data,
                           const Language &language, double pointSize) const
{
    const ChartLibrary *library = chartLibrary();
    if (!library || !qobject_cast<QApplication *>(QCoreApplication::instance()))
        return;
    // Two units of the scene are a point: lines one unit wide and Qt's fixed paddings come out fine on paper.
    constexpr double unitsPerPoint = 2;
    ChartLook look;
    look.font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    look.font.setPixelSize(qRound(pointSize * unitsPerPoint));
    look.font.setHintingPreference(QFont::PreferNoHinting);
    look.font.setLetterSpacing(QFont::AbsoluteSpacing,
                               0.1); // no ligatures, for they get lost in a PDF's text
    QGraphicsScene scene;
    QGraphicsWidget *chart = library->newChart(data, language, look, {}).release();
    scene.addItem(chart);
    const QRectF area(QPointF(), rect.size() * unitsPerPoint);
    scene.setSceneRect(area);
    chart->resize(area.size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, Qt::white);
    scene.render(&painter, rect, area, Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace pd::ui
