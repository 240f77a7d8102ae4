// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/record.h>

#include <optional>

namespace pd::rules {

/// The stops of a visit as its programme goes: the plan, then what took place; by day, those without one last; within
/// a day by the clock, a stop without a time behind the one it was put after.
QList<Record> inOrder(const QList<Record> &stops);

/// plan, where it is not said.
QString phaseOf(const Record &stop);
/// How long it takes, in minutes; nothing where a time is missing or it would end before it starts.
std::optional<int> minutesOf(const Record &stop);

enum class TimeProblem { None, EndsBeforeStart, Overlaps };
/// What is wrong with the times of each stop: an overlap is one of two stops of the same day, both planned or both held.
QList<TimeProblem> timeProblems(const QList<Record> &stops);

/// Stops in their order, and where among them one stands now.
struct Itinerary
{
    QList<Record> stops;
    qsizetype place = 0;
};
Itinerary arranged(const QList<Record> &stops, qsizetype place);
/// A stop one place earlier (-1) or later (1). Two of one day change their turns: the first begins where the first
/// began, both keep their length and the pause between them. At the end of its day a stop goes to the next of the
/// days, with its time. Nothing moves beyond the first and the last.
Itinerary moved(const QList<Record> &stops, qsizetype place, int by, const QList<PartialDate> &days);
/// To a day (null: none), before the given stop of it; -1: behind all of that day.
Itinerary movedTo(const QList<Record> &stops, qsizetype place, const PartialDate &day, qsizetype before);

/// Every stop of the other phase once more in this one, as a record that is still to be written.
QList<Record> withCopies(const QList<Record> &stops, const QString &phase);

enum class Deviation { None, LeftOut, NotPlanned, Otherwise };
/// How what took place differs from the plan, stop by stop; None throughout where only one of them is there. Two are
/// the same stop when they have the organisation or, without one, a name in common.
QList<Deviation> deviations(const QList<Record> &stops);

} // namespace pd::rules
