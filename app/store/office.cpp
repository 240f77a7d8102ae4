// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/office.h>

#include <store/backup.h>
#include <store/changing.h>
#include <store/columns.h>
#include <store/integrity.h>
#include <store/reading.h>
#include <store/recyclebin.h>
#include <store/schema.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

struct Office::Private
{
    Private(QString file, Options o, std::unique_ptr<Connection> c)
        : path(std::move(file)), options(std::move(o)), connection(std::move(c)), texts(*connection)
    {
        if (!options.kept)
            options.kept = std::make_shared<Kept>();
    }

    /// Every call from outside begins here: what stopped an earlier one is past.
    Connection &fresh() const
    {
        connection->clearError();
        return *connection;
    }

    QString path;
    Options options;
    std::unique_ptr<QTemporaryDir> copy;  ///< outlives the connection into it
    std::unique_ptr<Connection> connection;
    DerivedTexts texts;
    bool isWal = false;
    qint64 changes = 0;  ///< written by this connection; SQLite counts those of the others
};

/// The setting that says by which rules the search texts were made: the number of the rules, and while they are
/// being written anew, up to which record.
static const QString searchTextsKey = u"search_texts"_s;
/// Another one when what is found, and by which keys, is other than before.
static QString formsVersion()
{
    return u"2"_s;
}

static Error cannotWrite()
{
    return {Error::Kind::ReadOnly,
            phrase("Store",
                   "This office can only be read. To change it, open a copy in a folder of your own."),
            {}};
}

Office::Office(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

// ---- opening and closing

static Connection::Options connectionOptions(const Office::Options &options)
{
    return {.isReadOnly = options.isReadOnly, .onStatement = options.onStatement};
}

/// True when the medium can do it: shared memory and locks, which a network drive may lack.
static bool useWriteAheadLog(Connection &connection)
{
    const bool isWal = connection.value(u"PRAGMA journal_mode = WAL"_s).toString() == u"wal"_s;
    connection.clearError();
    connection.run(isWal ? u"PRAGMA synchronous = NORMAL"_s : u"PRAGMA synchronous = FULL"_s);
    return isWal;
}

Result<std::unique_ptr<Office>> Office::create(const QString &path, const Options &options)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        return failure(
                Error::Kind::Exists,
                phrase("Store", "There is a file “%1” already. Choose another name.").arg(info.fileName()));
    }
    if (!info.absoluteDir().exists()) {
        return failure(Error::Kind::Missing, phrase("Store", "There is no folder “%1”. Choose another one.")
                                                 .arg(info.absolutePath()));
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return failure(Error::Kind::NoRights,
                       phrase("Store", "You have no right to write into the folder “%1”. Choose another one.")
                           .arg(info.absolutePath()), file.errorString());
    }
    file.close();

    Connection::Options how = connectionOptions(options);
    how.isReadOnly = false;
    Result<void> made;
    {
        auto connection = Connection::open(info.absoluteFilePath(), how);
        if (connection)
            made = schema::create(**connection, schema::steps());
        if (made)
            (*connection)->run(u"INSERT INTO setting (key, value) VALUES (?, ?)"_s, searchTextsKey, formsVersion());
        else
            made = tl::unexpected(connection.error());
    }
    if (!made) {
        QFile::remove(path);
        return tl::unexpected(made.error());
    }
    return open(path, options);
}

/// On a medium that cannot be written SQLite cannot use the log that a crash has left beside the file: a copy of
/// both can be read.
static Result<std::unique_ptr<Connection>> openCopy(const QString &path, const Connection::Options &how,
                                                    const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"office.pdesk"_s);
    bool isCopied = folder.isValid() && QFile::copy(path, copy);
    if (QFileInfo::exists(path + u"-wal"_s))
        isCopied = isCopied && QFile::copy(path + u"-wal"_s, copy + u"-wal"_s);
    if (!isCopied) {
        return failure(Error::Kind::DiskFull,
                       phrase("Store", "“%1” lies where it can only be read, and there is no room to copy it.")
                               .arg(QFileInfo(path).fileName()));
    }
    return Connection::open(copy, how);
}

