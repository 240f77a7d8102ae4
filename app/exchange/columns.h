// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>
#include <record/recordtype.h>
#include <store/error.h>

namespace pd {

/// What a column of a table holds.
struct TableColumn
{
    enum class Holds { Nothing, Id, Name, Field } holds = Holds::Nothing;
    QString header = {};
    QString language = {}; ///< Name
    NameKind nameKind = NameKind::Official;
    const Field *field = nullptr;

    /// As problems() calls what the column holds.
    QString key() const;
};

/// Columns by the headers of a table: keys, labels in any of the program's languages, or what map says for a
/// header (an empty key: nothing). Error::Usage for a header that means nothing here, or two that mean the
/// same.
Result<QList<TableColumn>> tableColumns(const RecordType &type, const QStringList &headers,
                                        const QMap<QString, QString> &map, const Language &language);

/// The headers under which records are exported and read again: id, the names that occur, the fields, and at
/// the end what is computed.
QList<TableColumn> exportColumns(const RecordType &type, const QList<Record> &records);
/// What a record has in a column, as one cell.
QString columnCell(const TableColumn &column, const Record &record);

} // namespace pd
