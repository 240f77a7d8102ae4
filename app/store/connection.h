// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/value.h>
#include <store/error.h>

#include <QHash>
#include <QSqlDatabase>
#include <QVariant>

#include <concepts>
#include <functional>
#include <memory>
#include <optional>

class QSqlError;
struct sqlite3;
struct sqlite3_stmt;

namespace pd {

/// What an SQL error means for people; for the layers that run queries of their own.
Error sqlError(const QSqlError &error);

/// One SQLite connection, for the thread that opened it. Statements are prepared once. The first error is
/// kept, and until it is cleared nothing more is run: a chain of statements is written without a test after
/// each, and asked once at its end.
class Connection
{
public:
    struct Options
    {
        bool isReadOnly = false;
        int busyTimeout = 2000;  ///< ms to wait for another program
        std::function<void(const QString &sql)> onStatement = {};
    };
    /// The file must exist.
    static Result<std::unique_ptr<Connection>> open(const QString &path, const Options &options);
    ~Connection();
    /// Whether this process has the file open. It may then not be opened and closed past SQLite: to the system,
    /// closing any handle on a file gives up all locks of the process on it.
    static bool isOpenHere(const QString &path);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QSqlDatabase &database() const { return m_database; }
    bool isReadOnly() const { return m_options.isReadOnly; }
    /// Tells the observer of a statement that is run on database() itself.
    void announce(const QString &sql) const
    {
        if (m_options.onStatement)
            m_options.onStatement(sql);
    }

    /// Runs one statement that gives no rows.
    template <typename... Values>
    bool run(const QString &sql, const Values &...values);
    /// The first value of the first row; null when there is none.
    template <typename... Values>
    QVariant value(const QString &sql, const Values &...values);

    const std::optional<Error> &error() const { return m_error; }
    void clearError() { m_error.reset(); }
    /// Forgets the prepared statements; before what needs the whole file to itself.
    void dropStatements() { m_idle.clear(); }

private:
    friend class Statement;
    friend class Transaction;
    Connection(QSqlDatabase database, Options options);

    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;  ///< that of m_database
    QString m_file;  ///< canonical
    Options m_options;
    QMultiHash<QString, std::shared_ptr<sqlite3_stmt>> m_idle;  ///< prepared, by their text
    std::optional<Error> m_error;
    bool m_isInTransaction = false;
};

/// A prepared statement while it is in use; SQLite's own, since a large import runs millions.
///
///     Statement found(connection, u"SELECT id FROM record WHERE kind = ?"_s);
///     for (found.run(kindKey(kind)); found.next();)
///         ids << found.id(0);
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <typename... Values>
    bool run(const Values &...values)
    {
        int position = 0;
        (bind(position++, values), ...);
        return execute();
    }
    void bind(int position, const QVariant &value);
    void bind(int position, const QString &value);
    void bindUtf8(int position, const QByteArray &text);  ///< a null when it is empty
    void bind(int position, RecordId value) { bindInteger(position, value.value); }
    void bind(int position, std::integral auto value) { bindInteger(position, qint64(value)); }
    bool execute();
    bool next();

    qint64 integer(int column) const;
    QString text(int column) const;
    RecordId id(int column) const { return RecordId(integer(column)); }
    QVariant value(int column) const;
    bool isNull(int column) const;
    qint64 insertedId() const;
    int affected() const;

private:
    void bindInteger(int position, qint64 value);
    template <typename Bind>
    void bindWith(Bind bind);
    bool step();

    Connection &m_connection;
    QString m_sql;
    std::shared_ptr<sqlite3_stmt> m_statement;
    int m_wrong = 0;           ///< what SQLite said of a value that could not be bound
    bool m_isWaiting = false;  ///< the first row is read, and next() has not been asked for it
};

template <typename... Values>
bool Connection::run(const QString &sql, const Values &...values)
{
    return Statement(*this, sql).run(values...);
}

template <typename... Values>
QVariant Connection::value(const QString &sql, const Values &...values)
{
    Statement statement(*this, sql);
    return statement.run(values...) && statement.next() ? statement.value(0) : QVariant();
}

/// Everything between construction and commit() is written, or nothing is. References between records are
/// checked at the end, so their order does not matter.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// The first error since the beginning, this statement's own included; then nothing was written.
    Result<void> commit();
    Result<void> state() const;

private:
    Connection &m_connection;
    bool m_isOpen = false;
};

/// A list of ids as one bound value: "… WHERE record IN (SELECT value FROM json_each(?))".
QString idList(const QList<RecordId> &ids);

} // namespace pd
