// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/likeness.h>
#include <store/office.h>

namespace pd {

/// A record that may be the one that a row speaks of.
struct Candidate
{
    RecordId id;      ///< negative: a record that an earlier row creates
    double score = 0; ///< 1 the same identifier; 0.95 the same name; 0.85 in another script; 0.7 in other words
};

/// Finds records of one kind that a row may mean, across spellings and scripts. Filled once from the office;
/// records that an import is about to create are added as they come.
class DuplicateFinder
{
public:
    DuplicateFinder(const Office &office, Kind kind, const CodeTables &tables);

    void add(const Record &record);
    /// Best first. Records that bear another identifier of the same register are other things, whatever they
    /// are called: they are only listed in namesakes().
    QList<Candidate> candidates(const Record &record) const;
    /// Records with the same official name that are surely others.
    QList<RecordId> namesakes(const Record &record) const;

private:
    struct Traits
    {
        QString country;
        QMap<QString, QString> identifiers; ///< by register
    };
    static Traits traitsOf(const Record &record);
    bool isOther(const Record &record, RecordId id) const;
    QList<std::pair<QString, double>> keysOf(const Record &record) const;

    NameConcepts m_concepts;
    QMultiHash<QString, RecordId> m_keys;
    QHash<RecordId, Traits> m_traits;
};

} // namespace pd
