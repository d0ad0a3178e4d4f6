// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/ChecksumCheck.h"
#include "gui/ConnectionsModel.h"
#include "gui/DetailPanel.h"
#include "gui/DownloadCounts.h"
#include "gui/DownloadListView.h"
#include "gui/LogPage.h"
#include "gui/MainWindow.h"
#include "gui/Preferences.h"
#include "gui/SegmentBar.h"
#include "gui/SpeedGraph.h"
#include "gui/WhyCard.h"
#include "text/TimelineText.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2020, 5, 4), QTime(12, 0), Qt::LocalTime);

Download downloading(const QString &link)
{
    Download d;
    d.request = makeRequest(QUrl(link), u"/home/ada"_s);
    d.state = DownloadState::Downloading;
    d.fileName = d.displayName();
    d.generation.effectiveUrl = d.request.url();
    d.generation.totalBytes = 1'000'000;
    d.generation.acceptsRanges = true;
    return d;
}

ConnectionFigures connection(int number, const QString &host, ConnectionState state)
{
    ConnectionFigures one;
    one.number = number;
    one.host = host;
    one.range = {0, 1'000'000};
    one.receivedBytes = 300'000;
    one.bytesPerSecond = state == ConnectionState::Delivering ? 1.2e6 : 0;
    one.state = state;
    return one;
}

TimelineEvent happened(TimelineKind kind, const QString &host, int second)
{
    TimelineEvent result{kind};
    result.host = host;
    result.msecsSinceEpoch = noon.addSecs(second).toMSecsSinceEpoch();
    return result;
}

} // namespace

class DetailPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingSelectedSumsUpAll();
    void whatWentWrongIsSelected();
    void manyReasonsHaveRoom();
    void theOverviewSaysWhatTheSourceSays();
    void theCardAnswersAndOffersItsAction();
    void aFailureIsExplained();
    void onlyWhatIsSeenIsWatched();
    void theSelectionSwitches();
    void severalAreSummedUp();
    void theLogGrowsAndIsCopied();
    void theLogNamesItsDays();
    void theLogSaysWhereItBegins();
    void theLinkIsShownWithoutItsSecrets();
    void aChecksumIsFoundInText_data();
    void aChecksumIsFoundInText();
    void aChecksumIsCompared();
    void statesOfConnectionsAreWhole();
    void narrowAndLow();
    void fromRightToLeft();
    void theWindowRemembersIt();
    void everyControlHasAName();

