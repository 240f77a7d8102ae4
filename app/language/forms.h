// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <span>

namespace pd {

/// What makes a language of the program besides its catalogue: one row for each, so that a further language
/// is one row here and one file of translations.
///
/// Patterns of dates name their parts in braces:
///   {d} {dd}    day, with two digits           {month}     month standing alone (ноябрь)
///   {m} {mm}    month as a number              {of month}  month beside a day (ноября)
///   {y}         year                           {mon}       month, short
///   {next}      last two digits of the year after   {season} {of season}  весна, весны
/// and the parts of the last day of a period as {d2}, {month2} …
struct Forms
{
    struct Dates
    {
        QString day, month, season, winter, year, academicYear;
    };

    QString code, catalogue, ownName;
    QLocale locale;
    const char *icuLocale, *collation;
    QString seasons[4], ofSeasons[4];

    Dates full, governed, brief;  ///< alone; after "about" and "until"; in a table
    QString about, until, inferred, briefAbout, briefInferred;  ///< %1 is the date
    QString unknown, briefUnknown;
    QString daysOfMonth, daysOfYear, monthsOfYear, years, fromTo;  ///< periods; the last one takes %1 and %2
    QString dateTime, percent;                                     ///< %1 and %2; %1
};

/// In the order of Language::codes().
std::span<const Forms> allForms();

} // namespace pd
