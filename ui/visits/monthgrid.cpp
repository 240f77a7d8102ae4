// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/visits/monthgrid.h>

#include <ui/shell/style.h>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace pd::ui {

namespace {

constexpr int weeks = 6, days = 7;
constexpr int inset = 3;

/// Who goes where, in a sign; the tool tip and screen readers have the word.
QString arrow(const QString &direction)
{
    if (direction == QLatin1String("in"))
        return QStringLiteral("↓ ");
    if (direction == QLatin1String("out"))
        return QStringLiteral("↑ ");
    return direction == QLatin1String("online") ? QStringLiteral("↔ ") : QString();
}

} // namespace

MonthGrid::MonthGrid(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMonth(session.today());
}

void MonthGrid::setMonth(QDate day)
{
    m_month = QDate(day.year(), day.month(), 1);
    arrange();
    Q_EMIT monthChosen(m_month);
}

QDate MonthGrid::firstDay() const
{
    return m_month.addDays(1 - m_month.dayOfWeek());
}

void MonthGrid::setVisits(const QList<VisitEntry> &visits)
{
    m_visits = visits;
    arrange();
    describe();
}

void MonthGrid::setCurrent(RecordId id)
{
    m_current = id;
    describe();
    update();
}

QSize MonthGrid::minimumSizeHint() const
{
    return {days * 56, 3 * fontMetrics().height() + weeks * 2 * fontMetrics().height()};
}

int MonthGrid::barHeight() const
{
    return fontMetrics().height() + 3;
}

int MonthGrid::topOfBars() const
{
    return fontMetrics().height() + style::half + 2;
}

QRect MonthGrid::cell(int week, int day) const
{
    const int height = this->height() - m_grid;
    const int left = day * width() / days, right = (day + 1) * width() / days;
    const int top = m_grid + week * height / weeks, bottom = m_grid + (week + 1) * height / weeks;
    return {left, top, right - left, bottom - top};
}

/// Gives every visit a line in each of its weeks; the days on which none is free count what they hide.
void MonthGrid::arrange()
{
    m_bars.clear();
    m_hidden.clear();
    m_undated.clear();
    for (qsizetype i = 0; i < m_visits.size(); ++i) {
        const bool isOfMonth = m_visits[i].starts.earliest() <= m_month.addMonths(1).addDays(-1)
            && m_visits[i].starts.latest() >= m_month;
        if (!m_visits[i].first.isValid() && isOfMonth)
            m_undated << i;
    }
    const int line = fontMetrics().height();
    m_grid = line + style::grid + (m_undated.isEmpty() ? 0 : line + style::half);
    for (int week = 0; week < weeks; ++week) {
        const QDate monday = firstDay().addDays(week * days);
        const int room = cell(week, 0).height() - topOfBars();
        const int lines = qMax(1, room / barHeight());
        QList<QList<bool>> taken(days, QList<bool>(lines, false));
        const auto isCrowded = [&](QDate day) {
            const auto count = std::count_if(m_visits.begin(), m_visits.end(), [day](const VisitEntry &visit) {
                return visit.first.isValid() && visit.first <= day && day <= visit.last;
            });
            return count > lines;
        };
        for (qsizetype i = 0; i < m_visits.size(); ++i) {
            const VisitEntry &visit = m_visits[i];
            if (!visit.first.isValid() || visit.last < monday || visit.first > monday.addDays(days - 1))
                continue;
            const int from = qMax(0, int(monday.daysTo(visit.first)));
            const int to = qMin(days - 1, int(monday.daysTo(visit.last)));
            int free = -1;
            for (int at = 0; at < lines && free < 0; ++at) {
                bool fits = true;
                for (int day = from; day <= to && fits; ++day)  // the last line says how many more there are
                    fits = !taken[day][at] && !(at == lines - 1 && isCrowded(monday.addDays(day)));
                free = fits ? at : -1;
            }
            if (free < 0) {
                for (int day = from; day <= to; ++day)
                    ++m_hidden[monday.addDays(day)];
                continue;
            }
            for (int day = from; day <= to; ++day)
                taken[day][free] = true;
            QRect box = cell(week, from).united(cell(week, to));
            box = QRect(box.left() + inset, box.top() + topOfBars() + free * barHeight(), box.width() - 2 * inset,
                        barHeight() - 2);
            m_bars << Bar{i, box, visit.first >= monday, visit.last < monday.addDays(days)};
        }
    }
    update();
}

void MonthGrid::resizeEvent(QResizeEvent *)
{
    arrange();
}

// ---- painting

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QLocale locale = m_session.language().locale();
    painter.setPen(style::dimmed());
    for (int day = 0; day < days; ++day) {
        const QRect box(cell(0, day).left() + style::grid, 0, cell(0, day).width() - style::grid, fontMetrics().height() + style::half);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, locale.standaloneDayName(day + 1, QLocale::ShortFormat));
    }
    if (!m_undated.isEmpty())
        paintUndated(painter);
    for (int week = 0; week < weeks; ++week) {
        for (int day = 0; day < days; ++day)
            paintCell(painter, week, day);
    }
    for (const Bar &bar : std::as_const(m_bars))
        paintBar(painter, bar);
}

void MonthGrid::paintUndated(QPainter &painter) const
{
    QStringList names;
    for (const qsizetype i : m_undated)
        names << m_visits[i].partner;
    const QRect box(style::grid, fontMetrics().height() + style::half, width() - 2 * style::grid, fontMetrics().height());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(tr("Day not settled: %1").arg(m_session.language().list(names)),
                                              Qt::ElideRight, box.width()));
}

