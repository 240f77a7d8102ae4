// SPDX-License-Identifier: GPL-3.0-or-later
#include <formats/xlsxbook.h>

#include <QRegularExpression>

#include <xlsxwriter.h>

#include <vector>

namespace pd::formats {
namespace {

constexpr qsizetype longestText = 32767; ///< what a cell may hold

/// A sheet's name may hold 31 characters, and not every one.
QByteArray sheetName(const QString &text)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    return QString(text).replace(forbidden, QStringLiteral(" ")).left(31).toUtf8();
}

class SheetOfXlsx : public XlsxSheet
{
public:
    SheetOfXlsx(lxw_workbook *workbook, const QByteArray &name)
        : m_sheet(workbook_add_worksheet(workbook, name.constData())), m_day(workbook_add_format(workbook)),
          m_heading(workbook_add_format(workbook))
    {
        format_set_num_format(m_day, "yyyy-mm-dd");
        format_set_align(m_day, LXW_ALIGN_LEFT);
        format_set_bold(m_heading);
    }

    void heading(int row, int column, const QString &text) override
    {
        keep(worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(), m_heading));
    }
    void text(int row, int column, const QString &text) override
    {
        const QString cut = text.size() > longestText ? text.left(longestText - 1) + QChar(u'…') : text;
        if (!cut.isEmpty())
            keep(worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), cut.toUtf8().constData(),
                                        nullptr));
    }
    void number(int row, int column, double number) override
    {
        keep(worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), number, nullptr));
    }
    void day(int row, int column, QDate day) override
    {
        lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
        keep(worksheet_write_datetime(m_sheet, lxw_row_t(row), lxw_col_t(column), &moment, m_day));
    }
    void truth(int row, int column, bool value) override
    {
        keep(worksheet_write_boolean(m_sheet, lxw_row_t(row), lxw_col_t(column), value, nullptr));
    }
    void width(int column, double characters) override
    {
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), characters, nullptr);
    }
    void freezeHeader(int columns, qsizetype rows) override
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

class BookOfXlsx : public XlsxBook
{
public:
    explicit BookOfXlsx(lxw_workbook *workbook) : m_workbook(workbook) {}
    ~BookOfXlsx() override
    {
        if (m_workbook)
            close();
    }

    XlsxSheet &addSheet(const QString &name) override
    {
        return *m_sheets.emplace_back(std::make_unique<SheetOfXlsx>(m_workbook, sheetName(name)));
    }
    bool close() override
    {
        bool isSound = true;
        for (const auto &sheet : m_sheets)
            isSound = isSound && sheet->isSound();
        return workbook_close(std::exchange(m_workbook, nullptr)) == LXW_NO_ERROR && isSound;
    }

private:
    lxw_workbook *m_workbook;
    std::vector<std::unique_ptr<SheetOfXlsx>> m_sheets;
};

} // namespace

std::unique_ptr<XlsxBook> newXlsxBook(const QByteArray &path, bool hasManyRows)
{
    lxw_workbook_options options{};
    options.constant_memory = hasManyRows ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *workbook = workbook_new_opt(path.constData(), &options);
    return workbook ? std::make_unique<BookOfXlsx>(workbook) : nullptr;
}

} // namespace pd::formats
