// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: what happens to an older office when it is opened.
#pragma once

#include <store/schema.h>

namespace pd {

/// Backs an office up and takes it to the newest of these steps. When the backup cannot be written and verified, or a
/// step fails, the file stays as it was.
Result<void> migrateOffice(const QString &path, Connection &connection, const QList<schema::Step> &steps);

} // namespace pd
