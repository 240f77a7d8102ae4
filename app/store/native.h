// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: SQLite's own handle of a connection, for what Qt's driver does not offer.
#pragma once

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <cstring>

struct sqlite3;

namespace pd {

/// Null when the connection is closed.
inline sqlite3 *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const bool isOurs = handle.isValid() && std::strcmp(handle.typeName(), "sqlite3*") == 0;
    return isOurs ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace pd
