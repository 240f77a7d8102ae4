// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/name.h>
#include <record/codetables.h>
#include <record/record.h>
#include <store/office.h>

#include <QMap>

#include <memory>
#include <optional>

namespace pd {

/// An institution as a register describes it: not a partner yet.
struct Institution
{
    QString ror;                        ///< 03dgaqz26
    bool isActive = true;
    QStringList types;                  ///< of the register: education, company, funder …
    Names names;
    QString country;                    ///< ISO 3166-1 alpha-2
    QString city;                       ///< in English
    std::optional<double> latitude, longitude;
    int founded = 0;                    ///< year; 0: not known
    QString website;
    QMap<QString, QString> identifiers; ///< by register: wikidata
    friend bool operator==(const Institution &, const Institution &) = default;
};

/// The partner that an institution would be: its names in all languages, and what the register says of it.
Record partnerOf(const Institution &institution, const CodeTables &tables);
/// A record with what it lacks taken from an institution: names it does not have, fields that are empty, its
/// identifiers.
Record completed(const Record &partner, const Institution &institution, const CodeTables &tables);
/// The source that such records name.
Record directorySource();
/// What an office has of it already; null for nothing.
struct InOffice
{
    RecordId partner;  ///< with this ROR id
    RecordId source;
};
InOffice inOffice(Office &office, const Institution &institution);

/// The institutions of the world, to pick partners from: reference data like the code tables, in a file of its own
/// in the user's folder. It is no part of an office, so that neither the office nor its backups and its log grow by
/// a hundred thousand records that are no partners. For the thread that opened it.
class Directory
{
public:
    enum class Put { Added, Updated, Same };

    /// Where the user's directory lies.
    static QString path();
    /// Missing when there is none.
    static Result<std::unique_ptr<Directory>> open(const QString &path);
    /// Made when there is none. Nothing is written before commit().
    static Result<std::unique_ptr<Directory>> openToWrite(const QString &path);
    ~Directory();

    Put put(const Institution &institution);
    Result<void> commit();

    /// Institutions in which every word of a text is found, in any script; the beginning of a word is enough. Best
    /// first: called so, called so in short, names that begin so; those that exist before those that did.
    QList<Institution> find(const QString &text, int limit);
    /// How many there are, by country.
    QMap<QString, int> countries();

private:
    Directory(std::unique_ptr<Connection> connection, bool isWritten);

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Transaction> m_transaction;
};

} // namespace pd
