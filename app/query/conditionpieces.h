// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/query: what the conditions of a list are put together from, where `k` is the kind's table and `d`
// its derived one.
#pragma once

#include <query/listquery.h>
#include <query/sql.h>

namespace pd::filter {

tl::unexpected<Error> usage(const Text &sentence);
/// The value cannot be one of the field.
tl::unexpected<Error> badValue(const QString &key, const QString &value);

/// The pieces in brackets, with AND or OR between them.
sql::Piece joined(const QList<sql::Piece> &pieces, const QString &joiner);
sql::Piece in(const QString &expression, const QVariantList &values);
/// What the search finds. expression: its %1 stands for a select of record ids. fields: in which the words may stand;
/// none: in all. kind: of the records that are found.
sql::Piece matches(const Office &office, const QString &text, const QStringList &fields, std::optional<Kind> kind,
                   const QString &expression);

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
