// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/bulkinsert.h>

using namespace Qt::StringLiterals;

namespace pd {

// The statement of one row stays as it is: most changes write one.
static QString sqlFor(const QString &into, qsizetype columns, qsizetype rows)
{
    QStringList marks;
    marks.fill(u"?"_s, columns);
    const QString row = marks.join(u", "_s);
    if (rows == 1)
        return u"INSERT INTO "_s + into + u" VALUES ("_s + row + u')';
    QStringList all;
    all.fill(u"SELECT "_s + row, rows);
    return u"INSERT INTO "_s + into + u' ' + all.join(u" UNION ALL "_s) + u" LIMIT ?"_s;
}

qsizetype BulkInsert::rowsAtOnce(qsizetype expected)
{
    constexpr qsizetype most = 50;
    return expected < most ? 1 : most;
}

BulkInsert::BulkInsert(Connection &connection, const QString &into, qsizetype columns, qsizetype expected)
    : m_columns(columns)
    , m_atOnce(rowsAtOnce(expected))
    , m_statement(connection, sqlFor(into, columns, m_atOnce))
{
}

void BulkInsert::next()
{
    if (++m_row == m_atOnce)
        flush();
}

void BulkInsert::flush()
{
    if (m_row == 0)
        return;
    if (m_atOnce > 1)
        m_statement.bind(int(m_atOnce * m_columns), m_row);  // how many of the rows are there
    m_statement.execute();
    m_row = 0;
}

} // namespace pd
