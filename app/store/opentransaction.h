// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/connection.h>

namespace pd {

/// Whether what was begun with BEGIN or SAVEPOINT is still open. What is interrupted while it writes, SQLite takes back
/// itself, all savepoints with it.
bool isTransactionOpen(const Connection &connection);

} // namespace pd
