// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/duplicates.h>

#include <exchange/recordindex.h>
#include <language/fold.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {
constexpr double sameName = 0.95, sameAddress = 0.9, sameSound = 0.85, sameMeaning = 0.7;
constexpr double otherCountry = 0.2; ///< taken off when both countries are known and differ
constexpr double least = 0.6;
} // namespace

DuplicateFinder::DuplicateFinder(const Office &office, Kind kind, const CodeTables &tables)
    : m_concepts(tables)
{
    for (const Record &record : office.readAll(kind))
        add(record);
}

DuplicateFinder::Traits DuplicateFinder::traitsOf(const Record &record)
{
    Traits traits{.country = record.text("country"_L1), .identifiers = {}};
    for (const QString &identity : identities(record))
        traits.identifiers.insert(identity.section(u':', 0, 0), identity.section(u':', 1));
    return traits;
}

/// What is compared, and how much it says when it is the same.
QList<std::pair<QString, double>> DuplicateFinder::keysOf(const Record &record) const
{
    QList<std::pair<QString, double>> keys;
    for (const Name &name : record.names) {
        if (name.kind == NameKind::Acronym)
            continue; // many share one
        if (name.kind == NameKind::Official)
            keys.append({u"n:"_s + fold(name.text), sameName});
        // The search keys of institutions also name the places in them, which many share; their words are compared
        // by what they mean.
        for (const QString &sound : record.kind == Kind::Person ? soundsOf(name.text) : QStringList{fold(name.text)})
            keys.append({u"s:"_s + sound, sameSound});
        if (record.kind == Kind::Organisation)
            if (const QString meaning = m_concepts.of(name.text); !meaning.isEmpty())
                keys.append({u"m:"_s + meaning, sameMeaning});
    }
    for (const Row &row : record.value("contacts"_L1).toRows())
        if (row.value(u"way"_s).toText() == "email"_L1)
            keys.append({u"e:"_s + row.value(u"value"_s).toText().toLower(), sameAddress});
    return keys;
}

void DuplicateFinder::add(const Record &record)
{
    for (const auto &[key, score] : keysOf(record))
        m_keys.insert(key, record.id);
    m_traits.insert(record.id, traitsOf(record));
}

bool DuplicateFinder::isOther(const Record &record, RecordId id) const
{
    const Traits own = traitsOf(record), other = m_traits.value(id);
    for (auto it = own.identifiers.begin(); it != own.identifiers.end(); ++it)
        if (other.identifiers.contains(it.key()) && other.identifiers.value(it.key()) != it.value())
            return true;
    return false;
}

QList<Candidate> DuplicateFinder::candidates(const Record &record) const
{
    QHash<RecordId, double> scores;
    const QString country = record.text("country"_L1);
    for (const auto &[key, score] : keysOf(record)) {
        for (auto it = m_keys.constFind(key); it != m_keys.constEnd() && it.key() == key; ++it) {
            const QString theirs = m_traits.value(it.value()).country;
            const bool isElsewhere = !country.isEmpty() && !theirs.isEmpty() && country != theirs;
            const double here = score - (isElsewhere ? otherCountry : 0);
            if (here >= least && it.value() != record.id)
                scores[it.value()] = std::max(scores.value(it.value()), here);
        }
    }
    QList<Candidate> found;
    for (auto it = scores.begin(); it != scores.end(); ++it)
        if (!isOther(record, it.key()))
            found << Candidate{it.key(), it.value()};
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return a.score != b.score ? a.score > b.score : a.id < b.id;
    });
    return found;
}

QList<RecordId> DuplicateFinder::namesakes(const Record &record) const
{
    QList<RecordId> found;
    for (const Name &name : record.names)
        if (name.kind == NameKind::Official)
            for (const RecordId id : m_keys.values(u"n:"_s + fold(name.text)))
                if (id != record.id && !found.contains(id) && isOther(record, id))
                    found << id;
    return found;
}

} // namespace pd
