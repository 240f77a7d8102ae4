// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/connection.h>

namespace pd {

/// While it lives, what the connection runs is stopped soon after isUnwanted has become true: the statement ends with
/// Error::Cancelled. isUnwanted is asked in the connection's own thread, every few thousand steps of SQLite, so that
/// nothing reaches into a query that has just ended or into a connection that is closed.
class Interruption
{
public:
    Interruption(const Connection &connection, std::function<bool()> isUnwanted);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    const Connection &m_connection;
    std::function<bool()> m_isUnwanted;
};

} // namespace pd
