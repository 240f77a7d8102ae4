// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/log.h>

#include <record/json.h>
#include <store/bulkinsert.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct SetKey { ChangeSet::Action action; QLatin1StringView key; };
constexpr SetKey setKeys[] = {{ChangeSet::Action::Edit, "edit"_L1},
                              {ChangeSet::Action::Import, "import"_L1},
                              {ChangeSet::Action::Build, "build"_L1},
                              {ChangeSet::Action::Erase, "erase"_L1},
                              {ChangeSet::Action::Merge, "merge"_L1},
                              {ChangeSet::Action::Bulk, "bulk"_L1}};
struct ChangeKey { Change::Action action; QLatin1StringView key; };
constexpr ChangeKey changeKeys[] = {{Change::Action::Create, "create"_L1},
                                    {Change::Action::Update, "update"_L1},
                                    {Change::Action::Delete, "delete"_L1},
                                    {Change::Action::Restore, "restore"_L1}};

template <typename Keys, typename Action>
QString keyOf(const Keys &keys, Action action)
{
    return keys[int(action)].key;
}

template <typename Action, typename Keys>
Action actionOf(const Keys &keys, const QString &key, Action otherwise)
{
    for (const auto &each : keys) {
        if (each.key == key)
            return each.action;
    }
    return otherwise;
}

/// {"fields": {…}, "names": […]}; an empty text for nothing. Empty values are kept as null: the field was
/// empty on this side of the change.
QByteArray packed(const FieldValues &values, const Names *names)
{
    QByteArray text;
    text.reserve(32 * values.size());
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        text += text.isEmpty() ? "{\"fields\":{" : ",";
        appendJson(text, QStringView(it.key()));
        text += ':';
        appendJson(text, it.value());
    }
    if (!values.isEmpty())
        text += '}';
    if (names) {
        text += text.isEmpty() ? "{\"names\":[" : ",\"names\":[";
        for (const Name &name : *names) {
            text += &name == &names->first() ? "[" : ",[";
            appendJson(text, QStringView(name.language));
            text += ',';
            appendJson(text, QStringView(nameKindKey(name.kind)));
            text += ',';
            appendJson(text, QStringView(name.text));
            text += ']';
        }
        text += ']';
    }
    return text.isEmpty() ? text : text + '}';
}

/// Reads one side of a change. A field that a later version no longer has is left out.
bool unpack(const QString &text, Record &record)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const RecordType &type = recordType(record.kind);
    const QJsonObject fields = object.value("fields"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const Field *field = type.find(it.key());
        if (const auto value = field ? valueFromJson(*field, it.value()) : std::nullopt)
            record.values.insert(it.key(), *value);
    }
    const QJsonArray names = object.value("names"_L1).toArray();
    for (const QJsonValue each : names) {
        const QJsonArray name = each.toArray();
        record.names << Name{name.at(0).toString(), nameKindFromKey(name.at(1).toString()),
                             name.at(2).toString()};
    }
    return object.contains("names"_L1);
}

/// One side of a change of settings, which belong to no record.
void unpackSettings(const QString &text, Record &side)
{
    const QJsonObject fields = QJsonDocument::fromJson(text.toUtf8()).object().value("fields"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        side.values.insert(it.key(), Value(it.value().toString()));
}

QDateTime timeFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

/// From the columns record, kind, action, before, after, from a position on.
LoggedChange changeFrom(const Statement &line, int first)
{
    LoggedChange change;
    change.record = line.id(first);
    change.kind = kindFromKey(line.text(first + 1)).value_or(Kind::Organisation);
    change.action = actionOf(changeKeys, line.text(first + 2), Change::Action::Update);
    change.before.kind = change.after.kind = change.kind;
    change.before.id = change.after.id = change.record;
    if (change.action == Change::Action::Restore) {
        change.deletedBefore = line.text(first + 3).toLongLong();
        return change;
    }
    if (change.record.isNull()) {
        unpackSettings(line.text(first + 3), change.before);
        unpackSettings(line.text(first + 4), change.after);
        return change;
    }
    const bool hadNames = unpack(line.text(first + 3), change.before);
    const bool hasNames = unpack(line.text(first + 4), change.after);
    change.hasNames = hadNames || hasNames;
    return change;
}

} // namespace

