// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/cells.h>
#include <exchange/columns.h>

namespace pd {

/// What one row of a table says, and what of it does not fit.
struct RowReading
{
    Record record;  ///< id: from the column "id"
    QString column; ///< of what does not fit
    Text reason;
    QStringList assumed = {}; ///< keys of values that no cell says: only for a record that has none
};

/// A total or a repeated heading; the reason to leave the row out, else nothing.
Text reasonToLeaveOut(const QStringList &cells, const QStringList &headers);

/// Reads rows under known columns.
class RowReader
{
public:
    RowReader(CellReader &cells, const RecordType &type, const QList<TableColumn> &columns);

    RowReading read(const QStringList &cells);
    /// The header under which people find what problems() speaks of.
    QString headerOf(const QString &key) const;

private:
    Result<void> readCell(Record &record, const TableColumn &column, const QString &cell);
    Result<void> readRowPart(Record &record, const TableColumn &column, const QString &cell);
    Result<void> readPeriod(Record &record, const TableColumn &column, const QString &cell);
    Result<void> readEnd(Record &record, const TableColumn &column, const QString &cell);
    QStringList finish(Record &record);

    CellReader &m_cells;
    const RecordType &m_type;
    QList<TableColumn> m_columns;
    // of the row that is being read
    Names m_scriptNames;
    QMap<QString, Row> m_rows;
    std::optional<std::pair<QString, int>> m_length; ///< the field that ends it, and months
};

} // namespace pd
