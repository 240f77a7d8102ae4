// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/searchdelegate.h>

#include <ui/shell/kindicon.h>
#include <ui/shell/searchresults.h>
#include <ui/shell/style.h>

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace pd::ui {

namespace {

constexpr int iconSize = 16;
constexpr int indent = 5 * style::grid;        // where labels begin: after the icon of the heading
constexpr qreal labels = 0.56;                 // their part of the width; the rest is for what matched

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void drawText(QPainter *painter, const QRect &box, const QString &text, const QList<Span> &parts, const QFont &font,
              const QColor &color)
{
    const CutText cut = cutText(text, parts, font, box.width());
    QTextLayout layout(cut.text, font);
    QTextCharFormat typed;
    typed.setForeground(style::accent());
    typed.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> formats;
    for (const Span &part : cut.parts)
        formats << QTextLayout::FormatRange{int(part.start), int(part.length), typed};
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(int(cut.text.size()));
    layout.endLayout();
    painter->setPen(color);
    layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - layout.boundingRect().height()) / 2));
}

} // namespace

CutText cutText(const QString &text, const QList<Span> &parts, const QFont &font, int width)
{
    const QFontMetrics metrics(strong(font));  // the wider one: what is typed may be all of it
    if (metrics.horizontalAdvance(text) <= width)
        return {text, parts};
    const QChar dots(0x2026);
    const qsizetype typedTo = parts.isEmpty() ? 0 : parts.first().start + parts.first().length;
    // In the middle: names of institutions differ at their ends.
    const QString middle = metrics.elidedText(text, Qt::ElideMiddle, width);
    const qsizetype gap = middle.indexOf(dots), tail = middle.size() - gap - 1;
    if (gap >= 0 && (typedTo <= gap || parts.first().start >= text.size() - tail)) {
        CutText cut{middle, {}};
        for (const Span &part : parts) {
            if (part.start + part.length <= gap)
                cut.parts << part;
            else if (part.start >= text.size() - tail)
                cut.parts << Span{part.start - text.size() + middle.size(), part.length};
        }
        return cut;
    }
    // Else a little before what was typed, and what follows.
    qsizetype from = parts.first().start;
    const qsizetype word = text.lastIndexOf(u' ', qMax<qsizetype>(0, from - 2)) + 1;
    if (from - word < 16 && metrics.horizontalAdvance(QString(dots + text.mid(word, typedTo - word) + dots)) <= width)
        from = word;
    const QString before = from > 0 ? QString(dots) : QString();
    const QString cutAtEnd = metrics.elidedText(QString(before + text.mid(from)), Qt::ElideRight, width);
    CutText cut{cutAtEnd, {}};
    for (const Span &part : parts) {
        const qsizetype start = part.start - from + before.size();
        const qsizetype length = qMin(part.length, cutAtEnd.size() - start);
        if (start >= before.size() && length > 0)
            cut.parts << Span{start, length};
    }
    return cut;
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &entry = static_cast<const SearchResults *>(index.model())->at(index.row());
    const int text = option.fontMetrics.height();
    if (entry.type == SearchEntry::Type::Heading)
        return {100, text + (index.row() == 0 ? 1 : 2) * style::grid + style::half};
    if (entry.type == SearchEntry::Type::Hint)
        return {100, text + 3 * style::grid};
    return {100, text + style::grid + 2};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Type = SearchEntry::Type;
    const auto &entry = static_cast<const SearchResults *>(index.model())->at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (entry.isChoice() && option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        const bool isCurrent = option.state & QStyle::State_Selected;
        QColor tint = isCurrent ? style::accent() : option.palette.color(QPalette::Text);
        tint.setAlpha(isCurrent ? (style::isDark() ? 60 : 32) : 14);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tint);
        painter->drawRoundedRect(option.rect.adjusted(style::half, 0, -style::half, 0), 4, 4);
    }
    QRect box = option.rect.adjusted(2 * style::grid, 0, -2 * style::grid, 0);
    const QColor text = option.palette.color(QPalette::Text);
    if (entry.type == Type::Heading) {
        box.setTop(box.bottom() - option.fontMetrics.height() - style::half);
        const bool hasIcon = !entry.detail.isEmpty();
        if (hasIcon) {
            kindIcon(entry.kind).paint(painter, QRect(box.left(), box.center().y() - iconSize / 2 + 1,
                                                              iconSize, iconSize));
            box.setLeft(option.rect.left() + indent);
        }
        const QFont font = strong(option.font);
        drawText(painter, box, entry.text, {}, font, style::dimmed());
        box.setLeft(box.left() + QFontMetrics(font).horizontalAdvance(entry.text) + style::grid);
        drawText(painter, box, entry.detail, {}, option.font, style::dimmed());
    } else if (entry.type == Type::Hint) {
        drawText(painter, box, entry.text, {}, option.font, style::dimmed());
    } else if (entry.type == Type::Recent || entry.type == Type::Forget) {
        const bool isRecent = entry.type == Type::Recent;
        style::icon(isRecent ? QStringLiteral("view-history") : QStringLiteral("edit-clear-history"))
            .paint(painter, QRect(box.left(), box.center().y() - iconSize / 2 + 1, iconSize, iconSize));
        box.setLeft(option.rect.left() + indent);
        drawText(painter, box, entry.text, {}, option.font, isRecent ? text : style::dimmed());
    } else {
        box.setLeft(option.rect.left() + indent);
        QRect label = box;
        if (!entry.detail.isEmpty())
            label.setWidth(int(box.width() * labels) - 2 * style::grid);
        drawText(painter, label, entry.text, entry.detail.isEmpty() ? entry.parts : QList<Span>(), option.font,
                 entry.type == Type::ShowAll ? style::accent() : text);
        if (!entry.detail.isEmpty()) {
            box.setLeft(box.left() + int(box.width() * labels));
            drawText(painter, box, entry.detail, entry.parts, option.font, style::dimmed());
        }
    }
    painter->restore();
}

} // namespace pd::ui
