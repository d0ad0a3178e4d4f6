// SPDX-License-Identifier: MIT
#include "core/RequestLength.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gannet {

namespace {

/// What a server sends at once may be what fits the buffers of its socket: from the longest on.
constexpr std::array<qint64, 3> lengths{1024 * 1024, 256 * 1024, 64 * 1024};
/// A beginning that was so much faster than the rest is one that the server grants.
constexpr double earlyGain = 1.5;
/// Each request costs a round trip, and a server its time: worth it only where it is so much faster.
constexpr double worthwhileGain = 2.0;
/// A length is judged after so many answers and so long: a new connection may be granted a beginning too.
constexpr int enoughAnswers = 4;
constexpr qint64 enoughMs = 300;
/// Where the answers have not come by then, they are not fast.
constexpr qint64 longestTestMs = 1'500;
/// So many connections in a row that end between two requests are no accident.
constexpr int mostLost = 3;
constexpr qint64 togetherMs = 1'000;

} // namespace

RequestLength::RequestLength(qint64 learned)
    : m_phase(learned > 0       ? Phase::Short
                  : learned < 0 ? Phase::Unlimited
                                : Phase::Watching)
    , m_bytes(learned > 0 ? std::clamp(learned, lengths.back(), lengths.front()) : 0)
{ }

qint64 RequestLength::bytes() const { return isShort() || isTesting() ? m_bytes : 0; }

bool RequestLength::beginTest(qint64 nowMs, const QList<Course> &courses)
{
    if (m_phase != Phase::Watching || courses.isEmpty())
        return false;
    double sum = 0;
    qsizetype fast = 0;
    for (const Course &course : courses) {
        sum += course.bytesPerSecond;
        const double early = double(course.earlyBytes) * 1000 / double(earlyMs);
        fast += early > course.bytesPerSecond * earlyGain ? 1 : 0;
    }
    if (sum <= 0 || fast * 2 <= courses.size())
        return false;
    m_usual = sum / double(courses.size());
    m_phase = Phase::Testing;
    tryLength(nowMs, 0);
    return true;
}

void RequestLength::tryLength(qint64 nowMs, int index)
{
    if (index == int(lengths.size())) {
        m_phase = Phase::Unlimited;
        return;
    }
    m_index = index;
    m_bytes = lengths.at(size_t(index));
    m_testSinceMs = nowMs;
    m_answers = 0;
}

bool RequestLength::isFast() const
{
    const double enough = m_usual * worthwhileGain / 1000;
    const auto ms = double(m_lastAnswerMs - m_firstAnswerMs);
    // What the connection was granted may be used up by the last one.
    return double(m_lastAnswerBytes - m_firstAnswerBytes) >= enough * ms
        && double(m_bytes) >= enough * double(m_lastMs);
}

void RequestLength::onAnswered(qint64 nowMs, qint64 bytes)
{
    m_lost = 0;
    if (!isTesting())
        return;
    m_lastMs = nowMs - std::exchange(m_lastAnswerMs, nowMs);
    m_lastAnswerBytes = bytes;
    if (m_answers++ == 0) {
        m_firstAnswerMs = nowMs;
        m_firstAnswerBytes = bytes;
        return;
    }
    if (m_answers < enoughAnswers || nowMs - m_firstAnswerMs < enoughMs)
        return;
    m_isFound = isFast();
    if (m_isFound)
        m_phase = Phase::Short;
    else
        tryLength(nowMs, m_index + 1);
}

void RequestLength::watch(qint64 nowMs)
{
    if (isTesting() && nowMs - m_testSinceMs >= longestTestMs)
        tryLength(nowMs, m_index + 1);
}

void RequestLength::endTest()
{
    if (!isTesting())
        return;
    m_isFound = m_answers >= enoughAnswers && isFast();
    m_phase = m_isFound ? Phase::Short : Phase::Unknown;
}

void RequestLength::onRefused()
{
    if (isTesting() || isShort())
        m_phase = Phase::Unlimited;
}

void RequestLength::onLost(qint64 nowMs)
{
    if (m_lost > 0 && nowMs - m_lostMs < togetherMs)
        return;
    m_lostMs = nowMs;
    if (++m_lost == mostLost)
        onRefused();
}

bool RequestLength::takeFinding() { return std::exchange(m_isFound, false) && isShort(); }

void RequestLength::setAside()
{
    if (isTesting() || isShort())
        m_phase = Phase::Unknown;
}

qint64 RequestLength::learned() const
{
    return isShort() ? m_bytes : m_phase == Phase::Unlimited ? unlimited : 0;
}

} // namespace gannet
