// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/writing.h>

#include <store/bulkinsert.h>
#include <store/columns.h>

using namespace Qt::StringLiterals;

namespace pd {

RecordId newRecords(Connection &connection, Kind kind, const QString &now, qsizetype count)
{
    Statement lines(connection, u"WITH RECURSIVE one(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM one WHERE i < ?) "
                                 "INSERT INTO record (kind, created_at, changed_at) SELECT ?, ?, ? FROM one"_s);
    lines.run(count, kindKey(kind), now, now);
    return RecordId(lines.insertedId() - count + 1);
}

void newRecord(Connection &connection, Kind kind, const QString &now, RecordId id)
{
    connection.run(u"INSERT INTO record (id, kind, created_at, changed_at) VALUES (?, ?, ?, ?)"_s, id,
                   kindKey(kind), now, now);
}

template <typename Line, typename Position>
static void bindColumn(Line &line, Position position, const Value &value)
{
    if (const QString *text = std::get_if<QString>(&value.data()))
        line.bind(position, *text);
    else if (const qint64 *number = std::get_if<qint64>(&value.data()))
        line.bind(position, *number);
    else if (const RecordId *id = std::get_if<RecordId>(&value.data()))
        line.bind(position, *id);
    else
        line.bind(position, toColumn(value));
}

static void insertNames(Connection &connection, const Record &record)
{
    if (record.names.isEmpty())
        return;
    Statement line(connection,
                   u"INSERT INTO name (record, position, language, kind, text) VALUES (?, ?, ?, ?, ?)"_s);
    int position = 0;
    for (const Name &name : record.names)
        line.run(record.id, position++, name.language, nameKindKey(name.kind), name.text);
}

static void insertCodes(Connection &connection, RecordId id, const Field &field, const Value &value)
{
    Statement line(connection,
                   u"INSERT INTO code_value (record, field, position, code) VALUES (?, ?, ?, ?)"_s);
    int position = 0;
    for (const QString &code : value.toCodes())
        line.run(id, field.key, position++, code);
}

static void insertLinks(Connection &connection, RecordId id, const Field &field, const Value &value)
{
    Statement line(connection, u"INSERT INTO link (record, field, position, target) VALUES (?, ?, ?, ?)"_s);
    int position = 0;
    for (const RecordId target : value.toReferences())
        line.run(id, field.key, position++, target);
}

static void insertRows(Connection &connection, RecordId id, const KindTable::RowTable &table,
                       const Value &value)
{
    if (value.isEmpty())
        return;
    Statement line(connection, table.insert);
    int number = 0;
    for (const Row &row : value.toRows()) {
        line.bind(0, id);
        line.bind(1, number++);
        for (qsizetype i = 0; i < table.field->row.size(); ++i)
            bindColumn(line, int(i) + 2, row.value(table.field->row[i].key));
        line.execute();
    }
}

void insert(Connection &connection, Kind kind, const QList<const Record *> &records)
{
    const KindTable &table = kindTable(kind);
    BulkInsert lines(connection, table.into, table.columns.size() + 1, records.size());
    for (const Record *record : records) {
        lines.bind(0, record->id);
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const auto value = record->values.constFind(table.columns[i]->key);
            bindColumn(lines, i + 1, value == record->values.cend() ? Value() : *value);
        }
        lines.next();

        insertNames(connection, *record);
        for (const Field &field : table.type.fields) {
            const Storage where = storage(field);
            if (where != Storage::Codes && where != Storage::Links)
                continue;
            const auto value = record->values.constFind(field.key);
            if (value == record->values.cend())
                continue;
            if (where == Storage::Codes)
                insertCodes(connection, record->id, field, *value);
            else
                insertLinks(connection, record->id, field, *value);
        }
        for (const KindTable::RowTable &rows : table.rows)
            insertRows(connection, record->id, rows, record->value(rows.field->key));
    }
}

void update(Connection &connection, const Record &before, const Record &after, const QString &now)
{
    const KindTable &table = kindTable(after.kind);
    const auto isChanged = [&](const QString &key) { return !(before.value(key) == after.value(key)); };

    connection.run(u"UPDATE record SET revision = revision + 1, changed_at = ? WHERE id = ?"_s, now,
                   after.id);
    if (std::any_of(table.columns.begin(), table.columns.end(),
                    [&](const Field *f) { return isChanged(f->key); })) {
        Statement line(connection, table.update);
        int position = 0;
        for (const Field *field : table.columns)
            line.bind(position++, toColumn(after.value(field->key)));
        line.bind(position, after.id);
        line.execute();
    }
    if (before.names != after.names) {
        connection.run(u"DELETE FROM name WHERE record = ?"_s, after.id);
        insertNames(connection, after);
    }
    for (const Field &field : table.type.fields) {
        if (!isChanged(field.key))
            continue;
        if (storage(field) == Storage::Codes) {
            connection.run(u"DELETE FROM code_value WHERE record = ? AND field = ?"_s, after.id, field.key);
            insertCodes(connection, after.id, field, after.value(field.key));
        } else if (storage(field) == Storage::Links) {
            connection.run(u"DELETE FROM link WHERE record = ? AND field = ?"_s, after.id, field.key);
            insertLinks(connection, after.id, field, after.value(field.key));
        }
    }
    for (const KindTable::RowTable &rows : table.rows) {
        if (!isChanged(rows.field->key))
            continue;
        connection.run(rows.erase, after.id);
        insertRows(connection, after.id, rows, after.value(rows.field->key));
    }
}

void erase(Connection &connection, Kind kind, RecordId id)
{
    const KindTable &table = kindTable(kind);
    for (const KindTable::RowTable &rows : table.rows)
        connection.run(rows.erase, id);
    for (const auto &sql :
         {u"INSERT OR REPLACE INTO term (record, forms) VALUES (?, x'')"_s, u"DELETE FROM label WHERE record = ?"_s,
          u"DELETE FROM name WHERE record = ?"_s, u"DELETE FROM code_value WHERE record = ?"_s,
          u"DELETE FROM link WHERE record = ?"_s})
        connection.run(sql, id);
    connection.run(u"DELETE FROM "_s + table.name + u" WHERE id = ?"_s, id);
    connection.run(u"DELETE FROM record WHERE id = ?"_s, id);
}

void setDeleted(Connection &connection, RecordId id, qint64 changeSet, const QString &now)
{
    connection.run(u"UPDATE record SET deleted = ?, revision = revision + 1, changed_at = ? WHERE id = ?"_s,
                   changeSet ? QVariant(changeSet) : QVariant(), now, id);
}

} // namespace pd
