// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/drafts.h>

#include <record/json.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace pd::ui {

namespace {

const QString kindOf = QStringLiteral("kind"), idOf = QStringLiteral("id"), actionOf = QStringLiteral("action"),
              fieldsOf = QStringLiteral("fields"), namesOf = QStringLiteral("names"), atOf = QStringLiteral("at"),
              changesOf = QStringLiteral("changes");

QJsonObject toJson(const Change &change)
{
    QJsonObject fields;
    for (auto it = change.values.cbegin(); it != change.values.cend(); ++it)
        fields.insert(it.key(), pd::toJson(it.value()));
    QJsonObject object{{kindOf, kindKey(change.kind)}, {idOf, change.id.value}, {actionOf, int(change.action)},
                       {fieldsOf, fields}};
    if (change.names) {
        QJsonArray names;
        for (const Name &name : *change.names)
            names.append(QJsonArray{name.language, nameKindKey(name.kind), name.text});
        object.insert(namesOf, names);
    }
    return object;
}

/// Fields that the program does not know (any more) are left out.
std::optional<Change> changeFrom(const QJsonObject &object)
{
    const auto kind = kindFromKey(object.value(kindOf).toString());
    const int action = object.value(actionOf).toInt(-1);
    if (!kind || action < int(Change::Action::Create) || action > int(Change::Action::Delete))
        return std::nullopt;
    Change change{.action = Change::Action(action), .kind = *kind, .id = RecordId(object.value(idOf).toInteger())};
    const QJsonObject fields = object.value(fieldsOf).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const Field *field = recordType(*kind).find(it.key());
        if (const auto value = field ? valueFromJson(*field, it.value()) : std::nullopt)
            change.values.insert(it.key(), *value);
    }
    if (object.contains(namesOf)) {
        Names names;
        const QJsonArray list = object.value(namesOf).toArray();
        for (const QJsonValue each : list) {
            const QJsonArray name = each.toArray();
            names << Name{name.at(0).toString(), nameKindFromKey(name.at(1).toString()), name.at(2).toString()};
        }
        change.names = names;
    }
    return change;
}

void applyTo(Record &record, const Change &change)
{
    for (auto it = change.values.cbegin(); it != change.values.cend(); ++it)
        record.set(it.key(), it.value());
    if (change.names)
        record.names = *change.names;
}

} // namespace

Record Draft::typed(Record original) const
{
    for (const Change &change : changes) {
        if (change.kind == kind && (change.id == id || change.id.value == -1))
            applyTo(original, change);
    }
    return original;
}

QList<Record> Draft::typedParts(const QList<Record> &originals) const
{
    QList<Record> parts = originals;
    for (const Change &change : changes) {
        if (change.kind == kind)
            continue;
        if (change.action == Change::Action::Create) {
            Record part;
            part.kind = change.kind;
            applyTo(part, change);
            parts << part;
            continue;
        }
        const auto at = std::find_if(parts.begin(), parts.end(), [&](const Record &part) { return part.id == change.id; });
        if (at == parts.end())
            continue;
        if (change.action == Change::Action::Delete)
            parts.erase(at);
        else
            applyTo(*at, change);
    }
    return parts;
}

Drafts::Drafts(const QString &office)
{
    const QFileInfo file(office);
    const QString path = file.canonicalFilePath().isEmpty() ? file.absoluteFilePath() : file.canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts/")
             + QString::fromLatin1(hash);
}

QString Drafts::nameFor(Kind kind, RecordId id)
{
    const QString number = id.isNull() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString::number(id.value);
    return QStringLiteral("%1-%2").arg(kindKey(kind), number);
}

QList<Draft> Drafts::list() const
{
    constexpr qint64 largest = 16 << 20;
    QList<Draft> found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (info.size() > largest || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        const auto kind = kindFromKey(object.value(kindOf).toString());
        if (!kind)
            continue;
        Draft draft{info.completeBaseName(), QDateTime::fromString(object.value(atOf).toString(), Qt::ISODateWithMs), *kind,
                    RecordId(object.value(idOf).toInteger()), {}};
        const QJsonArray changes = object.value(changesOf).toArray();
        for (const QJsonValue each : changes) {
            if (const auto change = changeFrom(each.toObject()))
                draft.changes << *change;
        }
        if (!draft.changes.isEmpty())
            found << draft;
    }
    return found;
}

QStringList Drafts::about(RecordId id, const QStringList &words) const
{
    QStringList names;
    const QList<Draft> drafts = list();
    for (const Draft &draft : drafts) {
        QFile file(m_folder + u'/' + draft.name + QStringLiteral(".json"));
        const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        const bool hasWord =
            std::any_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
        if (draft.id == id || hasWord)
            names << draft.name;
    }
    return names;
}

bool Drafts::write(const Draft &draft) const
{
    if (!QDir().mkpath(m_folder))
        return false;
    QJsonArray changes;
    for (const Change &change : draft.changes)
        changes.append(toJson(change));
    const QJsonObject object{{kindOf, kindKey(draft.kind)}, {idOf, draft.id.value},
                             {atOf, draft.at.toUTC().toString(Qt::ISODateWithMs)}, {changesOf, changes}};
    QSaveFile file(m_folder + u'/' + draft.name + QStringLiteral(".json"));
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) > 0 && file.commit();
}

void Drafts::remove(const QString &name) const
{
    QFile::remove(m_folder + u'/' + name + QStringLiteral(".json"));
}

} // namespace pd::ui
