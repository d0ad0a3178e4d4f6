// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include "support/SharedLine.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
/// So much, at the speeds below, that a second is over long before the file is.
constexpr qint64 fileSize = 200 * MiB;

} // namespace

/// What is said to hold a download back, where exactly one thing does.
class EngineBottleneckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isNamed_data();
    void isNamed();
};

void EngineBottleneckTest::isNamed_data()
{
    QTest::addColumn<Resource>("resource");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<Bottleneck>("expected");
    Resource file = Resource::file(Pattern(1, fileSize));
    file.bytesPerSecond = 256 * KiB;

    QTest::addRow("a limit of ours") << file << 64 * KiB << Bottleneck::OurLimit;
    QTest::addRow("a cap on each connection")
        << file << qint64(0) << Bottleneck::ServerPerConnection;
    Resource few = file;
    few.maxConnections = 2;
    QTest::addRow("a server that admits two") << few << qint64(0) << Bottleneck::ServerRefuses;
    Resource narrow = Resource::file(Pattern(1, fileSize));
    narrow.line = std::make_shared<SharedLine>(MiB);
    QTest::addRow("a line of 1 MiB/s") << narrow << qint64(0) << Bottleneck::Line;
    Resource unranged = file;
    unranged.acceptRanges = false;
    QTest::addRow("a server without ranges")
        << unranged << qint64(0) << Bottleneck::ServerPerConnection;
}

void EngineBottleneckTest::isNamed()
{
    QFETCH(const Resource, resource);
    QFETCH(const qint64, limit);
    QFETCH(const Bottleneck, expected);
    EngineFixture fixture;
    fixture.settings.maxBytesPerSecond = limit;
    fixture.server.route("/a.bin", resource);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY2(fixture.waitFor([&] { return fixture.manager().progress(id).bottleneck == expected; }),
             bottleneckName(fixture.manager().progress(id).bottleneck));
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineBottleneckTest)
#include "EngineBottleneckTest.moc"
