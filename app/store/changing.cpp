// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/changing.h>

#include <store/inparallel.h>
#include <store/reading.h>
#include <store/references.h>
#include <store/writing.h>

using namespace Qt::StringLiterals;

namespace pd {

Changing::Changing(Connection &connection, DerivedTexts &texts, const QString &language)
    : m_connection(connection)
    , m_texts(texts)
    , m_language(language)
    , m_log(connection)
    , m_now(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
{
}

Result<Applied> Changing::apply(const ChangeSet &set, const QString &who, const WriteWatch &watch,
                                const MoreChanges &more)
{
    m_set = m_log.begin(set, who, m_now);
    Result<QList<Change>> part = set.changes;
    do {
        if (const auto written = writePart(*part, watch); !written)
            return tl::unexpected(written.error());
        part = more ? more() : Result<QList<Change>>(QList<Change>());
        if (!part)
            return tl::unexpected(part.error());
    } while (!part->isEmpty());
    if (!m_first)
        return Applied{};
    const Applied result = applied();
    LoggedChange told = *m_first;
    if (set.action == ChangeSet::Action::Merge) {  // after what stays, even where that needed no change
        told.record = set.changes.first().id;
        told.kind = set.changes.first().kind;
    }
    if (told.record.isNull())
        describeRules(told);
    else
        m_log.describe(m_set, int(result.touched.size()), told, m_texts.labels({told.record}).value(told.record));
    return result;
}

/// All that follows from some of the changes, and what is wrong with them.
Result<void> Changing::writePart(const QList<Change> &part, const WriteWatch &watch)
{
    // What records are found by takes as long to write as the records.
    m_all += 2 * part.size();
    const auto isStopped = [&](qsizetype at) { return watch && !watch(at, m_all); };
    const auto stopped = [] {
        return failure(Error::Kind::Cancelled, phrase("Store", "The change was stopped; nothing was written."));
    };
    loadNamed(part);
    const Result<QList<RecordId>> ids = numberNew(part);
    if (!ids)
        return tl::unexpected(ids.error());
    constexpr qsizetype step = 500;
    for (qsizetype start = 0; start < part.size(); start += step) {
        if (isStopped(m_done + start))
            return stopped();
        const qsizetype count = std::min(step, part.size() - start);
        std::vector<New> news(static_cast<size_t>(count));
        inParallel(count, [&](qsizetype from, qsizetype to) {
            for (qsizetype i = from; i < to; ++i)
                if (part[start + i].action == Change::Action::Create)
                    news[size_t(i)] = made(part[start + i], ids->at(start + i));
        });
        for (qsizetype i = 0; i < count;) {
            const Kind kind = part[start + i].kind;
            qsizetype end = i;
            while (end < count && part[start + end].action == Change::Action::Create && part[start + end].kind == kind)
                ++end;
            const bool isNew = end > i;
            const auto written = isNew ? create({news.data() + i, size_t(end - i)}) : run(part[start + i]);
            if (!written)
                return written;
            i = isNew ? end : i + 1;
        }
    }
    m_done += part.size();
    for (const auto check : {&Changing::checkReferences, &Changing::checkUsers}) {
        if (auto sound = (this->*check)(); !sound)
            return sound;
    }
    Rewritten rewritten{(m_written + m_removed).values(), m_renamed.values()};
    for (const RecordId id : std::as_const(m_new))
        rewritten.created.insert(id, m_records.value(id));
    if (!m_texts.refresh(rewritten, [&](qsizetype found) { return !isStopped(std::min(m_done + found, m_all)); }))
        return stopped();
    m_done += part.size();
    return {};
}

/// The records that a part is about as they are before it; those of the part before are forgotten.
void Changing::loadNamed(const QList<Change> &part)
{
    m_earlier += m_written - m_new;
    for (QSet<RecordId> *const each : {&m_new, &m_written, &m_removed, &m_renamed})
        each->clear();
    QList<RecordId> named;
    for (const Change &change : part) {
        if (change.action != Change::Action::Create)
            named << (change.id.value < 0 ? m_created.value(change.id.value) : change.id);
    }
    m_records = load(m_connection, named);
}

/// Every new record gets its number first, so that references may point forward. Null for what is not new.
Result<QList<RecordId>> Changing::numberNew(const QList<Change> &part)
{
    QList<RecordId> ids(part.size());
    const auto isNew = [&](qsizetype i, Kind kind) {
        return i < part.size() && part[i].action == Change::Action::Create && part[i].kind == kind;
    };
    for (qsizetype i = 0; i < part.size(); ++i) {
        const Kind kind = part[i].kind;
        qsizetype end = i;
        while (isNew(end, kind))
            ++end;
        if (end == i)
            continue;
        RecordId id = newRecords(m_connection, kind, m_now, end - i);
        for (; i < end; ++i, ++id.value) {
            const qint64 number = part[i].id.value;
            if (number > 0 || m_created.contains(number)) {
                return failure(Error::Kind::Invalid,
                               phrase("Store", "Every new record needs a negative number of its own."));
            }
            ids[i] = id;
            if (number < 0)
                m_created.insert(m_created.cbegin(), number, id);  // callers count down
        }
        --i;
    }
    return ids;
}

Result<void> Changing::run(const Change &change)
{
    switch (change.action) {
    case Change::Action::Create:
        break;  // see create()
    case Change::Action::Update:
        return change.id.isNull() ? updateRules(change) : update(change);
    case Change::Action::Delete:
        return remove(change);
    case Change::Action::Restore:
        return restore(change);
    }
    return {};
}

Error Changing::invalid(Kind kind, const QMap<QString, Text> &fields) const
{
    const QString key = fields.firstKey();
    const RecordType &type = recordType(kind);
    const Field *field = type.find(key);
    const Text where = field ? field->label : key == u"names"_s ? type.nameLabel : Text::verbatim(key);
    return {Error::Kind::Invalid,
            phrase("Store", "%1, %2: %3", "kind of record, field, what is wrong")
                .arg(type.singular).arg(where).arg(fields.first()),
            {}, fields};
}

/// The record with the change in it, references resolved; or what is wrong with it.
Result<Record> Changing::merged(Record record, const Change &change) const
{
    const RecordType &type = recordType(record.kind);
    QMap<QString, Text> wrong;
    record.values.reserve(change.values.size());
    for (auto it = change.values.cbegin(); it != change.values.cend(); ++it) {
        const Field *field = type.find(it.key());
        if (field && field->isDerived)
            continue;
        const auto value = field ? resolved(*field, it.value(), m_created) : std::nullopt;
        if (!field)
            wrong.insert(it.key(), phrase("Store", "There is no such field."));
        else if (!value)
            wrong.insert(it.key(), phrase("Store", "This does not fit the field."));
        else
            record.set(it.key(), *value);
    }
    if (change.names) {
        record.names.clear();
        for (const Name &name : *change.names) {
            if (!name.text.trimmed().isEmpty())
                record.names << Name{name.language, name.kind, name.text.trimmed()};
        }
        if (!type.hasNames && !record.names.isEmpty())
            wrong.insert(u"names"_s, phrase("Store", "Records of this kind have no names."));
    }
    if (wrong.isEmpty())
        wrong = problems(record);
    if (!wrong.isEmpty())
        return tl::unexpected(invalid(record.kind, wrong));
    return record;
}

void Changing::touch(RecordId id, Kind kind)
{
    m_touched << id;
    if (!m_kinds.contains(kind))
        m_kinds << kind;
}

void Changing::log(const LoggedChange &change)
{
    m_log.add(m_set, m_position++, {{change.record, change.kind, change.action, LoggedSides::of(change)}});
    if (!m_first)
        m_first = change;
    touch(change.record, change.kind);
}

static LoggedChange creation(const Record &record)
{
    return {.record = record.id, .kind = record.kind, .action = Change::Action::Create, .after = record,
            .hasNames = !record.names.isEmpty()};
}

/// Looks at nothing but what is there already: many are made at the same time.
Changing::New Changing::made(const Change &change, RecordId id) const
{
    Record blank;
    blank.id = id;
    blank.kind = change.kind;
    blank.revision = 1;
    New result{merged(blank, change), {}};
    if (result.record)
        result.sides = LoggedSides::of(creation(*result.record));
    return result;
}

Result<void> Changing::create(std::span<const New> made)
{
    QList<const Record *> records;
    QList<LoggedLine> lines;
    for (const New &each : made) {
        if (!each.record)
            return tl::unexpected(each.record.error());
        records << &*each.record;
        lines << LoggedLine{each.record->id, each.record->kind, Change::Action::Create, each.sides};
    }
    insert(m_connection, records.first()->kind, records);
    m_log.add(m_set, m_position, lines);
    m_position += int(lines.size());
    if (!m_first)
        m_first = creation(*records.first());
    for (const Record *record : std::as_const(records)) {
        m_records.insert(record->id, {*record, 0});
        m_new << record->id;
        m_written << record->id;
        touch(record->id, record->kind);
    }
    return {};
}

/// The record a change is for, in the state that the set has brought it to.
Result<Stored *> Changing::existing(const Change &change)
{
    const auto resolvedId = change.id.value < 0 ? m_created.value(change.id.value) : change.id;
    const auto found = m_records.find(resolvedId);
    if (found == m_records.end() || found->record.kind != change.kind) {
        return failure(Error::Kind::NotFound,
                       phrase("Store", "%1 %2 is not in this office.", "kind of record, number")
                           .arg(recordType(change.kind).singular).arg(QString::number(change.id.value)));
    }
    return &*found;
}

Result<void> Changing::update(const Change &change)
{
    const Result<Stored *> stored = existing(change);
    if (!stored)
        return tl::unexpected(stored.error());
    const Record before = (*stored)->record;
    if ((*stored)->deleted) {
        return failure(Error::Kind::NotFound,
                       phrase("Store", "“%1” is in the recycle bin. Restore it before changing it.")
                           .arg(label(before.id)));
    }
    const bool isOurs = m_written.contains(before.id) || m_earlier.contains(before.id);
    if (change.revision >= 0 && change.revision != before.revision && !isOurs) {
        return failure(Error::Kind::Changed,
                       phrase("Store",
                              "“%1” was changed by somebody else in the meantime. Look at the new version, "
                              "then make your change again.")
                               .arg(label(before.id)));
    }
    const Result<Record> after = merged(before, change);
    if (!after)
        return tl::unexpected(after.error());

    write(*stored, *after);
    return {};
}

/// What differs from the record as it is, if anything does.
void Changing::write(Stored *stored, const Record &after)
{
    const Record before = stored->record;
    LoggedChange logged{.record = before.id, .kind = before.kind, .action = Change::Action::Update,
                        .hasNames = before.names != after.names};
    for (const Field &field : recordType(before.kind).fields) {
        if (before.value(field.key) == after.value(field.key))
            continue;
        logged.before.values.insert(field.key, before.value(field.key));
        logged.after.values.insert(field.key, after.value(field.key));
    }
    if (logged.after.values.isEmpty() && !logged.hasNames)
        return;
    logged.before.names = before.names;
    logged.after.names = after.names;
    pd::update(m_connection, before, after, m_now);
    stored->record = after;
    ++stored->record.revision;
    m_written << before.id;
    if (logged.hasNames)
        m_renamed << before.id;
    log(logged);
}

Result<void> Changing::remove(const Change &change)
{
    const Result<Stored *> stored = existing(change);
    if (!stored)
        return tl::unexpected(stored.error());
    const RecordId id = (*stored)->record.id;
    if ((*stored)->deleted) {
        if (m_removed.contains(id))
            return {};  // went with its owner
        return failure(Error::Kind::NotFound,
                       phrase("Store", "“%1” is in the recycle bin already.").arg(label(id)));
    }
    (*stored)->deleted = m_set;
    setDeleted(m_connection, id, m_set, m_now);
    m_removed << id;
    m_written.remove(id);
    log({.record = id, .kind = change.kind, .action = Change::Action::Delete});

    const QHash<RecordId, Stored> parts = load(m_connection, partsOf(m_connection, id, change.kind));
    QList<RecordId> order = parts.keys();
    std::sort(order.begin(), order.end());
    for (const RecordId part : std::as_const(order)) {
        if (!m_records.contains(part))
            m_records.insert(part, parts.value(part));
        if (auto done = remove(Change::remove(parts.value(part).record.kind, part)); !done)
            return done;
    }
    return {};
}

Result<void> Changing::restore(const Change &change)
{
    const Result<Stored *> stored = existing(change);
    if (!stored)
        return tl::unexpected(stored.error());
    const RecordId restored = (*stored)->record.id;
    const qint64 deleted = std::exchange((*stored)->deleted, 0);
    if (!deleted)
        return {};
    QList<RecordId> together;
    Statement lines(m_connection, u"SELECT id FROM record WHERE deleted = ? ORDER BY id"_s);
    for (lines.run(deleted); lines.next();)
        together << lines.id(0);

    // The record, and what went into the bin as a part of it or of one of its parts.
    QSet<RecordId> taken{restored};
    const QHash<RecordId, Stored> candidates = load(m_connection, together);
    for (bool grew = true; grew;) {
        grew = false;
        for (const Stored &each : candidates) {
            const QString owner = recordType(each.record.kind).owner;
            if (owner.isEmpty() || taken.contains(each.record.id)
                || !taken.contains(each.record.value(owner).toReference()))
                continue;
            taken << each.record.id;
            grew = true;
        }
    }
    QList<RecordId> order = taken.values();
    std::sort(order.begin(), order.end());
    order.removeOne(restored);
    order.prepend(restored);
    for (const RecordId id : std::as_const(order)) {
        Stored now = candidates.value(id);
        now.deleted = 0;
        m_records.insert(id, now);
        setDeleted(m_connection, id, 0, m_now);
        m_removed.remove(id);
        m_written << id;
        log({.record = id, .kind = now.record.kind, .action = Change::Action::Restore,
             .deletedBefore = deleted});
    }
    return {};
}

QString Changing::label(RecordId id) const
{
    const QString label = m_texts.labels({id}).value(id).value(m_language);
    // A record of the same set has none yet.
    return label.isEmpty() ? Language::of(m_language).name(m_records.value(id).record.names) : label;
}

Applied Changing::applied() const
{
    Applied result{.changeSet = m_set, .created = m_created, .touched = {}, .kinds = m_kinds};
    QSet<RecordId> seen;
    for (const RecordId id : m_touched) {
        if (id.isNull() || seen.contains(id))
            continue;  // of rules, or told already
        seen << id;
        result.touched << id;
    }
    return result;
}

} // namespace pd
