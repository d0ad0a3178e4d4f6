// SPDX-License-Identifier: MIT
#include "text/BottleneckText.h"

#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

/// A download at 9.6 MB/s over the eight connections that the preferences allow.
BottleneckInput eightConnections(Bottleneck bottleneck)
{
    BottleneckInput in;
    in.bottleneck = bottleneck;
    in.host = u"files.example"_s;
    in.bytesPerSecond = 9'600'000;
    in.totalBytesPerSecond = 9'600'000;
    in.connections = 8;
    in.mostConnections = 8;
    return in;
}

} // namespace

Q_DECLARE_METATYPE(BottleneckInput)

class BottleneckTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasMeasured_data();
    void saysWhatWasMeasured();
    void everyCauseHasWords();
};

void BottleneckTextTest::saysWhatWasMeasured_data()
{
    QTest::addColumn<BottleneckInput>("in");
    QTest::addColumn<QString>("what");
    QTest::addColumn<SpeedAction>("action");

    BottleneckInput in = eightConnections(Bottleneck::ServerPerConnection);
    QTest::newRow("each connection is slow, and there may be no more")
        << in
        << u"The server gives each connection 1.2 MB/s and 8 are open, the most that the "
           "preferences allow."_s
        << SpeedAction::MoreConnections;
    in.isOwnMost = true;
    QTest::newRow("the download's own most")
        << in
        << u"The server gives each connection 1.2 MB/s and 8 are open, the most that this download "
           "may have."_s
        << SpeedAction::MoreOwnConnections;
    in.connections = in.mostConnections = 16;
    QTest::newRow("the download's own most, and no higher one")
        << in
        << u"The server gives each connection 600 kB/s and 16 are open, the most that this "
           "download may have."_s
        << SpeedAction::None;
    in = eightConnections(Bottleneck::ServerPerConnection);
    in.connections = in.mostConnections = 16;
    QTest::newRow("no preference could be higher")
        << in
        << u"The server gives each connection 600 kB/s and 16 are open, the most that the "
           "preferences allow."_s
        << SpeedAction::None;
    in = eightConnections(Bottleneck::ServerPerConnection);
    in.acceptsRanges = false;
    in.connections = 1;
    QTest::newRow("no ranges") << in
                               << u"files.example gives this file over one connection only, and "
                                  "that one no faster than 9.6 MB/s."_s
                               << SpeedAction::None;

    in = eightConnections(Bottleneck::ServerRefuses);
    in.connections = 2;
    QTest::newRow("refused")
        << in
        << u"files.example admits 2 connection(s) at a time and turned further ones away; together "
           "they bring 9.6 MB/s."_s
        << SpeedAction::None;

    in = eightConnections(Bottleneck::Line);
    QTest::newRow("the line, by this one alone")
        << in
        << u"The line to files.example is full at 9.6 MB/s: more connections brought nothing more."_s
        << SpeedAction::None;
    in.totalBytesPerSecond = 61'000'000;
    QTest::newRow("the line, by all of them") << in
                                              << u"The line is full: all downloads together get "
                                                 "61.0 MB/s, and more connections brought nothing "
                                                 "more."_s
                                              << SpeedAction::None;

    in = eightConnections(Bottleneck::OurLimit);
    in.ownLimit = 500'000;
    in.limitOfAll = 2'000'000;
    QTest::newRow("its own limit")
        << in << u"Its limit of 500 kB/s holds it back: the server has more to give."_s
        << SpeedAction::RaiseOwnLimit;
    in.ownLimit = 0;
    QTest::newRow("the limit of all")
        << in
        << u"The limit of 2.0 MB/s for all downloads holds it back: the server has more to give."_s
        << SpeedAction::RaiseLimit;
    in.limitOfAll = 0;
    QTest::newRow("a limit whose figure is not known")
        << in << u"A speed limit holds it back: the server has more to give."_s
        << SpeedAction::RaiseLimit;
}

void BottleneckTextTest::saysWhatWasMeasured()
{
    QFETCH(const BottleneckInput, in);
    QFETCH(const QString, what);
    QFETCH(const SpeedAction, action);
    const BottleneckText text = bottleneckText(in);
    QCOMPARE(text.what, what);
    QCOMPARE(text.action, action);
}

void BottleneckTextTest::everyCauseHasWords()
{
    QStringList seen;
    for (int i = 0; i <= int(Bottleneck::Line); ++i) {
        const QString what = bottleneckText(eightConnections(Bottleneck(i))).what;
        QVERIFY(what.endsWith(u'.'));
        QVERIFY(!seen.contains(what));
        seen += what;
    }
}

QTEST_GUILESS_MAIN(BottleneckTextTest)
#include "BottleneckTextTest.moc"
