// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/salvage.h>

#include <store/backup.h>
#include <store/columns.h>
#include <store/copying.h>
#include <store/files.h>
#include <store/grafting.h>
#include <store/mending.h>
#include <store/office.h>
#include <store/tablereader.h>
#include <store/schema.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

Error hopeless(const QString &path, const QString &detail)
{
    return {Error::Kind::NotAnOffice,
            phrase("Salvage", "Nothing could be read from “%1”. Restore a backup instead.")
                    .arg(QFileInfo(path).fileName()),
            detail};
}

/// The file and the log beside it, where nobody else writes. A head that is no longer SQLite's is written anew, in
/// the hope that the rest of the page is sound: numbers are those of the file format, section 1.3.
Result<QString> privateCopy(const QString &damaged, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"damaged"_s);
    QFile file(copy);
    if (!folder.isValid() || !QFile::copy(damaged, copy)) {
        return failure(Error::Kind::NoRights,
                       phrase("Salvage", "“%1” could not be copied. Check your rights to it, and the room on the disk.")
                               .arg(QFileInfo(damaged).fileName()));
    }
    if (QFileInfo::exists(damaged + u"-wal"_s))
        QFile::copy(damaged + u"-wal"_s, copy + u"-wal"_s);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.open(QIODevice::ReadWrite))
        return tl::unexpected(hopeless(damaged, file.errorString()));
    constexpr int pageSize = 4096;
    QByteArray head = file.read(100);
    const qint64 pages = file.size() / pageSize;
    if (pages < 1)
        return tl::unexpected(hopeless(damaged, u"less than a page"_s));
    const auto put = [&head](int offset, quint32 number) { qToBigEndian(number, head.data() + offset); };
    if (!head.startsWith(QByteArray("SQLite format 3\0", 16)) || qFromBigEndian<quint16>(head.constData() + 16) != pageSize) {
        const QByteArray start = QByteArray("SQLite format 3\0", 16) + QByteArray::fromHex("1000010100402020");
        head.replace(0, start.size(), start);
        put(44, 4);  // schema format
        put(56, 1);  // UTF-8
        put(60, quint32(schema::newest()));
        put(68, schema::applicationId);
    }
    // A file that was cut off still has the pages it has; free pages may lie in what is gone.
    put(28, quint32(pages));
    put(92, qFromBigEndian<quint32>(head.constData() + 24));
    put(32, 0);
    put(36, 0);
    file.seek(0);
    file.write(head);
    return copy;
}

/// Copies every table that is not derived.
void copyTables(Connection &from, Connection &to, SalvageReport &report)
{
    const QStringList tables = dataTables(to);
    const QStringList there = dataTables(from);
    for (const QString &table : tables) {
        if (table == u"label"_s || table == u"term"_s || !there.contains(table))
            continue;
        TableReader reader(from, table, columnsOf(to, table));
        const qint64 expected = reader.expected();
        qint64 taken = 0, refused = 0;
        // A new office has settings of its own; for the rest, what comes twice is the same.
        const QString sql = u"INSERT OR %1 INTO %2 VALUES (%3)"_s.arg(
                table == u"setting"_s ? u"REPLACE"_s : u"IGNORE"_s, quoted(table),
                QStringList(reader.columns().size(), u"?"_s).join(u','));
        reader.readAll([&](const QVariantList &row) {
            Statement insert(to, sql);
            for (int i = 0; i < row.size(); ++i)
                insert.bind(i, row[i]);
            if (insert.execute() && insert.affected() > 0)
                ++taken;
            else
                ++refused;
            to.clearError();  // a value that was torn: the next row may be sound
        });
        report.unreadable += reader.gaps();
        report.lostRows += expected > 0 ? std::max<qint64>(0, expected - taken) : refused;
    }
    from.clearError();
    const QString sequence = u"SELECT max(seq) FROM sqlite_sequence WHERE name = ?"_s;
    for (const QString &table : {u"record"_s, u"change_set"_s}) {
        const qint64 next = from.value(sequence, table).toLongLong();
        from.clearError();
        const qint64 most = to.value(u"SELECT max(id) FROM "_s + table).toLongLong();
        to.run(u"DELETE FROM sqlite_sequence WHERE name = ?"_s, table);
        to.run(u"INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"_s, table, std::max(next, most));
    }
}

