// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/itineraryboard.h>

#include <ui/shell/style.h>

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <algorithm>

namespace pd::ui {

namespace {

const QString planPhase = QStringLiteral("plan"), factPhase = QStringLiteral("fact");
constexpr QLatin1String dayKey("day");
constexpr int gap = style::half, padding = style::half + 2;

} // namespace

ItineraryBoard::ItineraryBoard(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    arrange();
}

void ItineraryBoard::setStops(const QList<Record> &stops, const QList<PartialDate> &days)
{
    m_stops = stops;
    m_visitDays = days;
    m_problems = rules::timeProblems(stops);
    m_deviations = rules::deviations(stops);
    m_current = std::min(m_current, m_stops.size() - 1);
    arrange();
    describe();
}

void ItineraryBoard::setLabels(const QHash<RecordId, QString> &labels)
{
    m_labels = labels;
    describe();
    update();
}

void ItineraryBoard::setCurrent(qsizetype place)
{
    m_current = place;
    describe();
    update();
    if (place < 0 || !hasFocus())
        return;
    for (QWidget *up = parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            return area->ensureWidgetVisible(this, 0, 4 * style::grid);  // as far as the current card
    }
}

QRect ItineraryBoard::cardOf(qsizetype place) const
{
    return m_cards.value(place);
}

QSize ItineraryBoard::sizeHint() const
{
    return {320, m_height};
}

QVariant ItineraryBoard::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImCursorRectangle && m_current >= 0 ? QVariant(cardOf(m_current)) : QWidget::inputMethodQuery(query);
}

// ---- where is what

bool ItineraryBoard::has(const QString &phase) const
{
    return std::any_of(m_stops.begin(), m_stops.end(), [&phase](const Record &stop) { return rules::phaseOf(stop) == phase; });
}

bool ItineraryBoard::isSplit() const
{
    return has(planPhase) && has(factPhase);
}

QRect ItineraryBoard::column(const QString &phase) const
{
    if (!isSplit())
        return {0, 0, width(), m_height};
    const int half = (width() - style::grid) / 2;
    return {phase == factPhase ? width() - half : 0, 0, half, m_height};
}

void ItineraryBoard::arrange()
{
    QList<PartialDate> days = m_visitDays;
    bool isAnyUndated = false;
    for (const Record &stop : std::as_const(m_stops)) {
        if (const PartialDate day = stop.date(dayKey); !day.isDated())
            isAnyUndated = true;
        else if (!days.contains(day))
            days << day;
    }
    std::sort(days.begin(), days.end());
    if (isAnyUndated || days.isEmpty())
        days << PartialDate();
    const int line = fontMetrics().height(), card = 2 * line + 2 * padding;
    int y = has(factPhase) ? line + style::grid : 0;
    m_days.clear();
    m_cards = QList<QRect>(m_stops.size());
    for (const PartialDate &day : std::as_const(days)) {
        const int top = y;
        y += line + style::grid;
        QHash<QString, int> below{{planPhase, y}, {factPhase, y}};
        for (qsizetype i = 0; i < m_stops.size(); ++i) {
            const PartialDate own = m_stops[i].date(dayKey);
            if (!(own == day) && (own.isDated() || day.isDated()))
                continue;
            const QString phase = rules::phaseOf(m_stops[i]);
            const QRect area = column(phase);
            m_cards[i] = QRect(area.left(), below[phase], area.width(), card);
            below[phase] += card + gap;
        }
        y = std::max({below[planPhase], below[factPhase], y + style::grid}) + style::half;
        m_days << Day{day, top, y};
    }
    m_height = y;
    updateGeometry();
    update();
}

qsizetype ItineraryBoard::cardAt(const QPoint &position) const
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i].contains(position))
            return i;
    }
    return -1;
}

