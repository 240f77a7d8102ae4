// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/exporting.h>

#include <exchange/cardsandcalendars.h>
#include <exchange/columns.h>
#include <exchange/csv.h>
#include <exchange/formats.h>
#include <exchange/shownlist.h>
#include <exchange/xlsxfile.h>
#include <record/json.h>
#include <store/files.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace pd {
namespace {

/// Signs with which a formula may begin. Chinese and Japanese spreadsheets take those of full width, and all pass over
/// blanks before them.
bool isFormula(QStringView cell)
{
    static const QString signs = QStringLiteral("=+-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212");
    static const QString controls = QStringLiteral("\t\r\n");
    if (cell.isEmpty())
        return false;
    const auto isPassedOver = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format || c.isNull(); };
    const auto first = std::find_if_not(cell.begin(), cell.end(), isPassedOver);
    return controls.contains(cell.front()) || (first != cell.end() && signs.contains(*first));
}

bool isNumber(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("\\A[+-]?[0-9]+([.,][0-9]+)?([eE][+-]?[0-9]+)?\\z"));
    return number.match(cell).hasMatch();
}

/// What stands behind the apostrophes at the beginning, of which there must be one.
QStringView behindApostrophes(const QString &cell)
{
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u'\''; });
    return first == cell.begin() ? QStringView() : QStringView(first, cell.end());
}

bool writeCsv(QIODevice *file, const RecordType &type, const QList<Record> &records)
{
    const QList<TableColumn> columns = exportColumns(type, records);
    QStringList headers;
    for (const TableColumn &column : columns)
        headers << column.header;
    bool isWritten = file->write("\xEF\xBB\xBF" + csvRow(headers)) > 0;
    for (const Record &record : records) {
        QStringList cells;
        for (const TableColumn &column : columns)
            cells << columnCell(column, record);
        isWritten = isWritten && file->write(csvRow(harmless(cells))) > 0;
    }
    return isWritten;
}

Result<int> writeShown(ShownList &list, const QString &path, bool isWorkbook)
{
    const auto written = replaceFile(path, [&](QIODevice *file) {
        return isWorkbook ? writeXlsx(file, list) : writeCsv(file, list);
    });
    if (list.error())
        return tl::unexpected(*list.error());
    if (!written)
        return tl::unexpected(written.error());
    return int(list.size());
}

bool writeJson(QIODevice *file, const QList<Record> &records)
{
    QJsonArray array;
    for (const Record &record : records)
        array.append(toJson(record));
    return file->write(QJsonDocument(array).toJson()) > 0;
}

} // namespace

bool hasDays(Kind kind)
{
    switch (kind) {
    case Kind::Visit:
    case Kind::Stop:
    case Kind::Event:
    case Kind::Project:
    case Kind::Agreement:
    case Kind::FollowUp:
    case Kind::Outcome:
        return true;
    default:
        return false;
    }
}

QString harmlessCell(const QString &cell)
{
    const bool isMarked = isFormula(behindApostrophes(cell));
    return isMarked || (isFormula(cell) && !isNumber(cell)) ? QString(u'\'' + cell) : cell;
}

QString plainCell(const QString &cell)
{
    return isFormula(behindApostrophes(cell)) ? cell.mid(1) : cell;
}

QStringList harmless(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe << harmlessCell(cell);
    return safe;
}

QString pastedRow(const QStringList &cells)
{
    QStringList pasted;
    for (const QString &cell : cells) {
        QString one = harmlessCell(cell.simplified());
        if (one.startsWith(u'"')) // a spreadsheet would look for its end, cells and rows further on
            one = u'"' + one.replace(u'"', QStringLiteral("\"\"")) + u'"';
        pasted << one;
    }
    return pasted.join(u'\t') + u'\n';
}

QString pastedHtmlRow(const QStringList &cells, QStringView tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += u'<' + tag + u'>' + harmlessCell(cell).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")) + u"</" + tag
             + u'>';
    return row + QLatin1String("</tr>\n");
}

Result<int> exportRecords(Office &office, const ListQuery &query, const QString &path,
                          const ExportNotes &notes)
{
    const QString ending = path.section(QLatin1Char('.'), -1).toLower();
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("json"),
                                     QStringLiteral("vcf"), QStringLiteral("ics")};
    if (!endings.contains(ending))
        return failure(
                Error::Kind::Usage,
                phrase("Export", "The name of the file must end in .csv, .xlsx, .json, .vcf or .ics."));
    if (ending == QLatin1String("vcf") && query.kind != Kind::Person)
        return failure(Error::Kind::Usage, phrase("Export", "Only persons can be written as cards."));
    if (ending == QLatin1String("ics") && !hasDays(query.kind))
        return failure(Error::Kind::Usage, phrase("Export", "These records have no days for a calendar."));
    if ((ending == QLatin1String("xlsx") || ending == QLatin1String("ics")) && !formats::library())
        return failure(Error::Kind::Internal, phrase("Export", "A part of the program that writes such files is missing. "
                                                               "Install the program again."));
    const auto ids = listIds(office, query);
    if (!ids)
        return tl::unexpected(ids.error());
    const bool isTable = ending == QLatin1String("csv") || ending == QLatin1String("xlsx");
    if (isTable && !notes.columns.keys.isEmpty()) {
        ShownList list(office, query, *ids, notes);
        return writeShown(list, path, ending == QLatin1String("xlsx"));
    }
    const auto found = readDerived(office, *ids, query.today);
    if (!found)
        return tl::unexpected(found.error());
    const QList<Record> &records = *found;
    int count = int(records.size());
    const auto written = replaceFile(path, [&](QIODevice *file) {
        const auto whole = [&](const QByteArray &bytes) { return file->write(bytes) == bytes.size(); };
        if (ending == QLatin1String("csv"))
            return writeCsv(file, recordType(query.kind), records);
        if (ending == QLatin1String("xlsx"))
            return writeXlsx(file, recordType(query.kind), records, notes);
        if (ending == QLatin1String("vcf"))
            return whole(vCards(office, records, notes));
        if (ending == QLatin1String("ics"))
            return whole(calendar(office, records, notes, count));
        return writeJson(file, records);
    });
    if (!written)
        return tl::unexpected(written.error());
    return count;
}

Result<int> exportRecords(Office &office, const ListQuery &query, const QString &path)
{
    return exportRecords(office, query, path, {.language = Language::of(query.language), .day = query.today});
}

} // namespace pd
