// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>
#include <store/office.h>

#include <QDate>

#include <optional>

namespace pd {

/// Where something owed is written: a follow-up, an outcome, a visit that owes its report or an agreement that ends; or a
/// line of the work plan of an agreement or of the checks and papers of a visit.
struct OwedPlace
{
    RecordId record;
    int line = -1;  ///< from 0; -1: the record itself
    friend bool operator==(const OwedPlace &, const OwedPlace &) = default;
};

/// Something that somebody still has to do.
struct Owed
{
    /// Report: of a visit that is over, where it stands among no papers; Renewal: the decision on an agreement that ends.
    enum class Source { FollowUp, Promise, PlanItem, Paper, Report, Renewal };
    Source source = Source::FollowUp;
    OwedPlace place;
    QString what;
    QString label;      ///< of the record
    QString partner;    ///< whom it concerns: "A, B and C"; of a follow-up whatever it is about
    QString who;        ///< its owner: who is named, else the officer in charge
    PartialDate due;    ///< may be none
    qint64 days = 0;    ///< from today to the last day it may mean; negative: overdue

    friend bool operator==(const Owed &, const Owed &) = default;
};
/// Of the record that holds it.
Kind kindOf(Owed::Source source);

struct OwedQuery
{
    enum class Span { All, Overdue, Week, Month };  ///< the next 7 and 30 days, today included
    enum class Order { Day, Owner };                ///< what has no day or no owner comes last
    Span span = Span::All;
    std::optional<Owed::Source> source = {};
    /// What the office's user owns: is named for, or is in charge of where nobody else of the office is named. Nothing
    /// where no name was entered.
    bool isMine = false;
    Order order = Order::Day;

    friend bool operator==(const OwedQuery &, const OwedQuery &) = default;
};
/// Everything that is open: follow-ups, what visits left to be done (unless it goes on as a follow-up), the work plans of
/// agreements, checks and papers of visits that are not cancelled; the reports that the rules ask for, due within the last
/// year (the view of visits without a report has them all); decisions due within the days of warning.
Result<QList<Owed>> owed(Office &office, const OwedQuery &query, QDate today, const Language &language);

} // namespace pd
