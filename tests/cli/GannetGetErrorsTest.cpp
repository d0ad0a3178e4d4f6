// SPDX-License-Identifier: MIT
#include "GannetGetProcess.h"
#include "support/TestServer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet::test;
using namespace Qt::StringLiterals;

/// What goes wrong: what is said, the exit code, and that no file is there that is not whole.
class GannetGetErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpAndVersion();
    void badUsage_data();
    void badUsage();
    void unusableLinesDoNotStopTheRest();
    void aFileThatIsNoList();
    void notFound();
    void someFail();
    void theWrongChecksum();
    void aBusyServerIsTriedAgain();
    void aServerThatIsNotThere();
    void theTimeIsOver();

private:
    QStringList arguments(const QStringList &more) const
    {
        return QStringList{u"-d"_s, m_dir->path()} + more;
    }
    QString url(const QByteArray &path) const { return m_server->url(path).toString(); }
    QStringList files() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void GannetGetErrorsTest::init()
{
    m_server = std::make_unique<TestServer>();
    QVERIFY(m_server->start() != 0);
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void GannetGetErrorsTest::helpAndVersion()
{
    GannetGetProcess help({u"--help"_s});
    QVERIFY(help.finish());
    QCOMPARE(help.exitCode(), 0);
    QVERIFY(help.output().contains(u"--max-connections"));

    GannetGetProcess version({u"--version"_s});
    QVERIFY(version.finish());
    QCOMPARE(version.exitCode(), 0);
    QVERIFY2(version.output().startsWith(u"gannet-get "), qPrintable(version.output()));
}

void GannetGetErrorsTest::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");

    const QString link = u"http://127.0.0.1:9/f"_s;
    QTest::newRow("no links") << QStringList{} << u"URL"_s;
    QTest::newRow("unknown option") << QStringList{u"--fast"_s, link} << u"fast"_s;
    QTest::newRow("bad number") << QStringList{u"-j"_s, u"x"_s, link} << u"--max-concurrent"_s;
    QTest::newRow("name for two") << QStringList{u"-o"_s, u"n"_s, link, link + u"2"_s}
                                  << u"--out"_s;
    QTest::newRow("no usable link") << QStringList{u"nonsense"_s} << u"nonsense"_s;
    QTest::newRow("list is missing")
        << QStringList{u"-i"_s, u"/no/such/list"_s} << u"/no/such/list"_s;
    QTest::newRow("folder cannot be made")
        << QStringList{u"-d"_s, u"/proc/none/such"_s, link} << u"/proc/none/such"_s;
    QTest::newRow("folder takes no files") << QStringList{u"-d"_s, u"/proc"_s, link} << u"/proc"_s;
    QTest::newRow("no certificate")
        << QStringList{u"--ca-certificate"_s, u"/dev/null"_s, link} << u"/dev/null"_s;
}

void GannetGetErrorsTest::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    if (!arguments.contains(u"-d"_s))
        arguments = this->arguments(arguments);
    GannetGetProcess get(arguments);
    QVERIFY(get.finish());
    QCOMPARE(get.exitCode(), 2);
    QCOMPARE(get.output(), QString());
    QVERIFY2(get.errors().startsWith(u"gannet-get: "), qPrintable(get.errors()));
    QVERIFY2(get.errors().contains(said), qPrintable(get.errors()));
    QVERIFY2(get.errors().contains(u"gannet-get --help"), qPrintable(get.errors()));
    QCOMPARE(files(), QStringList());
}

void GannetGetErrorsTest::unusableLinesDoNotStopTheRest()
{
    m_server->route("/a.bin", Resource::file(Pattern(1, 1000)));
    GannetGetProcess get(arguments({u"-i"_s, u"-"_s, u"ftp://a.example/x"_s}));
    QVERIFY(get.finish(url("/a.bin").toUtf8() + "\nno link here\n"));
    QCOMPARE(get.exitCode(), 1);
    QVERIFY(Pattern(1, 1000).matchesFile(m_dir->filePath(u"a.bin"_s)));
    QVERIFY2(get.errors().contains(u"ftp://a.example/x"), qPrintable(get.errors()));
    QVERIFY2(get.errors().contains(u"line 2"), qPrintable(get.errors()));
    QVERIFY2(get.errors().contains(u"not a web link"), qPrintable(get.errors()));
}

void GannetGetErrorsTest::aFileThatIsNoList()
{
    QByteArray prose;
    for (int i = 0; i < 1000; ++i)
        prose += "Some words that are no link.\n";
    GannetGetProcess words(arguments({u"-i"_s, u"-"_s}));
    QVERIFY(words.finish(prose));
    QCOMPARE(words.exitCode(), 2);
    QVERIFY(words.errors().count(u'\n') < 30);

    GannetGetProcess bytes(arguments({u"-i"_s, u"-"_s}));
    QVERIFY(bytes.finish(QByteArray("\x7f"
                                    "ELF\0\1\2\3",
                                    8)));
    QCOMPARE(bytes.exitCode(), 2);
    QVERIFY2(bytes.errors().contains(u"no list of links"), qPrintable(bytes.errors()));
}

