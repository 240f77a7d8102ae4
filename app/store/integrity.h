// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: what can be wrong with an office that opens.
#pragma once

#include <store/connection.h>

namespace pd {

QList<Text> checkIntegrity(Connection &connection);

} // namespace pd
