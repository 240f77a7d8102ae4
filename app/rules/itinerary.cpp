// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/itinerary.h>

#include <QTime>

#include <algorithm>
#include <numeric>

namespace pd::rules {

namespace {

constexpr QLatin1String phaseKey("phase"), dayKey("day"), startsKey("starts"), endsKey("ends");
constexpr int minutesADay = 24 * 60;

std::optional<int> clock(const Record &stop, QLatin1String key)
{
    const QTime time = QTime::fromString(stop.text(key), QStringLiteral("HH:mm"));
    return time.isValid() ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt;
}

void setClock(Record &stop, QLatin1String key, int minutes)
{
    stop.set(key, QTime(0, 0).addSecs(60 * minutes).toString(QStringLiteral("HH:mm")));
}

bool isFact(const Record &stop)
{
    return phaseOf(stop) == QLatin1String("fact");
}

bool isSameDay(const Record &a, const Record &b)
{
    return isFact(a) == isFact(b) && a.date(dayKey) == b.date(dayKey);
}

/// What a stop goes by among those of its day.
struct Turn
{
    bool isFact;
    PartialDate day;
    int minutes;
    friend bool operator<(const Turn &a, const Turn &b)
    {
        if (a.isFact != b.isFact)
            return b.isFact;
        if (!(a.day == b.day))
            return a.day.isDated() != b.day.isDated() ? a.day.isDated() : a.day < b.day;
        return a.minutes < b.minutes;
    }
};

/// The order as places in the list.
QList<qsizetype> order(const QList<Record> &stops)
{
    QList<Turn> turns;
    for (const Record &stop : stops) {
        Turn turn{isFact(stop), stop.date(dayKey), clock(stop, startsKey).value_or(-1)};
        for (qsizetype i = turns.size() - 1; i >= 0 && turn.minutes < 0; --i) {
            if (isSameDay(stops[i], stop)) {
                turn.minutes = turns[i].minutes;
                break;
            }
        }
        turns << turn;
    }
    QList<qsizetype> places(stops.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&turns](qsizetype a, qsizetype b) { return turns[a] < turns[b]; });
    return places;
}

/// The second of two stops of a day before the first.
void exchange(Record &first, Record &second)
{
    const auto from = clock(first, startsKey), to = clock(second, startsKey);
    if (from && to) {
        const int firstLength = minutesOf(first).value_or(0), secondLength = minutesOf(second).value_or(0);
        const int pause = std::max(0, *to - *from - firstLength);
        const int turn = *from + secondLength + pause;
        if (turn + firstLength >= minutesADay)
            return;
        const bool hasEnd = minutesOf(first).has_value(), secondHasEnd = minutesOf(second).has_value();
        setClock(second, startsKey, *from);
        if (secondHasEnd)
            setClock(second, endsKey, *from + secondLength);
        setClock(first, startsKey, turn);
        if (hasEnd)
            setClock(first, endsKey, turn + firstLength);
    }
    std::swap(first, second);
}

} // namespace

QString phaseOf(const Record &stop)
{
    return stop.text(phaseKey) == QLatin1String("fact") ? QStringLiteral("fact") : QStringLiteral("plan");
}

Itinerary arranged(const QList<Record> &stops, qsizetype place)
{
    Itinerary result;
    const QList<qsizetype> places = order(stops);
    for (const qsizetype at : places)
        result.stops << stops[at];
    result.place = places.indexOf(place);
    return result;
}

QList<Record> inOrder(const QList<Record> &stops)
{
    return arranged(stops, 0).stops;
}

std::optional<int> minutesOf(const Record &stop)
{
    const auto from = clock(stop, startsKey), to = clock(stop, endsKey);
    return from && to && *to >= *from ? std::optional(*to - *from) : std::nullopt;
}

QList<TimeProblem> timeProblems(const QList<Record> &stops)
{
    QList<TimeProblem> found(stops.size(), TimeProblem::None);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const auto from = clock(stops[i], startsKey), to = clock(stops[i], endsKey);
        if (from && to && *to < *from)
            found[i] = TimeProblem::EndsBeforeStart;
        for (qsizetype j = 0; j < i; ++j) {
            if (!minutesOf(stops[i]) || !minutesOf(stops[j]) || !isSameDay(stops[i], stops[j])
                || !stops[i].date(dayKey).isDated())
                continue;
            if (*from < *clock(stops[j], endsKey) && *clock(stops[j], startsKey) < *to)
                found[i] = found[j] = TimeProblem::Overlaps;
        }
    }
    return found;
}

