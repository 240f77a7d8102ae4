// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/query: pieces of SQL and how they are run.
#pragma once

#include <record/recordtype.h>
#include <store/columns.h>
#include <store/connection.h>
#include <store/office.h>

#include <QSqlQuery>
#include <QVariant>

namespace pd::sql {

/// A piece of SQL with the values of its question marks.
struct Piece
{
    QString text;
    QVariantList values = {};
};

using pd::quoted;
/// A key from a record description as an SQL string.
QString literal(const QString &key);
/// "1, 2, 3".
QString list(const QList<RecordId> &ids);
/// "?, ?, ?".
QString marks(qsizetype count);

/// The first day that a stored date may mean, as ISO text; NULL where it is not dated.
QString firstDay(const QString &column);
QVariant isoDay(QDate day);

Result<QSqlQuery> run(Connection &connection, const Piece &piece);
inline Result<QSqlQuery> run(Connection &connection, const QString &text,
                             const QVariantList &values = {})
{
    return run(connection, Piece{text, values});
}
/// Runs one statement that gives no rows. It is prepared once for a connection: what makes rows derived for a page of a
/// list takes as long to plan as to run.
Result<void> execute(Connection &connection, const Piece &piece);
/// Runs one statement after another, all without values.
Result<void> runAll(Connection &connection, const QStringList &statements);

} // namespace pd::sql
