// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: the one way to write. Runs inside a transaction of the caller's.
#pragma once

#include <store/changeset.h>
#include <store/derived.h>
#include <store/error.h>
#include <store/log.h>

#include <QSet>

#include <span>

namespace pd {

/// Applies one change set: checks it, writes it, logs it, and keeps what is derived in step.
class Changing
{
public:
    /// language: in which records are named in messages.
    Changing(Connection &connection, DerivedTexts &texts, const QString &language);

    Result<Applied> apply(const ChangeSet &set, const QString &who, const WriteWatch &watch = {},
                          const MoreChanges &more = {});
    Result<Applied> undo();
    Result<Applied> redo();

private:
    /// A record that is created: checked, and as the log keeps it.
    struct New
    {
        Result<Record> record;
        LoggedSides sides;
    };
    Result<void> writePart(const QList<Change> &part, const WriteWatch &watch);
    void loadNamed(const QList<Change> &part);
    Result<QList<RecordId>> numberNew(const QList<Change> &part);
    New made(const Change &change, RecordId id) const;
    Result<void> run(const Change &change);
    /// Several of one kind.
    Result<void> create(std::span<const New> made);
    Result<void> update(const Change &change);
    Result<void> updateRules(const Change &change);
    void describeRules(const LoggedChange &change);
    void writeRules(const FieldValues &settings);
    Result<void> remove(const Change &change);
    Result<void> restore(const Change &change);

    Result<Record> merged(Record record, const Change &change) const;
    Result<bool> followMerges(const QHash<RecordId, Standing> &found);
    Result<void> checkReferences();
    bool isUnder(Kind kind, RecordId part, RecordId whole) const;
    Result<void> checkUsers();
    Result<Stored *> existing(const Change &change);
    void write(Stored *stored, const Record &after);
    void log(const LoggedChange &change);
    QSet<RecordId> writtenTargets() const;
    Result<Applied> replay(const LoggedSet &set, bool isUndo);
    void touch(RecordId id, Kind kind);
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
    qsizetype m_done = 0, m_all = 0;       ///< as the watch is told
    QMap<qint64, RecordId> m_created;      ///< by negative number
    QList<RecordId> m_touched;             ///< in the order of the changes, may repeat
    QList<Kind> m_kinds;                   ///< of what was touched
    QSet<RecordId> m_earlier;              ///< changed in earlier parts of the set, and not new
    // of the part that is being written
    QHash<RecordId, Stored> m_records;     ///< as they are now, of all that it names
    QSet<RecordId> m_new;                  ///< created
    QSet<RecordId> m_written, m_removed;   ///< what the checks at the end look at
    QSet<RecordId> m_renamed;              ///< had other names before
};

} // namespace pd
