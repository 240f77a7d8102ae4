// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/pastjson.h>

#include <exchange/recordjson.h>
#include <language/language.h>
#include <record/json.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

/// In the order of ChangeSet::Action. An erasure is told as an edit: whom it was about is not told anywhere.
const QStringList &wordsOfSets()
{
    static const QStringList words{u"edit"_s, u"import"_s, u"build"_s, u"edit"_s, u"merge"_s, u"bulk"_s};
    return words;
}

/// In the order of Change::Action.
const QStringList &wordsOfChanges()
{
    static const QStringList words{u"create"_s, u"update"_s, u"delete"_s, u"restore"_s};
    return words;
}

QJsonValue namesToJson(const Names &names)
{
    Record record;
    record.names = names;
    return toJson(record).value("names"_L1);
}

QJsonObject sidesToJson(const QJsonValue &before, bool hadAny, const QJsonValue &after, bool hasAny)
{
    QJsonObject sides;
    if (hadAny)
        sides.insert(u"before"_s, before);
    if (hasAny)
        sides.insert(u"after"_s, after);
    return sides;
}

QJsonObject changeToJson(RecordId number, const HistoryEntry &entry, const Numbers &numbers)
{
    QJsonObject object{{u"record"_s, number.value}, {u"did"_s, wordsOfChanges().value(int(entry.action))}}, fields;
    for (const HistoryEntry::FieldChange &change : entry.fields) {
        const Value before = renumbered(change.before, numbers), after = renumbered(change.after, numbers);
        if (change.key == u"names"_s)
            object.insert(u"names"_s, sidesToJson(namesToJson(entry.namesBefore), !entry.namesBefore.isEmpty(),
                                                  namesToJson(entry.namesAfter), !entry.namesAfter.isEmpty()));
        else if (!(before == after))
            fields.insert(change.key, sidesToJson(toJson(before), !before.isEmpty(), toJson(after), !after.isEmpty()));
    }
    if (!fields.isEmpty())
        object.insert(u"fields"_s, fields);
    return object;
}

struct Told
{
    Record record;
    QJsonArray changes;
};

QJsonObject setToJson(const Office &office, const LoggedSet &set, const Told &told, const Numbers &numbers)
{
    // What it was about may be gone; then it is told of the first record that is left.
    const bool isThere = numbers.contains(set.record);
    QJsonObject labels;
    for (const QString &language : Language::codes()) {
        const QString label = isThere ? set.labels.value(language) : office.label(told.record.id, language);
        if (!label.isEmpty())
            labels.insert(language, label);
    }
    QJsonObject object{{u"at"_s, set.at.toUTC().toString(Qt::ISODateWithMs)},
                       {u"who"_s, set.who},
                       {u"did"_s, wordsOfSets().value(int(set.action))},
                       {u"record"_s, numbers.value(isThere ? set.record : told.record.id).value},
                       {u"labels"_s, labels},
                       {u"changes"_s, told.changes}};
    if (set.isUndone)
        object.insert(u"undone"_s, true);
    return object;
}

std::optional<PastChange> changeFromJson(const QJsonObject &object, const Numbers &numbers,
                                         const QHash<RecordId, Kind> &kinds)
{
    const RecordId number(object.value("record"_L1).toInteger());
    const auto kind = kinds.constFind(number);
    const qsizetype action = wordsOfChanges().indexOf(object.value("did"_L1).toString());
    if (kind == kinds.constEnd() || action < 0)
        return std::nullopt;
    PastChange change{.record = numbers.value(number), .kind = *kind};
    HistoryEntry &entry = change.entry;
    entry.action = Change::Action(action);
    if (object.contains("names"_L1)) {
        const QJsonObject sides = object.value("names"_L1).toObject();
        const auto side = [&sides](const QString &key) {
            return sides.contains(key) ? namesFromJson(sides.value(key)) : Result<Names>(Names());
        };
        const auto before = side(u"before"_s), after = side(u"after"_s);
        if (!before || !after)
            return std::nullopt;
        entry.fields << HistoryEntry::FieldChange{u"names"_s, {}, {}};
        entry.namesBefore = *before;
        entry.namesAfter = *after;
    }
    const QJsonObject fields = object.value("fields"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const Field *field = recordType(*kind).find(it.key());
        const QJsonObject sides = it->toObject();
        const auto side = [&](const QString &key) -> std::optional<Value> {
            if (!sides.contains(key))
                return Value();
            const auto value = field && !field->isDerived ? valueFromJson(*field, sides.value(key)) : std::nullopt;
            return value ? std::optional(renumbered(*value, numbers)) : std::nullopt;
        };
        const auto before = side(u"before"_s), after = side(u"after"_s);
        if (!field || !before || !after)
            return std::nullopt;
        entry.fields << HistoryEntry::FieldChange{it.key(), *before, *after};
    }
    return change;
}

std::optional<PastSet> setFromJson(const QJsonObject &object, const Numbers &numbers,
                                   const QHash<RecordId, Kind> &kinds)
{
    PastSet past;
    const qsizetype action = wordsOfSets().indexOf(object.value("did"_L1).toString());
    past.set.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs);
    if (action < 0 || !past.set.at.isValid())
        return std::nullopt;
    past.set.action = ChangeSet::Action(action);
    past.set.who = object.value("who"_L1).toString();
    past.set.isUndone = object.value("undone"_L1).toBool();
    past.set.record = numbers.value(RecordId(object.value("record"_L1).toInteger()));
    const QJsonObject labels = object.value("labels"_L1).toObject();
    for (const QString &language : Language::codes()) {
        if (labels.contains(language))
            past.set.labels.insert(language, labels.value(language).toString());
    }
    const QJsonArray changes = object.value("changes"_L1).toArray();
    for (const QJsonValue each : changes) {
        const auto change = changeFromJson(each.toObject(), numbers, kinds);
        if (!change)
            return std::nullopt;
        past.changes << *change;
    }
    return past;
}

} // namespace

QJsonArray pastToJson(const Office &office, const QList<Record> &records, const Numbers &numbers)
{
    QMap<qint64, Told> bySet;
    for (const Record &record : records) {
        const QList<HistoryEntry> newestFirst = office.history(record.id);
        for (auto entry = newestFirst.crbegin(); entry != newestFirst.crend(); ++entry) {
            const bool isArrival = entry->action == Change::Action::Create && entry != newestFirst.crbegin();
            if (isArrival)
                continue;
            Told &told = bySet[entry->changeSet];
            if (told.changes.isEmpty())
                told.record = record;
            told.changes.append(changeToJson(numbers.value(record.id), *entry, numbers));
        }
    }
    const QList<LoggedSet> sets = bySet.isEmpty() ? QList<LoggedSet>()
                                                  : office.changeSets(std::numeric_limits<int>::max());
    QJsonArray array;
    for (auto set = sets.crbegin(); set != sets.crend(); ++set) {
        const auto told = bySet.constFind(set->id);
        if (told != bySet.constEnd())
            array.append(setToJson(office, *set, *told, numbers));
    }
    return array;
}

Result<QList<PastSet>> pastFromJson(const QJsonArray &array, const Numbers &numbers, const QHash<RecordId, Kind> &kinds)
{
    QList<PastSet> past;
    for (const QJsonValue each : array) {
        const auto set = setFromJson(each.toObject(), numbers, kinds);
        if (!set)
            return failure(Error::Kind::Invalid,
                           phrase("OfficeFiles", "Line %1 of the history does not fit.")
                                   .arg(QString::number(past.size() + 1)));
        past << *set;
    }
    return past;
}

} // namespace pd
