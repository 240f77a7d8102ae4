// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/bulkedit.h>

namespace pd {

bool BulkEdit::isList(const Field &field)
{
    return field.type == ValueType::Codes || field.type == ValueType::References;
}

QList<const Field *> BulkEdit::fields(const RecordType &type)
{
    QList<const Field *> found;
    for (const Field &field : type.fields) {
        if (!field.isDerived && field.type != ValueType::Rows && field.key != type.owner)
            found << &field;
    }
    return found;
}

template <typename List>
static List changed(List list, const List &what, bool isAdded)
{
    for (const auto &each : what) {
        if (!isAdded)
            list.removeAll(each);
        else if (!list.contains(each))
            list << each;
    }
    return list;
}

Value BulkEdit::applied(const Value &before) const
{
    if (action == Action::Set)
        return value;
    const Field *field = recordType(kind).find(key);
    if (action == Action::Clear || !field)
        return {};
    if (field->type == ValueType::Codes)
        return changed(before.toCodes(), value.toCodes(), action == Action::Add);
    return changed(before.toReferences(), value.toReferences(), action == Action::Add);
}

ChangeSet BulkEdit::changes(const QList<Record> &records) const
{
    ChangeSet set{.action = ChangeSet::Action::Bulk, .who = {}, .changes = {}};
    for (const Record &record : records) {
        const Value before = record.value(key), after = applied(before);
        if (before == after)
            continue;
        set.changes << Change{.action = Change::Action::Update, .kind = kind, .id = record.id,
                              .revision = record.revision, .values = {{key, after}}};
    }
    return set;
}

} // namespace pd
