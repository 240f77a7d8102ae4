// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/agreements/timelinecanvas.h>

#include <ui/agreements/timelinedata.h>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

namespace pd::ui {

namespace {

constexpr double shortest = 90, longest = 365.25 * 20;   ///< days across
constexpr int years = 40;                                ///< each way from today
constexpr double step = 1.25;

} // namespace

TimelineCanvas::TimelineCanvas(Session &session, TimelineData *data, QWidget *parent)
    : QAbstractScrollArea(parent), m_session(session), m_data(data)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setSingleStep(30);
    connect(m_data, &TimelineData::changed, this, [this] {
        arrange();
        if (m_isToShow)
            scrollToCurrent();
        if (m_wanted >= 0)
            goTo(m_wanted);
        describe();
        viewport()->update();
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_isArranging)
            setFirst(value, m_span);
    });
    showToday();
}

int TimelineCanvas::labelWidth() const
{
    return qBound(150, viewport()->width() * 30 / 100, 300);
}

int TimelineCanvas::headHeight() const
{
    return TimelinePainter::headHeight(fontMetrics());
}

int TimelineCanvas::laneHeight() const
{
    return TimelinePainter::laneHeight(fontMetrics());
}

QRectF TimelineCanvas::chart() const
{
    const int left = labelWidth(), top = headHeight();
    return QRectF(left, top, qMax(1, viewport()->width() - left), qMax(1, viewport()->height() - top));
}

TimelineScale TimelineCanvas::scale() const
{
    const QDate origin = m_session.today().addYears(-years);
    // Whole days stay where they are while one scrolls; the part of a day is no more than a pixel or two.
    return {origin.addDays(qint64(m_first)), chart().width() / m_span};
}

TimelinePainter TimelineCanvas::painter() const
{
    return TimelinePainter(scale(), chart(), m_session.today(), m_session.language(), font(), palette());
}

QRectF TimelineCanvas::laneBox(int row) const
{
    const QRectF area = chart();
    return {area.left(), area.top() + row * laneHeight() - verticalScrollBar()->value(), area.width(), double(laneHeight())};
}

int TimelineCanvas::topLane() const
{
    return verticalScrollBar()->value() / laneHeight();
}

std::pair<QDate, QDate> TimelineCanvas::sight() const
{
    const TimelineScale shown = scale();
    return {shown.first, shown.first.addDays(qint64(m_span) - 1)};
}

void TimelineCanvas::showToday()
{
    const QDate today = m_session.today();
    const QDate from = QDate(today.year(), today.month(), 1).addMonths(-12);
    setFirst(double(today.addYears(-years).daysTo(from)), double(from.daysTo(from.addMonths(36))));
}

void TimelineCanvas::setFirst(double days, double span)
{
    m_span = qBound(shortest, span, longest);
    const QDate today = m_session.today();
    const double all = double(today.addYears(-years).daysTo(today.addYears(years)));
    m_first = qBound(0.0, days, all - m_span);
    arrange();
    viewport()->update();
    Q_EMIT sightChanged();
}

void TimelineCanvas::zoom(double factor)
{
    const double today = chart().left() + scale().at(m_session.today());
    zoomAround(factor, chart().contains(QPointF(today, chart().top())) ? today : chart().center().x());
}

/// The day under x stays there.
void TimelineCanvas::zoomAround(double factor, double x)
{
    const double part = (x - chart().left()) / chart().width();
    const double day = m_first + part * m_span;
    const double span = qBound(shortest, m_span / factor, longest);
    setFirst(day - part * span, span);
}

void TimelineCanvas::arrange()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    const QRectF area = chart();
    verticalScrollBar()->setPageStep(int(area.height()));
    verticalScrollBar()->setRange(0, qMax(0, m_data->count() * laneHeight() - int(area.height())));
    const QDate today = m_session.today();
    const int all = int(today.addYears(-years).daysTo(today.addYears(years)));
    horizontalScrollBar()->setPageStep(int(m_span));
    horizontalScrollBar()->setRange(0, all - int(m_span));
    horizontalScrollBar()->setValue(int(m_first));
}

