// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/snapshot.h>

#include <store/native.h>

#include <QSqlQuery>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pd {

static bool isInTransaction(const Connection &connection)
{
    sqlite3 *handle = nativeHandle(connection.database());
    return !handle || sqlite3_get_autocommit(handle) == 0;
}

Snapshot::Snapshot(Connection &connection)
    : m_connection(connection)
    , m_isOpen(!isInTransaction(connection) && connection.run(u"BEGIN"_s))
{
}

Snapshot::~Snapshot()
{
    // After an error run() would not; a reader has nothing to lose.
    if (m_isOpen && !m_connection.run(u"COMMIT"_s))
        QSqlQuery(m_connection.database()).exec(u"ROLLBACK"_s);
}

} // namespace pd
