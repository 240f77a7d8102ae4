// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/text.h>
#include <query/directory.h>

#include <functional>

namespace pd {

/// What came of reading a register into the directory.
struct DirectoryImport
{
    int read = 0, added = 0, updated = 0, same = 0;
    QMap<QString, int> countries;  ///< institutions read, by country; "" where none is named
    struct Refusal { int row; QString column; Text reason; };
    QList<Refusal> refused;        ///< row: the entry of a JSON file, the row of a table
};

/// Reads a dump of the Research Organization Registry into a directory, in one transaction: JSON of schema 1 and 2,
/// also mixed, or CSV as the registry publishes it, or with the columns ror, name, name_LANGUAGE, acronyms, aliases,
/// country, city; or the archive that it publishes, of which the JSON is taken. The file is read piece by piece. What is
/// in the directory already is brought up to date. progress: bytes read and size of the file; false stops, and nothing
/// is written (Cancelled).
Result<DirectoryImport> importDirectory(const QString &file, const QString &directory,
                                        const std::function<bool(qint64, qint64)> &progress = {});

} // namespace pd
