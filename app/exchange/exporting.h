// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>
#include <query/listquery.h>

namespace pd {

/// The columns of a list as it is shown.
struct ShownColumns
{
    QStringList keys = {};     ///< as listRows() takes them
    QStringList headers = {};  ///< one for each
    bool areLabels = true;     ///< texts for people; false: codes
    const CodeTables *tables = nullptr;
};

/// What a file says about itself, in which language, and which columns it has.
struct ExportNotes
{
    Language language = {};
    QDate day = {};
    QStringList filters = {}; ///< the conditions of the list, as people read them
    /// Of tables (.csv, .xlsx); none: all fields under their keys, which importTable() reads again.
    ShownColumns columns = {};
};

/// Whether records of the kind have days for a calendar.
bool hasDays(Kind kind);

/// Writes the records of a list to path, replaced only when complete; returns how many. The ending says how:
/// .csv    UTF-8 with a byte order mark, which Excel wants. A text that a spreadsheet would take for a formula has an
///         apostrophe before it.
/// .xlsx   a workbook with typed cells
/// .json   a list of records, complete
/// .vcf    persons as vCard 4
/// .ics    a calendar of what has a day: visits, events, projects, agreements, follow-ups, outcomes, stops
/// Error::Usage for other endings, and for kinds that have no such form.
Result<int> exportRecords(Office &office, const ListQuery &query, const QString &path,
                          const ExportNotes &notes);
Result<int> exportRecords(Office &office, const ListQuery &query, const QString &path);

/// An apostrophe before what a spreadsheet would run, unless it is a number: what begins with = + - @, also behind
/// blanks and in full width, or with a tab or line end; and one more before such apostrophes. plainCell() takes it
/// off.
QString harmlessCell(const QString &cell);
QString plainCell(const QString &cell);
/// All cells of a row: for every table that may end up in a spreadsheet.
QStringList harmless(const QStringList &cells);
/// A row for the clipboard, as spreadsheets and word processors take it: harmless, each cell on one line.
QString pastedRow(const QStringList &cells);
/// The same as a row of an HTML table; tag: of its cells, td or th.
QString pastedHtmlRow(const QStringList &cells, QStringView tag);

} // namespace pd
