// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/interruption.h>

#include <store/native.h>
#include <store/opentransaction.h>

#include <sqlite3.h>

namespace pd {

Interruption::Interruption(const Connection &connection, std::function<bool()> isUnwanted)
    : m_connection(connection)
    , m_isUnwanted(std::move(isUnwanted))
{
    constexpr int steps = 4000;  // some tenths of a millisecond
    const auto ask = [](void *self) { return int(static_cast<Interruption *>(self)->m_isUnwanted()); };
    if (sqlite3 *handle = nativeHandle(m_connection.database()))
        sqlite3_progress_handler(handle, steps, ask, this);
}

Interruption::~Interruption()
{
    if (sqlite3 *handle = nativeHandle(m_connection.database()))
        sqlite3_progress_handler(handle, 0, nullptr, nullptr);
}

bool isTransactionOpen(const Connection &connection)
{
    sqlite3 *const handle = nativeHandle(connection.database());
    return handle && !sqlite3_get_autocommit(handle);
}

} // namespace pd
