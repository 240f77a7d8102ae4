// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/redirecting.h>

#include <store/reading.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// Whether a row says all that another one says.
bool says(const Row &row, const Row &other)
{
    return std::all_of(other.keyValueBegin(), other.keyValueEnd(), [&](const auto &cell) {
        return row.contains(cell.first) && row.value(cell.first) == cell.second;
    });
}

bool isReference(const Field &field)
{
    return field.type == ValueType::Reference || field.type == ValueType::References;
}

/// The reference field of a row that every row has: who is a party, a member, in a position.
const Field *subject(const Field &rows)
{
    const auto at = std::find_if(rows.row.begin(), rows.row.end(),
                                 [](const Field &cell) { return isReference(cell) && cell.isRequired; });
    return at == rows.row.end() ? nullptr : &*at;
}

} // namespace

bool isOneSaying(const Row &row, const Row &other)
{
    return says(row, other) || says(other, row);
}

void fill(Row &row, const Row &from)
{
    for (auto it = from.cbegin(); it != from.cend(); ++it) {
        if (!row.contains(it.key()))
            row.insert(it.key(), it.value());
    }
}

Record Redirection::of(Record record) const
{
    const bool isSurvivor = record.id == m_to;
    for (const Field &field : recordType(record.kind).fields) {
        if (field.isDerived || !record.values.contains(field.key))
            continue;
        const Value value = record.value(field.key);
        if (isReference(field))
            record.set(field.key, target(value, isSurvivor));
        else if (field.type == ValueType::Rows)
            record.set(field.key, rows(field, value.toRows(), isSurvivor));
    }
    return record;
}

/// isSurvivor: what it would say of itself is left out.
Value Redirection::target(const Value &value, bool isSurvivor) const
{
    if (!value.toReference().isNull()) {
        const RecordId id = value.toReference() == m_from ? m_to : value.toReference();
        return isSurvivor && id == m_to ? Value() : Value(id);
    }
    QList<RecordId> ids;
    for (const RecordId each : value.toReferences()) {
        const RecordId id = each == m_from ? m_to : each;
        if (!ids.contains(id) && !(isSurvivor && id == m_to))
            ids << id;
    }
    return ids;
}

Value Redirection::rows(const Field &field, const Rows &before, bool isSurvivor) const
{
    const Field *who = subject(field);
    Rows after;
    QList<bool> wasMoved;
    for (Row row : before) {
        bool isMoved = false;
        for (const Field &cell : field.row) {
            if (!isReference(cell) || !row.contains(cell.key))
                continue;
            const Value there = target(row.value(cell.key), isSurvivor);
            isMoved = isMoved || !(there == row.value(cell.key));
            if (there.isEmpty())
                row.remove(cell.key);
            else
                row.insert(cell.key, there);
        }
        if (isMoved && who && !row.contains(who->key))
            continue;
        // Where both were named, one row says it, unless the two rows say different things. An agreement names
        // a party once in any case.
        qsizetype same = 0;
        while (same < after.size()
               && (!who || wasMoved[same] == isMoved || !(after[same].value(who->key) == row.value(who->key))
                   || !(field.key == "parties"_L1 || isOneSaying(after[same], row))))
            ++same;
        if (same < after.size()) {
            fill(after[same], row);
        } else {
            after << row;
            wasMoved << isMoved;
        }
    }
    return after;
}

RecordId survivorOf(Connection &connection, RecordId loser, qint64 deleted)
{
    RecordId survivor;
    QSet<RecordId> seen{loser};
    while (deleted > 0) {
        const RecordId into(connection.value(u"SELECT record FROM change_set WHERE id = ? AND action = 'merge'"_s, deleted)
                                .toLongLong());
        if (into.isNull() || seen.contains(into))
            return {};
        seen << into;
        survivor = into;
        deleted = standings(connection, {into}).value(into).deleted;
    }
    return survivor;
}

} // namespace pd