Result<std::unique_ptr<Office>> Office::open(const QString &path, const Options &wanted)
{
    if (const auto version = schema::versionOf(path); !version)
        return tl::unexpected(version.error());
    const QFileInfo info(path);
    Options options = wanted;
    options.isReadOnly = wanted.isReadOnly || !info.isWritable();

    auto connection = Connection::open(info.absoluteFilePath(), connectionOptions(options));
    if (!connection)
        return tl::unexpected(connection.error());
    std::unique_ptr<QTemporaryDir> copy;
    if (options.isReadOnly && !(*connection)->value(u"PRAGMA schema_version"_s).isValid()
        && (*connection)->error() && (*connection)->error()->kind != Error::Kind::Damaged
        && (*connection)->error()->kind != Error::Kind::Busy) {
        copy = std::make_unique<QTemporaryDir>();
        connection = openCopy(info.absoluteFilePath(), connectionOptions(options), *copy);
        if (!connection)
            return tl::unexpected(connection.error());
    }
    Connection &c = **connection;
    // Read before anything is written: a damaged file fails here, and keeps every byte.
    // The version as SQLite sees it: after a crash the newest page may still lie in the log beside the file.
    const int version = c.value(u"PRAGMA user_version"_s).toInt();
    const int tables = c.value(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND "
                                "name IN ('record', 'name', 'change_set', 'setting')"_s).toInt();
    if (c.error())
        return tl::unexpected(*c.error());
    if (tables != 4) {
        return failure(
                Error::Kind::Damaged,
                phrase("Store", "“%1” is damaged. Open your latest backup instead.").arg(info.fileName()),
                u"tables are missing"_s);
    }
    if (version < schema::newest()) {
        if (options.isReadOnly) {
            return failure(Error::Kind::ReadOnly,
                           phrase("Store",
                                  "“%1” is from an older Partnership Desk and can only be read here. Open a "
                                  "copy in a folder of your own.")
                                   .arg(info.fileName()));
        }
        if (const auto kept = Backups(path).write(Backup::Reason::Migration); !kept)
            return tl::unexpected(kept.error());
        if (auto done = schema::migrate(c, version, schema::steps()); !done)
            return tl::unexpected(done.error());
    }
    auto opened = std::make_unique<Private>(info.absoluteFilePath(), options, std::move(*connection));
    opened->copy = std::move(copy);
    opened->isWal = !options.isReadOnly && useWriteAheadLog(c);
    return std::unique_ptr<Office>(new Office(std::move(opened)));
}

Office::~Office()
{
    // Back to one plain file. Refused while another connection is open; the last one does it.
    if (d->isWal) {
        Connection &connection = d->fresh();
        connection.dropStatements();
        connection.run(u"PRAGMA busy_timeout = 0"_s);
        connection.value(u"PRAGMA journal_mode = DELETE"_s);
    }
}

QString Office::path() const
{
    return d->path;
}

bool Office::isReadOnly() const
{
    return d->options.isReadOnly;
}

void Office::setLanguage(const QString &language)
{
    d->options.language = language;
}

QSqlDatabase Office::database() const
{
    return d->connection->database();
}

Connection &Office::connection() const
{
    return d->fresh();
}

qint64 Office::version() const
{
    return d->fresh().value(u"PRAGMA data_version"_s).toLongLong() + d->changes;
}

Kept &Office::kept() const
{
    return *d->options.kept;
}

std::optional<Error> Office::lastError() const
{
    return d->connection->error();
}

// ---- reading

Result<Record> Office::read(RecordId id) const
{
    const Stored stored = load(d->fresh(), {id}).value(id);
    if (const auto error = lastError())
        return tl::unexpected(*error);
    if (stored.record.id != id || stored.deleted) {
        return failure(
                Error::Kind::NotFound,
                phrase("Store", "There is no record %1 in this office.").arg(QString::number(id.value)));
    }
    return stored.record;
}

QList<Record> Office::read(const QList<RecordId> &ids) const
{
    const QHash<RecordId, Stored> found = load(d->fresh(), ids);
    QList<Record> records;
    records.reserve(found.size());
    for (const RecordId id : ids) {
        const auto at = found.find(id);
        if (at != found.end() && !at->deleted)
            records << at->record;
    }
    return records;
}

QList<Record> Office::readAll(Kind kind) const
{
    QList<RecordId> ids;
    {
        Statement lines(d->fresh(),
                        u"SELECT id FROM record WHERE kind = ? AND deleted IS NULL ORDER BY id"_s);
        for (lines.run(kindKey(kind)); lines.next();)
            ids << lines.id(0);
    }
    return read(ids);
}

std::optional<Kind> Office::kindOf(RecordId id) const
{
    return kindFromKey(d->fresh().value(u"SELECT kind FROM record WHERE id = ?"_s, id).toString());
}

bool Office::isDeleted(RecordId id) const
{
    return d->fresh().value(u"SELECT deleted FROM record WHERE id = ?"_s, id).toLongLong() > 0;
}

