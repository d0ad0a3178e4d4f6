// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/DownloadListModel.h"
#include "gui/DownloadListView.h"
#include "gui/DownloadSortProxy.h"
#include "gui/SearchText.h"
#include "gui/Theme.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    FakeDownloads source;
    DownloadListModel model{source};
    DownloadSortProxy proxy{model};
    QAbstractItemModelTester tester{&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void add(const QString &link, DownloadState state = DownloadState::Queued)
    {
        Download d;
        d.request = makeRequest(QUrl(link), u"/tmp"_s);
        d.state = state;
        source.append(d);
    }

    QString numbers() const
    {
        QString text;
        for (int row = 0; row < proxy.rowCount(); ++row)
            text += proxy.index(row, 0).data(DownloadListModel::IdRole).toString() + u' ';
        return text.trimmed();
    }
};

} // namespace

class DownloadFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void rowsEnterAndLeaveAsTheyChange();
    void aNewRowIsFilteredAtOnce();
    void sortedAndFiltered();
    void randomChangesEndAsAFreshProxyDoes_data();
    void randomChangesEndAsAFreshProxyDoes();
    void manyAtOnce();
    void theSelectionSurvives();
    void theListStaysWhereItIs();
};

void DownloadFilterTest::accepts_data()
{
    QTest::addColumn<DownloadFilter>("filter");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("all") << DownloadFilter{} << u"1 2 3 4 5 6"_s;
    QTest::newRow("running, and waiting too") << DownloadFilter{StateGroup::Running} << u"1 3"_s;
    QTest::newRow("cancelled") << DownloadFilter{StateGroup::Cancelled} << u"6"_s;
    QTest::newRow("a kind") << DownloadFilter{{}, FileKind::DiskImage} << u"1 4"_s;
    QTest::newRow("a host") << DownloadFilter{{}, {}, u"media.example"_s} << u"3 5"_s;
    QTest::newRow("a host that is not there") << DownloadFilter{{}, {}, u"x.example"_s} << u""_s;
    const auto typed = [](const QString &text) { return DownloadFilter{{}, {}, {}, text}; };
    QTest::newRow("case aside") << typed(u"UBUNTU"_s) << u"1"_s;
    QTest::newRow("accents aside") << typed(u"ubung"_s) << u"3"_s;
    QTest::newRow("accents typed, none there") << typed(u"ÚBÜNTU"_s) << u"1"_s;
    QTest::newRow("sharp s is ss") << typed(u"strasse"_s) << u"5"_s;
    QTest::newRow("a host's name") << typed(u"media.ex"_s) << u"3 5"_s;
    QTest::newRow("all words, in any order") << typed(u"  iso  releases "_s) << u"1 4"_s;
    QTest::newRow("not some of the words") << typed(u"iso media"_s) << u""_s;
    QTest::newRow("the scheme is no word") << typed(u"https"_s) << u""_s;
    QTest::newRow("nor is the folder") << typed(u"tmp"_s) << u""_s;
    QTest::newRow("no password is found") << typed(u"secret"_s) << u""_s;
    QTest::newRow("a lone accent asks for nothing") << typed(u"\u0301"_s) << u"1 2 3 4 5 6"_s;
    QTest::newRow("text and state")
        << DownloadFilter{StateGroup::Running, {}, {}, u"example"_s} << u"1 3"_s;
}

void DownloadFilterTest::accepts()
{
    QFETCH(const DownloadFilter, filter);
    QFETCH(const QString, numbers);
    Bench bench;
    bench.add(u"https://releases.example/ubuntu.iso"_s, DownloadState::Downloading);
    bench.add(u"https://ada:secret@data.example/a.zip"_s, DownloadState::Paused);
    bench.add(u"https://media.example/Übung 1.mp4"_s, DownloadState::Waiting);
    bench.add(u"https://releases.example/debian.ISO"_s, DownloadState::Finished);
    bench.add(u"https://media.example/Straße.jpg"_s);
    bench.add(u"https://data.example/b"_s, DownloadState::Cancelled);
    bench.proxy.setFilter(filter);
    QTRY_VERIFY(!bench.proxy.isArranging());
    QCOMPARE(bench.numbers(), numbers);
    bench.proxy.setFilter({});
    QTRY_COMPARE(bench.numbers(), u"1 2 3 4 5 6"_s);
}

void DownloadFilterTest::rowsEnterAndLeaveAsTheyChange()
{
    Bench bench;
    bench.source.appendMany(6);
    bench.proxy.setFilter({StateGroup::Queued});
    QTRY_VERIFY(!bench.proxy.isArranging());
    const QSignalSpy resets(&bench.proxy, &QAbstractItemModel::modelReset);
    bench.source.change(DownloadId(2), DownloadState::Finished);
    bench.source.change(DownloadId(5), DownloadState::Failed);
    QTRY_COMPARE(bench.numbers(), u"1 3 4 6"_s);
    bench.source.changeMany({DownloadId(1), DownloadId(5)}, DownloadState::Queued);
    QTRY_COMPARE(bench.numbers(), u"1 3 4 5 6"_s);
    QVERIFY2(resets.isEmpty(), "few rows come and go one by one");
    // A name that the server gave counts too.
    bench.proxy.setFilter({{}, FileKind::Video});
    QTRY_COMPARE(bench.numbers(), QString());
    bench.source.rename(DownloadId(3), u"film.mkv"_s);
    QTRY_COMPARE(bench.numbers(), u"3"_s);
}

void DownloadFilterTest::aNewRowIsFilteredAtOnce()
{
    Bench bench;
    bench.proxy.setFilter({StateGroup::Queued});
    QTRY_VERIFY(!bench.proxy.isArranging());
    bench.source.appendMany(2, [](Download &download, int number) {
        download.state = number == 0 ? DownloadState::Queued : DownloadState::Paused;
    });
    QCOMPARE(bench.numbers(), u"1"_s);
}

