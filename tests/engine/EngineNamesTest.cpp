// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

/// Under which name a file ends up, and that nothing of another's is touched on the way.
class EngineNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whereTheNameComesFrom_data();
    void whereTheNameComesFrom();
    void hostileNamesStayInTheFolder_data();
    void hostileNamesStayInTheFolder();
    void takenNameGetsANumber();
    void strangersPartFileIsLeftAlone();
    void nameTakenWhileFetching();
    void sameNameAtOnce();
    void refusedPathsGetNoNumber();
    void sameFileIsAcceptedWhereAsked_data();
    void sameFileIsAcceptedWhereAsked();
};

void EngineNamesTest::whereTheNameComesFrom_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("name");
    QTest::addRow("the link's") << QByteArray("/dir/a%20b.zip?x=1") << QByteArray() << QString()
                                << u"a b.zip"_s;
    QTest::addRow("the server's") << QByteArray("/get?id=7")
                                  << QByteArray("attachment; filename=\"report.pdf\"") << QString()
                                  << u"report.pdf"_s;
    QTest::addRow("the server's, beyond ASCII")
        << QByteArray("/get") << QByteArray("attachment; filename*=UTF-8''%E2%82%AC.txt")
        << QString() << u"€.txt"_s;
    QTest::addRow("the one asked for")
        << QByteArray("/get") << QByteArray("attachment; filename=\"report.pdf\"") << u"mine.pdf"_s
        << u"mine.pdf"_s;
    QTest::addRow("none at all") << QByteArray("/") << QByteArray() << QString() << u"download"_s;
}

void EngineNamesTest::whereTheNameComesFrom()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, disposition);
    QFETCH(const QString, asked);
    QFETCH(const QString, name);
    EngineFixture fixture;
    const Pattern pattern(1, 1000);
    Resource resource = Resource::file(pattern);
    resource.contentDisposition = disposition;
    fixture.server.route(target, resource);
    QVERIFY(fixture.open());
    Request request = fixture.request(target);
    request.name = asked;
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(fixture.row(id).fileName, name);
    QCOMPARE(fixture.names(), QStringList{name});
    QVERIFY(pattern.matchesFile(fixture.path(name)));
}

void EngineNamesTest::hostileNamesStayInTheFolder_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("disposition");
    QTest::addRow("up") << QByteArray("/x") << QByteArray("attachment; filename=\"../../evil.sh\"");
    QTest::addRow("absolute") << QByteArray("/x")
                              << QByteArray("attachment; filename=\"/etc/passwd\"");
    QTest::addRow("backslashes") << QByteArray("/x")
                                 << QByteArray("attachment; filename=\"..\\\\..\\\\evil\"");
    QTest::addRow("encoded slashes in the link") << QByteArray("/a/..%2F..%2Fevil") << QByteArray();
    QTest::addRow("dots") << QByteArray("/x") << QByteArray("attachment; filename=\"..\"");
    QTest::addRow("hidden") << QByteArray("/x") << QByteArray("attachment; filename=\".bashrc\"");
    QTest::addRow("NUL") << QByteArray("/a%00b") << QByteArray();
    QTest::addRow("very long") << QByteArray(
        "/x") << QByteArray("attachment; filename=\"" + QByteArray(4000, 'n') + ".bin\"");
}

void EngineNamesTest::hostileNamesStayInTheFolder()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, disposition);
    EngineFixture fixture;
    const Pattern pattern(2, 1000);
    Resource resource = Resource::file(pattern);
    resource.contentDisposition = disposition;
    fixture.server.route(target, resource);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add(target);
    QVERIFY(fixture.waitForFinished(id));
    const QStringList names = fixture.names();
    QCOMPARE(names, QStringList{fixture.row(id).fileName});
    QVERIFY(!names.constFirst().startsWith(u'.'));
    QVERIFY(pattern.matchesFile(fixture.path(names.constFirst())));
    QCOMPARE(QDir(fixture.root()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"files"_s});
}

void EngineNamesTest::takenNameGetsANumber()
{
    EngineFixture fixture;
    const Pattern pattern(3, 10'000'000);
    fixture.server.route("/a.tar.gz", Resource::file(pattern));
    QVERIFY(writeFile(fixture.path(u"a.tar.gz"_s), "mine"));
    QVERIFY(QFile::link(u"/nowhere"_s, fixture.path(u"a (1).tar.gz"_s)));
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.tar.gz");
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(fixture.row(id).fileName, u"a (2).tar.gz"_s);
    QVERIFY(pattern.matchesFile(fixture.path(u"a (2).tar.gz"_s)));
    QCOMPARE(readFile(fixture.path(u"a.tar.gz"_s)), QByteArray("mine"));
    QCOMPARE(QFile::symLinkTarget(fixture.path(u"a (1).tar.gz"_s)), u"/nowhere"_s);
}

void EngineNamesTest::strangersPartFileIsLeftAlone()
{
    EngineFixture fixture;
    const Pattern pattern(4, 10'000'000);
    fixture.server.route("/a.bin", Resource::file(pattern));
    QVERIFY(writeFile(fixture.path(u"a.bin.part"_s), "another's"));
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(fixture.names(), (QStringList{u"a (1).bin"_s, u"a.bin.part"_s}));
    QCOMPARE(readFile(fixture.path(u"a.bin.part"_s)), QByteArray("another's"));
    QVERIFY(pattern.matchesFile(fixture.path(u"a (1).bin"_s)));
}

