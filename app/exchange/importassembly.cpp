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
        } else if (row.state == PlannedRow::State::Update && row.record.isValid()) {
            const auto known = written.updated.find(row.record);
            if (known == written.updated.end())
                written.updated.insert(row.record, {row.before, row.after});
            else
                known->second = row.after;
        } else if (row.state == PlannedRow::State::Update) {
            written.created[places.value(row.record)] = row.after; // of what an earlier row creates
        }
    }
    written.updated.removeIf([](const auto &one) { return one.value().first == one.value().second; });
    return written;
}

/// The source that new and changed records name; null for none.
RecordId addSource(const Office &office, const TableImport &options, ImportPlan &plan)
{
    const RecordType &type = recordType(options.kind);
    if (options.source.isEmpty() || !(type.find(u"sources") || type.find(u"source")))
        return {};
    Record record = sourceRecord(office, options.source, options.today);
    if (!record.id.isValid()) {
        record.id = RecordId(sourceNumber);
        plan.changes.changes << Change::create(record);
    }
    return record.id;
}

/// The records that rows refer to and the office lacks; only those of rows that are taken.
void addMissing(RecordId source, ImportPlan &plan)
{
    QSet<RecordId> referred;
    for (const PlannedRow &row : std::as_const(plan.rows))
        for (const RecordId id : row.missing)
            referred << id;
    plan.missing.removeIf([&](const Record &record) { return !referred.contains(record.id); });
    for (Record &record : plan.missing) {
        if (!source.isNull())
            nameSource(record, source);
        plan.changes.changes << Change::create(record);
    }
}

/// What is no longer there, and labels that are not known yet.
void tellGone(const Office &office, const TableImport &options, ImportPlan &plan)
{
    QSet<RecordId> seen, named;
    for (const PlannedRow &row : std::as_const(plan.rows)) {
        seen << row.record;
        for (const Candidate &candidate : row.candidates)
            named << candidate.id;
    }
    plan.gone = noLongerThere(office, options.kind, options.source, seen + named);
    named += QSet<RecordId>(plan.gone.begin(), plan.gone.end());
    named.removeIf([&](RecordId id) { return !id.isValid() || plan.labels.contains(id); });
    if (!named.isEmpty())
        plan.labels.insert(office.labels(named.values(), options.language.code()));
}

} // namespace

void assemble(const Office &office, const TableImport &options, ImportPlan &plan)
{
    plan.changes.changes.clear();
    Written written = writtenBy(plan.rows);
    RecordId source;
    if (!written.created.isEmpty() || !written.updated.isEmpty())
        source = addSource(office, options, plan);
    addMissing(source, plan);
    for (Record &record : written.created) {
        if (!source.isNull())
            nameSource(record, source);
        plan.changes.changes << Change::create(record);
    }
    for (auto &[before, after] : written.updated) {
        if (!source.isNull())
            nameSource(after, source);
        plan.changes.changes << Change::update(before, after);
    }
    tellGone(office, options, plan);
}

} // namespace pd
