// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/formats: the cells of one sheet while a workbook is read.
#pragma once

#include <exchange/workbook/protocol.h>

#include <QByteArray>
#include <QHash>
#include <QString>

#include <cstdint>
#include <deque>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace pd::workbook {

/// Ends the reading with an outcome.
struct Stop : std::runtime_error
{
    explicit Stop(Outcome why)
        : std::runtime_error("stop")
        , outcome(why)
    {
    }
    Outcome outcome;
};

/// What a number format makes of a number. Of formats that only shorten, colour or name a currency nothing is kept: the
/// value with all its digits is what an import wants.
struct NumberFormat
{
    bool hasYear = false, hasMonth = false, hasDay = false, hasTime = false;
    bool isPercent = false; ///< 0.52 is 52% to everybody who looks at the sheet
    int digits = 0;         ///< "00000" makes 00123 of 123: the zeros belong to a number of a contract

    bool isDate() const { return hasYear || hasMonth || hasDay || hasTime; }
    static NumberFormat ofCode(std::string_view code);
    /// One of Excel's own, by its number.
    static NumberFormat builtin(size_t id);
};

/// The texts of a workbook.
class Strings
{
public:
    uint32_t add(std::string_view text);
    std::string_view at(uint32_t index) const { return m_texts.at(index); }
    size_t size() const { return m_texts.size(); }

private:
    std::deque<std::string> m_texts;
};

class SheetCells
{
public:
    explicit SheetCells(Strings &strings)
        : m_strings(&strings)
    {
    }

    void setText(int row, int column, uint32_t text);
    void setText(int row, int column, std::string_view text) { setText(row, column, m_strings->add(text)); }
    void setNumber(int row, int column, double number);
    void setBoolean(int row, int column, bool value);
    /// May come before or after the value.
    void setFormat(int row, int column, uint32_t format);
    void merge(int firstRow, int lastRow, int column);
    bool isEmpty() const { return m_isEmpty; }

    /// The rows as CSV. formats: of a cell's format number. is1904: how the workbook counts days.
    template<typename Write>
    void write(const std::vector<NumberFormat> &formats, bool is1904, Write writeRow);

private:
    enum class Holds : uint8_t { Nothing, Text, Number, Boolean };
    struct Cell
    {
        uint32_t row;
        uint16_t column;
        Holds holds;
        uint32_t format; ///< 0: none was said
        union {
            double number;
            uint32_t text;
        };
    };
    Cell &place(int row, int column, Holds holds);
    void settle();
    QString text(const Cell &cell, const std::vector<NumberFormat> &formats, bool is1904) const;

    Strings *m_strings;
    std::vector<Cell> m_cells;
    struct Merged
    {
        int firstRow, lastRow, column;
    };
    std::vector<Merged> m_merged;
    bool m_isEmpty = true;
};

/// A number as a cell shows it in a general format: at most 15 digits.
QString numberText(double number);
QString percentText(double number);
/// A day number of a workbook, as much of it as the format shows; the number where it is no date.
QString dateText(double number, const NumberFormat &format, bool is1904);

template<typename Write>
void SheetCells::write(const std::vector<NumberFormat> &formats, bool is1904, Write writeRow)
{
    settle();
    QStringList row;
    uint32_t number = 0;
    for (const Cell &cell : m_cells) {
        if (cell.holds == Holds::Nothing)
            continue;
        for (; number < cell.row; ++number) {
            writeRow(row);
            row.clear();
        }
        while (row.size() < cell.column)
            row << QString();
        row << text(cell, formats, is1904);
    }
    if (!row.isEmpty())
        writeRow(row);
}

} // namespace pd::workbook
