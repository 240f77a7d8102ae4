// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/style.h>

#include <QPainter>
#include <QVBoxLayout>
#include <QWidget>

namespace pd::ui {

/// A panel above the rest of the window, with round corners and a soft shadow. A child of the window, not a window:
/// it never takes the focus from what is being typed.
class FloatingPanel : public QWidget
{
    Q_OBJECT
public:
    static constexpr int shadow = style::grid;

    explicit FloatingPanel(QWidget *parent) : QWidget(parent)
    {
        setFocusPolicy(Qt::NoFocus);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(shadow + 1, style::half + 1, shadow + 1, shadow + style::half + 1);
        column->setSpacing(0);
        hide();
    }
    /// Shows the panel itself there; the shadow lies around it.
    void showAt(const QRect &place)
    {
        setGeometry(place.adjusted(-shadow, 0, shadow, shadow));
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF panel = QRectF(rect()).adjusted(shadow, 0, -shadow, -shadow);
        for (int i = 0; i < shadow; ++i) {
            painter.setBrush(QColor(0, 0, 0, style::isDark() ? 16 : 6));
            painter.drawRoundedRect(panel.adjusted(-i, 0, i, i), 6 + i, 6 + i);
        }
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

} // namespace pd::ui
