// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/name.h>
#include <record/fieldvalues.h>
#include <record/kind.h>

namespace pd {

/// One record as a value: its kind, names and field values. Derived fields are present only in records that
/// the query layer has read for a day.
struct Record
{
    RecordId id;
    Kind kind = Kind::Organisation;
    /// Counts the changes of this record; an update names the revision it was made from.
    qint64 revision = 0;
    Names names;
    FieldValues values;

    const Value &value(QLatin1String key) const;
    Value value(const QString &key) const { return values.value(key); }
    bool has(QLatin1String key) const { return !value(key).isEmpty(); }
    QString text(QLatin1String key) const { return value(key).toText(); }
    qint64 integer(QLatin1String key) const { return value(key).toInteger(); }
    PartialDate date(QLatin1String key) const { return value(key).toDate(); }
    RecordId reference(QLatin1String key) const { return value(key).toReference(); }
    /// Sets, or removes when the value is empty.
    void set(const QString &key, const Value &value);
    void set(QLatin1String key, const Value &value) { set(QString(key), value); }

    friend bool operator==(const Record &, const Record &) = default;
};

} // namespace pd
