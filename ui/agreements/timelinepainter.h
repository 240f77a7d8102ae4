// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>
#include <query/timeline.h>
#include <ui/shell/style.h>

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace pd::ui {

/// Days on a line: where one lies, in pixels from the left edge of the chart.
struct TimelineScale
{
    QDate first;
    double perDay = 1;

    double at(QDate day) const { return double(first.daysTo(day)) * perDay; }
    QDate day(double x) const { return first.addDays(qint64(x / perDay)); }
};

/// Draws the time line: its head of years and months, and lane after lane.
class TimelinePainter
{
public:
    TimelinePainter(const TimelineScale &scale, const QRectF &chart, QDate today, const Language &language,
                    const QFont &font, const QPalette &palette);

    static int headHeight(const QFontMetrics &metrics) { return 2 * metrics.height() + 3 * style::half; }
    static int laneHeight(const QFontMetrics &metrics) { return 2 * metrics.height() + 2 * style::grid; }

    /// The head lies in head; the rules of the months go through the chart below it.
    void head(QPainter &painter, const QRectF &head, const QString &todayWord) const;
    void rules(QPainter &painter) const;
    void todayLine(QPainter &painter) const;
    /// What a lane is called.
    void label(QPainter &painter, const QRectF &box, const TimelineLane &lane) const;
    /// Its bars between top and bottom of box. current: the selected agreement.
    void lane(QPainter &painter, const QRectF &box, const TimelineLane &lane, RecordId current) const;
    /// Their standings, over the line of today.
    void words(QPainter &painter, const QRectF &box, const TimelineLane &lane) const;

    /// Where a bar lies, for clicks; its word may reach beyond.
    QRectF barBox(const QRectF &box, const TimelineBar &bar) const;
    QRectF gapBox(const QRectF &box, const rules::Validity &gap) const;

private:
    double left(std::optional<QDate> from) const;
    double right(std::optional<QDate> until) const;
    void bar(QPainter &painter, const QRectF &box, const TimelineBar &bar, bool isCurrent) const;
    void preparation(QPainter &painter, const QRectF &box, const TimelineBar &bar) const;
    void marks(QPainter &painter, const QRectF &bar, const TimelineBar &of) const;
    void word(QPainter &painter, const QRectF &bar, const QString &word, double until) const;
    void beyond(QPainter &painter, const QRectF &box, const TimelineLane &lane) const;
    QList<QDate> months(int step) const;

    TimelineScale m_scale;
    QRectF m_chart;
    QDate m_today;
    const Language &m_language;
    QFont m_font;
    QPalette m_palette;
    QFontMetricsF m_metrics;
};

} // namespace pd::ui
