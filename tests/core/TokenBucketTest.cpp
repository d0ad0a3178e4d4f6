// SPDX-License-Identifier: MIT
#include "core/TokenBucket.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <numeric>
#include <vector>

using namespace gannet;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
constexpr qint64 plenty = std::numeric_limits<qint64>::max() / 2;

/// Members that ask every 20 ms or so, in made-up time.
class Line
{
public:
    Line(qint64 rate, int members)
        : passed(size_t(members), 0)
        , wants(size_t(members), plenty)
        , m_asksAtMs(size_t(members))
    {
        bucket.setRate(rate);
        for (size_t i = 0; i < passed.size(); ++i) {
            bucket.join(&passed.at(i));
            m_asksAtMs[i] = m_random.bounded(20);
        }
    }

    void run(qint64 ms)
    {
        for (const qint64 end = m_nowMs + ms; m_nowMs < end; ++m_nowMs) {
            for (size_t i = 0; i < passed.size(); ++i) {
                if (m_asksAtMs.at(i) > m_nowMs)
                    continue;
                passed[i] += bucket.take(&passed.at(i), m_nowMs, wants.at(i));
                m_asksAtMs[i] = m_nowMs + m_random.bounded(15, 26);
            }
        }
    }

    qint64 sum() const { return std::accumulate(passed.cbegin(), passed.cend(), qint64(0)); }

    SharedBucket bucket;
    std::vector<qint64> passed;
    std::vector<qint64> wants;

private:
    QRandomGenerator m_random = QRandomGenerator(7);
    std::vector<qint64> m_asksAtMs;
    qint64 m_nowMs = 0;
};

bool isWithin(qint64 value, double wanted, double share)
{
    return qAbs(double(value) - wanted) <= wanted * share;
}

} // namespace

class TokenBucketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesTheRate_data();
    void passesTheRate();
    void whatSomeLeaveOthersUse();
    void aChangeHoldsAtOnce();
    void nothingBurstsAfterAPause();
    void aShareOfLessThanAByteComesAtLast();
    void whoIsNoMemberGetsNothing();
};

void TokenBucketTest::passesTheRate_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<int>("members");
    for (const qint64 rate : {50 * KiB, MiB, 50 * MiB}) {
        for (const int members : {1, 5, 30})
            QTest::addRow("%lld KiB/s, %d downloads", rate / KiB, members) << rate << members;
    }
}

void TokenBucketTest::passesTheRate()
{
    QFETCH(const qint64, rate);
    QFETCH(const int, members);
    Line line(rate, members);
    line.run(5'000);
    QVERIFY2(isWithin(line.sum(), 5.0 * double(rate), 0.02),
             qPrintable(QString::number(line.sum())));
    for (const qint64 bytes : line.passed)
        QVERIFY(isWithin(bytes, 5.0 * double(rate) / members, 0.05));
}

void TokenBucketTest::whatSomeLeaveOthersUse()
{
    Line line(MiB, 4);
    line.wants[0] = 0;
    line.wants[1] = KiB; // each time it asks: about 50 KiB a second
    line.run(5'000);
    QCOMPARE(line.passed.at(0), 0);
    QVERIFY(isWithin(line.sum(), 5.0 * MiB, 0.05));
    QVERIFY(isWithin(line.passed.at(2), double(line.passed.at(3)), 0.25));
}

void TokenBucketTest::aChangeHoldsAtOnce()
{
    Line line(50 * MiB, 5);
    line.run(1'000);
    const qint64 before = line.sum();
    line.bucket.setRate(MiB);
    line.run(1'000);
    // What each had saved by then, a tenth of a second's worth, may still pass.
    QVERIFY(line.sum() - before <= qint64(MiB * 1.1) + 5 * MiB);
    const qint64 slow = line.sum();
    line.run(1'000);
    QVERIFY(isWithin(line.sum() - slow, MiB, 0.05));
    line.bucket.leave(&line.passed.at(0));
    const qint64 four = line.sum();
    line.run(1'000);
    QVERIFY(isWithin(line.sum() - four, MiB, 0.05));
}

void TokenBucketTest::nothingBurstsAfterAPause()
{
    SharedBucket bucket;
    bucket.setRate(MiB);
    int member = 0;
    bucket.join(&member);
    QCOMPARE(bucket.take(&member, 0, plenty), 0);
    const qint64 burst = bucket.take(&member, 3'600'000, plenty);
    QVERIFY(burst > 0);
    QVERIFY(burst <= MiB / 5 + 1);
}

void TokenBucketTest::aShareOfLessThanAByteComesAtLast()
{
    Line line(10, 30);
    line.run(60'000);
    for (const qint64 bytes : line.passed)
        QVERIFY(bytes > 0);
}

void TokenBucketTest::whoIsNoMemberGetsNothing()
{
    SharedBucket bucket;
    bucket.setRate(MiB);
    int stranger = 0;
    QCOMPARE(bucket.take(&stranger, 1'000, plenty), 0);
}

QTEST_GUILESS_MAIN(TokenBucketTest)
#include "TokenBucketTest.moc"
