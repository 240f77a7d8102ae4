// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/dayorder.h>
#include <language/language.h>
#include <record/recordtype.h>
#include <store/error.h>

namespace pd {

/// What a column of a table holds.
struct TableColumn
{
    enum class Holds { Nothing, Id, Name, Field, Period } holds = Holds::Nothing;
    QString header = {};
    QString language = {}; ///< Name; empty: the script of each text tells
    NameKind nameKind = NameKind::Official;
    const Field *field = nullptr;
    const Field *until = nullptr; ///< Period: field is its first day, until its last
    const Field *rowField =
            nullptr;        ///< this field of one row of the field, with the rest of the row beside it
    QString rowCode = {};   ///< a row of its own with this code: identifiers.ror, contacts.email
    bool isGuessed = false; ///< by what the cells hold, not by the header
    DayOrder dayOrder = DayOrder::Unknown; ///< of its dates

    /// As problems() calls what the column holds.
    QString key() const;
    bool holdsDates() const;
};

/// What a header means: a key ("country", "name", "name.zh", "name.en.acronym", "identifiers.ror",
/// "positions.title", "effective..expires", "id"; "-" or nothing for a column that is left out), a label in
/// any of the program's languages, or one of the names that offices use (resources/tables). language: of a
/// name whose key names none. Nothing for a header that means nothing here.
std::optional<TableColumn> columnOf(const RecordType &type, const QString &header, const Language &language);

/// Over the column that says of saved rows why they were refused; columnOf() leaves it out.
Text refusalHeader();

/// Columns by the headers of a table, by what map says for a header (an empty key: nothing), and, where the
/// header says nothing, by what the cells of the sample hold (contentcolumns.h). Error::Usage for a column that remains unknown, or two that mean the same.
Result<QList<TableColumn>> tableColumns(const RecordType &type, const QStringList &headers,
                                        const QMap<QString, QString> &map, const Language &language,
                                        const QList<QStringList> &sample = {});

/// Which of the first rows of a table is its header, under titles and notes: the one with most cells that
/// mean something; without any, the first that is not blank. -1 for no row at all.
int headerRow(const RecordType &type, const QList<QStringList> &rows, const QMap<QString, QString> &map,
              const Language &language);

/// The headers under which records are exported and read again: id, the names that occur, the fields, and at
/// the end what is computed.
QList<TableColumn> exportColumns(const RecordType &type, const QList<Record> &records);
/// What a record has in a column, as one cell.
QString columnCell(const TableColumn &column, const Record &record);

} // namespace pd
