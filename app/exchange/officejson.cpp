// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/officejson.h>

#include <exchange/recordjson.h>
#include <language/language.h>
#include <query/viewjson.h>
#include <record/json.h>
#include <record/recordtype.h>
#include <rules/limits.h>
#include <rules/visitpapers.h>
#include <store/files.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

constexpr auto format = "partnership-desk office"_L1;
constexpr int formatVersion = 1;
constexpr auto ofInstitution = "current_institution"_L1;

const QStringList &settingKeys()
{
    static const QStringList keys = [] {
        QStringList all{ofInstitution, u"today"_s,        u"is_practice"_s,
                        u"user"_s,     u"letterhead.logo"_s};
        for (const char *part : {"institution", "address", "classification", "signatory", "post"})
            for (const QString &language : Language::codes())
                all << u"letterhead.%1.%2"_s.arg(QLatin1String(part), language);
        for (const rules::Limit &limit : rules::limits())
            all << rules::settingKey(limit);
        for (const rules::PaperRule &rule : rules::paperRules())
            all << rules::settingKey(rule);
        return all;
    }();
    return keys;
}

using Numbers = QHash<RecordId, RecordId>;

/// The value with other numbers for the records it refers to.
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
        Rows others = *rows;
        for (Row &row : others)
            for (Value &cell : row)
                cell = renumbered(cell, numbers);
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

QJsonArray historyOf(const Office &office, RecordId id)
{
    static const QStringList words{u"create"_s, u"update"_s, u"delete"_s, u"restore"_s};
    QJsonArray entries;
    for (const HistoryEntry &entry : office.history(id)) {
        QJsonArray fields;
        for (const HistoryEntry::FieldChange &change : entry.fields)
            fields.append(QJsonObject{{u"field"_s, change.key},
                                      {u"before"_s, toCell(change.before)},
                                      {u"after"_s, toCell(change.after)}});
        entries.append(QJsonObject{{u"at"_s, entry.at.toUTC().toString(Qt::ISODate)},
                                   {u"who"_s, entry.who},
                                   {u"did"_s, words.value(int(entry.action))},
                                   {u"fields"_s, fields}});
    }
    return entries;
}

Result<QJsonObject> officeToJson(Office &office, int &count)
{
    QList<Record> records;
    for (const Kind kind : kinds)
        records << office.readAll(kind);
    std::sort(records.begin(), records.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
    Numbers numbers;
    for (const Record &record : std::as_const(records))
        numbers.insert(record.id, RecordId(numbers.size() + 1));

    QJsonObject settings, contents, history;
    for (const QString &key : settingKeys())
        if (const QString value = office.setting(key); !value.isEmpty())
            settings.insert(key, key == ofInstitution
                                         ? QString::number(numbers.value(RecordId(value.toLongLong())).value)
                                         : value);
    QStringList hashes{office.setting(u"letterhead.logo"_s)};
    QJsonArray array;
    for (const Record &record : std::as_const(records)) {
        array.append(toJson(renumbered(record, numbers)));
        history.insert(QString::number(numbers.value(record.id).value), historyOf(office, record.id));
        hashes << record.text("sha256"_L1);
    }
    for (const QString &hash : std::as_const(hashes)) {
        if (hash.isEmpty())
            continue;
        const auto content = office.content(hash);
        if (!content)
            return tl::unexpected(content.error());
        contents.insert(hash, QString::fromLatin1(content->toBase64()));
    }
    const auto views = everybodysViews(office);
    if (!views)
        return tl::unexpected(views.error());
    QJsonArray viewsArray;
    for (const View &view : *views)
        viewsArray.append(toJson(renumbered(view, [&numbers](RecordId id) { return numbers.value(id); })));
    count = int(records.size());
    return QJsonObject{{u"format"_s, QString(format)}, {u"version"_s, formatVersion}, {u"settings"_s, settings},
                       {u"records"_s, array},          {u"views"_s, viewsArray},      {u"contents"_s, contents},
                       {u"history"_s, history}};
}

tl::unexpected<Error> wrongAt(qint64 number, const Text &reason)
{
    return failure(Error::Kind::Invalid,
                   phrase("OfficeFiles", "Record %1: %2").arg(QString::number(number)).arg(reason));
}

Result<Record> readRecord(const QJsonObject &object)
{
    const auto kind = kindOfJson(object);
    if (!kind)
        return tl::unexpected(kind.error());
    Record record;
    record.kind = *kind;
    record.id = RecordId(object.value("id"_L1).toInteger());
    const auto names = namesFromJson(object.value("names"_L1));
    if (!names)
        return tl::unexpected(names.error());
    record.names = *names;
    const QJsonObject fields = object.value("fields"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const Field *field = recordType(*kind).find(it.key());
        const auto value = field ? valueFromJson(*field, it.value()) : std::nullopt;
        if (!value || field->isDerived)
            return failure(Error::Kind::Invalid,
                           phrase("OfficeFiles", "the field “%1” does not fit").arg(it.key()));
        record.set(it.key(), *value);
    }
    return record;
}

Result<QList<Record>> readRecords(const QJsonArray &array)
{
    QList<Record> records;
    Numbers numbers;
    for (const QJsonValue item : array) {
        const auto record = readRecord(item.toObject());
        if (!record)
            return wrongAt(item.toObject().value("id"_L1).toInteger(), record.error().message);
        if (!record->id.isValid() || numbers.contains(record->id))
            return wrongAt(record->id.value, phrase("OfficeFiles", "the number is used twice, or is none"));
        records << *record;
        numbers.insert(record->id, RecordId(-records.size()));
    }
    for (Record &record : records) {
        const RecordId number = record.id;
        record = renumbered(record, numbers);
        if (const QMap<QString, Text> wrong = problems(record); !wrong.isEmpty())
            return wrongAt(number.value, phrase("Json", "%1: %2").arg(wrong.firstKey()).arg(wrong.first()));
    }
    return records;
}

Result<QList<View>> readViews(const QJsonArray &array)
{
    QList<View> views;
    for (const QJsonValue item : array) {
        const auto view = viewFromJson(item.toObject());
        if (!view)
            return failure(Error::Kind::Invalid, phrase("OfficeFiles", "The view “%1” does not fit.")
                                                         .arg(item.toObject().value("name"_L1).toString()));
        views << *view;
    }
    return views;
}

} // namespace

