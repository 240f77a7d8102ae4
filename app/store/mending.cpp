// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/mending.h>

#include <store/columns.h>
#include <store/copying.h>
#include <store/log.h>
#include <store/tablereader.h>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

int changed(Connection &connection, const QString &sql)
{
    Statement statement(connection, sql);
    return statement.run() ? std::max(0, statement.affected()) : 0;
}

void mendKinds(Connection &connection, const QString &now, int &withoutFields)
{
    for (const Kind kind : kinds) {
        const KindTable &table = kindTable(kind);
        connection.run(u"INSERT INTO record (id, kind, created_at, changed_at) SELECT id, '%1', ?, ? FROM %2 "
                        "WHERE id NOT IN (SELECT id FROM record)"_s.arg(kindKey(kind), table.name), now, now);
        connection.run(u"DELETE FROM %2 WHERE id NOT IN (SELECT id FROM record WHERE kind = '%1')"_s
                               .arg(kindKey(kind), table.name));
        withoutFields += changed(connection, u"INSERT INTO %2 (id) SELECT id FROM record WHERE kind = '%1' "
                                              "AND id NOT IN (SELECT id FROM %2)"_s.arg(kindKey(kind), table.name));
    }
}

/// Columns that refer to a record or a change set that is gone: cleared, or their rows removed where they cannot be.
void mendReferences(Connection &connection, int &lost)
{
    const QStringList tables = dataTables(connection);
    for (const QString &table : tables) {
        if (table == u"label"_s || table == u"term"_s)
            continue;
        struct Key { QString column, parent; bool isNeeded; };
        QList<Key> keys;
        {
            Statement lines(connection, u"SELECT f.\"from\", f.\"table\", c.\"notnull\" OR c.pk FROM "
                                         "pragma_foreign_key_list(?) f JOIN pragma_table_info(?) c ON c.name = f.\"from\""_s);
            for (lines.run(table, table); lines.next();)
                keys << Key{quoted(lines.text(0)), quoted(lines.text(1)), lines.integer(2) != 0};
        }
        for (const Key &key : std::as_const(keys)) {
            const QString where = u" WHERE %1 IS NOT NULL AND %1 NOT IN (SELECT id FROM %2)"_s.arg(key.column, key.parent);
            const QString what = key.isNeeded ? u"DELETE FROM %1"_s.arg(quoted(table))
                                              : u"UPDATE %1 SET %2 = NULL"_s.arg(quoted(table), key.column);
            lost += changed(connection, what + where);
        }
    }
}

void mendLog(Connection &connection, const QString &now)
{
    connection.run(u"INSERT INTO change_set (id, at, who, action, first_action, kind, record, records) "
                    "SELECT r.deleted, ?, '', 'edit', 'delete', r.kind, r.id, 1 FROM record r WHERE r.deleted IS NOT NULL "
                    "AND r.deleted NOT IN (SELECT id FROM change_set) GROUP BY r.deleted"_s, now);
    connection.run(u"UPDATE change_set SET state = 0 WHERE id IN (SELECT deleted FROM record)"_s);
    connection.run(u"UPDATE change_set SET records = 1 WHERE records = 0"_s);
    const int unlogged = connection.value(
        u"SELECT count(*) FROM record r WHERE NOT EXISTS "
         "(SELECT 1 FROM change c WHERE c.record = r.id AND c.action = 'create')"_s).toInt();
    if (unlogged > 0) {
        Statement set(connection, u"INSERT INTO change_set (at, who, action, first_action, records) "
                                   "VALUES (?, '', 'build', 'create', ?)"_s);
        set.run(now, unlogged);
        connection.run(u"INSERT INTO change (change_set, position, record, kind, action) "
                        "SELECT ?, row_number() OVER (ORDER BY r.id), r.id, r.kind, 'create' FROM record r WHERE NOT "
                        "EXISTS (SELECT 1 FROM change c WHERE c.record = r.id AND c.action = 'create')"_s,
                       set.insertedId());
    }
    ChangeLog(connection).close(now);
}

} // namespace

void mend(Connection &connection, int &withoutFields, int &lostReferences)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    // A kind that nobody knows cannot be shown; its names and rows follow.
    QStringList known;
    for (const Kind kind : kinds)
        known << u'\'' + kindKey(kind) + u'\'';
    connection.run(u"DELETE FROM record WHERE kind NOT IN (%1)"_s.arg(known.join(u',')));
    mendKinds(connection, now, withoutFields);
    mendReferences(connection, lostReferences);
    mendLog(connection, now);
    // Parts do not stay behind a record that is in the recycle bin.
    for (const Kind kind : kinds) {
        const KindTable &table = kindTable(kind);
        if (table.type.owner.isEmpty())
            continue;
        connection.run(u"UPDATE record SET deleted = (SELECT o.deleted FROM %1 k JOIN record o ON o.id = k.%2 "
                        "WHERE k.id = record.id) WHERE deleted IS NULL AND id IN (SELECT k.id FROM %1 k "
                        "JOIN record o ON o.id = k.%2 WHERE o.deleted IS NOT NULL)"_s
                               .arg(table.name, quoted(table.type.owner)));
    }
}

} // namespace pd
