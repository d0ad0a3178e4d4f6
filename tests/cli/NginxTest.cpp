// SPDX-License-Identifier: MIT
#include "GannetGetProcess.h"
#include "NginxServer.h"
#include "support/Pattern.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace gannet::test;
using namespace Qt::StringLiterals;

/// One real server: many small files and a large one.
class NginxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void manySmallFiles();
    void oneLargeFile();
    void manyThrottledFiles();

private:
    static constexpr int throttledCount = 64;
    static constexpr int count = 500;
    static QString smallName(int n) { return u"small-%1.bin"_s.arg(n, 3, 10, QLatin1Char('0')); }
    static Pattern smallFile(int n) { return Pattern(quint64(n), n == 0 ? 0 : 16'384 + n); }
    static Pattern throttledFile() { return Pattern(42, 16 * 1024 * 1024); }
    static Pattern largeFile() { return Pattern(4711, 64 * 1024 * 1024); }
    bool write(const QString &name, const Pattern &pattern) const;

    NginxServer m_nginx;
};

bool NginxTest::write(const QString &name, const Pattern &pattern) const
{
    QFile file(m_nginx.folder() + u'/' + name);
    return file.open(QIODevice::WriteOnly) && file.write(pattern.all()) == pattern.size();
}

void NginxTest::initTestCase()
{
    QVERIFY2(!NginxServer::program().isEmpty(), "nginx is not installed");
    for (int n = 0; n < count; ++n)
        QVERIFY(write(smallName(n), smallFile(n)));
    QVERIFY(write(u"large.bin"_s, largeFile()));
    QVERIFY(write(u"throttled.bin"_s, throttledFile()));
    QVERIFY2(m_nginx.start(), qPrintable(m_nginx.errorString()));
}

void NginxTest::manySmallFiles()
{
    const QTemporaryDir dir;
    QByteArray list;
    for (int n = 0; n < count; ++n)
        list += m_nginx.url(u'/' + smallName(n)).toEncoded() + '\n';
    GannetGetProcess get({u"--json"_s, u"-d"_s, dir.path(), u"-i"_s, u"-"_s});
    QVERIFY2(get.finish(list), qPrintable(get.errors()));
    QCOMPARE(get.errors(), QString());
    QCOMPARE(get.exitCode(), 0);
    QCOMPARE(get.events(u"finished"_s).size(), count);
    for (int n = 0; n < count; ++n)
        QVERIFY2(smallFile(n).matchesFile(dir.filePath(smallName(n))), qPrintable(smallName(n)));
    QCOMPARE(
        QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
        count);
}

void NginxTest::oneLargeFile()
{
    const QTemporaryDir dir;
    GannetGetProcess get({u"-d"_s, dir.path(), u"--checksum"_s,
                          u"sha256="_s + QString::fromLatin1(largeFile().sha256().toHex()),
                          m_nginx.url(u"/large.bin"_s).toString()});
    QVERIFY2(get.finish(), qPrintable(get.errors()));
    QCOMPARE(get.exitCode(), 0);
    QVERIFY(largeFile().matchesFile(dir.filePath(u"large.bin"_s)));
    // The server's time is kept.
    QCOMPARE(QFileInfo(dir.filePath(u"large.bin"_s)).lastModified().toSecsSinceEpoch(),
             QFileInfo(m_nginx.folder() + u"/large.bin"_s).lastModified().toSecsSinceEpoch());
}

/// nginx sends a burst before it throttles. A connection that overtakes another may have all of it in Qt's
/// buffer before the first byte is read; left there, it looked dead for half a minute. The time limit is
/// ten times what is needed.
void NginxTest::manyThrottledFiles()
{
    const QTemporaryDir dir;
    QByteArray list;
    for (int n = 0; n < throttledCount; ++n)
        list += m_nginx.url(u"/2m/throttled.bin"_s).toEncoded() + '?' + QByteArray::number(n) + '\n';
    GannetGetProcess get({u"--json"_s, u"--timeout"_s, u"25"_s, u"-j"_s, u"64"_s, u"-d"_s, dir.path(),
                          u"-i"_s, u"-"_s});
    QVERIFY2(get.finish(list), qPrintable(get.errors()));
    QCOMPARE(get.errors(), QString());
    QCOMPARE(get.exitCode(), 0);
    const QFileInfoList files = QDir(dir.path()).entryInfoList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), throttledCount);
    for (const QFileInfo &file : files)
        QVERIFY2(throttledFile().matchesFile(file.filePath()), qPrintable(file.fileName()));
}

QTEST_GUILESS_MAIN(NginxTest)
#include "NginxTest.moc"
