// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/timeline.h>

#include <query/sql.h>
#include <record/vocabulary.h>

#include <QSet>

#include <algorithm>

namespace pd {

Result<QList<AgreementChain>> agreementChains(Office &office, const QList<RecordId> &ids)
{
    auto links = sql::run(office.connection(),
                          QStringLiteral("SELECT a.id, a.predecessor FROM agreement a"
                                         " CROSS JOIN record r ON r.id = a.id AND r.deleted IS NULL"
                                         " CROSS JOIN record p ON p.id = a.predecessor AND p.deleted IS NULL"));
    if (!links)
        return tl::unexpected(links.error());
    QHash<RecordId, RecordId> predecessors;
    QMultiHash<RecordId, RecordId> successors;
    while (links->next()) {
        const RecordId id(links->value(0).toLongLong()), predecessor(links->value(1).toLongLong());
        predecessors.insert(id, predecessor);
        successors.insert(predecessor, id);
    }
    QSet<RecordId> seen;
    QList<AgreementChain> chains;
    chains.reserve(ids.size());
    for (const RecordId id : ids) {
        if (seen.contains(id))
            continue;
        // Back to the first, which a circle of mistaken references does not have, and forth from there.
        RecordId first = id;
        for (QSet<RecordId> passed{id}; predecessors.contains(first);) {
            const RecordId before = predecessors.value(first);
            if (passed.contains(before))
                break;
            passed << before;
            first = before;
        }
        AgreementChain chain{first};
        seen << first;
        for (qsizetype i = 0; i < chain.size(); ++i) {
            QList<RecordId> next = successors.values(chain[i]);
            std::sort(next.begin(), next.end());
            for (const RecordId one : std::as_const(next)) {
                if (!seen.contains(one)) {
                    seen << one;
                    chain << one;
                }
            }
        }
        chains << chain;
    }
    return chains;
}

namespace {

std::optional<QDate> firstDay(const PartialDate &date)
{
    return date.isDated() ? std::optional(date.earliest()) : std::nullopt;
}

TimelineBar barOf(const Record &agreement, QDate today)
{
    using Step = rules::AgreementFacts::Step;
    const rules::AgreementFacts facts = rules::agreementFacts(agreement);
    TimelineBar bar;
    bar.id = agreement.id;
    bar.standing = agreement.text(QLatin1String("standing"));
    bar.inForce = rules::validity(facts, today);
    bar.noticeBy = bar.inForce ? rules::noticeBy(facts, today) : std::nullopt;
    if (!bar.inForce && bar.standing != QLatin1String("terminated") && facts.effective.isDated()) {
        const auto end = facts.openEnded || !facts.expires.isDated() ? std::nullopt : std::optional(facts.expires.latest());
        bar.intended = rules::Validity{facts.effective.earliest(), end};
    }
    const auto earlier = [&bar](const PartialDate &date) {
        if (const auto day = firstDay(date); day && (!bar.begun || *day < *bar.begun))
            bar.begun = day;
    };
    earlier(facts.signedOwn);
    earlier(facts.signedPartner);
    for (const Step &step : facts.steps) {
        earlier(step.date);
        if (step.step == QLatin1String("amended") && step.date.isDated())
            bar.amended << step.date.earliest();
    }
    return bar;
}

} // namespace

QList<TimelineLane> timelineLanes(Office &office, const QList<AgreementChain> &chains, const Language &language,
                                  QDate today, const CodeTables &tables)
{
    QList<RecordId> ids;
    for (const AgreementChain &chain : chains)
        ids += chain;
    QHash<RecordId, Record> records;
    const QList<Record> found = readDerived(office, ids, today).value_or(QList<Record>());
    for (const Record &record : found)
        records.insert(record.id, record);
    QList<RecordId> named = ids;
    for (const Record &record : found)
        named += record.value(QLatin1String("partners")).toReferences();
    const QHash<RecordId, QString> labels = office.labels(named, language.code());

    QList<TimelineLane> lanes;
    for (const AgreementChain &chain : chains) {
        TimelineLane lane;
        QList<rules::Validity> stretches;
        for (const RecordId id : chain) {
            const auto at = records.constFind(id);
            if (at == records.cend())
                continue;  // deleted meanwhile
            TimelineBar bar = barOf(*at, today);
            bar.label = labels.value(id);
            bar.standingText = termLabel(vocabulary::standing, bar.standing, language, tables);
            if (bar.inForce)
                stretches << *bar.inForce;
            QStringList partners;
            for (const RecordId partner : at->value(QLatin1String("partners")).toReferences())
                partners << labels.value(partner);
            if (!partners.isEmpty())
                lane.partner = language.list(partners);
            lane.type = termLabel(vocabulary::agreementType, at->text(QLatin1String("type")), language, tables);
            lane.bars << bar;
        }
        lane.gaps = rules::gaps(rules::merged(stretches));
        lanes << lane;
    }
    return lanes;
}

} // namespace pd
