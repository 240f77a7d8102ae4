// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/recordjson.h>

#include <record/json.h>
#include <record/recordtype.h>

#include <QJsonArray>

namespace pd {
namespace {

constexpr QLatin1String kindMember("kind");
constexpr QLatin1String keyMember("key");
constexpr QLatin1String idMember("id");
constexpr QLatin1String namesMember("names");
constexpr QLatin1String fieldsMember("fields");

tl::unexpected<Error> invalid(Text message)
{
    return failure(Error::Kind::Invalid, std::move(message));
}

/// "@key" as the number of the record; anything else as it is.
Result<QJsonValue> resolved(const QJsonValue &json, const RecordKeys &keys)
{
    const QString text = json.toString();
    if (json.toDouble() < 0)  // the store's own way to name a record that is not there yet
        return invalid(phrase("Json", "there is no record %1").arg(QString::number(json.toDouble())));
    if (!text.startsWith(QLatin1Char('@')))
        return json;
    const RecordId id = keys.value(text.mid(1));
    if (id.isNull())
        return invalid(phrase("Json", "“%1” is no key of a record in this file").arg(text));
    return QJsonValue(id.value);
}

/// A field's JSON with every "@key" replaced.
Result<QJsonValue> resolved(const Field &field, const QJsonValue &json, const RecordKeys &keys)
{
    switch (field.type) {
    case ValueType::Reference:
        return resolved(json, keys);
    case ValueType::References: {
        QJsonArray array;
        for (const QJsonValue item : json.toArray()) {
            const auto one = resolved(item, keys);
            if (!one)
                return one;
            array.append(*one);
        }
        return json.isArray() ? QJsonValue(array) : json;
    }
    case ValueType::Rows: {
        QJsonArray rows;
        for (const QJsonValue item : json.toArray()) {
            QJsonObject row = item.toObject();
            for (const Field &inRow : field.row) {
                if (!row.contains(inRow.key))
                    continue;
                const auto one = resolved(inRow, row.value(inRow.key), keys);
                if (!one)
                    return one;
                row.insert(inRow.key, *one);
            }
            rows.append(item.isObject() ? QJsonValue(row) : item);
        }
        return json.isArray() ? QJsonValue(rows) : json;
    }
    default:
        return json;
    }
}

Result<Value> valueOf(Kind kind, const QString &key, const QJsonValue &json, const RecordKeys &keys)
{
    const Field *field = recordType(kind).find(key);
    if (!field)
        return failure(Error::Kind::Usage,
                       phrase("Json", "%1 has no field “%2”").arg(kindKey(kind)).arg(key));
    if (field->isDerived)
        return invalid(phrase("Json", "%1 is computed and cannot be set").arg(key));
    const auto plain = resolved(*field, json, keys);
    if (!plain)
        return invalid(phrase("Json", "%1: %2").arg(key).arg(plain.error().message));
    const auto value = valueFromJson(*field, *plain);
    if (!value)
        return invalid(phrase("Json", "%1: this value does not fit").arg(key));
    // That a required field is given is the whole record's affair; what is given must fit.
    if (!value->isEmpty())
        if (const Text wrong = problem(*field, *value); !wrong.isEmpty())
            return invalid(phrase("Json", "%1: %2").arg(key).arg(wrong));
    return *value;
}

Result<void> addName(Names &names, const QString &language, NameKind kind, const QJsonValue &text)
{
    if (!text.isString() || text.toString().trimmed().isEmpty() || language.isEmpty())
        return invalid(phrase("Json", "names: give each language a text or a list of texts"));
    names << Name{language, kind, text.toString()};
    return {};
}

Result<NameKind> nameKindOf(const QString &key)
{
    const NameKind kind = nameKindFromKey(key);
    if (nameKindKey(kind) != key)
        return invalid(phrase("Json", "names: “%1” is no kind of name").arg(key));
    return kind;
}

Result<Names> namesFromObject(const QJsonObject &object)
{
    Names names;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString language = it.key().section(QLatin1Char('.'), 0, 0);
        NameKind kind = NameKind::Official;
        if (it.key().contains(QLatin1Char('.'))) {
            const auto named = nameKindOf(it.key().section(QLatin1Char('.'), 1));
            if (!named)
                return tl::unexpected(named.error());
            kind = *named;
        }
        const QJsonArray texts = it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const QJsonValue text : texts)
            if (const auto added = addName(names, language, kind, text); !added)
                return tl::unexpected(added.error());
    }
    return names;
}

