// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace gannet {

/// A Content-Range field (RFC 9110 §14.4), parsed strictly.
struct ContentRange
{
    qint64 first = -1; ///< -1 with unsatisfied
    qint64 last = -1; ///< inclusive; -1 with unsatisfied
    qint64 total = -1; ///< -1: '*'
    bool unsatisfied = false; ///< "bytes */total"

    /// Nothing where the field is not exactly "bytes F-L/T", "bytes F-L/*" or "bytes */T" with
    /// F <= L < T and every number within qint64.
    static std::optional<ContentRange> parse(const QByteArray &field);

    friend bool operator==(const ContentRange &, const ContentRange &) = default;
};

} // namespace gannet
