// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from all that was written together: merges, and that references hold.
#include <store/changing.h>

#include <store/reading.h>
#include <store/redirecting.h>
#include <store/references.h>

namespace pd {

/// What the written records refer to, apart from each other.
QSet<RecordId> Changing::writtenTargets() const
{
    QSet<RecordId> targets;
    for (const RecordId id : m_written) {
        forEachReference(m_records.constFind(id)->record, [&](const Field &, const Field &, RecordId target) {
            if (!m_new.contains(target))
                targets << target;
        });
    }
    return targets;
}

/// What was put into the bin, or read, before two records became one refers to the one that stays. True where
/// something did not.
Result<bool> Changing::followMerges(const QHash<RecordId, Standing> &found)
{
    QHash<RecordId, RecordId> survivors;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        // Not those of the merging that is being written: it moves what it knows of itself.
        const RecordId survivor = it->deleted && it->deleted != m_set ? survivorOf(m_connection, it.key(), it->deleted)
                                                                      : RecordId();
        if (!survivor.isNull())
            survivors.insert(it.key(), survivor);
    }
    if (survivors.isEmpty())
        return false;
    QList<RecordId> order = m_written.values();
    std::sort(order.begin(), order.end());
    for (const RecordId id : std::as_const(order)) {
        Record after = m_records[id].record;
        for (auto it = survivors.cbegin(); it != survivors.cend(); ++it)
            after = Redirection(it.key(), it.value()).of(after);
        if (const QMap<QString, Text> wrong = problems(after); !wrong.isEmpty())
            return tl::unexpected(invalid(after.kind, wrong));
        write(&m_records[id], after);
    }
    return true;
}

/// What was written refers to live records of the right kinds.
Result<void> Changing::checkReferences()
{
    QHash<RecordId, Standing> found = standings(m_connection, writtenTargets().values());
    const Result<bool> followed = followMerges(found);
    if (!followed)
        return tl::unexpected(followed.error());
    if (*followed)
        found = standings(m_connection, writtenTargets().values());
    for (const RecordId id : std::as_const(m_new)) {
        const Stored &stored = *m_records.constFind(id);
        found.insert(id, {stored.record.kind, stored.deleted});
    }
    for (const RecordId id : std::as_const(m_written)) {
        const Record &record = m_records.constFind(id)->record;
        QMap<QString, Text> wrong;
        forEachReference(record, [&](const Field &field, const Field &cell, RecordId target) {
            const auto at = found.find(target);
            if (at == found.end()) {
                wrong.insert(field.key, phrase("Store", "Record %1 is not in this office.")
                                            .arg(QString::number(target.value)));
            } else if (at->deleted) {
                wrong.insert(field.key,
                             phrase("Store", "“%1” is in the recycle bin. Restore it first, or choose "
                                             "another.")
                                     .arg(label(target)));
            } else if (!cell.refersTo.isEmpty() && !cell.refersTo.contains(at->kind)) {
                wrong.insert(field.key, phrase("Store", "“%1” is of a kind that does not belong here.")
                                            .arg(label(target)));
            }
        });
        if (const RecordId parent = record.reference(QLatin1String("parent"));
            wrong.isEmpty() && parent.isValid() && isUnder(record.kind, parent, id)) {
            wrong.insert(QStringLiteral("parent"), phrase("Store", "“%1” is itself a part of “%2”. Choose another.")
                                                       .arg(label(parent))
                                                       .arg(label(id)));
        }
        if (!wrong.isEmpty())
            return tl::unexpected(invalid(record.kind, wrong));
    }
    return {};
}

/// Whether a record is a part of another of its kind, however far above that stands.
bool Changing::isUnder(Kind kind, RecordId part, RecordId whole) const
{
    const Field *parent = recordType(kind).find(u"parent");
    if (!parent || !parent->refersTo.contains(kind))
        return false;
    Statement above(m_connection, QStringLiteral("WITH RECURSIVE up(id) AS (SELECT ? UNION SELECT k.parent FROM \"%1\" k"
                                                 " JOIN up ON k.id = up.id WHERE k.parent IS NOT NULL)"
                                                 " SELECT 1 FROM up WHERE id = ?")
                                      .arg(kindKey(kind)));
    above.run(part, whole);
    return above.next();
}

/// Nothing that stays refers to what was deleted.
Result<void> Changing::checkUsers()
{
    constexpr qsizetype named = 3;
    QMap<Kind, QList<RecordId>> removed;
    for (const RecordId id : std::as_const(m_removed))
        removed[m_records.value(id).record.kind] << id;
    QSet<RecordId> users;
    for (auto it = removed.cbegin(); it != removed.cend(); ++it) {
        for (const Referrer &from : referrers(it.key())) {
            const QList<RecordId> found =
                    referring(m_connection, it.value(), from.kind, from.field, from.rowField);
            users.unite(QSet<RecordId>(found.begin(), found.end()));
        }
    }
    if (users.isEmpty())
        return {};
    QList<RecordId> order = users.values();
    std::sort(order.begin(), order.end());
    QStringList labels;
    for (const RecordId id : order.first(std::min(named, order.size())))
        labels << label(id);
    const QString all = Language::of(m_language).list(labels);
    const Text first = order.size() > named
        ? phrase("Store", "%1 and others", "names of the first few records").arg(all) : Text::verbatim(all);
    return failure(Error::Kind::StillUsed,
                   phrase("Store", "“%1” cannot be deleted: %n other record(s) still refer to it (%2).",
                          nullptr, order.size())
                           .arg(label(m_first->record))
                           .arg(first));
}

} // namespace pd
