// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/officejson.h>

#include <exchange/numbers.h>
#include <exchange/pastjson.h>
#include <exchange/recordjson.h>
#include <language/language.h>
#include <query/viewjson.h>
#include <record/json.h>
#include <record/recordtype.h>
#include <rules/officerules.h>
#include <store/files.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

constexpr auto format = "partnership-desk office"_L1;
constexpr int formatVersion = 2;  ///< before, history was told in words only, which nothing reads
constexpr auto ofInstitution = "current_institution"_L1;

const QStringList &settingKeys()
{
    static const QStringList keys = [] {
        QStringList all{ofInstitution, u"today"_s,        u"is_practice"_s,
                        u"user"_s,     u"letterhead.logo"_s};
        for (const char *part : {"institution", "address", "classification", "signatory", "post"})
            for (const QString &language : Language::codes())
                all << u"letterhead.%1.%2"_s.arg(QLatin1String(part), language);
        return all + rules::ruleSettings();
    }();
    return keys;
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

    QJsonObject settings, contents;
    for (const QString &key : settingKeys())
        if (const QString value = office.setting(key); !value.isEmpty())
            settings.insert(key, key == ofInstitution
                                         ? QString::number(numbers.value(RecordId(value.toLongLong())).value)
                                         : value);
    QStringList hashes{office.setting(u"letterhead.logo"_s)};
    QJsonArray array;
    for (const Record &record : std::as_const(records)) {
        array.append(toJson(renumbered(record, numbers)));
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
                       {u"history"_s, pastToJson(office, records, numbers)}};
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

/// Records that are to be created, with negative numbers, and what numbers they have in the file.
struct FileRecords
{
    QList<Record> records;
    Numbers numbers;
};

Result<FileRecords> readRecords(const QJsonArray &array)
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
    return FileRecords{records, numbers};
}

Result<QMap<QString, QByteArray>> readContents(const QJsonObject &object)
{
    QMap<QString, QByteArray> contents;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QByteArray content = QByteArray::fromBase64(it->toString().toLatin1());
        if (QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() != it.key().toLatin1())
            return failure(Error::Kind::Damaged, phrase("OfficeFiles", "The content of a document is damaged."), it.key());
        contents.insert(it.key(), content);
    }
    return contents;
}

QMap<QString, QString> readSettings(const QJsonObject &object, const Numbers &numbers)
{
    QMap<QString, QString> settings;
    for (const QString &key : settingKeys()) {
        const QString value = object.value(key).toString();
        const RecordId institution = key == ofInstitution ? numbers.value(RecordId(value.toLongLong())) : RecordId();
        if (key != ofInstitution && !value.isEmpty())
            settings.insert(key, value);
        else if (!institution.isNull())
            settings.insert(key, QString::number(institution.value));
    }
    return settings;
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

    const auto contents = readContents(json.value("contents"_L1).toObject());
    if (!contents)
        return tl::unexpected(contents.error());
    const QJsonArray history = json.value("version"_L1).toInt() >= 2 ? json.value("history"_L1).toArray() : QJsonArray();

    ChangeSet set;
    set.action = ChangeSet::Action::Import;
    set.who = office.setting(u"user"_s);
    for (const Record &record : records->records)
        set.changes << Change::create(record);
    const auto bring = [&](const QMap<qint64, RecordId> &created) -> Result<Belongings> {
        Numbers numbers;
        QHash<RecordId, Kind> kinds;
        for (auto it = records->numbers.cbegin(); it != records->numbers.cend(); ++it) {
            numbers.insert(it.key(), created.value(it->value));
            kinds.insert(it.key(), records->records[-it->value - 1].kind);
        }
        const auto past = pastFromJson(history, numbers, kinds);
        if (!past)
            return tl::unexpected(past.error());
        for (View &view : *views)
            view = renumbered(view, [&numbers](RecordId id) { return numbers.value(id); });
        if (const auto taken = takeOver(office, *views); !taken)
            return tl::unexpected(taken.error());
        return Belongings{readSettings(json.value("settings"_L1).toObject(), numbers), *contents, *past};
    };
    if (const auto applied = arrive(office, set, history.size(), bring); !applied)
        return tl::unexpected(applied.error());
    return int(records->records.size());
}

} // namespace pd
