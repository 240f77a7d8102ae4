// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/migrating.h>

#include <store/backup.h>

namespace pd {

Result<void> migrateOffice(const QString &path, Connection &connection, const QList<schema::Step> &steps)
{
    if (const auto kept = Backups(path).write(Backup::Reason::Migration); !kept)
        return tl::unexpected(kept.error());
    return schema::migrate(connection, steps);
}

} // namespace pd
