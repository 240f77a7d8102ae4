// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/record.h>

#include <QDate>

#include <optional>

namespace pd::rules {

/// planned, recruiting (launched, no cohort yet), running, closed (vocabulary::programmeState).
QString programmeState(const Record &programme, bool hasCohorts, QDate today);

/// True when an approval other than a preparatory one is valid on that day; rows of programme.approvals.
bool isApproved(const Rows &approvals, QDate today);

/// open, due_soon (within 14 days), overdue, done (vocabulary::taskState).
QString taskState(const PartialDate &due, const PartialDate &done, QDate today);

/// A target held against what was admitted.
struct TargetProgress
{
    qint64 target = 0;
    qint64 actual = 0;      ///< admitted in the intakes of the target's period
    double fraction = 0;    ///< actual / target; 0 for a target of zero
    qint64 left = 0;        ///< target − actual, never negative
    int intakesLeft = 0;    ///< intakes of the period after the last one that has a count
    qint64 perIntake = 0;   ///< left / intakesLeft, rounded up; 0 when none is left
};
/// admitted: by intake year, all programmes the target covers together.
TargetProgress targetProgress(qint64 target, int firstIntake, int intakes, const QMap<int, qint64> &admitted);

/// One count of a cohort.
struct CountFact
{
    QString measure;
    QDate asOf;
    qint64 persons = 0;
};
/// What a chart of enrolment shows for one cohort in one year: the latest count of "enrolled" taken no later
/// than asOf; where there is none, the latest "admitted" stands in.
struct Enrolment
{
    qint64 persons = 0;
    bool isStandIn = false;
};
std::optional<Enrolment> enrolment(const QList<CountFact> &totals, QDate asOf);
/// The latest total of one measure as of a day.
std::optional<qint64> latest(const QList<CountFact> &totals, const QString &measure, QDate asOf);

/// How the students of a programme fared, its cohorts together. Each share is taken over those cohorts that have both
/// of its counts, so that one who has not come to the end yet does not count as lost; nothing where none has.
struct Attainment
{
    std::optional<double> retention;   ///< of those admitted, the part that has not withdrawn, or is enrolled where
                                       ///< nobody counted withdrawals
    std::optional<double> graduation;  ///< graduated of admitted
    std::optional<double> dualDegrees; ///< dual degrees awarded of graduated
};
Attainment attainment(const QList<QList<CountFact>> &cohorts, QDate asOf);

/// Share of technology, engineering, agriculture and medicine (理工农医): categories 07, 08, 09 and 10 of the
/// Chinese classification among all that are mapped. nothing when there are none.
std::optional<double> scienceShare(const QMap<QString, qint64> &byChineseCategory);

/// True when a visit is over (completed, or past its last day and not cancelled) and no report of it is kept.
bool isReportMissing(const Record &visit, QDate today);

/// in, out or online for the current own institution; empty when it takes no part.
QString visitDirection(const Record &visit, RecordId own);

} // namespace pd::rules