// ---- painting

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    QPainter paint(viewport());
    const TimelinePainter timeline = painter();
    const QRectF area = chart();
    const int width = viewport()->width();
    paint.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    paint.save();
    paint.setClipRect(QRectF(0, area.top(), width, area.height()));
    const int currentLane = m_data->rowOf(m_current);
    const int end = qMin(m_data->count(), topLane() + int(area.height()) / laneHeight() + 2);
    for (int row = topLane(); row < end; ++row) {
        const QRectF box = laneBox(row);
        if (row != currentLane && row != m_hovered)
            continue;
        QColor tint = row == currentLane ? style::accent() : palette().color(QPalette::Text);
        tint.setAlpha(row != currentLane ? 10 : style::isDark() ? 48 : 24);
        paint.fillRect(QRectF(0, box.top(), width, box.height()), tint);
    }
    timeline.rules(paint);
    for (int row = topLane(); row < end; ++row) {
        const QRectF box = laneBox(row);
        paint.fillRect(QRectF(0, box.bottom() - 1, width, 1), style::hairline());
        if (const TimelineLane *lane = m_data->lane(row)) {
            timeline.label(paint, QRectF(0, box.top(), area.left(), box.height()), *lane);
            timeline.lane(paint, box, *lane, m_current);
        }
    }
    timeline.todayLine(paint);
    for (int row = topLane(); row < end; ++row) {
        if (const TimelineLane *lane = m_data->lane(row))
            timeline.words(paint, laneBox(row), *lane);
    }
    paint.restore();
    paint.fillRect(QRectF(area.left() - 1, 0, 1, viewport()->height()), style::hairline());
    paint.fillRect(QRectF(0, area.top() - 1, width, 1), style::hairline());
    paint.save();
    paint.setClipRect(QRectF(area.left(), 0, area.width(), area.top()));
    paint.setRenderHint(QPainter::Antialiasing);
    timeline.head(paint, QRectF(area.left(), 0, area.width(), area.top()), tr("Today"));
    paint.restore();
    if (hasFocus() && currentLane >= 0) {
        const QRectF box = laneBox(currentLane);
        paint.setClipRect(QRectF(0, area.top(), width, area.height()));
        paint.fillRect(QRectF(0, box.top(), 3, box.height() - 1), style::accent());
    }
}

void TimelineCanvas::resizeEvent(QResizeEvent *)
{
    arrange();
    Q_EMIT sightChanged();
}

// ---- where is what

int TimelineCanvas::laneAt(const QPoint &position) const
{
    if (position.y() < chart().top())
        return -1;
    const int row = (position.y() - int(chart().top()) + verticalScrollBar()->value()) / laneHeight();
    return row < m_data->count() ? row : -1;
}

const TimelineBar *TimelineCanvas::barAt(const QPoint &position) const
{
    const int row = laneAt(position);
    const TimelineLane *lane = row >= 0 ? m_data->lane(row) : nullptr;
    if (!lane || position.x() < chart().left())
        return nullptr;
    const TimelinePainter timeline = painter();
    for (auto bar = lane->bars.crbegin(); bar != lane->bars.crend(); ++bar) {  // the later ones lie on top
        if (timeline.barBox(laneBox(row), *bar).adjusted(-2, -4, 2, 4).contains(position))
            return &*bar;
    }
    return nullptr;
}

QRect TimelineCanvas::barOf(RecordId id) const
{
    const int row = m_data->rowOf(id);
    const TimelineLane *lane = row >= 0 ? m_data->lane(row) : nullptr;
    if (!lane)
        return {};
    for (const TimelineBar &bar : lane->bars) {
        if (bar.id == id)
            return painter().barBox(laneBox(row), bar).intersected(chart()).toRect();
    }
    return {};
}

/// What a lane is about: the agreement in force, else the latest.
const TimelineBar *TimelineCanvas::mainBar(const TimelineLane &lane) const
{
    for (const TimelineBar &bar : lane.bars) {
        if (rules::isInForce(bar.standing))
            return &bar;
    }
    return lane.bars.isEmpty() ? nullptr : &lane.bars.last();
}

// ---- choosing

void TimelineCanvas::setCurrent(RecordId id)
{
    m_current = id;
    scrollToCurrent();
    describe();
    viewport()->update();
}

void TimelineCanvas::scrollToCurrent()
{
    const int row = m_data->rowOf(m_current);
    m_isToShow = row < 0;
    if (row < 0)
        return;
    const int top = row * laneHeight(), height = int(chart().height());
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (top + laneHeight() > bar->value() + height)
        bar->setValue(top + laneHeight() - height);
}

void TimelineCanvas::choose(RecordId id)
{
    setCurrent(id);
    Q_EMIT chosen(id);
}

