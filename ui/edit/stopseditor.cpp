// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/stopseditor.h>

#include <ui/edit/itineraryboard.h>
#include <ui/edit/stopform.h>
#include <ui/shell/style.h>

#include <record/recordtype.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace pd::ui {

namespace {

const QString planPhase = QStringLiteral("plan"), factPhase = QStringLiteral("fact");
constexpr QLatin1String positionKey("position"), organisationKey("organisation");
constexpr int daysShown = 62;  ///< of a visit that is longer only the days on which something happens

QList<RecordId> idsOf(const QList<Record> &stops)
{
    QList<RecordId> ids;
    for (const Record &stop : stops)
        ids << stop.id;
    return ids;
}

} // namespace

StopsEditor::StopsEditor(Session &session, QWidget *parent)
    : PartsEditor(Kind::Stop, session, parent), m_board(new ItineraryBoard(session, this)),
      m_form(new StopForm(session, this)), m_add(new QToolButton(this)), m_remove(new QToolButton(this)),
      m_toFact(new QToolButton(this)), m_toPlan(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::half);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::half);
    for (const auto &[button, icon] : {std::pair(m_add, "list-add"), std::pair(m_remove, "edit-delete"),
                                       std::pair(m_toFact, ""), std::pair(m_toPlan, "")}) {
        if (*icon)
            button->setIcon(style::icon(QLatin1String(icon)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addWidget(m_board);
    column->addLayout(buttons);
    column->addWidget(m_form);
    connect(m_add, &QToolButton::clicked, this, &StopsEditor::addStop);
    connect(m_remove, &QToolButton::clicked, this, &StopsEditor::removeStop);
    connect(m_toFact, &QToolButton::clicked, this, [this] { copyTo(factPhase); });
    connect(m_toPlan, &QToolButton::clicked, this, [this] { copyTo(planPhase); });
    connect(m_form, &StopForm::edited, this, &StopsEditor::onTyped);
    connect(m_board, &ItineraryBoard::chosen, this, &StopsEditor::choose);
    connect(m_board, &ItineraryBoard::moveRequested, this, &StopsEditor::move);
    connect(m_board, &ItineraryBoard::dropped, this, &StopsEditor::drop);
    connect(m_board, &ItineraryBoard::addRequested, this, &StopsEditor::addStop);
    connect(m_board, &ItineraryBoard::removeRequested, this, &StopsEditor::removeStop);
    connect(m_board, &ItineraryBoard::editRequested, this, [this] {
        if (m_board->current() >= 0)
            m_form->editor(QStringLiteral("names"))->setFocus(Qt::OtherFocusReason);
    });
    const auto shortcut = [this](const QKeySequence &keys, auto work) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, work);
    };
    shortcut(Qt::ALT | Qt::SHIFT | Qt::Key_Up, [this] { move(-1); });
    shortcut(Qt::ALT | Qt::SHIFT | Qt::Key_Down, [this] { move(1); });
    shortcut(Qt::ALT | Qt::Key_Insert, [this] { addStop(); });
    shortcut(Qt::ALT | Qt::Key_Delete, [this] { removeStop(); });
    show({}, -1);
    retranslate();
}

Text StopsEditor::title() const
{
    return phrase("Visit", "Programme of the visit");
}

void StopsEditor::setParts(const QList<Record> &parts)
{
    m_originals = parts;
    std::stable_sort(m_originals.begin(), m_originals.end(), [](const Record &a, const Record &b) {
        return a.integer(positionKey) < b.integer(positionKey);
    });
    show(m_originals, m_originals.isEmpty() ? -1 : 0);
}

void StopsEditor::setTyped(const QList<Record> &parts)
{
    const QList<Record> originals = m_originals;
    setParts(parts);
    m_originals = originals;
}

void StopsEditor::setOwner(const Record &owner)
{
    const QList<PartialDate> before = visitDays();
    PartsEditor::setOwner(owner);
    if (visitDays() != before)
        m_board->setStops(m_stops, visitDays());
}

// ---- what would be written

