// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/connection.h>

#include <store/native.h>

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <mutex>

#include <sqlite3.h>

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
    connection->m_handle = isOpen ? nativeHandle(connection->m_database) : nullptr;
    if (!connection->m_handle)
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

int bindValue(sqlite3_stmt *statement, int position, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(statement, position);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, position, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, position, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        if (bytes.isNull())
            return sqlite3_bind_null(statement, position);
        return sqlite3_bind_blob64(statement, position, bytes.constData(), quint64(bytes.size()), SQLITE_TRANSIENT);
    }
    default: {
        const QString text = value.toString();
        if (text.isNull())
            return sqlite3_bind_null(statement, position);
        const QByteArray bytes = text.toUtf8();
        return sqlite3_bind_text64(statement, position, bytes.constData(), quint64(bytes.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    }
}

static Error errorOf(sqlite3 *handle, int result, const QString &sql)
{
    const Error error = sqlError(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)),
                                           QSqlError::StatementError, QString::number(result)));
    if (error.kind == Error::Kind::Internal)
        qCWarning(logStore) << error.detail << "in" << sql;
    return error;
}

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_statement(connection.m_idle.take(sql))
{
    if (m_statement || m_connection.m_error)
        return;
    sqlite3_stmt *prepared = nullptr;
    const QByteArray text = sql.toUtf8();
    const int result = sqlite3_prepare_v3(connection.m_handle, text.constData(), int(text.size()),
                                          SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    if (result == SQLITE_OK)
        m_statement.reset(prepared, sqlite3_finalize);
    else
        m_connection.m_error = errorOf(connection.m_handle, result, sql);
}

Statement::~Statement()
{
    constexpr qsizetype most = 256;  // filters make statements of their own, without end
    if (!m_statement)
        return;
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    if (m_connection.m_idle.size() >= most)
        m_connection.m_idle.clear();
    m_connection.m_idle.insert(m_sql, m_statement);
}

/// Values can only be bound when no rows are waiting any more.
template <typename Bind>
void Statement::bindWith(Bind bind)
{
    if (!m_statement)
        return;
    if (sqlite3_stmt_busy(m_statement.get()))
        sqlite3_reset(m_statement.get());
    if (const int result = bind(m_statement.get()); result != SQLITE_OK)
        m_wrong = result;
}

void Statement::bind(int position, const QVariant &value)
{
    bindWith([&](sqlite3_stmt *statement) { return bindValue(statement, position + 1, value); });
}

/// Half a character, as a broken paste may bring it, becomes a question mark.
void Statement::bind(int position, const QString &value)
{
    const QByteArray text = value.toUtf8();
    bindWith([&](sqlite3_stmt *statement) {
        return sqlite3_bind_text64(statement, position + 1, text.isNull() ? "" : text.constData(), quint64(text.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    });
}

void Statement::bindUtf8(int position, const QByteArray &text)
{
    bindWith([&](sqlite3_stmt *statement) {
        return sqlite3_bind_text64(statement, position + 1, text.isEmpty() ? nullptr : text.constData(),
                                   quint64(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    });
}

void Statement::bindInteger(int position, qint64 value)
{
    bindWith([&](sqlite3_stmt *statement) { return sqlite3_bind_int64(statement, position + 1, value); });
}

bool Statement::execute()
{
    if (!m_statement || m_connection.m_error)
        return false;
    m_connection.announce(m_sql);
    m_isWaiting = m_wrong == SQLITE_OK && step();
    if (m_wrong != SQLITE_OK)
        m_connection.m_error = errorOf(m_connection.m_handle, m_wrong, m_sql);
    return !m_connection.m_error;
}

/// Values can be bound again after the last row, and after an error.
bool Statement::step()
{
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        m_connection.m_error = errorOf(m_connection.m_handle, result, m_sql);
    sqlite3_reset(m_statement.get());
    return false;
}

bool Statement::next()
{
    if (m_connection.m_error || !m_statement)
        return false;
    if (std::exchange(m_isWaiting, false))
        return true;
    return sqlite3_stmt_busy(m_statement.get()) && step();  // not again from the beginning
}

qint64 Statement::integer(int column) const
{
    const bool isWhole = sqlite3_column_type(m_statement.get(), column) == SQLITE_INTEGER;
    return isWhole ? sqlite3_column_int64(m_statement.get(), column) : value(column).toLongLong();
}

QString Statement::text(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_TEXT)
        return value(column).toString();
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_column_int64(m_statement.get(), column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement.get(), column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
        return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(m_statement.get(), column));
    }
    default:
        return {};
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_connection.m_handle);
}

int Statement::affected() const
{
    return sqlite3_changes(m_connection.m_handle);
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
