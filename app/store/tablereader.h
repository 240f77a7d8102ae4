// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: the rows of a table of a damaged file, in ranges around what cannot be read.
#pragma once

#include <store/connection.h>

#include <QStringList>

#include <functional>

namespace pd {

QStringList columnsOf(Connection &connection, const QString &table);

class TableReader
{
public:
    /// columns: those wanted; one that the table does not have gives nulls.
    TableReader(Connection &connection, const QString &table, const QStringList &columns);

    const QStringList &columns() const { return m_columns; }
    /// How many rows there should be, where an index or the table still tells; 0 otherwise.
    qint64 expected();
    /// Every row that can be read, each once.
    void readAll(const std::function<void(const QVariantList &)> &take);
    /// Places that had to be left out.
    int gaps() const { return m_gaps; }

private:
    bool read(const QString &condition, const std::function<void(const QVariantList &)> &take);
    std::optional<qint64> nextFrom(qint64 key);
    qint64 lastKey();

    Connection &m_connection;
    QString m_table, m_select, m_key;
    QStringList m_columns;
    bool m_isKeyText = false;
    qint64 m_at = 0;      ///< the key of the last row that was read
    bool m_hasRow = false;
    int m_gaps = 0;
};

} // namespace pd
