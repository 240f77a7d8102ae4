// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/scan.h>

#include <store/native.h>

#include <QLoggingCategory>
#include <QSqlError>

#include <sqlite3.h>

Q_LOGGING_CATEGORY(logScan, "pd.scan", QtWarningMsg)

namespace pd {

Scan::Scan(const Connection &connection, const QString &sql, const QVariantList &values)
    : m_sql(sql)
{
    connection.announce(sql);
    sqlite3 *const handle = nativeHandle(connection.database());
    const QByteArray text = sql.toUtf8();
    if (!handle || sqlite3_prepare_v2(handle, text.constData(), int(text.size()), &m_statement, nullptr) != SQLITE_OK) {
        m_error = sqlError(QSqlError(QString(), handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : sql,
                                     QSqlError::StatementError,
                                     QString::number(handle ? sqlite3_errcode(handle) : SQLITE_MISUSE)));
        if (m_error->kind == Error::Kind::Internal)
            qCWarning(logScan) << m_error->detail << "in" << sql;
        return;
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        bindValue(m_statement, int(i) + 1, values[i]);
}

Scan::~Scan()
{
    sqlite3_finalize(m_statement);
}

void Scan::fail()
{
    sqlite3 *const handle = sqlite3_db_handle(m_statement);
    m_error = sqlError(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                                 QString::number(sqlite3_errcode(handle))));
    if (m_error->kind == Error::Kind::Internal)
        qCWarning(logScan) << m_error->detail << "in" << m_sql;
}

bool Scan::next()
{
    if (m_error)
        return false;
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        fail();
    return result == SQLITE_ROW;
}

qint64 Scan::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Scan::decimal(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool Scan::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Scan::isNumber(int column) const
{
    const int type = sqlite3_column_type(m_statement, column);
    return type == SQLITE_INTEGER || type == SQLITE_FLOAT;
}

std::string_view Scan::bytes(int column) const
{
    // In this order: the length is that of the form asked for last.
    const auto *text = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {text, size_t(sqlite3_column_bytes(m_statement, column))};
}

Result<void> Scan::state() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

} // namespace pd
