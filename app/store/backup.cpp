// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/backup.h>

#include <store/copying.h>
#include <store/erasing.h>
#include <store/files.h>
#include <store/schema.h>

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr QLatin1StringView reasonKeys[] = {"daily"_L1, "migration"_L1, "import"_L1, "bulk"_L1, "restore"_L1,
                                              "asked"_L1};
const QString stamp = u"yyyyMMdd'T'HHmmsszzz'Z'"_s;

std::optional<Backup> backupFrom(const QFileInfo &file)
{
    const QStringList parts = file.completeBaseName().split(u'-');
    if (parts.size() != 2)
        return std::nullopt;
    const auto *const reason = std::find(std::begin(reasonKeys), std::end(reasonKeys), parts[1]);
    QDateTime at = QDateTime::fromString(parts[0], stamp);
    at.setTimeSpec(Qt::UTC);
    if (!at.isValid() || reason == std::end(reasonKeys))
        return std::nullopt;
    return Backup{file.absoluteFilePath(), at, Backup::Reason(reason - std::begin(reasonKeys)), file.size()};
}

/// Takes the newest backup of each of the last periods that have one; period: a number by day.
template <typename Period>
void keepNewestOf(const QList<Backup> &newestFirst, int periods, Period period, QSet<QString> &kept)
{
    QSet<int> seen;
    for (const Backup &backup : newestFirst) {
        const int at = period(backup.at.toLocalTime().date());
        if (seen.contains(at))
            continue;
        if (seen.size() == periods)
            return;
        seen << at;
        kept << backup.path;
    }
}

} // namespace

Text description(Backup::Reason reason)
{
    switch (reason) {
    case Backup::Reason::Daily: return phrase("Backup", "Daily");
    case Backup::Reason::Migration: return phrase("Backup", "Before an update of the program");
    case Backup::Reason::Import: return phrase("Backup", "Before an import");
    case Backup::Reason::Bulk: return phrase("Backup", "Before a change of many records");
    case Backup::Reason::Restore: return phrase("Backup", "Before a restore");
    case Backup::Reason::Asked: return phrase("Backup", "On request");
    }
    return {};
}

int BackupContents::all() const
{
    int sum = 0;
    for (const int each : records)
        sum += each;
    return sum;
}

Backups::Backups(const QString &office)
    : m_office(QFileInfo(office).absoluteFilePath())
    , m_folder(QFileInfo(m_office).absolutePath() + u'/' + QFileInfo(m_office).completeBaseName() + u".backups"_s)
{
}

