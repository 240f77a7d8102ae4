// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/programmetree.h>

#include <query/enrolment.h>
#include <query/sql.h>
#include <record/vocabulary.h>

#include <QSet>

#include <algorithm>

namespace pd {

namespace {

using Links = QHash<RecordId, RecordId>;

/// Programmes that are part of another, with that.
Result<Links> parents(Office &office)
{
    auto lines = sql::run(office.connection(),
                          QStringLiteral("SELECT p.id, p.parent FROM programme p"
                                         " CROSS JOIN record r ON r.id = p.id AND r.deleted IS NULL"
                                         " CROSS JOIN record u ON u.id = p.parent AND u.deleted IS NULL"));
    if (!lines)
        return tl::unexpected(lines.error());
    Links found;
    while (lines->next())
        found.insert(RecordId(lines->value(0).toLongLong()), RecordId(lines->value(1).toLongLong()));
    return found;
}

/// The intakes of these programmes, by year.
Result<QList<RecordId>> intakes(Office &office, const QSet<RecordId> &programmes)
{
    auto lines = sql::run(office.connection(),
                          QStringLiteral("SELECT k.id, k.programme FROM cohort k"
                                         " CROSS JOIN record r ON r.id = k.id AND r.deleted IS NULL"
                                         " ORDER BY k.intake, k.id"));
    if (!lines)
        return tl::unexpected(lines.error());
    QList<RecordId> found;
    while (lines->next()) {
        if (programmes.contains(RecordId(lines->value(1).toLongLong())))
            found << RecordId(lines->value(0).toLongLong());
    }
    return found;
}

void fillPersons(ProgrammeNode &node, const Record &record)
{
    node.planned = record.integer(node.kind == Kind::Cohort ? QLatin1String("planned") : QLatin1String("intake_quota"));
    node.admitted = record.integer(QLatin1String("admitted"));
    node.enrolled = record.integer(QLatin1String("enrolled"));
}

/// The last day of the approval that reaches furthest.
PartialDate lastDay(const Record &programme)
{
    PartialDate last;
    for (const Row &approval : programme.value(QLatin1String("approvals")).toRows()) {
        const PartialDate until = approval.value(QStringLiteral("valid_until")).toDate();
        if (until.isDated() && (last.isNull() || until.latest() > last.latest()))
            last = until;
    }
    return last;
}

} // namespace

Result<QList<ProgrammeNode>> programmeTree(Office &office, const QList<RecordId> &ids, const Language &language,
                                           QDate today, const CodeTables &tables)
{
    const auto above = parents(office);
    if (!above)
        return tl::unexpected(above.error());
    const QSet<RecordId> found(ids.cbegin(), ids.cend());
    QSet<RecordId> shown = found;
    for (const RecordId id : ids) {
        for (RecordId one = above->value(id); one.isValid() && !shown.contains(one); one = above->value(one))
            shown << one;
    }
    const auto cohortIds = intakes(office, found);
    if (!cohortIds)
        return tl::unexpected(cohortIds.error());
    const auto programmes = readDerived(office, QList<RecordId>(shown.cbegin(), shown.cend()), today);
    const auto cohorts = readDerived(office, *cohortIds, today);
    const auto aims = targets(office, {}, today, language);
    for (const auto *failed : {&programmes, &cohorts}) {
        if (!*failed)
            return tl::unexpected(failed->error());
    }
    if (!aims)
        return tl::unexpected(aims.error());

    const QHash<RecordId, QString> labels = office.labels(QList<RecordId>(shown.cbegin(), shown.cend()), language.code());
    QHash<RecordId, Record> records;
    QMultiHash<RecordId, RecordId> under;
    QList<RecordId> next; // those at the top first, then what is under them
    for (const Record &programme : *programmes) {
        records.insert(programme.id, programme);
        const RecordId parent = above->value(programme.id);
        if (parent.isValid() && parent != programme.id)
            under.insert(parent, programme.id);
        else
            next << programme.id;
    }
    const auto byName = [&](RecordId a, RecordId b) {
        return language.sortKey(labels.value(a)) < language.sortKey(labels.value(b));
    };
    std::sort(next.begin(), next.end(), byName);
    QHash<RecordId, int> places;
    QList<ProgrammeNode> nodes;
    const auto add = [&](RecordId id) {
        if (places.contains(id))
            return;
        const Record &record = records[id];
        ProgrammeNode node{.id = id, .isFound = found.contains(id), .label = labels.value(id)};
        node.parent = places.value(above->value(id), -1);
        node.state = record.text(QLatin1String("state"));
        node.stateText = termLabel(vocabulary::programmeState, node.state, language, tables);
        node.isApproved = record.value(QLatin1String("is_approved")).toBool();
        node.approvedUntil = lastDay(record);
        fillPersons(node, record);
        places.insert(id, int(nodes.size()));
        if (node.parent >= 0)
            nodes[node.parent].children << int(nodes.size());
        nodes << node;
        QList<RecordId> parts = under.values(id);
        std::sort(parts.begin(), parts.end(), byName);
        next << parts;
    };
    for (qsizetype i = 0; i < next.size(); ++i)
        add(next[i]);
    for (const Record &programme : *programmes) { // in a circle of mistaken references nobody is at the top
        if (!places.contains(programme.id)) {
            const qsizetype from = next.size();
            next << programme.id;
            for (qsizetype i = from; i < next.size(); ++i)
                add(next[i]);
        }
    }
    for (const Record &cohort : *cohorts) {
        ProgrammeNode node{.kind = Kind::Cohort, .id = cohort.id, .label = {}};
        node.label = QString::number(cohort.integer(QLatin1String("intake")));
        node.parent = places.value(cohort.reference(QLatin1String("programme")), -1);
        if (node.parent < 0)
            continue;
        fillPersons(node, cohort);
        nodes[node.parent].children << int(nodes.size());
        nodes << node;
    }
    for (const TargetRow &aim : *aims) {
        if (const int place = places.value(aim.programme, -1); place >= 0)
            nodes[place].target = aim.progress;
    }
    return nodes;
}

} // namespace pd
