// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/partnerwork.h>

#include <query/enrolment.h>

#include <QSet>

namespace pd {

namespace {

using Ids = QList<RecordId>;

/// Live records of a kind that refer to any of these by a field.
Ids referringToAny(Office &office, Kind kind, const char *field, const Ids &ids, QDate today, const QList<SortKey> &sort = {})
{
    if (ids.isEmpty())
        return {};
    QStringList numbers;
    for (const RecordId id : ids)
        numbers << QString::number(id.value);
    ListQuery query;
    query.kind = kind;
    query.where = {{QLatin1String(field), Condition::Op::AnyOf, numbers}};
    query.sort = sort;
    query.today = today;
    return listIds(office, query).value_or(Ids());
}

} // namespace

QList<Record> outcomesWith(Office &office, RecordId partner, const QList<Record> &visits, QDate today)
{
    Ids ids = office.referring(partner, Kind::Outcome, QStringLiteral("with"));
    QSet<RecordId> alone;
    for (const Record &visit : visits) {
        ids += office.parts(visit.id, Kind::Outcome);
        const Ids hosts = visit.value(QLatin1String("hosts")).toReferences();
        if (visit.reference(QLatin1String("from")) == partner || hosts == Ids{partner})
            alone.insert(visit.id);
    }
    const Ids stopIds = office.referring(partner, Kind::Stop, QStringLiteral("organisation"));
    const QSet<RecordId> stops(stopIds.cbegin(), stopIds.cend());
    QSet<RecordId> seen;
    ids.removeIf([&seen](RecordId id) { return seen.contains(id) || (seen.insert(id), false); });
    QList<Record> outcomes;
    const QList<Record> read = readDerived(office, ids, today).value_or(QList<Record>());
    for (const Record &outcome : read) {
        const RecordId with = outcome.reference(QLatin1String("with"));
        const RecordId stop = outcome.reference(QLatin1String("stop"));
        const bool isTheirs = !with.isNull() ? with == partner
                            : !stop.isNull() && stops.contains(stop)
                                    ? true
                                    : alone.contains(outcome.reference(QLatin1String("visit")));
        if (isTheirs)
            outcomes << outcome;
    }
    return outcomes;
}

QList<Record> openFollowUps(Office &office, const QList<RecordId> &about, QDate today)
{
    const Ids ids = referringToAny(office, Kind::FollowUp, "about", about, today, {{QStringLiteral("due"), false}});
    QList<Record> open = readDerived(office, ids, today).value_or(QList<Record>());
    open.removeIf([](const Record &followUp) { return followUp.has(QLatin1String("done")); });
    return open;
}

QList<RecordId> withProgrammesUnder(Office &office, QList<RecordId> programmes)
{
    QSet<RecordId> seen(programmes.cbegin(), programmes.cend());
    for (qsizetype i = 0; i < programmes.size(); ++i) { // grows: institutes bring their programmes
        const Ids under = office.referring(programmes[i], Kind::Programme, QStringLiteral("parent"));
        for (const RecordId id : under) {
            if (!seen.contains(id))
                programmes << id;
            seen.insert(id);
        }
    }
    return programmes;
}

QMap<int, qint64> studentsByIntake(Office &office, const QList<RecordId> &programmes, QDate today)
{
    const Ids cohorts = referringToAny(office, Kind::Cohort, "programme", programmes, today);
    const auto counts = countFacts(office, cohorts).value_or(QHash<RecordId, QList<rules::CountFact>>());
    QMap<int, qint64> students;
    const QList<Record> read = office.read(cohorts);
    for (const Record &cohort : read) {
        if (const auto counted = rules::enrolment(counts.value(cohort.id), today))
            students[int(cohort.integer(QLatin1String("intake")))] += counted->persons;
    }
    return students;
}

} // namespace pd
