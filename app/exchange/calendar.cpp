// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/cardsandcalendars.h>

#include <exchange/zones.h>
#include <record/recordtype.h>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

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

icaltimetype wholeDay(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

Text summary(const Record &record, const QString &name)
{
    if (record.kind == Kind::Agreement)
        return phrase("Export", "Agreement ends: %1").arg(name);
    if (record.kind == Kind::FollowUp || record.kind == Kind::Outcome)
        return phrase("Export", "Due: %1").arg(name);
    return Text::verbatim(name);
}

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component component(icalcomponent_kind kind)
{
    return Component(icalcomponent_new(kind), icalcomponent_free);
}

/// A calendar in the making.
class Calendar
{
public:
    Calendar(const Office &office, const ExportNotes &notes) : m_office(office), m_notes(notes)
    {
        put(icalproperty_new_version("2.0"));
        put(icalproperty_new_prodid("-//Partnership Desk//EN"));
        m_stamp = wholeDay(notes.day);
        m_stamp.is_date = 0;
        m_stamp.hour = m_stamp.minute = m_stamp.second = 0;
        m_stamp.zone = icaltimezone_get_utc_timezone();
    }

    /// False when it has no exact day.
    bool add(const Record &record)
    {
        const Days days = daysOf(record);
        if (!days.first.isValid() || !days.last.isValid() || days.last < days.first || days.last.year() > 9998)
            return false;
        if (record.kind == Kind::Visit)
            addStops(record);
        if (record.kind == Kind::Stop && addTimed(record, days.first, m_office.read(record.reference("visit"_L1)).value_or(Record())))
            return true;
        const Component event = begin(record);
        put(event, icalproperty_new_dtstart(wholeDay(days.first)));
        put(event, icalproperty_new_dtend(wholeDay(days.last.addDays(1)))); // the first day after it
        end(event);
        return true;
    }

    QByteArray text() const
    {
        const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> written(
                icalcomponent_as_ical_string_r(m_root.get()), icalmemory_free_buffer);
        return QByteArray(written.get());
    }

private:
    void put(icalproperty *property) { icalcomponent_add_property(m_root.get(), property); }
    static void put(const Component &event, icalproperty *property)
    {
        icalcomponent_add_property(event.get(), property);
    }

    Component begin(const Record &record) const
    {
        Component event = component(ICAL_VEVENT_COMPONENT);
        const QByteArray uid = u"%1-%2@partnership-desk"_s.arg(kindKey(record.kind)).arg(record.id.value).toUtf8();
        const QString name = m_office.label(record.id, m_notes.language.code());
        const auto bytes = [](const QString &text) { return withPlainLines(text).toUtf8(); };
        put(event, icalproperty_new_uid(uid.constData()));
        put(event, icalproperty_new_dtstamp(m_stamp));
        put(event, icalproperty_new_summary(bytes(m_notes.language.text(summary(record, name))).constData()));
        if (const QString notes = record.text("notes"_L1); !notes.isEmpty())
            put(event, icalproperty_new_description(bytes(notes).constData()));
        QStringList where{record.text("room"_L1), record.text("place"_L1)};
        if (record.kind == Kind::Stop)
            where << m_office.label(record.reference("organisation"_L1), m_notes.language.code());
        where.removeAll(QString());
        if (!where.isEmpty())
            put(event, icalproperty_new_location(bytes(where.join(u", "_s)).constData()));
        return event;
    }
    void end(const Component &event)
    {
        icalcomponent_add_component(m_root.get(), icalcomponent_new_clone(event.get()));
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
        const Component event = begin(stop);
        const auto at = [&](QTime time) {
            icaltimetype moment = wholeDay(day);
            moment.is_date = 0;
            moment.hour = time.hour();
            moment.minute = time.minute();
            moment.second = 0;
            return moment;
        };
        const auto inZone = [&](icalproperty *property) {
            icalproperty_add_parameter(property, icalparameter_new_tzid(zone.constData()));
            return property;
        };
        put(event, inZone(icalproperty_new_dtstart(at(from))));
        if (to.isValid() && to > from)
            put(event, inZone(icalproperty_new_dtend(at(to))));
        end(event);
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
            if (!zone.isEmpty() && (m_zones.contains(zone) || addZone(zone)))
                return zone;
        }
        return {};
    }

    /// The rules of a zone, once in the file; false when the system does not know it.
    bool addZone(const QByteArray &name)
    {
        icaltimezone *zone = icaltimezone_get_builtin_timezone(name.constData());
        icalcomponent *rules = zone ? icaltimezone_get_component(zone) : nullptr;
        if (!rules)
            return false;
        icalcomponent *own = icalcomponent_new_clone(rules);
        if (icalproperty *id = icalcomponent_get_first_property(own, ICAL_TZID_PROPERTY))
            icalproperty_set_tzid(id, name.constData());  // the name that calendars know, without the library's prefix
        icalcomponent_add_component(m_root.get(), own);
        m_zones << name;
        return true;
    }

    const Office &m_office;
    const ExportNotes &m_notes;
    Component m_root = component(ICAL_VCALENDAR_COMPONENT);
    icaltimetype m_stamp;
    QList<QByteArray> m_zones;
};

} // namespace

QByteArray calendar(const Office &office, const QList<Record> &records, const ExportNotes &notes, int &count)
{
    Calendar calendar(office, notes);
    count = int(std::count_if(records.begin(), records.end(), [&](const Record &record) { return calendar.add(record); }));
    return calendar.text();
}

} // namespace pd