QHash<RecordId, QString> Office::labels(const QList<RecordId> &ids, const QString &language) const
{
    QHash<RecordId, QString> found;
    Statement lines(d->fresh(),
                    u"SELECT record, text FROM label WHERE record IN (SELECT value FROM json_each(?)) "
                    "AND language = ?"_s);
    for (lines.run(idList(ids), language); lines.next();)
        found.insert(lines.id(0), lines.text(1));
    return found;
}

QString Office::label(RecordId id, const QString &language) const
{
    return labels({id}, language).value(id);
}

QList<RecordId> Office::referring(RecordId id, Kind kind, const QString &field, const QString &rowField) const
{
    return pd::referring(d->fresh(), {id}, kind, field, rowField);
}

QList<Office::Reference> Office::references(RecordId id) const
{
    QList<Reference> found;
    const auto kind = kindOf(id);
    if (!kind)
        return found;
    for (const Referrer &from : referrers(*kind)) {
        for (const RecordId user : referring(id, from.kind, from.field, from.rowField))
            found << Reference{user, from.kind, from.field};
    }
    return found;
}

QList<RecordId> Office::parts(RecordId owner, Kind kind) const
{
    const auto ownerKind = kindOf(owner);
    return ownerKind ? partsOf(d->fresh(), owner, *ownerKind, kind) : QList<RecordId>();
}

QList<RecordId> Office::recycleBin() const
{
    QList<RecordId> ids;
    Statement lines(d->fresh(),
                    u"SELECT id FROM record WHERE deleted IS NOT NULL ORDER BY deleted DESC, id"_s);
    for (lines.run(); lines.next();)
        ids << lines.id(0);
    return ids;
}

// ---- writing

template <typename Work>
Result<Applied> Office::write(Work work)
{
    if (isReadOnly())
        return tl::unexpected(cannotWrite());
    Transaction transaction(d->fresh());
    if (auto ready = transaction.state(); !ready)
        return tl::unexpected(ready.error());
    Changing changing(*d->connection, d->texts, d->options.language);
    Result<Applied> applied = work(changing);
    if (d->connection->error())  // what could not be read is not "not found"
        return tl::unexpected(*d->connection->error());
    if (!applied || applied->changeSet == 0)
        return applied;  // rolled back
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    ++d->changes;
    return applied;
}

/// Imports and changes of many records are backed up before; not the building of an office, nor a record with many
/// parts.
static std::optional<Backup::Reason> backupBefore(const ChangeSet &set)
{
    constexpr qsizetype many = 25;
    if (set.action == ChangeSet::Action::Build || set.changes.isEmpty())
        return std::nullopt;
    if (set.action == ChangeSet::Action::Import)
        return Backup::Reason::Import;
    const auto whole = std::count_if(set.changes.begin(), set.changes.end(), [](const Change &change) {
        return recordType(change.kind).owner.isEmpty();
    });
    return whole >= many ? std::optional(Backup::Reason::Bulk) : std::nullopt;
}

Result<Applied> Office::apply(const ChangeSet &set, const WriteWatch &watch)
{
    const auto reason = backupBefore(set);
    if (reason && d->options.keepsBackups && !isReadOnly()) {
        if (const auto kept = Backups(d->path).write(*reason); !kept)
            return tl::unexpected(kept.error());
    }
    const QString who = set.who.isEmpty() ? setting(u"user"_s) : set.who;
    return write([&](Changing &changing) { return changing.apply(set, who, watch); });
}

Result<Applied> Office::undo()
{
    return write([](Changing &changing) { return changing.undo(); });
}

Result<Applied> Office::redo()
{
    return write([](Changing &changing) { return changing.redo(); });
}

std::optional<LoggedSet> Office::undoable() const
{
    return ChangeLog(d->fresh()).undoable();
}

std::optional<LoggedSet> Office::redoable() const
{
    return ChangeLog(d->fresh()).redoable();
}

QList<HistoryEntry> Office::history(RecordId id) const
{
    return ChangeLog(d->fresh()).history(id);
}

QList<LoggedSet> Office::changeSets(int limit, qint64 before) const
{
    return ChangeLog(d->fresh()).sets(limit, before);
}

QList<Binned> Office::binned() const
{
    return RecycleBin(d->fresh()).list();
}

QList<RecordId> Office::purgePlan(const QList<RecordId> &ids) const
{
    return RecycleBin(d->fresh()).plan(ids);
}

