// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QtGlobal>

namespace gannet {

/// Lets so many bytes a second pass, and what was not used for a tenth of a second. Pure: time is an
/// argument, in milliseconds of any steady clock.
class TokenBucket
{
public:
    /// In bytes a second; 0: no limit.
    void setRate(qint64 rate) { m_rate = rate; }
    qint64 rate() const { return m_rate; }

    /// Fills up to \a nowMs; returns the bytes that flow over.
    double fill(qint64 nowMs);
    /// Whole bytes that may pass now; only with a limit.
    qint64 available() const { return qint64(m_tokens); }
    void take(qint64 bytes) { m_tokens -= double(bytes); }

private:
    qint64 m_rate = 0;
    qint64 m_filledMs = -1; ///< -1: never, it begins empty
    double m_tokens = 0;
};

/// One limit for several: each has an equal share of it, and what some leave others may use.
/// Pure, as TokenBucket.
class SharedBucket
{
public:
    using Member = const void *; ///< an identity; never followed

    void setRate(qint64 rate); ///< bytes a second; 0: no limit
    qint64 rate() const { return m_rate; }
    void join(Member member);
    void leave(Member member);
    /// How many of \a wanted bytes may pass now; they count as passed. Only with a limit.
    qint64 take(Member member, qint64 nowMs, qint64 wanted);

private:
    void share();

    qint64 m_rate = 0;
    QHash<Member, TokenBucket> m_members;
    double m_left = 0; ///< by those who did not use theirs
};

} // namespace gannet