void StopsEditor::addChanges(ChangeSet &set, RecordId owner) const
{
    // Old numbers are left alone while the order is theirs: they may have been counted otherwise.
    const bool isReordered = idsOf(m_stops) != idsOf(m_originals);
    for (qsizetype i = 0; i < m_stops.size(); ++i) {
        Record stop = m_stops[i];
        if (isReordered)
            stop.set(positionKey, qint64(i + 1));
        const auto original = std::find_if(m_originals.begin(), m_originals.end(),
                                           [&stop](const Record &one) { return one.id == stop.id; });
        if (stop.id.isNull() || original == m_originals.end()) {
            stop.id = RecordId();
            stop.set(recordType(Kind::Stop).owner, owner);
            set.add(stop);
        } else if (*original != stop) {
            set.changes << Change::update(*original, stop);
        }
    }
    const QList<RecordId> kept = idsOf(m_stops);
    for (const Record &original : m_originals) {
        if (!kept.contains(original.id))
            set.changes << Change::remove(Kind::Stop, original.id);
    }
}

std::optional<StopsEditor::Wrong> StopsEditor::firstWrong() const
{
    for (qsizetype i = 0; i < m_stops.size(); ++i) {
        Record stop = m_stops[i];
        stop.set(recordType(Kind::Stop).owner, RecordId(1));
        const auto found = problems(stop);
        if (!found.isEmpty())
            return Wrong{i, found.firstKey(), found.first()};
    }
    return {};
}

Text StopsEditor::problem() const
{
    const auto wrong = firstWrong();
    if (!wrong)
        return {};
    const Field *field = recordType(Kind::Stop).find(wrong->key);
    return phrase("StopsEditor", "Stop %1, %2: %3").arg(QString::number(wrong->place + 1))
        .arg(field ? field->label : recordType(Kind::Stop).nameLabel).arg(wrong->text);
}

void StopsEditor::focusProblem()
{
    const auto wrong = firstWrong();
    if (!wrong)
        return;
    choose(wrong->place);
    if (FieldEditor *editor = m_form->editor(wrong->key))
        editor->focusProblem();
}

// ---- what is on screen

QList<PartialDate> StopsEditor::visitDays() const
{
    using enum PartialDate::Precision;
    const PartialDate from = owner().date(QLatin1String("starts")), to = owner().date(QLatin1String("ends"));
    QList<PartialDate> days;
    if (from.precision() != Day)
        return days;
    const QDate last = to.precision() == Day ? to.latest() : from.latest();
    if (from.earliest().daysTo(last) >= daysShown)
        return days;
    for (QDate day = from.earliest(); day <= last; day = day.addDays(1))
        days << PartialDate(day);
    return days;
}

void StopsEditor::show(const QList<Record> &stops, qsizetype current)
{
    m_stops = stops;
    m_board->setStops(m_stops, visitDays());
    choose(current);
    showLabels();
    const auto has = [this](const QString &phase) {
        return std::any_of(m_stops.begin(), m_stops.end(), [&phase](const Record &stop) { return rules::phaseOf(stop) == phase; });
    };
    m_toFact->setEnabled(has(planPhase) && !has(factPhase));
    m_toPlan->setEnabled(has(factPhase) && !has(planPhase));
}

/// The same after something was done to them.
void StopsEditor::take(const QList<Record> &stops, qsizetype current)
{
    show(stops, current);
    Q_EMIT edited();
}

void StopsEditor::choose(qsizetype place)
{
    if (m_board->current() != place)
        m_board->setCurrent(place);
    m_form->setVisible(place >= 0);
    m_remove->setEnabled(place >= 0);
    if (place >= 0 && m_form->stop() != m_stops[place])
        m_form->setStop(m_stops[place]);
    m_form->tell({});
}

void StopsEditor::showLabels()
{
    QList<RecordId> ids;
    for (const Record &stop : std::as_const(m_stops))
        ids << stop.reference(organisationKey) << stop.reference(QLatin1String("chair"));
    ids.removeAll(RecordId());
    if (ids.isEmpty())
        return;
    session().office()
        .read([ids, code = language().code()](Office &office) { return office.labels(ids, code); })
        .then(m_board, [board = m_board](const QHash<RecordId, QString> &labels) { board->setLabels(labels); });
}

