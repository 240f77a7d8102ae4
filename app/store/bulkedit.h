// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/recordtype.h>
#include <store/changeset.h>

namespace pd {

/// One field changed in many records at once.
struct BulkEdit
{
    enum class Action { Set, Clear, Add, Remove };  ///< Add, Remove: of lists of codes and of records

    Kind kind = Kind::Organisation;
    QString key;
    Action action = Action::Set;
    Value value = {};  ///< Add, Remove: a list

    /// Fields that can be changed so: stored ones with one value or a list of codes or records. What a record is
    /// part of is not among them.
    static QList<const Field *> fields(const RecordType &type);
    static bool isList(const Field &field);

    /// What the field will hold.
    Value applied(const Value &before) const;
    /// One change for each record that changes; none for the others. records need hold no more than the field.
    ChangeSet changes(const QList<Record> &records) const;
};

} // namespace pd