void EngineNamesTest::nameTakenWhileFetching()
{
    EngineFixture fixture;
    const Pattern pattern(5, 10'000'000);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 1000;
    fixture.server.route("/a.bin", resource);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 1000));
    QVERIFY(writeFile(fixture.path(u"a.bin"_s), "came first"));
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(fixture.names(), (QStringList{u"a (1).bin"_s, u"a.bin"_s}));
    QCOMPARE(readFile(fixture.path(u"a.bin"_s)), QByteArray("came first"));
    QVERIFY(pattern.matchesFile(fixture.row(id).filePath()));
}

void EngineNamesTest::sameNameAtOnce()
{
    EngineFixture fixture;
    QList<Request> requests;
    QList<Pattern> patterns;
    for (int i = 0; i < 6; ++i) {
        const QByteArray target = "/" + QByteArray::number(i) + "/same.bin";
        // Small ones have no name on disk until they are whole; large ones have one at once.
        patterns.append(Pattern(quint64(20 + i), i < 3 ? 5000 : 9'000'000));
        Resource resource = Resource::file(patterns.constLast());
        resource.gateAfterBytes = 1000;
        fixture.server.route(target, resource);
        requests.append(fixture.request(target));
    }
    fixture.settings.maxDownloads = 6;
    QVERIFY(fixture.open());
    const QList<DownloadId> ids = fixture.addAll(requests);
    for (int i = 0; i < 6; ++i)
        QVERIFY(fixture.waitForReceived(ids.at(i), 1000));
    for (int i = 0; i < 6; ++i)
        fixture.server.open("/" + QByteArray::number(i) + "/same.bin");
    QVERIFY(fixture.waitForIdle());
    for (int i = 0; i < 6; ++i) {
        QVERIFY(fixture.waitForFinished(ids.at(i)));
        QVERIFY(patterns.at(i).matchesFile(fixture.row(ids.at(i)).filePath()));
    }
    QCOMPARE(fixture.names(),
             (QStringList{u"same (1).bin"_s, u"same (2).bin"_s, u"same (3).bin"_s,
                          u"same (4).bin"_s, u"same (5).bin"_s, u"same.bin"_s}));
}

void EngineNamesTest::refusedPathsGetNoNumber()
{
    EngineFixture fixture;
    const Pattern pattern(9, 1000);
    fixture.server.route("/a.bin", Resource::file(pattern));
    fixture.server.route("/b.bin", Resource::file(pattern));
    fixture.settings.retry.diskTrouble = DiskTrouble::Fail;
    QVERIFY(fixture.open());
    // A number that an earlier run gave is met on the way.
    QVERIFY(writeFile(fixture.path(u"a.bin"_s), "of another"));
    const DownloadError reason{ErrorKind::DiskError, 0, u"a (1).bin.part.json: gone bad"_s, -1};
    fixture.manager().refusePaths({{fixture.path(u"a (1).bin"_s), reason}});
    const QList<DownloadId> ids = fixture.addAll(
        {fixture.request("/a.bin"), fixture.request("/b.bin")});
    QVERIFY(fixture.waitForState(ids.at(0), DownloadState::Failed));
    QCOMPARE(fixture.row(ids.at(0)).error, reason);
    QVERIFY(fixture.waitForFinished(ids.at(1)));
    QCOMPARE(fixture.names(), (QStringList{u"a.bin"_s, u"b.bin"_s}));
    QCOMPARE(readFile(fixture.path(u"a.bin"_s)), QByteArray("of another"));
}

void EngineNamesTest::sameFileIsAcceptedWhereAsked_data()
{
    QTest::addColumn<bool>("byChecksum");
    QTest::addColumn<bool>("same");
    QTest::addRow("size and time") << false << true;
    QTest::addRow("another time") << false << false;
    QTest::addRow("checksum") << true << true;
    QTest::addRow("another checksum") << true << false;
}

void EngineNamesTest::sameFileIsAcceptedWhereAsked()
{
    QFETCH(const bool, byChecksum);
    QFETCH(const bool, same);
    EngineFixture fixture;
    const Pattern pattern(6, 2'000'000);
    const Pattern older(7, 2'000'000);
    fixture.server.route("/a.bin", Resource::file(pattern));
    QVERIFY(writeFile(fixture.path(u"a.bin"_s), (same || !byChecksum ? pattern : older).all()));
    if (same && !byChecksum) {
        QFile file(fixture.path(u"a.bin"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC),
                                 QFileDevice::FileModificationTime));
    }
    fixture.settings.existingFile = ExistingFile::AcceptSame;
    QVERIFY(fixture.open());
    Request request = fixture.request("/a.bin");
    if (byChecksum)
        request.checksum = Checksum{ChecksumAlgorithm::Sha256, pattern.sha256()};
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(fixture.row(id).fileName, same ? u"a.bin"_s : u"a (1).bin"_s);
    QCOMPARE(fixture.names().size(), same ? 1 : 2);
    QVERIFY(pattern.matchesFile(fixture.row(id).filePath()));
    QCOMPARE(fixture.row(id).receivedBytes, pattern.size());
    QCOMPARE(fixture.row(id).verification,
             byChecksum ? Verification::Checksum : Verification::Size);
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineNamesTest)
#include "EngineNamesTest.moc"