void MonthGrid::paintCell(QPainter &painter, int week, int day) const
{
    const QRect box = cell(week, day);
    const QDate date = firstDay().addDays(week * days + day);
    const bool isOfMonth = date.month() == m_month.month();
    const bool isWeekend = day >= 5;
    if (isWeekend)
        painter.fillRect(box, palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), style::hairline());
    if (day > 0)
        painter.fillRect(QRect(box.left(), box.top(), 1, box.height()), style::hairline());
    const QString number = QString::number(date.day());
    const int height = fontMetrics().height();
    QRect place(box.left() + style::half + 2, box.top() + 3, qMax(height, fontMetrics().horizontalAdvance(number) + style::grid), height);
    if (date == m_session.today()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::accent());
        painter.drawRoundedRect(place, height / 2.0, height / 2.0);
        painter.setPen(palette().color(QPalette::HighlightedText));
    } else {
        painter.setPen(isOfMonth ? palette().color(QPalette::Text) : style::toneColor(style::Tone::Muted));
    }
    painter.drawText(place, Qt::AlignCenter, number);
    if (const int hidden = m_hidden.value(date); hidden > 0) {
        painter.setPen(style::dimmed());
        painter.drawText(box.adjusted(style::grid, 0, -style::half, -2), Qt::AlignLeft | Qt::AlignBottom,
                         tr("+%Ln more", "visits on a day for which there is no room", hidden));
    }
}

void MonthGrid::paintBar(QPainter &painter, const Bar &bar) const
{
    const VisitEntry &visit = m_visits[bar.visit];
    const QColor tone = style::toneColor(style::tone(QStringLiteral("visit_status"), visit.status));
    const bool isCurrent = visit.id == m_current;
    QColor fill = tone;
    fill.setAlphaF(style::isDark() ? 0.38F : 0.22F);
    QRectF box(bar.box);
    // What goes on from the week before or into the next reaches the edge.
    box.adjust(bar.begins ? 0 : -inset - 4, 0, bar.ends ? 0 : inset + 4, 0);
    painter.save();
    painter.setClipRect(bar.box.adjusted(bar.begins ? -2 : -inset, -2, bar.ends ? 2 : inset, 2));
    painter.setPen(QPen(isCurrent ? style::accent() : tone, isCurrent ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setBrush(fill);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QFont font = this->font();
    font.setStrikeOut(visit.status == QLatin1String("cancelled"));
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Text));
    const QRect text = bar.box.adjusted(6, 0, -4, 0);
    const QString name = QString(arrow(visit.direction) + visit.partner);
    const QString whole = QStringLiteral("%1 · %2").arg(name, visit.statusText);
    const bool fits = painter.fontMetrics().horizontalAdvance(whole) < text.width();
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(fits ? whole : name, Qt::ElideRight, text.width()));
    painter.restore();
}

// ---- what is where

const VisitEntry *MonthGrid::visitAt(const QPoint &position) const
{
    for (const Bar &bar : m_bars) {
        if (bar.box.contains(position))
            return &m_visits[bar.visit];
    }
    const int line = fontMetrics().height() + style::half;
    if (!m_undated.isEmpty() && position.y() > line && position.y() < m_grid)
        return &m_visits[m_undated.first()];
    return nullptr;
}

QRect MonthGrid::barOf(RecordId id) const
{
    for (const Bar &bar : m_bars) {
        if (m_visits[bar.visit].id == id)
            return bar.box;
    }
    return {};
}

QDate MonthGrid::dayAt(const QPoint &position) const
{
    for (int week = 0; week < weeks; ++week) {
        for (int day = 0; day < days; ++day) {
            if (cell(week, day).contains(position))
                return firstDay().addDays(week * days + day);
        }
    }
    return {};
}

// ---- choosing

void MonthGrid::choose(RecordId id)
{
    setCurrent(id);
    Q_EMIT chosen(id);
}

/// To the visit before or after the current one; at the end of what is in sight, to the next month.
void MonthGrid::go(int step)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_visits.size(); ++i)
        at = m_visits[i].id == m_current ? i : at;
    const qsizetype next = at < 0 ? (step > 0 ? 0 : m_visits.size() - 1) : at + step;
    if (next >= 0 && next < m_visits.size())
        choose(m_visits[next].id);
    else
        setMonth(m_month.addMonths(step));
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: go(-1); break;
    case Qt::Key_Right:
    case Qt::Key_Down: go(1); break;
    case Qt::Key_PageUp: setMonth(m_month.addMonths(-1)); break;
    case Qt::Key_PageDown: setMonth(m_month.addMonths(1)); break;
    case Qt::Key_Home: setMonth(m_session.today()); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isValid())
            Q_EMIT opened(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    if (const VisitEntry *visit = visitAt(event->pos()))
        choose(visit->id);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const VisitEntry *visit = visitAt(event->pos()))
        Q_EMIT opened(visit->id);
    else if (const QDate day = dayAt(event->pos()); day.isValid())
        Q_EMIT dayOpened(day);
}

QString MonthGrid::sentence(const VisitEntry &visit) const
{
    QStringList lines{visit.label, visit.partner, visit.directionText, visit.statusText,
                      m_session.language().period(visit.starts, visit.ends)};
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

void MonthGrid::describe()
{
    setAccessibleName(tr("Calendar of visits"));
    QString text;
    for (const VisitEntry &visit : std::as_const(m_visits)) {
        if (visit.id == m_current)
            text = sentence(visit).replace(u'\n', QStringLiteral(", "));
    }
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const VisitEntry *visit = visitAt(help->pos());
        QToolTip::showText(help->globalPos(), visit ? sentence(*visit) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        arrange();
        describe();
    }
    return QWidget::event(event);
}

} // namespace pd::ui
