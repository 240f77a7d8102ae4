// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/exporting.h>

namespace pd {

/// A text as cards and calendars may hold it, before it is escaped: lines end in LF, and of what cannot be seen only
/// line ends and tabs are left.
QString withPlainLines(QString text);

/// Persons as vCard 4.0 (RFC 6350): the name in the language of the notes, the others as further FN; position
/// and organisation of today.
QByteArray vCards(const Office &office, const QList<Record> &people, const ExportNotes &notes);

/// An iCalendar file (RFC 5545) of whole days: visits, events and projects from their first to their last
/// day, agreements on the day they end, follow-ups and outcomes on the day they are due. Records without an
/// exact day are left out; count: how many are in.
QByteArray calendar(const Office &office, const QList<Record> &records, const ExportNotes &notes, int &count);

} // namespace pd
