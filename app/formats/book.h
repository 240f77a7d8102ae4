// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/formats: a workbook while the child process reads it.
#pragma once

#include <exchange/table.h>
#include <formats/sheet.h>

namespace pd::workbook {

/// The sheets of a workbook in their order, and the cells of the one that is wanted.
class Book
{
public:
    /// wanted: a sheet's name; empty: the first visible one that holds something.
    explicit Book(const QString &wanted)
        : m_wanted(wanted)
    {
    }

    /// Where the cells of the next sheet go; null when nobody wants them.
    SheetCells *append(const Sheet &sheet);
    Strings &strings() { return m_strings; }

    std::vector<NumberFormat> formats; ///< by the number that cells give
    bool is1904 = false;

    /// Writes what the parent reads.
    Outcome write(int descriptor);

private:
    QString m_wanted, m_chosen;
    QList<Sheet> m_sheets;
    Strings m_strings;
    std::optional<SheetCells> m_cells;
};

// Each throws Stop for what it does not read.
void readArchive(const QString &path, Book &book); ///< XLSX and ODS
void readXls(const QString &path, Book &book);

} // namespace pd::workbook