Result<Names> namesFromList(const QJsonArray &list)
{
    Names names;
    for (const QJsonValue item : list) {
        const QJsonObject name = item.toObject();
        const auto kind = nameKindOf(name.value(kindMember).toString(QStringLiteral("official")));
        if (!kind)
            return tl::unexpected(kind.error());
        const QString language = name.value(QStringLiteral("language")).toString();
        if (const auto added = addName(names, language, *kind, name.value(QStringLiteral("text"))); !added)
            return tl::unexpected(added.error());
    }
    return names;
}

/// Reads the sections of a change set in the order create, update, delete, link.
class ChangesReader
{
public:
    ChangesReader(const QJsonObject &document, const ReadRecord &read)
        : m_document(document)
        , m_read(read)
    {
    }

    Result<JsonChanges> run()
    {
        const QStringList known{QStringLiteral("create"), QStringLiteral("update"), QStringLiteral("delete"),
                                QStringLiteral("link")};
        for (const QString &member : m_document.keys())
            if (!known.contains(member))
                return failure(
                        Error::Kind::Usage,
                        phrase("Json", "“%1” is none of create, update, delete and link.").arg(member));
        if (const auto done = collectKeys(); !done)
            return tl::unexpected(done.error());
        using Read = Result<void> (ChangesReader::*)(const QJsonObject &);
        const std::pair<QString, Read> sections[] = {{known[0], &ChangesReader::readCreate},
                                                     {known[1], &ChangesReader::readUpdate},
                                                     {known[2], &ChangesReader::readDelete},
                                                     {known[3], &ChangesReader::readLink}};
        for (const auto &[member, readOne] : sections) {
            if (m_document.contains(member) && !m_document.value(member).isArray())
                return failure(Error::Kind::Usage, phrase("Json", "“%1” takes a list.").arg(member));
            int number = 0;
            for (const QJsonValue item : m_document.value(member).toArray()) {
                ++number;
                if (const auto done = (this->*readOne)(item.toObject()); !done)
                    return failure(done.error().kind, phrase("Json", "%1, item %2: %3")
                                                              .arg(member)
                                                              .arg(QString::number(number))
                                                              .arg(done.error().message));
            }
        }
        return std::move(m_changes);
    }

private:
    Result<void> collectKeys()
    {
        qint64 number = 0;
        for (const QJsonValue item : m_document.value(QStringLiteral("create")).toArray()) {
            const QString key = item.toObject().value(keyMember).toString();
            --number;
            if (key.isEmpty())
                continue;
            if (m_keys.contains(key))
                return invalid(phrase("Json", "The key “%1” is used twice.").arg(key));
            m_keys.insert(key, RecordId(number));
            m_changes.keys.insert(number, key);
        }
        return {};
    }

    Result<void> readCreate(const QJsonObject &item)
    {
        const auto kind = kindOfJson(item);
        if (!kind)
            return tl::unexpected(kind.error());
        auto record = recordFromJson(*kind, item, m_keys);
        if (!record)
            return tl::unexpected(record.error());
        const QMap<QString, Text> wrong = problems(*record);
        if (!wrong.isEmpty())
            return invalid(phrase("Json", "%1: %2").arg(wrong.firstKey()).arg(wrong.first()));
        record->id = RecordId(--m_last);
        m_changes.set.changes << Change::create(*record);
        return {};
    }

    Result<RecordId> idOf(const QJsonObject &item) const
    {
        const auto number = resolved(item.value(idMember), m_keys);
        if (!number)
            return tl::unexpected(number.error());
        const RecordId id(number->toInteger());
        if (id.isNull())
            return invalid(phrase("Json", "“id” is missing"));
        return id;
    }

    /// The record that an item speaks of. members: what else the item may hold; anything more would be lost
    /// without a word.
    Result<Change> target(const QJsonObject &item, Change::Action action, const QStringList &members) const
    {
        for (const QString &member : item.keys())
            if (member != kindMember && member != idMember && !members.contains(member))
                return failure(Error::Kind::Usage, phrase("Json", "“%1” has no place here").arg(member));
        const auto kind = kindOfJson(item);
        if (!kind)
            return tl::unexpected(kind.error());
        const auto id = idOf(item);
        if (!id)
            return tl::unexpected(id.error());
        if (id->isValid()) {
            const auto record = m_read(*id);
            if (!record)
                return tl::unexpected(record.error());
            if (record->kind != *kind)
                return invalid(phrase("Json", "record %1 is of the kind %2")
                                       .arg(QString::number(id->value))
                                       .arg(kindKey(record->kind)));
        }
        Change change;
        change.action = action;
        change.kind = *kind;
        change.id = *id;
        return change;
    }

