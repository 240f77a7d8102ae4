// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/query: one condition of a list as SQL, where `k` is the kind's table and `d` its derived
// one.
#pragma once

#include <query/listquery.h>
#include <query/sql.h>

namespace pd::filter {

Result<sql::Piece> conditionPiece(Office &office, const RecordType &type, const Condition &condition,
                                  const Language &language);
/// Records in which every word of the text is found.
sql::Piece matchingText(const Office &office, Kind kind, const QString &text);
/// The pieces in brackets, with AND or OR between them.
sql::Piece joined(const QList<sql::Piece> &pieces, const QString &joiner);

/// `"key"` of the kind's table or of the derived one.
QString column(const Field &field);
/// The table that holds the values of Codes and References, and its value column.
struct Several
{
    QString table, value;
};
Several several(Kind kind, const Field &field);
/// Selects every value of a code field, each once.
QString valuesSql(Kind kind, const Field &field);

} // namespace pd::filter
