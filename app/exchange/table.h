// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/error.h>

#include <QStringList>

#include <memory>

namespace pd {

/// A table from outside, read row by row and never whole. Rows may differ in length.
class Table
{
public:
    virtual ~Table() = default;
    /// The next row; nothing at the end. After an error nothing more is read.
    virtual Result<std::optional<QStringList>> next() = 0;
    /// Number of the row last read, as a spreadsheet counts: the first is 1.
    virtual int row() const = 0;
    /// Whether rows end at their last filled cell, as those of a sheet do; otherwise a short row lacks
    /// something.
    virtual bool endsRowsEarly() const { return false; }
};

struct Sheet
{
    QString name;
    bool isHidden = false;
};

/// How a file is to be read. What is empty is found out.
struct TableFormat
{
    QString encoding = {};  ///< of text: any name that ICU knows
    char16_t separator = 0; ///< of text
    QString sheet = {};     ///< of a workbook; by default the first visible one that holds something
};

struct OpenTable
{
    std::unique_ptr<Table> rows;
    TableFormat format;       ///< as it was found
    QList<Sheet> sheets = {}; ///< of a workbook
};

/// Opens delimited text (in any usual encoding) or a workbook (XLSX, ODS, XLS) for reading; the contents tell
/// which, not the ending. Usage for an encoding or a sheet that does not exist.
Result<OpenTable> openTable(const QString &path, const TableFormat &format);

} // namespace pd
