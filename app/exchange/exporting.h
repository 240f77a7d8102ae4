// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/listquery.h>

namespace pd {

/// Writes the records of a list to path, replaced only when complete: CSV in UTF-8 that importTable() reads
/// again (path ends in .csv), or a JSON list of records (.json). Returns how many. Error::Usage for other
/// endings.
Result<int> exportRecords(Office &office, const ListQuery &query, const QString &path);

} // namespace pd