void DownloadFilterTest::sortedAndFiltered()
{
    Bench bench;
    bench.source.appendMany(6);
    bench.proxy.sortBy(SortKey::Size, Qt::DescendingOrder);
    bench.source.change(DownloadId(3), DownloadState::Paused);
    bench.proxy.setFilter({StateGroup::Queued});
    QTRY_COMPARE(bench.numbers(), u"6 5 4 2 1"_s);
    bench.source.change(DownloadId(3), DownloadState::Queued);
    QTRY_COMPARE(bench.numbers(), u"6 5 4 3 2 1"_s);
}

void DownloadFilterTest::randomChangesEndAsAFreshProxyDoes_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void DownloadFilterTest::randomChangesEndAsAFreshProxyDoes()
{
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    const auto below = [&random](qsizetype limit) { return int(random() % unsigned(limit)); };
    Bench bench;
    bench.source.appendMany(40);
    for (int step = 0; step < 120; ++step) {
        QList<DownloadId> some;
        for (const DownloadId id : bench.source.ids()) {
            if (below(6) == 0)
                some += id;
        }
        switch (below(7)) {
        case 0: bench.source.appendMany(1 + below(30)); break;
        case 1: bench.source.changeMany(some, DownloadState(below(downloadStateCount))); break;
        case 2: bench.source.drop(some.mid(0, below(12))); break;
        case 3: bench.proxy.setFilter({StateGroup(below(stateGroupCount))}); break;
        case 4: bench.proxy.setFilter({{}, {}, {}, QString::number(below(10))}); break;
        case 5: bench.proxy.sortBy(SortKey(below(sortKeyCount)), Qt::SortOrder(below(2))); break;
        default: QCoreApplication::processEvents();
        }
    }
    DownloadSortProxy fresh(bench.model);
    fresh.setFilter(bench.proxy.filter());
    fresh.sortBy(bench.proxy.sortKey(), bench.proxy.order());
    const auto rows = [](const DownloadSortProxy &proxy) {
        QStringList numbers;
        for (int row = 0; row < proxy.rowCount(); ++row)
            numbers += proxy.index(row, 0).data(DownloadListModel::IdRole).toString();
        return numbers.join(u' ');
    };
    QTRY_VERIFY(!fresh.isArranging());
    QTRY_COMPARE(rows(bench.proxy), rows(fresh));
}

void DownloadFilterTest::manyAtOnce()
{
    Bench bench;
    bench.source.appendMany(5000, [](Download &download, int number) {
        download.state = number % 2 ? DownloadState::Queued : DownloadState::Paused;
    });
    bench.proxy.setFilter({StateGroup::Queued});
    QTRY_COMPARE(bench.proxy.rowCount(), 2500);
    bench.source.changeMany(bench.source.ids(), DownloadState::Queued);
    QTRY_COMPARE(bench.proxy.rowCount(), 5000);
    bench.source.changeMany(bench.source.ids().mid(0, 1000), DownloadState::Finished);
    QTRY_COMPARE(bench.proxy.rowCount(), 4000);
    bench.source.appendMany(2000);
    QTRY_COMPARE(bench.proxy.rowCount(), 6000);
    QVERIFY(bench.numbers().startsWith(u"1001 1002 "_s));
}

void DownloadFilterTest::theSelectionSurvives()
{
    Theme theme;
    Bench bench;
    DownloadListView view(bench.model, bench.proxy, theme);
    bench.source.appendMany(10);
    bench.source.changeMany({DownloadId(2), DownloadId(4), DownloadId(6)}, DownloadState::Paused);
    view.selectAll();
    const QSignalSpy edited(&view, &DownloadListView::selectionEdited);
    bench.proxy.setFilter({StateGroup::Paused});
    QTRY_COMPARE(bench.proxy.rowCount(), 3);
    const QList<DownloadId> paused{DownloadId(2), DownloadId(4), DownloadId(6)};
    QCOMPARE(view.selectedIds(), paused);
    QVERIFY2(!edited.isEmpty(), "the buttons have to know");
    bench.source.change(DownloadId(4), DownloadState::Queued);
    QTRY_COMPARE(view.selectedIds(), QList<DownloadId>({DownloadId(2), DownloadId(6)}));
    bench.proxy.setFilter({});
    QTRY_COMPARE(bench.proxy.rowCount(), 10);
    QCOMPARE(view.selectedIds(), QList<DownloadId>({DownloadId(2), DownloadId(6)}));
}

void DownloadFilterTest::theListStaysWhereItIs()
{
    Theme theme;
    Bench bench;
    DownloadListView view(bench.model, bench.proxy, theme);
    view.resize(600, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    bench.source.appendMany(100);
    bench.proxy.setFilter({StateGroup::Queued});
    QTRY_VERIFY(!bench.proxy.isArranging());
    const auto rect = [&] {
        const int row = bench.model.rowOf(DownloadId(50));
        return view.visualRect(bench.proxy.mapFromSource(bench.model.index(row, 0)));
    };
    view.scrollTo(bench.proxy.index(49, 0), QAbstractItemView::PositionAtTop);
    const QRect before = rect();
    QVERIFY(view.viewport()->rect().contains(before));
    // Rows above the one that is being read leave.
    bench.source.changeMany({DownloadId(3), DownloadId(7), DownloadId(8)}, DownloadState::Finished);
    QTRY_COMPARE(bench.proxy.rowCount(), 97);
    QCOMPARE(rect().top(), before.top());
}

QTEST_MAIN(DownloadFilterTest)
#include "DownloadFilterTest.moc"