void TimelineCanvas::goTo(int row)
{
    row = qBound(0, row, m_data->count() - 1);
    m_wanted = -1;
    if (row < 0)
        return;
    const TimelineLane *lane = m_data->lane(row);
    if (!lane) {
        m_wanted = row;
        verticalScrollBar()->setValue(row * laneHeight());
    } else if (const TimelineBar *bar = mainBar(*lane)) {
        choose(bar->id);
    }
}

/// To the agreement before or after this one in its chain.
bool TimelineCanvas::goAlong(int by)
{
    const int row = m_data->rowOf(m_current);
    const TimelineLane *lane = row >= 0 ? m_data->lane(row) : nullptr;
    for (qsizetype i = 0; lane && i < lane->bars.size(); ++i) {
        if (lane->bars[i].id == m_current && i + by >= 0 && i + by < lane->bars.size()) {
            choose(lane->bars[i + by].id);
            return true;
        }
    }
    return false;
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    const int row = m_data->rowOf(m_current);
    const int page = qMax(1, int(chart().height()) / laneHeight() - 1);
    const bool isShift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Up: goTo(row - 1); break;
    case Qt::Key_Down: goTo(row + 1); break;
    case Qt::Key_PageUp: goTo(row - page); break;
    case Qt::Key_PageDown: goTo(row + page); break;
    case Qt::Key_Home: goTo(0); break;
    case Qt::Key_End: goTo(m_data->count() - 1); break;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        if (isShift || !goAlong(by))
            setFirst(m_first + by * m_span / 12, m_span);
        break;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(step); break;
    case Qt::Key_Minus: zoom(1 / step); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isValid())
            Q_EMIT opened(m_current);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    const int row = laneAt(event->pos());
    if (const TimelineBar *bar = barAt(event->pos()))
        choose(bar->id);
    else if (row >= 0 && row != m_data->rowOf(m_current))
        goTo(row);
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (laneAt(event->pos()) >= 0 && m_current.isValid())
        Q_EMIT opened(m_current);
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int row = laneAt(event->pos());
    viewport()->setCursor(barAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const int turned = event->angleDelta().y();
        if (turned != 0)
            zoomAround(turned > 0 ? step : 1 / step, event->position().x());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

// ---- words

QString TimelineCanvas::sentence(const TimelineBar &bar) const
{
    const Language &language = m_session.language();
    const auto &days = bar.inForce ? bar.inForce : bar.intended;
    QString period;
    if (days && !days->until)
        period = days->from ? tr("from %1, open-ended").arg(language.date(*days->from)) : tr("open-ended");
    else if (days)
        period = language.period(days->from ? PartialDate(*days->from) : PartialDate(), PartialDate(*days->until));
    return period.isEmpty() ? bar.standingText : tr("%1: %2", "standing: when").arg(bar.standingText, period);
}

QString TimelineCanvas::tipAt(const QPoint &position) const
{
    const int row = laneAt(position);
    const TimelineLane *lane = row >= 0 ? m_data->lane(row) : nullptr;
    if (!lane)
        return {};
    const Language &language = m_session.language();
    if (const TimelineBar *bar = barAt(position)) {
        QStringList lines{bar->label, sentence(*bar)};
        if (bar->noticeBy && rules::isInForce(bar->standing))
            lines << tr("Notice can be given until %1").arg(language.date(*bar->noticeBy));
        for (const QDate day : bar->amended)
            lines << tr("Amended on %1").arg(language.date(day));
        return lines.join(u'\n');
    }
    const TimelinePainter timeline = painter();
    for (const rules::Validity &gap : lane->gaps) {
        if (timeline.gapBox(laneBox(row), gap).contains(position))
            return tr("%Ln day(s) without an agreement in force", nullptr, int(gap.from->daysTo(*gap.until)) + 1) + u'\n'
                + language.period(*gap.from, *gap.until);
    }
    return position.x() < chart().left() ? lane->partner + u'\n' + lane->type : QString();
}

/// For screen readers: what is selected, as a sentence.
void TimelineCanvas::describe()
{
    setAccessibleName(tr("Timeline of agreements"));
    const int row = m_data->rowOf(m_current);
    const TimelineLane *lane = row >= 0 ? m_data->lane(row) : nullptr;
    QString text;
    for (qsizetype i = 0; lane && i < lane->bars.size(); ++i) {
        if (lane->bars[i].id == m_current)
            text = QStringList{lane->partner, lane->type, sentence(lane->bars[i])}.join(QStringLiteral(", "));
    }
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool TimelineCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        arrange();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace pd::ui