    /// Changes of a record that this set creates become part of its creation.
    void add(const Change &change)
    {
        for (Change &earlier : m_changes.set.changes) {
            if (change.action != Change::Action::Update || earlier.id != change.id || change.id.isValid())
                continue;
            for (auto it = change.values.begin(); it != change.values.end(); ++it)
                earlier.values.insert(it.key(), it.value());
            if (change.names)
                earlier.names = change.names;
            return;
        }
        m_changes.set.changes << change;
    }

    Result<void> readUpdate(const QJsonObject &item)
    {
        auto change = target(item, Change::Action::Update, {fieldsMember, namesMember});
        if (!change)
            return tl::unexpected(change.error());
        if (item.contains(fieldsMember) && !item.value(fieldsMember).isObject())
            return invalid(phrase("Json", "“fields” holds no values by field key"));
        const QJsonObject fields = item.value(fieldsMember).toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const auto value = valueOf(change->kind, it.key(), it.value(), m_keys);
            if (!value)
                return tl::unexpected(value.error());
            change->values.insert(it.key(), *value);
        }
        if (item.contains(namesMember)) {
            const auto names = namesFromJson(item.value(namesMember));
            if (!names)
                return tl::unexpected(names.error());
            change->names = *names;
        }
        add(*change);
        return {};
    }

    Result<void> readDelete(const QJsonObject &item)
    {
        const auto change = target(item, Change::Action::Delete, {});
        if (!change)
            return tl::unexpected(change.error());
        if (!change->id.isValid())
            return invalid(phrase("Json", "“%1” is created in this file").arg(item.value(idMember).toString()));
        m_changes.set.changes << *change;
        return {};
    }

    Result<void> readLink(const QJsonObject &item)
    {
        const QString fieldMember = QStringLiteral("field"), toMember = QStringLiteral("to");
        auto change = target(item, Change::Action::Update, {fieldMember, toMember});
        if (!change)
            return tl::unexpected(change.error());
        const QString key = item.value(fieldMember).toString();
        const Field *field = recordType(change->kind).find(key);
        if (!field || (field->type != ValueType::Reference && field->type != ValueType::References))
            return invalid(phrase("Json", "“%1” is no reference").arg(key));
        const QJsonValue to = item.value(toMember);
        const bool isList = field->type == ValueType::References;
        const auto value =
                valueOf(change->kind, key, isList && !to.isArray() ? QJsonValue(QJsonArray{to}) : to, m_keys);
        if (!value)
            return tl::unexpected(value.error());
        change->values.insert(key, isList ? Value(joinedWith(*change, key, value->toReferences())) : *value);
        add(*change);
        return {};
    }

    /// What the field refers to already, in the office and by earlier changes of this set, and the new ones.
    QList<RecordId> joinedWith(const Change &target, const QString &key, const QList<RecordId> &added) const
    {
        QList<RecordId> all;
        if (target.id.isValid())
            if (const auto record = m_read(target.id); record)
                all = record->value(key).toReferences();
        for (const Change &earlier : m_changes.set.changes)
            if (earlier.id == target.id && earlier.values.contains(key))
                all = earlier.values.value(key).toReferences();
        for (const RecordId id : added)
            if (!all.contains(id))
                all << id;
        return all;
    }

    QJsonObject m_document;
    const ReadRecord &m_read;
    RecordKeys m_keys;
    JsonChanges m_changes;
    qint64 m_last = 0;
};

} // namespace

Result<Kind> kindOfJson(const QJsonObject &object)
{
    const QString key = object.value(kindMember).toString();
    const std::optional<Kind> kind = kindFromKey(key);
    if (!kind)
        return failure(Error::Kind::Usage, key.isEmpty() ? phrase("Json", "“kind” is missing")
                                                         : phrase("Json", "there is no kind “%1”").arg(key));
    return *kind;
}

Result<Names> namesFromJson(const QJsonValue &json)
{
    return json.isArray() ? namesFromList(json.toArray()) : namesFromObject(json.toObject());
}

Result<Record> recordFromJson(Kind kind, const QJsonObject &object, const RecordKeys &keys)
{
    Record record;
    record.kind = kind;
    const auto names = namesFromJson(object.value(namesMember));
    if (!names)
        return tl::unexpected(names.error());
    record.names = *names;

    QJsonObject fields = object.value(fieldsMember).toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isMember = it.key() == kindMember || it.key() == keyMember || it.key() == namesMember
                           || it.key() == idMember || (it.key() == fieldsMember && it.value().isObject());
        if (!isMember)
            fields.insert(it.key(), it.value());
    }
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        const auto value = valueOf(kind, it.key(), it.value(), keys);
        if (!value)
            return tl::unexpected(value.error());
        record.set(it.key(), *value);
    }
    return record;
}

Result<JsonChanges> changesFromJson(const QJsonObject &document, const ReadRecord &read)
{
    return ChangesReader(document, read).run();
}

} // namespace pd
