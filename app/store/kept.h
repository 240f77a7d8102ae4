// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>

namespace pd {

/// A place for the one thing that a layer above derives from an office and keeps in memory (the search's index).
/// It is made when it is first asked for. Connections to the same file share it, on whatever thread they are.
class Kept
{
public:
    template <typename T>
    T &of()
    {
        const std::lock_guard lock(m_mutex);
        if (!m_kept)
            m_kept = std::make_shared<T>();
        return *static_cast<T *>(m_kept.get());
    }

private:
    std::mutex m_mutex;
    std::shared_ptr<void> m_kept;
};

} // namespace pd
