// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/columns.h>
#include <store/office.h>

namespace pd {

/// A column under its key, as columnOf() reads it again; empty for one that is left out.
QString columnKey(const TableColumn &column);

/// What is proposed for a column, and why.
struct ProposedColumn
{
    enum class Why {
        Header,  ///< the header is known, and may say that the column is left out
        Content, ///< the cells tell
        Unknown, ///< left out until somebody says what it is
        Repeated ///< another column holds the same already
    };
    QString key = {};
    Why why = Why::Unknown;
};
QList<ProposedColumn> proposedColumns(const RecordType &type, const QStringList &headers, const Language &language,
                                      const QList<QStringList> &sample);

/// Columns by their keys, one for each header. Usage for a key that is none, or two that mean the same.
Result<QList<TableColumn>> mappedColumns(const RecordType &type, const QStringList &headers, const QStringList &keys,
                                         const Language &language);

/// What a column may become, in the words of a language: names first, then the fields in the order of forms.
struct ColumnTarget
{
    QString key;
    QString label;
};
QList<ColumnTarget> columnTargets(const RecordType &type, const Language &language);
/// Labels of what a record must have and no column holds.
QStringList missingTargets(const RecordType &type, const QList<TableColumn> &columns, const Language &language);

/// How the columns of one shape of table are read, under a name that people gave it. Kept in the office.
struct Mapping
{
    QString name;
    Kind kind = Kind::Organisation;
    QStringList headers, keys; ///< one key for each header
    QString source = {};       ///< title of the list that was read with it

    /// How well other headers are those of this table, in whatever order.
    struct Fit
    {
        QList<std::optional<QString>> keys = {}; ///< one for each header; nothing for one that is new
        double overlap = 0; ///< headers that both have, of all that one of them has; 1: the same ones
        /// A column more or fewer; with less in common it is another table.
        bool isClose() const { return overlap >= 0.66; }
    };
    Fit fit(const QStringList &others) const;
};
QList<Mapping> savedMappings(const Office &office);
/// Keeps a mapping, instead of one of the same name.
Result<void> saveMapping(Office &office, Mapping mapping);
Result<void> removeMapping(Office &office, const QString &name);

} // namespace pd
