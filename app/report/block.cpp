// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/block.h>

#include <store/filename.h>

namespace pd::report {

Table withoutEmptyColumns(const Table &table)
{
    Table kept{.columns = {}, .rows = QList<QStringList>(table.rows.size()), .totals = {}};
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const bool isUsed =
                std::any_of(table.rows.cbegin(), table.rows.cend(),
                            [&table, column](const QStringList &row) {
                                return !isAcross(table, row) && !row.value(column).isEmpty();
                            });
        if (!isUsed)
            continue;
        kept.columns << table.columns.at(column);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (!isAcross(table, table.rows.at(row)))
                kept.rows[row] << table.rows.at(row).value(column);
        }
        if (!table.totals.isEmpty())
            kept.totals << table.totals.value(column);
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (isAcross(table, table.rows.at(row)))
            kept.rows[row] = table.rows.at(row);
    }
    return kept;
}

QString proposedFileName(const QStringList &parts)
{
    constexpr int longest = 60; // characters of one part: three of them in UTF-8 stay below 255 bytes
    const QString refused = QStringLiteral("/\\:*?\"<>|");
    QStringList names;
    for (const QString &part : parts) {
        QString name;
        for (const QChar c : part)
            name += refused.contains(c) || c.category() == QChar::Other_Control ? QChar(u' ') : c;
        name = name.simplified();
        if (name.size() > longest)
            name = QString(name.left(longest - 1).trimmed() + QChar(u'…'));
        if (!name.isEmpty())
            names << name;
    }
    return safeFileName(names.join(QStringLiteral(" – ")));
}

} // namespace pd::report
