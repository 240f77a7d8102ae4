// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/changeset.h>
#include <store/connection.h>
#include <store/error.h>
#include <store/kept.h>

#include <QHash>
#include <QSqlDatabase>

#include <functional>
#include <memory>

namespace pd {

class EditingLock;
struct Erasure;

/// One open connection to one .pdesk file; the tables are described in resources/schema. Belongs to the
/// thread that opened it. Everything that is written goes through apply(), undo() and redo().
class Office
{
public:
    struct Options
    {
        bool isReadOnly = false;
        /// In which records are named in messages ("“%1” cannot be deleted …").
        QString language = QStringLiteral("en");
        /// Before an import or a change of many records the office is backed up, and nothing is changed when
        /// that fails.
        bool keepsBackups = true;
        /// Called with every statement that is run; tests use it to see on which thread SQL runs.
        std::function<void(const QString &sql)> onStatement = {};
        /// Given to several connections to one file, it lets them share what is kept in memory of it.
        std::shared_ptr<Kept> kept = {};
    };

    /// Makes a new office in one step: a file that exists is left alone and reported (Error::Exists).
    static Result<std::unique_ptr<Office>> create(const QString &path, const Options &options);
    static Result<std::unique_ptr<Office>> create(const QString &path) { return create(path, Options{}); }
    /// Opens, after migrating an older file. A file that is no office, damaged or newer stays untouched. One
    /// that may not be written is opened for reading.
    static Result<std::unique_ptr<Office>> open(const QString &path, const Options &options);
    static Result<std::unique_ptr<Office>> open(const QString &path) { return open(path, Options{}); }
    ~Office();

    QString path() const;
    /// Where its bytes are read: path(), or a copy of this program's own where the medium allows nothing else.
    QString file() const;
    bool isReadOnly() const;
    /// Who may change the office now. Every writing takes it by itself; an editor holds it for longer.
    EditingLock &editing() const;
    void setLanguage(const QString &language);
    /// For the layers that hold SQL: search and query. Prefer connection(): its statements are prepared once
    /// and seen by onStatement.
    QSqlDatabase database() const;
    Connection &connection() const;
    /// Another number after every change through any connection; what was derived from an older state is
    /// stale.
    qint64 version() const;
    /// What is kept in memory of this file.
    Kept &kept() const;

    // ---- reading
    Result<Record> read(RecordId id) const;               ///< NotFound also for what is in the bin
    QList<Record> read(const QList<RecordId> &ids) const;  ///< in that order, missing ones left out
    QList<Record> readAll(Kind kind) const;
    std::optional<Kind> kindOf(RecordId id) const;
    bool isDeleted(RecordId id) const;
    /// Display labels by interface language.
    QHash<RecordId, QString> labels(const QList<RecordId> &ids, const QString &language) const;
    QString label(RecordId id, const QString &language) const;
    /// Live records of a kind whose field refers to id (also inside rows and reference lists).
    QList<RecordId> referring(RecordId id, Kind kind, const QString &field,
                              const QString &rowField = {}) const;
    /// Everything that refers to id, with its kind and field; used to explain why a delete is refused.
    struct Reference { RecordId id; Kind kind; QString field; };
    QList<Reference> references(RecordId id) const;
    /// Parts of a record (its stops, counts, documents …), by kind.
    QList<RecordId> parts(RecordId owner, Kind kind) const;
    QList<RecordId> recycleBin() const;

    // ---- writing
    /// more: what follows in the same transaction, see there.
    Result<Applied> apply(const ChangeSet &set, const WriteWatch &watch = {}, const MoreChanges &more = {});
    Result<Applied> undo();
    Result<Applied> redo();
    std::optional<LoggedSet> undoable() const;
    std::optional<LoggedSet> redoable() const;
    QList<HistoryEntry> history(RecordId id) const;
    /// The change sets of the whole office, newest first; before: only those older than one.
    QList<LoggedSet> changeSets(int limit, qint64 before = 0) const;

    // ---- the recycle bin
    /// What was put there, newest first; parts are counted with the record they went with.
    QList<Binned> binned() const;
    /// What has to go when these go for good: they, their parts, and what in the bin refers to any of them.
    QList<RecordId> purgePlan(const QList<RecordId> &ids) const;
    /// Removes records of the bin for good, with their history and the contents that nothing else names. What was
    /// done before can no longer be undone. ids: a whole plan; StillUsed otherwise.
    Result<int> purge(const QList<RecordId> &ids);

    // ---- erasing a person for good
    /// What erase() would take out.
    Result<Erasure> erasePlan(RecordId person) const;
    /// Takes a person out of records, log and search, and every trace out of the file; backups lose the person when they
    /// are next rotated. What was done before can no longer be undone.
    Result<Erasure> erase(RecordId person);

    // ---- documents: contents are kept once, by their SHA-256
    Result<QString> addContent(const QByteArray &content);  ///< the hash, in hexadecimal
    Result<QByteArray> content(const QString &sha256) const;

    // ---- the office's settings (own names, letterhead, current institution, user …)
    QString setting(const QString &key) const;
    Result<void> setSetting(const QString &key, const QString &value);
    /// The own institution the office works for at the moment.
    RecordId currentInstitution() const;

    /// Integrity of file and contents, one sentence per finding; none when all is well.
    QList<Text> check() const;
    /// Writes labels, sort keys and search texts anew from the names.
    Result<void> rebuild();
    /// How far the search texts are that an older program wrote: all, done == total, or the first of them.
    struct Renewal
    {
        qint64 done = 0, total = 0;
        bool isComplete() const { return done >= total; }
    };
    Renewal searchTexts() const;
    /// Writes the next search texts anew, as this program makes them; so many, so that other changes find their
    /// way in between. Nothing is lost when it is not gone on with.
    Result<Renewal> renewSearchTexts(int atMost = 2000);

    /// What stopped the last reading, if anything did; readers answer with what they have.
    std::optional<Error> lastError() const;

private:
    struct Private;
    explicit Office(std::unique_ptr<Private> opened);
    template <typename Work>
    Result<Applied> write(Work work);
    std::unique_ptr<Private> d;
};

} // namespace pd