private:
    DetailPanel &panel() const { return *m_setup->panel; }
    template<typename Type>
    Type *seen() const
    {
        for (Type *one : panel().findChildren<Type *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QLineEdit *fact(const QString &name) const;
    QString hint() const;

    struct Setup
    {
        QTemporaryDir folder;
        Theme theme;
        Preferences preferences{folder.filePath(u"p.conf"_s)};
        FakeDownloads downloads;
        DownloadCounts counts{downloads};
        std::unique_ptr<DetailPanel> panel;
        DownloadId first{};
        DownloadId second{};
    };
    std::unique_ptr<Setup> m_setup;
};

void DetailPanelTest::init()
{
    m_setup = std::make_unique<Setup>();
    Progress p;
    p.receivedBytes = 400'000;
    p.totalBytes = 1'000'000;
    p.bytesPerSecond = 9.6e6;
    p.msLeft = 62'000;
    p.connections = 8;
    p.bottleneck = Bottleneck::ServerPerConnection;
    p.ranges = {{0, 400'000}};
    FakeDownloads &downloads = m_setup->downloads;
    m_setup->first = downloads.append(downloading(u"https://files.example/a.iso"_s), p);
    m_setup->second = downloads.append(downloading(u"https://other.example/b.iso"_s), p);
    downloads.setConnections(m_setup->first,
                             {connection(1, u"files.example"_s, ConnectionState::Delivering),
                              connection(2, u"mirror.example"_s, ConnectionState::Waiting)});
    downloads.setConnections(m_setup->second,
                             {connection(1, u"other.example"_s, ConnectionState::Delivering)});
    m_setup->panel = std::make_unique<DetailPanel>(downloads, m_setup->counts, downloads,
                                                   m_setup->preferences, m_setup->theme);
    panel().resize(900, 220);
    panel().show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel()));
}

void DetailPanelTest::cleanup() { m_setup.reset(); }

QLineEdit *DetailPanelTest::fact(const QString &name) const
{
    for (QLineEdit *one : panel().findChildren<QLineEdit *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

QString DetailPanelTest::hint() const
{
    QStringList words;
    for (const QLabel *one : panel().findChildren<QLabel *>()) {
        if (one->isVisible())
            words += one->text();
    }
    return words.join(u'|');
}

void DetailPanelTest::nothingSelectedSumsUpAll()
{
    QTRY_VERIFY(hint().contains(u"2 running at 19.2 MB/s"));
    QVERIFY(hint().contains(u"All downloads"));
    QVERIFY(hint().contains(u"Select a download"));
    QVERIFY(!seen<SegmentBar>());
    QCOMPARE(m_setup->downloads.watched, DownloadId{});
    QVERIFY(seen<SpeedGraph>()->accessibleDescription().startsWith(u"No speed"));
    FakeDownloads &downloads = m_setup->downloads;
    downloads.setProgress({m_setup->first}, {downloads.progress(m_setup->first)});
    panel().hide();
    panel().show();
    QVERIFY(seen<SpeedGraph>()->accessibleDescription().contains(u"now 19.2 MB/s"));
    downloads.changeMany(downloads.ids(), DownloadState::Paused);
    QTRY_VERIFY(hint().contains(u"Nothing is running"));
    QVERIFY(hint().contains(u"2 paused"));
}

void DetailPanelTest::whatWentWrongIsSelected()
{
    FakeDownloads &downloads = m_setup->downloads;
    const auto add = [&downloads](DownloadState state, ErrorKind kind) {
        Download d = downloading(u"https://files.example/c.iso"_s);
        d.state = state;
        d.error.kind = kind;
        return downloads.append(d);
    };
    const DownloadId gone = add(DownloadState::Failed, ErrorKind::Gone);
    const DownloadId busy = add(DownloadState::Waiting, ErrorKind::ServerBusy);
    const DownloadId goneToo = add(DownloadState::Failed, ErrorKind::Gone);
    QTRY_VERIFY(hint().contains(u"! 2 failed: The file was removed"));
    QVERIFY(hint().contains(u"! 1 waiting: The server is busy"));
    // What waits to be tried again is one that runs, here as in the side bar.
    QVERIFY2(hint().contains(u"%1 running"_s.arg(downloads.runningCount() + 1)),
             qPrintable(hint()));
    QSignalSpy selected(&panel(), &DetailPanel::selectRequested);
    const auto press = [this](const QString &name) {
        for (QToolButton *one : panel().findChildren<QToolButton *>()) {
            if (one->isVisible() && one->accessibleName() == name)
                QTest::keyClick(one, Qt::Key_Space);
        }
    };
    press(u"Select: 2 failed: The file was removed"_s);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.takeFirst().constFirst().value<QList<DownloadId>>(),
             (QList<DownloadId>{gone, goneToo}));
    press(u"Select: 1 waiting: The server is busy"_s);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.takeFirst().constFirst().value<QList<DownloadId>>(), QList<DownloadId>{busy});
    downloads.change(busy, DownloadState::Downloading);
    QTRY_VERIFY(!hint().contains(u"waiting"));
    downloads.drop({gone, goneToo});
    QTRY_VERIFY(!hint().contains(u"failed"));
}

void DetailPanelTest::manyReasonsHaveRoom()
{
    const QList<ErrorKind> kinds{ErrorKind::Gone,         ErrorKind::NotFound,
                                 ErrorKind::ServerError,  ErrorKind::Forbidden,
                                 ErrorKind::DiskFull,     ErrorKind::AuthRequired,
                                 ErrorKind::HostNotFound, ErrorKind::TlsFailed};
    for (const ErrorKind kind : kinds) {
        Download d = downloading(u"https://files.example/c.iso"_s);
        d.state = DownloadState::Failed;
        d.error.kind = kind;
        m_setup->downloads.append(d);
    }
    for (const int height : {300, 220, 140}) {
        panel().resize(900, height);
        QTRY_VERIFY(hint().contains(u"failed or waiting for other reasons"));
        int seenButtons = 0;
        int told = 0;
        for (const QToolButton *one : panel().findChildren<QToolButton *>()) {
            if (!one->isVisible() || !one->accessibleName().startsWith(u"Select"))
                continue;
            ++seenButtons;
            told += one->accessibleName().section(u' ', 1, 1).toInt();
            const QRect place(one->mapTo(&panel(), QPoint()), one->size());
            QVERIFY(panel().rect().contains(place));
        }
        QVERIFY(seenButtons > 0);
        QCOMPARE(told, kinds.size());
    }
}

void DetailPanelTest::theOverviewSaysWhatTheSourceSays()
{
    panel().setSelection({m_setup->first});
    QVERIFY(hint().contains(u"a.iso"));
    QVERIFY(hint().contains(u"400 kB of 1.0 MB"));
    QAbstractItemModel *rows = panel().findChild<ConnectionsModel *>();
    const QAbstractItemModelTester tester(rows);
    QCOMPARE(rows->rowCount(), 2);
    const auto cell = [rows](int row, int column) { return rows->index(row, column).data(); };
    QCOMPARE(cell(0, ConnectionsModel::HostColumn), u"files.example"_s);
    QCOMPARE(cell(0, ConnectionsModel::SpeedColumn), u"1.2 MB/s"_s);
    QCOMPARE(cell(1, ConnectionsModel::StateColumn), u"waits for the answer"_s);
    QCOMPARE(rows->index(0, 0).data(Qt::AccessibleTextRole),
             u"Connection 1, files.example, 300 kB, 1.2 MB/s"_s);
    QVERIFY(seen<SegmentBar>()->accessibleDescription().startsWith(u"40 percent"));

    m_setup->downloads.setConnections(m_setup->first,
                                      {connection(1, u"new.example"_s, ConnectionState::Silent)});
    Progress p = m_setup->downloads.progress(m_setup->first);
    p.receivedBytes = 500'000;
    m_setup->downloads.setProgress({m_setup->first}, {p});
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(cell(0, ConnectionsModel::HostColumn), u"new.example"_s);
    QVERIFY(seen<SegmentBar>()->accessibleDescription().startsWith(u"50 percent"));
    QVERIFY(seen<SpeedGraph>()->accessibleDescription().contains(u"now 9.6 MB/s"));
}

void DetailPanelTest::theCardAnswersAndOffersItsAction()
{
    panel().setSelection({m_setup->first});
    QCOMPARE(seen<WhyCard>()->answer(),
             u"The server gives each connection 1.2 MB/s and 8 are open, the most that the "
             "preferences allow."_s);
    QSignalSpy triggered(&panel(), &DetailPanel::actionTriggered);
    auto *button = seen<WhyCard>()->findChild<QToolButton *>();
    QVERIFY(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.constFirst().constFirst().value<SpeedAction>(),
             SpeedAction::MoreConnections);
    // The figures may rest for a while, the cause may not.
    Progress p = m_setup->downloads.progress(m_setup->first);
    p.bottleneck = Bottleneck::Disk;
    m_setup->downloads.setProgress({m_setup->first}, {p});
    QVERIFY(seen<WhyCard>()->answer().startsWith(u"The disk"));
    QVERIFY(!button->isVisible());
    m_setup->downloads.change(m_setup->first, DownloadState::Paused);
    QVERIFY2(!seen<WhyCard>(), "what rests has no speed");
}

void DetailPanelTest::aFailureIsExplained()
{
    Download failed = downloading(u"https://files.example/<b>c.iso"_s);
    failed.state = DownloadState::Failed;
    failed.error.kind = ErrorKind::NotFound;
    panel().setSelection({m_setup->downloads.append(failed)});
    QVERIFY(seen<WhyCard>()->answer().contains(u"files.example says there is no file"));
    // With the button that the row has.
    auto *button = seen<WhyCard>()->findChild<QToolButton *>();
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Refresh link…"_s);
    QSignalSpy help(&panel(), &DetailPanel::helpRequested);
    button->click();
    QCOMPARE(help.size(), 1);
    QCOMPARE(help.constFirst().at(0).value<DownloadId>(), m_setup->downloads.ids().constLast());
    QCOMPARE(help.constFirst().at(1).value<RowAction>(), RowAction::RefreshLink);
}

void DetailPanelTest::onlyWhatIsSeenIsWatched()
{
    FakeDownloads &downloads = m_setup->downloads;
    panel().setSelection({m_setup->first});
    QCOMPARE(downloads.watched, m_setup->first);
    panel().setPage(DetailPanel::Page::Log);
    QCOMPARE(downloads.watched, DownloadId{});
    panel().setPage(DetailPanel::Page::Overview);
    QCOMPARE(downloads.watched, m_setup->first);
    panel().hide();
    QCOMPARE(downloads.watched, DownloadId{});
    panel().setSelection({m_setup->second});
    QCOMPARE(downloads.watched, DownloadId{});
    panel().show();
    QCOMPARE(downloads.watched, m_setup->second);
    downloads.drop({m_setup->second});
    QCOMPARE(downloads.watched, DownloadId{});
    QVERIFY(hint().contains(u"Select a download"));
}

void DetailPanelTest::theSelectionSwitches()
{
    panel().setSelection({m_setup->first});
    panel().setSelection({m_setup->second});
    QCOMPARE(m_setup->downloads.watched, m_setup->second);
    QVERIFY(hint().contains(u"b.iso"));
    QCOMPARE(panel().findChild<ConnectionsModel *>()->index(0, 1).data(), u"other.example"_s);
}

void DetailPanelTest::severalAreSummedUp()
{
    panel().setSelection({m_setup->first, m_setup->second});
    QCOMPARE(m_setup->downloads.watched, DownloadId{});
    QVERIFY(hint().contains(u"2 download(s) selected"));
    QVERIFY(hint().contains(u"together 2.0 MB, 800 kB are here"));
    QVERIFY(hint().contains(u"2 running at 19.2 MB/s"));
    Progress p = m_setup->downloads.progress(m_setup->first);
    p.receivedBytes = 500'000;
    m_setup->downloads.setProgress({m_setup->first}, {p});
    QTRY_VERIFY(hint().contains(u"900 kB are here"));
    m_setup->downloads.appendMany(2'000);
    panel().setSelection(m_setup->downloads.ids());
    QTRY_VERIFY(hint().contains(QLocale().toString(2002) + u" download(s) selected"_s));
}

void DetailPanelTest::theLogGrowsAndIsCopied()
{
    FakeDownloads &downloads = m_setup->downloads;
    panel().setPage(DetailPanel::Page::Log);
    panel().setSelection({m_setup->first});
    QVERIFY(hint().contains(u"Nothing happened"));
    QList<TimelineEvent> events{happened(TimelineKind::Started, u"files.example"_s, 0),
                                happened(TimelineKind::Redirected, u"cdn.example"_s, 1)};
    downloads.setTimeline(m_setup->first, events);
    downloads.change(m_setup->first, DownloadState::Downloading);
    auto *text = seen<QPlainTextEdit>();
    QVERIFY(text);
    QCOMPARE(text->toPlainText(),
             u"Monday, 4 May 2020\n12:00:00  Started, asks files.example\n"
             "12:00:01  Sent on to cdn.example"_s);
    events += happened(TimelineKind::Paused, {}, 2);
    downloads.setTimeline(m_setup->first, events);
    downloads.change(m_setup->first, DownloadState::Paused);
    QCOMPARE(text->document()->lineCount(), 4);
    events.removeFirst(); // as a long history does
    downloads.setTimeline(m_setup->first, events);
    downloads.change(m_setup->first, DownloadState::Paused);
    QCOMPARE(text->toPlainText(),
             u"Monday, 4 May 2020\n12:00:01  Sent on to cdn.example\n12:00:02  Paused"_s);

    const QString whole = u"a.iso\n2020-05-04 12:00:01  Sent on to cdn.example\n"
                          "2020-05-04 12:00:02  Paused\n"_s;
    QTest::mouseClick(seen<QPushButton>(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), whole);
    QGuiApplication::clipboard()->setText(u"-"_s);
    QTest::keySequence(text, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), whole);
    text->selectAll();
    QTest::keySequence(text, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
}

void DetailPanelTest::theLogNamesItsDays()
{
    FakeDownloads &downloads = m_setup->downloads;
    panel().setPage(DetailPanel::Page::Log);
    panel().setSelection({m_setup->first});
    constexpr int day = 24 * 60 * 60;
    const QDate today = QDate::currentDate();
    const auto late = noon.secsTo(QDateTime(today, QTime(9, 0), Qt::LocalTime));
    QList<TimelineEvent> events{happened(TimelineKind::Started, u"files.example"_s, 0),
                                happened(TimelineKind::Paused, {}, day)};
    downloads.setTimeline(m_setup->first, events);
    downloads.change(m_setup->first, DownloadState::Downloading);
    auto *text = seen<QPlainTextEdit>();
    const QString before = u"Monday, 4 May 2020\n12:00:00  Started, asks files.example\n"
                           "Tuesday, 5 May 2020\n12:00:00  Paused"_s;
    QCOMPARE(text->toPlainText(), before);
    events += happened(TimelineKind::Resumed, {}, int(late));
    downloads.setTimeline(m_setup->first, events);
    downloads.change(m_setup->first, DownloadState::Paused);
    if (today != QDate::currentDate())
        QSKIP("it has become midnight");
    const QString named = QLocale().toString(today, QLocale::LongFormat);
    QCOMPARE(text->toPlainText(), QString(before + u'\n' + named + u"\n09:00:00  Resumed"_s));
    // Where all of it is of today that goes without saying.
    events = {events.constLast()};
    downloads.setTimeline(m_setup->first, events);
    downloads.change(m_setup->first, DownloadState::Downloading);
    QCOMPARE(text->toPlainText(), u"09:00:00  Resumed"_s);
}

void DetailPanelTest::theLogSaysWhereItBegins()
{
    FakeDownloads &downloads = m_setup->downloads;
    Download old = downloading(u"https://files.example/old.iso"_s);
    old.added = noon.addDays(-1).toUTC();
    const DownloadId id = downloads.append(old);
    const QList<TimelineEvent> events{happened(TimelineKind::Started, u"files.example"_s, 0),
                                      happened(TimelineKind::Paused, {}, 1)};
    downloads.setTimeline(id, events);
    panel().setPage(DetailPanel::Page::Log);
    panel().setSelection({id});
    auto *text = seen<QPlainTextEdit>();
    const QString beginning = u"Since Gannet was started:\n"_s;
    QVERIFY(text->toPlainText().startsWith(beginning));
    QTest::mouseClick(seen<QPushButton>(), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QString(u"old.iso\n"_s + beginning)));
    // Where the first events were dropped it begins later.
    downloads.setTimeline(id, {events.constLast()});
    downloads.change(id, DownloadState::Paused);
    QVERIFY(!text->toPlainText().contains(u"since", Qt::CaseInsensitive));
    // What was added since has no more than this.
    old.added = QDateTime::currentDateTimeUtc();
    const DownloadId young = downloads.append(old);
    downloads.setTimeline(young, events);
    panel().setSelection({young});
    QVERIFY(!text->toPlainText().contains(u"since", Qt::CaseInsensitive));
}

void DetailPanelTest::theLinkIsShownWithoutItsSecrets()
{
    Download d = downloading(u"https://files.example/path/a.iso?token=hidden#part"_s);
    d.generation.effectiveUrl = QUrl(u"https://cdn.example/x/a.iso?key=hidden"_s);
    d.generation.etag = "\"v1\"";
    d.generation.lastModified = "Mon, 04 May 2026 10:00:00 GMT";
    d.request.urls += QUrl(u"https://mirror.example/a.iso"_s);
    d.request.checksum = Checksum::parse(QString(64, u'a'));
    panel().setSelection({m_setup->downloads.append(d)});
    panel().setPage(DetailPanel::Page::File);
    QCOMPARE(fact(u"Link"_s)->text(), u"https://files.example/path/a.iso?…"_s);
    QCOMPARE(fact(u"Final address"_s)->text(), u"https://cdn.example/x/a.iso?…"_s);
    QCOMPARE(fact(u"Mirrors"_s)->text(), u"mirror.example"_s);
    QCOMPARE(fact(u"Saved as"_s)->text(), u"/home/ada/a.iso"_s);
    QCOMPARE(fact(u"Size"_s)->text(), u"1.0 MB (1,000,000 bytes)"_s);
    QCOMPARE(fact(u"Version"_s)->text(), u"\"v1\""_s);
    const QDateTime changed(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC);
    QCOMPARE(fact(u"Last changed"_s)->text(),
             QLocale().toString(changed.toLocalTime(), QLocale::ShortFormat));
    QCOMPARE(fact(u"Checksum"_s)->text(), u"SHA-256 "_s + QString(64, u'a'));
    QVERIFY(!fact(u"Finished"_s)->isVisible());
    for (const QLineEdit *one : panel().findChildren<QLineEdit *>())
        QVERIFY(!one->text().contains(u"hidden") && one->isReadOnly());
    // Who wants the link itself takes it.
    QTest::mouseClick(seen<QPushButton>(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), d.request.url().toString(QUrl::FullyEncoded));
}

void DetailPanelTest::aChecksumIsFoundInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // empty: none
    const QString a(32, u'a');
    const QString b(64, u'b');
    QTest::newRow("alone") << u"  "_s + a + u"\n"_s << u"md5="_s + a;
    QTest::newRow("named") << u"SHA-256: "_s + b << u"sha256="_s + b;
    QTest::newRow("a line of sha256sum") << b + u"  a.iso\n"_s << u"sha256="_s + b;
    QTest::newRow("BSD's line") << u"MD5 (a.iso) = "_s + a << u"md5="_s + a;
    QTest::newRow("a list with this file")
        << QString(64, u'c') + u" *z.iso\n"_s + b + u" *a.iso\n"_s << u"sha256="_s + b;
    QTest::newRow("a list of other files")
        << QString(64, u'c') + u"  y.iso\n"_s + b + u"  z.iso\n"_s << QString();
    QTest::newRow("a wrong length") << QString(31, u'a') << QString();
    QTest::newRow("words") << u"hello world"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void DetailPanelTest::aChecksumIsFoundInText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const auto checksum = checksumIn(text, u"a.iso"_s);
    QCOMPARE(checksum ? checksum->toString() : QString(), found);
}

