// SPDX-License-Identifier: MIT
#include "core/SpeedMeter.h"

#include <QTest>

using namespace gannet;

class SpeedMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsTwoSamples();
    void measuresASteadyFlow_data();
    void measuresASteadyFlow();
    void forgetsWhatIsOlderThanItsWindow();
    void fallsToZeroWhenNothingComes();
    void startsOverWhenTheCountFalls();
    void startsOverWhenTold();
    void samplesOfTheSameMomentAreNoSpeed();
    void countsPastFourGiB();
};

void SpeedMeterTest::needsTwoSamples()
{
    SpeedMeter meter;
    QCOMPARE(meter.bytesPerSecond(), 0.0);
    meter.sample(1000, 5000);
    QCOMPARE(meter.bytesPerSecond(), 0.0);
    meter.sample(1500, 6000);
    QCOMPARE(meter.bytesPerSecond(), 2000.0);
}

void SpeedMeterTest::measuresASteadyFlow_data()
{
    QTest::addColumn<int>("stepMs");
    QTest::newRow("sampled more often than it can keep") << 10;
    QTest::newRow("sampled five times a second") << 200;
    QTest::newRow("sampled seldom") << 5000;
}

void SpeedMeterTest::measuresASteadyFlow()
{
    QFETCH(const int, stepMs);
    SpeedMeter meter;
    for (int i = 0; i <= 100; ++i)
        meter.sample(qint64(i) * stepMs, qint64(i) * stepMs * 7);
    QCOMPARE(meter.bytesPerSecond(), 7000.0);
}

void SpeedMeterTest::forgetsWhatIsOlderThanItsWindow()
{
    SpeedMeter meter;
    qint64 ms = 0;
    qint64 bytes = 0;
    for (; ms < 10'000; ms += 200, bytes += 200 * 100)
        meter.sample(ms, bytes);
    for (const qint64 end = ms + SpeedMeter::usualWindowMs; ms <= end; ms += 200, bytes += 200 * 3)
        meter.sample(ms, bytes);
    QCOMPARE(meter.bytesPerSecond(), 3000.0);
}

void SpeedMeterTest::fallsToZeroWhenNothingComes()
{
    SpeedMeter meter;
    meter.sample(0, 0);
    meter.sample(200, 1'000'000);
    for (qint64 ms = 400; ms <= 4000; ms += 200)
        meter.sample(ms, 1'000'000);
    QCOMPARE(meter.bytesPerSecond(), 0.0);
}

void SpeedMeterTest::startsOverWhenTheCountFalls()
{
    SpeedMeter meter;
    meter.sample(0, 1000);
    meter.sample(1000, 9000);
    meter.sample(2000, 500);
    QCOMPARE(meter.bytesPerSecond(), 0.0);
    meter.sample(3000, 600);
    QCOMPARE(meter.bytesPerSecond(), 100.0);
}

void SpeedMeterTest::startsOverWhenTold()
{
    SpeedMeter meter;
    meter.sample(0, 0);
    meter.sample(1000, 1000);
    meter.reset();
    QCOMPARE(meter.bytesPerSecond(), 0.0);
    meter.sample(2000, 1000);
    QCOMPARE(meter.bytesPerSecond(), 0.0);
}

void SpeedMeterTest::samplesOfTheSameMomentAreNoSpeed()
{
    SpeedMeter meter;
    meter.sample(1000, 0);
    meter.sample(1000, 1'000'000);
    QCOMPARE(meter.bytesPerSecond(), 0.0);
}

void SpeedMeterTest::countsPastFourGiB()
{
    SpeedMeter meter;
    meter.sample(0, 0);
    meter.sample(1000, 5LL << 30);
    QCOMPARE(meter.bytesPerSecond(), double(5LL << 30));
}

QTEST_GUILESS_MAIN(SpeedMeterTest)
#include "SpeedMeterTest.moc"
