// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/visitmatter.h>

#include <rules/itinerary.h>
#include <rules/position.h>

#include <QSet>

#include <algorithm>

namespace pd::report {

namespace {

using Ids = QList<RecordId>;

Ids peopleNamed(const VisitMatter &matter)
{
    Ids ids{matter.visit.reference(QLatin1String("head"))};
    for (const char *key : {"members", "host_people"}) {
        for (const Row &row : matter.visit.value(QLatin1String(key)).toRows())
            ids << row.value(QStringLiteral("person")).toReference();
    }
    for (const Record &stop : matter.stops)
        ids << stop.reference(QLatin1String("chair"));
    ids.removeAll(RecordId());
    return ids;
}

QList<VisitMatter::Delegate> delegates(const VisitMatter &matter, const char *key, RecordId head)
{
    const Rows rows = matter.visit.value(QLatin1String(key)).toRows();
    const bool isCounted = std::any_of(rows.cbegin(), rows.cend(), [](const Row &row) {
        return row.value(QStringLiteral("attended")).toBool();
    });
    QList<VisitMatter::Delegate> found;
    for (const Row &row : rows) {
        const RecordId person = row.value(QStringLiteral("person")).toReference();
        found << VisitMatter::Delegate{matter.people.value(person), row.value(QStringLiteral("position")).toText(),
                                       person == head,
                                       isCounted && !row.value(QStringLiteral("attended")).toBool()};
    }
    const auto isHead = [](const VisitMatter::Delegate &one) { return one.isHead; };
    if (head.isValid() && matter.people.contains(head) && std::none_of(found.cbegin(), found.cend(), isHead))
        found.prepend({matter.people.value(head), {}, true, false});
    std::stable_partition(found.begin(), found.end(), isHead);
    return found;
}

} // namespace

QList<Record> VisitMatter::all() const
{
    return QList<Record>{visit} + stops + outcomes + documents + people.values();
}

bool VisitMatter::hasFact() const
{
    return std::any_of(stops.cbegin(), stops.cend(), [](const Record &stop) { return rules::phaseOf(stop) == u"fact"; });
}

QList<Record> VisitMatter::programme() const
{
    QList<Record> plan = stops;
    plan.removeIf([](const Record &stop) { return rules::phaseOf(stop) != u"plan"; });
    return plan.isEmpty() ? stops : plan;
}

Result<VisitMatter> readVisit(Office &office, const ReportQuestion &question)
{
    const auto read = readDerived(office, question.about, question.today);
    if (!read)
        return tl::unexpected(read.error());
    if (read->size() != 1 || read->first().kind != Kind::Visit)
        return failure(Error::Kind::NotFound, phrase("Report", "The visit to report on no longer exists."));
    VisitMatter matter;
    matter.visit = read->first();
    const RecordId id = matter.visit.id;
    const auto parts = [&](Kind kind) {
        return readDerived(office, office.parts(id, kind), question.today).value_or(QList<Record>());
    };
    matter.stops = rules::inOrder(parts(Kind::Stop));
    matter.outcomes = parts(Kind::Outcome);
    std::stable_sort(matter.outcomes.begin(), matter.outcomes.end(), [](const Record &a, const Record &b) {
        const QLatin1String due("due");
        if (a.date(due).isDated() != b.date(due).isDated())
            return a.date(due).isDated();
        return a.date(due) < b.date(due);
    });
    matter.documents = parts(Kind::Document);
    for (const Record &person : office.read(peopleNamed(matter)))
        matter.people.insert(person.id, person);
    matter.guests = delegates(matter, "members", matter.visit.reference(QLatin1String("head")));
    matter.hosts = delegates(matter, "host_people", {});
    return matter;
}

QString visitSubject(const VisitMatter &matter, const Wording &say)
{
    return say.label(matter.visit);
}

QString positionOf(const VisitMatter::Delegate &delegate, const Wording &say)
{
    return rules::positionIn(delegate.position, delegate.person.value(QLatin1String("positions")).toRows(),
                             say.language().code(), say.today());
}

QString roleOfHead(const VisitMatter::Delegate &delegate, const Wording &say)
{
    return delegate.isHead ? say(phrase("Report", "Head of delegation")) : QString();
}

QString personAt(RecordId person, const VisitMatter &matter, const Wording &say)
{
    if (person.isNull())
        return {};
    QString position;
    const QList<VisitMatter::Delegate> known = matter.guests + matter.hosts;
    const auto found = std::find_if(known.begin(), known.end(),
                                    [person](const VisitMatter::Delegate &one) { return one.person.id == person; });
    if (found != known.end())
        position = positionOf(*found, say);
    else
        position = positionOf({matter.people.value(person), {}, false, false}, say);
    return say.joined({say.label(matter.people.value(person)), position});
}

QString stopTitle(const Record &stop, const Wording &say)
{
    const QString name = say.language().name(stop.names);
    return name.isEmpty() ? say.value(stop, "organisation") : name;
}

QString stopTimes(const Record &stop)
{
    return joined({stop.text(QLatin1String("starts")), stop.text(QLatin1String("ends"))}, QStringLiteral("–"));
}

QString stopPlace(const Record &stop, const VisitMatter &matter, const Wording &say)
{
    QSet<RecordId> organisations;
    for (const Record &one : matter.stops)
        organisations.insert(one.reference(QLatin1String("organisation")));
    organisations.remove(RecordId());
    const bool isSaid = stop.names.isEmpty() || organisations.size() < 2;
    return joined({isSaid ? QString() : say.value(stop, "organisation"),
                   say.joined({stop.text(QLatin1String("place")), stop.text(QLatin1String("room"))})},
                  QStringLiteral("\n"));
}

QString weekday(const PartialDate &day, const Language &language)
{
    if (day.precision() != PartialDate::Precision::Day)
        return language.date(day);
    return language.text(phrase("Report", "%1, %2", "day of the week, date")
                                 .arg(language.locale().dayName(day.earliest().dayOfWeek()))
                                 .arg(language.date(day)));
}

} // namespace pd::report
