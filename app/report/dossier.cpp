// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/dossier.h>

#include <query/partnerwork.h>
#include <record/vocabulary.h>
#include <rules/position.h>

#include <algorithm>

namespace pd::report {

namespace {

using Ids = QList<RecordId>;

QString key(const char *text)
{
    return QLatin1String(text);
}

/// The ids of several lists, each once.
Ids united(const QList<Ids> &lists)
{
    Ids ids;
    QSet<RecordId> seen;
    for (const Ids &list : lists) {
        for (const RecordId id : list) {
            if (!seen.contains(id))
                ids << id;
            seen.insert(id);
        }
    }
    return ids;
}

Ids idsOf(const QList<Record> &records)
{
    Ids ids;
    for (const Record &record : records)
        ids << record.id;
    return ids;
}

QStringList numbers(const Ids &ids)
{
    QStringList texts;
    for (const RecordId id : ids)
        texts << QString::number(id.value);
    return texts;
}

/// By a date, the latest first, undated last.
void sortLatestFirst(QList<Record> &records, const char *field)
{
    const QLatin1String by(field);
    std::stable_sort(records.begin(), records.end(), [by](const Record &a, const Record &b) {
        const PartialDate first = a.date(by);
        const PartialDate second = b.date(by);
        if (first.isDated() != second.isDated())
            return first.isDated();
        return first.isDated() && first.earliest() > second.earliest();
    });
}

/// What is alive first.
int rank(const QString &standing)
{
    static const QStringList order{key("expiring"),    key("in_force"),     key("suspended"),
                                   key("signed"),      key("awaiting_own"), key("awaiting_partner"),
                                   key("negotiation"), key("clearance"),    key("internal_review"),
                                   key("draft"),       key("expired"),      key("renewed"),
                                   key("terminated"),  key("archived")};
    const qsizetype place = order.indexOf(standing);
    return int(place < 0 ? order.size() : place);
}

void sortAgreements(QList<Record> &agreements)
{
    std::stable_sort(agreements.begin(), agreements.end(), [](const Record &a, const Record &b) {
        const QLatin1String standing("standing");
        const QLatin1String expires("expires");
        const int first = rank(a.text(standing));
        const int second = rank(b.text(standing));
        if (first != second)
            return first < second;
        if (a.date(expires).isDated() != b.date(expires).isDated())
            return a.date(expires).isDated();
        return a.date(expires) < b.date(expires);
    });
}

/// Each institute before its programmes; both by label.
QList<Record> asTree(QList<Record> programmes, const Language &language)
{
    QHash<RecordId, QByteArray> keys;
    for (const Record &programme : programmes)
        keys.insert(programme.id, language.sortKey(language.name(programme.names)));
    std::stable_sort(programmes.begin(), programmes.end(), [&keys](const Record &a, const Record &b) {
        return keys.value(a.id) < keys.value(b.id);
    });
    QList<Record> tree;
    QSet<RecordId> done;
    const auto add = [&](const auto &self, const Record &programme) -> void {
        if (done.contains(programme.id))
            return;
        done.insert(programme.id);
        tree << programme;
        for (const Record &child : programmes) {
            if (child.reference(QLatin1String("parent")) == programme.id)
                self(self, child);
        }
    };
    for (const Record &programme : programmes) {
        const RecordId parent = programme.reference(QLatin1String("parent"));
        if (std::none_of(programmes.cbegin(), programmes.cend(),
                         [parent](const Record &r) { return r.id == parent; }))
            add(add, programme);
    }
    for (const Record &programme : programmes)
        add(add, programme); // whoever is part of itself still prints
    return tree;
}

QHash<RecordId, Ids> sourcesOfCounts(Office &office, const Ids &owners, QDate today)
{
    QHash<RecordId, Ids> sources;
    if (owners.isEmpty())
        return sources;
    const auto ids = listIds(office, {.kind = Kind::Count,
                                      .where = {{key("of"), Condition::Op::AnyOf, numbers(owners)}},
                                      .sort = {},
                                      .match = {},
                                      .language = key("en"),
                                      .today = today});
    if (!ids)
        return sources;
    for (const Record &count : office.read(*ids)) {
        if (const RecordId source = count.reference(QLatin1String("source")); !source.isNull())
            sources[count.reference(QLatin1String("of"))] << source;
    }
    return sources;
}

} // namespace

Classification classificationOf(const SummaryOptions &options)
{
    const QString code = options.language.code();
    return options.classification.value_or(code == u"zh"   ? Classification::China
                                           : code == u"ru" ? Classification::Russia
                                                           : Classification::Isced);
}

Dossier readDossier(Office &office, const Record &partner, const SummaryOptions &options,
                    const CodeTables &tables)
{
    const RecordId id = partner.id;
    const QDate today = options.today;
    const auto read = [&](const Ids &ids) { return readDerived(office, ids, today).value_or(QList<Record>()); };
    const auto referring = [&](Kind kind, const char *field, const char *row = "") {
        return office.referring(id, kind, key(field), key(row));
    };

    Dossier d;
    d.partner = partner;
    d.own = office.currentInstitution();
    d.units = referring(Kind::Organisation, "parent");
    d.agreements = read(referring(Kind::Agreement, "parties", "organisation"));
    sortAgreements(d.agreements);

    const Ids programmeIds =
            withProgrammesUnder(office, referring(Kind::Programme, "participants", "organisation"));
    d.programmes = asTree(read(programmeIds), options.language);

    d.flows = read(united({referring(Kind::Flow, "from"), referring(Kind::Flow, "to")}));
    sortLatestFirst(d.flows, "year");

    Ids visitIds = united({referring(Kind::Visit, "from"), referring(Kind::Visit, "hosts")});
    for (const Record &stop : office.read(referring(Kind::Stop, "organisation")))
        visitIds = united({visitIds, {stop.reference(QLatin1String("visit"))}});
    d.visits = read(visitIds);
    sortLatestFirst(d.visits, "starts");
    d.outcomes = outcomesWith(office, id, d.visits, today);

    d.projects = read(
            united({referring(Kind::Project, "organisations"), referring(Kind::Project, "funding_bodies")}));
    sortLatestFirst(d.projects, "starts");
    d.events = read(referring(Kind::Event, "organisations"));
    sortLatestFirst(d.events, "starts");
    d.figures = read(referring(Kind::Figure, "about"));

    Ids concerned{id};
    for (const QList<Record> *records : {&d.agreements, &d.programmes, &d.visits, &d.projects, &d.events})
        concerned += idsOf(*records);
    d.followUps = openFollowUps(office, concerned, today);
    for (const Record &person : read(referring(Kind::Person, "positions", "organisation"))) {
        const Rows positions = person.value(QLatin1String("positions")).toRows();
        const bool isThere = std::any_of(positions.cbegin(), positions.cend(), [&](const Row &row) {
            return row.value(key("organisation")).toReference() == id
                && !rules::currentPosition({row}, today).isEmpty();
        });
        if (isThere)
            d.people << person;
    }

    if (!programmeIds.isEmpty()) {
        const QList<Condition> ofProgrammes{{key("programme"), Condition::Op::AnyOf, numbers(programmeIds)}};
        d.targets = targets(office, ofProgrammes, today, options.language).value_or(QList<TargetRow>());
        d.enrolment = enrolmentByDiscipline(office,
                                            {.classification = classificationOf(options),
                                             .where = ofProgrammes,
                                             .asOf = today,
                                             .language = options.language},
                                            tables)
                              .value_or(EnrolmentTable());
        Ids counted = idsOf(d.flows);
        for (const EnrolmentTable::Cell &cell : d.enrolment.cells)
            counted += cell.cohorts;
        d.countSources = sourcesOfCounts(office, counted, today);
    }

    QList<Record> all{partner};
    for (const QList<Record> *records : {&d.agreements, &d.programmes, &d.flows, &d.visits, &d.outcomes,
                                         &d.projects, &d.events, &d.followUps, &d.people, &d.figures})
        all += *records;
    Ids referred = united({referredBy(all), idsOf(all), d.units});
    d.labels = office.labels(referred, options.language.code());
    return d;
}

} // namespace pd::report