qint64 ChangeLog::begin(const ChangeSet &set, const QString &who, const QString &now)
{
    m_connection.run(u"UPDATE change_set SET state = ? WHERE state = ?"_s, int(State::Discarded),
                     int(State::Undone));
    Statement line(m_connection, u"INSERT INTO change_set (at, who, action) VALUES (?, ?, ?)"_s);
    line.run(now, who, keyOf(setKeys, set.action));
    return line.insertedId();
}

LoggedSides LoggedSides::of(const LoggedChange &change)
{
    if (change.action == Change::Action::Restore)
        return {QByteArray::number(change.deletedBefore), {}};
    const bool isUpdate = change.action == Change::Action::Update;
    return {packed(change.before.values, isUpdate && change.hasNames ? &change.before.names : nullptr),
            packed(change.after.values, change.hasNames ? &change.after.names : nullptr)};
}

void ChangeLog::add(qint64 set, int position, const QList<LoggedLine> &lines)
{
    BulkInsert rows(m_connection, u"change (change_set, position, record, kind, action, before, after)"_s, 7, lines.size());
    for (const LoggedLine &line : lines) {
        rows.bind(0, set);
        rows.bind(1, position++);
        rows.bind(2, line.record);
        rows.bind(3, kindKey(line.kind));
        rows.bind(4, keyOf(changeKeys, line.action));
        rows.bindUtf8(5, line.sides.before);
        rows.bindUtf8(6, line.sides.after);
        rows.next();
    }
}

