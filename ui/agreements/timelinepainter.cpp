// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/agreements/timelinepainter.h>

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pd::ui {

namespace {

constexpr double roundness = 4;
constexpr double dot = 4.5;    ///< radius of the mark of what is being prepared
constexpr double fade = 28;    ///< how far the end of a bar runs out that has no end

double barHeight(const QFontMetricsF &metrics)
{
    return metrics.height() + style::half;
}

} // namespace

TimelinePainter::TimelinePainter(const TimelineScale &scale, const QRectF &chart, QDate today, const Language &language,
                                 const QFont &font, const QPalette &palette)
    : m_scale(scale), m_chart(chart), m_today(today), m_language(language), m_font(font), m_palette(palette),
      m_metrics(font)
{
}

double TimelinePainter::left(std::optional<QDate> from) const
{
    return from ? m_chart.left() + m_scale.at(*from) : m_chart.left() - 2 * fade;
}

/// The last day counts whole.
double TimelinePainter::right(std::optional<QDate> until) const
{
    return until ? m_chart.left() + m_scale.at(until->addDays(1)) : m_chart.right() + 2 * fade;
}

/// The firsts of months in sight; step: every so many, counted from January.
QList<QDate> TimelinePainter::months(int step) const
{
    QList<QDate> found;
    QDate month(m_scale.first.year(), m_scale.first.month(), 1);
    const QDate end = m_scale.day(m_chart.width());
    for (; month <= end; month = month.addMonths(1)) {
        if ((month.month() - 1) % step == 0)
            found << month;
    }
    return found;
}

void TimelinePainter::head(QPainter &painter, const QRectF &head, const QString &todayWord) const
{
    const double month = m_scale.perDay * 30.44;
    const double widest = m_metrics.horizontalAdvance(m_language.locale().standaloneMonthName(9, QLocale::ShortFormat));
    int step = 1;
    while (step < 12 && month * step < widest + style::grid)
        step = step == 1 ? 3 : step * 2;
    const double years = head.top() + style::half + m_metrics.ascent();
    const double below = years + m_metrics.height() + style::half / 2.0;
    const double today = m_chart.left() + m_scale.at(m_today);
    const double pillWidth = m_metrics.horizontalAdvance(todayWord) + 2 * style::grid;
    const bool isTodayThere = today >= m_chart.left() && today <= m_chart.right();
    const QRectF pill(today - pillWidth / 2, below - m_metrics.ascent() - 1, pillWidth, m_metrics.height() + 2);

    painter.setFont(m_font);
    if (step < 12) {
        painter.setPen(style::dimmed());
        for (const QDate &first : months(step)) {
            const QString text = m_language.locale().standaloneMonthName(first.month(), QLocale::ShortFormat);
            const double x = m_chart.left() + m_scale.at(first) + style::half;
            const QRectF box(x, pill.top(), m_metrics.horizontalAdvance(text), pill.height());
            if (x >= m_chart.left() && !(isTodayThere && box.intersects(pill.adjusted(-2, 0, 2, 0))))
                painter.drawText(QPointF(x, below), text);
        }
    }
    QFont bold = m_font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(m_palette.color(QPalette::Text));
    const QFontMetricsF boldMetrics(bold);
    double free = m_chart.left();
    for (int year = m_scale.first.year(); QDate(year, 1, 1) <= m_scale.day(m_chart.width()); ++year) {
        const QString text = QString::number(year);
        const double next = m_chart.left() + m_scale.at(QDate(year + 1, 1, 1));
        const double x = qMax(m_chart.left() + m_scale.at(QDate(year, 1, 1)), free) + style::half;
        if (x + boldMetrics.horizontalAdvance(text) > qMin(next, m_chart.right()))
            continue;  // no room before the year that follows
        painter.drawText(QPointF(x, years), text);
        free = x + boldMetrics.horizontalAdvance(text);
    }
    if (isTodayThere) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::accent());
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setPen(m_palette.color(QPalette::HighlightedText));
        painter.setFont(m_font);
        painter.drawText(pill, Qt::AlignCenter, todayWord);
    }
}

void TimelinePainter::rules(QPainter &painter) const
{
    const double month = m_scale.perDay * 30.44;
    QColor faint = style::hairline();
    faint.setAlphaF(0.45F);
    for (const QDate &first : months(month >= 24 ? 1 : month >= 8 ? 3 : 12)) {
        const double x = std::round(m_chart.left() + m_scale.at(first));
        if (x > m_chart.left())
            painter.fillRect(QRectF(x, m_chart.top(), 1, m_chart.height()), first.month() == 1 ? style::hairline() : faint);
    }
}

