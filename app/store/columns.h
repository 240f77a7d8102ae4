// SPDX-License-Identifier: GPL-3.0-or-later
// For the layers that hold SQL: where the values of a field lie in the file.
#pragma once

#include <record/recordtype.h>

#include <QVariant>

namespace pd {

/// How a field is stored.
enum class Storage {
    None,    ///< derived
    Column,  ///< a column of the kind's table
    Codes,   ///< lines of code_value
    Links,   ///< lines of link
    Rows     ///< a table of its own
};
Storage storage(const Field &field);

/// The SQL of one kind of record, written once from its description.
struct KindTable
{
    explicit KindTable(const RecordType &type);
    struct RowTable
    {
        const Field *field;
        QString name;            ///< quoted
        QString select, insert;  ///< record, fields… by record and line; record, line, fields…
        QString erase;
    };
    const RecordType &type;
    QString name;                   ///< quoted
    QList<const Field *> columns;
    QString select;                 ///< id, columns… for a list of ids
    QString into;                   ///< the table with id, columns…, for BulkInsert
    QString update;                 ///< columns…, id
    QList<RowTable> rows;
};
const KindTable &kindTable(Kind kind);

QString quoted(const QString &identifier);
/// A value as it is bound; null when it is empty.
QVariant toColumn(const Value &value);
Value fromColumn(const Field &field, const QVariant &stored);

} // namespace pd
