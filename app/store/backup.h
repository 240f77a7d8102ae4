// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/kind.h>
#include <record/value.h>
#include <store/error.h>

#include <QDateTime>
#include <QList>
#include <QMap>

#include <optional>

namespace pd {

/// One copy of an office's records, made by itself at a moment for a reason.
struct Backup
{
    enum class Reason { Daily, Migration, Import, Bulk, Restore, Asked };

    QString path;
    QDateTime at;  ///< UTC
    Reason reason = Reason::Daily;
    qint64 size = 0;  ///< bytes, without the contents of documents
};
/// "Daily", "Before an import"
Text description(Backup::Reason reason);

/// What is in a backup, and how the office differs from it now.
struct BackupContents
{
    QMap<Kind, int> records;  ///< live ones
    int documents = 0;        ///< contents of documents
    int added = 0, changed = 0, removed = 0;  ///< records, since the backup; parts count as records
    bool isCompared = false;  ///< false: the office cannot be read, the three numbers say nothing
    int all() const;
};

/// The backups of one office: files "<office>.backups/<moment>-<reason>.pdesk" beside it. They hold the records;
/// the contents of documents lie once, by their hash, in the folder "contents". Opens connections of its own;
/// may be used in any thread, in one at a time.
class Backups
{
public:
    explicit Backups(const QString &office);

    /// What is kept: of the daily ones the last of each of the last 7 days, 4 weeks and 12 months that have one, of
    /// the others the last 5; then the oldest go until all fit into this, down to 3.
    static constexpr qint64 sizeLimit = 2LL << 30;

    QString folder() const { return m_folder; }
    QList<Backup> list() const;  ///< newest first
    qint64 size() const;         ///< bytes, with the contents

    /// Writes and verifies one, then lets go of those that are no longer kept.
    Result<Backup> write(Backup::Reason reason, const QDateTime &now = QDateTime::currentDateTimeUtc());
    /// None when the day has a backup.
    Result<std::optional<Backup>> writeDaily(const QDateTime &now = QDateTime::currentDateTimeUtc());
    Result<void> rotate(qint64 limit = sizeLimit);

    /// Of list(), those that are not kept, whatever their size.
    static QList<Backup> expired(const QList<Backup> &newestFirst);

    /// Damaged when the backup is.
    Result<BackupContents> describe(const QString &backup) const;
    /// Puts an office in the place of this one: a backup with the contents that lie beside it, or any office
    /// file. The present is backed up first; one that cannot be read is set aside whole, and its new name is
    /// given back. Nobody may have the office open. After a failure it is as it was.
    Result<std::optional<QString>> restore(const QString &file);

private:
    Result<void> forgetErased();
    QString contentFile(const QString &sha256) const;
    Result<void> keepContents();
    void dropContents();
    Result<std::optional<QString>> keepPresent();
    QList<RecordId> erasedHere() const;

    QString m_office, m_folder;
};

/// The whole office with all contents in one new file, also while others work in it. Exists, Missing …
Result<void> copyOffice(const QString &office, const QString &file);

} // namespace pd
