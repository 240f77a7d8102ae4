// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/sql.h>

#include <QLoggingCategory>
#include <QSqlError>

Q_LOGGING_CATEGORY(logQuery, "pd.query", QtWarningMsg)

namespace pd::sql {

QString literal(const QString &key)
{
    return u'\'' + key + u'\'';
}

QString list(const QList<RecordId> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const RecordId id : ids)
        numbers << QString::number(id.value);
    return numbers.join(u',');
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

QString firstDay(const QString &column)
{
    // The stored forms are those of PartialDate: 2025-11-04, 2025-11, 2025-21 (season), 2023/2024, 2025.
    return QStringLiteral(
                   "CASE WHEN %1 IS NULL OR %1 NOT GLOB '[0-9]*' THEN NULL"
                   " WHEN substr(%1,5,1) = '/' THEN substr(%1,1,4) || '-09-01'"
                   " WHEN substr(%1,5,1) <> '-' THEN substr(%1,1,4) || '-01-01'"
                   " WHEN substr(%1,8,1) = '-' THEN substr(%1,1,10)"
                   " ELSE substr(%1,1,5) || CASE substr(%1,6,2) WHEN '21' THEN '03' WHEN '22' THEN '06'"
                   " WHEN '23' THEN '09' WHEN '24' THEN '12' ELSE substr(%1,6,2) END || '-01' END")
            .arg(column);
}

QVariant isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

Result<QSqlQuery> run(Connection &connection, const Piece &piece)
{
    connection.announce(piece.text);
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    bool isDone = query.prepare(piece.text);
    for (const QVariant &bound : piece.values)
        query.addBindValue(bound);
    isDone = isDone && query.exec();
    if (isDone)
        return query;
    Error error = sqlError(query.lastError());
    error.detail = QStringLiteral("%1: %2").arg(error.detail, piece.text);
    // Not every reading can hand it on; a mistake of the program is seen all the same.
    if (error.kind == Error::Kind::Internal)
        qCWarning(logQuery) << error.detail;
    return tl::unexpected(error);
}

Result<void> execute(Connection &connection, const Piece &piece)
{
    connection.clearError();  // of something else, before
    Statement statement(connection, piece.text);
    for (qsizetype i = 0; i < piece.values.size(); ++i)
        statement.bind(int(i), piece.values[i]);
    if (statement.execute())
        return {};
    Error error = *connection.error();
    connection.clearError();
    error.detail = QStringLiteral("%1: %2").arg(error.detail, piece.text);
    return tl::unexpected(error);
}

Result<void> runAll(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = execute(connection, {statement}); !done)
            return done;
    }
    return {};
}

} // namespace pd::sql