QList<Backup> Backups::list() const
{
    QList<Backup> found;
    const QFileInfoList files =
            QDir(m_folder).entryInfoList({u"*.pdesk"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        if (const auto backup = backupFrom(file))
            found << *backup;
    }
    return found;
}

qint64 Backups::size() const
{
    qint64 sum = 0;
    for (QDirIterator file(m_folder, QDir::Files, QDirIterator::Subdirectories); file.hasNext();) {
        file.next();
        sum += file.fileInfo().size();
    }
    return sum;
}

// ---- writing

Result<Backup> Backups::write(Backup::Reason reason, const QDateTime &now)
{
    if (!QDir().mkpath(m_folder + u"/contents"_s)) {
        return failure(Error::Kind::NoRights,
                       phrase("Backup", "No backup could be written: the folder “%1” cannot be made.").arg(m_folder));
    }
    QString path;
    QDateTime at = now.toUTC();
    do {  // two in the same millisecond
        path = u"%1/%2-%3.pdesk"_s.arg(m_folder, at.toString(stamp), reasonKeys[int(reason)]);
        at = at.addMSecs(1);
    } while (QFileInfo::exists(path));
    // The contents first: a backup that is there has everything that it names.
    Result<void> done = keepContents();
    if (done)
        done = copyRecords(m_office, path);
    if (!done)
        return tl::unexpected(done.error());
    if (done = rotate(); !done)
        return tl::unexpected(done.error());
    return *backupFrom(QFileInfo(path));
}

Result<std::optional<Backup>> Backups::writeDaily(const QDateTime &now)
{
    const QList<Backup> backups = list();
    if (!backups.isEmpty() && backups.first().at.toLocalTime().date() >= now.toLocalTime().date())
        return std::nullopt;
    return write(Backup::Reason::Daily, now).map([](const Backup &backup) { return std::optional(backup); });
}

QString Backups::contentFile(const QString &sha256) const
{
    return m_folder + u"/contents/"_s + sha256;
}

/// Every content that is not there yet. A hash that is none never becomes a file name.
Result<void> Backups::keepContents()
{
    const auto office = Connection::open(m_office, {.isReadOnly = true});
    if (!office)
        return tl::unexpected(office.error());
    Connection &c = **office;
    QStringList missing;
    {
        Statement lines(c, u"SELECT sha256, length(bytes) FROM content WHERE length(sha256) = 64 "
                            "AND sha256 NOT GLOB '*[^0-9a-f]*'"_s);
        for (lines.run(); lines.next();) {
            const QFileInfo file(contentFile(lines.text(0)));
            if (!file.exists() || file.size() != lines.integer(1))
                missing << lines.text(0);
        }
    }
    for (const QString &sha256 : std::as_const(missing)) {
        const QByteArray bytes = c.value(u"SELECT bytes FROM content WHERE sha256 = ?"_s, sha256).toByteArray();
        if (c.error())
            break;
        auto written = replaceFile(contentFile(sha256),
                                   [&](QIODevice *file) { return file->write(bytes) == bytes.size(); });
        if (!written)
            return written;
    }
    if (c.error())
        return tl::unexpected(*c.error());
    return {};
}

Result<void> copyOffice(const QString &office, const QString &file)
{
    if (const auto version = schema::versionOf(office); !version)
        return tl::unexpected(version.error());
    const QFileInfo target(file);
    if (target.exists() || target.isSymLink()) {
        return failure(Error::Kind::Exists,
                       phrase("Store", "There is a file “%1” already. Choose another name.").arg(target.fileName()));
    }
    if (!target.absoluteDir().exists()) {
        return failure(Error::Kind::Missing, phrase("Store", "There is no folder “%1”. Choose another one.")
                                                 .arg(target.absolutePath()));
    }
    return copyWhole(office, target.absoluteFilePath());
}

// ---- letting go

QList<Backup> Backups::expired(const QList<Backup> &newestFirst)
{
    constexpr int days = 7, weeks = 4, months = 12, others = 5;
    QList<Backup> daily;
    std::copy_if(newestFirst.begin(), newestFirst.end(), std::back_inserter(daily),
                 [](const Backup &backup) { return backup.reason == Backup::Reason::Daily; });
    QSet<QString> kept;
    keepNewestOf(daily, days, [](QDate day) { return int(day.toJulianDay()); }, kept);
    keepNewestOf(daily, weeks, [](QDate day) {
        int year = 0;
        const int week = day.weekNumber(&year);
        return year * 100 + week;
    }, kept);
    keepNewestOf(daily, months, [](QDate day) { return day.year() * 12 + day.month(); }, kept);
    QList<Backup> gone;
    int before = 0;
    for (const Backup &backup : newestFirst) {
        const bool isKept = backup.reason == Backup::Reason::Daily ? kept.contains(backup.path) : before++ < others;
        if (!isKept)
            gone << backup;
    }
    return gone;
}

Result<void> Backups::rotate(qint64 limit)
{
    constexpr qsizetype least = 3;
    const QList<Backup> before = list();
    for (const Backup &backup : expired(before))
        QFile::remove(backup.path);
    QList<Backup> left = list();
    if (left.size() < before.size())
        dropContents();
    if (const auto forgotten = forgetErased(); !forgotten)
        return forgotten;
    while (left.size() > least && size() > limit) {
        QFile::remove(left.takeLast().path);
        dropContents();
    }
    return {};
}

/// Persons who were erased from the office since go from its backups too. A backup that cannot be read stays.
Result<void> Backups::forgetErased()
{
    const QList<RecordId> persons = erasedHere();
    if (persons.isEmpty())
        return {};
    const QList<Backup> kept = list();
    for (const Backup &backup : kept) {
        const auto done = eraseAgain(backup.path, persons, false);
        if (!done && done.error().kind != Error::Kind::Damaged)
            return done;
    }
    dropContents();
    return {};
}

/// Contents that no backup names any more. As long as one cannot be read, all stay.
void Backups::dropContents()
{
    QSet<QString> named;
    const QList<Backup> backups = list();
    for (const Backup &backup : backups) {
        const auto connection = Connection::open(backup.path, {.isReadOnly = true});
        if (!connection)
            return;
        Statement lines(**connection, u"SELECT sha256 FROM backup_content"_s);
        for (lines.run(); lines.next();)
            named << lines.text(0);
        if ((*connection)->error())
            return;
    }
    const QDir contents(m_folder + u"/contents"_s);
    const QStringList files = contents.entryList(QDir::Files);
    for (const QString &file : files) {
        if (!named.contains(file))
            QFile::remove(contents.filePath(file));
    }
}

} // namespace pd
