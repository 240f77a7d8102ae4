// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/import/celldelegate.h>

#include <QPalette>

namespace pd::ui {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    if (const QVariant color = index.data(Qt::ForegroundRole); color.isValid())
        shown.palette.setColor(QPalette::Text, color.value<QColor>());
    if (index.data(Qt::FontRole).isValid())
        shown.font.setWeight(QFont::DemiBold);
    ListDelegate::paint(painter, shown, index);
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = ListDelegate::createEditor(parent, option, index);
    m_editors += editor ? 1 : 0;
    return editor;
}

void CellDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    --m_editors;
    ListDelegate::destroyEditor(editor, index);
    Q_EMIT editingDone();
}

} // namespace pd::ui