void DetailPanelTest::aChecksumIsCompared()
{
    Download d = downloading(u"https://files.example/done.bin"_s);
    d.state = DownloadState::Finished;
    d.request.folder = m_setup->folder.path();
    QFile file(d.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("content") == 7);
    file.close();
    panel().setSelection({m_setup->downloads.append(d)});
    panel().setPage(DetailPanel::Page::File);
    QPushButton *compare = nullptr;
    for (QPushButton *one : panel().findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text().startsWith(u"Compare"))
            compare = one;
    }
    QVERIFY(compare);
    QGuiApplication::clipboard()->setText(u"no checksum"_s);
    compare->click();
    QVERIFY(hint().contains(u"There is no checksum on the clipboard"));

    const QByteArray right = QCryptographicHash::hash("content", QCryptographicHash::Sha1).toHex();
    QGuiApplication::clipboard()->setText(QString::fromLatin1(right));
    compare->click();
    QTRY_VERIFY(hint().contains(u"✓ Right: the file has the SHA-1 of the clipboard."));
    QGuiApplication::clipboard()->setText(QString(40, u'0'));
    compare->click();
    QTRY_VERIFY(hint().contains(u"! Wrong: the file has another SHA-1"));
    QCOMPARE(fact(u"Computed checksum"_s)->text(), u"SHA-1 "_s + QString::fromLatin1(right));
    QVERIFY(compare->isEnabled());
    QVERIFY(file.remove());
    compare->click();
    QTRY_VERIFY(hint().contains(u"could not be read"));
}

