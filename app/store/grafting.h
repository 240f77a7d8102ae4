// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: a damaged file gets the list of tables of a sound one.
#pragma once

#include <store/error.h>

namespace pd {

/// Every office is made by the same statements, so its tables begin at the same pages: the pages that hold the list
/// of tables are taken from an empty office. file is changed; the log beside it goes.
Result<void> graftSchema(const QString &file, const QString &empty);

} // namespace pd
