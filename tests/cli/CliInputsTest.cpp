// SPDX-License-Identifier: MIT
#include "cli/CliInputs.h"

#include "cli/ResumableParts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class CliInputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSameLinkOnce();
    void credentialsAreTakenApart();
    void patternsAndLists();
    void unusableLinesAreSaid();
    void aListInUtf16();
    void whatCannotBeDone_data();
    void whatCannotBeDone();
    void theFolderIsMade();
    void partsAreMatchedByLinkAndName();
    void aMirrorsPartIsTheRequests();
    void aPartIsOneRequests();

private:
    QString write(const QString &name, const QByteArray &content);
    CliOptions options(const QStringList &links = {}) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void CliInputsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

QString CliInputsTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

CliOptions CliInputsTest::options(const QStringList &links) const
{
    CliOptions result;
    result.links = links;
    result.folder = m_dir->filePath(u"out"_s);
    return result;
}

void CliInputsTest::theSameLinkOnce()
{
    CliOptions asked = options({u"http://a.example/f"_s, u"http://a.example/f"_s});
    asked.inputFiles = {
        write(u"list"_s, "http://a.example/f\nhttp://a.example/f#top\nhttp://a.example/g\n")};
    const auto inputs = CliInputs::read(asked);
    QVERIFY(inputs);
    QCOMPARE(inputs->requests.size(), 2);
    QCOMPARE(inputs->requests.at(0).url(), QUrl(u"http://a.example/f"_s));
    QCOMPARE(inputs->requests.at(1).url(), QUrl(u"http://a.example/g"_s));
    QVERIFY(inputs->rejected.isEmpty());
}

void CliInputsTest::credentialsAreTakenApart()
{
    CliOptions asked = options({u"http://me:s%40crt@a.example/f"_s});
    asked.headers = {{"X-A", "b"}};
    asked.name = u"n"_s;
    const auto inputs = CliInputs::read(asked);
    QVERIFY(inputs);
    const Request &request = inputs->requests.constFirst();
    QCOMPARE(request.url(), QUrl(u"http://a.example/f"_s));
    QCOMPARE(request.userName, u"me"_s);
    QCOMPARE(request.password, u"s@crt"_s);
    QCOMPARE(request.headers, asked.headers);
    QCOMPARE(request.name, u"n"_s);
    QCOMPARE(request.folder, asked.folder);
}

void CliInputsTest::patternsAndLists()
{
    CliOptions asked = options({u"http://a.example/f[08-10].zip"_s});
    asked.inputFiles = {write(u"list"_s, "# my files\n\r\nhttp://b.example/[a-b]\r\n")};
    const auto inputs = CliInputs::read(asked);
    QVERIFY(inputs);
    QStringList names;
    for (const Request &request : inputs->requests)
        names += request.url().toString();
    QCOMPARE(names,
             (QStringList{u"http://a.example/f08.zip"_s, u"http://a.example/f09.zip"_s,
                          u"http://a.example/f10.zip"_s, u"http://b.example/a"_s,
                          u"http://b.example/b"_s}));
}

void CliInputsTest::unusableLinesAreSaid()
{
    CliOptions asked = options({u"ftp://a.example/f"_s});
    asked.inputFiles = {write(u"list"_s, "http://a.example/f\n\nnonsense\n")};
    const auto inputs = CliInputs::read(asked);
    QVERIFY(inputs);
    QCOMPARE(inputs->requests.size(), 1);
    QCOMPARE(inputs->rejected.size(), 2);
    QVERIFY2(inputs->rejected.at(0).contains(u"ftp://a.example/f"),
             qPrintable(inputs->rejected.at(0)));
    QVERIFY2(inputs->rejected.at(1).contains(u"list, line 3"), qPrintable(inputs->rejected.at(1)));
    QVERIFY2(inputs->rejected.at(1).contains(u"not a web link"),
             qPrintable(inputs->rejected.at(1)));
    QVERIFY2(inputs->rejected.at(1).contains(u"nonsense"), qPrintable(inputs->rejected.at(1)));
}

void CliInputsTest::aListInUtf16()
{
    const QString text = u"\ufeffhttp://a.example/ü\r\n"_s;
    CliOptions asked = options();
    asked.inputFiles = {
        write(u"list"_s,
              QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2))};
    const auto inputs = CliInputs::read(asked);
    QVERIFY(inputs);
    QCOMPARE(inputs->requests.size(), 1);
    QCOMPARE(inputs->requests.constFirst().url(), QUrl(u"http://a.example/ü"_s));
}

void CliInputsTest::whatCannotBeDone_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("said");
    QTest::newRow("list is missing") << u"missing"_s << u"cannot be read"_s;
    QTest::newRow("list is a folder") << u"folder"_s << u"cannot be read"_s;
    QTest::newRow("list is no text") << u"binary"_s << u"no list of links"_s;
    QTest::newRow("one name for two") << u"name"_s << u"--out"_s;
    QTest::newRow("one checksum for two") << u"checksum"_s << u"--checksum"_s;
    QTest::newRow("no certificate in the file") << u"certificate"_s << u"no certificate"_s;
    QTest::newRow("certificate is missing") << u"no certificate"_s << u"cannot be read"_s;
    QTest::newRow("a file where the folder should be")
        << u"file as folder"_s << u"cannot be made"_s;
    QTest::newRow("a folder that takes no files") << u"proc"_s << u"cannot be written"_s;
}

