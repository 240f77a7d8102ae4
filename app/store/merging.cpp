// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/merging.h>

#include <language/fold.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

bool isSameLanguage(const QString &one, const QString &other)
{
    return one == other || one == "und"_L1 || other == "und"_L1;
}

Names united(const Names &leading, const Names &others)
{
    Names all = leading;
    for (Name name : others) {
        const auto isSaid = [&](const Name &said) {
            return isSameLanguage(said.language, name.language) && fold(said.text) == fold(name.text);
        };
        const auto isOfficialHere = [&](const Name &said) {
            return said.kind == NameKind::Official && said.language == name.language;
        };
        if (std::any_of(all.cbegin(), all.cend(), isSaid))
            continue;
        if (name.kind == NameKind::Official && std::any_of(all.cbegin(), all.cend(), isOfficialHere))
            name.kind = NameKind::Alias;
        all << name;
    }
    return all;
}

/// Whether a row says all that another one says.
bool says(const Row &row, const Row &other)
{
    return std::all_of(other.keyValueBegin(), other.keyValueEnd(), [&](const auto &cell) {
        return row.contains(cell.first) && row.value(cell.first) == cell.second;
    });
}

bool isOneSaying(const Row &row, const Row &other)
{
    return says(row, other) || says(other, row);
}

void fill(Row &row, const Row &from)
{
    for (auto it = from.cbegin(); it != from.cend(); ++it) {
        if (!row.contains(it.key()))
            row.insert(it.key(), it.value());
    }
}

Rows united(const Rows &first, const Rows &second)
{
    Rows all = first;
    for (const Row &row : second) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const Row &said) { return isOneSaying(said, row); });
        if (same == all.end())
            all << row;
        else
            fill(*same, row);
    }
    return all;
}

template <typename T>
QList<T> united(QList<T> first, const QList<T> &second)
{
    for (const T &each : second) {
        if (!first.contains(each))
            first << each;
    }
    return first;
}

bool isReference(const Field &field)
{
    return field.type == ValueType::Reference || field.type == ValueType::References;
}

/// The reference field of a row that every row has: who is a party, a member, in a position.
const Field *subject(const Field &rows)
{
    const auto at = std::find_if(rows.row.begin(), rows.row.end(),
                                 [](const Field &cell) { return isReference(cell) && cell.isRequired; });
    return at == rows.row.end() ? nullptr : &*at;
}

/// Points what pointed from one record at another one.
class Redirection
{
public:
    Redirection(RecordId from, RecordId to) : m_from(from), m_to(to) {}

    Record of(Record record) const
    {
        const bool isSurvivor = record.id == m_to;
        for (const Field &field : recordType(record.kind).fields) {
            if (field.isDerived || !record.values.contains(field.key))
                continue;
            const Value value = record.value(field.key);
            if (isReference(field))
                record.set(field.key, target(value, isSurvivor));
            else if (field.type == ValueType::Rows)
                record.set(field.key, rows(field, value.toRows(), isSurvivor));
        }
        return record;
    }

private:
    /// isSurvivor: what it would say of itself is left out.
    Value target(const Value &value, bool isSurvivor) const
    {
        if (!value.toReference().isNull()) {
            const RecordId id = value.toReference() == m_from ? m_to : value.toReference();
            return isSurvivor && id == m_to ? Value() : Value(id);
        }
        QList<RecordId> ids;
        for (const RecordId each : value.toReferences()) {
            const RecordId id = each == m_from ? m_to : each;
            if (!ids.contains(id) && !(isSurvivor && id == m_to))
                ids << id;
        }
        return ids;
    }

    Value rows(const Field &field, const Rows &before, bool isSurvivor) const
    {
        const Field *who = subject(field);
        Rows after;
        QList<bool> wasMoved;
        for (Row row : before) {
            bool isMoved = false;
            for (const Field &cell : field.row) {
                if (!isReference(cell) || !row.contains(cell.key))
                    continue;
                const Value there = target(row.value(cell.key), isSurvivor);
                isMoved = isMoved || !(there == row.value(cell.key));
                if (there.isEmpty())
                    row.remove(cell.key);
                else
                    row.insert(cell.key, there);
            }
            if (isMoved && who && !row.contains(who->key))
                continue;
            // Where both were named, one row says it, unless the two rows say different things. An agreement names
            // a party once in any case.
            qsizetype same = 0;
            while (same < after.size()
                   && (!who || wasMoved[same] == isMoved || !(after[same].value(who->key) == row.value(who->key))
                       || !(field.key == "parties"_L1 || isOneSaying(after[same], row))))
                ++same;
            if (same < after.size()) {
                fill(after[same], row);
            } else {
                after << row;
                wasMoved << isMoved;
            }
        }
        return after;
    }

