// SPDX-License-Identifier: GPL-3.0-or-later
#include <formats/icalendar.h>

#include <libical/ical.h>

#include <memory>

namespace pd::formats {
namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component component(icalcomponent_kind kind)
{
    return Component(icalcomponent_new(kind), icalcomponent_free);
}

void put(const Component &component, icalproperty *property)
{
    icalcomponent_add_property(component.get(), property);
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

icaltimetype moment(QDate day, QTime time)
{
    icaltimetype moment = wholeDay(day);
    moment.is_date = 0;
    moment.hour = time.hour();
    moment.minute = time.minute();
    moment.second = 0;
    return moment;
}

icalproperty *inZone(icalproperty *property, const QByteArray &zone)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(zone.constData()));
    return property;
}

icalcomponent *rulesOf(const QByteArray &zone)
{
    icaltimezone *known = icaltimezone_get_builtin_timezone(zone.constData());
    return known ? icaltimezone_get_component(known) : nullptr;
}

void addRules(const Component &root, const QByteArray &zone)
{
    icalcomponent *own = icalcomponent_new_clone(rulesOf(zone));
    if (icalproperty *id = icalcomponent_get_first_property(own, ICAL_TZID_PROPERTY))
        icalproperty_set_tzid(id, zone.constData());  // the name that calendars know, without the library's prefix
    icalcomponent_add_component(root.get(), own);
}

void addEvent(const Component &root, const CalendarEvent &event, icaltimetype stamp)
{
    const Component item = component(ICAL_VEVENT_COMPONENT);
    put(item, icalproperty_new_uid(event.id.toUtf8().constData()));
    put(item, icalproperty_new_dtstamp(stamp));
    put(item, icalproperty_new_summary(event.summary.toUtf8().constData()));
    if (!event.description.isEmpty())
        put(item, icalproperty_new_description(event.description.toUtf8().constData()));
    if (!event.place.isEmpty())
        put(item, icalproperty_new_location(event.place.toUtf8().constData()));
    if (event.zone.isEmpty()) {
        put(item, icalproperty_new_dtstart(wholeDay(event.first)));
        put(item, icalproperty_new_dtend(wholeDay(event.last.addDays(1))));  // the first day after it
    } else {
        put(item, inZone(icalproperty_new_dtstart(moment(event.first, event.from)), event.zone));
        if (event.to.isValid() && event.to > event.from)
            put(item, inZone(icalproperty_new_dtend(moment(event.first, event.to)), event.zone));
    }
    icalcomponent_add_component(root.get(), icalcomponent_new_clone(item.get()));
}

} // namespace

bool knowsZone(const QByteArray &zone)
{
    return rulesOf(zone);
}

QByteArray icalendar(const QList<CalendarEvent> &events, const QDateTime &stamp)
{
    const Component root = component(ICAL_VCALENDAR_COMPONENT);
    put(root, icalproperty_new_version("2.0"));
    put(root, icalproperty_new_prodid("-//Partnership Desk//EN"));
    icaltimetype written = moment(stamp.date(), stamp.time());
    written.zone = icaltimezone_get_utc_timezone();
    QList<QByteArray> zones;
    for (const CalendarEvent &event : events) {
        if (!event.zone.isEmpty() && !zones.contains(event.zone)) {
            zones << event.zone;
            addRules(root, event.zone);
        }
        addEvent(root, event, written);
    }
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(root.get()),
                                                                        icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace pd::formats
