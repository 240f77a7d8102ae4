// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/cardsandcalendars.h>

#include <exchange/formats.h>
#include <exchange/zones.h>
#include <query/duepapers.h>
#include <record/recordtype.h>
#include <record/vocabulary.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

struct Days
{
    QDate first, last;
};

/// The exact days of a record; invalid ones where only a month is known.
Days daysOf(const Record &record)
{
    const auto exact = [&](QLatin1String key) {
        const PartialDate date = record.date(key);
        return date.precision() == PartialDate::Precision::Day ? date.earliest() : QDate();
    };
    switch (record.kind) {
    case Kind::Agreement:
        return {exact("expires"_L1), exact("expires"_L1)};
    case Kind::FollowUp:
    case Kind::Outcome:
        return {exact("due"_L1), exact("due"_L1)};
    case Kind::Stop:
        return {exact("day"_L1), exact("day"_L1)};
    default:
        return {exact("starts"_L1), exact(record.has("ends"_L1) ? "ends"_L1 : "starts"_L1)};
    }
}

Text summary(const Record &record, const QString &name)
{
    if (record.kind == Kind::Agreement)
        return phrase("Export", "Agreement ends: %1").arg(name);
    if (record.kind == Kind::FollowUp || record.kind == Kind::Outcome)
        return phrase("Export", "Due: %1").arg(name);
    return Text::verbatim(name);
}

/// A calendar in the making.
class Calendar
{
public:
    Calendar(const Office &office, const ExportNotes &notes) : m_office(office), m_notes(notes) {}

    /// False when nothing of it has an exact day.
    bool add(const Record &record)
    {
        const bool isOwing = addOwed(record);
        return addRecord(record) || isOwing;
    }

    QByteArray text() const
    {
        return m_library ? m_library->calendar(m_events, QDateTime(m_notes.day, QTime(0, 0))) : QByteArray();
    }

private:
    bool addRecord(const Record &record)
    {
        const Days days = daysOf(record);
        if (!days.first.isValid() || !days.last.isValid() || days.last < days.first || days.last.year() > 9998)
            return false;
        if (record.kind == Kind::Visit)
            addStops(record);
        if (record.kind == Kind::Stop && addTimed(record, days.first, m_office.read(record.reference("visit"_L1)).value_or(Record())))
            return true;
        formats::CalendarEvent event = begin(record);
        event.first = days.first;
        event.last = days.last;
        m_events << event;
        return true;
    }

    /// What an agreement's work plan and a visit's papers still ask for, on the days it is due.
    bool addOwed(const Record &record)
    {
        const bool isVisit = record.kind == Kind::Visit;
        if ((!isVisit && record.kind != Kind::Agreement) || record.text("status"_L1) == "cancelled"_L1)
            return false;
        const Rows rows = isVisit ? withPapersNamed(m_office, record, m_notes.language).value("checks"_L1).toRows()
                                  : record.value("work_plan"_L1).toRows();
        const QString name = m_office.label(record.id, m_notes.language.code());
        const qsizetype before = m_events.size();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const PartialDate due = rows[i].value(u"due"_s).toDate();
            if (!rows[i].value(u"done"_s).isEmpty() || due.precision() != PartialDate::Precision::Day)
                continue;
            const QString what = rows[i].value(isVisit ? u"check"_s : u"text"_s).toText();
            const Term *check = isVisit ? vocabulary::check.find(what) : nullptr;
            formats::CalendarEvent event = begin(record);
            event.id = u"%1-%2-%3-%4@partnership-desk"_s.arg(kindKey(record.kind)).arg(record.id.value)
                                .arg(isVisit ? u"check"_s : u"plan"_s).arg(i + 1);
            event.summary = withPlainLines(m_notes.language.text(
                phrase("Export", "Due: %1").arg((check ? m_notes.language.text(check->label) : what) + u" – " + name)));
            event.description = withPlainLines(rows[i].value(u"who"_s).toText());
            event.first = event.last = due.earliest();
            m_events << event;
        }
        return m_events.size() > before;
    }

    formats::CalendarEvent begin(const Record &record) const
    {
        QStringList where{record.text("room"_L1), record.text("place"_L1)};
        if (record.kind == Kind::Stop)
            where << m_office.label(record.reference("organisation"_L1), m_notes.language.code());
        where.removeAll(QString());
        const QString name = m_office.label(record.id, m_notes.language.code());
        return {u"%1-%2@partnership-desk"_s.arg(kindKey(record.kind)).arg(record.id.value),
                withPlainLines(m_notes.language.text(summary(record, name))), withPlainLines(record.text("notes"_L1)),
                withPlainLines(where.join(u", "_s)), {}, {}};
    }

    /// The hours of a visit's plan, or of what took place where there is no plan.
    void addStops(const Record &visit)
    {
        QList<Record> stops = m_office.read(m_office.parts(visit.id, Kind::Stop));
        const auto isFact = [](const Record &stop) { return stop.text("phase"_L1) == "fact"_L1; };
        if (!std::all_of(stops.cbegin(), stops.cend(), isFact))
            stops.removeIf(isFact);
        for (const Record &stop : std::as_const(stops))
            addTimed(stop, daysOf(stop).first, visit);
    }

    /// A stop that has an hour, in the zone of its place; false when either is not known.
    bool addTimed(const Record &stop, QDate day, const Record &visit)
    {
        const auto timeOf = [&stop](QLatin1String key) { return QTime::fromString(stop.text(key), u"HH:mm"_s); };
        const QTime from = timeOf("starts"_L1), to = timeOf("ends"_L1);
        const QByteArray zone = day.isValid() && from.isValid() ? zoneOfStop(stop, visit) : QByteArray();
        if (zone.isEmpty())
            return false;
        formats::CalendarEvent event = begin(stop);
        event.first = event.last = day;
        event.from = from;
        event.to = to;
        event.zone = zone;
        m_events << event;
        return true;
    }

    QByteArray zoneOfStop(const Record &stop, const Record &visit)
    {
        QList<RecordId> places{stop.reference("organisation"_L1)};
        places << visit.value("hosts"_L1).toReferences();
        for (const RecordId place : std::as_const(places)) {
            const auto organisation = place.isValid() ? m_office.read(place) : Result<Record>(Record());
            const QByteArray zone = organisation
                ? zoneOf(organisation->text("city"_L1), organisation->text("country"_L1)).toLatin1() : QByteArray();
            if (!zone.isEmpty() && m_library && m_library->knowsZone(zone))
                return zone;
        }
        return {};
    }

    const Office &m_office;
    const ExportNotes &m_notes;
    const formats::Library *m_library = formats::library();
    QList<formats::CalendarEvent> m_events;
};

} // namespace

QByteArray calendar(const Office &office, const QList<Record> &records, const ExportNotes &notes, int &count)
{
    Calendar calendar(office, notes);
    count = int(std::count_if(records.begin(), records.end(), [&](const Record &record) { return calendar.add(record); }));
    return calendar.text();
}

} // namespace pd
