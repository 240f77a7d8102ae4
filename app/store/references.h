// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: the references inside a record's values.
#pragma once

#include <record/recordtype.h>

namespace pd {

/// Calls visit(field, cell, target) for every reference of a record; cell is the field itself, or the field
/// of the row that holds the reference.
template <typename Visit>
void forEachReference(const Record &record, Visit visit)
{
    const auto inCell = [&visit](const Field &field, const Field &cell, const Value &value) {
        if (cell.type == ValueType::Reference && !value.isEmpty())
            visit(field, cell, value.toReference());
        if (cell.type == ValueType::References) {
            for (const RecordId target : value.toReferences())
                visit(field, cell, target);
        }
    };
    for (const Field &field : recordType(record.kind).fields) {
        const bool mayRefer = field.type == ValueType::Reference || field.type == ValueType::References
                           || field.type == ValueType::Rows;
        const auto value = mayRefer && !field.isDerived ? record.values.constFind(field.key) : record.values.cend();
        if (value == record.values.cend())
            continue;
        inCell(field, field, *value);
        if (field.type != ValueType::Rows)
            continue;
        for (const Row &row : value->toRows()) {
            for (const Field &cell : field.row)
                inCell(field, cell, row.value(cell.key));
        }
    }
}

/// The value with negative numbers replaced by those of the records they stand for. Nothing when a number
/// stands for none, or a row holds a field that its description does not know.
std::optional<Value> resolved(const Field &field, const Value &value, const QMap<qint64, RecordId> &created);

} // namespace pd
