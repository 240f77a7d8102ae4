// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/officefiles.h>

#include <exchange/officejson.h>
#include <exchange/recordjson.h>
#include <record/recordtype.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace pd {
namespace {

constexpr QLatin1String settingsMember("settings");

struct Line
{
    QString file;
    int number = 0;
    QJsonObject object;
};

tl::unexpected<Error> failureAt(const QString &file, int line, const Text &message)
{
    return failure(
            Error::Kind::Invalid,
            phrase("OfficeFiles", "%1, line %2: %3").arg(file).arg(QString::number(line)).arg(message));
}

Result<void> readLines(const QString &path, QList<Line> &lines)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NoRights, phrase("File", "The file “%1” cannot be read.").arg(path),
                       file.errorString());
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray bytes = file.readLine().trimmed();
        if (bytes.isEmpty() || bytes.startsWith("//"))
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (!document.isObject())
            return failureAt(name, number, phrase("OfficeFiles", "this is no JSON object"));
        lines << Line{name, number, document.object()};
    }
    return {};
}

QString settingKey(const QString &key)
{
    if (key == QLatin1String("practice"))
        return QStringLiteral("is_practice");
    static const QStringList letterhead{QStringLiteral("institution"), QStringLiteral("address"),
                                        QStringLiteral("classification"), QStringLiteral("signatory"),
                                        QStringLiteral("post")};
    return letterhead.contains(key.section(QLatin1Char('.'), 0, 0)) ? QStringLiteral("letterhead.") + key
                                                                    : key;
}

Result<void> readSettings(const QJsonObject &object, const RecordKeys &keys, QMap<QString, QString> &settings)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString value = it.value().toString();
        if (value.startsWith(QLatin1Char('@'))) {
            const RecordId id = keys.value(value.mid(1));
            if (id.isNull())
                return failure(Error::Kind::Invalid,
                               phrase("OfficeFiles", "“%1” is no key of a record").arg(value));
            value = QString::number(id.value);
        }
        settings.insert(settingKey(it.key()), value);
    }
    return {};
}

/// A setting that names a record of the set gets its number in the office.
QString settled(const QString &value, const Applied &applied)
{
    const RecordId id = applied.created.value(value.toLongLong());
    return id.isNull() ? value : QString::number(id.value);
}

using Counts = QMap<Kind, int>;

Result<Counts> fill(const QString &path, const OfficeFiles &files)
{
    const auto office = Office::create(path);
    if (!office)
        return tl::unexpected(office.error());
    const auto applied = (*office)->apply(files.records);
    if (!applied)
        return tl::unexpected(applied.error());
    for (auto it = files.settings.begin(); it != files.settings.end(); ++it)
        if (const auto set = (*office)->setSetting(it.key(), settled(it.value(), *applied)); !set)
            return tl::unexpected(set.error());
    Counts counts;
    for (const Change &change : files.records.changes)
        ++counts[change.kind];
    return counts;
}

Result<Counts> fillFromJson(const QString &path, const QString &file)
{
    const auto office = Office::create(path, {.keepsBackups = false}); // of an office without records
    if (!office)
        return tl::unexpected(office.error());
    if (const auto read = importOffice(**office, file); !read)
        return tl::unexpected(read.error());
    Counts counts;
    for (const Kind kind : kinds)
        if (const qsizetype count = (*office)->readAll(kind).size(); count > 0)
            counts.insert(kind, int(count));
    return counts;
}

} // namespace

Result<OfficeFiles> readOfficeFiles(const QString &folder)
{
    const QDir directory(folder);
    const QStringList names = directory.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return failure(Error::Kind::Missing,
                       phrase("OfficeFiles", "There are no records in “%1”.").arg(folder));
    QList<Line> lines;
    for (const QString &name : names)
        if (const auto read = readLines(directory.filePath(name), lines); !read)
            return tl::unexpected(read.error());

    RecordKeys keys;
    qint64 last = 0;
    for (const Line &line : lines) {
        if (line.object.contains(settingsMember))
            continue;
        --last;
        const QString key = line.object.value(QLatin1String("key")).toString();
        if (keys.contains(key))
            return failureAt(line.file, line.number,
                             phrase("OfficeFiles", "the key “%1” is used twice").arg(key));
        if (!key.isEmpty())
            keys.insert(key, RecordId(last));
    }

    OfficeFiles files;
    files.records.action = ChangeSet::Action::Build;
    last = 0;
    for (const Line &line : lines) {
        if (line.object.contains(settingsMember)) {
            const auto read =
                    readSettings(line.object.value(settingsMember).toObject(), keys, files.settings);
            if (!read)
                return failureAt(line.file, line.number, read.error().message);
            continue;
        }
        const auto kind = kindOfJson(line.object);
        if (!kind)
            return failureAt(line.file, line.number, kind.error().message);
        auto record = recordFromJson(*kind, line.object, keys);
        if (!record)
            return failureAt(line.file, line.number, record.error().message);
        if (const QMap<QString, Text> wrong = problems(*record); !wrong.isEmpty())
            return failureAt(line.file, line.number,
                             phrase("Json", "%1: %2").arg(wrong.firstKey()).arg(wrong.first()));
        record->id = RecordId(--last);
        files.records.changes << Change::create(*record);
    }
    return files;
}

Result<QMap<Kind, int>> buildOffice(const QString &path, const QString &folder)
{
    // Asked here as well as in create(): what stood there before must not be removed below.
    if (QFileInfo::exists(path))
        return failure(Error::Kind::Exists, phrase("File", "The file “%1” exists already.").arg(path));
    const auto filled = QFileInfo(folder).isFile()
                              ? fillFromJson(path, folder)
                              : readOfficeFiles(folder).and_then(
                                        [&path](const OfficeFiles &files) { return fill(path, files); });
    if (!filled && filled.error().kind != Error::Kind::Exists)
        for (const char *ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(ending));
    return filled;
}

} // namespace pd
