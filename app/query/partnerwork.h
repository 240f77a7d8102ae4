// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/listquery.h>

namespace pd {

// What the office has done with one partner and still owes: for its page and for its printed summary. Derived fields
// are filled in for the day.

/// Outcomes of visits that concern the partner: those that name it or its stop, and those that name nobody when the
/// visit was theirs alone.
QList<Record> outcomesWith(Office &office, RecordId partner, const QList<Record> &visits, QDate today);
/// Follow-ups about any of these records that are not done, by the day they are due.
QList<Record> openFollowUps(Office &office, const QList<RecordId> &about, QDate today);
/// These programmes and all that are part of them, each once.
QList<RecordId> withProgrammesUnder(Office &office, QList<RecordId> programmes);
/// Students of these programmes by intake year: of each cohort those enrolled by its latest count, else those admitted.
QMap<int, qint64> studentsByIntake(Office &office, const QList<RecordId> &programmes, QDate today);

} // namespace pd
