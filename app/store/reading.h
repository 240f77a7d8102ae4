// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: records out of the file, a whole list with a few statements.
#pragma once

#include <record/record.h>
#include <store/connection.h>

namespace pd {

/// A record as it stands in the file.
struct Stored
{
    Record record;
    qint64 deleted = 0;  ///< the change set that deleted it
};
QHash<RecordId, Stored> load(Connection &connection, const QList<RecordId> &ids);

/// Kind and deletion of records, without their fields.
struct Standing
{
    Kind kind = Kind::Organisation;
    qint64 deleted = 0;
};
QHash<RecordId, Standing> standings(Connection &connection, const QList<RecordId> &ids);

QHash<RecordId, Names> namesOf(Connection &connection, const QList<RecordId> &ids);

/// Records of a kind whose field refers to one of these; live ones unless told.
QList<RecordId> referring(Connection &connection, const QList<RecordId> &ids, Kind kind, const QString &field,
                          const QString &rowField, bool withDeleted = false);
/// The parts of a record, of all kinds or one; live ones only.
QList<RecordId> partsOf(Connection &connection, RecordId owner, Kind ownerKind,
                        std::optional<Kind> partKind = {});

} // namespace pd
