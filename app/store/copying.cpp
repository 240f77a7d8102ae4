// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/copying.h>

#include <store/columns.h>
#include <store/files.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

Result<void> stateOf(const Connection &connection)
{
    if (connection.error())
        return tl::unexpected(*connection.error());
    return {};
}

/// The statements that made what a schema holds. Tables first: what belongs to them is made when they are full.
QStringList definitions(Connection &connection, const QString &schema, bool isTables)
{
    QStringList found;
    Statement lines(connection, u"SELECT sql FROM %1.sqlite_schema WHERE sql IS NOT NULL AND (type = 'table') = ? "
                                 "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid"_s.arg(schema));
    for (lines.run(int(isTables)); lines.next();)
        found << lines.text(0);
    return found;
}

Result<void> verify(const QString &file, const RowCounts &expected)
{
    const auto copy = Connection::open(file, {.isReadOnly = true});
    if (!copy)
        return tl::unexpected(copy.error());
    Connection &c = **copy;
    const QString verdict = c.value(u"PRAGMA quick_check(1)"_s).toString();
    const RowCounts rows = rowCounts(c);
    if (auto state = stateOf(c); !state)
        return state;
    bool isSame = verdict == u"ok"_s;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        isSame = isSame && (rows.value(it.key(), -1) == it.value() || it.key() == u"content"_s);
    if (isSame)
        return {};
    return failure(Error::Kind::Damaged,
                   phrase("Backup", "The copy was written and is not what it should be. Check the disk."), verdict);
}

/// Everything of the source but the contents, inside a transaction of the caller's.
RowCounts takeOver(Connection &c)
{
    const QStringList tables = definitions(c, u"source"_s, true);
    for (const QString &sql : tables)
        c.run(sql);
    const RowCounts rows = rowCounts(c, u"source"_s);
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if (it.key() != u"content"_s)
            c.run(u"INSERT INTO main.%1 SELECT * FROM source.%1"_s.arg(quoted(it.key())));
    }
    const QStringList rest = definitions(c, u"source"_s, false);
    for (const QString &sql : rest)
        c.run(sql);
    c.run(u"DELETE FROM main.sqlite_sequence"_s);
    c.run(u"INSERT INTO main.sqlite_sequence SELECT * FROM source.sqlite_sequence"_s);
    c.run(u"CREATE TABLE main.backup_content (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL) STRICT"_s);
    c.run(u"INSERT INTO main.backup_content SELECT sha256, length(bytes) FROM source.content"_s);
    for (const QString &pragma : {u"application_id"_s, u"user_version"_s}) {
        const QString number = c.value(u"PRAGMA source.%1"_s.arg(pragma)).toString();
        c.run(u"PRAGMA main.%1 = %2"_s.arg(pragma, number));
    }
    return rows;
}

Result<RowCounts> write(const QString &office, const QString &file)
{
    const auto copy = Connection::open(file, {});
    if (!copy)
        return tl::unexpected(copy.error());
    Connection &c = **copy;
    // The file is given out when it is complete; until then it needs no journal.
    c.value(u"PRAGMA journal_mode = OFF"_s);
    c.run(u"PRAGMA synchronous = FULL"_s);
    c.run(u"PRAGMA foreign_keys = OFF"_s);
    c.run(u"ATTACH ? AS source"_s, office);
    c.run(u"BEGIN"_s);
    const RowCounts rows = takeOver(c);
    c.run(u"COMMIT"_s);
    if (auto state = stateOf(c); !state)
        return tl::unexpected(state.error());
    return rows;
}

/// Runs work on a name beside file and gives the result its own name; leaves nothing behind on failure.
template <typename Work>
Result<void> beside(const QString &file, Work work)
{
    const QString part = file + u".part"_s;
    QFile::remove(part);
    const Result<RowCounts> rows = work(part);
    Result<void> done;
    if (!rows)
        done = tl::unexpected(rows.error());
    else if (done = verify(part, *rows); done)
        done = moveFile(part, file);
    if (!done)
        QFile::remove(part);
    return done;
}

} // namespace

QStringList dataTables(Connection &connection, const QString &schema)
{
    QStringList found;
    Statement lines(connection, u"SELECT name FROM %1.sqlite_schema WHERE type = 'table' "
                                 "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid"_s.arg(schema));
    for (lines.run(); lines.next();)
        found << lines.text(0);
    return found;
}

RowCounts rowCounts(Connection &connection, const QString &schema)
{
    RowCounts rows;
    const QStringList tables = dataTables(connection, schema);
    for (const QString &table : tables)
        rows.insert(table, connection.value(u"SELECT count(*) FROM %1.%2"_s.arg(schema, quoted(table))).toLongLong());
    return rows;
}

Result<void> copyRecords(const QString &office, const QString &file)
{
    return beside(file, [&](const QString &part) { return write(office, part); });
}

Result<void> copyWhole(const QString &office, const QString &file)
{
    return beside(file, [&](const QString &part) -> Result<RowCounts> {
        const auto source = Connection::open(office, {.isReadOnly = true});
        if (!source)
            return tl::unexpected(source.error());
        (*source)->run(u"VACUUM INTO ?"_s, part);
        if (auto state = stateOf(**source); !state)
            return tl::unexpected(state.error());
        return RowCounts();  // VACUUM reads and writes in one step: the check of the pages is the verification
    });
}

Result<void> settle(const QString &office)
{
    constexpr int patience = 5000, pause = 50;  // ms: the window's own threads close within this
    for (QDeadlineTimer deadline(patience);;) {
        const auto connection = Connection::open(office, {.busyTimeout = 0});
        if (!connection)
            return tl::unexpected(connection.error());
        Connection &c = **connection;
        c.value(u"PRAGMA journal_mode = DELETE"_s);
        c.run(u"BEGIN EXCLUSIVE"_s);
        c.run(u"COMMIT"_s);
        if (!c.error() || c.error()->kind != Error::Kind::Busy || deadline.hasExpired())
            return stateOf(c);
        QThread::msleep(pause);
    }
}

} // namespace pd
