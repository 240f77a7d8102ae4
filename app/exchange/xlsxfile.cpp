// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/xlsxfile.h>

#include <exchange/formats.h>

#include <QFile>
#include <QTemporaryDir>

namespace pd {
namespace {

using Holds = TableColumn::Holds;

constexpr qsizetype manyRecords = 20000; ///< beyond, rows go to disk as they come

std::unique_ptr<formats::XlsxBook> newWorkbook(const QByteArray &path, bool hasManyRows)
{
    const formats::Library *library = formats::library();
    return library ? library->newWorkbook(path, hasManyRows) : nullptr;
}

/// A value as what it is; text: what stands for those that a spreadsheet has no type for.
void write(formats::XlsxSheet &sheet, int row, int at, ValueType type, const Value &value, const QString &text)
{
    if (value.isEmpty())
        return;
    if (type == ValueType::Integer)
        return sheet.number(row, at, double(value.toInteger()));
    if (type == ValueType::Decimal)
        return sheet.number(row, at, value.toDouble());
    if (type == ValueType::Boolean)
        return sheet.truth(row, at, value.toBool());
    if (const auto day = type == ValueType::Date ? plainDay(value) : std::nullopt)
        return sheet.day(row, at, *day);
    sheet.text(row, at, text);
}

void write(formats::XlsxSheet &sheet, int row, int at, const TableColumn &column, const Record &record)
{
    if (column.holds == Holds::Id)
        sheet.number(row, at, double(record.id.value));
    else if (column.holds == Holds::Field)
        write(sheet, row, at, column.field->type, record.value(column.field->key), columnCell(column, record));
    else
        sheet.text(row, at, columnCell(column, record));
}

/// What the workbook is: of which day, and which conditions held.
void addAbout(formats::XlsxBook &workbook, const RecordType &type, qsizetype records, const ExportNotes &notes)
{
    const Language &language = notes.language;
    formats::XlsxSheet &about = workbook.addSheet(language.text(phrase("Export", "About this list")));
    about.width(0, 18);
    about.width(1, 60);
    int row = 0;
    about.heading(row, 0, language.text(type.plural));
    about.number(row++, 1, double(records));
    about.heading(row, 0, language.text(phrase("Export", "Day")));
    about.day(row++, 1, notes.day);
    for (const QString &filter : notes.filters) {
        about.heading(row, 0, language.text(phrase("Export", "Filter")));
        about.text(row++, 1, filter);
    }
}

bool fill(const QByteArray &path, const RecordType &type, const QList<Record> &records,
          const ExportNotes &notes)
{
    const auto workbook = newWorkbook(path, records.size() > manyRecords);
    if (!workbook)
        return false;
    const Language &language = notes.language;
    formats::XlsxSheet &sheet = workbook->addSheet(language.text(type.plural));
    const QList<TableColumn> columns = exportColumns(type, records);
    for (int i = 0; i < columns.size(); ++i) {
        const Field *field = columns[i].field;
        sheet.width(i, columns[i].holds == Holds::Id ? 8 : field ? field->width + 2 : 32);
        sheet.heading(0, i, columns[i].header);
    }
    sheet.freezeHeader(int(columns.size()), records.size());
    for (int row = 0; row < records.size(); ++row)
        for (int i = 0; i < columns.size(); ++i)
            write(sheet, row + 1, i, columns[i], records[row]);

    addAbout(*workbook, type, records.size(), notes);
    return workbook->close();
}

bool fill(const QByteArray &path, ShownList &list)
{
    const auto workbook = newWorkbook(path, list.size() > manyRecords);
    if (!workbook)
        return false;
    formats::XlsxSheet &sheet = workbook->addSheet(list.notes().language.text(list.type().plural));
    const QStringList &headers = list.headers();
    for (int i = 0; i < headers.size(); ++i) {
        const bool isId = list.notes().columns.keys[i] == QLatin1String("id");
        const Field *field = list.field(i);
        const int width = isId ? 8 : field ? field->width + 2 : 40;
        sheet.width(i, qMax(width, int(headers[i].size()) + 4));  // and the button of the filter
        sheet.heading(0, i, headers[i]);
    }
    sheet.freezeHeader(int(headers.size()), list.size());
    int row = 1;
    const bool isRead = list.forEach([&](const ListRow &each) {
        for (int i = 0; i < each.values.size(); ++i) {
            const Field *field = list.field(i);
            const bool isId = list.notes().columns.keys[i] == QLatin1String("id");
            write(sheet, row, i, field ? field->type : isId ? ValueType::Integer : ValueType::Text, each.values[i],
                  list.text(each, i));
        }
        ++row;
        return true;
    });
    addAbout(*workbook, list.type(), list.size(), list.notes());
    return workbook->close() && isRead;
}

constexpr qsizetype mostRows = 1048575;

/// The library writes files only; fill(path) makes one.
template <typename Fill>
bool writeThrough(QIODevice *file, Fill fill)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    if (!folder.isValid() || !fill(QFile::encodeName(path)))
        return false;
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 blockSize = 1 << 20;
    while (!written.atEnd()) {
        const QByteArray block = written.read(blockSize);
        if (block.isEmpty() || file->write(block) != block.size())
            return false;
    }
    return true;
}

bool fillRows(const QByteArray &path, const QList<QStringList> &rows)
{
    const auto workbook = newWorkbook(path, false);
    if (!workbook)
        return false;
    formats::XlsxSheet &sheet = workbook->addSheet(QStringLiteral("1"));
    const QStringList headers = rows.value(0);
    for (int column = 0; column < headers.size(); ++column) {
        sheet.width(column, column + 1 < headers.size() ? 20 : 48);
        sheet.heading(0, column, headers[column]);
    }
    if (!headers.isEmpty())
        sheet.freezeHeader(int(headers.size()), rows.size() - 1);
    for (int row = 1; row < rows.size(); ++row)
        for (int column = 0; column < rows[row].size(); ++column)
            sheet.text(row, column, rows[row][column]);
    return workbook->close();
}

} // namespace

bool writeXlsx(QIODevice *file, const RecordType &type, const QList<Record> &records,
               const ExportNotes &notes)
{
    return records.size() <= mostRows
        && writeThrough(file, [&](const QByteArray &path) { return fill(path, type, records, notes); });
}

bool writeXlsx(QIODevice *file, ShownList &list)
{
    return list.size() <= mostRows && writeThrough(file, [&](const QByteArray &path) { return fill(path, list); });
}

bool writeXlsxRows(QIODevice *file, const QList<QStringList> &rows)
{
    return rows.size() <= mostRows
        && writeThrough(file, [&](const QByteArray &path) { return fillRows(path, rows); });
}

} // namespace pd
