// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QWidget>

#include <unistd.h>

/// Says so on standard output when a widget has been painted for the first time.
class FirstFrame : public QObject
{
public:
    explicit FirstFrame(QWidget *watched) : QObject(watched) { watched->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Queued: the frame has been handed to the screen when this event is over.
            QMetaObject::invokeMethod(this, [] { [[maybe_unused]] const auto n = ::write(STDOUT_FILENO, "frame\n", 6); },
                                      Qt::QueuedConnection);
        }
        return false;
    }
};
