// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>
#include <utility>

namespace gannet::test {

/// A speed that the bodies on their way share evenly, as the line of a server does. Shared by
/// the resources it was given to; used on the server's thread only.
class SharedLine
{
public:
    /// Counts as one body for as long as it lives.
    class Use
    {
    public:
        Use() = default;
        explicit Use(std::shared_ptr<SharedLine> line) : m_line(std::move(line))
        {
            if (m_line)
                ++m_line->m_users;
        }
        Use(Use &&other) noexcept = default;
        Use &operator=(Use &&other) noexcept
        {
            std::swap(m_line, other.m_line);
            return *this;
        }
        ~Use()
        {
            if (m_line)
                --m_line->m_users;
        }

        /// What this body may send now, in bytes a second.
        double bytesPerSecond() const { return double(m_line->m_bytesPerSecond) / m_line->m_users; }
        explicit operator bool() const { return m_line != nullptr; }

    private:
        std::shared_ptr<SharedLine> m_line;
    };

    explicit SharedLine(qint64 bytesPerSecond) : m_bytesPerSecond(bytesPerSecond) { }

private:
    qint64 m_bytesPerSecond;
    int m_users = 0;
};

} // namespace gannet::test
