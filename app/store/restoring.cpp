// SPDX-License-Identifier: GPL-3.0-or-later
// What a backup holds, and taking an office back to it.
#include <store/backup.h>

#include <store/copying.h>
#include <store/editinglock.h>
#include <store/erasing.h>
#include <store/files.h>
#include <store/schema.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

Error damaged(const QString &detail = {})
{
    return {Error::Kind::Damaged, phrase("Backup", "This backup is damaged. Choose another one."), detail};
}

/// The contents that a backup only names, from the folder beside it; each is what its hash says.
Result<void> addContents(Connection &c, const QString &folder)
{
    QStringList missing;
    {
        Statement lines(c, u"SELECT sha256 FROM backup_content WHERE sha256 NOT IN (SELECT sha256 FROM content)"_s);
        for (lines.run(); lines.next();)
            missing << lines.text(0);
    }
    for (const QString &sha256 : std::as_const(missing)) {
        constexpr qint64 largest = 1LL << 30;
        const auto bytes = readFile(folder + u'/' + sha256, largest);
        if (!bytes
            || QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()) != sha256) {
            return failure(Error::Kind::Damaged,
                           phrase("Backup", "Documents of this backup are missing from the folder “%1”.").arg(folder),
                           sha256);
        }
        c.run(u"INSERT INTO content (sha256, bytes) VALUES (?, ?)"_s, sha256,
              QVariant(bytes->isNull() ? QByteArray("") : *bytes));
    }
    c.run(u"DROP TABLE backup_content"_s);
    return {};
}

/// A whole office in a file of its own, ready to take its place.
Result<void> prepare(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (auto copied = copyWhole(from, to); !copied)
        return copied;
    const auto connection = Connection::open(to, {});
    if (!connection)
        return tl::unexpected(connection.error());
    Connection &c = **connection;
    const bool isBackup = c.value(u"SELECT 1 FROM sqlite_schema WHERE name = 'backup_content'"_s).isValid();
    if (isBackup) {
        Transaction transaction(c);
        if (auto added = addContents(c, QFileInfo(from).absolutePath() + u"/contents"_s); !added)
            return added;
        if (auto done = transaction.commit(); !done)
            return done;
    }
    const QString verdict = c.value(u"PRAGMA quick_check(1)"_s).toString();
    if (c.error())
        return tl::unexpected(*c.error());
    return verdict == u"ok"_s ? Result<void>() : tl::unexpected(damaged(verdict));
}

void remove(const QString &office)
{
    for (const QString &tail : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(office + tail);
}

} // namespace

Result<BackupContents> Backups::describe(const QString &backup) const
{
    if (const auto version = schema::versionOf(backup); !version)
        return tl::unexpected(version.error());
    const auto connection = Connection::open(backup, {.isReadOnly = true});
    if (!connection)
        return tl::unexpected(damaged(connection.error().detail));
    Connection &c = **connection;
    BackupContents contents;
    {
        Statement lines(c, u"SELECT kind, count(*) FROM record WHERE deleted IS NULL GROUP BY kind"_s);
        for (lines.run(); lines.next();) {
            if (const auto kind = kindFromKey(lines.text(0)))
                contents.records.insert(*kind, int(lines.integer(1)));
        }
    }
    const bool isOurs = c.value(u"SELECT 1 FROM sqlite_schema WHERE name = 'backup_content'"_s).isValid();
    contents.documents =
            c.value(isOurs ? u"SELECT count(*) FROM backup_content"_s : u"SELECT count(*) FROM content"_s).toInt();
    if (c.error())
        return tl::unexpected(damaged(c.error()->detail));

    if (!schema::versionOf(m_office))
        return contents;  // there is nothing to compare with
    c.run(u"ATTACH ? AS now"_s, m_office);
    const auto count = [&c](const QString &where) {
        return c.value(u"SELECT count(*) FROM "_s + where).toInt();
    };
    contents.added = count(u"now.record n WHERE n.deleted IS NULL AND NOT EXISTS "
                            "(SELECT 1 FROM main.record b WHERE b.id = n.id AND b.deleted IS NULL)"_s);
    contents.removed = count(u"main.record b WHERE b.deleted IS NULL AND NOT EXISTS "
                              "(SELECT 1 FROM now.record n WHERE n.id = b.id AND n.deleted IS NULL)"_s);
    contents.changed = count(u"now.record n JOIN main.record b ON b.id = n.id WHERE n.deleted IS NULL AND b.deleted "
                              "IS NULL AND (n.revision <> b.revision OR n.changed_at <> b.changed_at)"_s);
    contents.isCompared = !c.error();
    return contents;
}

/// Who was erased from the present office; nobody when it cannot be read.
QList<RecordId> Backups::erasedHere() const
{
    if (!schema::versionOf(m_office))
        return {};
    const auto office = Connection::open(m_office, {.isReadOnly = true});
    return office ? Erasing::erased(**office) : QList<RecordId>();
}

/// What stands in the office's place, as a backup; a file that cannot be read goes into the folder as it is.
Result<std::optional<QString>> Backups::keepPresent()
{
    if (!QFileInfo::exists(m_office))
        return std::nullopt;
    if (const auto version = schema::versionOf(m_office); version) {
        if (auto alone = settle(m_office); !alone && alone.error().kind == Error::Kind::Busy)
            return tl::unexpected(alone.error());
        const auto kept = write(Backup::Reason::Restore);
        if (kept)
            return std::nullopt;
        if (kept.error().kind != Error::Kind::Damaged)
            return tl::unexpected(kept.error());
    }
    const QString aside = u"%1/damaged-%2.pdesk"_s.arg(
            m_folder, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s));
    bool isKept = QDir().mkpath(m_folder);
    for (const QString &tail : {u""_s, u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo::exists(m_office + tail))
            isKept = isKept && QFile::copy(m_office + tail, aside + tail);
    }
    if (isKept)
        return aside;
    remove(aside);
    return failure(Error::Kind::NoRights,
                   phrase("Backup", "Nothing was restored: the present file could not be copied to “%1” first.")
                           .arg(m_folder));
}

Result<std::optional<QString>> Backups::restore(const QString &file)
{
    if (const auto version = schema::versionOf(file); !version)
        return tl::unexpected(version.error());
    EditingLock editing(m_office);
    const EditingTurn turn(editing);
    if (!turn.state())
        return tl::unexpected(turn.state().error());
    const QString ready = m_office + u".restored"_s;
    Result<void> done = prepare(file, ready);
    if (done)
        done = eraseAgain(ready, erasedHere(), true);
    Result<std::optional<QString>> aside = std::nullopt;
    if (done) {
        aside = keepPresent();
        if (!aside)
            done = tl::unexpected(aside.error());
    }
    if (done) {
        // Not before: what lies in the log belongs to the old file, and would be read into the new one.
        for (const QString &tail : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(m_office + tail);
        done = moveFile(ready, m_office);
    }
    remove(ready);
    if (!done)
        return tl::unexpected(done.error());
    return aside;
}

} // namespace pd