std::optional<ItineraryBoard::Target> ItineraryBoard::targetAt(const QPoint &position) const
{
    const bool isFact = isSplit() ? position.x() > width() / 2 : has(factPhase);
    const QString phase = isFact ? factPhase : planPhase;
    for (const Day &day : m_days) {
        if (position.y() < day.top || position.y() >= day.bottom)
            continue;
        const QRect area = column(phase);
        Target target{day.day, -1, phase, QRect(area.left(), day.bottom - style::half - 3, area.width(), 2)};
        for (qsizetype i = 0; i < m_stops.size(); ++i) {
            const bool isHere = rules::phaseOf(m_stops[i]) == phase && m_cards[i].top() >= day.top
                && m_cards[i].bottom() < day.bottom;
            if (isHere && position.y() < m_cards[i].center().y()) {
                target.before = i;
                target.line.moveTop(m_cards[i].top() - 3);
                return target;
            }
        }
        return target;
    }
    return {};
}

// ---- words

QString ItineraryBoard::title(const Record &stop) const
{
    const QString activity = m_session.language().name(stop.names);
    const QString organisation = m_labels.value(stop.reference(QLatin1String("organisation")));
    return !activity.isEmpty() ? activity : !organisation.isEmpty() ? organisation : tr("New stop");
}

