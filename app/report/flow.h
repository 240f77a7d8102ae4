// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/report: from blocks to pieces, from pieces to pages.
#pragma once

#include <report/paginator.h>
#include <report/typesetting.h>

#include <QHash>
#include <QSizeF>

namespace pd::report {

/// What the pieces of a report are cut from: the report and measures of the page.
struct Sheet
{
    QSizeF size;            ///< between the margins, points
    double headHeight = 26; ///< running head, from the second page on
    double footHeight = 24;
    QHash<int, QList<double>> columns; ///< widths by block: tables; facts have two

    double bottom() const { return size.height() - footHeight; }
    double top(int page) const { return page == 0 ? 0 : headHeight; }
    double room() const { return bottom() - headHeight; } ///< height of a page from the second on
};

inline constexpr double cellPadding = 2.3; ///< above and below the text of a row
inline constexpr double pointsPerMillimetre = 72 / 25.4;

/// The pieces in reading order, measured but not placed. Fills sheet.columns.
QList<Piece> cut(const Report &report, const Language &language, Sheet &sheet, bool withCharts);
/// Places them; repeats the heads of tables and timelines. Returns the number of pages.
int place(QList<Piece> &pieces, const Sheet &sheet);

/// Paints the letterhead and gives its height; only measures without a painter.
double letterheadBlock(const Letterhead &letterhead, double width, QPainter *painter);
double titleBlock(const Report &report, double width, QPainter *painter);
double numbersBlock(const KeyNumbers &numbers, double width, QPainter *painter);

/// Style of a heading and the space above it.
TextStyle headingStyle(int level);
/// The lines of facts that hold something.
QList<std::pair<QString, QString>> filled(const Facts &facts);

} // namespace pd::report
