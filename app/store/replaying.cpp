// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo: the log played backwards and forwards. No checks: the states were good when they were
// logged.
#include <store/changing.h>

#include <store/writing.h>

namespace pd {

Result<Applied> Changing::undo()
{
    const auto set = m_log.undoable();
    if (!set)
        return failure(Error::Kind::NotFound, phrase("Store", "There is nothing to undo."));
    return replay(*set, true);
}

Result<Applied> Changing::redo()
{
    const auto set = m_log.redoable();
    if (!set)
        return failure(Error::Kind::NotFound, phrase("Store", "There is nothing to redo."));
    return replay(*set, false);
}

static Record with(Record record, const Record &side, bool hasNames)
{
    for (auto it = side.values.cbegin(); it != side.values.cend(); ++it)
        record.set(it.key(), it.value());
    if (hasNames)
        record.names = side.names;
    return record;
}

Result<Applied> Changing::replay(const LoggedSet &set, bool isUndo)
{
    using enum Change::Action;
    m_set = set.id;
    QList<LoggedChange> changes = m_log.changes(set.id);
    if (isUndo)
        std::reverse(changes.begin(), changes.end());
    QList<RecordId> ids;
    for (const LoggedChange &change : std::as_const(changes))
        ids << change.record;
    m_records = load(m_connection, ids);

    for (const LoggedChange &change : std::as_const(changes)) {
        if (change.record.isNull()) {
            writeRules(isUndo ? change.before.values : change.after.values);
            continue;
        }
        touch(change.record, change.kind);
        Stored &stored = m_records[change.record];
        stored.record.id = change.record;
        stored.record.kind = change.kind;
        switch (change.action) {
        case Create:
            if (isUndo) {
                m_removed << change.record;
                break;
            }
            stored.record = with(stored.record, change.after, true);
            newRecord(m_connection, change.kind, m_now, change.record);
            insert(m_connection, change.kind, {&stored.record});
            m_written << change.record;
            break;
        case Update: {
            const Record after = with(stored.record, isUndo ? change.before : change.after, change.hasNames);
            pd::update(m_connection, stored.record, after, m_now);
            stored.record = after;
            m_written << change.record;
            if (change.hasNames)
                m_renamed << change.record;
            break;
        }
        case Delete:
        case Restore: {
            const bool isGone = (change.action == Delete) != isUndo;
            const qint64 by = change.action == Restore ? change.deletedBefore : set.id;
            setDeleted(m_connection, change.record, isGone ? by : 0, m_now);
            m_written << change.record;
            break;
        }
        }
    }
    // What was created in the set goes at last, when nothing of the set refers to it any more.
    if (isUndo) {
        for (const LoggedChange &change : std::as_const(changes)) {
            if (change.action == Create)
                erase(m_connection, change.kind, change.record);
        }
    }
    m_written.subtract(m_removed);
    m_texts.refresh({m_written.values(), m_renamed.values()});
    m_log.setState(set.id, isUndo ? ChangeLog::State::Undone : ChangeLog::State::Done, m_now);
    return applied();
}

} // namespace pd
