// SPDX-License-Identifier: MIT
#include "app/CommandLine.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void linksAndFolder();
    void patternsCount();
    void addOpensTheDialog();
    void filesAreLists();
    void minimizedShowsNoWindow();
};

static CommandLine parse(const QStringList &arguments)
{
    return CommandLine::parse(QStringList(u"gannet"_s) + arguments);
}

void CommandLineTest::kinds_data()
{
    using Kind = CommandLine::Kind;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing") << QStringList() << Kind::Run;
    QTest::newRow("a link") << QStringList{u"https://a.example/x"_s} << Kind::Run;
    QTest::newRow("help") << QStringList{u"--help"_s} << Kind::ShowHelp;
    QTest::newRow("short help") << QStringList{u"-h"_s} << Kind::ShowHelp;
    QTest::newRow("version") << QStringList{u"--version"_s} << Kind::ShowVersion;
    QTest::newRow("unknown option") << QStringList{u"--fast"_s} << Kind::Bad;
    QTest::newRow("folder without a name") << QStringList{u"--dir"_s} << Kind::Bad;
    QTest::newRow("empty folder") << QStringList{u"--dir"_s, QString()} << Kind::Bad;
    QTest::newRow("a dialog without a window")
        << QStringList{u"--add"_s, u"--minimized"_s} << Kind::Bad;
    QTest::newRow("no link") << QStringList{u"hello"_s} << Kind::Bad;
    QTest::newRow("another scheme") << QStringList{u"ftp://a.example/x"_s} << Kind::Bad;
    QTest::newRow("one bad among good ones")
        << QStringList{u"https://a.example/x"_s, u"typo"_s} << Kind::Bad;
}

void CommandLineTest::kinds()
{
    QFETCH(const QStringList, arguments);
    const CommandLine line = parse(arguments);
    QTEST(line.kind, "kind");
    QCOMPARE(line.text.isEmpty(), line.kind == CommandLine::Kind::Run);
}

void CommandLineTest::linksAndFolder()
{
    const CommandLine line = parse(
        {u"--dir"_s, u"some/../where"_s, u"https://a.example/1"_s, u"http://b.example/2"_s});
    QCOMPARE(line.request.folder, QDir::currentPath() + u"/where"_s);
    QCOMPARE(line.request.links,
             QList<QUrl>({QUrl(u"https://a.example/1"_s), QUrl(u"http://b.example/2"_s)}));
}

void CommandLineTest::patternsCount()
{
    QCOMPARE(parse({u"https://a.example/f[1-3].zip"_s}).request.links.size(), 3);
}

void CommandLineTest::addOpensTheDialog()
{
    QVERIFY(!parse({}).request.opensDialog);
    QVERIFY(parse({u"--add"_s}).request.opensDialog);
}

void CommandLineTest::minimizedShowsNoWindow()
{
    QCOMPARE(parse({}).request.window, LaunchWindow::Front);
    const LaunchRequest request = parse({u"--minimized"_s, u"https://a.example/1"_s}).request;
    QCOMPARE(request.window, LaunchWindow::Minimized);
    QCOMPARE(request.links.size(), 1);
    // As it is handed over to a program that runs.
    QCOMPARE(LaunchRequest::fromJson(request.toJson()), request);
}

void CommandLineTest::filesAreLists()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const CommandLine byPath = parse({file.fileName()});
    QCOMPARE(byPath.request.files, QStringList(file.fileName()));
    const CommandLine byUrl = parse({QUrl::fromLocalFile(file.fileName()).toString()});
    QCOMPARE(byUrl.request.files, QStringList(file.fileName()));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
