// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/office.h>

namespace pd {

/// What was done to a record in the office that it comes from.
struct PastChange
{
    RecordId record;
    Kind kind = Kind::Organisation;
    HistoryEntry entry = {};  ///< its fields and names; when, who and undone are those of the set
};

/// A change set of that office.
struct PastSet
{
    LoggedSet set;  ///< when, who, action, its record and labels, undone; the rest is told by the changes
    QList<PastChange> changes;
};

/// What comes with the records of another office.
struct Belongings
{
    QMap<QString, QString> settings = {};
    QMap<QString, QByteArray> contents = {};  ///< of documents, by their SHA-256 in hexadecimal
    QList<PastSet> past = {};                 ///< the oldest first
};

/// Told the records' own numbers by the negative ones of their creation; may write more itself.
using Bringing = std::function<Result<Belongings>(const QMap<qint64, RecordId> &created)>;

/// Applies a set of creations, and in the same transaction writes what comes with them. Their past stands before the
/// set in the log: it is history, and cannot be undone. pastSets: how many change sets it will be at most.
Result<Applied> arrive(Office &office, const ChangeSet &set, qsizetype pastSets, const Bringing &bring);

} // namespace pd
