// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/flow.h>

#include <report/columns.h>
#include <report/timelinesheet.h>

#include <cmath>

namespace pd::report {

namespace {

using What = Piece::What;

/// Cuts blocks into pieces, one block after the other.
class Cutter
{
public:
    Cutter(Sheet &sheet, const Report &report, const Language &language, bool withCharts)
        : m_sheet(sheet)
        , m_language(language)
        , m_withCharts(withCharts)
    {
        // All facts of a report stand in the same two columns.
        for (const Block &block : report.blocks) {
            if (const auto *facts = std::get_if<Facts>(&block)) {
                for (const auto &line : filled(*facts))
                    m_labelWidth = std::max(m_labelWidth, naturalWidth(line.first, style::bodyDimmed));
            }
        }
        m_labelWidth = std::min(m_labelWidth, width() * 0.34);
    }

    void operator()(const Heading &heading)
    {
        static constexpr double space[] = {6, 14, 9};
        const SetText text(heading.text, headingStyle(heading.level), width());
        add({.what = What::Heading,
             .spaceBefore = space[std::clamp(heading.level, 0, 2)],
             .height = text.height() + (heading.level == 2 ? 2 : 4),
             .keepsWithNext = true});
    }

    void operator()(const Paragraph &paragraph)
    {
        if (paragraph.text.isEmpty())
            return;
        const TextStyle &look = paragraph.isDimmed ? style::bodyDimmed : style::body;
        addLines(What::Lines, SetText(paragraph.text, look, width()).lineCount(), look.pitch, 4);
    }

    void operator()(const Facts &facts)
    {
        const auto lines = filled(facts);
        const double label = m_labelWidth;
        const double value = width() - label - columnGap;
        m_sheet.columns[m_block] = {label, value};
        const double pitch = style::body.pitch;
        const int longest = std::max(1, int((m_sheet.room() - 4) / pitch));
        for (int row = 0; row < lines.size(); ++row) {
            const int count = std::max(SetText(lines.at(row).first, style::bodyDimmed, label).lineCount(),
                                       SetText(lines.at(row).second, style::body, value).lineCount());
            for (int first = 0; first < count; first += longest) {
                const int part = std::min(longest, count - first);
                add({.what = What::Fact,
                     .row = row,
                     .firstLine = first,
                     .lines = part,
                     .spaceBefore = row == 0 && first == 0 ? 2.0 : 0.0,
                     .height = part * pitch + 1.5});
            }
        }
    }

    void operator()(const KeyNumbers &numbers)
    {
        const double height = numbersBlock(numbers, width(), nullptr);
        if (height > 0)
            add({.what = What::Numbers, .spaceBefore = 6, .height = height});
    }

    void operator()(const Table &table)
    {
        if (table.columns.isEmpty() || table.rows.isEmpty())
            return;
        const QList<double> widths = columnWidths(table, width());
        m_sheet.columns[m_block] = widths;
        int headLines = 1;
        for (int i = 0; i < table.columns.size(); ++i) {
            const SetText title(table.columns.at(i).title, style::columnTitle, widths.at(i));
            headLines = std::max(headLines, title.lineCount());
        }
        const double head = headLines * style::columnTitle.pitch + 5;
        add({.what = What::TableHead, .spaceBefore = 4, .height = head, .keepsWithNext = true});

        const double pitch = style::cell.pitch;
        const int longest = std::max(1, int((m_sheet.room() - head - 2 * cellPadding) / pitch));
        for (int row = 0; row < table.rows.size(); ++row) {
            if (isAcross(table, table.rows.at(row))) {
                const SetText text(table.rows.at(row).first(), style::total, width());
                add({.what = What::Row,
                     .row = row,
                     .spaceBefore = row == 0 ? 0.0 : 6.0,
                     .height = text.height() + 2 * cellPadding,
                     .keepsWithNext = true});
                continue;
            }
            int count = 1;
            for (int i = 0; i < table.columns.size(); ++i)
                count = std::max(count, cellLines(table.rows.at(row).value(i), widths.at(i)));
            for (int first = 0; first < count; first += longest) {
                const int part = std::min(longest, count - first);
                add({.what = What::Row,
                     .row = row,
                     .firstLine = first,
                     .lines = part,
                     .height = part * pitch + 2 * cellPadding});
            }
            // No short row is alone below its head or at the top of a page; tall ones would leave holes.
            constexpr int shortRow = 3;
            const bool isFirstOrLastButOne = row == 0 || row == table.rows.size() - 2;
            m_pieces.last().keepsWithNext =
                    isFirstOrLastButOne && row + 1 < table.rows.size() && count <= shortRow;
        }
        if (table.totals.isEmpty())
            return;
        m_pieces.last().keepsWithNext = true;
        int count = 1;
        for (int i = 0; i < table.columns.size(); ++i) {
            const SetText cell(table.totals.value(i), style::total, widths.at(i));
            count = std::max(count, cell.lineCount());
        }
        add({.what = What::Totals, .height = count * style::total.pitch + 2 * cellPadding});
    }

    void operator()(const Chart &chart)
    {
        if (!m_withCharts)
            return;
        const double height = std::min(chart.height * pointsPerMillimetre, m_sheet.room() - 40);
        add({.what = What::Chart, .spaceBefore = 12, .height = height});
    }

