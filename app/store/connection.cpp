// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/connection.h>

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logStore, "pd.store", QtWarningMsg)

namespace pd {

Error sqlError(const QSqlError &error)
{
    // The primary result codes of SQLite are part of its file-format promise; Qt gives them as text.
    enum {
        Perm = 3,
        SqliteBusy = 5,
        Locked = 6,
        ReadOnlyFile = 8,
        Interrupted = 9,
        IoError = 10,
        Corrupt = 11,
        Full = 13,
        CantOpen = 14,
        TooBig = 18,
        Auth = 23,
        NotADatabase = 26
    };
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SqliteBusy:
    case Locked:
        return {Error::Kind::Busy,
                phrase("Store",
                       "Another program is using this office at the moment. Try again when it has finished."),
                detail};
    case Full:
        return {Error::Kind::DiskFull,
                phrase("Store",
                       "There is no room left on the disk. Nothing was saved; make room and try again."),
                detail};
    case ReadOnlyFile:
        return {Error::Kind::ReadOnly,
                phrase("Store",
                       "This office can only be read. To change it, open a copy in a folder of your own."),
                detail};
    case Corrupt:
    case NotADatabase:
        return {Error::Kind::Damaged,
                phrase("Store", "The file of this office is damaged. Open your latest backup instead."),
                detail};
    case IoError:
        return {Error::Kind::NoRights,
                phrase("Store", "The disk or the network drive failed at this moment. Nothing was saved; try again."),
                detail};
    case Perm:
    case CantOpen:
    case Auth:
        return {Error::Kind::NoRights,
                phrase("Store",
                       "The file cannot be used where it is. Check the folder and your rights to it, "
                       "or open a copy in a folder of your own."),
                detail};
    case Interrupted:
        return {Error::Kind::Cancelled, phrase("Store", "This was stopped before it had finished."), detail};
    case TooBig:
        return {Error::Kind::Invalid, phrase("Store", "This is too large to be kept in an office."), detail};
    default:
        return {Error::Kind::Internal,
                phrase("Store", "The program made a mistake, and nothing was saved. Please report it."),
                detail};
    }
}

// ---- Connection

namespace {

/// The files of all connections of the process.
struct OpenFiles
{
    std::mutex mutex;
    QMultiHash<QString, int> files;

    static OpenFiles &all()
    {
        static OpenFiles open;
        return open;
    }
};

} // namespace

bool Connection::isOpenHere(const QString &path)
{
    OpenFiles &open = OpenFiles::all();
    const std::lock_guard lock(open.mutex);
    const QString file = QFileInfo(path).canonicalFilePath();
    return !file.isEmpty() && open.files.contains(file);
}

Connection::Connection(QSqlDatabase database, Options options)
    : m_database(std::move(database))
    , m_options(std::move(options))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const Options &options)
{
    static std::atomic<int> count = 0;
    const QString name = u"office-%1"_s.arg(++count);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    QString how = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeout);
    if (options.isReadOnly)
        how += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(how);
    database.setDatabaseName(path);
    const bool isOpen = database.open();
    const QSqlError reason = database.lastError();
    // The object owns the connection from here on and removes it whatever happens.
    std::unique_ptr<Connection> connection(new Connection(database, options));
    database = QSqlDatabase();
    if (!isOpen)
        return tl::unexpected(sqlError(reason));
    connection->m_file = QFileInfo(path).canonicalFilePath();
    {
        OpenFiles &open = OpenFiles::all();
        const std::lock_guard lock(open.mutex);
        open.files.insert(connection->m_file, 0);
    }
    if (!connection->run(u"PRAGMA foreign_keys = ON"_s))
        return tl::unexpected(*connection->error());
    return connection;
}

Connection::~Connection()
{
    m_idle.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    OpenFiles &open = OpenFiles::all();
    const std::lock_guard lock(open.mutex);
    if (const auto at = open.files.find(m_file); at != open.files.end())
        open.files.erase(at);
}

// ---- Statement

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_query(connection.m_idle.take(sql))
    , m_isUsable(true)
{
    if (m_query)
        return;
    m_query = std::make_shared<QSqlQuery>(connection.m_database);
    m_query->setForwardOnly(true);
    if (m_connection.m_error)
        m_isUsable = false;
    else if (!m_query->prepare(sql)) {
        m_isUsable = false;
        m_connection.m_error = sqlError(m_query->lastError());
        if (m_connection.m_error->kind == Error::Kind::Internal)
            qCWarning(logStore) << m_connection.m_error->detail << "in" << sql;
    }
}

Statement::~Statement()
{
    constexpr qsizetype most = 256;  // filters make statements of their own, without end
    m_query->finish();
    if (!m_isUsable)
        return;
    if (m_connection.m_idle.size() >= most)
        m_connection.m_idle.clear();
    m_connection.m_idle.insert(m_sql, m_query);
}

void Statement::bind(int position, const QString &value)
{
    // Half a character, as a broken paste may bring it, would make SQLite swallow its neighbour.
    if (value.isNull())
        m_query->bindValue(position, QVariant(u""_s));
    else if (value.isValidUtf16())
        m_query->bindValue(position, QVariant(value));
    else
        m_query->bindValue(position, QVariant(QString::fromUtf8(value.toUtf8())));
}

bool Statement::execute()
{
    if (!m_isUsable || m_connection.m_error)
        return false;
    m_connection.announce(m_sql);
    if (m_query->exec())
        return true;
    m_connection.m_error = sqlError(m_query->lastError());
    if (m_connection.m_error->kind == Error::Kind::Internal)
        qCWarning(logStore) << m_connection.m_error->detail << "in" << m_sql;
    return false;
}

bool Statement::next()
{
    if (m_connection.m_error)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_connection.m_error = sqlError(m_query->lastError());
    return false;
}

// ---- Transaction

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    Q_ASSERT(!connection.m_isInTransaction);
    connection.clearError();
    m_isOpen = connection.run(u"BEGIN IMMEDIATE"_s) && connection.run(u"PRAGMA defer_foreign_keys = ON"_s);
    connection.m_isInTransaction = m_isOpen;
}

Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    m_connection.m_isInTransaction = false;
    // Not through run(), which would not after an error. It may fail: on a full disk SQLite has rolled back
    // by itself.
    QSqlQuery(m_connection.m_database).exec(u"ROLLBACK"_s);
}

Result<void> Transaction::state() const
{
    if (m_connection.m_error)
        return tl::unexpected(*m_connection.m_error);
    return {};
}

Result<void> Transaction::commit()
{
    if (!m_connection.m_error && m_connection.run(u"COMMIT"_s)) {
        m_isOpen = false;
        m_connection.m_isInTransaction = false;
    }
    return state();
}

QString idList(const QList<RecordId> &ids)
{
    QString list = u"["_s;
    for (const RecordId id : ids) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(id.value);
    }
    list += u']';
    return list;
}

} // namespace pd
