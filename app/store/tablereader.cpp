// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/tablereader.h>

#include <store/columns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

QStringList columnsOf(Connection &connection, const QString &table)
{
    QStringList columns;
    Statement lines(connection, u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s);
    for (lines.run(table); lines.next();)
        columns << lines.text(0);
    return columns;
}

/// The key is what the table is sorted by: its number, or the first column of its primary key.
TableReader::TableReader(Connection &connection, const QString &table, const QStringList &columns)
    : m_connection(connection)
    , m_table(quoted(table))
    , m_key(u"rowid"_s)
    , m_columns(columns)
{
    connection.clearError();
    const bool isSortedByKey = connection.value(u"SELECT wr FROM pragma_table_list WHERE name = ?"_s, table).toInt() == 1;
    if (isSortedByKey) {
        Statement key(connection, u"SELECT name, type FROM pragma_table_info(?) WHERE pk = 1"_s);
        if (key.run(table) && key.next()) {
            m_key = quoted(key.text(0));
            m_isKeyText = key.text(1) != u"INTEGER"_s;
        }
    }
    const QStringList there = columnsOf(connection, table);
    QStringList wanted;
    for (const QString &column : columns)
        wanted << (there.contains(column) ? quoted(column) : u"NULL"_s);
    m_select = u"SELECT %1, %2 FROM %3"_s.arg(m_key, wanted.join(u','), m_table);
}

qint64 TableReader::expected()
{
    m_connection.clearError();
    const qint64 rows = m_connection.value(u"SELECT count(*) FROM "_s + m_table).toLongLong();
    if (!m_connection.error())
        return rows;
    m_connection.clearError();
    return 0;
}

/// False when it ended at something that cannot be read.
bool TableReader::read(const QString &condition, const std::function<void(const QVariantList &)> &take)
{
    m_connection.clearError();
    Statement lines(m_connection, m_select + condition);
    for (lines.run(); lines.next();) {
        QVariantList row;
        for (int i = 1; i <= m_columns.size(); ++i)
            row << lines.value(i);
        m_at = lines.integer(0);
        m_hasRow = true;
        take(row);
    }
    return !m_connection.error();
}

/// The first key at or after one, when the way to it can be read.
std::optional<qint64> TableReader::nextFrom(qint64 key)
{
    m_connection.clearError();
    Statement line(m_connection, u"SELECT %1 FROM %2 NOT INDEXED WHERE %1 >= ? ORDER BY %1 LIMIT 1"_s.arg(m_key, m_table));
    if (line.run(QVariant(key)) && line.next())
        return line.integer(0);
    return std::nullopt;
}

/// From the end; where that cannot be read, more than any table has.
qint64 TableReader::lastKey()
{
    m_connection.clearError();
    const QVariant last = m_connection.value(u"SELECT %1 FROM %2 NOT INDEXED ORDER BY %1 DESC LIMIT 1"_s.arg(m_key, m_table));
    return m_connection.error() || !last.isValid() ? (1LL << 32) : last.toLongLong();
}

void TableReader::readAll(const std::function<void(const QVariantList &)> &take)
{
    if (read(u" NOT INDEXED ORDER BY "_s + m_key, take))
        return;
    ++m_gaps;
    if (m_isKeyText) {  // few rows: from the other end, up to the same place; what comes twice is ignored
        read(u" NOT INDEXED ORDER BY %1 DESC"_s.arg(m_key), take);
        m_connection.clearError();
        return;
    }
    constexpr int most = 10000;  // gaps, so that a file of garbage comes to an end
    const qint64 last = lastKey();
    qint64 at = m_hasRow ? m_at : 0;
    for (; m_gaps < most; ++m_gaps) {
        // Beyond what cannot be read: in steps that grow, then back in halves to its end.
        qint64 bad = at, good = -1;
        for (qint64 step = 1; bad < last; step *= 2) {
            const qint64 probe = std::min(at + step, last);
            if (nextFrom(probe)) {
                good = probe;
                break;
            }
            bad = probe;
        }
        if (good < 0)
            break;
        while (good - bad > 1) {
            const qint64 middle = bad + (good - bad) / 2;
            (nextFrom(middle) ? good : bad) = middle;
        }
        m_hasRow = false;
        const bool isEnd = read(u" NOT INDEXED WHERE %1 >= %2 ORDER BY %1"_s.arg(m_key).arg(good), take);
        if (isEnd)
            break;
        at = m_hasRow ? std::max(m_at, good) : good;
    }
    m_connection.clearError();
}

} // namespace pd
