// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/paginator.h>

#include <report/columns.h>
#include <report/flow.h>
#include <report/timelinesheet.h>

#include <QPagedPaintDevice>
#include <QPainter>

namespace pd::report {

using What = Piece::What;

struct Paginator::Private
{
    Report report;
    Language language;
    const ChartPainter *charts;
    Sheet sheet;
    QList<Piece> pieces;
    int pages = 0;

    template<typename T>
    const T &block(const Piece &piece) const
    {
        return std::get<T>(report.blocks.at(piece.block));
    }

    void paint(QPainter &painter, const Piece &piece) const;
    void paintLines(QPainter &painter, const Piece &piece, const QString &text, const TextStyle &look) const;
    void paintFact(QPainter &painter, const Piece &piece) const;
    void paintTableHead(QPainter &painter, const Piece &piece) const;
    void paintRow(QPainter &painter, const Piece &piece) const;
    void paintHead(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page) const;
    void rule(QPainter &painter, double y, const QColor &colour, double thickness) const
    {
        painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(0, y), QPointF(sheet.size.width(), y));
    }
};

Paginator::Paginator(const Report &report, const Language &language, const ChartPainter *charts)
    : d(new Private{report, language, charts, {}, {}, 0})
{
}

Paginator::~Paginator() = default;

int Paginator::pageCount() const
{
    return d->pages;
}

const QList<Piece> &Paginator::pieces() const
{
    return d->pieces;
}

int Paginator::layout(const QPageLayout &page)
{
    const QRectF full = page.fullRect(QPageLayout::Point);
    const QMarginsF margins = page.margins(QPageLayout::Point);
    d->sheet = {};
    d->sheet.size = full.marginsRemoved(margins).size();
    d->pieces = cut(d->report, d->language, d->sheet, d->charts != nullptr);
    d->pages = place(d->pieces, d->sheet);
    return d->pages;
}

void Paginator::paintPage(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (page > 0)
        d->paintHead(painter);
    for (const Piece &piece : d->pieces) {
        if (piece.page != page)
            continue;
        painter.save();
        painter.translate(0, piece.top);
        d->paint(painter, piece);
        painter.restore();
    }
    d->paintFoot(painter, page);
    painter.restore();
}

bool Paginator::print(QPagedPaintDevice &device)
{
    const int count = layout(device.pageLayout());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
        paintPage(painter, page);
        painter.restore();
    }
    return painter.end();
}

void Paginator::Private::paint(QPainter &painter, const Piece &piece) const
{
    const double width = sheet.size.width();
    switch (piece.what) {
    case What::Letterhead:
        letterheadBlock(report.letterhead, width, &painter);
        break;
    case What::Title:
        titleBlock(report, width, &painter);
        break;
    case What::Heading: {
        const auto &heading = block<Heading>(piece);
        paintLines(painter, piece, heading.text, headingStyle(heading.level));
        break;
    }
    case What::Lines: {
        const auto &paragraph = block<Paragraph>(piece);
        paintLines(painter, piece, paragraph.text, paragraph.isDimmed ? style::bodyDimmed : style::body);
        break;
    }
    case What::Fact:
        paintFact(painter, piece);
        break;
    case What::Numbers:
        numbersBlock(block<KeyNumbers>(piece), width, &painter);
        break;
    case What::TableHead:
        paintTableHead(painter, piece);
        break;
    case What::Row:
    case What::Totals:
        paintRow(painter, piece);
        break;
    case What::Chart:
        charts->paint(painter, QRectF(0, 0, width, piece.height), block<Chart>(piece).data, language,
                      style::small.size);
        break;
    case What::TimelineLegend:
        TimelineSheet(block<Timeline>(piece), language, width).legend(&painter);
        break;
    case What::TimelineHead:
        TimelineSheet(block<Timeline>(piece), language, width).head(painter);
        break;
    case What::Lane:
        TimelineSheet(block<Timeline>(piece), language, width).lane(painter, piece.row);
        break;
    case What::Closing:
        if (piece.block == 0 && piece.firstLine == 0)
            rule(painter, -6, style::hairline, 0.6);
        paintLines(painter, piece, report.closing.at(piece.block), style::small);
        break;
    case What::Space:
        break;
    }
}

