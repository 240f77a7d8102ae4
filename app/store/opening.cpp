// SPDX-License-Identifier: GPL-3.0-or-later
// Making, opening and closing an office. What does not open stays as it is, byte for byte.
#include <store/officestate.h>

#include <store/medium.h>
#include <store/migrating.h>
#include <store/native.h>
#include <store/schema.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

const QStringList logTails{u"-wal"_s, u"-journal"_s};

/// Where the small file of the editing lock lies, also for who comes through a link.
QString canonical(const QString &office)
{
    const QString path = QFileInfo(office).canonicalFilePath();
    return path.isEmpty() ? office : path;
}

Connection::Options connectionOptions(const Office::Options &options)
{
    return {.isReadOnly = options.isReadOnly, .onStatement = options.onStatement};
}

/// True when the medium can do it: shared memory and locks. On a network share two machines would each believe
/// in a memory of their own.
bool useWriteAheadLog(Connection &connection, const QString &path)
{
    const QString wanted = isOnNetwork(path) ? u"DELETE"_s : u"WAL"_s;
    const bool isWal = connection.value(u"PRAGMA journal_mode = "_s + wanted).toString() == u"wal"_s;
    connection.clearError();
    connection.run(isWal ? u"PRAGMA synchronous = NORMAL"_s : u"PRAGMA synchronous = FULL"_s);
    connection.run(u"PRAGMA cache_size = -16000"_s);  // kB: the indexes that a long import writes into
    return isWal;
}

/// A connection that leaves the file, and what lies beside it, as they were found, until it is let go: closing the
/// last one would otherwise write the log into a file that may be damaged or too new.
class Looking
{
public:
    Looking(const QString &path, std::unique_ptr<Connection> &connection) : m_path(path), m_connection(connection) {}
    ~Looking()
    {
        if (!m_connection)
            return;
        m_connection.reset();
        for (const QString &tail : std::as_const(m_new)) {
            const QFileInfo file(m_path + tail);
            if (tail == u"-shm"_s || file.size() == 0)
                QFile::remove(file.filePath());
        }
    }
    Looking(const Looking &) = delete;
    Looking &operator=(const Looking &) = delete;

    Result<void> open(const Connection::Options &how)
    {
        m_new.clear();
        for (const QString &tail : {u"-shm"_s, u"-wal"_s}) {
            if (!QFileInfo::exists(m_path + tail))
                m_new << tail;
        }
        auto opened = Connection::open(m_path, how);
        if (!opened)
            return tl::unexpected(opened.error());
        m_connection = std::move(*opened);
        keepLog(true);
        return {};
    }
    std::unique_ptr<Connection> letGo()
    {
        keepLog(false);
        return std::move(m_connection);
    }

private:
    void keepLog(bool isKept)
    {
        if (sqlite3 *handle = nativeHandle(m_connection->database()))
            sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int(isKept), nullptr);
    }

    const QString m_path;
    std::unique_ptr<Connection> &m_connection;
    QStringList m_new;
};

/// A file and its log in a folder of this program's own. On a medium that cannot be written SQLite can use neither a
/// log that a crash has left, nor bring an older office up to date.
Result<QString> copyOf(const QString &path, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"office.pdesk"_s);
    constexpr auto own = QFile::ReadOwner | QFile::WriteOwner;
    bool isCopied = folder.isValid() && QFile::copy(path, copy) && QFile::setPermissions(copy, own);
    for (const QString &tail : logTails) {
        if (QFileInfo::exists(path + tail))
            isCopied = isCopied && QFile::copy(path + tail, copy + tail) && QFile::setPermissions(copy + tail, own);
    }
    if (isCopied)
        return copy;
    return failure(Error::Kind::DiskFull,
                   phrase("Store", "“%1” lies where it can only be read, and there is no room to copy it.")
                       .arg(QFileInfo(path).fileName()));
}

/// The version of the office that a connection sees: after a crash the newest pages may still lie in the log beside
/// the file. Reads only. isInUse: another connection of this program has looked already.
Result<int> versionSeen(Connection &c, const QFileInfo &file, bool isInUse)
{
    const int version = c.value(u"PRAGMA user_version"_s).toInt();
    const int tables = c.value(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND "
                                "name IN ('record', 'name', 'change_set', 'setting')"_s).toInt();
    const qint64 size = c.value(u"PRAGMA page_count"_s).toLongLong() * c.value(u"PRAGMA page_size"_s).toLongLong();
    // Shorter than it should be: the rest is in the log, or gone.
    const bool isWhole = isInUse || file.size() >= size || c.value(u"PRAGMA quick_check(1)"_s).toString() == u"ok"_s;
    if (c.error())
        return tl::unexpected(*c.error());
    if (version > schema::newest())
        return tl::unexpected(schema::isNewer(file.fileName(), version));
    if (tables == 4 && version > 0 && isWhole)
        return version;
    return failure(Error::Kind::Damaged,
                   phrase("Store", "“%1” is damaged. Open your latest backup instead.").arg(file.fileName()),
                   tables == 4 ? u"pages are missing"_s : u"tables are missing"_s);
}

