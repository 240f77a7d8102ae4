// SPDX-License-Identifier: GPL-3.0-or-later
// Work on many values that needs no connection, on all cores.
#pragma once

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace pd {

/// Calls work(from, to) for ranges that make up 0 … count, in this thread and in those that the pool has free. The
/// calls may not share what they write. Returns when all is done.
template <typename Work>
void inParallel(qsizetype count, Work work)
{
    constexpr qsizetype range = 64;
    std::atomic<qsizetype> next = 0;
    const auto takePart = [&] {
        for (qsizetype from = next.fetch_add(range); from < count; from = next.fetch_add(range))
            work(from, std::min(from + range, count));
    };
    QSemaphore ended;
    int helpers = 0;
    QThreadPool *const pool = QThreadPool::globalInstance();
    const int useful = int(std::min<qsizetype>(pool->maxThreadCount(), (count + range - 1) / range)) - 1;
    while (helpers < useful && pool->tryStart([&] {
               takePart();
               ended.release();
           }))
        ++helpers;
    takePart();
    ended.acquire(helpers);
}

} // namespace pd