/// What is not what its hash says goes; what is missing comes back from the backups.
void mendContents(Connection &to, const QString &folder)
{
    const auto hash = [](const QByteArray &bytes) {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    QStringList torn, wanted;
    {
        Statement lines(to, u"SELECT sha256, bytes FROM content"_s);
        for (lines.run(); lines.next();) {
            if (hash(lines.value(1).toByteArray()) != lines.text(0))
                torn << lines.text(0);
        }
    }
    for (const QString &sha256 : std::as_const(torn))
        to.run(u"DELETE FROM content WHERE sha256 = ?"_s, sha256);
    {
        Statement lines(to, u"SELECT DISTINCT sha256 FROM document WHERE sha256 NOT IN (SELECT sha256 FROM content) "
                             "AND length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'"_s);
        for (lines.run(); lines.next();)
            wanted << lines.text(0);
    }
    for (const QString &sha256 : std::as_const(wanted)) {
        const auto bytes = readFile(folder + u"/contents/"_s + sha256, 1LL << 30);
        if (bytes && hash(*bytes) == sha256)
            to.run(u"INSERT INTO content (sha256, bytes) VALUES (?, ?)"_s, sha256, QVariant(*bytes));
    }
}

void count(Connection &to, SalvageReport &report)
{
    Statement kinds(to, u"SELECT kind, count(*) FROM record GROUP BY kind"_s);
    for (kinds.run(); kinds.next();) {
        if (const auto kind = kindFromKey(kinds.text(0)))
            report.records.insert(*kind, int(kinds.integer(1)));
    }
    report.changes = to.value(u"SELECT count(*) FROM change"_s).toInt();
    report.documents = to.value(u"SELECT count(*) FROM content"_s).toInt();
    report.lostDocuments = to.value(u"SELECT count(*) FROM document d JOIN record r ON r.id = d.id WHERE d.sha256 IS NOT "
                                     "NULL AND d.sha256 NOT IN (SELECT sha256 FROM content)"_s).toInt();
}

/// How much of the office a copy gives: its records, when its tables are known.
qint64 recordsIn(const QString &copy)
{
    const auto connection = Connection::open(copy, {});
    if (!connection || dataTables(**connection).isEmpty())
        return -1;
    qint64 rows = 0;
    TableReader(**connection, u"record"_s, {u"id"_s, u"kind"_s}).readAll([&rows](const QVariantList &) { ++rows; });
    return rows;
}

bool knowsItsTables(const QString &copy, Connection &whole)
{
    const auto connection = Connection::open(copy, {});
    return connection && dataTables(**connection) == dataTables(whole) && !(*connection)->error();
}

/// The copy, or one with the list of tables of an empty office: as it was made, or as a restore leaves it.
Result<QString> bestCopy(const QString &copy, Connection &whole, const QTemporaryDir &folder)
{
    if (knowsItsTables(copy, whole))
        return copy;
    const QString empty = folder.filePath(u"empty.pdesk"_s), packed = folder.filePath(u"packed.pdesk"_s);
    if (const auto made = Office::create(empty); !made)
        return tl::unexpected(made.error());
    if (const auto made = copyWhole(empty, packed); !made)
        return tl::unexpected(made.error());
    QString best = copy;
    qint64 most = recordsIn(copy);
    for (const QString &source : {empty, packed}) {
        const QString grafted = source + u".grafted"_s;
        if (!QFile::copy(copy, grafted) || !graftSchema(grafted, source))
            continue;
        const qint64 rows = recordsIn(grafted);
        if (rows > most) {
            most = rows;
            best = grafted;
        }
    }
    if (most > 0)
        return best;
    return failure(Error::Kind::NotAnOffice, phrase("Salvage", "The list of tables cannot be read."));
}

Result<SalvageReport> into(Office &office, const QString &copy, const QTemporaryDir &folder, const QString &backups)
{
    Connection &to = office.connection();
    const auto best = bestCopy(copy, to, folder);
    if (!best)
        return tl::unexpected(best.error());
    const auto source = Connection::open(*best, {});
    if (!source)
        return tl::unexpected(source.error());
    SalvageReport report;
    to.run(u"PRAGMA foreign_keys = OFF"_s);
    {
        Transaction transaction(to);
        copyTables(**source, to, report);
        mendContents(to, backups);
        mend(to, report.withoutFields, report.lostReferences);
        count(to, report);
        if (auto done = transaction.commit(); !done)
            return tl::unexpected(done.error());
    }
    to.run(u"PRAGMA foreign_keys = ON"_s);
    if (auto done = office.rebuild(); !done)
        return tl::unexpected(done.error());
    report.findings = office.check();
    return report;
}

} // namespace

QList<Text> SalvageReport::lines() const
{
    qint64 all = 0;
    for (const int each : records)
        all += each;
    QList<Text> found{phrase("Salvage", "%n record(s) recovered.", nullptr, all),
                      phrase("Salvage", "%n document(s) recovered.", nullptr, documents)};
    if (isWhole())
        found << phrase("Salvage", "As far as can be told, nothing is missing.");
    if (unreadable > 0)
        found << phrase("Salvage", "%n place(s) of the file could not be read.", nullptr, unreadable);
    if (lostRows > 0)
        found << phrase("Salvage", "%n line(s) of the file's tables are lost.", nullptr, lostRows);
    if (withoutFields > 0)
        found << phrase("Salvage", "%n record(s) have kept their names and lost their fields.", nullptr, withoutFields);
    if (lostReferences > 0)
        found << phrase("Salvage", "%n reference(s) to records that are gone were removed.", nullptr, lostReferences);
    if (lostDocuments > 0)
        found << phrase("Salvage", "The content of %n document(s) is lost.", nullptr, lostDocuments);
    return found + findings;
}

Result<SalvageReport> salvage(const QString &damaged, const QString &file)
{
    if (!QFileInfo(damaged).isFile())
        return tl::unexpected(schema::versionOf(damaged).error());
    const QTemporaryDir folder;
    const auto copy = privateCopy(damaged, folder);
    if (!copy)
        return tl::unexpected(copy.error());
    auto office = Office::create(file);
    if (!office)
        return tl::unexpected(office.error());
    const auto report = into(**office, *copy, folder, Backups(damaged).folder());
    if (report)
        return report;
    office->reset();
    QFile::remove(file);
    return tl::unexpected(hopeless(damaged, report.error().detail));
}

} // namespace pd
