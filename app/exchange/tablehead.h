// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/columns.h>
#include <exchange/tablerows.h>

namespace pd {

/// The row that names the columns, and what stands below it.
struct TableHead
{
    int row = 0; ///< as a spreadsheet counts
    QStringList headers; ///< trimmed, without empty ones at the end over empty columns
    QList<QStringList> sample;
};

/// How many rows from the beginning of a table tell what it is.
inline constexpr qsizetype headWithin = 130;

/// The head of a table by its first rows. row: which it is; 0: found, see headerRow(). Nothing for no row.
std::optional<TableHead> tableHead(const RecordType &type, const QList<TableRows::Line> &beginning,
                                   const QMap<QString, QString> &map, int row, const Language &language);

/// Kinds that tables may hold, in the order in which people look for them. A document has a file.
QList<Kind> importableKinds();
/// What a table speaks of, by its headers; of two kinds that fit as well, likely or the more usual one.
Kind kindOfTable(const QList<TableRows::Line> &beginning, Kind likely, const Language &language);

} // namespace pd
