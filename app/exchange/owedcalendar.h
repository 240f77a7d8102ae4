// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/owed.h>

namespace pd {

/// Writes what is owed as a calendar of whole days (RFC 5545), replaced only when complete; returns how many are in. What
/// has no exact day is left out. An event keeps its id in whatever calendar it is written, so that a calendar that is
/// read again changes what is there.
Result<int> exportOwed(const QList<Owed> &owed, const QString &path, const Language &language, QDate day);

} // namespace pd
