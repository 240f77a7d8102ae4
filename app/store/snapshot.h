// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: several statements that read one state of the file, whoever writes meanwhile.
#pragma once

#include <store/connection.h>

namespace pd {

/// While it lives, what the connection reads is of one moment. Inside a transaction that is so already.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
    bool m_isOpen;
};

} // namespace pd