static QString packed(const QMap<QString, QString> &labels)
{
    QJsonObject object;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void ChangeLog::describe(qint64 set, int records, const LoggedChange &first,
                         const QMap<QString, QString> &labels)
{
    m_connection.run(u"UPDATE change_set SET records = ?, first_action = ?, kind = ?, record = ?, labels = ? "
                      "WHERE id = ?"_s,
                     records, keyOf(changeKeys, first.action), kindKey(first.kind), first.record, packed(labels), set);
}

void ChangeLog::addPast(qint64 id, const LoggedSet &set, const QList<LoggedChange> &changes)
{
    if (changes.isEmpty())
        return;
    const QString at = set.at.toUTC().toString(Qt::ISODateWithMs);
    LoggedChange told = changes.first();
    QSet<RecordId> records;
    for (const LoggedChange &change : changes) {
        records << change.record;
        if (change.record == set.record && told.record != set.record)
            told = change;
    }
    m_connection.run(u"INSERT INTO change_set (id, at, who, action, state, undone_at) VALUES (?, ?, ?, ?, ?, ?)"_s, id, at,
                     set.who, keyOf(setKeys, set.action), int(set.isUndone ? State::Discarded : State::Done),
                     set.isUndone ? QVariant(at) : QVariant());
    describe(id, int(records.size()), told, set.labels);
    QList<LoggedLine> lines;
    for (const LoggedChange &change : changes)
        lines << LoggedLine{change.record, change.kind, change.action, LoggedSides::of(change)};
    add(id, 0, lines);
}

void ChangeLog::setState(qint64 set, State state, const QString &now)
{
    m_connection.run(u"UPDATE change_set SET state = ?, undone_at = ? WHERE id = ?"_s, int(state),
                     state == State::Done ? QVariant() : QVariant(now), set);
}

QList<LoggedChange> ChangeLog::changes(qint64 set) const
{
    QList<LoggedChange> changes;
    Statement lines(m_connection, u"SELECT record, kind, action, before, after FROM change "
                                   "WHERE change_set = ? ORDER BY position"_s);
    for (lines.run(set); lines.next();)
        changes << changeFrom(lines, 0);
    return changes;
}

QList<LoggedSet> ChangeLog::read(const QString &which) const
{
    QList<LoggedSet> sets;
    Statement line(m_connection, u"SELECT id, at, who, action, first_action, kind, record, records, labels, state "
                                  "FROM change_set WHERE "_s + which);
    for (line.run(); line.next();) {
        LoggedSet set{.id = line.integer(0),
                      .at = timeFrom(line.text(1)),
                      .who = line.text(2),
                      .action = actionOf(setKeys, line.text(3), ChangeSet::Action::Edit),
                      .firstAction = actionOf(changeKeys, line.text(4), Change::Action::Update),
                      .kind = kindFromKey(line.text(5)).value_or(Kind::Organisation),
                      .record = line.id(6),
                      .records = int(line.integer(7)),
                      .labels = {},
                      .isUndone = line.integer(9) != int(State::Done)};
        const QJsonObject labels = QJsonDocument::fromJson(line.text(8).toUtf8()).object();
        for (auto it = labels.begin(); it != labels.end(); ++it)
            set.labels.insert(it.key(), it.value().toString());
        sets << set;
    }
    return sets;
}

std::optional<LoggedSet> ChangeLog::undoable() const
{
    const QList<LoggedSet> last = read(
            u"state = 0 AND id > coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'log_closed'), 0) "
             "ORDER BY id DESC LIMIT 1"_s);
    return last.isEmpty() || last.first().action == ChangeSet::Action::Build ? std::nullopt
                                                                             : std::optional(last.first());
}

std::optional<LoggedSet> ChangeLog::redoable() const
{
    const QList<LoggedSet> next = read(u"state = 1 ORDER BY id LIMIT 1"_s);
    return next.isEmpty() ? std::nullopt : std::optional(next.first());
}

QList<LoggedSet> ChangeLog::sets(int limit, qint64 before) const
{
    return read(u"id < %1 ORDER BY id DESC LIMIT %2"_s.arg(before > 0 ? before : std::numeric_limits<qint64>::max())
                    .arg(limit));
}

void ChangeLog::close(const QString &now)
{
    m_connection.run(u"UPDATE change_set SET state = ?, undone_at = ? WHERE state = ?"_s, int(State::Discarded), now,
                     int(State::Undone));
    m_connection.run(u"INSERT OR REPLACE INTO setting (key, value) SELECT 'log_closed', CAST(seq AS TEXT) "
                      "FROM sqlite_sequence WHERE name = 'change_set'"_s);
}

void ChangeLog::forget(RecordId id)
{
    m_connection.run(u"DELETE FROM change WHERE record = ?"_s, id);
    m_connection.run(u"UPDATE change_set SET labels = '{}' WHERE record = ?"_s, id);
    m_connection.run(u"DELETE FROM change_set WHERE record = ? AND NOT EXISTS "
                      "(SELECT 1 FROM change c WHERE c.change_set = change_set.id)"_s, id);
}

QList<HistoryEntry> ChangeLog::history(RecordId id) const
{
    QList<HistoryEntry> entries;
    Statement lines(m_connection,
                    u"SELECT s.id, s.at, s.who, s.state, c.record, c.kind, c.action, c.before, c.after "
                    "FROM change c JOIN change_set s ON s.id = c.change_set "
                    "WHERE c.record = ? ORDER BY s.id DESC, c.position DESC"_s);
    for (lines.run(id); lines.next();) {
        const LoggedChange change = changeFrom(lines, 4);
        HistoryEntry entry{.changeSet = lines.integer(0),
                           .at = timeFrom(lines.text(1)),
                           .who = lines.text(2),
                           .action = change.action,
                           .isUndone = lines.integer(3) != int(State::Done),
                           .fields = {},
                           .namesBefore = change.before.names,
                           .namesAfter = change.after.names};
        if (change.hasNames)
            entry.fields << HistoryEntry::FieldChange{u"names"_s, {}, {}};
        if (id.isNull()) {
            for (auto it = change.after.values.cbegin(); it != change.after.values.cend(); ++it)
                entry.fields << HistoryEntry::FieldChange{it.key(), change.before.value(it.key()), it.value()};
            entries << entry;
            continue;
        }
        for (const Field &field : recordType(change.kind).fields) {
            const Value before = change.before.value(field.key), after = change.after.value(field.key);
            if (!(before == after))
                entry.fields << HistoryEntry::FieldChange{field.key, before, after};
        }
        entries << entry;
    }
    return entries;
}

} // namespace pd