void Paginator::Private::paintLines(QPainter &painter, const Piece &piece, const QString &text,
                                    const TextStyle &look) const
{
    SetText(text, look, sheet.size.width()).paint(painter, {}, piece.firstLine, piece.lines);
}

void Paginator::Private::paintFact(QPainter &painter, const Piece &piece) const
{
    const QList<double> widths = sheet.columns.value(piece.block);
    const auto line = filled(block<Facts>(piece)).at(piece.row);
    SetText(line.first, style::bodyDimmed, widths.at(0)).paint(painter, {}, piece.firstLine, piece.lines);
    SetText(line.second, style::body, widths.at(1))
            .paint(painter, QPointF(widths.at(0) + columnGap, 0), piece.firstLine, piece.lines);
}

void Paginator::Private::paintTableHead(QPainter &painter, const Piece &piece) const
{
    const auto &table = block<Table>(piece);
    const QList<double> widths = sheet.columns.value(piece.block);
    double x = 0;
    for (int i = 0; i < widths.size(); ++i) {
        const Table::Column &column = table.columns.at(i);
        const SetText title(column.title, style::columnTitle, widths.at(i),
                            column.isNumeric ? Qt::AlignRight : Qt::AlignLeft);
        // Short titles stand on the rule beside taller ones.
        title.paint(painter, QPointF(x, piece.height - 4 - title.height()));
        x += widths.at(i) + columnGap;
    }
    rule(painter, piece.height - 0.4, style::accent, 0.8);
}

void Paginator::Private::paintRow(QPainter &painter, const Piece &piece) const
{
    const auto &table = block<Table>(piece);
    const bool isTotal = piece.what == What::Totals;
    const QStringList cells = isTotal ? table.totals : table.rows.at(piece.row);
    if (!isTotal && isAcross(table, cells)) {
        SetText(cells.first(), style::total, sheet.size.width()).paint(painter, QPointF(0, cellPadding));
        return rule(painter, piece.height, style::hairline, 0.4);
    }
    const TextStyle &look = isTotal ? style::total : style::cell;
    const QList<double> widths = sheet.columns.value(piece.block);
    double x = 0;
    for (int i = 0; i < widths.size(); ++i) {
        if (!cells.value(i).isEmpty()) {
            SetText(cells.at(i), look, widths.at(i),
                    table.columns.at(i).isNumeric ? Qt::AlignRight : Qt::AlignLeft)
                    .paint(painter, QPointF(x, cellPadding), piece.firstLine, piece.lines);
        }
        x += widths.at(i) + columnGap;
    }
    if (isTotal)
        rule(painter, 0, style::accent, 0.8);
    else
        rule(painter, piece.height, style::hairline, 0.4);
}

void Paginator::Private::paintHead(QPainter &painter) const
{
    const double width = sheet.size.width();
    QStringList parts{report.title, report.subtitle, report.letterhead.institution};
    parts.removeAll(QString());
    const double right = report.letterhead.classification.isEmpty() ? 0 : width * 0.25;
    // One line, however long the names are.
    const QFontMetricsF metrics(typeface(style::small.size));
    const QString left = metrics.elidedText(parts.join(QStringLiteral(" · ")), Qt::ElideRight,
                                            (width - right - 12) * unitsPerPoint);
    SetText(left, style::small, width).paint(painter, {});
    if (right > 0) {
        const QString mark = metrics.elidedText(report.letterhead.classification, Qt::ElideRight,
                                                right * unitsPerPoint * 0.9);
        SetText(mark, style::smallBold, right, Qt::AlignRight).paint(painter, QPointF(width - right, 0));
    }
    rule(painter, 14, style::hairline, 0.5);
}

void Paginator::Private::paintFoot(QPainter &painter, int page) const
{
    const double width = sheet.size.width();
    const QPointF at(0, sheet.size.height() - style::small.pitch);
    if (report.day.isValid())
        SetText(language.date(report.day), style::small, width).paint(painter, at);
    const QString number = language.text(phrase("Report", "Page %1 of %2")
                                                 .arg(language.number(qint64(page + 1)))
                                                 .arg(language.number(qint64(pages))));
    SetText(number, style::small, width, Qt::AlignRight).paint(painter, at);
}

} // namespace pd::report
