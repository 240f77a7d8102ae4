// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/recyclebin.h>

#include <store/log.h>
#include <store/reading.h>
#include <store/references.h>
#include <store/writing.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QHash<RecordId, Stored> everyDeleted(Connection &connection)
{
    QList<RecordId> ids;
    {
        Statement lines(connection, u"SELECT id FROM record WHERE deleted IS NOT NULL"_s);
        for (lines.run(); lines.next();)
            ids << lines.id(0);
    }
    return load(connection, ids);
}

/// The record that this one went into the bin with, as a part of it; none when it was put there itself.
RecordId ownerOf(const Stored &stored, const QHash<RecordId, Stored> &deleted)
{
    const QString owner = recordType(stored.record.kind).owner;
    const RecordId id = owner.isEmpty() ? RecordId() : stored.record.value(owner).toReference();
    return deleted.contains(id) && deleted.value(id).deleted == stored.deleted ? id : RecordId();
}

} // namespace

QList<Binned> RecycleBin::list() const
{
    const QHash<RecordId, Stored> deleted = everyDeleted(m_connection);
    QHash<RecordId, int> parts;
    QList<Binned> found;
    for (auto it = deleted.cbegin(); it != deleted.cend(); ++it) {
        RecordId owner = ownerOf(*it, deleted);
        if (owner.isNull()) {
            found << Binned{it.key(), it->record.kind, {}, {}, 0};
            continue;
        }
        for (RecordId above = owner; !above.isNull(); above = ownerOf(deleted.value(owner), deleted))
            owner = above;
        ++parts[owner];
    }
    std::sort(found.begin(), found.end(), [&](const Binned &a, const Binned &b) {
        const qint64 left = deleted.value(a.id).deleted, right = deleted.value(b.id).deleted;
        return left != right ? left > right : a.id.value < b.id.value;
    });
    for (Binned &each : found) {
        Statement set(m_connection, u"SELECT at, who FROM change_set WHERE id = ?"_s);
        if (set.run(deleted.value(each.id).deleted) && set.next()) {
            each.at = QDateTime::fromString(set.text(0), Qt::ISODateWithMs);
            each.who = set.text(1);
        }
        each.parts = parts.value(each.id);
    }
    return found;
}

QList<RecordId> RecycleBin::plan(const QList<RecordId> &ids) const
{
    const QHash<RecordId, Stored> deleted = everyDeleted(m_connection);
    QSet<RecordId> taken;
    for (const RecordId id : ids) {
        if (deleted.contains(id))
            taken << id;
    }
    for (bool grew = true; grew;) {
        grew = false;
        for (auto it = deleted.cbegin(); it != deleted.cend(); ++it) {
            bool isTaken = taken.contains(it.key());
            if (isTaken)
                continue;
            forEachReference(it->record, [&](const Field &, const Field &, RecordId target) {
                isTaken = isTaken || taken.contains(target);
            });
            if (isTaken) {
                taken << it.key();
                grew = true;
            }
        }
    }
    QList<RecordId> order = taken.values();
    std::sort(order.begin(), order.end());
    return order;
}

Result<int> RecycleBin::purge(const QList<RecordId> &ids)
{
    const QList<RecordId> all = plan(ids);
    if (all.size() != ids.size()) {
        return failure(Error::Kind::StillUsed,
                       phrase("Store", "The recycle bin has changed in the meantime. Look at it again."));
    }
    const QHash<RecordId, Stored> records = load(m_connection, all);
    ChangeLog log(m_connection);
    log.close(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    QSet<QString> contents;
    for (const RecordId id : all) {
        const Record record = records.value(id).record;
        if (record.kind == Kind::Document)
            contents << record.value("sha256"_L1).toText();
        erase(m_connection, record.kind, id);
        log.forget(id);
    }
    for (const QString &sha256 : std::as_const(contents))
        dropContent(sha256);
    return int(all.size());
}

void RecycleBin::dropContent(const QString &sha256)
{
    if (sha256.isEmpty())
        return;
    m_connection.run(u"DELETE FROM content WHERE sha256 = ? "
                      "AND sha256 NOT IN (SELECT sha256 FROM document WHERE sha256 IS NOT NULL) "
                      "AND sha256 NOT IN (SELECT value FROM setting) "
                      "AND NOT EXISTS (SELECT 1 FROM change "
                      "WHERE instr(before, content.sha256) OR instr(after, content.sha256))"_s,
                     sha256);
}

} // namespace pd
