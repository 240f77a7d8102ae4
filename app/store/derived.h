// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: what is derived from names and fields so that lists can show, sort and search it.
#pragma once

#include <language/language.h>
#include <record/codetables.h>
#include <record/recordtype.h>
#include <store/connection.h>
#include <store/reading.h>

namespace pd {

using Labels = QMap<QString, QString>;  ///< by language

/// Keeps the tables label and term in step with the records. Used inside the transaction of the change.
class DerivedTexts
{
public:
    explicit DerivedTexts(Connection &connection) : m_connection(connection) {}

    /// Writes the texts of these records anew, and of those that are called by them or found by their names
    /// where these are other ones now. Deleted records are no longer found. renamed: those of ids that had
    /// other names before.
    void refresh(const QList<RecordId> &ids, const QList<RecordId> &renamed);
    /// Everything anew, for all records.
    void rebuild();

    QHash<RecordId, Labels> labels(const QList<RecordId> &ids) const;

private:
    /// Returns every record whose label is another one now.
    QList<RecordId> refreshLabels(QList<RecordId> ids);
    Labels labelsOf(const Record &record, const QHash<RecordId, Labels> &targets) const;
    QString partOf(const Field &field, const Value &value, const Language &language,
                   const QHash<RecordId, Labels> &targets) const;
    void writeLabels(RecordId id, const Labels &labels);

    void refreshTerms(const QList<RecordId> &ids);
    /// One searched text. field: "name", "acronym", a field's key, or "@" and a key for names of the record
    /// that the field refers to.
    struct Term
    {
        QString field, shown;
        bool isParagraph = false;
    };
    QList<Term> termsOf(const Record &record, const QHash<RecordId, QStringList> &targetNames) const;
    QStringList codeTexts(const Field &field, const QString &code) const;
    QHash<RecordId, QStringList> searchedNames(const QHash<RecordId, Stored> &records) const;

    const CodeTables &codeTables() const;
    const QList<Language> &languages() const;

    Connection &m_connection;
    mutable QList<Language> m_languages;
    mutable std::shared_ptr<const CodeTables> m_codeTables;  ///< read when a city has to be named
};

} // namespace pd
