// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

namespace gannet {

/// A stable merge sort of the numbers from 0 to count - 1 that is done in small pieces. A value; no
/// threads.
class SlicedSort
{
public:
    /// True where the first is to come before the second.
    using Less = std::function<bool(int, int)>;

    SlicedSort(int count, Less less)
        : m_less(std::move(less))
        , m_from(size_t(count))
        , m_to(size_t(count))
    {
        std::iota(m_from.begin(), m_from.end(), 0);
    }

    /// Some piece of the work; false when all is in order.
    bool step()
    {
        if (m_width == 0)
            return sortBlock();
        if (m_width >= m_from.size())
            return false;
        merge();
        return true;
    }

    const std::vector<int> &order() const { return m_from; }

private:
    static constexpr size_t block = 512;

    bool sortBlock()
    {
        const auto at = [this](size_t place) {
            return m_from.begin() + std::ptrdiff_t(std::min(place, m_from.size()));
        };
        std::stable_sort(at(m_out), at(m_out + block), m_less);
        m_out += block;
        if (m_out >= m_from.size()) {
            m_width = block;
            beginPair(0);
        }
        return true;
    }

    void beginPair(size_t start)
    {
        m_out = m_left = start;
        m_right = m_middle = std::min(start + m_width, m_from.size());
        m_end = std::min(start + 2 * m_width, m_from.size());
    }

    /// At most \a block places of the pair at hand.
    void merge()
    {
        const size_t stop = std::min(m_out + block, m_end);
        for (; m_out < stop; ++m_out) {
            const bool fromRight = m_left == m_middle
                || (m_right < m_end && m_less(m_from[m_right], m_from[m_left]));
            m_to[m_out] = m_from[fromRight ? m_right++ : m_left++];
        }
        if (m_out < m_end)
            return;
        if (m_end < m_from.size()) {
            beginPair(m_end);
            return;
        }
        m_from.swap(m_to);
        m_width *= 2;
        beginPair(0);
    }

    Less m_less;
    std::vector<int> m_from;
    std::vector<int> m_to;
    size_t m_width = 0; ///< of the runs that are in order; 0: blocks are still being sorted
    size_t m_out = 0;
    size_t m_left = 0;
    size_t m_right = 0;
    size_t m_middle = 0;
    size_t m_end = 0;
};

} // namespace gannet
