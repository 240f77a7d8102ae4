// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: an office of which parts are missing becomes one that holds together.
#pragma once

#include <store/connection.h>

namespace pd {

/// Inside a transaction of the caller's, foreign keys off. Records without fields get empty ones, fields without a
/// record get one, what refers to nothing is cleared, what was created or deleted without a line in the log gets
/// one, and the log is closed: half a change cannot be undone.
void mend(Connection &connection, int &withoutFields, int &lostReferences);

} // namespace pd
