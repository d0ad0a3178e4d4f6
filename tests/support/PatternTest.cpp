// SPDX-License-Identifier: MIT
#include "support/Pattern.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gannet;
using namespace gannet::test;

class PatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyRangeEqualsThatPartOfTheWhole();
    void bytesDependOnSeedAndOffset();
    void endsWhereItsSizeSays();
    void farOffsetsNeedNothingBefore();
    void findsTheFirstWrongByte();
    void comparesFiles();
    void hashesTheWhole();
    void speed();
};

void PatternTest::anyRangeEqualsThatPartOfTheWhole()
{
    const Pattern pattern(7, 1000);
    const QByteArray whole = pattern.all();
    QCOMPARE(whole.size(), 1000);
    for (int offset = 0; offset < 40; ++offset) {
        for (int n = 0; n < 40; ++n)
            QCOMPARE(pattern.bytes(offset, n), whole.mid(offset, n));
    }
}

void PatternTest::bytesDependOnSeedAndOffset()
{
    QVERIFY(Pattern(1, 64).all() != Pattern(2, 64).all());
    const QByteArray whole = Pattern(1, 1 << 16).all();
    // No 8 bytes come twice, at whatever shift: a misplaced range never looks right.
    QSet<QByteArray> seen;
    for (qsizetype i = 0; i + 8 <= whole.size(); ++i)
        seen.insert(whole.mid(i, 8));
    QCOMPARE(seen.size(), whole.size() - 7);
}

void PatternTest::endsWhereItsSizeSays()
{
    const Pattern pattern(1, 10);
    QCOMPARE(pattern.bytes(8, 100).size(), 2);
    QVERIFY(pattern.bytes(10, 1).isEmpty());
    QVERIFY(pattern.bytes(-1, 5).isEmpty());
    QVERIFY(Pattern(1, 0).all().isEmpty());
}

void PatternTest::farOffsetsNeedNothingBefore()
{
    const qint64 size = 5LL << 30;
    const Pattern pattern(3, size);
    QCOMPARE(pattern.bytes(size - 5, 100), pattern.bytes(size - 100, 100).right(5));
    QVERIFY(pattern.bytes((4LL << 30) - 8, 8) != pattern.bytes(-8 + (1LL << 30), 8));
    QVERIFY(pattern.bytes(4LL << 30, 8) != pattern.bytes(0, 8));
}

void PatternTest::findsTheFirstWrongByte()
{
    const Pattern pattern(9, 3 << 20);
    QByteArray bytes = pattern.all();
    bytes[2'500'001] = char(~bytes[2'500'001]);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QCOMPARE(pattern.firstMismatch(buffer, {{0, 3 << 20}}), 2'500'001);
    QVERIFY(pattern.matches(buffer, {{0, 2'500'001}, {2'500'002, 3 << 20}}));
    // Beyond the pattern's end nothing is right.
    QCOMPARE(Pattern(9, 100).firstMismatch(buffer, {{50, 200}}), 100);
}

void PatternTest::comparesFiles()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"file"_s);
    const Pattern pattern(4, 5000);
    QVERIFY(!pattern.matchesFile(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    file.write(pattern.bytes(0, 4999));
    QVERIFY(!pattern.matchesFile(path));
    QVERIFY(pattern.matches(path, {{0, 4999}}));
    QVERIFY(!pattern.matches(path, {{0, 5000}}));
    file.write(pattern.bytes(4999, 1));
    QVERIFY(pattern.matchesFile(path));
    file.write("x");
    QVERIFY(!pattern.matchesFile(path));
}

void PatternTest::hashesTheWhole()
{
    const Pattern pattern(5, (1 << 20) + 3);
    QCOMPARE(pattern.sha256(), QCryptographicHash::hash(pattern.all(), QCryptographicHash::Sha256));
}

void PatternTest::speed()
{
    const Pattern pattern(6, 1 << 30);
    QBENCHMARK
    {
        for (qint64 offset = 0; offset < 64 << 20; offset += 256 << 10)
            pattern.bytes(offset, 256 << 10);
    }
}

QTEST_GUILESS_MAIN(PatternTest)
#include "PatternTest.moc"
