// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: the one way to write. Runs inside a transaction of the caller's.
#pragma once

#include <store/changeset.h>
#include <store/derived.h>
#include <store/error.h>
#include <store/log.h>

#include <QSet>

namespace pd {

/// Applies one change set: checks it, writes it, logs it, and keeps what is derived in step.
class Changing
{
public:
    /// language: in which records are named in messages.
    Changing(Connection &connection, DerivedTexts &texts, const QString &language);

    Result<Applied> apply(const ChangeSet &set, const QString &who, const WriteWatch &watch = {});
    Result<Applied> undo();
    Result<Applied> redo();

private:
    Result<void> numberNew(const ChangeSet &set);
    Result<void> run(const Change &change);
    Result<void> create(const Change &change, RecordId id);
    Result<void> update(const Change &change);
    Result<void> remove(const Change &change);
    Result<void> restore(const Change &change);

    Result<Record> merged(Record record, const Change &change) const;
    Result<void> followMerges();
    Result<void> checkReferences();
    Result<void> checkUsers();
    Result<Stored *> existing(const Change &change);
    void write(Stored *stored, const Record &after);
    void log(const LoggedChange &change);
    Result<Applied> replay(const LoggedSet &set, bool isUndo);
    Applied applied() const;
    QString label(RecordId id) const;
    Error invalid(Kind kind, const QMap<QString, Text> &fields) const;

    Connection &m_connection;
    DerivedTexts &m_texts;
    QString m_language;
    ChangeLog m_log;
    QString m_now;
    qint64 m_set = 0;
    int m_position = 0;
    std::optional<LoggedChange> m_first;
    QMap<qint64, RecordId> m_created;      ///< by negative number
    QHash<RecordId, Stored> m_records;     ///< as they are now, of all that the set names
    QList<RecordId> m_touched;             ///< in the order of the changes, may repeat
    QSet<RecordId> m_written, m_removed;   ///< what the checks at the end look at
    QSet<RecordId> m_renamed;              ///< had other names before
};

} // namespace pd
