// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/officestate.h>

#include <store/backup.h>
#include <store/changing.h>
#include <store/columns.h>
#include <store/erasing.h>
#include <store/integrity.h>
#include <store/reading.h>
#include <store/recyclebin.h>
#include <store/snapshot.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

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
    const Snapshot moment(d->fresh());
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
    OfficeWriting transaction(d->editing, d->fresh());
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

Result<Applied> Office::apply(const ChangeSet &set, const WriteWatch &watch, const MoreChanges &more)
{
    // What a fault of the disk has left half written is taken back by who reads first; the backup could not do it.
    const QString user = setting(u"user"_s);
    const auto reason = backupBefore(set);
    if (reason && d->options.keepsBackups && !isReadOnly()) {
        if (const auto kept = Backups(d->path).write(*reason); !kept)
            return tl::unexpected(kept.error());
    }
    const QString who = set.who.isEmpty() ? user : set.who;
    return write([&](Changing &changing) { return changing.apply(set, who, watch, more); });
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
    OfficeWriting transaction(d->editing, *d->connection);
    if (auto ready = transaction.state(); !ready)
        return tl::unexpected(ready.error());
    const Result<int> purged = RecycleBin(*d->connection).purge(ids);
    if (!purged)
        return purged;
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    ++d->changes;
    return purged;
}

Result<Erasure> Office::erasePlan(RecordId person) const
{
    auto planned = Erasing(d->fresh(), d->texts).plan(person);
    if (planned)
        planned->backups = int(Backups(d->path).list().size());
    return planned;
}

Result<Erasure> Office::erase(RecordId person)
{
    if (isReadOnly())
        return tl::unexpected(cannotWrite());
    const QString who = setting(u"user"_s);
    d->fresh().value(u"PRAGMA secure_delete = ON"_s);
    Result<Erasure> erased;
    {
        OfficeWriting transaction(d->editing, *d->connection);
        if (auto ready = transaction.state(); !ready)
            return tl::unexpected(ready.error());
        erased = Erasing(*d->connection, d->texts).run(person, who);
        if (!erased)
            return erased;
        if (auto done = transaction.commit(); !done)
            return tl::unexpected(done.error());
    }
    ++d->changes;
    erased->backups = int(Backups(d->path).list().size());
    // The person is gone from every list; where others are reading or there is no room, closing does it.
    erased->isWiped = wipe(*d->connection).has_value();
    d->connection->clearError();
    return erased;
}

QList<Text> Office::check() const
{
    const Snapshot moment(d->fresh());
    return checkIntegrity(d->fresh());
}

} // namespace pd
