// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/timelinesheet.h>

#include <record/vocabulary.h>
#include <report/columns.h>
#include <report/flow.h>

#include <QLocale>
#include <QPainterPath>

#include <algorithm>

namespace pd::report {

namespace {

constexpr double barHeight = 11;
constexpr double dot = 3.2;   ///< radius of the mark of what is being prepared
constexpr double signWidth = 18;
const TextStyle month{6.5, 8.5, false, style::dimmed};
const TextStyle year{7.5, 10, true};
const TextStyle word{7, 9};
const TextStyle standingText{7.5, 10, false, style::dimmed};

QColor paler(const QColor &colour, double share)
{
    const auto part = [share](int value) { return int(value + (255 - value) * share); };
    return {part(colour.red()), part(colour.green()), part(colour.blue())};
}

/// Lines and not a pattern brush: that one is as fine as the device's dots, on paper a grey veil.
void hatch(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(colour, 0.6));
    for (double x = box.left() - box.height(); x < box.right(); x += 3.5)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

QPolygonF diamond(QPointF at)
{
    return {at - QPointF(0, 2.8), at + QPointF(2.8, 0), at + QPointF(0, 2.8), at - QPointF(2.8, 0)};
}

QPolygonF notch(QPointF at)
{
    return {at + QPointF(-3, -3), at + QPointF(3, -3), at + QPointF(0, 2.6)};
}

std::optional<rules::Validity> daysOf(const TimelineBar &bar)
{
    return bar.inForce ? bar.inForce : bar.intended;
}

} // namespace

TimelineSheet::TimelineSheet(const Timeline &timeline, const Language &language, double width)
    : m_timeline(timeline)
    , m_language(language)
    , m_width(width)
    , m_label(width * 0.23)
    , m_standing(width * 0.17)
    , m_chart(m_label + m_standing + 2 * columnGap)
    , m_perDay((width - m_chart) / double(timeline.from.daysTo(timeline.from.addMonths(timeline.months))))
{
}

double TimelineSheet::at(QDate day) const
{
    return m_chart + double(m_timeline.from.daysTo(day)) * m_perDay;
}

TimelineSheet::Ink TimelineSheet::ink(const QString &standing)
{
    static const QHash<QString, QColor> colours = {{QStringLiteral("in_force"), QColor(0x2e8b57)},
                                                   {QStringLiteral("expiring"), QColor(0xc77700)},
                                                   {QStringLiteral("suspended"), QColor(0xc77700)},
                                                   {QStringLiteral("awaiting_own"), QColor(0xc77700)},
                                                   {QStringLiteral("awaiting_partner"), QColor(0xc77700)},
                                                   {QStringLiteral("expired"), QColor(0xb3261e)},
                                                   {QStringLiteral("renewed"), QColor(0x8a929c)},
                                                   {QStringLiteral("terminated"), QColor(0x8a929c)},
                                                   {QStringLiteral("archived"), QColor(0x8a929c)}};
    const QColor edge = colours.value(standing, style::accent);
    return {edge, paler(edge, 0.78)};
}

// ---- what the signs mean

QList<TimelineSheet::Entry> TimelineSheet::entries() const
{
    QHash<QString, QString> standings;
    bool isIntended = false, isPrepared = false, isAmended = false, isNotice = false, isGap = false;
    const QDate end = m_timeline.from.addMonths(m_timeline.months);
    const auto isShown = [&](const QDate &day) { return day >= m_timeline.from && day < end; };
    const auto areShown = [&](const rules::Validity &days) {
        return (!days.from || *days.from < end) && (!days.until || *days.until >= m_timeline.from);
    };
    for (const TimelineLane &lane : m_timeline.lanes) {
        isGap = isGap || std::any_of(lane.gaps.cbegin(), lane.gaps.cend(), areShown);
        for (const TimelineBar &one : lane.bars) {
            if (one.inForce && areShown(*one.inForce))
                standings.insert(one.standing, one.standingText);
            isIntended = isIntended || (!one.inForce && one.intended && areShown(*one.intended));
            isPrepared = isPrepared || (one.begun && *one.begun < m_timeline.today && !one.inForce)
                || (!one.inForce && !one.intended && isShown(m_timeline.today));
            isAmended = isAmended || std::any_of(one.amended.cbegin(), one.amended.cend(), isShown);
            isNotice = isNotice || (one.noticeBy && rules::isInForce(one.standing) && isShown(*one.noticeBy));
        }
    }
    QList<Entry> found;
    for (const Term &term : vocabulary::standing.terms) {
        if (standings.contains(term.code))
            found << Entry{Sign::Bar, ink(term.code), standings.value(term.code)};
    }
    const Ink plain{style::accent, paler(style::accent, 0.9)};
    if (isIntended)
        found << Entry{Sign::Intended, plain, say(phrase("Report", "Written, not signed yet"))};
    if (isPrepared)
        found << Entry{Sign::Prepared, plain, say(phrase("Report", "Being prepared"))};
    if (isGap)
        found << Entry{Sign::Gap, ink(QStringLiteral("expired")),
                       say(phrase("Report", "No agreement in force"))};
    if (isNotice)
        found << Entry{Sign::Notice, ink(QStringLiteral("expiring")), say(phrase("Report", "Last day for notice"))};
    if (isAmended)
        found << Entry{Sign::Amended, plain, say(phrase("Report", "Amended"))};
    if (isShown(m_timeline.today))
        found << Entry{Sign::Today, plain, say(phrase("Report", "Today, %1").arg(m_language.date(m_timeline.today)))};
    return found;
}

double TimelineSheet::legend(QPainter *painter) const
{
    constexpr double pitch = 13;
    double x = 0, y = 0;
    const QList<Entry> shown = entries();
    for (const Entry &entry : shown) {
        const double wide = naturalWidth(entry.text, style::small);
        if (x > 0 && x + signWidth + 4 + wide > m_width) {
            x = 0;
            y += pitch;
        }
        if (painter) {
            sign(*painter, {x, y + 1, signWidth, style::small.pitch}, entry);
            SetText(entry.text, style::small, wide + 1).paint(*painter, {x + signWidth + 4, y + 1});
        }
        x += signWidth + 4 + wide + 14;
    }
    return y + pitch;
}

void TimelineSheet::sign(QPainter &painter, const QRectF &box, const Entry &entry) const
{
    const QRectF shape = box.adjusted(0, 2, 0, -2);
    const QPointF middle = box.center();
    painter.save();
    painter.setPen(QPen(entry.ink.edge, 0.7));
    painter.setBrush(entry.ink.fill);
    switch (entry.sign) {
    case Sign::Bar:
        painter.drawRoundedRect(shape, 2, 2);
        break;
    case Sign::Intended:
        painter.setPen(QPen(entry.ink.edge, 0.7, Qt::DashLine));
        painter.drawRoundedRect(shape, 2, 2);
        break;
    case Sign::Prepared:
        painter.setPen(QPen(entry.ink.edge, 1.2, Qt::DotLine));
        painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right() - 2 * dot, middle.y()));
        painter.setPen(QPen(entry.ink.edge, 1.2));
        painter.setBrush(Qt::white);
        painter.drawEllipse(QPointF(box.right() - dot, middle.y()), dot, dot);
        break;
    case Sign::Gap:
        hatch(painter, shape, entry.ink.edge);
        break;
    case Sign::Amended:
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawPolygon(diamond(middle));
        break;
    case Sign::Notice:
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.ink.edge);
        painter.drawPolygon(notch(middle));
        break;
    case Sign::Today:
        painter.setPen(QPen(style::accent, 1.2));
        painter.drawLine(QPointF(middle.x(), box.top()), QPointF(middle.x(), box.bottom()));
        break;
    }
    painter.restore();
}

