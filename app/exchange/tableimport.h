// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/table.h>
#include <language/language.h>
#include <record/codetables.h>
#include <store/office.h>

namespace pd {

/// How a table is read into records of one kind.
///
/// The first row names the columns: field keys or labels in any of the program's languages; "id"; "name" (the
/// official name in the language of the import), "name.zh", "name.en.acronym" …; "identifier"
/// ("ror:03dgaqz26"). Computed columns of an export are passed over, other unknown columns are an error.
/// Several values in one cell stand with ";" between them. Codes may be given by their labels; records by
/// number, acronym, reference number or exact name; rows (parties, participants) by their first field alone
/// or as JSON.
struct TableImport
{
    enum class Duplicates {
        Ask,    ///< surely the same record: skipped; likely the same (an equal official name): refused
        Skip,   ///< both skipped
        Update, ///< both brought up to date; an empty cell leaves the field as it is
        Add     ///< both added as new records
    };
    Kind kind = Kind::Organisation;
    QMap<QString, QString> map = {}; ///< header of a column to key; an empty key leaves the column out
    Duplicates duplicates = Duplicates::Ask;
    bool isDryRun = false;
    Language language = {};
};

struct ImportResult
{
    struct Refusal
    {
        int row = 0;    ///< as a spreadsheet counts; the header is 1
        QString column; ///< as in the header; empty when the whole row is meant
        Text reason;
    };
    int read = 0, added = 0, updated = 0, skipped = 0;
    QList<Refusal> refused;
};

/// Reads a table and applies it in one change set. Rows with errors are refused one by one; an unreadable
/// table or an unknown column (Error::Usage) changes nothing.
Result<ImportResult> importTable(Office &office, Table &table, const TableImport &options,
                                 const CodeTables &tables);

} // namespace pd
