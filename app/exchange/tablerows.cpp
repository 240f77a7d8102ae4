// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/tablerows.h>

#include <exchange/csv.h>
#include <exchange/htmltable.h>

#include <QBuffer>

#include <algorithm>

namespace pd {
namespace {

constexpr qsizetype mostRows = 200000;
constexpr int step = 500; ///< rows between two looks at whether to go on

Error tooLong()
{
    return {Error::Kind::Invalid,
            phrase("Import", "The table has more than %n row(s). Divide it, or import it from the command line.",
                   nullptr, mostRows),
            {}};
}

Result<QList<TableRows::Line>> linesOf(Table &table, const RowWatch &watch)
{
    QList<TableRows::Line> lines;
    for (;;) {
        auto row = table.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return lines;
        QStringList cells = std::move(**row);
        const bool isBlank = std::all_of(cells.begin(), cells.end(),
                                         [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (isBlank)
            continue;
        if (lines.size() == mostRows)
            return tl::unexpected(tooLong());
        lines.append({table.row(), std::move(cells)});
        if (watch && lines.size() % step == 0 && !watch(int(lines.size())))
            return stoppedReading();
    }
}

} // namespace

tl::unexpected<Error> stoppedReading()
{
    return failure(Error::Kind::Cancelled, phrase("Import", "The reading was stopped."));
}

Result<TableRows> readRows(const QString &path, const TableFormat &format, const RowWatch &watch)
{
    const auto table = openTable(path, format);
    if (!table)
        return tl::unexpected(table.error());
    auto lines = linesOf(*table->rows, watch);
    if (!lines)
        return tl::unexpected(lines.error());
    return TableRows{.lines = std::move(*lines),
                     .endsRowsEarly = table->rows->endsRowsEarly(),
                     .format = table->format,
                     .sheets = table->sheets};
}

Result<TableRows> rowsOfClipboard(const QString &html, const QString &text)
{
    const QList<QStringList> rows = rowsOfHtml(html);
    qsizetype widest = 0;
    TableRows found{.lines = {}, .endsRowsEarly = true, .format = {}, .sheets = {}};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        widest = std::max(widest, rows[i].size());
        if (!std::all_of(rows[i].begin(), rows[i].end(), [](const QString &cell) { return cell.trimmed().isEmpty(); }))
            found.lines.append({int(i + 1), rows[i]});
    }
    if (found.lines.isEmpty() || widest * rows.size() < 2)
        return rowsOfText(text);
    return found.lines.size() > mostRows ? tl::unexpected(tooLong()) : Result<TableRows>(found);
}

Result<TableRows> rowsOfText(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(&buffer, text.contains(u'\t') ? u'\t' : u'\0', QStringLiteral("UTF-8"));
    auto lines = linesOf(reader, {});
    if (!lines)
        return tl::unexpected(lines.error());
    return TableRows{.lines = std::move(*lines), .endsRowsEarly = true, .format = {}, .sheets = {}};
}

} // namespace pd
