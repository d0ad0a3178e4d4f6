// SPDX-License-Identifier: MIT
#include "transfer/FileDigest.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class FileDigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownDigests_data();
    void knownDigests();
    void filesOfSeveralBlocks_data();
    void filesOfSeveralBlocks();
    void stopsBetweenBlocks();
};

void FileDigestTest::knownDigests_data()
{
    QTest::addColumn<ChecksumAlgorithm>("algorithm");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("MD5 of abc") << ChecksumAlgorithm::Md5 << QByteArray("abc")
                                << QByteArray("900150983cd24fb0d6963f7d28e17f72");
    QTest::newRow("SHA-1 of abc") << ChecksumAlgorithm::Sha1 << QByteArray("abc")
                                  << QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d");
    QTest::newRow("SHA-256 of abc")
        << ChecksumAlgorithm::Sha256 << QByteArray("abc")
        << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("SHA-512 of abc")
        << ChecksumAlgorithm::Sha512 << QByteArray("abc")
        << QByteArray("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                      "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
    QTest::newRow("SHA-256 of nothing")
        << ChecksumAlgorithm::Sha256 << QByteArray()
        << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

void FileDigestTest::knownDigests()
{
    QFETCH(const ChecksumAlgorithm, algorithm);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, hex);
    const QTemporaryDir dir;
    const auto file = DiskFile::createNew(dir.filePath(u"a"_s));
    QVERIFY(file);
    QVERIFY((*file)->write(0, content.constData(), content.size()));
    const auto digest = fileDigest(**file, algorithm, {});
    QVERIFY(digest);
    QCOMPARE(digest->toHex(), hex);
}

void FileDigestTest::filesOfSeveralBlocks_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 3'333'333})
        QTest::addRow("%d bytes", size) << size;
}

void FileDigestTest::filesOfSeveralBlocks()
{
    QFETCH(const int, size);
    QByteArray content(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        content[i] = char(i * 7 + i / 251);
    const QTemporaryDir dir;
    const auto file = DiskFile::createNew(dir.filePath(u"a"_s));
    QVERIFY(file);
    QVERIFY((*file)->write(0, content.constData(), content.size()));
    const auto digest = fileDigest(**file, ChecksumAlgorithm::Sha256, [] { return false; });
    QVERIFY(digest);
    QCOMPARE(*digest, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
}

void FileDigestTest::stopsBetweenBlocks()
{
    const QTemporaryDir dir;
    const auto file = DiskFile::createNew(dir.filePath(u"a"_s));
    QVERIFY(file);
    // A hole: gigabytes that cost nothing unless they are read.
    QVERIFY((*file)->truncate(8LL << 30));
    int asked = 0;
    const auto digest = fileDigest(**file, ChecksumAlgorithm::Md5,
                                   [&asked] { return ++asked > 3; });
    QVERIFY(!digest);
    QCOMPARE(digest.error().kind, ErrorKind::None);
    QCOMPARE(asked, 4);
}

QTEST_GUILESS_MAIN(FileDigestTest)
#include "FileDigestTest.moc"
