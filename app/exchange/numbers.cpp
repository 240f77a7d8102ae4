// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/numbers.h>

namespace pd {

Value renumbered(const Value &value, const Numbers &numbers)
{
    if (const auto *id = std::get_if<RecordId>(&value.data()))
        return Value(numbers.value(*id));
    if (const auto *ids = std::get_if<QList<RecordId>>(&value.data())) {
        QList<RecordId> others;
        for (const RecordId id : *ids)
            if (numbers.contains(id))
                others << numbers.value(id);
        return Value(others);
    }
    if (const auto *rows = std::get_if<Rows>(&value.data())) {
        Rows others;
        for (const Row &row : *rows) {
            Row other;
            for (auto it = row.cbegin(); it != row.cend(); ++it)
                if (const Value cell = renumbered(it.value(), numbers); !cell.isEmpty())
                    other.insert(it.key(), cell);
            if (!other.isEmpty())
                others << other;
        }
        return Value(others);
    }
    return value;
}

Record renumbered(const Record &record, const Numbers &numbers)
{
    Record other = record;
    other.id = numbers.value(record.id);
    other.values.clear();
    for (auto it = record.values.begin(); it != record.values.end(); ++it)
        other.set(it.key(), renumbered(it.value(), numbers));
    return other;
}

} // namespace pd