void CliInputsTest::whatCannotBeDone()
{
    QFETCH(QString, what);
    QFETCH(QString, said);
    CliOptions asked = options({u"http://a.example/f"_s});
    const QString file = write(u"file"_s, QByteArray("PK\x03\x04\0\0", 6));
    if (what == u"missing"_s)
        asked.inputFiles = {m_dir->filePath(u"no-such-list"_s)};
    else if (what == u"folder"_s)
        asked.inputFiles = {m_dir->path()};
    else if (what == u"binary"_s)
        asked.inputFiles = {file};
    else if (what == u"certificate"_s)
        asked.caCertificateFile = file;
    else if (what == u"no certificate"_s)
        asked.caCertificateFile = m_dir->filePath(u"no-such-file"_s);
    else if (what == u"file as folder"_s)
        asked.folder = file + u"/sub"_s;
    else if (what == u"proc"_s)
        asked.folder = u"/proc"_s;
    else
        asked.links.append(u"http://a.example/g"_s);
    if (what == u"name"_s)
        asked.name = u"n"_s;
    if (what == u"checksum"_s)
        asked.checksum = Checksum{};

    const auto inputs = CliInputs::read(asked);
    QVERIFY(!inputs);
    QVERIFY2(inputs.error().contains(said), qPrintable(inputs.error()));
    QVERIFY2(!inputs.error().contains(u"%1"), qPrintable(inputs.error()));
}

void CliInputsTest::theFolderIsMade()
{
    CliOptions asked = options({u"http://a.example/f"_s});
    asked.folder = m_dir->filePath(u"new/deep"_s);
    QVERIFY(CliInputs::read(asked));
    QVERIFY(QDir(asked.folder).exists());
    QVERIFY(QDir(asked.folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void CliInputsTest::partsAreMatchedByLinkAndName()
{
    Download left;
    left.request = makeRequest(QUrl(u"http://a.example/f"_s), u"/data"_s);
    left.fileName = u"f.zip"_s;
    left.partInode = 7;
    left.generation.totalBytes = 99;

    Request same = makeRequest(QUrl(u"http://a.example/f"_s), u"/data"_s);
    same.headers = {{"X-A", "b"}};
    Request other = makeRequest(QUrl(u"http://a.example/g"_s), u"/data"_s);
    Request otherName = same;
    otherName.name = u"g.zip"_s;
    Request sameName = same;
    sameName.name = u"f.zip"_s;

    const ResumableParts parts = ResumableParts::match({other, same}, {left});
    QCOMPARE(parts.fresh, QList<Request>{other});
    QCOMPARE(parts.known.size(), 1);
    QCOMPARE(parts.known.constFirst().request, same);
    QCOMPARE(parts.known.constFirst().fileName, left.fileName);
    QCOMPARE(parts.known.constFirst().partInode, left.partInode);
    QCOMPARE(parts.known.constFirst().generation, left.generation);

    QCOMPARE(ResumableParts::match({otherName}, {left}).fresh, QList<Request>{otherName});
    QCOMPARE(ResumableParts::match({sameName}, {left}).known.size(), 1);
}

void CliInputsTest::aMirrorsPartIsTheRequests()
{
    const QUrl first(u"http://a.example/f"_s);
    const QUrl mirror(u"http://b.example/f"_s);
    Download ofMirror;
    ofMirror.request = makeRequest(mirror, u"/data"_s);
    ofMirror.fileName = u"mirrored.zip"_s;
    Download ofFirst;
    ofFirst.request = makeRequest(first, u"/data"_s);
    ofFirst.fileName = u"f.zip"_s;
    Request both = makeRequest(first, u"/data"_s);
    both.urls.append(mirror);

    const ResumableParts parts = ResumableParts::match({both}, {ofMirror});
    QVERIFY(parts.fresh.isEmpty());
    QCOMPARE(parts.known.value(0).request, both);
    QCOMPARE(parts.known.value(0).fileName, ofMirror.fileName);
    // The first link's own goes before it, unless another name is asked for.
    const QList<Download> left{ofMirror, ofFirst};
    QCOMPARE(ResumableParts::match({both}, left).known.value(0).fileName, ofFirst.fileName);
    both.name = ofMirror.fileName;
    QCOMPARE(ResumableParts::match({both}, left).known.value(0).fileName, ofMirror.fileName);
}

void CliInputsTest::aPartIsOneRequests()
{
    const QUrl mirror(u"http://b.example/f"_s);
    Download part;
    part.request = makeRequest(mirror, u"/data"_s);
    part.fileName = u"f.zip"_s;
    Request other = makeRequest(QUrl(u"http://a.example/f"_s), u"/data"_s);
    other.urls.append(mirror);
    // It goes to whose first link it is, whoever is asked for first.
    const ResumableParts parts = ResumableParts::match({other, part.request}, {part});
    QCOMPARE(parts.known.size(), 1);
    QCOMPARE(parts.known.constFirst().request, part.request);
    QCOMPARE(parts.fresh, QList<Request>{other});
}

QTEST_GUILESS_MAIN(CliInputsTest)
#include "CliInputsTest.moc"
