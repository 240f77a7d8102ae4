// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/textplaces.h>

#include <record/recordtype.h>
#include <store/columns.h>
#include <store/copying.h>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QStringList textColumns(Connection &connection, const QString &table)
{
    QStringList columns;
    Statement lines(connection, u"SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'"_s);
    for (lines.run(table); lines.next();)
        columns << lines.text(0);
    return columns;
}

/// The column that says to which record a line belongs; none for what belongs to no record.
QString recordColumn(Connection &connection, const QString &table)
{
    if (table == u"change_set"_s)
        return {};
    const auto has = [&](const QString &column) {
        return connection.value(u"SELECT 1 FROM pragma_table_info(?) WHERE name = ?"_s, table, column).isValid();
    };
    if (has(u"record"_s))
        return u"record"_s;
    return kindFromKey(table) ? u"id"_s : QString();
}

QString literal(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

} // namespace

QList<TextPlace> textPlaces(Connection &connection, const QList<RecordId> &without)
{
    const QString leaving = u" NOT IN (SELECT value FROM json_each('"_s + idList(without) + u"'))"_s;
    QList<TextPlace> found;
    const QStringList tables = dataTables(connection);
    for (const QString &table : tables) {
        if (table == u"label"_s || table == u"term"_s)
            continue;  // follow from the others
        const bool isLog = table.startsWith(u"change"_s);
        const QString record = recordColumn(connection, table);
        QString lines = record.isEmpty() ? u"1"_s : QString(record + leaving);
        if (table == u"name"_s)
            lines += u" AND record NOT IN (SELECT id FROM record WHERE kind = 'person')"_s;
        const QStringList columns = textColumns(connection, table);
        for (const QString &column : columns)
            found << TextPlace{quoted(table), quoted(column), record, lines, isLog};
    }
    return found;
}

QStringList textsWith(Connection &connection, const TextPlace &place, const QStringList &words)
{
    QStringList conditions{u"0"_s}, texts;
    for (const QString &word : words)
        conditions << u"instr("_s + place.column + u", "_s + literal(word) + u')';
    Statement lines(connection, u"SELECT DISTINCT "_s + place.column + u" FROM "_s + place.table + u" WHERE ("_s
                                    + conditions.join(u" OR "_s) + u") AND "_s + place.lines);
    for (lines.run(); lines.next();)
        texts << lines.text(0);
    return texts;
}

} // namespace pd
