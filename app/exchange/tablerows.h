// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/table.h>

#include <QHash>

#include <functional>

namespace pd {

/// A table as it is held in memory to be looked at, mended and planned again.
struct TableRows
{
    struct Line
    {
        int number = 0; ///< as a spreadsheet counts
        QStringList cells;
    };
    QList<Line> lines;        ///< without blank rows
    bool endsRowsEarly = false;
    TableFormat format = {};  ///< as it was found
    QList<Sheet> sheets = {}; ///< of a workbook
};

/// Told, in the thread that works, how many rows are done; false ends it with Error::Cancelled.
using RowWatch = std::function<bool(int rows)>;
tl::unexpected<Error> stoppedReading();

/// Reads a whole table. More than 200,000 rows are an error: what is that long is read row by row.
Result<TableRows> readRows(const QString &path, const TableFormat &format, const RowWatch &watch = {});
/// What a spreadsheet puts on the clipboard: cells divided by tabs; other text as CSV.
Result<TableRows> rowsOfText(const QString &text);

/// The table of a page that a spreadsheet or a word processor puts on the clipboard, its cells as they are shown; a
/// cell merged over several rows stands in each of them. The text where the page holds no table of several cells.
Result<TableRows> rowsOfClipboard(const QString &html, const QString &text);

/// Rows in memory as a table, with those that were mended in the place of the read ones.
class RowsInMemory : public Table
{
public:
    RowsInMemory(const TableRows &rows, const QHash<int, QStringList> &mended)
        : m_rows(rows)
        , m_mended(mended)
    {
    }

    Result<std::optional<QStringList>> next() override
    {
        if (m_next == m_rows.lines.size())
            return std::nullopt;
        const TableRows::Line &line = m_rows.lines[m_next++];
        m_number = line.number;
        const auto mended = m_mended.constFind(line.number);
        return mended == m_mended.cend() ? line.cells : *mended;
    }
    int row() const override { return m_number; }
    bool endsRowsEarly() const override { return m_rows.endsRowsEarly; }

private:
    const TableRows m_rows;
    const QHash<int, QStringList> m_mended;
    qsizetype m_next = 0;
    int m_number = 0;
};

} // namespace pd