void TimelinePainter::todayLine(QPainter &painter) const
{
    const double x = std::round(m_chart.left() + m_scale.at(m_today));
    if (x >= m_chart.left() && x <= m_chart.right())
        painter.fillRect(QRectF(x, m_chart.top(), 1.5, m_chart.height()), style::accent());
}

void TimelinePainter::label(QPainter &painter, const QRectF &box, const TimelineLane &lane) const
{
    const QRectF text = box.adjusted(2 * style::grid, style::grid, -style::grid, -style::grid);
    painter.setFont(m_font);
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                     m_metrics.elidedText(lane.partner, Qt::ElideRight, text.width()));
    painter.setPen(style::dimmed());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                     m_metrics.elidedText(lane.type, Qt::ElideRight, text.width()));
}

QRectF TimelinePainter::barBox(const QRectF &box, const TimelineBar &bar) const
{
    const double height = barHeight(m_metrics);
    const double top = std::round(box.center().y() - height / 2);
    if (const auto &days = bar.inForce ? bar.inForce : bar.intended)
        return {left(days->from), top, qMax(6.0, right(days->until) - left(days->from)), height};
    // Nothing but what was done for it: from then to today.
    const QDate from = bar.begun ? qMin(*bar.begun, m_today) : m_today;
    return {left(from) - dot, top, left(m_today) - left(from) + 2 * dot, height};
}

QRectF TimelinePainter::gapBox(const QRectF &box, const rules::Validity &gap) const
{
    const double height = barHeight(m_metrics);
    return {left(gap.from), std::round(box.center().y() - height / 2), qMax(2.0, right(gap.until) - left(gap.from)), height};
}

void TimelinePainter::lane(QPainter &painter, const QRectF &box, const TimelineLane &lane, RecordId current) const
{
    painter.save();
    painter.setClipRect(QRectF(m_chart.left(), box.top(), m_chart.width(), box.height()), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    for (const rules::Validity &gap : lane.gaps) {
        const QRectF hatched = gapBox(box, gap).adjusted(1, 3, -1, -3);
        QColor colour = style::toneColor(style::Tone::Bad);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(colour, Qt::BDiagPattern));
        painter.drawRect(hatched);
    }
    for (const TimelineBar &one : lane.bars)
        preparation(painter, box, one);
    for (const TimelineBar &one : lane.bars)
        bar(painter, box, one, one.id == current);
    painter.restore();
}

void TimelinePainter::words(QPainter &painter, const QRectF &box, const TimelineLane &lane) const
{
    painter.save();
    painter.setClipRect(QRectF(m_chart.left(), box.top(), m_chart.width(), box.height()), Qt::IntersectClip);
    painter.setFont(m_font);
    QList<const TimelineBar *> drawn;
    for (const TimelineBar &one : lane.bars)
        drawn << &one;
    std::sort(drawn.begin(), drawn.end(), [&](const TimelineBar *a, const TimelineBar *b) {
        return barBox(box, *a).left() < barBox(box, *b).left();
    });
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        const double until = i + 1 < drawn.size() ? barBox(box, *drawn[i + 1]).left() : m_chart.right();
        word(painter, barBox(box, *drawn[i]), drawn[i]->standingText, until);
    }
    beyond(painter, box, lane);
    painter.restore();
}

/// A thin line from the first step to the signature, or to today.
void TimelinePainter::preparation(QPainter &painter, const QRectF &box, const TimelineBar &bar) const
{
    const QColor colour = style::toneColor(style::tone(QStringLiteral("standing"), bar.standing));
    const double y = barBox(box, bar).center().y();
    const bool isOnly = !bar.inForce && !bar.intended;
    const double from = left(bar.begun ? *bar.begun : m_today);
    const double to = isOnly ? left(m_today) : barBox(box, bar).left();
    if (bar.begun && from < to) {
        painter.setPen(QPen(colour, 2, Qt::DotLine, Qt::RoundCap));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
    }
    if (isOnly) {
        painter.setPen(QPen(colour, 2));
        painter.setBrush(m_palette.color(QPalette::Base));
        painter.drawEllipse(QPointF(qMax(from, to), y), dot, dot);
    }
}

