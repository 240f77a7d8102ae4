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
        add(record.id, traitsOf(record));
}

DuplicateFinder::Traits DuplicateFinder::traitsOf(const Record &record) const
{
    Traits traits{.keys = {}, .names = {}, .country = record.text("country"_L1), .identifiers = {}};
    for (const QString &identity : identities(record))
        traits.identifiers.insert(identity.section(u':', 0, 0), identity.section(u':', 1));
    for (const Name &name : record.names) {
        if (name.kind == NameKind::Acronym)
            continue; // many share one
        const QString folded = fold(name.text);
        if (name.kind == NameKind::Official) {
            traits.names << u"n:"_s + folded;
            traits.keys.append({traits.names.last(), sameName});
        }
        // The search keys of institutions also name the places in them, which many share; their words are
        // compared by what they mean.
        for (const QString &sound : record.kind == Kind::Person ? soundsOf(name.text) : QStringList{folded})
            traits.keys.append({u"s:"_s + sound, sameSound});
        if (record.kind == Kind::Organisation)
            if (const QString meaning = m_concepts.of(name.text); !meaning.isEmpty())
                traits.keys.append({u"m:"_s + meaning, sameMeaning});
    }
    for (const Row &row : record.value("contacts"_L1).toRows())
        if (row.value(u"way"_s).toText() == "email"_L1)
            traits.keys.append({u"e:"_s + row.value(u"value"_s).toText().toLower(), sameAddress});
    return traits;
}

void DuplicateFinder::add(RecordId id, const Traits &traits)
{
    for (const auto &[key, score] : traits.keys)
        m_keys.insert(key, id);
    m_known.insert(id, {traits.country, traits.identifiers});
}

bool DuplicateFinder::isOther(const Traits &traits, RecordId id) const
{
    const auto known = m_known.constFind(id);
    for (auto it = traits.identifiers.begin(); it != traits.identifiers.end(); ++it)
        if (known != m_known.constEnd() && known->identifiers.contains(it.key())
            && known->identifiers.value(it.key()) != it.value())
            return true;
    return false;
}

QList<Candidate> DuplicateFinder::candidates(const Traits &traits) const
{
    QHash<RecordId, double> scores;
    for (const auto &[key, score] : traits.keys) {
        for (auto it = m_keys.constFind(key); it != m_keys.constEnd() && it.key() == key; ++it) {
            const QString theirs = m_known.value(it.value()).country;
            const bool isElsewhere =
                    !traits.country.isEmpty() && !theirs.isEmpty() && traits.country != theirs;
            const double here = score - (isElsewhere ? otherCountry : 0);
            if (here >= least)
                scores[it.value()] = std::max(scores.value(it.value()), here);
        }
    }
    QList<Candidate> found;
    for (auto it = scores.begin(); it != scores.end(); ++it)
        if (!isOther(traits, it.key()))
            found << Candidate{it.key(), it.value()};
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return a.score != b.score ? a.score > b.score : a.id < b.id;
    });
    return found;
}

QList<RecordId> DuplicateFinder::namesakes(const Traits &traits) const
{
    QList<RecordId> found;
    for (const QString &name : traits.names)
        for (auto it = m_keys.constFind(name); it != m_keys.constEnd() && it.key() == name; ++it)
            if (!found.contains(it.value()) && isOther(traits, it.value()))
                found << it.value();
    return found;
}

} // namespace pd
