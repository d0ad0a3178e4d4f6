// SPDX-License-Identifier: MIT
#include "transfer/PathReservations.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace gannet;
using namespace Qt::StringLiterals;

class PathReservationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathHasOneOwner();
    void onlyTheOwnerReleases();
    void pathsAreOfTheirFolder();
    void oneOfManyThreadsGetsIt();
};

void PathReservationsTest::aPathHasOneOwner()
{
    PathReservations reservations;
    QVERIFY(reservations.reserve(u"/d/a"_s, DownloadId(1)));
    QVERIFY(reservations.reserve(u"/d/a"_s, DownloadId(1)));
    QVERIFY(!reservations.reserve(u"/d/a"_s, DownloadId(2)));
    QVERIFY(reservations.reserve(u"/d/b"_s, DownloadId(1)));
    QVERIFY(reservations.reserve(u"/d/c"_s, DownloadId(2)));
    // However often it was reserved, one release frees it.
    reservations.release(u"/d/a"_s, DownloadId(1));
    QVERIFY(reservations.reserve(u"/d/a"_s, DownloadId(2)));
}

void PathReservationsTest::onlyTheOwnerReleases()
{
    PathReservations reservations;
    QVERIFY(reservations.reserve(u"/d/a"_s, DownloadId(1)));
    reservations.release(u"/d/a"_s, DownloadId(2));
    QVERIFY(!reservations.reserve(u"/d/a"_s, DownloadId(2)));
    reservations.release(u"/d/none"_s, DownloadId(2));
    reservations.release(u"/d/a"_s, DownloadId(1));
    QVERIFY(reservations.reserve(u"/d/a"_s, DownloadId(2)));
}

void PathReservationsTest::pathsAreOfTheirFolder()
{
    PathReservations reservations;
    QVERIFY(reservations.reserve(u"/d/a"_s, DownloadId(1)));
    QVERIFY(reservations.reserve(u"/e/a"_s, DownloadId(2)));
    // Other letters are another file here.
    QVERIFY(reservations.reserve(u"/d/A"_s, DownloadId(3)));
}

void PathReservationsTest::oneOfManyThreadsGetsIt()
{
    PathReservations reservations;
    for (int round = 0; round < 100; ++round) {
        const QString path = u"/d/%1"_s.arg(round);
        std::atomic<int> owners = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 1; i <= 4; ++i) {
            threads.emplace_back(QThread::create([&, i] {
                if (reservations.reserve(path, DownloadId(i)))
                    ++owners;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(owners.load(), 1);
    }
}

QTEST_GUILESS_MAIN(PathReservationsTest)
#include "PathReservationsTest.moc"
