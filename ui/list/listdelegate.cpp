// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/list/listdelegate.h>

#include <ui/list/recordlistmodel.h>
#include <ui/shell/style.h>

#include <QPainter>

namespace pd::ui {

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    QColor ground = option.palette.color(QPalette::Base);
    if (isSelected) {
        ground = style::accent();
        ground.setAlpha(style::isDark() ? 70 : 36);
    }
    painter->save();
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), style::hairline());
    QRect box = option.rect.adjusted(style::grid, 0, -style::grid, 0);
    const QVariant tone = index.data(RecordListModel::ToneRole);
    if (tone.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone.value<QColor>());
        painter->drawEllipse(QRectF(box.left(), box.center().y() - 3.5, 8, 8));
        box.setLeft(box.left() + 14);
    }
    painter->setPen(option.palette.color(QPalette::Text));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const int flags = alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
    painter->setFont(option.font);
    painter->drawText(box, flags | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace pd::ui
