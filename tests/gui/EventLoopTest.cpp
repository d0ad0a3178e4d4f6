// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"
#include "TurnMeter.h"

#include "gui/DownloadListView.h"
#include "gui/MainWindow.h"
#include "gui/Preferences.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowTotal = 10'000;
constexpr int runningTotal = 50;
constexpr qint64 wantedMs = 50;
constexpr qint64 failMs = 5 * wantedMs; ///< machines are noisy

} // namespace

/// Ten thousand rows, fifty of them running at five ticks a second, while somebody scrolls, sorts,
/// selects and searches: how long the window is deaf at most.
class EventLoopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTurnIsLong();

private:
    static Turns measure();
    static void tick(FakeDownloads &downloads, int number);
};

void EventLoopTest::tick(FakeDownloads &downloads, int number)
{
    QList<DownloadId> ids;
    QList<Progress> figures;
    for (int i = 0; i < runningTotal; ++i) {
        // Spread over the whole list, as a sorted one has them.
        const auto id = DownloadId(1 + i * (rowTotal / runningTotal));
        Progress p;
        p.totalBytes = downloads.find(id)->totalBytes();
        p.receivedBytes = (number * 7919 + i * 104729) % p.totalBytes;
        p.bytesPerSecond = 1000.0 * ((number + i) % 97);
        p.msLeft = 1000 * ((number * 31 + i) % 500);
        p.connections = 4;
        p.ranges = {{0, p.receivedBytes / 2},
                    {p.totalBytes / 2, p.totalBytes / 2 + p.receivedBytes / 2}};
        ids += id;
        figures += p;
    }
    downloads.setProgress(ids, figures);
}

Turns EventLoopTest::measure()
{
    const QTemporaryDir folder;
    Theme theme;
    Preferences preferences(folder.filePath(u"p.conf"_s));
    FakeDownloads downloads;
    MainWindow window(downloads, downloads, preferences, theme);
    window.resize(1200, 900);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return {};

    Steps steps;
    steps += {u"adding 10,000 rows"_s, [&] { downloads.appendMany(rowTotal); }};
    steps += {u"starting 50"_s, [&] {
                  for (int i = 0; i < runningTotal; ++i)
                      downloads.change(DownloadId(1 + i * (rowTotal / runningTotal)),
                                       DownloadState::Downloading);
              }};
    for (int i = 0; i < 10; ++i)
        steps += {u"a tick"_s, [&downloads, i] { tick(downloads, i); }};
    for (int i = 0; i <= 20; ++i)
        steps += {u"scrolling"_s, [&window, i] {
                      QScrollBar *bar = window.list().verticalScrollBar();
                      bar->setValue(bar->maximum() * i / 20);
                  }};
    for (int key = 0; key < sortKeyCount; ++key) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            steps += {u"sorting by %1"_s.arg(key),
                      [&window, key, order] { window.proxy().sortBy(SortKey(key), order); }};
            steps += {u"a tick while sorted"_s, [&downloads, key] { tick(downloads, 100 + key); }};
        }
    }
    steps += {u"selecting all"_s, [&window] { window.list().selectAll(); }};
    steps += {u"a tick with all selected"_s, [&downloads] { tick(downloads, 200); }};
    steps += {u"sorting with all selected"_s,
              [&window] { window.proxy().sortBy(SortKey::Name, Qt::AscendingOrder); }};
    steps += {u"the other theme"_s, [&theme] { theme.setAppearance(Appearance::Dark); }};
    steps += {u"removing every third"_s, [&downloads] {
                  QList<DownloadId> ids;
                  for (int i = 2; i < rowTotal; i += 3)
                      ids += DownloadId(i);
                  downloads.drop(ids);
              }};

    return longestTurns(steps);
}

void EventLoopTest::noTurnIsLong()
{
    // The best of three of each step: what the window costs, not what else this machine does.
    Turns best = measure();
    for (int round = 1; round < 3; ++round) {
        const Turns again = measure();
        QCOMPARE(again.size(), best.size());
        for (auto turn = again.cbegin(); turn != again.cend(); ++turn)
            best[turn.key()] = std::min(best.value(turn.key()), turn.value());
    }
    QVERIFY(!best.isEmpty());
    const auto longest = std::max_element(best.cbegin(), best.cend());
    if (qEnvironmentVariableIsSet("GANNET_TEST_VERBOSE")) {
        for (auto turn = best.cbegin(); turn != best.cend(); ++turn)
            qInfo("%-28s %6.1f ms", qPrintable(turn.key().second), turn.value());
    }
    qInfo("longest event-loop turn: %.1f ms (%s); wanted: under %lld ms", longest.value(),
          qPrintable(longest.key().second), wantedMs);
    QVERIFY2(longest.value() > 0.1, "the meter sees nothing");
    QVERIFY2(longest.value() < failMs, qPrintable(longest.key().second));
}

QTEST_MAIN(EventLoopTest)
#include "EventLoopTest.moc"
