// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/search.
#pragma once

#include <QHash>

#include <cstdint>
#include <vector>

namespace pd {

/// Lists of numbers by number: packed when they are many at once, beside that for those that come later.
class Postings
{
public:
    using Number = std::uint32_t;

    void add(Number key, Number value)
    {
        if (m_isPacked)
            m_late[key].push_back(value);
        else
            m_gathered.push_back({key, value});
    }

    /// After the first, many additions. keys: how many there are.
    void pack(Number keys)
    {
        m_starts.assign(size_t(keys) + 1, 0);
        for (const Pair &pair : m_gathered)
            ++m_starts[pair.key + 1];
        for (size_t i = 1; i < m_starts.size(); ++i)
            m_starts[i] += m_starts[i - 1];
        std::vector<Number> next(m_starts.begin(), m_starts.end() - 1);
        m_values.resize(m_gathered.size());
        for (const Pair &pair : m_gathered)
            m_values[next[pair.key]++] = pair.value;
        m_gathered = {};
        m_isPacked = true;
    }

    template <typename Visit>
    void forEach(Number key, Visit visit) const
    {
        if (key + 1 < m_starts.size()) {
            for (Number i = m_starts[key]; i < m_starts[key + 1]; ++i)
                visit(m_values[i]);
        }
        if (m_late.isEmpty())
            return;
        const auto late = m_late.constFind(key);
        if (late != m_late.cend()) {
            for (const Number value : *late)
                visit(value);
        }
    }

    size_t bytes() const { return (m_starts.capacity() + m_values.capacity()) * sizeof(Number); }

private:
    struct Pair
    {
        Number key, value;
    };
    std::vector<Pair> m_gathered;
    std::vector<Number> m_starts, m_values;
    QHash<Number, std::vector<Number>> m_late;
    bool m_isPacked = false;
};

} // namespace pd
