// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/cardsandcalendars.h>

#include <record/recordtype.h>

#include <libical/ical.h>

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

} // namespace

QByteArray calendar(const Office &office, const QList<Record> &records, const ExportNotes &notes, int &count)
{
    const auto component = [](icalcomponent_kind kind) {
        return std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>(icalcomponent_new(kind),
                                                                             icalcomponent_free);
    };
    const auto root = component(ICAL_VCALENDAR_COMPONENT);
    icalcomponent_add_property(root.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(root.get(), icalproperty_new_prodid("-//Partnership Desk//EN"));
    icaltimetype stamp = wholeDay(notes.day);
    stamp.is_date = 0;
    stamp.hour = stamp.minute = stamp.second = 0;
    stamp.zone = icaltimezone_get_utc_timezone();
    count = 0;
    for (const Record &record : records) {
        const Days days = daysOf(record);
        if (!days.first.isValid() || !days.last.isValid() || days.last < days.first
            || days.last.year() > 9998)
            continue;
        auto event = component(ICAL_VEVENT_COMPONENT);
        const auto add = [&](icalproperty *property) { icalcomponent_add_property(event.get(), property); };
        const QByteArray uid =
                u"%1-%2@partnership-desk"_s.arg(kindKey(record.kind)).arg(record.id.value).toUtf8();
        const QString name = office.label(record.id, notes.language.code());
        add(icalproperty_new_uid(uid.constData()));
        add(icalproperty_new_dtstamp(stamp));
        add(icalproperty_new_dtstart(wholeDay(days.first)));
        add(icalproperty_new_dtend(wholeDay(days.last.addDays(1)))); // the first day after it
        const auto bytes = [](const QString &text) { return withPlainLines(text).toUtf8(); };
        add(icalproperty_new_summary(bytes(notes.language.text(summary(record, name))).constData()));
        if (const QString text = record.text("notes"_L1); !text.isEmpty())
            add(icalproperty_new_description(bytes(text).constData()));
        if (const QString place = record.text("place"_L1); !place.isEmpty())
            add(icalproperty_new_location(bytes(place).constData()));
        icalcomponent_add_component(root.get(), event.release());
        ++count;
    }
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
            icalcomponent_as_ical_string_r(root.get()), icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace pd