void DetailPanelTest::statesOfConnectionsAreWhole()
{
    panel().setSelection({m_setup->first});
    const auto *list = panel().findChild<QTreeView *>();
    const QFontMetrics metrics(list->font());
    for (const ConnectionState state : {ConnectionState::HeldBack, ConnectionState::Waiting}) {
        m_setup->downloads.setConnections(m_setup->first,
                                          {connection(1, u"files.example"_s, state)});
        Progress p = m_setup->downloads.progress(m_setup->first);
        p.receivedBytes += 1'000;
        m_setup->downloads.setProgress({m_setup->first}, {p});
        QVERIFY(list->columnWidth(ConnectionsModel::StateColumn)
                > metrics.horizontalAdvance(connectionStateText(state)) + 8);
    }
}

void DetailPanelTest::narrowAndLow()
{
    panel().setSelection({m_setup->first});
    QVERIFY(seen<SpeedGraph>());
    panel().resize(500, 220);
    QVERIFY2(!seen<SpeedGraph>(), "there is no room for it beside the parts");
    QVERIFY(seen<SegmentBar>() && seen<WhyCard>());
    panel().resize(500, 140);
    QCOMPARE(panel().height(), 140);
    QVERIFY(seen<SegmentBar>() && seen<QTreeView>());
    panel().resize(900, 140);
    QCOMPARE(panel().height(), 140);
    QVERIFY(seen<SegmentBar>() && seen<WhyCard>());
    QTRY_VERIFY(seen<SegmentBar>()->geometry().bottom() <= panel().height());
}

