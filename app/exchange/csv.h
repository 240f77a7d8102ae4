// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/error.h>

#include <QIODevice>
#include <QStringList>

namespace pd {

/// Reads comma-, semicolon- or tab-separated text in UTF-8 (with or without byte order mark) row by row,
/// after RFC 4180: quoted cells may hold separators, doubled quotes and line ends; lines end in CR LF, LF or
/// CR. A quote inside an unquoted cell is a character like any other. The device is read in blocks, never
/// whole.
class CsvReader
{
public:
    /// separator: null takes the one of comma, semicolon and tab that is most frequent in the first line.
    explicit CsvReader(QIODevice *device, char separator = 0);

    /// The next row; nothing at the end. An error for bytes that are not UTF-8, NUL bytes, a quote that is
    /// never closed and cells beyond a megabyte; nothing is read after one.
    Result<std::optional<QStringList>> next();
    /// Number of the row last read, as a spreadsheet counts: the first is 1, lines inside a cell do not
    /// count.
    int row() const { return m_row; }
    /// Number of the line on which the row last read begins.
    int line() const { return m_rowLine; }

private:
    bool fill();
    char take();
    bool isAtEnd() { return m_position >= m_block.size() && !fill(); }
    void guessSeparator();
    Result<void> readCell(QStringList &cells, bool &isLast);
    Result<QString> text(const QByteArray &cell) const;

    QIODevice *m_device;
    QByteArray m_block;
    qsizetype m_position = 0;
    char m_separator;
    int m_row = 0;
    int m_line = 1;
    int m_rowLine = 1;
    bool m_hasFailed = false;
};

/// A row as text, quoted where RFC 4180 asks for it, ended by CR LF.
QByteArray csvRow(const QStringList &cells);
/// A row as tab-separated text, ended by LF; tabs and line ends inside cells become blanks.
QByteArray tsvRow(const QStringList &cells);

} // namespace pd
