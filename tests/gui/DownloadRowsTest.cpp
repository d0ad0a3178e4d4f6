// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"
#include "PaintedWords.h"

#include "gui/DownloadListView.h"
#include "gui/MainWindow.h"
#include "gui/Preferences.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;

Download rowOf(const QString &link, DownloadState state)
{
    Download d;
    d.request = makeRequest(QUrl(link), u"/home/ada"_s);
    d.state = state;
    d.generation.totalBytes = 640 * megabyte;
    return d;
}

} // namespace

/// What a person reads in the rows, and where the link is that helps.
class DownloadRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theLinkThatHelpsIsThereWhateverTheColumns_data();
    void theLinkThatHelpsIsThereWhateverTheColumns();
    void theTimeLeftIsSaidOnce_data();
    void theTimeLeftIsSaidOnce();
    void aWaitingRowSaysWhenInOneLine();
    void aLongNameKeepsItsEnd();

private:
    DownloadListView &list() const { return m_setup->window.list(); }
    QList<PaintedWords> painted() const { return paintedWords(*list().viewport()); }
    qsizetype timesPainted(const QString &words) const;

    struct Setup
    {
        QTemporaryDir folder;
        Theme theme;
        Preferences preferences{folder.filePath(u"p.conf"_s)};
        FakeDownloads downloads;
        MainWindow window{downloads, downloads, preferences, theme};
    };
    std::unique_ptr<Setup> m_setup;
};

void DownloadRowsTest::init()
{
    m_setup = std::make_unique<Setup>();
    m_setup->window.resize(1000, 660);
    m_setup->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_setup->window));
}

void DownloadRowsTest::cleanup() { m_setup.reset(); }

qsizetype DownloadRowsTest::timesPainted(const QString &words) const
{
    const QList<PaintedWords> all = painted();
    return std::count_if(all.cbegin(), all.cend(),
                         [&words](const PaintedWords &one) { return one.text.contains(words); });
}

void DownloadRowsTest::theLinkThatHelpsIsThereWhateverTheColumns_data()
{
    QTest::addColumn<bool>("compact");
    QTest::addColumn<QList<int>>("hidden");
    constexpr int speed = DownloadListModel::SpeedColumn;
    constexpr int progress = DownloadListModel::StatusColumn;
    for (const bool compact : {false, true}) {
        const char *density = compact ? "compact" : "comfortable";
        QTest::addRow("%s", density) << compact << QList<int>();
        QTest::addRow("%s, no speed", density) << compact << QList<int>{speed};
        QTest::addRow("%s, no progress", density) << compact << QList<int>{progress};
        QTest::addRow("%s, names alone", density) << compact << QList<int>{speed, progress};
    }
}

void DownloadRowsTest::theLinkThatHelpsIsThereWhateverTheColumns()
{
    QFETCH(const bool, compact);
    QFETCH(const QList<int>, hidden);
    Download gone = rowOf(u"https://photos.example/DSC_0912.NEF"_s, DownloadState::Failed);
    gone.error.kind = ErrorKind::Gone;
    const DownloadId id = m_setup->downloads.append(gone);
    m_setup->window.setCompact(compact);
    for (const int column : hidden)
        list().setColumnHidden(column, true);

    const QList<PaintedWords> all = painted();
    const auto link = std::find_if(all.cbegin(), all.cend(), [](const PaintedWords &one) {
        return one.text == u"Refresh link…"_s;
    });
    QVERIFY(link != all.cend());
    for (const PaintedWords &other : all)
        QVERIFY2(other.text == link->text || !other.rect.intersects(link->rect),
                 qPrintable(other.text));
    QSignalSpy followed(&list(), &DownloadListView::actionTriggered);
    const QSignalSpy opened(&list(), &DownloadListView::opened);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, link->rect.center().toPoint());
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.constFirst().at(0).value<DownloadId>(), id);
    QCOMPARE(followed.constFirst().at(1).value<RowAction>(), RowAction::RefreshLink);
    QCOMPARE(opened.size(), 0);
}

void DownloadRowsTest::theTimeLeftIsSaidOnce_data()
{
    QTest::addColumn<bool>("compact");
    QTest::addColumn<bool>("hasColumn");
    QTest::newRow("comfortable") << false << false;
    QTest::newRow("comfortable, with its column") << false << true;
    QTest::newRow("compact") << true << true;
    QTest::newRow("compact, without its column") << true << false;
}

void DownloadRowsTest::theTimeLeftIsSaidOnce()
{
    QFETCH(const bool, compact);
    QFETCH(const bool, hasColumn);
    Progress p;
    p.totalBytes = 640 * megabyte;
    p.receivedBytes = 320 * megabyte;
    p.bytesPerSecond = 5e6;
    p.msLeft = 62'000;
    m_setup->downloads.append(rowOf(u"https://a.example/a.iso"_s, DownloadState::Downloading), p);
    m_setup->window.setCompact(compact);
    list().setColumnHidden(DownloadListModel::TimeLeftColumn, !hasColumn);
    QCOMPARE(timesPainted(u"1 min 2 s"_s), 1);
    QCOMPARE(timesPainted(u"50 %"_s), 1);
}

void DownloadRowsTest::aWaitingRowSaysWhenInOneLine()
{
    Download busy = rowOf(u"https://media.example/lecture.mp4"_s, DownloadState::Waiting);
    busy.error.kind = ErrorKind::ServerBusy;
    m_setup->downloads.append(busy, {}, QDateTime::currentDateTimeUtc().addSecs(600));
    m_setup->window.setCompact(true);
    QCOMPARE(timesPainted(u"again in 10 min"_s) + timesPainted(u"again in 9 min"_s), 1);
    QCOMPARE(timesPainted(u"Retry now"_s), 1);
    // Be the column ever so narrow.
    list().header()->resizeSection(DownloadListModel::StatusColumn, 140);
    m_setup->window.resize(700, 660);
    QCOMPARE(timesPainted(u"again in"_s), 1);
}

void DownloadRowsTest::aLongNameKeepsItsEnd()
{
    m_setup->downloads.append(
        rowOf(u"https://photos.example/"_s + QString(150, u'x') + u"-07.part2.rar"_s,
              DownloadState::Queued));
    for (const bool compact : {false, true}) {
        m_setup->window.setCompact(compact);
        QCOMPARE(timesPainted(u"…"_s), 1);
        QCOMPARE(timesPainted(u"-07.part2.rar"_s), 1);
    }
}

QTEST_MAIN(DownloadRowsTest)
#include "DownloadRowsTest.moc"
