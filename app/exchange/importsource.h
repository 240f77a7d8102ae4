// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/office.h>

#include <QSet>

// The list that rows come from, as a record.
namespace pd {

/// Whether two titles are editions of one list: the same but for numbers, dates and the ending of the file.
bool areEditions(const QString &a, const QString &b);

/// The source of a title and a day: the record that is there, or a new one without a number.
Record sourceRecord(const Office &office, const QString &title, QDate day);

/// Makes a record name its source; does nothing for kinds that name none.
void nameSource(Record &record, RecordId source);

/// Records of a kind that came from an edition of a list and are none of those seen now.
QList<RecordId> noLongerThere(const Office &office, Kind kind, const QString &title, const QSet<RecordId> &seen);

} // namespace pd
