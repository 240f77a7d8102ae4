// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/answer.h>

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace pd {

/// Runs work that needs no open office on a thread of its own: making one, restoring, salvaging.
template <typename Work>
auto inBackground(Work work) -> Answer<std::invoke_result_t<Work>>
{
    using Outcome = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<Outcome>>();
    Answer<Outcome> answer(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
    return answer;
}

} // namespace pd
