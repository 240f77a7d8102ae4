// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <search/search.h>

#include <QFont>
#include <QStyledItemDelegate>

namespace pd::ui {

/// A text cut to a width in such a way that what was typed stays in sight.
struct CutText
{
    QString text;
    QList<Span> parts;
};
CutText cutText(const QString &text, const QList<Span> &parts, const QFont &font, int width);

/// Draws the lines under the search box: headings with the icon of the kind, labels in one column and the forms
/// that matched in another, what was typed in the accent colour.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace pd::ui
