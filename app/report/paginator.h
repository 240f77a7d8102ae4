// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/block.h>

#include <store/error.h>

#include <QPageLayout>

class QPagedPaintDevice;

namespace pd::report {

/// A part of a report that stays on one page: a line, a heading, a row of a table.
struct Piece
{
    enum class What {
        Letterhead,
        Title,
        Heading,
        Lines,
        Fact,
        Numbers,
        TableHead,
        Row,
        Totals,
        Chart,
        TimelineLegend,
        TimelineHead,
        Lane,
        Space,
        Closing
    };
    What what = What::Lines;
    int block = -1;         ///< index in Report::blocks; Closing: in Report::closing
    int row = 0;            ///< of the table, the facts or the timeline
    int firstLine = 0;      ///< of the text, or of every cell of the row
    int lines = -1;         ///< -1: all
    double spaceBefore = 0; ///< points; falls away at the top of a page
    double height = 0;      ///< points
    bool keepsWithNext = false;
    bool startsPage = false;
    int page = 0;   ///< 0-based
    double top = 0; ///< points below the upper margin
};

/// Lays the blocks of a report out on pages and paints them: letterhead on the first page, running head and
/// "page 1 of 2" on every page, table headers repeated, headings kept with what follows. The same report on
/// the same page size gives the same pages on every device.
class Paginator
{
public:
    Paginator(const Report &report, const Language &language, const ChartPainter *charts);
    ~Paginator();

    /// Lays out for a page; returns the number of pages. Units are points; the device's resolution scales.
    int layout(const QPageLayout &page);
    /// 0-based. The painter is scaled to points and its origin is where the margins meet, top left.
    void paintPage(QPainter &painter, int page) const;

    /// Onto a printer or the preview's device, as its page layout says. False when it cannot be painted on.
    bool print(QPagedPaintDevice &device);
    /// After layout() or print().
    int pageCount() const;

    /// Where everything stands, after layout().
    const QList<Piece> &pieces() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Writes a PDF; the file is replaced only when it is complete. Returns the number of pages.
/// Errors: Missing (no such folder), NoRights, DiskFull, Internal.
Result<int> writePdf(const Report &report, const Language &language, const ChartPainter *charts,
                     const QString &path, const QPageLayout &page);
QPageLayout defaultPage(); ///< A4 upright, margins 20/18/18/18 mm

} // namespace pd::report