// ---- the head

double TimelineSheet::headHeight() const
{
    return year.pitch + month.pitch + 4;
}

void TimelineSheet::head(QPainter &painter) const
{
    const double height = headHeight();
    const TextStyle &title = style::columnTitle;
    const double below = height - 4 - title.pitch;
    SetText(say(phrase("Report", "Agreement")), title, m_label).paint(painter, {0, below});
    SetText(say(phrase("Report", "Status")), title, m_standing).paint(painter, {m_label + columnGap, below});

    const QDate end = m_timeline.from.addMonths(m_timeline.months);
    const auto name = [this](const QDate &first) {
        return m_language.locale().standaloneMonthName(first.month(), QLocale::ShortFormat);
    };
    double widest = 0;
    for (int i = 1; i <= 12; ++i)
        widest = std::max(widest, naturalWidth(name(QDate(2026, i, 1)), month));
    int step = 1;
    while (step < 12 && m_perDay * 30 * step < widest + 3)
        step = step == 1 ? 3 : step * 2;
    double free = m_chart;
    for (QDate first = m_timeline.from; first < end; first = first.addMonths(1)) {
        const double x = at(first);
        if (first.month() == 1 || first == m_timeline.from) {
            const QString text = QString::number(first.year());
            const double wide = naturalWidth(text, year);
            const double next = first.month() == 1 ? m_width : at(QDate(first.year() + 1, 1, 1));
            if (x >= free && x + wide < std::min(next, m_width)) {
                SetText(text, year, wide + 1).paint(painter, {x + 1, 0});
                free = x + wide + 4;
            }
        }
        if (step < 12 && (first.month() - 1) % step == 0 && x + naturalWidth(name(first), month) <= m_width)
            SetText(name(first), month, widest + 1).paint(painter, {x + 1, year.pitch});
    }
    rules(painter, height - 4, 4);
    painter.setPen(QPen(style::accent, 0.8, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(0, height - 0.4), QPointF(m_width, height - 0.4));
}

/// Firsts of January stand out, those of other quarters are faint; today goes through everything.
void TimelineSheet::rules(QPainter &painter, double top, double height) const
{
    const QDate end = m_timeline.from.addMonths(m_timeline.months);
    painter.save();
    for (QDate first = m_timeline.from; first < end; first = first.addMonths(1)) {
        if (m_perDay * 30 < 6 ? first.month() != 1 : (first.month() - 1) % 3 != 0)
            continue;
        painter.setPen(QPen(style::hairline, first.month() == 1 ? 0.7 : 0.25, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(at(first), top), QPointF(at(first), top + height));
    }
    if (m_timeline.today >= m_timeline.from && m_timeline.today < end) {
        painter.setPen(QPen(style::accent, 1.2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(at(m_timeline.today), top), QPointF(at(m_timeline.today), top + height));
    }
    painter.restore();
}

// ---- a row

QString TimelineSheet::inWords(const TimelineLane &lane) const
{
    QStringList lines;
    for (qsizetype i = 0; i < lane.bars.size(); ++i) {
        const TimelineBar &one = lane.bars[i];
        if (i + 1 < lane.bars.size() && !rules::isInForce(one.standing))
            continue; // what has become of it is told by those after it
        lines << one.standingText;
        const auto days = daysOf(one);
        if (!days)
            continue;
        if (days->until)
            lines << m_language.period(days->from ? PartialDate(*days->from) : PartialDate(), PartialDate(*days->until));
        else if (days->from)
            lines << say(phrase("Report", "from %1, open-ended").arg(m_language.date(*days->from)));
        else
            lines << say(phrase("Report", "open-ended"));
    }
    return lines.join(u'\n');
}

double TimelineSheet::laneHeight(int row) const
{
    const TimelineLane &lane = m_timeline.lanes.at(row);
    const double label = SetText(lane.partner, style::cell, m_label).height()
        + SetText(lane.type, standingText, m_label).height();
    const double standing = SetText(inWords(lane), standingText, m_standing).height();
    return std::max({label, standing, barHeight + 4}) + 2 * cellPadding;
}

void TimelineSheet::lane(QPainter &painter, int row) const
{
    const TimelineLane &lane = m_timeline.lanes.at(row);
    const double height = laneHeight(row);
    const SetText partner(lane.partner, style::cell, m_label);
    partner.paint(painter, {0, cellPadding});
    SetText(lane.type, standingText, m_label).paint(painter, {0, cellPadding + partner.height()});
    SetText(inWords(lane), standingText, m_standing).paint(painter, {m_label + columnGap, cellPadding});
    rules(painter, 0, height);
    painter.save();
    painter.setClipRect(QRectF(m_chart, 0, m_width - m_chart, height), Qt::IntersectClip);
    for (const rules::Validity &one : lane.gaps)
        gap(painter, height, one);
    for (const TimelineBar &one : lane.bars)
        preparation(painter, height, one);
    for (const TimelineBar &one : lane.bars)
        bar(painter, height, one);
    words(painter, height, lane);
    painter.restore();
    painter.setPen(QPen(style::hairline, 0.4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(0, height), QPointF(m_width, height));
}

QRectF TimelineSheet::barBox(double height, const TimelineBar &bar) const
{
    const double top = (height - barHeight) / 2;
    const auto days = daysOf(bar);
    if (!days)
        return {at(m_timeline.today) - dot, top, 2 * dot, barHeight};
    const double from = left(days->from);
    return {from, top, std::max(2.0, right(days->until) - from), barHeight};
}

void TimelineSheet::bar(QPainter &painter, double height, const TimelineBar &bar) const
{
    if (!daysOf(bar))
        return;
    const QRectF shape = barBox(height, bar);
    const Ink colours = ink(bar.standing);
    // What has no end leaves the page; only what is in sight is drawn.
    const QRectF seen = shape.intersected(QRectF(m_chart - 4, 0, m_width - m_chart + 8, height));
    if (seen.isEmpty())
        return;
    painter.setPen(QPen(colours.edge, 0.7, bar.inForce ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(bar.inForce ? colours.fill : paler(colours.edge, 0.95));
    painter.drawRoundedRect(seen, 2, 2);
    painter.setPen(Qt::NoPen);
    if (bar.inForce && bar.inForce->from) { // a firm edge where it begins
        painter.setBrush(colours.edge);
        painter.drawRect(QRectF(shape.left(), shape.top(), 1.8, shape.height()));
    }
    painter.setBrush(Qt::black);
    for (const QDate &day : bar.amended)
        painter.drawPolygon(diamond({at(day), shape.bottom()}));
    if (bar.noticeBy && rules::isInForce(bar.standing)) {
        painter.setBrush(ink(QStringLiteral("expiring")).edge);
        painter.drawPolygon(notch({at(*bar.noticeBy), shape.top()}));
    }
}

/// From the first step to the signature, or to today.
void TimelineSheet::preparation(QPainter &painter, double height, const TimelineBar &bar) const
{
    const QColor colour = ink(bar.standing).edge;
    const double y = height / 2;
    const bool isOnly = !daysOf(bar);
    const double from = bar.begun ? at(*bar.begun) : at(m_timeline.today);
    const double to = isOnly ? at(m_timeline.today) : barBox(height, bar).left();
    if (bar.begun && from < to) {
        painter.setPen(QPen(colour, 1.2, Qt::DotLine));
        painter.drawLine(QPointF(std::max(from, m_chart), y), QPointF(to, y));
    }
    if (isOnly) {
        painter.setPen(QPen(colour, 1.2));
        painter.setBrush(Qt::white);
        painter.drawEllipse(QPointF(std::max(from, to), y), dot, dot);
    }
}

/// The standings, in their bars or behind them where there is room: the column of words has them in any case.
void TimelineSheet::words(QPainter &painter, double height, const TimelineLane &lane) const
{
    QList<std::pair<QRectF, QString>> bars;
    for (const TimelineBar &one : lane.bars)
        bars << std::pair(barBox(height, one), one.standingText);
    std::sort(bars.begin(), bars.end(), [](const auto &a, const auto &b) { return a.first.left() < b.first.left(); });
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const auto &[box, text] = bars[i];
        const double next = i + 1 < bars.size() ? bars[i + 1].first.left() : m_width;
        const double wide = naturalWidth(text, word);
        const double from = std::max(box.left(), m_chart);
        const double to = std::min({box.right(), m_width, std::max(next, from)});
        const double y = box.center().y() - word.pitch / 2;
        if (to - from >= wide + 8)
            SetText(text, word, wide + 1).paint(painter, {from + 5, y});
        else if (box.right() >= m_chart && box.right() + 4 + wide <= std::min(next, m_width))
            SetText(text, word, wide + 1).paint(painter, {box.right() + 4, y});
    }
}

void TimelineSheet::gap(QPainter &painter, double height, const rules::Validity &gap) const
{
    const double from = left(gap.from);
    const QRectF box(from, (height - barHeight) / 2 + 2, std::max(2.0, right(gap.until) - from), barHeight - 4);
    hatch(painter, box.intersected(QRectF(m_chart, 0, m_width - m_chart, height)),
          ink(QStringLiteral("expired")).edge);
}

} // namespace pd::report