// ---- what is done

void StopsEditor::addStop()
{
    const qsizetype after = m_board->current();
    Record stop;
    stop.kind = Kind::Stop;
    stop.set(QStringLiteral("phase"), planPhase);
    stop.set(QStringLiteral("day"), owner().date(QLatin1String("starts")));
    if (after >= 0) {
        const Record &before = m_stops[after];
        for (const char *key : {"phase", "day", "organisation"})
            stop.set(QLatin1String(key), before.value(QLatin1String(key)));
        stop.set(QStringLiteral("starts"), before.value(QLatin1String("ends")));
    }
    // The hosts in their order, as long as there is one who has no stop yet.
    const auto hosts = owner().value(QLatin1String("hosts")).toReferences();
    const auto next = std::find_if(hosts.begin(), hosts.end(), [&](RecordId host) {
        return std::none_of(m_stops.begin(), m_stops.end(), [&](const Record &one) {
            return one.reference(organisationKey) == host && rules::phaseOf(one) == rules::phaseOf(stop);
        });
    });
    if (next != hosts.end())
        stop.set(organisationKey, *next);
    QList<Record> stops = m_stops;
    const qsizetype place = after < 0 ? stops.size() : after + 1;
    stops.insert(place, stop);
    const rules::Itinerary arranged = rules::arranged(stops, place);
    take(arranged.stops, arranged.place);
    m_form->editor(QStringLiteral("names"))->setFocus(Qt::OtherFocusReason);
}

void StopsEditor::removeStop()
{
    const qsizetype place = m_board->current();
    if (place < 0)
        return;
    QList<Record> stops = m_stops;
    stops.removeAt(place);
    m_board->setFocus(Qt::OtherFocusReason);
    take(stops, std::min(place, stops.size() - 1));
}

void StopsEditor::move(int by)
{
    const qsizetype place = m_board->current();
    if (place < 0)
        return;
    const rules::Itinerary moved = rules::moved(m_stops, place, by, visitDays());
    if (moved.stops != m_stops)
        take(moved.stops, moved.place);
}

void StopsEditor::drop(qsizetype place, const PartialDate &day, qsizetype before, const QString &phase)
{
    QList<Record> stops = m_stops;
    if (phase != rules::phaseOf(stops[place])) {  // into the other column: there is one more
        Record copy = stops[place];
        copy.id = RecordId();
        copy.revision = 0;
        copy.set(QStringLiteral("phase"), phase);
        stops << copy;
        place = stops.size() - 1;
    }
    const rules::Itinerary moved = rules::movedTo(stops, place, day, before);
    if (moved.stops != m_stops)
        take(moved.stops, moved.place);
}

void StopsEditor::copyTo(const QString &phase)
{
    const qsizetype before = m_stops.size();
    const QList<Record> stops = rules::withCopies(m_stops, phase);
    if (stops.size() > before)
        take(stops, phase == factPhase ? before : 0);
}

void StopsEditor::onTyped()
{
    const qsizetype place = m_board->current();
    if (place < 0)
        return;
    QList<Record> stops = m_stops;
    stops[place] = m_form->stop();
    const rules::Itinerary arranged = rules::arranged(stops, place);
    take(arranged.stops, arranged.place);
    const auto found = rules::timeProblems(m_stops);
    if (found.value(m_board->current()) == rules::TimeProblem::EndsBeforeStart)
        m_form->tell(phrase("StopsEditor", "The stop would end before it starts."));
}

void StopsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showLabels();
    }
    PartsEditor::changeEvent(event);
}

void StopsEditor::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    name(m_add, tr("Add stop"), tr("Add a stop after this one (%1)").arg(tr("Alt+Insert")));
    name(m_remove, tr("Remove stop"), tr("Remove this stop (%1)").arg(tr("Alt+Delete")));
    name(m_toFact, tr("Copy plan to fact"), tr("Repeats every planned stop as one that took place, to be corrected."));
    name(m_toPlan, tr("Copy fact to plan"), tr("Repeats every stop that took place as a planned one."));
}

} // namespace pd::ui