/// Where and with whom, as far as the title does not say it.
QString ItineraryBoard::details(const Record &stop) const
{
    QStringList parts;
    if (!m_session.language().name(stop.names).isEmpty())
        parts << m_labels.value(stop.reference(QLatin1String("organisation")));
    parts << stop.text(QLatin1String("place")) << stop.text(QLatin1String("room"))
          << m_labels.value(stop.reference(QLatin1String("chair"))) << stop.text(QLatin1String("interpreter"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

QString ItineraryBoard::times(const Record &stop) const
{
    const QString from = stop.text(QLatin1String("starts")), to = stop.text(QLatin1String("ends"));
    return to.isEmpty() ? from : QString(from + QStringLiteral("–") + to);
}

QString ItineraryBoard::length(int minutes) const
{
    const QString hours = m_session.language().number(qint64(minutes / 60)), rest = m_session.language().number(qint64(minutes % 60));
    return minutes < 60 ? tr("%1 min").arg(rest) : minutes % 60 == 0 ? tr("%1 h").arg(hours) : tr("%1 h %2 min").arg(hours, rest);
}

QString ItineraryBoard::remark(qsizetype place) const
{
    switch (m_problems.value(place)) {
    case rules::TimeProblem::EndsBeforeStart: return tr("Ends before it starts");
    case rules::TimeProblem::Overlaps: return tr("Overlaps");
    case rules::TimeProblem::None: break;
    }
    switch (m_deviations.value(place)) {
    case rules::Deviation::LeftOut: return tr("Did not take place");
    case rules::Deviation::NotPlanned: return tr("Not planned");
    case rules::Deviation::Otherwise: return tr("Otherwise than planned");
    case rules::Deviation::None: break;
    }
    return {};
}

/// For screen readers: the current stop as a sentence.
void ItineraryBoard::describe()
{
    setAccessibleName(m_session.language().text(phrase("Visit", "Programme of the visit")));
    QString text;
    if (m_current >= 0 && m_current < m_stops.size()) {
        const Record &stop = m_stops[m_current];
        QStringList parts{title(stop), m_session.language().date(stop.date(dayKey)), times(stop), details(stop),
                          rules::phaseOf(stop) == factPhase ? m_session.language().text(phrase("Phase", "Fact")) : QString(), remark(m_current)};
        parts.removeAll(QString());
        text = parts.join(QStringLiteral(", "));
    }
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

// ---- painting

void ItineraryBoard::paintEvent(QPaintEvent *)
{
    QPainter paint(this);
    paint.setRenderHint(QPainter::Antialiasing);
    if (has(factPhase)) {
        const auto text = [this](const Text &words) { return m_session.language().text(words); };
        paint.setPen(style::dimmed());
        if (isSplit())
            paint.drawText(column(planPhase).adjusted(padding, 0, 0, 0), Qt::AlignTop | Qt::AlignLeft, text(phrase("Phase", "Plan")));
        paint.drawText(column(factPhase).adjusted(padding, 0, 0, 0), Qt::AlignTop | Qt::AlignLeft, text(phrase("Phase", "Fact")));
    }
    for (const Day &day : m_days)
        paintDay(paint, day);
    for (qsizetype i = 0; i < m_stops.size(); ++i)
        paintCard(paint, i);
    if (m_target)
        paint.fillRect(m_target->line, style::accent());
}

void ItineraryBoard::paintDay(QPainter &paint, const Day &day) const
{
    const Language &language = m_session.language();
    QString name = day.day.isDated() ? language.date(day.day) : tr("No day yet");
    if (day.day.precision() == PartialDate::Precision::Day)
        name = tr("%1, %2", "day of the week, date")
                   .arg(QLocale(language.code()).dayName(day.day.earliest().dayOfWeek(), QLocale::ShortFormat), name);
    const QRect head(0, day.top, width(), fontMetrics().height() + style::half);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    paint.setFont(bold);
    paint.setPen(palette().color(QPalette::Text));
    paint.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, name);
    paint.setFont(font());
    int minutes = 0;
    for (const Record &stop : m_stops) {
        if (rules::phaseOf(stop) == (has(planPhase) ? planPhase : factPhase) && stop.date(dayKey) == day.day)
            minutes += rules::minutesOf(stop).value_or(0);
    }
    if (minutes > 0) {
        paint.setPen(style::dimmed());
        paint.drawText(head.intersected(column(planPhase)), Qt::AlignRight | Qt::AlignVCenter, length(minutes));
    }
    paint.fillRect(QRect(0, head.bottom() + 1, width(), 1), style::hairline());
}

void ItineraryBoard::paintCard(QPainter &paint, qsizetype place) const
{
    const Record &stop = m_stops[place];
    const QRectF box = QRectF(m_cards[place]).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ground = style::surface();
    const bool isCurrent = place == m_current;
    if (isCurrent) {
        ground = style::accent();
        ground.setAlpha(style::isDark() ? 60 : 30);
    }
    paint.setOpacity(m_target && place == m_pressed ? 0.4 : 1);
    paint.setPen(isCurrent && hasFocus() ? style::accent() : style::hairline());
    paint.setBrush(ground);
    paint.drawRoundedRect(box, 3, 3);
    const QRect inner = m_cards[place].adjusted(padding + 2, padding, -padding - 2, -padding);
    const int line = fontMetrics().height();
    const bool isTimed = std::any_of(m_stops.begin(), m_stops.end(), [this](const Record &one) { return !times(one).isEmpty(); });
    const int timeWidth = !isTimed ? 0 : QFontMetrics(style::numberFont()).horizontalAdvance(QStringLiteral("00:00–00:00")) + 2 * style::grid;
    const QRect first(inner.left(), inner.top(), inner.width(), line), second = first.translated(0, line);
    paint.setFont(style::numberFont());
    paint.setPen(palette().color(QPalette::Text));
    paint.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, times(stop));
    paint.setFont(font());
    if (const auto minutes = rules::minutesOf(stop); minutes && *minutes > 0) {
        paint.setPen(style::dimmed());
        paint.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, length(*minutes));
    }
    int right = inner.right();
    if (const QString words = remark(place); !words.isEmpty()) {
        const bool isProblem = m_problems[place] != rules::TimeProblem::None;
        const int wide = fontMetrics().horizontalAdvance(words);
        paint.setPen(isProblem ? style::problem() : style::dimmed());
        paint.drawText(second, Qt::AlignRight | Qt::AlignVCenter, words);
        paint.setPen(Qt::NoPen);
        paint.setBrush(style::toneColor(isProblem ? style::Tone::Bad : style::Tone::Attention));
        paint.drawEllipse(QPointF(right - wide - style::grid, second.center().y() + 0.5), 3, 3);
        right -= wide + 2 * style::grid;
    }
    const int left = inner.left() + timeWidth;
    paint.setPen(palette().color(QPalette::Text));
    paint.drawText(QRect(left, first.top(), inner.right() - left, line), Qt::AlignLeft | Qt::AlignVCenter,
                   fontMetrics().elidedText(title(stop), Qt::ElideRight, inner.right() - left));
    paint.setPen(style::dimmed());
    paint.drawText(QRect(left, second.top(), right - left, line), Qt::AlignLeft | Qt::AlignVCenter,
                   fontMetrics().elidedText(details(stop), Qt::ElideRight, std::max(0, right - left)));
    paint.setOpacity(1);
}

void ItineraryBoard::resizeEvent(QResizeEvent *)
{
    arrange();
}

// ---- keys and mouse

void ItineraryBoard::choose(qsizetype place)
{
    if (place < 0)
        return;
    setCurrent(place);
    Q_EMIT chosen(place);
}

/// To the next stop of the same column, in the order in which they lie below each other.
void ItineraryBoard::goTo(int by)
{
    const QString phase = m_current < 0 ? (has(planPhase) ? planPhase : factPhase) : rules::phaseOf(m_stops[m_current]);
    QList<qsizetype> places;
    for (qsizetype i = 0; i < m_stops.size(); ++i) {
        if (rules::phaseOf(m_stops[i]) == phase)
            places << i;
    }
    std::stable_sort(places.begin(), places.end(), [this](qsizetype a, qsizetype b) { return m_cards[a].top() < m_cards[b].top(); });
    const qsizetype now = places.indexOf(m_current);
    choose(places.value(now < 0 ? 0 : now + by, -1));
}

/// To the stop of the other column that lies nearest.
void ItineraryBoard::goAcross(const QString &phase)
{
    qsizetype nearest = -1;
    const auto distance = [this](qsizetype place) { return qAbs(m_cards[place].top() - cardOf(m_current).top()); };
    for (qsizetype i = 0; i < m_stops.size(); ++i) {
        if (rules::phaseOf(m_stops[i]) == phase && (nearest < 0 || distance(i) < distance(nearest)))
            nearest = i;
    }
    choose(nearest);
}

void ItineraryBoard::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event->key() == Qt::Key_Up ? -1 : 1;
        if (!isAlt)
            goTo(by);
        else if (m_current >= 0)
            Q_EMIT moveRequested(by);
        break;
    }
    case Qt::Key_Left: goAcross(planPhase); break;
    case Qt::Key_Right: goAcross(factPhase); break;
    case Qt::Key_Insert: Q_EMIT addRequested(); break;
    case Qt::Key_Delete: Q_EMIT removeRequested(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT editRequested(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void ItineraryBoard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = cardAt(event->pos());
    m_pressedAt = event->pos();
    choose(m_pressed);
}

void ItineraryBoard::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed < 0 || !(event->buttons() & Qt::LeftButton)) {
        setCursor(cardAt(event->pos()) >= 0 ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_target && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    setCursor(Qt::ClosedHandCursor);
    m_target = targetAt(event->pos());
    update();
}

void ItineraryBoard::mouseReleaseEvent(QMouseEvent *event)
{
    const auto target = std::exchange(m_target, std::nullopt);
    const qsizetype place = std::exchange(m_pressed, -1);
    setCursor(cardAt(event->pos()) >= 0 ? Qt::OpenHandCursor : Qt::ArrowCursor);
    update();
    if (target && place >= 0)
        Q_EMIT dropped(place, target->day, target->before, target->phase);
}

void ItineraryBoard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (cardAt(event->pos()) >= 0)
        Q_EMIT editRequested();
}

bool ItineraryBoard::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype place = cardAt(help->pos());
        QStringList lines;
        if (place >= 0)
            lines << title(m_stops[place]) << details(m_stops[place]) << remark(place);
        lines.removeAll(QString());
        QToolTip::showText(help->globalPos(), lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), this);
        return true;
    }
    return QWidget::event(event);
}

void ItineraryBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace pd::ui