Itinerary moved(const QList<Record> &stops, qsizetype place, int by, const QList<PartialDate> &days)
{
    Itinerary now = arranged(stops, place);
    const qsizetype other = now.place + by;
    Record &stop = now.stops[now.place];
    if (other >= 0 && other < now.stops.size() && isSameDay(stop, now.stops[other])) {
        exchange(now.stops[std::min(now.place, other)], now.stops[std::max(now.place, other)]);
        return arranged(now.stops, other);
    }
    QList<PartialDate> known = days;
    for (const Record &one : std::as_const(now.stops))
        known << one.date(dayKey);
    known.removeIf([](const PartialDate &day) { return !day.isDated(); });
    std::sort(known.begin(), known.end());
    const PartialDate from = stop.date(dayKey);
    PartialDate to;
    if (by < 0) {
        for (const PartialDate &day : std::as_const(known)) {
            if (!from.isDated() || day < from)
                to = day;
        }
    } else {
        const auto next = std::find_if(known.cbegin(), known.cend(),
                                       [&from](const PartialDate &day) { return from.isDated() && from < day; });
        to = next == known.cend() ? PartialDate() : *next;
    }
    if (!to.isDated())
        return now;
    qsizetype first = -1;  // the stop before which it comes: going down, the first of that day
    for (qsizetype i = 0; i < now.stops.size() && by > 0 && first < 0; ++i) {
        if (isFact(now.stops[i]) == isFact(stop) && now.stops[i].date(dayKey) == to)
            first = i;
    }
    return movedTo(now.stops, now.place, to, first);
}

Itinerary movedTo(const QList<Record> &stops, qsizetype place, const PartialDate &day, qsizetype before)
{
    if (before == place)
        return arranged(stops, place);
    if (stops[place].date(dayKey) == day) {
        // From turn to turn, so that the times of those between move up.
        Itinerary now = arranged(stops, place);
        const QList<qsizetype> places = order(stops);
        qsizetype target = before >= 0 ? places.indexOf(before) : now.stops.size();
        while (before < 0 && target > 0 && !isSameDay(now.stops[target - 1], now.stops[now.place]))
            --target;
        for (; now.place + 1 < target; ++now.place)
            exchange(now.stops[now.place], now.stops[now.place + 1]);
        for (; now.place > target; --now.place)
            exchange(now.stops[now.place - 1], now.stops[now.place]);
        return arranged(now.stops, now.place);
    }
    QList<Record> list = stops;
    Record stop = list.takeAt(place);
    stop.set(dayKey, day);
    const qsizetype at = before < 0 ? list.size() : before > place ? before - 1 : before;
    list.insert(at, stop);
    return arranged(list, at);
}

QList<Record> withCopies(const QList<Record> &stops, const QString &phase)
{
    QList<Record> all = stops;
    for (Record stop : stops) {
        if (phaseOf(stop) == phase)
            continue;
        stop.id = RecordId();
        stop.revision = 0;
        stop.set(phaseKey, phase);
        all << stop;
    }
    return inOrder(all);
}

QList<Deviation> deviations(const QList<Record> &stops)
{
    QList<Deviation> found(stops.size(), Deviation::None);
    const auto facts = std::count_if(stops.begin(), stops.end(), isFact);
    if (facts == 0 || facts == stops.size())
        return found;
    const auto isSame = [](const Record &a, const Record &b) {
        const RecordId with = a.reference(QLatin1String("organisation")), other = b.reference(QLatin1String("organisation"));
        const bool sharesName = std::any_of(a.names.begin(), a.names.end(),
                                            [&b](const Name &name) { return b.names.contains(name); });
        return with == other && (!with.isNull() || sharesName);
    };
    const auto isAsPlanned = [](const Record &a, const Record &b) {
        const auto isEqual = [&](const char *key) { return a.value(QLatin1String(key)) == b.value(QLatin1String(key)); };
        return isEqual("day") && isEqual("starts") && isEqual("ends") && isEqual("place");
    };
    for (qsizetype i = 0; i < stops.size(); ++i)
        found[i] = isFact(stops[i]) ? Deviation::NotPlanned : Deviation::LeftOut;
    // Those that went as planned first: what is left may have been moved.
    for (const bool isExact : {true, false}) {
        for (qsizetype i = 0; i < stops.size(); ++i) {
            for (qsizetype j = 0; j < stops.size() && found[i] == Deviation::LeftOut; ++j) {
                if (found[j] != Deviation::NotPlanned || !isSame(stops[i], stops[j])
                    || (isExact && !isAsPlanned(stops[i], stops[j])))
                    continue;
                found[i] = Deviation::None;
                found[j] = isExact ? Deviation::None : Deviation::Otherwise;
            }
        }
    }
    return found;
}

} // namespace pd::rules
