// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/record.h>
#include <store/changeset.h>
#include <store/error.h>

#include <QJsonObject>

namespace pd {

/// Records that are read together and may refer to each other: "@key" stands for the record with that key.
using RecordKeys = QHash<QString, RecordId>;

/// A record as people write it in files. Beside "kind" and "key" an object holds
///   "names": {"en": "Example University", "zh.short": "示大", "en.alias": ["EU", "Exa"]}  (LANGUAGE or
///            LANGUAGE.KIND), or the list [{"language", "kind", "text"}] that exports give;
///   "fields": {…}, the values by field key; they may also stand directly in the object, except a field that
///            is itself called "kind", "key", "id" or "names".
/// References are numbers or "@key"; dates the stored form of PartialDate; rows lists of objects.
/// The error says which field does not fit.
Result<Record> recordFromJson(Kind kind, const QJsonObject &object, const RecordKeys &keys);
Result<Names> namesFromJson(const QJsonValue &json);
/// The kind that an object names under "kind".
Result<Kind> kindOfJson(const QJsonObject &object);

/// A change set as a file gives it, for scripts (`apply`):
///   {"create": [{"kind": "organisation", "key": "a", "names": {"en": "…"}, "fields": {…}}],
///    "update": [{"kind": "agreement", "id": 12, "fields": {"expires": null}, "names": {…}}],
///    "delete": [{"kind": "visit", "id": 7}],
///    "link":   [{"kind": "project", "id": 3, "field": "organisations", "to": [5, "@a"]}]}
/// An update sets the fields it names, null clears one, and "names" replaces all names. A link adds to a list
/// of references, or sets a single one. Ids are numbers or "@key" of a record created in the same file. read
/// gives an existing record, for links.
struct JsonChanges
{
    ChangeSet set;
    QHash<qint64, QString> keys; ///< the keys of created records, by negative number
};
using ReadRecord = std::function<Result<Record>(RecordId)>;
Result<JsonChanges> changesFromJson(const QJsonObject &document, const ReadRecord &read);

} // namespace pd
