// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/DownloadActions.h"
#include "gui/Preferences.h"
#include "gui/ProgressIcon.h"
#include "gui/TrayIcon.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

/// What the tray shows of what runs.
class TrayIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsOfProgress();
    void theBarGrowsInEachSize_data();
    void theBarGrowsInEachSize();
    void anIconIsDrawnOnlyForAStepThatIsSeen();
    void theTipSaysHowFarAndHowFast();

private:
    static QIcon program()
    {
        QPixmap picture(64, 64);
        picture.fill(Qt::blue);
        return picture;
    }
    struct Setup
    {
        QTemporaryDir folder;
        Theme theme;
        Preferences preferences{folder.filePath(u"p.conf"_s)};
        FakeDownloads downloads;
        QWidget window;
        DownloadActions actions{downloads, downloads, preferences, theme, &window};
        QAction show;
        QAction quit;
        TrayIcon tray{program(), actions, &show, &quit, &window};
    };
};

void TrayIconTest::stepsOfProgress()
{
    QCOMPARE(progressStep(-1), -1);
    QCOMPARE(progressStep(0), 0);
    QCOMPARE(progressStep(4), 0);
    QCOMPARE(progressStep(5), 1);
    QCOMPARE(progressStep(99), progressSteps - 1);
    QCOMPARE(progressStep(100), progressSteps);
}

void TrayIconTest::theBarGrowsInEachSize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 48, 64})
        QTest::addRow("%d", size) << size;
}

void TrayIconTest::theBarGrowsInEachSize()
{
    QFETCH(const int, size);
    QImage before;
    for (const int step : {0, 5, 10, 15, 20}) {
        const QIcon icon = progressIcon(program(), step);
        const QImage picture = icon.pixmap(QSize(size, size), 1.0).toImage();
        QCOMPARE(picture.size(), QSize(size, size));
        QVERIFY(icon.availableSizes().contains(QSize(size, size)));
        QVERIFY(picture != before);
        before = picture;
        // The program can still be told by its picture.
        QCOMPARE(picture.pixelColor(size / 2, size / 2), QColor(Qt::blue));
        // Sharp: each column of the bar's middle line has one colour of three.
        QSet<QRgb> colours;
        for (int x = 0; x < size; ++x)
            colours += picture.pixel(x, size - size / 8 - 1);
        QVERIFY(colours.size() <= 3);
    }
}

void TrayIconTest::anIconIsDrawnOnlyForAStepThatIsSeen()
{
    Setup setup;
    const qint64 plain = setup.tray.icon().cacheKey();
    setup.tray.setActivity({u"40 % of 2 downloads"_s, u"1.0 MB/s"_s, 40});
    const qint64 forty = setup.tray.icon().cacheKey();
    QVERIFY(forty != plain);
    setup.tray.setActivity({u"42 % of 2 downloads"_s, u"2.0 MB/s"_s, 42});
    QCOMPARE(setup.tray.icon().cacheKey(), forty);
    setup.tray.setActivity({u"45 % of 2 downloads"_s, u"2.0 MB/s"_s, 45});
    QVERIFY(setup.tray.icon().cacheKey() != forty);
    setup.tray.setActivity({});
    QCOMPARE(setup.tray.icon().cacheKey(), plain);
}

void TrayIconTest::theTipSaysHowFarAndHowFast()
{
    Setup setup;
    QCOMPARE(setup.tray.toolTip(), u"Gannet"_s);
    setup.tray.setActivity({u"40 % of 2 downloads"_s, u"1.0 MB/s"_s, 40});
    QCOMPARE(setup.tray.toolTip(), u"40 % of 2 downloads, 1.0 MB/s – Gannet"_s);
    setup.tray.setActivity({u"2 downloads running"_s, {}, -1});
    QCOMPARE(setup.tray.toolTip(), u"2 downloads running – Gannet"_s);
    setup.tray.setActivity({});
    QCOMPARE(setup.tray.toolTip(), u"Gannet"_s);
}

QTEST_MAIN(TrayIconTest)
#include "TrayIconTest.moc"
