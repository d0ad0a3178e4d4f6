// SPDX-License-Identifier: MIT
#include "core/Bottleneck.h"

#include <QSet>
#include <QTest>

using namespace gannet;
using Growth = BottleneckFigures::Growth;

class BottleneckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestCauseIsNamed_data();
    void theNearestCauseIsNamed();
    void eachHasAName();
};

void BottleneckTest::theNearestCauseIsNamed_data()
{
    QTest::addColumn<BottleneckFigures>("figures");
    QTest::addColumn<Bottleneck>("expected");
    QTest::newRow("nothing measured")
        << BottleneckFigures{1, false, 0, 0, Growth::Seeking} << Bottleneck::Unknown;
    QTest::newRow("no connection delivers")
        << BottleneckFigures{0, true, 1, 1, Growth::Flat} << Bottleneck::FirstByte;
    QTest::newRow("a limit, on a slow disk")
        << BottleneckFigures{4, true, 0.9, 0.9, Growth::Scales} << Bottleneck::OurLimit;
    QTest::newRow("writing takes most of the time")
        << BottleneckFigures{4, false, 0.6, 0.1, Growth::Scales} << Bottleneck::Disk;
    QTest::newRow("writing takes some of the time")
        << BottleneckFigures{4, false, 0.3, 0.1, Growth::Scales} << Bottleneck::ServerPerConnection;
    QTest::newRow("the processor is busy")
        << BottleneckFigures{4, false, 0.3, 0.9, Growth::Flat} << Bottleneck::Cpu;
    QTest::newRow("turned away") << BottleneckFigures{2, false, 0, 0, Growth::Refused}
                                 << Bottleneck::ServerRefuses;
    QTest::newRow("each as slow as the others")
        << BottleneckFigures{8, false, 0, 0, Growth::Scales} << Bottleneck::ServerPerConnection;
    QTest::newRow("more brought nothing")
        << BottleneckFigures{4, false, 0, 0, Growth::Flat} << Bottleneck::Line;
    QTest::newRow("more were not tried on a busy processor")
        << BottleneckFigures{1, false, 0, 0, Growth::Busy} << Bottleneck::Cpu;
}

void BottleneckTest::theNearestCauseIsNamed()
{
    QFETCH(const BottleneckFigures, figures);
    QFETCH(const Bottleneck, expected);
    QCOMPARE(findBottleneck(figures), expected);
}

void BottleneckTest::eachHasAName()
{
    QSet<QByteArray> names;
    for (int i = 0; i <= int(Bottleneck::Line); ++i)
        names.insert(bottleneckName(Bottleneck(i)));
    QCOMPARE(names.size(), int(Bottleneck::Line) + 1);
}

QTEST_GUILESS_MAIN(BottleneckTest)
#include "BottleneckTest.moc"