    void operator()(const Timeline &timeline)
    {
        if (timeline.lanes.isEmpty())
            return;
        const TimelineSheet drawn(timeline, m_language, width());
        add({.what = What::TimelineLegend,
             .spaceBefore = 4,
             .height = drawn.legend(nullptr),
             .keepsWithNext = true});
        add({.what = What::TimelineHead,
             .spaceBefore = 6,
             .height = drawn.headHeight(),
             .keepsWithNext = true});
        for (int row = 0; row < timeline.lanes.size(); ++row)
            add({.what = What::Lane, .row = row, .height = drawn.laneHeight(row)});
    }

    void operator()(const Space &space)
    {
        add({.what = What::Space, .height = space.height * pointsPerMillimetre});
    }

    void operator()(const PageBreak &) { m_breaks = true; }

    void closing(const QStringList &lines)
    {
        m_block = 0;
        for (const QString &line : lines) {
            const qsizetype before = m_pieces.size();
            const SetText text(line, style::small, width());
            addLines(What::Closing, text.lineCount(), style::small.pitch, m_block == 0 ? 22 : 1.5);
            // A short closing is one thing; of a long one at least the first two lines stay together.
            constexpr int shortClosing = 15;
            if (m_block + 1 < lines.size() && (m_block == 0 || lines.size() <= shortClosing)) {
                for (qsizetype i = before; i < m_pieces.size(); ++i)
                    m_pieces[i].keepsWithNext = true;
            }
            ++m_block;
        }
    }

    void block(int index, const Block &content)
    {
        m_block = index;
        std::visit(*this, content);
    }
    void add(Piece piece)
    {
        piece.block = m_block;
        piece.startsPage = std::exchange(m_breaks, false);
        m_pieces << piece;
    }
    QList<Piece> takePieces() { return std::move(m_pieces); }

private:
    double width() const { return m_sheet.size.width(); }

    /// One piece a line; the first two and the last two stay together.
    void addLines(What what, int count, double pitch, double space)
    {
        for (int line = 0; line < count; ++line) {
            add({.what = what,
                 .firstLine = line,
                 .lines = 1,
                 .spaceBefore = line == 0 ? space : 0,
                 .height = pitch,
                 .keepsWithNext = count > 1 && (line == 0 || line == count - 2)});
        }
    }

    /// Most cells are one short line: no need to set those.
    static int cellLines(const QString &text, double width)
    {
        if (text.isEmpty())
            return 1;
        const bool isOneLine = !text.contains(u'\n');
        if (isOneLine
            && (text.size() * style::cell.size * 1.1 < width || naturalWidth(text, style::cell) <= width))
            return 1;
        return SetText(text, style::cell, width).lineCount();
    }

    Sheet &m_sheet;
    const Language &m_language;
    bool m_withCharts;
    double m_labelWidth = 0;
    int m_block = -1;
    bool m_breaks = false;
    QList<Piece> m_pieces;
};

} // namespace

TextStyle headingStyle(int level)
{
    return level <= 0 ? style::subject : level == 1 ? style::section : style::subsection;
}

QList<std::pair<QString, QString>> filled(const Facts &facts)
{
    QList<std::pair<QString, QString>> lines;
    for (const auto &line : facts.lines) {
        if (!line.second.isEmpty())
            lines << line;
    }
    return lines;
}

QList<Piece> cut(const Report &report, const Language &language, Sheet &sheet, bool withCharts)
{
    const double width = sheet.size.width();
    Cutter cutter(sheet, report, language, withCharts);
    if (const double height = letterheadBlock(report.letterhead, width, nullptr); height > 0)
        cutter.add({.what = What::Letterhead, .height = height, .keepsWithNext = true});
    if (const double height = titleBlock(report, width, nullptr); height > 0)
        cutter.add({.what = What::Title, .spaceBefore = 20, .height = height, .keepsWithNext = true});
    for (int i = 0; i < report.blocks.size(); ++i)
        cutter.block(i, report.blocks.at(i));
    cutter.closing(report.closing);
    return cutter.takePieces();
}

int place(QList<Piece> &pieces, const Sheet &sheet)
{
    QList<Piece> placed;
    int page = 0;
    double y = 0;
    bool isFresh = true; // nothing on this page yet
    const auto turn = [&] {
        ++page;
        y = sheet.top(page);
        isFresh = true;
    };
    const auto put = [&](Piece piece) {
        y += isFresh ? 0 : piece.spaceBefore;
        piece.page = page;
        piece.top = y;
        y += piece.height;
        isFresh = false;
        placed << piece;
    };

    Piece head; // of the table or the timeline that is being placed
    const auto isBelowHead = [](What what) {
        return what == What::Row || what == What::Totals || what == What::Lane;
    };
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        // How much has to stand together from here; what is longer than a page breaks where it must.
        double together = pieces.at(i).spaceBefore + pieces.at(i).height;
        for (qsizetype j = i; pieces.at(j).keepsWithNext && j + 1 < pieces.size(); ++j)
            together += pieces.at(j + 1).spaceBefore + pieces.at(j + 1).height;
        const double alone = pieces.at(i).spaceBefore + pieces.at(i).height;
        const double needed = together > sheet.room() ? alone : together;
        const bool isLoneSpace = pieces.at(i).what == What::Space;
        if (!isFresh && (pieces.at(i).startsPage || (needed > sheet.bottom() - y && !isLoneSpace))) {
            turn();
            if (isBelowHead(pieces.at(i).what))
                put(head);
        }
        if (isLoneSpace && isFresh && page > 0)
            continue; // room between two parts is of no use at the top of a page
        if (pieces.at(i).what == What::TableHead || pieces.at(i).what == What::TimelineHead)
            head = pieces.at(i);
        put(pieces.at(i));
    }
    pieces = placed;
    return page + 1;
}

} // namespace pd::report