void GannetGetErrorsTest::notFound()
{
    GannetGetProcess text(arguments({url("/gone.bin")}));
    QVERIFY(text.finish());
    QCOMPARE(text.exitCode(), 1);
    QVERIFY2(text.errors().contains(u"gone.bin: 127.0.0.1 says there is no file under this link."),
             qPrintable(text.errors()));
    QVERIFY2(text.errors().contains(u"0 of 1 files are here; 1 failed."),
             qPrintable(text.errors()));

    GannetGetProcess json(arguments({u"--json"_s, url("/gone.bin")}));
    QVERIFY(json.finish());
    QCOMPARE(json.exitCode(), 1);
    QCOMPARE(json.events(u"failed"_s).size(), 1);
    const QJsonObject failed = json.events(u"failed"_s).constFirst();
    QCOMPARE(failed[u"kind"_s].toString(), u"not-found"_s);
    QCOMPARE(failed[u"status"_s].toInt(), 404);
    QVERIFY(failed[u"text"_s].toString().contains(u"no file under this link"));
    QCOMPARE(files(), QStringList());
}

void GannetGetErrorsTest::someFail()
{
    m_server->route("/a.bin", Resource::file(Pattern(1, 1000)));
    m_server->route("/c.bin", Resource::file(Pattern(3, 3000)));
    GannetGetProcess get(arguments({u"-j"_s, u"1"_s, url("/a.bin"), url("/b.bin"), url("/c.bin")}));
    QVERIFY(get.finish());
    QCOMPARE(get.exitCode(), 1);
    QCOMPARE(files(), (QStringList{u"a.bin"_s, u"c.bin"_s}));
    QVERIFY(Pattern(1, 1000).matchesFile(m_dir->filePath(u"a.bin"_s)));
    QVERIFY(Pattern(3, 3000).matchesFile(m_dir->filePath(u"c.bin"_s)));
    QVERIFY2(get.errors().contains(u"2 of 3 files are here; 1 failed."), qPrintable(get.errors()));
}

void GannetGetErrorsTest::theWrongChecksum()
{
    m_server->route("/a.bin", Resource::file(Pattern(1, 1000)));
    GannetGetProcess get(
        arguments({u"--json"_s, u"--checksum"_s, u"md5="_s + QString(32, u'0'), url("/a.bin")}));
    QVERIFY(get.finish());
    QCOMPARE(get.exitCode(), 1);
    QCOMPARE(get.events(u"failed"_s).size(), 1);
    QCOMPARE(get.events(u"failed"_s).constFirst()[u"kind"_s].toString(), u"checksum-mismatch"_s);
    QVERIFY(!files().contains(u"a.bin"_s));
}

void GannetGetErrorsTest::aBusyServerIsTriedAgain()
{
    const Resource file = Resource::file(Pattern(1, 1000));
    m_server->scripts("/a.bin",
                      {Script().serve(Resource::error(503, {{"Retry-After", "0"}})),
                       Script().serve(file)});
    GannetGetProcess get(arguments({url("/a.bin")}));
    QVERIFY(get.finish());
    QCOMPARE(get.exitCode(), 0);
    QVERIFY2(get.errors().startsWith(u"a.bin: The server is busy; trying again in "),
             qPrintable(get.errors()));
    QCOMPARE(get.output().count(u"Starting download"), 1);
    QVERIFY(Pattern(1, 1000).matchesFile(m_dir->filePath(u"a.bin"_s)));
}

void GannetGetErrorsTest::aServerThatIsNotThere()
{
    m_server->stopListening();
    GannetGetProcess get(arguments({u"--json"_s, u"--retries"_s, u"0"_s, url("/a.bin")}));
    QVERIFY(get.finish());
    QCOMPARE(get.exitCode(), 1);
    QCOMPARE(get.events(u"failed"_s).size(), 1);
    const QJsonObject failed = get.events(u"failed"_s).constFirst();
    QCOMPARE(failed[u"kind"_s].toString(), u"connection-refused"_s);
    QVERIFY(failed[u"status"_s].isNull());
    QVERIFY(get.events(u"retrying"_s).isEmpty());
}

void GannetGetErrorsTest::theTimeIsOver()
{
    Resource resource = Resource::file(Pattern(1, 1'000'000));
    resource.gateAfterBytes = 300'000;
    m_server->route("/a.bin", resource);
    m_server->route("/b.bin", Resource::file(Pattern(2, 1000)));
    GannetGetProcess get(arguments({u"--json"_s, u"-x"_s, u"1"_s, u"-j"_s, u"1"_s, u"--timeout"_s,
                                    u"2"_s, url("/a.bin"), url("/b.bin")}));
    QVERIFY(get.finish());
    QCOMPARE(get.exitCode(), 1);
    // The second one waited for the first: it has not even begun, and failed all the same.
    QCOMPARE(get.events(u"failed"_s).size(), 2);
    for (const QJsonObject &failed : get.events(u"failed"_s))
        QCOMPARE(failed[u"kind"_s].toString(), u"timed-out"_s);
    QVERIFY(!files().contains(u"a.bin"_s));
    QVERIFY(files().contains(u"a.bin.part"_s));

    m_server->open("/a.bin");
    GannetGetProcess again(arguments({url("/a.bin"), url("/b.bin")}));
    QVERIFY2(again.finish(), qPrintable(again.errors()));
    QCOMPARE(again.exitCode(), 0);
    QCOMPARE(files(), (QStringList{u"a.bin"_s, u"b.bin"_s}));
    QVERIFY(Pattern(1, 1'000'000).matchesFile(m_dir->filePath(u"a.bin"_s)));
}

QTEST_GUILESS_MAIN(GannetGetErrorsTest)
#include "GannetGetErrorsTest.moc"
