// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: the change log. Undo and redo, history and "what changed" are readings of it.
#pragma once

#include <store/changeset.h>
#include <store/connection.h>

namespace pd {

/// One logged change: what one record was before and after, in the fields that changed.
struct LoggedChange
{
    RecordId record = {};
    Kind kind = Kind::Organisation;
    Change::Action action = Change::Action::Update;
    Record before = {}, after = {};  ///< only the changed fields; all of them in after of a creation
    bool hasNames = false;      ///< the names changed
    qint64 deletedBefore = 0;   ///< Restore: the change set whose deletion it takes back
};

/// The two sides of a change as they are kept: JSON, empty for nothing.
struct LoggedSides
{
    QByteArray before, after;
    static LoggedSides of(const LoggedChange &change);
};

/// A change as a line of the log.
struct LoggedLine
{
    RecordId record;
    Kind kind;
    Change::Action action;
    LoggedSides sides;
};

/// Beside the labels of an erasure, which has none: how many places were left for somebody to look through.
inline const QString erasureLeft = QStringLiteral("left");

class ChangeLog
{
public:
    enum class State { Done, Undone, Discarded };

    explicit ChangeLog(Connection &connection) : m_connection(connection) {}

    /// Opens a change set; what was undone before can no longer be redone.
    qint64 begin(const ChangeSet &set, const QString &who, const QString &now);
    /// Lines from a position of the set on.
    void add(qint64 set, int position, const QList<LoggedLine> &lines);
    /// What the menus say about the set: its first change and the label of that record.
    void describe(qint64 set, int records, const LoggedChange &first, const QMap<QString, QString> &labels);
    void setState(qint64 set, State state, const QString &now);
    /// A change set of another office, under a number that is free.
    void addPast(qint64 id, const LoggedSet &set, const QList<LoggedChange> &changes);

    QList<LoggedChange> changes(qint64 set) const;
    std::optional<LoggedSet> undoable() const;
    std::optional<LoggedSet> redoable() const;
    QList<HistoryEntry> history(RecordId id) const;
    /// Newest first; before: only older ones.
    QList<LoggedSet> sets(int limit, qint64 before) const;
    /// What was done up to now stays done: it can be neither undone nor redone.
    void close(const QString &now);
    /// Takes every line about a record out.
    void forget(RecordId id);

private:
    QList<LoggedSet> read(const QString &which) const;
    Connection &m_connection;
};

} // namespace pd
