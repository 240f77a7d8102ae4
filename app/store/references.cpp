// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/references.h>

namespace pd {

static std::optional<RecordId> resolved(RecordId id, const QMap<qint64, RecordId> &created)
{
    if (id.value > 0)
        return id;
    const auto at = created.find(id.value);
    return at == created.end() ? std::nullopt : std::optional(*at);
}

std::optional<Value> resolved(const Field &field, const Value &value, const QMap<qint64, RecordId> &created)
{
    if (const RecordId *id = std::get_if<RecordId>(&value.data())) {
        const auto target = resolved(*id, created);
        return target ? std::optional(Value(*target)) : std::nullopt;
    }
    if (const auto *ids = std::get_if<QList<RecordId>>(&value.data())) {
        QList<RecordId> targets;
        for (const RecordId id : *ids) {
            const auto target = resolved(id, created);
            if (!target)
                return std::nullopt;
            targets << *target;
        }
        return Value(targets);
    }
    if (const Rows *rows = std::get_if<Rows>(&value.data())) {
        Rows all;
        for (const Row &row : *rows) {
            Row cells;
            for (auto it = row.cbegin(); it != row.cend(); ++it) {
                const Field *cell = field.rowField(it.key());
                const auto inCell = cell ? resolved(*cell, it.value(), created) : std::nullopt;
                if (!inCell)
                    return std::nullopt;
                if (!inCell->isEmpty())
                    cells.insert(it.key(), *inCell);
            }
            all << cells;
        }
        return Value(all);
    }
    return value;
}

} // namespace pd
