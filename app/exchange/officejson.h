// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/office.h>

namespace pd {

/// A whole office as one JSON file, replaced only when complete; how many records. Records bear numbers from
/// 1 on in the order of their creation, so that the same office gives the same file wherever it has been.
/// Beside them stand the settings, everybody's views, the contents of documents (Base64, by SHA-256), and what was
/// done to the records since they were created (pastToJson).
Result<int> exportOffice(Office &office, const QString &path);

/// Reads such a file into an office without records, in one change set; how many. Their history is kept, below
/// what is done to them here. Nothing is written when anything in the file does not fit.
Result<int> importOffice(Office &office, const QString &path);

} // namespace pd
