// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/merging.h>

#include <store/redirecting.h>

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
