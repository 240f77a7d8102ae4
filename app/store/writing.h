// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: records into the file, inside a transaction of the caller's. No checks here.
#pragma once

#include <record/record.h>
#include <store/connection.h>

namespace pd {

/// Numbers of new records, one after another; the first of them.
RecordId newRecords(Connection &connection, Kind kind, const QString &now, qsizetype count);
/// Takes a number that was in use before (redo).
void newRecord(Connection &connection, Kind kind, const QString &now, RecordId id);
/// The fields and names of records of one kind that have their numbers.
void insert(Connection &connection, Kind kind, const QList<const Record *> &records);
/// What differs between two versions; counts the revision up.
void update(Connection &connection, const Record &before, const Record &after, const QString &now);
/// Removes every trace but the log's (undo of a creation).
void erase(Connection &connection, Kind kind, RecordId id);
/// changeSet 0 takes the record out of the recycle bin.
void setDeleted(Connection &connection, RecordId id, qint64 changeSet, const QString &now);

} // namespace pd
