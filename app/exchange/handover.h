// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/exchange: values from the thread that makes them to the one that uses them.
#pragma once

#include <QMutex>
#include <QQueue>
#include <QWaitCondition>

#include <optional>

namespace pd {

/// Holds so few that the memory for them does not grow when one side is slower.
template <typename T>
class Handover
{
public:
    /// Waits for room. False when nobody wants more.
    bool put(T value)
    {
        const QMutexLocker lock(&m_mutex);
        while (m_waiting.size() >= most && !m_isLeft)
            m_changed.wait(&m_mutex);
        m_waiting.enqueue(std::move(value));
        m_changed.wakeAll();
        return !m_isLeft;
    }
    /// Waits for the next; none after the last.
    std::optional<T> take()
    {
        const QMutexLocker lock(&m_mutex);
        while (m_waiting.isEmpty() && !m_isEnded)
            m_changed.wait(&m_mutex);
        m_changed.wakeAll();
        return m_waiting.isEmpty() ? std::nullopt : std::optional<T>(m_waiting.dequeue());
    }
    void end() { set(m_isEnded); }    ///< by who makes them
    void leave() { set(m_isLeft); }   ///< by who uses them

private:
    static constexpr qsizetype most = 2;
    void set(bool &what)
    {
        const QMutexLocker lock(&m_mutex);
        what = true;
        m_changed.wakeAll();
    }

    QMutex m_mutex;
    QWaitCondition m_changed;
    QQueue<T> m_waiting;
    bool m_isEnded = false, m_isLeft = false;
};

} // namespace pd
