// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: copies of an office, whole or without the contents of its documents.
#pragma once

#include <store/connection.h>

#include <QMap>

namespace pd {

/// Rows by table: what a copy is compared with.
using RowCounts = QMap<QString, qint64>;

/// The tables of a schema ("main", or an attached one) that hold data of their own.
QStringList dataTables(Connection &connection, const QString &schema = QStringLiteral("main"));
RowCounts rowCounts(Connection &connection, const QString &schema = QStringLiteral("main"));

/// Writes the records of an office into a new file, in one reading transaction, so that others may write
/// meanwhile: every table but the documents' contents, which are named in backup_content. The file is
/// verified (quick_check, rows of every table) before it is given out.
Result<void> copyRecords(const QString &office, const QString &file);
/// The same with the contents: one file that needs no other.
Result<void> copyWhole(const QString &office, const QString &file);

/// One plain file that nobody has open: what lies in the log beside it is taken over. Waits a little for
/// others to leave; Busy when they do not.
Result<void> settle(const QString &office);

} // namespace pd
