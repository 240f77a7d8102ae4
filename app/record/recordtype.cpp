// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/recordtype.h>

#include <record/kinds/describe.h>

#include <algorithm>

namespace pd {

static const Field *findField(const QList<Field> &fields, QStringView key)
{
    const auto at = std::find_if(fields.begin(), fields.end(), [key](const Field &f) { return f.key == key; });
    return at == fields.end() ? nullptr : &*at;
}

const Field *Field::rowField(QStringView rowKey) const
{
    return findField(row, rowKey);
}

const Field *RecordType::find(QStringView key) const
{
    return findField(fields, key);
}

const RecordType &recordType(Kind kind)
{
    static const std::array<RecordType, kinds.size()> types = {
        describe::organisation(), describe::person(), describe::agreement(), describe::exchangeTerm(),
        describe::programme(), describe::target(), describe::cohort(), describe::flow(), describe::count(),
        describe::figure(), describe::visit(), describe::stop(), describe::outcome(), describe::project(),
        describe::event(), describe::followUp(), describe::document(), describe::source()};
    return types[size_t(kind)];
}

static bool accepts(const Field &field, Kind kind)
{
    return field.refersTo.isEmpty() || field.refersTo.contains(kind);
}

QList<Referrer> referrers(Kind kind)
{
    QList<Referrer> found;
    const auto isReference = [](const Field &f) {
        return f.type == ValueType::Reference || f.type == ValueType::References;
    };
    for (const Kind from : kinds) {
        for (const Field &f : recordType(from).fields) {
            if (f.isDerived)
                continue;
            if (isReference(f) && accepts(f, kind))
                found << Referrer{from, f.key, {}};
            for (const Field &inRow : f.row) {
                if (isReference(inRow) && accepts(inRow, kind))
                    found << Referrer{from, f.key, inRow.key};
            }
        }
    }
    return found;
}

} // namespace pd
