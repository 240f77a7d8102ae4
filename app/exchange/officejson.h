// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/office.h>

namespace pd {

/// A whole office as one JSON file, replaced only when complete; how many records. Records bear numbers from
/// 1 on in the order of their creation, so that the same office gives the same file wherever it has been.
/// Beside them stand the settings, everybody's views, the contents of documents (Base64, by SHA-256), and for
/// each record its history in words.
Result<int> exportOffice(Office &office, const QString &path);

/// Reads such a file into an office without records, in one change set; how many. The history of the other
/// office is not taken over. Nothing is written when anything in the file does not fit.
Result<int> importOffice(Office &office, const QString &path);

} // namespace pd