Result<int> Office::purge(const QList<RecordId> &ids)
{
    if (isReadOnly())
        return tl::unexpected(cannotWrite());
    d->fresh().value(u"PRAGMA secure_delete = ON"_s);  // what is gone is gone from the file too
    Transaction transaction(*d->connection);
    const Result<int> purged = RecycleBin(*d->connection).purge(ids);
    if (!purged)
        return purged;
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    ++d->changes;
    return purged;
}

Result<void> Office::rebuild()
{
    if (isReadOnly())
        return tl::unexpected(cannotWrite());
    Transaction transaction(d->fresh());
    d->texts.rebuild();
    d->connection->run(u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"_s, searchTextsKey, formsVersion());
    ++d->changes;
    return transaction.commit();
}

Office::Renewal Office::searchTexts() const
{
    Connection &connection = d->fresh();
    const QStringList stored = setting(searchTextsKey).split(u':');
    if (stored == QStringList{formsVersion()})
        return {};
    const bool isBegun = stored.size() == 2 && stored.first() == formsVersion();
    const auto upTo = [&](qint64 id) {
        return connection.value(u"SELECT count(*) FROM record WHERE id <= ?"_s, QVariant(id)).toLongLong();
    };
    return {isBegun ? upTo(stored.last().toLongLong()) : 0, upTo(std::numeric_limits<qint64>::max())};
}

Result<Office::Renewal> Office::renewSearchTexts(int atMost)
{
    const Renewal before = searchTexts();
    if (before.isComplete() && setting(searchTextsKey) == formsVersion())
        return before;
    if (isReadOnly())
        return tl::unexpected(cannotWrite());
    const QStringList stored = setting(searchTextsKey).split(u':');
    const bool isBegun = stored.size() == 2 && stored.first() == formsVersion();
    Transaction transaction(d->fresh());
    const RecordId last = d->texts.renewTerms(RecordId(isBegun ? stored.last().toLongLong() : 0), atMost);
    d->connection->run(u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"_s, searchTextsKey,
                       last.isNull() ? formsVersion() : QString(formsVersion() + u':' + QString::number(last.value)));
    ++d->changes;
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return last.isNull() ? Renewal{before.total, before.total} : searchTexts();
}

QList<Text> Office::check() const
{
    return checkIntegrity(d->fresh());
}

// ---- contents and settings

Result<QString> Office::addContent(const QByteArray &content)
{
    constexpr qsizetype largest = 512 * 1024 * 1024;  // SQLite itself ends at a thousand million bytes
    if (isReadOnly())
        return tl::unexpected(cannotWrite());
    if (content.size() > largest) {
        return failure(Error::Kind::Invalid,
                       phrase("Store",
                              "The document is larger than 512 MB. Keep it elsewhere and put a link here."));
    }
    const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    Transaction transaction(d->fresh());
    d->connection->run(u"INSERT OR IGNORE INTO content (sha256, bytes) VALUES (?, ?)"_s, hash,
                       QVariant(content.isNull() ? QByteArray("") : content));
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return hash;
}

Result<QByteArray> Office::content(const QString &sha256) const
{
    const QVariant bytes = d->fresh().value(u"SELECT bytes FROM content WHERE sha256 = ?"_s, sha256);
    if (const auto error = lastError())
        return tl::unexpected(*error);
    if (!bytes.isValid())
        return failure(Error::Kind::NotFound,
                       phrase("Store", "The document's content is not in this office."), sha256);
    return bytes.toByteArray();
}

QString Office::setting(const QString &key) const
{
    return d->fresh().value(u"SELECT value FROM setting WHERE key = ?"_s, key).toString();
}

Result<void> Office::setSetting(const QString &key, const QString &value)
{
    if (isReadOnly())
        return tl::unexpected(cannotWrite());
    Transaction transaction(d->fresh());
    if (value.isEmpty())
        d->connection->run(u"DELETE FROM setting WHERE key = ?"_s, key);
    else
        d->connection->run(u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"_s, key, value);
    ++d->changes;
    return transaction.commit();
}

RecordId Office::currentInstitution() const
{
    const QVariant chosen = d->fresh().value(
        u"SELECT r.id FROM setting s JOIN record r ON r.id = CAST(s.value AS INTEGER) "
         "WHERE s.key = 'current_institution' AND r.kind = 'organisation' AND r.deleted IS NULL"_s);
    if (chosen.isValid())
        return RecordId(chosen.toLongLong());
    return RecordId(d->connection->value(u"SELECT o.id FROM organisation o JOIN record r ON r.id = o.id "
                                          "WHERE o.is_own = 1 AND r.deleted IS NULL ORDER BY o.id LIMIT 1"_s)
                        .toLongLong());
}

} // namespace pd
