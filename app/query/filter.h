// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/query: the records of a list as SQL.
#pragma once

#include <query/condition.h>

namespace pd::filter {

/// The live records of a list: `k` is the kind's table, `d` its derived fields where they are used.
struct Selection
{
    QString from;
    sql::Piece where;
};

struct Scope
{
    QString except = {};    ///< conditions on this key are left out
    QStringList used = {};  ///< fields that are looked at beside those of the conditions
};

/// Writes the conditions; prepares the derived fields for all records of the kind where one is used.
Result<Selection> selection(Office &office, const ListQuery &query, const Scope &scope = {});

} // namespace pd::filter
