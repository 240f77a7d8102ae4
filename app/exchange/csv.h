// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/encoding.h>
#include <exchange/table.h>

namespace pd {

/// Reads delimited text row by row, after RFC 4180: quoted cells may hold separators, doubled quotes and line
/// ends; lines end in CR LF, LF or CR. A quote inside an unquoted cell is a character like any other, and a
/// first line "sep=;" (Excel's way to name the separator) is taken at its word. The device is read in blocks,
/// never whole.
class CsvReader : public Table
{
public:
    /// separator: none takes the one of comma, semicolon, tab, bar and caret that divides the first lines
    /// most evenly. encoding: none takes what detectEncoding() finds.
    explicit CsvReader(QIODevice *device, char16_t separator = 0, const QString &encoding = {});

    /// An error for bytes that are no text in the encoding, NUL characters, a quote that is never closed,
    /// cells beyond a million characters, rows beyond 16,384 cells and a file that became shorter.
    Result<std::optional<QStringList>> next() override;
    int row() const override { return m_row; }
    /// Number of the line on which the row last read begins.
    int line() const { return m_rowLine; }
    char16_t separator() const { return m_separator; }
    QString encoding() const { return m_encoding; } ///< empty when none was found

private:
    bool fill();
    bool isAtEnd() { return m_position >= m_block.size() && !fill(); }
    void guessSeparator();
    void passLineEnd(QChar first);
    Result<void> readCell(QStringList &cells, bool &isLast);
    Result<void> append(QString &cell, QStringView text) const;
    Error faultOfInput() const;

    QString m_encoding;
    TextInput m_input;
    QString m_block;
    qsizetype m_position = 0;
    char16_t m_separator;
    int m_row = 0;
    int m_line = 1;
    int m_rowLine = 1;
    bool m_hasFailed = false;
};

/// A row as text in UTF-8, quoted where RFC 4180 asks for it, ended by CR LF.
QByteArray csvRow(const QStringList &cells);
/// A row as tab-separated text, ended by LF; tabs and line ends inside cells become blanks.
QByteArray tsvRow(const QStringList &cells);

} // namespace pd
