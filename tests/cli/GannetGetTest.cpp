// SPDX-License-Identifier: MIT
#include "GannetGetProcess.h"
#include "support/TestServer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <pty.h>
#include <unistd.h>

using namespace gannet::test;
using namespace Qt::StringLiterals;

/// What goes well: files arrive, and what is said about it.
class GannetGetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneFile();
    void manyFromAFile();
    void manyFromStandardInput();
    void jsonTellsTheStory();
    void quietSaysNothing();
    void aNameOfOnesOwn();
    void theServersName();
    void aTakenNameIsNotTouched();
    void theSameFileAgainIsAccepted();
    void theRightChecksum();
    void headersAreSent();
    void credentialsGoToTheirOriginOnly();
    void aCertificateIsTrusted();
    void aTerminalGetsLiveLines();

private:
    QString out(const QString &name) const { return m_dir->filePath(name); }
    QStringList arguments(const QStringList &more) const
    {
        return QStringList{u"-d"_s, m_dir->path()} + more;
    }
    QString url(const QByteArray &path) const { return m_server->url(path).toString(); }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void GannetGetTest::init()
{
    m_server = std::make_unique<TestServer>();
    QVERIFY(m_server->start() != 0);
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void GannetGetTest::oneFile()
{
    const Pattern pattern(1, 3'000'000);
    m_server->route("/a.bin", Resource::file(pattern));
    GannetGetProcess get(arguments({url("/a.bin")}));
    QVERIFY2(get.finish(), qPrintable(get.errors()));
    QCOMPARE(get.errors(), QString());
    QCOMPARE(get.exitCode(), 0);
    QVERIFY(pattern.matchesFile(out(u"a.bin"_s)));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"a.bin"_s});

    const QStringList lines = get.output().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    static const QRegularExpression starting(u"^Starting download of a\\.bin \\(.+\\)$"_s);
    QVERIFY2(lines.at(0).contains(starting), qPrintable(lines.at(0)));
    static const QRegularExpression finished(u"^Finished a\\.bin: 3\\.0 MB in .+$"_s);
    QVERIFY2(lines.at(1).contains(finished), qPrintable(lines.at(1)));
    QVERIFY(!get.output().contains(u'\x1b'));
}