    RecordId m_from, m_to;
};

} // namespace

Merging::Merging(Record survivor, Record loser) : m_survivor(std::move(survivor)), m_loser(std::move(loser)) {}

QStringList Merging::differing() const
{
    QStringList keys;
    if (m_survivor.names != m_loser.names)
        keys << u"names"_s;
    for (const Field &field : recordType(m_survivor.kind).fields) {
        if (!field.isDerived && !(m_survivor.value(field.key) == m_loser.value(field.key)))
            keys << field.key;
    }
    return keys;
}

bool Merging::canUnite(const Field &field)
{
    using enum ValueType;
    return field.type == Codes || field.type == References || field.type == Rows || field.type == LongText;
}

Merging::Take Merging::taken(const QString &key) const
{
    const auto chosen = m_choices.find(key);
    if (chosen != m_choices.end())
        return *chosen;
    const Field *field = recordType(m_survivor.kind).find(key);
    if (!field)
        return Take::Survivor;
    const bool isHere = !m_survivor.value(key).isEmpty(), isThere = !m_loser.value(key).isEmpty();
    if (isHere && isThere && canUnite(*field))
        return Take::Both;
    return !isHere && isThere ? Take::Loser : Take::Survivor;
}

void Merging::take(const QString &key, Take choice)
{
    m_choices.insert(key, choice);
}

Names Merging::names() const
{
    return taken(u"names"_s) == Take::Loser ? united(m_loser.names, m_survivor.names)
                                            : united(m_survivor.names, m_loser.names);
}

Value Merging::value(const Field &field) const
{
    const Value here = m_survivor.value(field.key), there = m_loser.value(field.key);
    const Take choice = taken(field.key);
    if (choice != Take::Both || here.isEmpty() || there.isEmpty())
        return choice == Take::Loser || (choice == Take::Both && here.isEmpty()) ? there : here;
    switch (field.type) {
    case ValueType::Codes:
        return QStringList(united<QString>(here.toCodes(), there.toCodes()));
    case ValueType::References:
        return united(here.toReferences(), there.toReferences());
    case ValueType::Rows:
        return united(here.toRows(), there.toRows());
    case ValueType::LongText:
        return here == there ? here : Value(QString(here.toText() + u"\n\n" + there.toText()));
    default:
        return here;
    }
}

Record Merging::result() const
{
    Record record = m_survivor;
    record.names = names();
    for (const Field &field : recordType(record.kind).fields) {
        if (!field.isDerived)
            record.set(field.key, value(field));
    }
    return Redirection(m_loser.id, m_survivor.id).of(record);
}

MergePlan planMerge(const Office &office, const Merging &merging)
{
    const Record &survivor = merging.survivor(), &loser = merging.loser();
    MergePlan plan{.changes = {.action = ChangeSet::Action::Merge, .who = {}, .changes = {}}, .moved = {}};
    QList<Change> &changes = plan.changes.changes;
    changes << Change::update(survivor, merging.result());

    QList<RecordId> users;
    QSet<RecordId> seen{survivor.id, loser.id};
    const QList<Office::Reference> references = office.references(loser.id);
    for (const Office::Reference &reference : references) {
        if (!seen.contains(reference.id))
            users << reference.id;
        seen << reference.id;
    }
    const Redirection redirection(loser.id, survivor.id);
    const QList<Record> records = office.read(users);
    for (const Record &user : records) {
        changes << Change::update(user, redirection.of(user));
        ++plan.moved[user.kind];
    }
    // Says nothing but the revision that was looked at.
    changes << Change::update(loser, loser) << Change::remove(loser.kind, loser.id);
    return plan;
}

} // namespace pd
