// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/likeness.h>
#include <store/office.h>

namespace pd {

/// A record that may be the one that a row speaks of.
struct Candidate
{
    RecordId id; ///< negative: a record that an earlier row creates
    double score =
            0; ///< 1 the same identifier; 0.95 the same name; 0.85 in another script; 0.7 in other words
};

/// Finds records of one kind that a row may mean, across spellings and scripts. Filled once from the office;
/// records that an import is about to create are added as they come.
class DuplicateFinder
{
public:
    /// What is compared of a record; made once for all questions about it.
    struct Traits
    {
        QList<std::pair<QString, double>> keys; ///< and how much it says when one is the same
        QStringList names;                      ///< official ones, as keys
        QString country;
        QMap<QString, QString> identifiers; ///< by register
    };

    DuplicateFinder(const Office &office, Kind kind, const CodeTables &tables);

    Traits traitsOf(const Record &record) const;
    void add(RecordId id, const Traits &traits);
    /// Best first. Records that bear another identifier of the same register are other things, whatever they
    /// are called: they are only listed in namesakes().
    QList<Candidate> candidates(const Traits &traits) const;
    /// Records with the same official name that are surely others.
    QList<RecordId> namesakes(const Traits &traits) const;

private:
    struct Known
    {
        QString country;
        QMap<QString, QString> identifiers;
    };
    bool isOther(const Traits &traits, RecordId id) const;

    NameConcepts m_concepts;
    QMultiHash<QString, RecordId> m_keys;
    QHash<RecordId, Known> m_known;
};

} // namespace pd
