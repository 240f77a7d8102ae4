// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: what is derived from names and fields so that lists can show, sort and search it.
#pragma once

#include <language/language.h>
#include <record/recordtype.h>
#include <store/connection.h>
#include <store/reading.h>

#include <functional>

namespace pd {

using Labels = QMap<QString, QString>;  ///< by language

/// Records whose texts have to be looked at, because they were written.
struct Rewritten
{
    QList<RecordId> ids;      ///< written, deleted or restored
    QList<RecordId> renamed;  ///< those of them that had other names before
    /// New ones by their numbers; nothing but each other refers to them yet.
    QHash<RecordId, Stored> created = {};
};

/// Keeps the tables label and term in step with the records. Used inside the transaction of the change.
class DerivedTexts
{
public:
    explicit DerivedTexts(Connection &connection) : m_connection(connection) {}

    /// Writes the texts of these records anew, and of those that are called by them or found by their names
    /// where these are other ones now. Deleted records are no longer found. goOn is told how many are found by
    /// their new texts; false when it stopped the work.
    bool refresh(const Rewritten &records, const std::function<bool(qsizetype)> &goOn = {});
    /// Everything anew, for all records.
    void rebuild();
    /// The search texts of the next records after one; returns the last of them, none when there are no more.
    RecordId renewTerms(RecordId last, int atMost);

    QHash<RecordId, Labels> labels(const QList<RecordId> &ids) const;

private:
    struct Made;
    /// Returns every record whose label is another one now.
    QList<RecordId> refreshLabels(const Rewritten &records);
    Labels labelsOf(const Record &record, const QHash<RecordId, Labels> &targets) const;
    QString partOf(const Field &field, const Value &value, const Language &language,
                   const QHash<RecordId, Labels> &targets) const;
    void writeLabels(const QList<Made> &made);

    bool refreshTerms(const Rewritten &records, const std::function<bool(qsizetype)> &goOn = {});
    QHash<RecordId, Labels> unnamedTargets(const QList<const Stored *> &records) const;
    /// In the order of their numbers; all of them for -1.
    QList<RecordId> recordsAfter(RecordId last, int atMost) const;

    const QList<Language> &languages() const;

    Connection &m_connection;
    mutable QList<Language> m_languages;
};

} // namespace pd
