// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: SQLite's own handle of a connection, for what Qt's driver does not offer.
#pragma once

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <cstring>

struct sqlite3;
struct sqlite3_stmt;

namespace pd {

/// Null when the connection is closed.
inline sqlite3 *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const bool isOurs = handle.isValid() && std::strcmp(handle.typeName(), "sqlite3*") == 0;
    return isOurs ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

/// Positions are SQLite's, from 1. What SQLite says of it; null texts and bytes are bound as nulls.
int bindValue(sqlite3_stmt *statement, int position, const QVariant &value);

} // namespace pd
