// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/xlsxfile.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace pd {
namespace {

using Holds = TableColumn::Holds;

constexpr qsizetype longestText = 32767; ///< what a cell may hold
constexpr qsizetype manyRecords = 20000; ///< beyond, rows go to disk as they come

/// A sheet's name may hold 31 characters, and not every one.
QByteArray sheetName(const QString &text)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    return QString(text).replace(forbidden, QStringLiteral(" ")).left(31).toUtf8();
}

class Sheet
{
public:
    Sheet(lxw_workbook *workbook, const QByteArray &name)
        : m_sheet(workbook_add_worksheet(workbook, name.constData()))
        , m_day(workbook_add_format(workbook))
        , m_heading(workbook_add_format(workbook))
    {
        format_set_num_format(m_day, "yyyy-mm-dd");
        format_set_align(m_day, LXW_ALIGN_LEFT);
        format_set_bold(m_heading);
    }

    void heading(int row, int column, const QString &text)
    {
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(),
                               m_heading);
    }
    void text(int row, int column, const QString &text)
    {
        const QString cut = text.size() > longestText ? text.left(longestText - 1) + QChar(u'…') : text;
        if (!cut.isEmpty())
            keep(worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), cut.toUtf8().constData(),
                                        nullptr));
    }
    void number(int row, int column, double number)
    {
        keep(worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), number, nullptr));
    }
    void day(int row, int column, QDate day)
    {
        lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
        keep(worksheet_write_datetime(m_sheet, lxw_row_t(row), lxw_col_t(column), &moment, m_day));
    }
    void truth(int row, int column, bool value)
    {
        keep(worksheet_write_boolean(m_sheet, lxw_row_t(row), lxw_col_t(column), value, nullptr));
    }
    void width(int column, double characters)
    {
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), characters, nullptr);
    }
    void freezeHeader(int columns, qsizetype rows)
    {
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(rows), lxw_col_t(columns - 1));
    }
    bool isSound() const { return m_isSound; }

private:
    void keep(lxw_error error) { m_isSound = m_isSound && error == LXW_NO_ERROR; }

    lxw_worksheet *m_sheet;
    lxw_format *m_day, *m_heading;
    bool m_isSound = true;
};

void write(Sheet &sheet, int row, int at, const TableColumn &column, const Record &record)
{
    const Value value = column.field ? record.value(column.field->key) : Value();
    if (column.holds == Holds::Id)
        return sheet.number(row, at, double(record.id.value));
    if (column.holds != Holds::Field)
        return sheet.text(row, at, columnCell(column, record));
    if (value.isEmpty())
        return;
    const PartialDate date = value.toDate();
    const bool isPlainDay = date.precision() == PartialDate::Precision::Day && date.wording.isEmpty()
                         && !date.approximate && !date.inferred && date.earliest().year() >= 1900;
    switch (column.field->type) {
    case ValueType::Integer:
        return sheet.number(row, at, double(value.toInteger()));
    case ValueType::Decimal:
        return sheet.number(row, at, value.toDouble());
    case ValueType::Boolean:
        return sheet.truth(row, at, value.toBool());
    case ValueType::Date:
        if (isPlainDay)
            return sheet.day(row, at, date.earliest());
        break;
    default:
        break;
    }
    sheet.text(row, at, columnCell(column, record));
}

bool fill(const QByteArray &path, const RecordType &type, const QList<Record> &records,
          const ExportNotes &notes)
{
    lxw_workbook_options options{};
    options.constant_memory = records.size() > manyRecords ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *workbook = workbook_new_opt(path.constData(), &options);
    if (!workbook)
        return false;
    const Language &language = notes.language;
    Sheet sheet(workbook, sheetName(language.text(type.plural)));
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

    Sheet about(workbook, sheetName(language.text(phrase("Export", "About this list"))));
    about.width(0, 18);
    about.width(1, 60);
    int row = 0;
    about.heading(row, 0, language.text(type.plural));
    about.number(row++, 1, double(records.size()));
    about.heading(row, 0, language.text(phrase("Export", "Day")));
    about.day(row++, 1, notes.day);
    for (const QString &filter : notes.filters) {
        about.heading(row, 0, language.text(phrase("Export", "Filter")));
        about.text(row++, 1, filter);
    }
    const bool isSound = sheet.isSound() && about.isSound();
    return workbook_close(workbook) == LXW_NO_ERROR && isSound;
}

} // namespace

namespace {

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
    lxw_workbook *workbook = workbook_new(path.constData());
    if (!workbook)
        return false;
    Sheet sheet(workbook, QByteArrayLiteral("1"));
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
    const bool isSound = sheet.isSound();
    return workbook_close(workbook) == LXW_NO_ERROR && isSound;
}

} // namespace

bool writeXlsx(QIODevice *file, const RecordType &type, const QList<Record> &records,
               const ExportNotes &notes)
{
    return records.size() <= mostRows
        && writeThrough(file, [&](const QByteArray &path) { return fill(path, type, records, notes); });
}

bool writeXlsxRows(QIODevice *file, const QList<QStringList> &rows)
{
    return rows.size() <= mostRows
        && writeThrough(file, [&](const QByteArray &path) { return fillRows(path, rows); });
}

} // namespace pd
