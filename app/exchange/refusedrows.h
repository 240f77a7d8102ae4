// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/tableimport.h>

namespace pd {

/// Rows of a table that were not imported, each with the reason.
struct RefusedRows
{
    struct Line
    {
        QStringList cells;
        QString reason;
    };
    QStringList headers;
    QList<Line> lines;
};

/// Writes them as a table to be mended and imported again, .csv (UTF-8 with a byte order mark) or .xlsx, replaced
/// only when complete; the last column, under refusalHeader(), says why. Returns how many. Usage for other endings.
Result<int> writeRefused(const RefusedRows &rows, const QString &path, const Language &language);

} // namespace pd