void GannetGetTest::manyFromAFile()
{
    QFile list(out(u"list.txt"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("# twenty files, one of them twice\n");
    list.write(m_server->url("/f[01-20].bin").toString().toUtf8() + '\n');
    list.write(m_server->url("/f07.bin").toString().toUtf8() + '\n');
    list.close();
    for (int i = 1; i <= 20; ++i)
        m_server->route(u"/f%1.bin"_s.arg(i, 2, 10, QLatin1Char('0')).toLatin1(),
                        Resource::file(Pattern(quint64(i), 1000 * i)));

    GannetGetProcess get(arguments({u"--json"_s, u"-i"_s, list.fileName()}));
    QVERIFY2(get.finish(), qPrintable(get.errors()));
    QCOMPARE(get.exitCode(), 0);
    QCOMPARE(get.events(u"finished"_s).size(), 20);
    for (int i = 1; i <= 20; ++i)
        QVERIFY(Pattern(quint64(i), 1000 * i)
                    .matchesFile(out(u"f%1.bin"_s.arg(i, 2, 10, QLatin1Char('0')))));
}

void GannetGetTest::manyFromStandardInput()
{
    m_server->route("/a.bin", Resource::file(Pattern(1, 1000)));
    m_server->route("/b.bin", Resource::file(Pattern(2, 2000)));
    GannetGetProcess get(arguments({u"-i"_s, u"-"_s, url("/b.bin")}));
    QVERIFY2(get.finish(url("/a.bin").toUtf8() + '\n'), qPrintable(get.errors()));
    QCOMPARE(get.exitCode(), 0);
    QVERIFY(Pattern(1, 1000).matchesFile(out(u"a.bin"_s)));
    QVERIFY(Pattern(2, 2000).matchesFile(out(u"b.bin"_s)));
}

void GannetGetTest::jsonTellsTheStory()
{
    const Pattern pattern(1, 2'000'000);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 500'000;
    m_server->route("/a.bin", resource);
    GannetGetProcess get(arguments({u"--json"_s, u"-x"_s, u"1"_s, url("/a.bin")}));
    get.start();
    QVERIFY(get.waitForProgress(1));
    m_server->open("/a.bin");
    QVERIFY2(get.finish(), qPrintable(get.errors()));
    QCOMPARE(get.exitCode(), 0);

    const QList<QJsonObject> events = get.events();
    QVERIFY(events.size() >= 3);
    const QJsonObject started = events.constFirst();
    QCOMPARE(started[u"event"_s].toString(), u"started"_s);
    QCOMPARE(started[u"url"_s].toString(), url("/a.bin"));
    QCOMPARE(started[u"name"_s].toString(), u"a.bin"_s);
    QVERIFY(!started[u"worker"_s].toString().isEmpty());
    qint64 last = 0;
    for (const QJsonObject &event : events.sliced(1, events.size() - 2)) {
        QCOMPARE(event[u"event"_s].toString(), u"progress"_s);
        QVERIFY(event[u"bytes"_s].toInteger() >= last);
        last = event[u"bytes"_s].toInteger();
        if (last > 0)
            QCOMPARE(event[u"total"_s].toInteger(), pattern.size());
    }
    const QJsonObject finished = events.constLast();
    QCOMPARE(finished[u"event"_s].toString(), u"finished"_s);
    QCOMPARE(finished[u"path"_s].toString(), out(u"a.bin"_s));
    QCOMPARE(finished[u"bytes"_s].toInteger(), pattern.size());
    QCOMPARE(finished[u"verified"_s].toString(), u"size"_s);
    QVERIFY(finished[u"seconds"_s].toDouble() > 0);
    QVERIFY(finished[u"bytesPerSecond"_s].toDouble() > 0);
}

void GannetGetTest::quietSaysNothing()
{
    m_server->route("/a.bin", Resource::file(Pattern(1, 1000)));
    GannetGetProcess get(arguments({u"-q"_s, url("/a.bin")}));
    QVERIFY(get.finish());
    QCOMPARE(get.exitCode(), 0);
    QCOMPARE(get.output(), QString());
    QCOMPARE(get.errors(), QString());
}

void GannetGetTest::aNameOfOnesOwn()
{
    Resource resource = Resource::file(Pattern(1, 1000));
    resource.contentDisposition = "attachment; filename=other.bin";
    m_server->route("/a.bin", resource);
    GannetGetProcess get(arguments({u"-o"_s, u"Mein Bild ü.jpg"_s, url("/a.bin")}));
    QVERIFY2(get.finish(), qPrintable(get.errors()));
    QCOMPARE(get.exitCode(), 0);
    QVERIFY(Pattern(1, 1000).matchesFile(out(u"Mein Bild ü.jpg"_s)));
    QVERIFY2(get.output().contains(u"Finished Mein Bild ü.jpg"), qPrintable(get.output()));
}

void GannetGetTest::theServersName()
{
    Resource resource = Resource::file(Pattern(1, 1000));
    resource.contentDisposition = "attachment; filename=\"../../evil.bin\"";
    m_server->route("/a.php?id=3", resource);
    GannetGetProcess get(arguments({url("/a.php?id=3")}));
    QVERIFY2(get.finish(), qPrintable(get.errors()));
    QCOMPARE(get.exitCode(), 0);
    const QStringList files = QDir(m_dir->path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(Pattern(1, 1000).matchesFile(out(files.constFirst())));
    QVERIFY2(get.output().contains(u"saved as "_s + out(files.constFirst())),
             qPrintable(get.output()));
}

void GannetGetTest::aTakenNameIsNotTouched()
{
    QFile mine(out(u"a.tar.gz"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    m_server->route("/a.tar.gz", Resource::file(Pattern(1, 1000)));
    GannetGetProcess get(arguments({url("/a.tar.gz")}));
    QVERIFY2(get.finish(), qPrintable(get.errors()));
    QCOMPARE(get.exitCode(), 0);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), "mine"_ba);
    QVERIFY(Pattern(1, 1000).matchesFile(out(u"a (1).tar.gz"_s)));
    QVERIFY2(get.output().contains(u"saved as "_s + out(u"a (1).tar.gz"_s)),
             qPrintable(get.output()));
}

void GannetGetTest::theSameFileAgainIsAccepted()
{
    m_server->route("/a.bin", Resource::file(Pattern(1, 1000)));
    for (int run = 0; run < 2; ++run) {
        GannetGetProcess get(arguments({url("/a.bin")}));
        QVERIFY2(get.finish(), qPrintable(get.errors()));
        QCOMPARE(get.exitCode(), 0);
        QVERIFY2(get.output().contains(u"Finished a.bin"), qPrintable(get.output()));
        QCOMPARE(QDir(m_dir->path())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"a.bin"_s});
        QVERIFY(Pattern(1, 1000).matchesFile(out(u"a.bin"_s)));
    }
}

void GannetGetTest::theRightChecksum()
{
    const Pattern pattern(1, 100'000);
    m_server->route("/a.bin", Resource::file(pattern));
    GannetGetProcess get(
        arguments({u"--json"_s, u"--checksum"_s,
                   u"sha256="_s + QString::fromLatin1(pattern.sha256().toHex()), url("/a.bin")}));
    QVERIFY2(get.finish(), qPrintable(get.errors()));
    QCOMPARE(get.exitCode(), 0);
    QCOMPARE(get.events(u"finished"_s).size(), 1);
    QCOMPARE(get.events(u"finished"_s).constFirst()[u"verified"_s].toString(), u"checksum"_s);
}

void GannetGetTest::headersAreSent()
{
    m_server->route("/a.bin", Resource::file(Pattern(1, 1000)));
    GannetGetProcess get(arguments({u"--header"_s, u"X-One: 1"_s, u"--header"_s, u"Cookie: a=b"_s,
                                    u"--referer"_s, u"http://page.example/p?q=1"_s,
                                    u"--user-agent"_s, u"Tester/2"_s, url("/a.bin")}));
    QVERIFY2(get.finish(), qPrintable(get.errors()));
    QCOMPARE(get.exitCode(), 0);
    const QList<RequestRecord> requests = m_server->requests("/a.bin");
    QVERIFY(!requests.isEmpty());
    for (const RequestRecord &request : requests) {
        QCOMPARE(request.header("X-One"), "1"_ba);
        QCOMPARE(request.header("Cookie"), "a=b"_ba);
        QCOMPARE(request.header("Referer"), "http://page.example/p?q=1"_ba);
        QCOMPARE(request.header("User-Agent"), "Tester/2"_ba);
    }
}

void GannetGetTest::credentialsGoToTheirOriginOnly()
{
    TestServer other;
    QVERIFY(other.start() != 0);
    other.route("/a.bin", Resource::file(Pattern(1, 1000)));

    const QByteArray expected = "Basic " + QByteArray("me:s@crt").toBase64();
    const Resource redirect = Resource::redirect(other.url("/a.bin").toEncoded());
    const Resource refusal = Resource::error(401, {{"WWW-Authenticate", "Basic realm=\"here\""}});
    m_server->script("/in", [=](const RequestRecord &request) {
        return Script().serve(request.header("Authorization") == expected ? redirect : refusal);
    });
    QUrl link = m_server->url("/in");
    link.setUserName(u"me"_s);
    link.setPassword(u"s@crt"_s);

    GannetGetProcess get(arguments({u"--json"_s, QString::fromLatin1(link.toEncoded())}));
    QVERIFY2(get.finish(), qPrintable(get.errors()));
    QCOMPARE(get.exitCode(), 0);
    QVERIFY(!get.output().contains(u"crt"));
    QVERIFY(!other.requests().isEmpty());
    for (const RequestRecord &request : other.requests())
        QVERIFY(!request.hasHeader("Authorization"));
    QCOMPARE(get.events(u"finished"_s).size(), 1);
    QVERIFY(
        Pattern(1, 1000).matchesFile(get.events(u"finished"_s).constFirst()[u"path"_s].toString()));
}

void GannetGetTest::aCertificateIsTrusted()
{
    const TestCertificates certificates;
    QVERIFY2(certificates.isValid(), qPrintable(certificates.errorString()));
    TestServer secure;
    QVERIFY(secure.startTls(certificates.good()) != 0);
    secure.route("/a.bin", Resource::file(Pattern(1, 1000)));
    const QString link = secure.url("/a.bin").toString();

    GannetGetProcess without(arguments({u"--json"_s, u"--retries"_s, u"0"_s, link}));
    QVERIFY(without.finish());
    QCOMPARE(without.exitCode(), 1);
    QCOMPARE(without.events(u"failed"_s).size(), 1);
    QCOMPARE(without.events(u"failed"_s).constFirst()[u"kind"_s].toString(),
             u"certificate-invalid"_s);
    const QJsonObject shown = without.events(u"failed"_s).constFirst()[u"certificate"_s].toObject();
    QCOMPARE(shown[u"host"_s].toString(), u"127.0.0.1"_s);
    QCOMPARE(shown[u"port"_s].toInt(), int(secure.port()));

    const QString place = u"127.0.0.1:%1="_s.arg(secure.port());
    const QString digest = shown[u"sha256"_s].toString();
    GannetGetProcess other(arguments(
        {u"--retries"_s, u"0"_s, u"--trust-certificate"_s, place + QString(64, u'0'), link}));
    QVERIFY(other.finish());
    QCOMPARE(other.exitCode(), 1);
    QVERIFY(other.errors().remove(u':').contains(digest.toUpper()));
    QCOMPARE(secure.requestCount(), 0);

    GannetGetProcess trusting(
        arguments({u"--trust-certificate"_s, place + digest, u"-o"_s, u"b.bin"_s, link}));
    QVERIFY(trusting.finish());
    QCOMPARE(trusting.exitCode(), 0);
    QVERIFY(Pattern(1, 1000).matchesFile(out(u"b.bin"_s)));

    GannetGetProcess with(arguments({u"--ca-certificate"_s, certificates.ca().certificate, link}));
    QVERIFY2(with.finish(), qPrintable(with.errors()));
    QCOMPARE(with.exitCode(), 0);
    QVERIFY(Pattern(1, 1000).matchesFile(out(u"a.bin"_s)));
}

void GannetGetTest::aTerminalGetsLiveLines()
{
    int master = -1;
    int slave = -1;
    winsize size{};
    size.ws_col = 70;
    size.ws_row = 20;
    QVERIFY(::openpty(&master, &slave, nullptr, nullptr, &size) == 0);

    Resource resource = Resource::file(Pattern(1, 3'000'000));
    resource.gateAfterBytes = 1'000'000;
    m_server->route("/a-picture.bin", resource);
    GannetGetProcess get(arguments({u"-x"_s, u"1"_s, url("/a-picture.bin")}));
    get.setTerminal(slave);
    get.setVariable(u"TERM"_s, u"xterm"_s);
    get.start();
    ::close(slave);

    QByteArray seen;
    const auto readMore = [&] {
        char buffer[4096];
        const ssize_t n = ::read(master, buffer, sizeof buffer);
        if (n > 0)
            seen.append(buffer, n);
        return n > 0;
    };
    while (!seen.contains("of 3.0 MB") && readMore()) { }
    QVERIFY2(seen.contains("a-picture.bin"), seen.constData());
    m_server->open("/a-picture.bin");
    while (readMore()) { } // until the program has closed its end
    ::close(master);
    QVERIFY2(get.finish(), qPrintable(get.errors()));

    QCOMPARE(get.exitCode(), 0);
    QVERIFY(seen.startsWith("Starting download of a-picture.bin"));
    QVERIFY(seen.contains("\x1b[1A\x1b[J"));
    const qsizetype lastErase = seen.lastIndexOf("\x1b[J");
    QVERIFY2(seen.sliced(lastErase).startsWith("\x1b[JFinished a-picture.bin: 3.0 MB in "),
             seen.constData());
    QVERIFY2(seen.endsWith("s\r\n"), seen.constData());
}

QTEST_GUILESS_MAIN(GannetGetTest)
#include "GannetGetTest.moc"
