// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/importassembly.h>

#include <exchange/importsource.h>

namespace pd {
namespace {

constexpr qint64 sourceNumber = -(qint64(1) << 41); ///< of a new source; no row and no missing record has it

/// What rows write: new records in their order, and those of the office before and after.
struct Written
{
    QList<Record> created;
    QMap<RecordId, std::pair<Record, Record>> updated;
};

Written writtenBy(const QList<PlannedRow> &rows)
{
    Written written;
    QHash<RecordId, qsizetype> places;
    for (const PlannedRow &row : rows) {
        if (row.state == PlannedRow::State::New) {
            places.insert(row.record, written.created.size());
            written.created << row.after;
        } else if (row.state == PlannedRow::State::Update && !places.contains(row.record)) {
            const auto known = written.updated.find(row.record);
            if (known == written.updated.end())
                written.updated.insert(row.record, {row.before, row.after});
            else
                known->second = row.after;
        } else if (row.state == PlannedRow::State::Update) {
            written.created[places.value(row.record)] = row.after; // of what an earlier row of the part creates
        }
    }
    written.updated.removeIf([](const auto &one) { return one.value().first == one.value().second; });
    return written;
}

} // namespace

/// The source that new and changed records name; null for none.
RecordId ImportAssembly::source(QList<Change> &changes)
{
    const RecordType &type = recordType(m_options.kind);
    if (m_source)
        return *m_source;
    m_source = RecordId();
    if (m_options.source.isEmpty() || !(type.find(u"sources") || type.find(u"source")))
        return {};
    Record record = sourceRecord(m_office, m_options.source, m_options.today);
    if (!record.id.isValid()) {
        record.id = RecordId(sourceNumber);
        changes << Change::create(record);
    }
    m_source = record.id;
    return record.id;
}

QList<Change> ImportAssembly::changes(const QList<PlannedRow> &rows, QList<Record> &missing)
{
    QList<Change> changes;
    QSet<RecordId> referred;
    for (const PlannedRow &row : rows) {
        for (const RecordId id : row.missing)
            referred << id;
        if (row.record.isValid())
            m_seen << row.record;
        for (const Candidate &candidate : row.candidates)
            if (candidate.id.isValid())
                m_named << candidate.id;
    }
    missing.removeIf([&](const Record &record) { return !referred.contains(record.id); });
    Written written = writtenBy(rows);
    const bool isChanging = !written.created.isEmpty() || !written.updated.isEmpty();
    const RecordId from = isChanging ? source(changes) : RecordId();
    const auto named = [&](Record &record) -> const Record & {
        if (!from.isNull())
            nameSource(record, from);
        return record;
    };
    changes.reserve(changes.size() + missing.size() + written.created.size() + written.updated.size());
    for (Record &record : missing)
        changes << Change::create(named(record));
    for (Record &record : written.created)
        changes << Change::create(named(record));
    for (auto &[before, after] : written.updated) {
        Change change = Change::update(before, named(after));
        if (!before.id.isValid())
            change.revision = -1; // created in an earlier part
        changes << change;
    }
    return changes;
}

void ImportAssembly::tellGone(ImportPlan &plan) const
{
    plan.gone = noLongerThere(m_office, m_options.kind, m_options.source, m_seen + m_named);
    QSet<RecordId> named = m_named + QSet<RecordId>(plan.gone.begin(), plan.gone.end());
    named.removeIf([&](RecordId id) { return plan.labels.contains(id); });
    if (!named.isEmpty())
        plan.labels.insert(m_office.labels(named.values(), m_options.language.code()));
}

void assemble(const Office &office, const TableImport &options, ImportPlan &plan)
{
    ImportAssembly assembly(office, options);
    plan.changes.changes = assembly.changes(plan.rows, plan.missing);
    assembly.tellGone(plan);
}

} // namespace pd
