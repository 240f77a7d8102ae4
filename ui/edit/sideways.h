// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QScrollBar>

namespace pd::ui {

/// As high as what is in it; what is wider is scrolled to. least: its own width at least, device-independent pixels.
class Sideways : public QScrollArea
{
public:
    Sideways(QWidget *content, int least) : m_least(least)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::NoFocus);
        setWidget(content);
        viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
        connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &QWidget::updateGeometry);
    }
    QSize sizeHint() const override
    {
        const QSize content = widget()->sizeHint();
        const bool isScrolled = horizontalScrollBar()->maximum() > 0;
        return {content.width(), content.height() + (isScrolled ? horizontalScrollBar()->sizeHint().height() : 0)};
    }
    QSize minimumSizeHint() const override { return {m_least, sizeHint().height()}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry();
            // What was just added and has the focus, once it has its place.
            QMetaObject::invokeMethod(this, &Sideways::showFocus, Qt::QueuedConnection);
        }
        return QScrollArea::eventFilter(watched, event);
    }

private:
    void showFocus()
    {
        if (QWidget *typed = focusWidget(); typed && typed->hasFocus())
            ensureWidgetVisible(typed);
    }

    int m_least;
};

} // namespace pd::ui
