// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/visitmonth.h>

#include <query/sql.h>
#include <record/vocabulary.h>

#include <algorithm>

namespace pd {

namespace {

/// nothing: not in these days, or not known to the month.
std::optional<VisitEntry> entryOf(RecordId id, const PartialDate &starts, const PartialDate &ends, QDate from, QDate to)
{
    using enum PartialDate::Precision;
    if (starts.precision() < Month)
        return std::nullopt;
    VisitEntry entry;
    entry.id = id;
    entry.starts = starts;
    entry.ends = ends;
    const PartialDate &end = ends.precision() < Month ? starts : ends;
    if (end.latest() < from || starts.earliest() > to)
        return std::nullopt;
    if (starts.precision() == Day) {
        entry.first = starts.earliest();
        entry.last = end.precision() == Day ? qMax(entry.first, end.latest()) : entry.first;
        if (entry.last < from)
            return std::nullopt;
    }
    return entry;
}

} // namespace

Result<QList<VisitEntry>> visitsBetween(Office &office, const QSet<RecordId> &among, QDate from, QDate to,
                                        const Language &language, QDate today, const CodeTables &tables)
{
    // By the years, which every stored form begins with; to the day below.
    auto lines = sql::run(office.connection(),
                          QStringLiteral("SELECT v.id, v.starts, v.ends FROM visit v"
                                         " CROSS JOIN record r ON r.id = v.id AND r.deleted IS NULL"
                                         " WHERE substr(v.starts, 1, 4) BETWEEN ? AND ?"),
                          {QString::number(from.year() - 1), QString::number(to.year())});
    if (!lines)
        return tl::unexpected(lines.error());
    const auto date = [](const QVariant &stored) {
        return PartialDate::fromString(stored.toString()).value_or(PartialDate());
    };
    QList<VisitEntry> entries;
    QList<RecordId> ids;
    while (lines->next()) {
        const RecordId id(lines->value(0).toLongLong());
        if (!among.contains(id))
            continue;
        if (auto entry = entryOf(id, date(lines->value(1)), date(lines->value(2)), from, to)) {
            entries << *entry;
            ids << id;
        }
    }
    const auto records = readDerived(office, ids, today);
    if (!records)
        return tl::unexpected(records.error());
    QHash<RecordId, Record> byId;
    QList<RecordId> named = ids;
    for (const Record &record : *records) {
        byId.insert(record.id, record);
        named += record.value(QLatin1String("partners")).toReferences();
    }
    const QHash<RecordId, QString> labels = office.labels(named, language.code());
    for (VisitEntry &entry : entries) {
        const Record visit = byId.value(entry.id);
        QStringList partners;
        for (const RecordId partner : visit.value(QLatin1String("partners")).toReferences())
            partners << labels.value(partner);
        entry.label = labels.value(entry.id);
        entry.partner = partners.isEmpty() ? entry.label : language.list(partners);
        entry.direction = visit.text(QLatin1String("direction"));
        entry.directionText = termLabel(vocabulary::visitDirection, entry.direction, language, tables);
        entry.status = visit.text(QLatin1String("status"));
        entry.statusText = termLabel(vocabulary::visitStatus, entry.status, language, tables);
    }
    // The long ones first where several begin on a day: they lie on top of each other without holes.
    std::stable_sort(entries.begin(), entries.end(), [](const VisitEntry &a, const VisitEntry &b) {
        return std::pair(a.starts.earliest(), b.last) < std::pair(b.starts.earliest(), a.last);
    });
    return entries;
}

} // namespace pd
