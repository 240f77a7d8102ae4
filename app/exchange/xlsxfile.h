// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/columns.h>
#include <exchange/exporting.h>
#include <exchange/shownlist.h>

#include <QIODevice>

namespace pd {

/// Writes records as a workbook: numbers, days and yes or no as such, columns as wide as the fields ask, the
/// header frozen and filtered; a second sheet says what this is, of which day, and which conditions held.
/// False when it cannot be written.
bool writeXlsx(QIODevice *file, const RecordType &type, const QList<Record> &records,
               const ExportNotes &notes);
/// The same with the columns of a list.
bool writeXlsx(QIODevice *file, ShownList &list);

/// Writes rows of texts as a workbook, the first of them as its header. False when it cannot be written.
bool writeXlsxRows(QIODevice *file, const QList<QStringList> &rows);

} // namespace pd
