// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/search.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace pd {

/// Lists of numbers by number. What is added is chained, so that it is found at once; packed() lays the lists one after
/// the other, which is smaller and faster to go through.
class Postings
{
public:
    using Number = std::uint32_t;

    void add(Number key, Number value)
    {
        if (key >= m_last.size())
            m_last.resize(std::max<size_t>(size_t(key) + 1, 2 * m_last.size()), none);
        m_chained.push_back({key, value, m_last[key]});
        m_last[key] = Number(m_chained.size()) - 1;
    }

    /// The same, packed. keys: all are smaller than this.
    Postings packed(Number keys) const
    {
        Postings result;
        std::vector<Number> &starts = result.m_starts;
        starts.assign(size_t(keys) + 1, 0);
        for (size_t key = 0; key + 1 < m_starts.size(); ++key)
            starts[key + 1] = m_starts[key + 1] - m_starts[key];
        for (const Chained &link : m_chained)
            ++starts[link.key + 1];
        for (size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        std::vector<Number> next(starts.begin(), starts.end() - 1);
        result.m_values.resize(m_values.size() + m_chained.size());
        for (size_t key = 0; key + 1 < m_starts.size(); ++key) {
            for (Number i = m_starts[key]; i < m_starts[key + 1]; ++i)
                result.m_values[next[key]++] = m_values[i];
        }
        for (const Chained &link : m_chained)
            result.m_values[next[link.key]++] = link.value;
        return result;
    }
    /// How many are chained, and in all.
    size_t chained() const { return m_chained.size(); }
    size_t size() const { return m_values.size() + m_chained.size(); }

    template <typename Visit>
    void forEach(Number key, Visit visit) const
    {
        if (size_t(key) + 1 < m_starts.size()) {
            for (Number i = m_starts[key]; i < m_starts[key + 1]; ++i)
                visit(m_values[i]);
        }
        for (Number at = key < m_last.size() ? m_last[key] : none; at != none; at = m_chained[at].before)
            visit(m_chained[at].value);
    }

    size_t bytes() const
    {
        return (m_starts.capacity() + m_values.capacity() + m_last.capacity()) * sizeof(Number)
             + m_chained.capacity() * sizeof(Chained);
    }

private:
    static constexpr Number none = ~Number(0);
    struct Chained
    {
        Number key, value, before;  ///< before: the place of the one added to the same list before this
    };
    std::vector<Number> m_starts, m_values;
    std::vector<Number> m_last;  ///< by key: the place of the last one in m_chained
    std::vector<Chained> m_chained;
};

} // namespace pd