void DetailPanelTest::fromRightToLeft()
{
    panel().setLayoutDirection(Qt::RightToLeft);
    panel().setSelection({m_setup->first});
    QApplication::processEvents();
    const auto left = [this](QWidget *widget) { return widget->mapTo(&panel(), QPoint(0, 0)).x(); };
    QVERIFY(left(seen<SegmentBar>()) > left(seen<SpeedGraph>()));
}

void DetailPanelTest::theWindowRemembersIt()
{
    FakeDownloads &downloads = m_setup->downloads;
    Preferences &preferences = m_setup->preferences;
    m_setup->panel.reset();
    const auto make = [&] {
        auto window = std::make_unique<MainWindow>(downloads, downloads, preferences,
                                                   m_setup->theme);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
        return window;
    };
    auto window = make();
    QVERIFY2(window->details().isVisible(), "it is open at first");
    window->list().select(m_setup->second);
    QCOMPARE(downloads.watched, m_setup->second);
    window->details().setPage(DetailPanel::Page::File);
    QTest::keyClick(window.get(), Qt::Key_F7);
    QVERIFY(!window->details().isVisible());
    window->close();
    window = make();
    QVERIFY(!window->details().isVisible());
    window->list().select(m_setup->second);
    QCOMPARE(downloads.watched, DownloadId{});
    QTest::keyClick(window.get(), Qt::Key_F7);
    QVERIFY(window->details().isVisible());
    bool isFile = false;
    for (const QLineEdit *one : window->details().findChildren<QLineEdit *>())
        isFile |= one->isVisible();
    QVERIFY(isFile);
}

void DetailPanelTest::everyControlHasAName()
{
    panel().setSelection({m_setup->first});
    for (const QWidget *one : panel().findChildren<QWidget *>()) {
        if (one->focusPolicy() == Qt::NoFocus || one->objectName().startsWith(u"qt_scrollarea"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        QVERIFY2(!one->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 one->metaObject()->className());
    }
}

QTEST_MAIN(DetailPanelTest)
#include "DetailPanelTest.moc"
