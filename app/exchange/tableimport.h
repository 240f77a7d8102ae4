// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/columns.h>
#include <exchange/duplicates.h>
#include <exchange/tablerows.h>

#include <array>

namespace pd {

/// What somebody decided about a row.
struct RowDecision
{
    enum class What { Add, Same, LeaveOut };
    What what = What::Add;
    RecordId record = {}; ///< Same: as which record
    int row = 0;          ///< Same: or as what an earlier row speaks of
    friend bool operator==(const RowDecision &, const RowDecision &) = default;
};

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
        Add,    ///< both added as new records, whatever the column "id" says
        Review ///< surely the same record: brought up to date; likely the same: left to a decision
    };
    Kind kind = Kind::Organisation;
    QMap<QString, QString> map = {}; ///< header of a column to key; an empty key leaves the column out
    QStringList keys = {}; ///< instead of a map: one key for each column, in their order
    int headerRow = 0;     ///< as a spreadsheet counts; 0: it is found
    Duplicates duplicates = Duplicates::Ask;
    QHash<int, RowDecision> decisions = {}; ///< by the number of the row
    /// What cells refer to and the office does not have is created with the row, where a name is enough.
    bool createsMissing = false;
    bool isDryRun = false;
    Language language = {};
    DayOrders dayOrders = {}; ///< of all rows; empty: the first rows tell
    /// Of columns that do not tell; Unknown: as is usual in the language of the table.
    DayOrder dayOrder = DayOrder::Unknown;
    QString source = {}; ///< title of the source that new and changed records get, with the day; empty: none
    QDate today = {};
    RowWatch watch = {};
    bool isRevisable = false; ///< the plan is going to be made again for some of its rows, see revisedPlan()
    qint64 missingMade = 0;   ///< by the plan that is made again
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
        LeftOut ///< a total, a repeated heading, or by decision
    };
    int row = 0; ///< as a spreadsheet counts
    State state = State::New;
    RecordId record = {};             ///< New: negative, in the change set; Update, Same: which
    QStringList fields = {};          ///< Update: what would change
    QList<Candidate> candidates = {}; ///< best first
    QString column = {};              ///< Refused: the header; empty when the whole row is meant
    Text reason = {};                 ///< of Duplicate, Refused and LeftOut; of New: a warning
    Record before = {}, after = {};   ///< Update: the record; New: only after
    QList<RecordId> missing = {};     ///< New, Update: records that are created with it, see ImportPlan
    bool isDecided = false;           ///< by a decision
};

/// Everything that an import would do, before it does it.
struct ImportPlan
{
    QList<TableColumn> columns;
    int headerRow = 0;
    DayOrder dayOrder = DayOrder::Unknown; ///< that was taken for columns of dates that do not tell; none: Unknown
    QList<PlannedRow> rows;
    QList<Record> missing;          ///< created because rows refer to them
    QList<RecordId> gone;           ///< came from an earlier edition of this list, which no longer has them
    QHash<RecordId, QString> labels; ///< of candidates and of what is gone
    ChangeSet changes; ///< one transaction, one undo
    /// Of a table that importTable() read in parts: by State, the rows that are no longer held, because nothing is to be
    /// said of them.
    std::array<int, 6> passed = {};
    bool isWritten = false; ///< the office was changed; of a dry run: it would be

    /// A name, a number or a record that a row speaks of, as a hash. Rows that share one depend on each other, unless
    /// all of them only ask for what the office has.
    struct Meeting
    {
        size_t key = 0;
        int row = 0;
        bool isAsking = false;
    };
    QList<Meeting> meetings; ///< in the order of their keys; only of a plan that is revisable
    qint64 missingMade = 0;  ///< how many numbers were given to missing records

    int count(PlannedRow::State state) const;
    int size() const; ///< all rows that were read
};

/// Reads a table and checks every row against the office; writes nothing. An unreadable table or an unknown
/// column is an error.
Result<ImportPlan> planImport(const Office &office, Table &table, const TableImport &options,
                              const CodeTables &tables);

/// The plan of a table in which some rows were mended or decided: only those, and the rows that depend on them, are
/// looked at again. The rest of the options, and the office, are as they were when the plan was made.
Result<ImportPlan> revisedPlan(const Office &office, const ImportPlan &plan, const TableRows &rows,
                               const QHash<int, QStringList> &mended, const QSet<int> &changed,
                               const TableImport &options, const CodeTables &tables);

/// Plans, and applies the plan in one transaction unless it is a dry run. A long table is planned and written in parts,
/// each in a thread of its own: memory does not grow with it as with a plan.
Result<ImportPlan> importTable(Office &office, Table &table, const TableImport &options,
                               const CodeTables &tables);

} // namespace pd
