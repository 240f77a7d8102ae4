// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/changeset.h>

#include <record/recordtype.h>
#include <store/log.h>
#include <store/rulechange.h>

namespace pd {

static bool isStored(const RecordType &type, const QString &key)
{
    const Field *field = type.find(key);
    return !field || !field->isDerived;  // an unknown key is for apply() to refuse
}

Change Change::create(const Record &record)
{
    Change change{.action = Action::Create, .kind = record.kind, .id = record.id};
    const RecordType &type = recordType(record.kind);
    change.values.reserve(record.values.size());
    for (auto it = record.values.cbegin(); it != record.values.cend(); ++it) {
        if (isStored(type, it.key()))
            change.values.insert(it.key(), it.value());
    }
    if (!record.names.isEmpty())
        change.names = record.names;
    return change;
}

Change Change::update(const Record &before, const Record &after)
{
    Change change{
            .action = Action::Update, .kind = before.kind, .id = before.id, .revision = before.revision};
    const RecordType &type = recordType(before.kind);
    for (auto it = after.values.cbegin(); it != after.values.cend(); ++it) {
        if (isStored(type, it.key()) && !(before.value(it.key()) == it.value()))
            change.values.insert(it.key(), it.value());
    }
    for (auto it = before.values.cbegin(); it != before.values.cend(); ++it) {
        if (isStored(type, it.key()) && !after.values.contains(it.key()))
            change.values.insert(it.key(), Value());
    }
    if (before.names != after.names)
        change.names = after.names;
    return change;
}

Change Change::remove(Kind kind, RecordId id)
{
    return {.action = Action::Delete, .kind = kind, .id = id};
}

Change Change::restore(Kind kind, RecordId id)
{
    return {.action = Action::Restore, .kind = kind, .id = id};
}

RecordId ChangeSet::add(const Record &record)
{
    Change change = Change::create(record);
    change.id = RecordId(-changes.size() - 1);
    changes << change;
    return change.id;
}

Text description(const LoggedSet &set, const QString &language)
{
    if (set.action == ChangeSet::Action::Import)
        return phrase("Store", "%n record(s) imported", nullptr, set.records);
    if (set.action == ChangeSet::Action::Build)
        return phrase("Store", "%n record(s) put in", "an office was filled", set.records);
    if (set.action == ChangeSet::Action::Erase) {
        if (const QString left = set.labels.value(erasureLeft); left.toInt() > 0) {
            return phrase("Store", "A person erased; %n record(s) concerned, places left to look through: %1", nullptr,
                          set.records).arg(left);
        }
        return phrase("Store", "A person erased; %n record(s) concerned", nullptr, set.records);
    }
    if (set.action == ChangeSet::Action::Bulk)
        return phrase("Store", "%n record(s) changed", nullptr, set.records);
    if (isOfRules(set)) {
        const QString first = set.labels.value(language);
        return set.records > 1 ? phrase("Store", "%n rule(s) changed: %1 …", nullptr, set.records).arg(first)
                               : phrase("Store", "Rule changed: %1").arg(first);
    }
    const RecordType &type = recordType(set.kind);
    const QString known = set.labels.value(language);  // not that of a record that was purged
    const QString label = known.isEmpty() ? QString(u'#' + QString::number(set.record.value)) : known;
    if (set.action == ChangeSet::Action::Merge)
        return phrase("Store", "Merge %1", "two records become one").arg(label);
    switch (set.firstAction) {
    case Change::Action::Create:
        return type.created.arg(label);
    case Change::Action::Update:
        return type.changed.arg(label);
    case Change::Action::Delete:
        return type.deleted.arg(label);
    case Change::Action::Restore:
        return phrase("Store", "Restore %1").arg(label);
    }
    return {};
}

} // namespace pd