Result<int> exportOffice(Office &office, const QString &path)
{
    int count = 0;
    const auto json = officeToJson(office, count);
    if (!json)
        return tl::unexpected(json.error());
    const QByteArray bytes = QJsonDocument(*json).toJson();
    const auto written =
            replaceFile(path, [&](QIODevice *file) { return file->write(bytes) == bytes.size(); });
    if (!written)
        return tl::unexpected(written.error());
    return count;
}

Result<int> importOffice(Office &office, const QString &path)
{
    for (const Kind kind : kinds)
        if (!office.readAll(kind).isEmpty())
            return failure(Error::Kind::Exists,
                           phrase("OfficeFiles", "The office has records already. Read the file "
                                                 "into an empty one."));
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QJsonParseError parsed;
    const QJsonObject json = QJsonDocument::fromJson(*bytes, &parsed).object();
    if (json.value("format"_L1).toString() != format)
        return failure(Error::Kind::Invalid, phrase("OfficeFiles", "This file does not hold an office."),
                       parsed.errorString());
    if (json.value("version"_L1).toInt() > formatVersion)
        return failure(Error::Kind::Newer,
                       phrase("OfficeFiles", "This file was written by a newer version."));
    const auto records = readRecords(json.value("records"_L1).toArray());
    if (!records)
        return tl::unexpected(records.error());
    auto views = readViews(json.value("views"_L1).toArray());
    if (!views)
        return tl::unexpected(views.error());

    const QJsonObject contents = json.value("contents"_L1).toObject();
    for (auto it = contents.begin(); it != contents.end(); ++it) {
        const auto hash = office.addContent(QByteArray::fromBase64(it.value().toString().toLatin1()));
        if (!hash)
            return tl::unexpected(hash.error());
        if (*hash != it.key())
            return failure(Error::Kind::Damaged,
                           phrase("OfficeFiles", "The content of a document is damaged."), it.key());
    }
    ChangeSet set;
    set.action = ChangeSet::Action::Import;
    set.who = office.setting(u"user"_s);
    for (const Record &record : *records)
        set.changes << Change::create(record);
    const auto applied = office.apply(set);
    if (!applied)
        return tl::unexpected(applied.error());
    const QJsonObject settings = json.value("settings"_L1).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (!settingKeys().contains(it.key()))
            continue;
        const RecordId institution = applied->created.value(-it.value().toString().toLongLong());
        const QString value =
                it.key() == ofInstitution ? QString::number(institution.value) : it.value().toString();
        if (const auto done = office.setSetting(it.key(), value); !done)
            return tl::unexpected(done.error());
    }
    for (View &view : *views)
        view = renumbered(view, [&](RecordId id) { return applied->created.value(-id.value); });
    if (const auto done = takeOver(office, *views); !done)
        return tl::unexpected(done.error());
    return int(records->size());
}

} // namespace pd
