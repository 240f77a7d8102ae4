// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/home/totalbutton.h>

#include <ui/shell/style.h>

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace pd::ui {

void TotalButton::setTotal(const QString &number, const QString &caption)
{
    m_number = number;
    setText(caption);
    setAccessibleName(QStringLiteral("%1 %2").arg(number, caption));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

/// As wide as the number and the longest word; the caption takes two lines.
QSize TotalButton::sizeHint() const
{
    const QFontMetrics large(style::titleFont());
    int width = large.horizontalAdvance(m_number);
    const QStringList words = text().split(u' ');
    for (const QString &word : words)
        width = std::max(width, fontMetrics().horizontalAdvance(word));
    return {width + style::grid, large.height() + 2 * fontMetrics().lineSpacing() + style::grid};
}

QSize TotalButton::minimumSizeHint() const
{
    return sizeHint();
}

void TotalButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    const QRect box = rect().adjusted(style::half, style::half, -style::half, -style::half);
    painter.setFont(style::titleFont());
    painter.setPen(style::accent());
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, m_number);
    const int top = painter.fontMetrics().height();
    painter.setFont(font());
    painter.setPen(style::dimmed());
    painter.drawText(box.adjusted(0, top, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
    QStyleOption option;
    option.initFrom(this);
    if (hasFocus() && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setPen(style::accent());
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace pd::ui
