// SPDX-License-Identifier: GPL-3.0-or-later
// The composed blocks: the office's head, the title, key numbers. Each measures itself by the code that
// paints it.
#include <report/flow.h>

namespace pd::report {

namespace {

/// Sets a text below what is there already; returns the height it takes.
double below(const QString &text, const TextStyle &look, QRectF area, QPainter *painter,
             Qt::Alignment alignment = Qt::AlignLeft)
{
    if (text.isEmpty())
        return 0;
    const SetText set(text, look, area.width(), alignment);
    if (painter)
        set.paint(*painter, area.topLeft());
    return set.height();
}

} // namespace

double letterheadBlock(const Letterhead &letterhead, double width, QPainter *painter)
{
    constexpr double logoHeight = 40;
    double left = 0;
    double y = 0;
    if (!letterhead.logo.isNull()) {
        const QSizeF size = QSizeF(letterhead.logo.size()).scaled(120, logoHeight, Qt::KeepAspectRatio);
        if (painter)
            painter->drawImage(QRectF(QPointF(0, 2), size), letterhead.logo);
        left = size.width() + 12;
    }
    double right = width;
    double classification = 0;
    if (!letterhead.classification.isEmpty()) {
        const double natural = naturalWidth(letterhead.classification, style::smallBold) + 1;
        const double classificationWidth = std::min(natural, 150.0);
        right -= classificationWidth + 24;
        classification =
                below(letterhead.classification, style::smallBold,
                      {width - classificationWidth, 3, classificationWidth, 0}, painter, Qt::AlignRight);
    }
    const double textWidth = right - left;
    y += below(letterhead.institution, style::institution, {left, y, textWidth, 0}, painter);
    y += below(letterhead.institutionOther, style::institutionOther, {left, y, textWidth, 0}, painter);
    if (!letterhead.address.isEmpty()) {
        y += 2;
        y += below(letterhead.address, style::small, {left, y, textWidth, 0}, painter);
    }
    if (!letterhead.logo.isNull())
        y = std::max(y, logoHeight + 2);
    if (y == 0)
        return classification; // nothing to draw a rule under
    y = std::max(y, classification) + 7;
    if (painter) {
        painter->setPen(QPen(style::accent, 0.8));
        painter->drawLine(QPointF(0, y), QPointF(width, y));
    }
    return y + 1;
}

double titleBlock(const Report &report, double width, QPainter *painter)
{
    double y = below(report.title, style::title, {0, 0, width, 0}, painter);
    if (!report.subtitle.isEmpty()) {
        y += 1;
        y += below(report.subtitle, style::subtitle, {0, y, width, 0}, painter);
    }
    return y > 0 ? y + 8 : 0;
}

double numbersBlock(const KeyNumbers &numbers, double width, QPainter *painter)
{
    QList<KeyNumbers::Number> shown;
    for (const KeyNumbers::Number &number : numbers.numbers) {
        if (!number.value.isEmpty())
            shown << number;
    }
    if (shown.isEmpty())
        return 0;
    constexpr double gap = 16;
    const qsizetype places = std::max(qsizetype(4), shown.size()); // two numbers do not drift apart
    const double each = (width - gap * double(places - 1)) / double(places);
    double height = 0;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const double x = double(i) * (each + gap);
        double y = 5;
        y += below(shown.at(i).value, style::number, {x, y, each, 0}, painter);
        y += below(shown.at(i).caption, style::small, {x, y, each, 0}, painter);
        height = std::max(height, y);
        if (painter) {
            painter->setPen(QPen(style::hairline, 0.6));
            painter->drawLine(QPointF(x, 0.5), QPointF(x + each, 0.5));
        }
    }
    return height + 4;
}

} // namespace pd::report
