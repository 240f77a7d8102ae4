// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/reading.h>

#include <store/columns.h>
#include <store/snapshot.h>

using namespace Qt::StringLiterals;

namespace pd {

QHash<RecordId, Standing> standings(Connection &connection, const QList<RecordId> &ids)
{
    QHash<RecordId, Standing> found;
    Statement lines(connection, u"SELECT id, kind, deleted FROM record "
                                 "WHERE id IN (SELECT value FROM json_each(?))"_s);
    for (lines.run(idList(ids)); lines.next();) {
        if (const auto kind = kindFromKey(lines.text(1)))
            found.insert(lines.id(0), {*kind, lines.integer(2)});
    }
    return found;
}

QHash<RecordId, Names> namesOf(Connection &connection, const QList<RecordId> &ids)
{
    QHash<RecordId, Names> names;
    Statement lines(connection,
                    u"SELECT record, language, kind, text FROM name "
                    "WHERE record IN (SELECT value FROM json_each(?)) ORDER BY record, position"_s);
    for (lines.run(idList(ids)); lines.next();)
        names[lines.id(0)] << Name{lines.text(1), nameKindFromKey(lines.text(2)), lines.text(3)};
    return names;
}

namespace {

/// Fills in the records of one load, table by table.
class Loader
{
public:
    Loader(Connection &connection, const QList<RecordId> &ids) : m_connection(connection), m_list(idList(ids))
    {
        QMap<Kind, QList<RecordId>> byKind;
        Statement lines(connection, u"SELECT id, kind, revision, deleted FROM record "
                                     "WHERE id IN (SELECT value FROM json_each(?))"_s);
        for (lines.run(m_list); lines.next();) {
            const auto kind = kindFromKey(lines.text(1));
            if (!kind)
                continue;
            Stored &stored = m_found[lines.id(0)];
            stored.record.id = lines.id(0);
            stored.record.kind = *kind;
            stored.record.revision = lines.integer(2);
            stored.deleted = lines.integer(3);
            byKind[*kind] << lines.id(0);
        }
        for (auto it = byKind.cbegin(); it != byKind.cend(); ++it)
            readKind(kindTable(it.key()), idList(it.value()));
        const QHash<RecordId, Names> names = namesOf(connection, ids);
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            if (const auto at = m_found.find(it.key()); at != m_found.end())
                at->record.names = it.value();
        }
        readCodes();
        readLinks();
    }

    QHash<RecordId, Stored> found() && { return std::move(m_found); }

private:
    void readKind(const KindTable &table, const QString &list)
    {
        Statement lines(m_connection, table.select);
        for (lines.run(list); lines.next();) {
            Record &record = m_found[lines.id(0)].record;
            for (qsizetype i = 0; i < table.columns.size(); ++i) {
                if (!lines.isNull(int(i) + 1))  // most are
                    record.set(table.columns[i]->key, fromColumn(*table.columns[i], lines.value(int(i) + 1)));
            }
        }
        for (const KindTable::RowTable &rows : table.rows)
            readRows(rows, list);
    }

    void readRows(const KindTable::RowTable &table, const QString &list)
    {
        QHash<RecordId, Rows> rows;
        Statement lines(m_connection, table.select);
        for (lines.run(list); lines.next();) {
            Row row;
            for (qsizetype i = 0; i < table.field->row.size(); ++i) {
                const Value value = fromColumn(table.field->row[i], lines.value(int(i) + 1));
                if (!value.isEmpty())
                    row.insert(table.field->row[i].key, value);
            }
            rows[lines.id(0)] << row;
        }
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            m_found[it.key()].record.set(table.field->key, it.value());
    }

    void readCodes()
    {
        QHash<RecordId, QMap<QString, QStringList>> codes;
        Statement lines(m_connection, u"SELECT record, field, code FROM code_value WHERE record IN "
                                       "(SELECT value FROM json_each(?)) ORDER BY record, field, position"_s);
        for (lines.run(m_list); lines.next();)
            codes[lines.id(0)][lines.text(1)] << lines.text(2);
        take(codes);
    }

    void readLinks()
    {
        QHash<RecordId, QMap<QString, QList<RecordId>>> links;
        Statement lines(m_connection, u"SELECT record, field, target FROM link WHERE record IN "
                                       "(SELECT value FROM json_each(?)) ORDER BY record, field, position"_s);
        for (lines.run(m_list); lines.next();)
            links[lines.id(0)][lines.text(1)] << lines.id(2);
        take(links);
    }

    template <typename List>
    void take(const QHash<RecordId, QMap<QString, List>> &lists)
    {
        for (auto record = lists.cbegin(); record != lists.cend(); ++record) {
            const auto at = m_found.find(record.key());
            if (at == m_found.end())
                continue;
            for (auto field = record->cbegin(); field != record->cend(); ++field)
                at->record.set(field.key(), field.value());
        }
    }

    Connection &m_connection;
    QString m_list;
    QHash<RecordId, Stored> m_found;
};

} // namespace

QHash<RecordId, Stored> load(Connection &connection, const QList<RecordId> &ids)
{
    if (ids.isEmpty())
        return {};
    const Snapshot moment(connection);
    return Loader(connection, ids).found();
}

QList<RecordId> referring(Connection &connection, const QList<RecordId> &ids, Kind kind, const QString &field,
                          const QString &rowField, bool withDeleted)
{
    const KindTable &table = kindTable(kind);
    const Field *described = table.type.find(field);
    if (ids.isEmpty() || !described || described->isDerived)
        return {};
    static const QString among = u" IN (SELECT value FROM json_each(?))"_s;
    const QString live = u" AND EXISTS (SELECT 1 FROM record r WHERE r.id = t.record AND r.kind = ?"_s
        + (withDeleted ? u")"_s : u" AND r.deleted IS NULL)"_s) + u" ORDER BY t.record"_s;
    QString sql;
    if (!rowField.isEmpty()) {
        if (!described->rowField(rowField))
            return {};
        sql = u"SELECT DISTINCT t.record FROM "_s + quoted(kindKey(kind) + u'_' + field) + u" t WHERE t."_s
            + quoted(rowField) + among + live;
    } else if (described->type == ValueType::References) {
        sql = u"SELECT DISTINCT t.record FROM link t WHERE t.target"_s + among + u" AND t.field = ?"_s + live;
    } else {
        sql = u"SELECT t.record FROM (SELECT id AS record FROM "_s + table.name + u" WHERE "_s + quoted(field)
            + among + u") t WHERE 1"_s + live;
    }
    Statement lines(connection, sql);
    int position = 0;
    lines.bind(position++, idList(ids));
    if (rowField.isEmpty() && described->type == ValueType::References)
        lines.bind(position++, field);
    lines.bind(position, kindKey(kind));
    QList<RecordId> found;
    for (lines.execute(); lines.next();)
        found << lines.id(0);
    return found;
}

QList<RecordId> partsOf(Connection &connection, RecordId owner, Kind ownerKind, std::optional<Kind> partKind)
{
    QList<RecordId> parts;
    for (const Kind kind : kinds) {
        const RecordType &type = recordType(kind);
        if (type.owner.isEmpty() || (partKind && kind != *partKind))
            continue;
        const Field *field = type.find(type.owner);
        if (field->refersTo.isEmpty() || field->refersTo.contains(ownerKind))
            parts += referring(connection, {owner}, kind, type.owner, {});
    }
    return parts;
}

} // namespace pd
