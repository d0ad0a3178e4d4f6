// SPDX-License-Identifier: MIT
#include "cli/ProgressLine.h"

#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class ProgressLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eliding_data();
    void eliding();
    void figures();
    void widths();
};

void ProgressLineTest::eliding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("result");
    QTest::newRow("fits") << u"name.zip"_s << 8 << u"name.zip"_s;
    QTest::newRow("too long") << u"a-very-long-name.zip"_s << 13 << u"a-very-l….zip"_s;
    QTest::newRow("wide letters") << u"山水画山水画.zip"_s << 10 << u"山水画…zip"_s;
    QTest::newRow("beyond the first plane") << u"😀😀😀😀😀"_s << 7 << u"😀😀…😀"_s;
}

void ProgressLineTest::eliding()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    const QString result = elidedToColumns(text, columns);
    QTEST(result, "result");
    QVERIFY(columnsOf(result) <= columns);
}

void ProgressLineTest::figures()
{
    Progress progress;
    progress.receivedBytes = 2'100'000'000;
    progress.totalBytes = 4'900'000'000;
    progress.bytesPerSecond = 48'200'000;
    progress.msLeft = 62'000;
    const QLocale c = QLocale::c();
    QCOMPARE(progressLine(u"f.iso"_s, progress, 60, c),
             u"f.iso"_s + u"42 %  2.1 of 4.9 GB  48.2 MB/s  1 min 2 s"_s.rightJustified(55));

    progress.totalBytes = -1;
    progress.msLeft = -1;
    QCOMPARE(progressLine(u"f.iso"_s, progress, 30, c),
             u"f.iso"_s + u"2.1 GB  48.2 MB/s"_s.rightJustified(25));
}

void ProgressLineTest::widths()
{
    Progress progress;
    progress.totalBytes = 4'900'000'000;
    for (const QString &name : {u"f"_s, u"a-very-long-name-that-does-not-fit-anywhere.tar.gz"_s,
                                u"山水画山水画山水画山水画山水画山水画山水画山水画山水画.zip"_s}) {
        for (int columns = 60; columns < 140; ++columns)
            QCOMPARE(columnsOf(progressLine(name, progress, columns)), columns);
    }
}

QTEST_GUILESS_MAIN(ProgressLineTest)
#include "ProgressLineTest.moc"
