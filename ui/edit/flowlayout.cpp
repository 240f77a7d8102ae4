// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/flowlayout.h>

#include <ui/shell/style.h>

#include <QWidget>

namespace pd::ui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(style::half);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int FlowLayout::arrange(const QRect &outer, bool isForReal) const
{
    const QRect rect = outer.marginsRemoved(contentsMargins());
    int x = rect.left(), y = rect.top(), lineHeight = 0;
    const bool isMirrored = parentWidget() && parentWidget()->isRightToLeft();
    for (const QLayoutItem *item : m_items)
        lineHeight = std::max(lineHeight, item->sizeHint().height());
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const bool isLast = item == m_items.last();
        int width = std::min(isLast ? item->minimumSize().width() : item->sizeHint().width(), rect.width());
        if (x > rect.left() && x + width > rect.right() + 1) {
            x = rect.left();
            y += lineHeight + spacing();
        }
        if (isLast)
            width = std::min(rect.right() + 1 - x, std::max(width, item->maximumSize().width()));
        if (isForReal) {
            const QRect place(x, y, width, lineHeight);
            item->setGeometry(isMirrored ? QStyle::visualRect(Qt::RightToLeft, rect, place) : place);
        }
        x += width + spacing();
    }
    return y + lineHeight + contentsMargins().bottom() - outer.top();
}

} // namespace pd::ui
