// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: many rows for one table.
#pragma once

#include <store/connection.h>

namespace pd {

/// New rows of one table, written some dozens at a time: a statement takes about as long as a row. The last ones are
/// written when it ends; an error is kept by the connection, as always.
///
///     BulkInsert rows(connection, u"name (record, text)"_s, 2, names.size());
///     for (const Name &name : names) {
///         rows.bind(0, id);
///         rows.bind(1, name.text);
///         rows.next();
///     }
class BulkInsert
{
public:
    /// into: the table and its columns; expected: about how many rows there will be.
    BulkInsert(Connection &connection, const QString &into, qsizetype columns, qsizetype expected);
    ~BulkInsert() { flush(); }
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    /// Every column of every row is bound; QVariant() is a null.
    template <typename T>
    void bind(qsizetype column, const T &value)
    {
        m_statement.bind(int(m_row * m_columns + column), value);
    }
    void bindUtf8(qsizetype column, const QByteArray &text)
    {
        m_statement.bindUtf8(int(m_row * m_columns + column), text);
    }
    /// The row is complete.
    void next();

private:
    static qsizetype rowsAtOnce(qsizetype expected);
    void flush();

    const qsizetype m_columns, m_atOnce;
    Statement m_statement;
    qsizetype m_row = 0;
};

} // namespace pd
