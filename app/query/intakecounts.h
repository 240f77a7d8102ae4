// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>
#include <store/office.h>

#include <optional>

namespace pd {

/// One intake of a programme with its counts, totals and parts, in the order in which they were entered.
struct Intake
{
    Record cohort;            ///< without a number: not in the office yet
    QList<Record> counts = {};
    int year() const { return int(cohort.integer(QLatin1String("intake"))); }
};

/// A programme with its intakes by year.
struct ProgrammeIntakes
{
    RecordId programme;
    QString label;
    QList<Intake> intakes;
};
/// The programme and, of an institute, those under it by name.
Result<QList<ProgrammeIntakes>> programmeIntakes(Office &office, RecordId programme, const Language &language);

/// The total of a measure that is known on a day: of those taken by then the last, of two of one day the one entered
/// later, as rules::latest() has it.
std::optional<Record> countOn(const QList<Record> &counts, const QString &measure, QDate day);
/// Counts with a number taken on a day: that of the same day is mended, those of other days stay.
QList<Record> withCount(QList<Record> counts, const QString &measure, const PartialDate &day, qint64 persons);
/// What has become of the counts of an intake, and a new intake itself, as changes.
void addIntake(ChangeSet &set, const Intake &before, const Intake &after);

} // namespace pd