void TimelinePainter::bar(QPainter &painter, const QRectF &box, const TimelineBar &bar, bool isCurrent) const
{
    if (!bar.inForce && !bar.intended) {
        if (isCurrent) {
            painter.setPen(QPen(style::accent(), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(barBox(box, bar).adjusted(-2, 2, 2, -2), roundness, roundness);
        }
        return;
    }
    const rules::Validity &days = bar.inForce ? *bar.inForce : *bar.intended;
    const QRectF shape = barBox(box, bar);
    const QColor tone = style::toneColor(style::tone(QStringLiteral("standing"), bar.standing));
    QColor fill = tone;
    fill.setAlphaF(bar.inForce ? (style::isDark() ? 0.38F : 0.24F) : 0.06F);
    // What has no end runs out at the edge of what is seen; what began on an unknown day comes out of it.
    QLinearGradient ground(m_chart.left(), 0, m_chart.right(), 0);
    QColor none = fill;
    none.setAlpha(0);
    const double part = fade / qMax(1.0, m_chart.width());
    ground.setColorAt(0, days.from ? fill : none);
    ground.setColorAt(qMin(0.49, part), fill);
    ground.setColorAt(qMax(0.51, 1 - part), fill);
    ground.setColorAt(1, days.until ? fill : none);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.color(QPalette::Base));
    painter.drawRoundedRect(shape, roundness, roundness);
    painter.setBrush(ground);
    painter.drawRoundedRect(shape, roundness, roundness);
    painter.setBrush(Qt::NoBrush);
    QPen edge(isCurrent ? style::accent() : tone, isCurrent ? 2 : 1);
    if (!bar.inForce)
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), roundness, roundness);
    if (bar.inForce && days.from) {  // a firm edge where it begins
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone);
        painter.drawRoundedRect(QRectF(shape.left(), shape.top(), 3, shape.height()), 1.5, 1.5);
    }
    marks(painter, shape, bar);
}

/// Amendments as small diamonds, the last day for notice as a notch.
void TimelinePainter::marks(QPainter &painter, const QRectF &bar, const TimelineBar &of) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.color(QPalette::Text));
    for (const QDate &day : of.amended) {
        const QPointF at(left(day), bar.bottom());
        painter.drawPolygon(QPolygonF{at - QPointF(0, 4), at + QPointF(4, 0), at + QPointF(0, 4), at - QPointF(4, 0)});
    }
    if (of.noticeBy && (of.standing == QLatin1String("in_force") || of.standing == QLatin1String("expiring"))) {
        const QPointF at(left(*of.noticeBy), bar.top());
        painter.setBrush(style::toneColor(style::Tone::Attention));
        painter.drawPolygon(QPolygonF{at + QPointF(-4.5, -4), at + QPointF(4.5, -4), at + QPointF(0, 4)});
    }
}

/// In the bar where there is room, else behind it; until: where the next one begins.
void TimelinePainter::word(QPainter &painter, const QRectF &bar, const QString &word, double until) const
{
    const double width = m_metrics.horizontalAdvance(word) + 2;
    const QRectF seen = bar.intersected(QRectF(m_chart.left(), bar.top(), m_chart.width(), bar.height()));
    if (bar.right() < m_chart.left() || bar.left() > m_chart.right())
        return;
    painter.setPen(m_palette.color(QPalette::Text));
    if (seen.width() >= width + 2 * style::grid) {
        painter.drawText(seen.adjusted(style::grid + 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
    } else if (bar.right() + style::half + width <= qMin(until, m_chart.right())) {
        painter.setPen(style::dimmed());
        painter.drawText(QRectF(bar.right() + style::half + 2, bar.top(), width, bar.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, word);
    } else if (seen.width() >= 6 * style::grid) {
        const QRectF room = seen.adjusted(style::grid + 2, 0, -2, 0);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_metrics.elidedText(word, Qt::ElideRight, room.width()));
    }
}

/// A lane of which nothing lies in sight says where it went.
void TimelinePainter::beyond(QPainter &painter, const QRectF &box, const TimelineLane &lane) const
{
    bool isBefore = true, isAfter = true;
    int last = 0, first = 9999;
    for (const TimelineBar &one : lane.bars) {
        const QRectF shape = barBox(box, one);
        isBefore = isBefore && shape.right() < m_chart.left();
        isAfter = isAfter && shape.left() > m_chart.right();
        if (const auto &days = one.inForce ? one.inForce : one.intended) {
            last = qMax(last, days->until ? days->until->year() : 0);
            first = qMin(first, days->from ? days->from->year() : 9999);
        }
    }
    if (lane.bars.isEmpty() || (!isBefore && !isAfter) || (isBefore ? last == 0 : first == 9999))
        return;
    painter.setPen(style::dimmed());
    const QRectF text = box.adjusted(m_chart.left() - box.left() + style::grid, 0, m_chart.right() - box.right() - style::grid, 0);
    const QString word = isBefore && !lane.bars.isEmpty() ? lane.bars.last().standingText : QString();
    if (isBefore) {
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("‹ %1  %2").arg(QString::number(last), word));
    } else {
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1 ›").arg(first));
    }
}

} // namespace pd::ui
