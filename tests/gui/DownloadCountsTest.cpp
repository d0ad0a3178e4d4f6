// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/DownloadCounts.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace gannet;
using namespace Qt::StringLiterals;

class DownloadCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitingAndStoppingOnesAreRunning();
    void randomChangesEqualARecount_data();
    void randomChangesEqualARecount();
    void hostsWithMostComeFirst();
    void aTickSaysNothing();
    void manyChangesOfATurnAreSaidOnce();
};

namespace {

/// Names and hosts that repeat, so that counts rise and fall.
void vary(Download &download, int number)
{
    static const QStringList suffixes{u"iso"_s, u"zip"_s, u"PDF"_s, u"mp4"_s, u"x"_s};
    download.request = makeRequest(QUrl(u"https://h%1.example/f%2.%3"_s.arg(number * number % 11)
                                            .arg(number)
                                            .arg(suffixes.at(number % suffixes.size()))),
                                   u"/tmp"_s);
    download.state = DownloadState(number % downloadStateCount);
}

QString counted(const DownloadCounts &counts)
{
    QString text = QString::number(counts.total());
    for (int group = 0; group < stateGroupCount; ++group)
        text += u" g%1"_s.arg(counts.of(StateGroup(group)));
    for (int kind = 0; kind < fileKindCount; ++kind)
        text += u" k%1"_s.arg(counts.of(FileKind(kind)));
    const QList<DownloadCounts::Host> hosts = counts.topHosts(8);
    for (const DownloadCounts::Host &host : hosts)
        text += u" %1=%2=%3"_s.arg(host.name).arg(host.count).arg(counts.ofHost(host.name));
    return text;
}

} // namespace

void DownloadCountsTest::waitingAndStoppingOnesAreRunning()
{
    FakeDownloads source;
    for (int state = 0; state < downloadStateCount; ++state)
        source.appendMany(1, DownloadState(state));
    const DownloadCounts counts(source);
    QCOMPARE(counts.of(StateGroup::Running), 7);
    for (const StateGroup group : {StateGroup::Queued, StateGroup::Paused, StateGroup::Finished,
                                   StateGroup::Failed, StateGroup::Cancelled})
        QCOMPARE(counts.of(group), 1);
    QCOMPARE(counts.total(), downloadStateCount);
}

void DownloadCountsTest::randomChangesEqualARecount_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void DownloadCountsTest::randomChangesEqualARecount()
{
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    const auto below = [&random](qsizetype limit) { return int(random() % unsigned(limit)); };
    FakeDownloads source;
    const DownloadCounts counts(source);
    for (int step = 0; step < 300; ++step) {
        QList<DownloadId> some;
        for (const DownloadId id : source.ids()) {
            if (below(5) == 0)
                some += id;
        }
        switch (below(5)) {
        case 0: source.appendMany(1 + below(20), vary); break;
        case 1: source.changeMany(some, DownloadState(below(downloadStateCount))); break;
        case 2: source.drop(some.mid(0, below(8))); break;
        case 3:
            for (const DownloadId id : some)
                source.rename(id, u"renamed.%1"_s.arg(below(2) ? u"deb"_s : u"flac"_s));
            break;
        default:
            // The list is read anew.
            if (below(10) == 0)
                source.setReady(true);
        }
        QTRY_VERIFY(counts.isComplete());
        const DownloadCounts recount(source);
        QTRY_VERIFY(recount.isComplete());
        QCOMPARE(counted(counts), counted(recount));
    }
    source.drop(source.ids());
    QCOMPARE(counts.total(), 0);
    QVERIFY(counts.topHosts(8).isEmpty());
}

void DownloadCountsTest::hostsWithMostComeFirst()
{
    FakeDownloads source;
    DownloadCounts counts(source);
    source.appendMany(6, [](Download &download, int number) {
        const QStringList hosts{u"b"_s, u"a"_s, u"c"_s, u"c"_s, u"d"_s, u"c"_s};
        download.request = makeRequest(QUrl(u"https://%1.example/"_s.arg(hosts.at(number))),
                                       u"/tmp"_s);
    });
    QTRY_VERIFY(counts.isComplete());
    QStringList names;
    for (const DownloadCounts::Host &host : counts.topHosts(3))
        names += u"%1 %2"_s.arg(host.name).arg(host.count);
    QCOMPARE(names, QStringList({u"c.example 3"_s, u"a.example 1"_s, u"b.example 1"_s}));
}

void DownloadCountsTest::aTickSaysNothing()
{
    FakeDownloads source;
    source.appendMany(3, DownloadState::Downloading);
    DownloadCounts counts(source);
    QSignalSpy said(&counts, &DownloadCounts::changed);
    QVERIFY(said.wait());
    said.clear();
    Progress progress;
    progress.bytesPerSecond = 1;
    source.setProgress({DownloadId(1)}, {progress});
    QCoreApplication::processEvents();
    QCOMPARE(said.size(), 0);
}

void DownloadCountsTest::manyChangesOfATurnAreSaidOnce()
{
    FakeDownloads source;
    DownloadCounts counts(source);
    QSignalSpy said(&counts, &DownloadCounts::changed);
    QVERIFY(said.wait());
    said.clear();
    source.appendMany(100);
    for (int i = 1; i <= 100; ++i)
        source.change(DownloadId(i), DownloadState::Finished);
    QVERIFY(said.wait());
    QCOMPARE(said.size(), 1);
    QCOMPARE(counts.of(StateGroup::Finished), 100);
}

QTEST_GUILESS_MAIN(DownloadCountsTest)
#include "DownloadCountsTest.moc"
