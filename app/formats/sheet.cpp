// SPDX-License-Identifier: GPL-3.0-or-later
#include <formats/sheet.h>

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace pd::workbook {
namespace {

constexpr size_t mostCells = 60'000'000;
constexpr size_t longestText = 1 << 20; ///< bytes; Excel has 32,767 characters

} // namespace

NumberFormat NumberFormat::ofCode(std::string_view code)
{
    NumberFormat format;
    std::string letters;
    for (size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            const size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            if (inside == "h" || inside == "hh" || inside == "m" || inside == "mm" || inside == "s"
                || inside == "ss")
                format.hasTime = true;
            i = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else {
            letters += char(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    if (letters.find("general") != std::string::npos)
        return {};
    if (code.size() < 20 && code.find_first_not_of('0') == std::string_view::npos)
        format.digits = int(code.size());
    const auto has = [&](char c) { return letters.find(c) != std::string::npos; };
    format.isPercent = has('%');
    format.hasYear = has('y');
    format.hasDay = has('d');
    format.hasTime = format.hasTime || has('h') || has('s');
    // Beside hours and seconds an m counts minutes.
    format.hasMonth = has('m') && (format.hasYear || format.hasDay || !format.hasTime);
    return format;
}

NumberFormat NumberFormat::builtin(size_t id)
{
    const NumberFormat day{.hasYear = true, .hasMonth = true, .hasDay = true};
    const NumberFormat time{.hasTime = true};
    if (id == 17 || id == 57 || id == 27)
        return {.hasYear = true, .hasMonth = true, .hasDay = id == 27};
    if (id == 22)
        return {.hasYear = true, .hasMonth = true, .hasDay = true, .hasTime = true};
    if (id == 9 || id == 10)
        return {.isPercent = true};
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35))
        return time;
    if ((id >= 14 && id <= 16) || (id >= 28 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return day;
    return {};
}

uint32_t Strings::add(std::string_view text)
{
    if (text.size() > longestText)
        throw Stop(Outcome::TooLarge);
    m_texts.emplace_back(text);
    return uint32_t(m_texts.size() - 1);
}

SheetCells::Cell &SheetCells::place(int row, int column, Holds holds)
{
    if (column < 0 || column >= mostColumns)
        throw Stop(Outcome::TooWide);
    if (row < 0 || row >= mostRows || m_cells.size() >= mostCells)
        throw Stop(Outcome::TooLarge);
    m_isEmpty = m_isEmpty && holds == Holds::Nothing;
    // Readers say a cell's value and its format one after the other.
    if (m_cells.empty() || m_cells.back().row != uint32_t(row) || m_cells.back().column != column)
        m_cells.push_back({uint32_t(row), uint16_t(column), Holds::Nothing, 0, {0}});
    Cell &cell = m_cells.back();
    if (holds != Holds::Nothing)
        cell.holds = holds;
    return cell;
}

void SheetCells::setText(int row, int column, uint32_t text)
{
    if (text >= m_strings->size())
        throw Stop(Outcome::Damaged);
    place(row, column, Holds::Text).text = text;
}

void SheetCells::setNumber(int row, int column, double number)
{
    place(row, column, Holds::Number).number = number;
}

void SheetCells::setBoolean(int row, int column, bool value)
{
    place(row, column, Holds::Boolean).number = value;
}

void SheetCells::setFormat(int row, int column, uint32_t format)
{
    place(row, column, Holds::Nothing).format = format;
}

void SheetCells::merge(int firstRow, int lastRow, int column)
{
    if (firstRow >= 0 && lastRow < mostRows && column >= 0 && column < mostColumns)
        m_merged.push_back({firstRow, lastRow, column});
}

/// Cells in order, each once: of what was said of a cell at different times the last value and format count.
void SheetCells::settle()
{
    const auto before = [](const Cell &a, const Cell &b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    };
    const auto isSame = [](const Cell &a, const Cell &b) { return a.row == b.row && a.column == b.column; };
    if (!std::is_sorted(m_cells.begin(), m_cells.end(), before))
        std::stable_sort(m_cells.begin(), m_cells.end(), before);
    const auto joined = [&] {
        size_t last = 0;
        for (size_t i = 1; i < m_cells.size(); ++i) {
            if (!isSame(m_cells[last], m_cells[i])) {
                m_cells[++last] = m_cells[i];
                continue;
            }
            const uint32_t format = m_cells[i].format ? m_cells[i].format : m_cells[last].format;
            if (m_cells[i].holds != Holds::Nothing)
                m_cells[last] = m_cells[i];
            m_cells[last].format = format;
        }
        m_cells.resize(m_cells.empty() ? 0 : last + 1);
    };
    joined();
    const size_t settled = m_cells.size();
    for (const Merged &merged : m_merged) {
        const Cell wanted{uint32_t(merged.firstRow), uint16_t(merged.column), Holds::Nothing, 0, {0}};
        const auto end = m_cells.begin() + ptrdiff_t(settled);
        const auto top = std::lower_bound(m_cells.begin(), end, wanted, before);
        if (top == end || !isSame(*top, wanted) || top->holds == Holds::Nothing)
            continue;
        Cell copy = *top;
        for (int row = merged.firstRow + 1; row <= merged.lastRow; ++row) {
            copy.row = uint32_t(row);
            if (m_cells.size() >= mostCells)
                throw Stop(Outcome::TooLarge);
            m_cells.push_back(copy);
        }
    }
    if (m_cells.size() > settled) {
        std::stable_sort(m_cells.begin(), m_cells.end(), before);
        joined();
    }
    m_merged.clear();
}

QString SheetCells::text(const Cell &cell, const std::vector<NumberFormat> &formats, bool is1904) const
{
    switch (cell.holds) {
    case Holds::Text: {
        const std::string_view text = m_strings->at(cell.text);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    case Holds::Boolean:
        return cell.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    case Holds::Number: {
        const NumberFormat format = cell.format < formats.size() ? formats[cell.format] : NumberFormat();
        if (format.isDate())
            return dateText(cell.number, format, is1904);
        if (format.isPercent)
            return percentText(cell.number);
        const QString number = numberText(cell.number);
        const bool isWhole = cell.number >= 0 && cell.number == std::floor(cell.number);
        return isWhole ? number.rightJustified(format.digits, u'0') : number;
    }
    case Holds::Nothing:
        break;
    }
    return {};
}

QString numberText(double number)
{
    if (std::fabs(number) < 1e15 && number == std::floor(number))
        return QString::number(qint64(number));
    return QString::number(number, 'g', 15).toUpper();
}

QString percentText(double number)
{
    return QString(numberText(number * 100) + u'%');
}

QString dateText(double number, const NumberFormat &format, bool is1904)
{
    const double whole = std::floor(number + 0.5 / 86400);
    const int seconds = int(std::lround((number - whole) * 86400));
    // Excel believes that 1900 was a leap year; before its 29 February the days are one off.
    const QDate origin = is1904 ? QDate(1904, 1, 1) : whole < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate day = origin.addDays(qint64(whole));
    if (number < 0 || number > 2958466 || !day.isValid())
        return numberText(number);
    const QTime time = QTime(0, 0).addSecs(std::max(seconds, 0));
    const QString clock = time.toString(time.second() ? u"HH:mm:ss" : u"HH:mm");
    if (!format.hasYear && !format.hasMonth && !format.hasDay)
        return clock;
    if (format.hasYear && !format.hasMonth && !format.hasDay)
        return day.toString(u"yyyy");
    if (format.hasYear && !format.hasDay && day.day() == 1)
        return day.toString(u"yyyy-MM");
    const QString date = day.toString(Qt::ISODate);
    return format.hasTime && seconds > 0 ? QStringLiteral("%1 %2").arg(date, clock) : date;
}

} // namespace pd::workbook
