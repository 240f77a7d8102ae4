// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/query: the records of a list as SQL.
#pragma once

#include <query/listquery.h>
#include <query/sql.h>

namespace pd::filter {

/// The live records of a list: `k` is the kind's table, `d` its derived fields where it has some.
struct Selection
{
    QString from;
    sql::Piece where;
};

/// Prepares the derived fields and writes the conditions; those on the key `except` are left out.
Result<Selection> selection(Office &office, const ListQuery &query, const QString &except = {});

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
