// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/list/listdelegate.h>

namespace pd::ui {

/// Cells of a table that is imported: in the colour and font that the model gives them. Says when one is typed into.
class CellDelegate : public ListDelegate
{
    Q_OBJECT
public:
    using ListDelegate::ListDelegate;
    bool isEditing() const { return m_editors > 0; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;

Q_SIGNALS:
    void editingDone() const;

private:
    mutable int m_editors = 0;
};

} // namespace pd::ui