/// Whether a file only seems to be newer: a program that was bringing it up to date was killed, and the journal beside
/// it holds the pages of before. Found out on a copy: a newer file has to stay as it is.
bool isHalfNewer(const QFileInfo &file)
{
    if (QFileInfo(file.absoluteFilePath() + u"-journal"_s).size() <= 0)
        return false;
    const QTemporaryDir folder;
    const auto copy = copyOf(file.absoluteFilePath(), folder);
    if (!copy)
        return false;
    const auto connection = Connection::open(*copy, {});
    return connection && versionSeen(**connection, QFileInfo(*copy), false).has_value();
}

/// A backup first, and only one program at a time.
Result<void> bringUpToDate(Connection &c, EditingLock &editing, const QString &path)
{
    const EditingTurn turn(editing);
    if (!turn.state())
        return turn.state();
    const int version = c.value(u"PRAGMA user_version"_s).toInt();
    if (version >= schema::newest())
        return {};  // another program did it meanwhile
    return migrateOffice(path, c, schema::steps());
}

bool isWritable(const QFileInfo &file)
{
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

Office::Private::Private(const QString &office, Options o, std::unique_ptr<Connection> c)
    : path(office), file(office), options(std::move(o)), editing(canonical(office)), connection(std::move(c)),
      texts(*connection)
{
    if (!options.kept)
        options.kept = std::make_shared<Kept>();
}

Office::Office(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

Result<std::unique_ptr<Office>> Office::create(const QString &path, const Options &options)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        return failure(
                Error::Kind::Exists,
                phrase("Store", "There is a file “%1” already. Choose another name.").arg(info.fileName()));
    }
    if (!info.absoluteDir().exists()) {
        return failure(Error::Kind::Missing, phrase("Store", "There is no folder “%1”. Choose another one.")
                                                 .arg(info.absolutePath()));
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return failure(Error::Kind::NoRights,
                       phrase("Store", "You have no right to write into the folder “%1”. Choose another one.")
                           .arg(info.absolutePath()), file.errorString());
    }
    file.close();

    Connection::Options how = connectionOptions(options);
    how.isReadOnly = false;
    Result<void> made;
    {
        auto connection = Connection::open(info.absoluteFilePath(), how);
        if (connection)
            made = schema::create(**connection, schema::steps());
        if (made)
            (*connection)->run(u"INSERT INTO setting (key, value) VALUES (?, ?)"_s, searchTextsKey, formsVersion);
        else
            made = tl::unexpected(connection.error());
    }
    if (!made) {
        QFile::remove(path);
        return tl::unexpected(made.error());
    }
    return open(path, options);
}

Result<std::unique_ptr<Office>> Office::open(const QString &path, const Options &wanted)
{
    const QFileInfo info(path);
    if (const auto first = schema::versionOf(path); !first && !(first.error().kind == Error::Kind::Newer && isHalfNewer(info)))
        return tl::unexpected(first.error());
    const QString file = info.absoluteFilePath();
    Options options = wanted;
    options.isReadOnly = wanted.isReadOnly || !isWritable(info);

    const bool isInUse = Connection::isOpenHere(file);
    std::unique_ptr<Connection> connection;
    Looking looking(file, connection);
    if (const auto done = looking.open(connectionOptions(options)); !done)
        return tl::unexpected(done.error());
    Result<int> version = versionSeen(*connection, info, isInUse);
    if (!options.isReadOnly) {
        if (!version)
            return tl::unexpected(version.error());
        auto opened = std::make_unique<Private>(file, options, looking.letGo());
        if (*version < schema::newest()) {
            if (const auto done = bringUpToDate(opened->fresh(), opened->editing, file); !done)
                return tl::unexpected(done.error());
        }
        opened->isWal = useWriteAheadLog(opened->fresh(), file);
        return std::unique_ptr<Office>(new Office(std::move(opened)));
    }

    using enum Error::Kind;
    const bool isClear = version || version.error().kind == Damaged || version.error().kind == Newer
                      || version.error().kind == Busy;
    std::unique_ptr<QTemporaryDir> folder;
    QString copy;
    if (!isClear || (version && *version < schema::newest())) {
        folder = std::make_unique<QTemporaryDir>();
        const auto copied = copyOf(file, *folder);
        if (!copied)
            return tl::unexpected(copied.error());
        copy = *copied;
        auto own = Connection::open(copy, {.isReadOnly = false, .onStatement = options.onStatement});
        if (!own)
            return tl::unexpected(own.error());
        connection = std::move(*own);
        version = versionSeen(*connection, QFileInfo(copy), false);
        if (version && *version < schema::newest()) {
            if (const auto done = schema::migrate(*connection, schema::steps()); !done)
                return tl::unexpected(done.error());
        }
    }
    if (!version)
        return tl::unexpected(version.error());
    auto opened = std::make_unique<Private>(file, options, looking.letGo());
    if (folder) {
        opened->copy = std::move(folder);
        opened->file = copy;
    }
    return std::unique_ptr<Office>(new Office(std::move(opened)));
}

Office::~Office()
{
    // Back to one plain file. Refused while another connection is open; the last one does it.
    if (d->isWal) {
        Connection &connection = d->fresh();
        connection.dropStatements();
        connection.run(u"PRAGMA busy_timeout = 0"_s);
        connection.value(u"PRAGMA journal_mode = DELETE"_s);
    }
}

QString Office::file() const
{
    return d->file;
}

EditingLock &Office::editing() const
{
    return d->editing;
}

} // namespace pd
