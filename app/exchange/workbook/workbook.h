// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/table.h>

#include <QFile>

namespace pd {

/// Whether a file that begins like this is a workbook, or wants to be one (a zip archive, an OLE file).
bool isWorkbook(const QByteArray &beginning);

/// Opens one sheet of a workbook: XLSX (also Strict Open XML), ODS, and old XLS through freexl. A child
/// process reads what strangers made (this same program, see runWorkbookReader) with limits on memory, time
/// and size; what becomes of it there is a clear message here. Cells come as text: numbers with up to 15
/// digits, dates as 2025-11-04 (or as much of it as their format shows), times as 14:30, formulas as their
/// stored values. A cell merged over several rows stands in each of them.
Result<OpenTable> openWorkbook(const QString &path, const QString &sheet);

/// The JSON file in an archive, as a register publishes it; unpacked by such a child process into a temporary file, which
/// is open for reading. Of several the one of the second schema, or the largest.
Result<std::unique_ptr<QFile>> unpackedJson(const QString &archive);

/// To be called first in main() of every program that opens workbooks: when the arguments ask for it, this
/// process is the child; it reads the workbook and gives its exit status.
std::optional<int> runWorkbookReader(int argc, char **argv);

} // namespace pd
