// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/columns.h>
#include <exchange/duplicates.h>
#include <exchange/table.h>

namespace pd {

/// How a table is read into records of one kind.
///
/// The header stands in one of the first rows; columnOf() says what a header may be, tableColumns() what
/// becomes of the others. Several values in one cell stand with ";" between them. Codes may be given by their
/// labels; records by number, acronym, reference number or exact name; rows (parties, participants) by their
/// first field alone or as JSON. Rows of totals and repeated headings are left out.
struct TableImport
{
    enum class Duplicates {
        Ask,  ///< surely the same record: skipped; likely the same: refused, unless the row says nothing new
        Skip, ///< both skipped
        Update, ///< both brought up to date; an empty cell leaves the field as it is
        Add     ///< both added as new records, whatever the column "id" says
    };
    Kind kind = Kind::Organisation;
    QMap<QString, QString> map = {}; ///< header of a column to key; an empty key leaves the column out
    Duplicates duplicates = Duplicates::Ask;
    bool isDryRun = false;
    Language language = {};
    QString source = {}; ///< title of the source that new and changed records get, with the day; empty: none
    QDate today = {};
};

/// What an import would do with one row.
struct PlannedRow
{
    enum class State {
        New,
        Update,
        Same,      ///< the office has all of it
        Duplicate, ///< possibly a record that is there; somebody must decide
        Refused,
        LeftOut ///< a total, a repeated heading
    };
    int row = 0; ///< as a spreadsheet counts
    State state = State::New;
    RecordId record = {};             ///< New: negative, in the change set; Update, Same: which
    QStringList fields = {};          ///< Update: what would change
    QList<Candidate> candidates = {}; ///< best first
    QString column = {};              ///< Refused: the header; empty when the whole row is meant
    Text reason = {};                 ///< of Duplicate, Refused and LeftOut; of New: a warning
};

/// Everything that an import would do, before it does it.
struct ImportPlan
{
    QList<TableColumn> columns;
    int headerRow = 0;
    QList<PlannedRow> rows;
    ChangeSet changes; ///< one transaction, one undo

    int count(PlannedRow::State state) const;
};

/// Reads a table and checks every row against the office; writes nothing. An unreadable table or an unknown
/// column is an error.
Result<ImportPlan> planImport(const Office &office, Table &table, const TableImport &options,
                              const CodeTables &tables);

/// Plans, and applies the plan in one transaction unless it is a dry run.
Result<ImportPlan> importTable(Office &office, Table &table, const TableImport &options,
                               const CodeTables &tables);

} // namespace pd
