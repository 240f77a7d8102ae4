// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/text.h>
#include <record/field.h>
#include <record/record.h>

#include <QList>

namespace pd {

/// The description of one kind of record.
struct RecordType
{
    Kind kind;
    Text singular;                 ///< Agreement
    Text plural;                   ///< Agreements
    Text created, changed, deleted;  ///< "New agreement %1", "Edit agreement %1", "Delete agreement %1": undo texts
    bool hasNames = false;
    bool isNameRequired = false;
    Text nameLabel = {};           ///< what the name is called here: Name, Title, Purpose
    /// A record without a name is called by these, in order: keys of texts, codes, dates, or of references
    /// (whose label is taken).
    QList<QString> labelledBy = {};
    /// The reference to the record this one is a part of (stop of a visit, count of a cohort); it is
    /// deleted, restored and copied with it. Empty for kinds that stand alone.
    QString owner = {};
    QString defaultSort = {};      ///< key, "-key" descending; empty: by label
    QList<Field> fields = {};

    QString key() const { return kindKey(kind); }
    const Field *find(QStringView key) const;
};

const RecordType &recordType(Kind kind);

/// Where a record of one kind may be referred to from: every reference field of every kind that accepts it.
struct Referrer
{
    Kind kind;
    QString field;
    QString rowField;  ///< set when the reference stands in a row
};
QList<Referrer> referrers(Kind kind);

/// What is wrong with a value of a field, for the form, the importer and the write path alike; an empty Text
/// when nothing is. Does not look into the office (whether a referred record exists is the store's to say).
Text problem(const Field &field, const Value &value);
/// Problems of a whole record by field key ("names" for its names), rules between fields included.
QMap<QString, Text> problems(const Record &record);

} // namespace pd
