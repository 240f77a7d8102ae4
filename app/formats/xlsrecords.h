// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/formats: what an XLS says and libfreexl passes over.
#pragma once

#include <formats/book.h>

#include <variant>

namespace pd::workbook {

/// Stored results of formulas, formats of percentages and numbers with zeros in front, cells merged over rows, and which sheets are hidden; after [MS-XLS] and [MS-CFB].
/// Excel 97 and later; of an older file nothing. What is damaged ends what is found.
struct XlsRecords
{
    struct Result
    {
        int row = 0, column = 0;
        uint32_t format = 0; ///< place in formats
        std::variant<double, bool, std::string> value = {};
    };
    /// A number whose format is more than looks.
    struct Formatted
    {
        int row = 0, column = 0;
        uint32_t format = 0;
    };
    struct Merged
    {
        int firstRow = 0, lastRow = 0, column = 0;
    };
    struct SheetRecords
    {
        bool isHidden = false;
        std::vector<Result> results;
        std::vector<Merged> merged;
        std::vector<Formatted> formatted;
    };
    std::vector<SheetRecords> sheets; ///< in the order of the workbook
    std::vector<NumberFormat> formats;
    bool is1904 = false;

    static XlsRecords of(const QByteArray &file);
};

} // namespace pd::workbook
