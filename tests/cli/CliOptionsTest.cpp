// SPDX-License-Identifier: MIT
#include "cli/CliOptions.h"

#include <QDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

tl::expected<CliOptions, QString> parse(const QStringList &arguments)
{
    return CliOptions::parse(QStringList{u"gannet-get"_s} + arguments);
}

const QString url = u"http://a.example/f.zip"_s;
const QString fingerprint = QString(u"0f:"_s).repeated(32).chopped(1);

} // namespace

class CliOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void everyOptionIsTaken();
    void shortOptions();
    void helpAndVersion();
    void rates_data();
    void rates();
    void badUsage_data();
    void badUsage();
};

void CliOptionsTest::defaults()
{
    const auto options = parse({url});
    QVERIFY2(options, options ? "" : qPrintable(options.error()));
    QCOMPARE(options->action, CliOptions::Action::Run);
    QCOMPARE(options->output, CliOptions::Output::Text);
    QCOMPARE(options->links, QStringList{url});
    QCOMPARE(options->folder, QDir::currentPath());
    QVERIFY(options->name.isEmpty());
    QVERIFY(!options->checksum);
    QVERIFY(options->headers.isEmpty());
    QCOMPARE(options->timeoutSeconds, 0);
    QCOMPARE(options->settings.maxDownloads, 5);
    QCOMPARE(options->settings.maxConnections, 8);
    QCOMPARE(options->settings.retry.maxRetries, 5);
    QCOMPARE(options->settings.retry.firstDelayMs, 1000);
    QCOMPARE(options->settings.retry.maxDelayMs, 30'000);
    QCOMPARE(options->settings.maxBytesPerSecond, 0);
    QCOMPARE(options->settings.existingFile, ExistingFile::AcceptSame);
    QVERIFY(options->settings.userAgent.startsWith("Gannet/"));
}

void CliOptionsTest::everyOptionIsTaken()
{
    const auto options = parse({u"--dir"_s,
                                u"/tmp/x/../y"_s,
                                u"--out"_s,
                                u"name.zip"_s,
                                u"--input-file"_s,
                                u"list"_s,
                                u"--max-concurrent"_s,
                                u"64"_s,
                                u"--max-connections=16"_s,
                                u"--checksum"_s,
                                u"md5=d41d8cd98f00b204e9800998ecf8427e"_s,
                                u"--header"_s,
                                u"X-One: 1"_s,
                                u"--header"_s,
                                u"X-Two:two: 2"_s,
                                u"--referer"_s,
                                u"http://me:pw@p.example/page#top"_s,
                                u"--user-agent"_s,
                                u"Tester/1"_s,
                                u"--retries"_s,
                                u"0"_s,
                                u"--timeout"_s,
                                u"9"_s,
                                u"--ca-certificate"_s,
                                u"ca.pem"_s,
                                u"--trust-certificate"_s,
                                u"a.example="_s + fingerprint,
                                u"--trust-certificate"_s,
                                u"b.example:8443="_s + fingerprint,
                                u"--max-speed"_s,
                                u"2M"_s,
                                u"--json"_s,
                                u"--quiet"_s,
                                url});
    QVERIFY2(options, options ? "" : qPrintable(options.error()));
    QCOMPARE(options->folder, u"/tmp/y"_s);
    QCOMPARE(options->name, u"name.zip"_s);
    QCOMPARE(options->inputFiles, QStringList{u"list"_s});
    QCOMPARE(options->settings.maxDownloads, 64);
    QCOMPARE(options->settings.maxConnections, 16);
    QCOMPARE(options->checksum->algorithm, ChecksumAlgorithm::Md5);
    const QList<HeaderField> headers{{"X-One", "1"},
                                     {"X-Two", "two: 2"},
                                     {"Referer", "http://p.example/page"}};
    QCOMPARE(options->headers, headers);
    QCOMPARE(options->settings.userAgent, "Tester/1"_ba);
    QCOMPARE(options->settings.retry.maxRetries, 0);
    QCOMPARE(options->timeoutSeconds, 9);
    QCOMPARE(options->caCertificateFile, u"ca.pem"_s);
    const QByteArray digest(32, '\x0f');
    const QList<HostCertificate> trusted{{u"a.example"_s, 443, digest},
                                         {u"b.example"_s, 8443, digest}};
    QVERIFY(options->settings.trustedCertificates == trusted);
    QCOMPARE(options->settings.maxBytesPerSecond, 2'000'000);
    QCOMPARE(options->output, CliOptions::Output::QuietJson);
}

void CliOptionsTest::shortOptions()
{
    const auto options = parse({u"-d"_s, u"sub"_s, u"-o"_s, u"n"_s, u"-i"_s, u"-"_s, u"-j2"_s,
                                u"-x"_s, u"3"_s, u"-q"_s, url});
    QVERIFY2(options, options ? "" : qPrintable(options.error()));
    QCOMPARE(options->folder, QDir::current().absoluteFilePath(u"sub"_s));
    QCOMPARE(options->name, u"n"_s);
    QCOMPARE(options->inputFiles, QStringList{u"-"_s});
    QCOMPARE(options->settings.maxDownloads, 2);
    QCOMPARE(options->settings.maxConnections, 3);
    QCOMPARE(options->output, CliOptions::Output::Quiet);
}

void CliOptionsTest::helpAndVersion()
{
    for (const QString &option : {u"-h"_s, u"--help"_s}) {
        const auto help = parse({option, u"--no-such-option"_s});
        QVERIFY(help);
        QCOMPARE(help->action, CliOptions::Action::ShowHelp);
        for (const QString &name :
             {u"--dir"_s, u"--out"_s, u"--input-file"_s, u"--max-concurrent"_s,
              u"--max-connections"_s, u"--checksum"_s, u"--header"_s, u"--referer"_s,
              u"--user-agent"_s, u"--retries"_s, u"--timeout"_s, u"--ca-certificate"_s,
              u"--trust-certificate"_s, u"--max-speed"_s, u"--json"_s, u"--quiet"_s, u"--help"_s,
              u"--version"_s, u"URL..."_s})
            QVERIFY2(help->helpText.contains(name), qPrintable(name));
    }
    QCOMPARE(parse({u"--version"_s})->action, CliOptions::Action::ShowVersion);
}

void CliOptionsTest::rates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytesPerSecond");
    QTest::newRow("no limit") << u"0"_s << qint64(0);
    QTest::newRow("bytes") << u"800"_s << qint64(800);
    QTest::newRow("kilobytes") << u"800K"_s << qint64(800'000);
    QTest::newRow("small letter") << u"800k"_s << qint64(800'000);
    QTest::newRow("fraction") << u"2.5M"_s << qint64(2'500'000);
    QTest::newRow("gigabytes") << u"1G"_s << qint64(1'000'000'000);
}

void CliOptionsTest::rates()
{
    QFETCH(QString, text);
    const auto options = parse({u"--max-speed"_s, text, url});
    QVERIFY2(options, options ? "" : qPrintable(options.error()));
    QTEST(options->settings.maxBytesPerSecond, "bytesPerSecond");
}

void CliOptionsTest::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said"); // what the sentence must name

    const auto row = [](const char *name, const QStringList &arguments, const QString &said) {
        QTest::newRow(name) << arguments << said;
    };
    row("nothing", {}, u"URL"_s);
    row("unknown option", {u"--fast"_s, url}, u"fast"_s);
    row("option without its value", {url, u"-d"_s}, u"d"_s);
    row("empty folder", {u"-d"_s, QString(), url}, u"--dir"_s);
    row("no downloads", {u"-j"_s, u"0"_s, url}, u"--max-concurrent"_s);
    row("too many downloads", {u"-j"_s, u"65"_s, url}, u"64"_s);
    row("downloads in words", {u"-j"_s, u"five"_s, url}, u"five"_s);
    row("no connections", {u"-x"_s, u"0"_s, url}, u"--max-connections"_s);
    row("too many connections", {u"-x"_s, u"17"_s, url}, u"16"_s);
    row("negative retries", {u"--retries=-1"_s, url}, u"--retries"_s);
    row("no time", {u"--timeout"_s, u"0"_s, url}, u"--timeout"_s);
    row("half a second", {u"--timeout"_s, u"0.5"_s, url}, u"--timeout"_s);
    row("time beyond counting", {u"--timeout"_s, u"99999999999"_s, url}, u"--timeout"_s);
    row("speed in words", {u"--max-speed"_s, u"fast"_s, url}, u"fast"_s);
    row("speed of another unit", {u"--max-speed"_s, u"5T"_s, url}, u"5T"_s);
    row("only a unit", {u"--max-speed"_s, u"K"_s, url}, u"--max-speed"_s);
    row("negative speed", {u"--max-speed=-5K"_s, url}, u"--max-speed"_s);
    row("endless speed", {u"--max-speed"_s, u"inf"_s, url}, u"--max-speed"_s);
    row("speed of nothing", {u"--max-speed"_s, QString(), url}, u"--max-speed"_s);
    row("header without colon", {u"--header"_s, u"Accept"_s, url}, u"--header"_s);
    row("header without name", {u"--header"_s, u": x"_s, url}, u"--header"_s);
    row("header of two lines", {u"--header"_s, u"A: b\r\nC: d"_s, url}, u"--header"_s);
    row("header with a space in its name", {u"--header"_s, u"A B: c"_s, url}, u"--header"_s);
    row("header that is ours", {u"--header"_s, u"range: bytes=0-1"_s, url}, u"range"_s);
    row("user agent of two lines", {u"--user-agent"_s, u"a\nb"_s, url}, u"--user-agent"_s);
    row("referer that is no link", {u"--referer"_s, u"here"_s, url}, u"--referer"_s);
    row("unknown checksum", {u"--checksum"_s, u"crc=00"_s, url}, u"--checksum"_s);
    row("short checksum", {u"--checksum"_s, u"sha256=abcd"_s, url}, u"--checksum"_s);
    row("name with a folder", {u"-o"_s, u"a/b"_s, url}, u"--out"_s);
    row("name of the parent", {u"-o"_s, u".."_s, url}, u"--out"_s);
    row("no name", {u"-o"_s, QString(), url}, u"--out"_s);
    row("trust without a fingerprint", {u"--trust-certificate"_s, u"a.example"_s, url},
        u"--trust-certificate"_s);
    row("trust without a host", {u"--trust-certificate"_s, fingerprint, url},
        u"--trust-certificate"_s);
    row("half a fingerprint",
        {u"--trust-certificate"_s, u"a.example="_s + fingerprint.first(40), url}, u"64"_s);
    row("no certificate file", {u"--ca-certificate"_s, QString(), url}, u"--ca-certificate"_s);
}

void CliOptionsTest::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const auto options = parse(arguments);
    QVERIFY(!options);
    QVERIFY2(options.error().contains(said), qPrintable(options.error()));
    QVERIFY2(!options.error().contains(u"%1"), qPrintable(options.error()));
}

QTEST_GUILESS_MAIN(CliOptionsTest)
#include "CliOptionsTest.moc"
