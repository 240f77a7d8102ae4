// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace pd {

/// A future whose continuation belongs to an object. QFuture::then(context, …) of Qt 6.4 looks at the context in
/// the thread that answers, where it may be going away at that moment; here a child of the context listens, and
/// leaves with it. A cancelled future answers nothing.
template <typename T>
class Answer : public QFuture<T>
{
public:
    using QFuture<T>::QFuture;
    Answer(const QFuture<T> &future) : QFuture<T>(future) {}

    template <typename Take>
    void then(QObject *context, Take take) const
    {
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)]() mutable {
            watcher->deleteLater();
            if (watcher->isCanceled())
                return;
            if constexpr (std::is_void_v<T>)
                take();
            else
                take(watcher->result());
        });
        watcher->setFuture(*this);
    }
};

} // namespace pd
