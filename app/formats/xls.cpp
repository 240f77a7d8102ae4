// SPDX-License-Identifier: GPL-3.0-or-later
#include <formats/xlsrecords.h>

#include <QDate>
#include <QFile>

#include <freexl.h>

#include <memory>

namespace pd::workbook {
namespace {

void check(int code)
{
    if (code != FREEXL_OK)
        throw Stop(code == FREEXL_BIFF_OBFUSCATED ? Outcome::Encrypted : Outcome::Damaged);
}

unsigned int info(const void *handle, unsigned short what)
{
    unsigned int value = 0;
    check(freexl_get_info(handle, what, &value));
    return value;
}

/// An XLSX with a password is an OLE file around encrypted parts.
bool isEncryptedPackage(const QString &path)
{
    QFile file(path);
    static const QByteArray name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    constexpr qint64 longest = 64 << 20;
    return file.open(QIODevice::ReadOnly) && file.read(longest).contains(name);
}

void readCell(const void *handle, unsigned int row, unsigned short column, SheetCells &cells)
{
    FreeXL_CellValue cell;
    check(freexl_get_cell_value(handle, row, column, &cell));
    const int r = int(row), c = column;
    switch (cell.type) {
    case FREEXL_CELL_INT:
        return cells.setNumber(r, c, cell.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return cells.setNumber(r, c, cell.value.double_value);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME:
        if (cell.value.text_value && *cell.value.text_value)
            cells.setText(r, c, std::string_view(cell.value.text_value));
        return;
    default:
        return;
    }
}

/// What libfreexl passes over.
void addRecords(const XlsRecords::SheetRecords &records, SheetCells &cells)
{
    for (const XlsRecords::Result &result : records.results) {
        if (const double *number = std::get_if<double>(&result.value))
            cells.setNumber(result.row, result.column, *number);
        else if (const bool *flag = std::get_if<bool>(&result.value))
            cells.setBoolean(result.row, result.column, *flag);
        else if (const std::string &text = std::get<std::string>(result.value); !text.empty())
            cells.setText(result.row, result.column, std::string_view(text));
        cells.setFormat(result.row, result.column, result.format);
    }
    for (const XlsRecords::Formatted &number : records.formatted)
        cells.setFormat(number.row, number.column, number.format);
    for (const XlsRecords::Merged &merged : records.merged)
        cells.merge(merged.firstRow, merged.lastRow, merged.column);
}

} // namespace

void readXls(const QString &path, Book &book)
{
    if (isEncryptedPackage(path))
        throw Stop(Outcome::Encrypted);
    const void *handle = nullptr;
    const int opened = freexl_open(QFile::encodeName(path).constData(), &handle);
    const std::unique_ptr<const void, decltype(&freexl_close)> closed(handle, freexl_close);
    if (opened != FREEXL_OK)
        throw Stop(opened == FREEXL_BIFF_INVALID_BOF || opened == FREEXL_CFBF_INVALID_SIGNATURE
                                   || opened == FREEXL_BIFF_WORKBOOK_NOT_FOUND
                           ? Outcome::NoWorkbook
                           : Outcome::Damaged);
    if (info(handle, FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED)
        throw Stop(Outcome::Encrypted);
    const unsigned int sheets = info(handle, FREEXL_BIFF_SHEET_COUNT);
    QFile file(path);
    XlsRecords records = file.open(QIODevice::ReadOnly) ? XlsRecords::of(file.readAll()) : XlsRecords();
    if (records.sheets.size() != sheets)
        records.sheets.resize(sheets); // the two do not mean the same sheets
    book.formats = records.formats;
    book.is1904 = records.is1904;
    for (unsigned int i = 0; i < sheets; ++i) {
        const char *name = nullptr;
        check(freexl_get_worksheet_name(handle, static_cast<unsigned short>(i), &name));
        SheetCells *cells = book.append({.name = QString::fromUtf8(name), .isHidden = records.sheets[i].isHidden});
        if (!cells)
            continue;
        check(freexl_select_active_worksheet(handle, static_cast<unsigned short>(i)));
        unsigned int rows = 0;
        unsigned short columns = 0;
        check(freexl_worksheet_dimensions(handle, &rows, &columns));
        for (unsigned int row = 0; row < rows; ++row)
            for (unsigned short column = 0; column < columns; ++column)
                readCell(handle, row, column, *cells);
        addRecords(records.sheets[i], *cells);
    }
}

} // namespace pd::workbook
