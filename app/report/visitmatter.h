// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/report: what the office knows about one visit, read at once.
#pragma once

#include <report/frame.h>

namespace pd::report {

struct VisitMatter
{
    struct Delegate
    {
        Record person;
        QString position; ///< as written for this visit
        bool isHead = false;
        bool isAbsent = false; ///< others are marked as having attended
    };
    Record visit;
    QList<Record> stops;    ///< plan and fact, as the programme goes
    QList<Record> outcomes; ///< by the day they are due
    QList<Record> documents;
    QList<Delegate> guests, hosts; ///< the head first
    QHash<RecordId, Record> people; ///< whom the visit and its stops name

    QList<Record> all() const; ///< whose references need labels
    bool hasFact() const;
    /// The plan; what took place where there never was one.
    QList<Record> programme() const;
};

/// about: one visit. NotFound when it no longer exists.
Result<VisitMatter> readVisit(Office &office, const ReportQuestion &question);

// What is said of it, in one language.

QString visitSubject(const VisitMatter &matter, const Wording &say);
QString positionOf(const VisitMatter::Delegate &delegate, const Wording &say);
/// "Liu Wenhua, Vice-President": a person named at a stop.
QString personAt(RecordId person, const VisitMatter &matter, const Wording &say);
QString stopTitle(const Record &stop, const Wording &say);
QString stopTimes(const Record &stop);
/// The place and the room; with the organisation where the visit goes to several.
QString stopPlace(const Record &stop, const VisitMatter &matter, const Wording &say);
/// "Wednesday, 20 May 2026".
QString weekday(const PartialDate &day, const Language &language);
QString roleOfHead(const VisitMatter::Delegate &delegate, const Wording &say);

} // namespace pd::report
