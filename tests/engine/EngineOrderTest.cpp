// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

/// The list in the order that the user gave it, which is the order in which the queue runs.
class EngineOrderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movedOnesRunFirst();
    void moves_data();
    void moves();
    void orderSurvives();
    void addedAtTheTop();
    void oftenToOnePlace();
    void startNowMakesWay();
    void startNowTakesAFreePlace();
    void startNowOfWhatRests();
};

namespace {

QByteArray target(int n) { return "/file" + QByteArray::number(n); }

QList<Request> files(EngineFixture &fixture, int count, bool gated)
{
    QList<Request> requests;
    for (int i = 0; i < count; ++i) {
        Resource resource = Resource::file(Pattern(quint64(i), 200'000 + i));
        if (gated)
            resource.gateAfterBytes = 100'000;
        fixture.server.route(target(i), resource);
        requests.append(fixture.request(target(i)));
    }
    return requests;
}

/// The ids as numbers of their files: "2 0 1".
QString orderOf(const QList<DownloadId> &ids, const QList<DownloadId> &all)
{
    QStringList numbers;
    for (const DownloadId id : ids)
        numbers.append(QString::number(all.indexOf(id)));
    return numbers.join(u' ');
}

} // namespace

void EngineOrderTest::movedOnesRunFirst()
{
    EngineFixture fixture;
    fixture.settings.maxDownloads = 1;
    QVERIFY(fixture.open());
    const QList<DownloadId> ids = fixture.addAll(files(fixture, 5, false),
                                                 DownloadManager::StartMode::Paused);
    fixture.manager().move({ids.at(3), ids.at(4)}, ids.at(1));
    QCOMPARE(orderOf(fixture.manager().ids(), ids), u"0 3 4 1 2"_s);
    fixture.manager().resume(ids);
    QVERIFY(fixture.waitForIdle());
    QList<QByteArray> asked;
    const QList<RequestRecord> records = fixture.server.requests();
    for (const RequestRecord &record : records)
        asked.append(record.path);
    QCOMPARE(asked, (QList<QByteArray>{target(0), target(3), target(4), target(1), target(2)}));
}

void EngineOrderTest::moves_data()
{
    QTest::addColumn<QList<int>>("moved");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("order");
    QTest::newRow("to the top") << QList<int>{3} << 0 << u"3 0 1 2 4"_s;
    QTest::newRow("to the end") << QList<int>{0, 1} << -1 << u"2 3 4 0 1"_s;
    QTest::newRow("several apart, in their own order") << QList<int>{4, 0} << 2 << u"1 0 4 2 3"_s;
    QTest::newRow("before itself") << QList<int>{2} << 2 << u"0 1 2 3 4"_s;
    QTest::newRow("before one that moves too") << QList<int>{1, 3} << 3 << u"0 2 1 3 4"_s;
    QTest::newRow("none") << QList<int>{} << 0 << u"0 1 2 3 4"_s;
    QTest::newRow("all") << QList<int>{0, 1, 2, 3, 4} << 0 << u"0 1 2 3 4"_s;
}

void EngineOrderTest::moves()
{
    QFETCH(const QList<int>, moved);
    QFETCH(const int, before);
    QFETCH(const QString, order);
    EngineFixture fixture;
    QVERIFY(fixture.open());
    const QList<DownloadId> ids = fixture.addAll(files(fixture, 5, false),
                                                 DownloadManager::StartMode::Paused);
    QList<DownloadId> chosen{DownloadId(99)}; // one that is gone by now
    for (const int n : moved)
        chosen.append(ids.at(n));
    QSignalSpy reordered(&fixture.manager(), &DownloadManager::reordered);
    fixture.manager().move(chosen, before < 0 ? DownloadId() : ids.at(before));
    QCOMPARE(orderOf(fixture.manager().ids(), ids), order);
    QCOMPARE(reordered.count(), order == u"0 1 2 3 4" ? 0 : 1);
}

void EngineOrderTest::addedAtTheTop()
{
    EngineFixture fixture;
    fixture.settings.maxDownloads = 1;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QList<Request> requests = files(fixture, 4, false);
    Resource slow = Resource::file(Pattern(9, 300'000));
    slow.gateAfterBytes = 100'000;
    fixture.server.route("/slow", slow);
    const DownloadId running = fixture.add("/slow");
    QVERIFY(fixture.waitForReceived(running, 1));
    const QList<DownloadId> queued = fixture.addAll(requests.first(2));

    QSignalSpy added(&fixture.manager(), &DownloadManager::added);
    fixture.manager().add(requests.sliced(2), DownloadManager::StartMode::Start,
                          DownloadManager::Place::Top);
    QVERIFY(fixture.waitFor([&added] { return !added.isEmpty(); }));
    const auto first = added.constFirst().constFirst().value<QList<DownloadId>>();
    const QList<DownloadId> all = QList{running} + queued + first;
    QCOMPARE(orderOf(fixture.manager().ids(), all), u"3 4 0 1 2"_s);
    QVERIFY2(isRunning(fixture.state(running)), "what runs goes on");
    fixture.server.open("/slow");
    QVERIFY(fixture.waitForIdle());
    QList<QByteArray> asked;
    const QList<RequestRecord> records = fixture.server.requests();
    for (const RequestRecord &record : records) {
        if (record.path != "/slow")
            asked.append(record.path);
    }
    QCOMPARE(asked, (QList<QByteArray>{target(2), target(3), target(0), target(1)}));
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(orderOf(fixture.manager().ids(), all), u"3 4 0 1 2"_s);
}

void EngineOrderTest::orderSurvives()
{
    EngineFixture fixture;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const QList<DownloadId> ids = fixture.addAll(files(fixture, 4, false),
                                                 DownloadManager::StartMode::Paused);
    fixture.manager().move({ids.at(2)}, ids.at(0));
    fixture.manager().move({ids.at(0)}, {});
    fixture.manager().move({ids.at(1)}, {});
    // What is added later stands behind what was moved to the end.
    const DownloadId late = fixture.add(fixture.request(target(1)),
                                        DownloadManager::StartMode::Paused);
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(orderOf(fixture.manager().ids(), ids + QList<DownloadId>{late}), u"2 3 0 1 4"_s);
}

void EngineOrderTest::oftenToOnePlace()
{
    EngineFixture fixture;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const QList<DownloadId> ids = fixture.addAll(files(fixture, 4, false),
                                                 DownloadManager::StartMode::Paused);
    QList<DownloadId> wanted = ids;
    for (int i = 0; i < 101; ++i) {
        fixture.manager().move({wanted.at(3)}, wanted.at(1));
        wanted.move(3, 1);
        QCOMPARE(fixture.manager().ids(), wanted);
    }
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(fixture.manager().ids(), wanted);
}

void EngineOrderTest::startNowMakesWay()
{
    EngineFixture fixture;
    fixture.settings.maxDownloads = 2;
    fixture.settings.maxConnections = 1;
    const QList<Request> requests = files(fixture, 4, true);
    QVERIFY(fixture.open());
    const QList<DownloadId> ids = fixture.addAll(requests);
    QVERIFY(fixture.waitForReceived(ids.at(0), 100'000));
    QVERIFY(fixture.waitForReceived(ids.at(1), 100'000));
    fixture.manager().startNow({ids.at(3)});
    QVERIFY(fixture.waitForReceived(ids.at(3), 100'000));
    QVERIFY(fixture.waitForState(ids.at(1), DownloadState::Queued));
    QCOMPARE(fixture.state(ids.at(0)), DownloadState::Downloading);
    QCOMPARE(fixture.state(ids.at(2)), DownloadState::Queued);
    QCOMPARE(fixture.row(ids.at(1)).receivedBytes, 100'000);
    for (int i = 0; i < 4; ++i)
        fixture.server.open(target(i));
    for (int i = 0; i < 4; ++i) {
        QVERIFY(fixture.waitForFinished(ids.at(i)));
        // The one that made way lost nothing.
        QCOMPARE(fixture.bytesSent(target(i)), 200'000 + i);
    }
}

void EngineOrderTest::startNowTakesAFreePlace()
{
    EngineFixture fixture;
    fixture.settings.maxDownloads = 2;
    fixture.settings.maxConnections = 1;
    const QList<Request> requests = files(fixture, 2, true);
    QVERIFY(fixture.open());
    const DownloadId first = fixture.add(requests.at(0));
    const DownloadId second = fixture.add(requests.at(1), DownloadManager::StartMode::Paused);
    QVERIFY(fixture.waitForReceived(first, 100'000));
    fixture.manager().startNow({second});
    QVERIFY(fixture.waitForReceived(second, 100'000));
    QCOMPARE(fixture.state(first), DownloadState::Downloading);
    QCOMPARE(fixture.manager().ids(), (QList<DownloadId>{second, first}));
}

void EngineOrderTest::startNowOfWhatRests()
{
    EngineFixture fixture;
    fixture.settings.retry.maxRetries = 0;
    const QList<Request> requests = files(fixture, 2, false);
    QVERIFY(fixture.open());
    const DownloadId failed = fixture.add("/none");
    const DownloadId finished = fixture.add(requests.at(0));
    QVERIFY(fixture.waitForState(failed, DownloadState::Failed));
    QVERIFY(fixture.waitForFinished(finished));
    fixture.server.route("/none", Resource::file(Pattern(9, 1000)));
    fixture.manager().startNow({finished, failed, DownloadId(99)});
    QVERIFY(fixture.waitForFinished(failed));
    QCOMPARE(fixture.server.requestCount(), 3);
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineOrderTest)
#include "EngineOrderTest.moc"
