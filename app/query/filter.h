// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/query: the records of a list as SQL.
#pragma once

#include <query/condition.h>

namespace pd::filter {

/// The live records of a list: `k` is the kind's table, `d` its derived fields where it has some.
struct Selection
{
    QString from;
    sql::Piece where;
};

/// Prepares the derived fields and writes the conditions; those on the key `except` are left out.
Result<Selection> selection(Office &office, const ListQuery &query, const QString &except = {});

} // namespace pd::filter
