// SPDX-License-Identifier: MIT
#include "core/LinkProof.h"

#include <QTest>

using namespace gannet;

namespace {
constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
} // namespace

class LinkProofTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void samplesAreOfWhatIsHere_data();
    void samplesAreOfWhatIsHere();
    void samplesReachFromEndToEnd();
    void littleIsComparedWhole();
    void validatorsCountAtTheSamePlace_data();
    void validatorsCountAtTheSamePlace();
};

void LinkProofTest::samplesAreOfWhatIsHere_data()
{
    QTest::addColumn<QList<ByteRange>>("done");
    QTest::newRow("one byte") << QList<ByteRange>{{5, 6}};
    QTest::newRow("one long range") << QList<ByteRange>{{0, 700 * MiB}};
    QTest::newRow("not from the beginning") << QList<ByteRange>{{3 * MiB, 9 * MiB}};
    QTest::newRow("long and short ones")
        << QList<ByteRange>{{0, 5}, {10, 20 * MiB}, {21 * MiB, 21 * MiB + 1}, {30 * MiB, 31 * MiB}};
    QList<ByteRange> crumbs;
    for (qint64 i = 0; i < 1000; ++i)
        crumbs.append({i * 10, i * 10 + 7});
    QTest::newRow("a thousand crumbs") << crumbs;
}

void LinkProofTest::samplesAreOfWhatIsHere()
{
    QFETCH(const QList<ByteRange>, done);
    const RangeSet set = RangeSet::fromRanges(done);
    const QList<ByteRange> samples = proofSamples(set);
    QVERIFY(!samples.isEmpty());
    QVERIFY(samples.size() <= 10);
    for (const ByteRange &sample : samples) {
        QVERIFY(!sample.isEmpty());
        QVERIFY(sample.size() <= 640 * KiB);
        QVERIFY(set.contains(sample));
    }
}

void LinkProofTest::samplesReachFromEndToEnd()
{
    const RangeSet done = RangeSet::fromRanges({{0, 100 * MiB}, {200 * MiB, 300 * MiB}});
    const RangeSet samples = RangeSet::fromRanges(proofSamples(done));
    QVERIFY(samples.contains({0, 64 * KiB}));
    QVERIFY(samples.contains({100 * MiB - 64 * KiB, 100 * MiB}));
    QVERIFY(samples.contains({300 * MiB - 64 * KiB, 300 * MiB}));
    // No stretch of a third of it goes unseen.
    for (qint64 begin = 0; begin < 300 * MiB; begin += 50 * MiB) {
        const ByteRange third{begin, begin + 50 * MiB};
        if (done.contains(third))
            QVERIFY(!samples.contains({0, 300 * MiB}) && samples.gaps(third).size() > 1);
    }
}

void LinkProofTest::littleIsComparedWhole()
{
    const QList<ByteRange> done{{0, 100 * KiB}, {200 * KiB, 300 * KiB}};
    QCOMPARE(proofSamples(RangeSet::fromRanges(done)), done);
    QVERIFY(proofSamples({}).isEmpty());
}

void LinkProofTest::validatorsCountAtTheSamePlace_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<bool>("isOther");
    QTest::newRow("another signature, same ETag")
        << QStringLiteral("https://a.example/f?key=2") << QByteArray("\"1\"") << false;
    QTest::newRow("another signature, another ETag")
        << QStringLiteral("https://a.example/f?key=2") << QByteArray("\"2\"") << true;
    QTest::newRow("no ETag any more")
        << QStringLiteral("https://a.example/f") << QByteArray() << false;
    QTest::newRow("another path") << QStringLiteral("https://a.example/g") << QByteArray("\"2\"")
                                  << false;
    QTest::newRow("another server")
        << QStringLiteral("https://b.example/f") << QByteArray("\"2\"") << false;
}

void LinkProofTest::validatorsCountAtTheSamePlace()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, etag);
    QFETCH(const bool, isOther);
    Generation known;
    known.effectiveUrl = QUrl(QStringLiteral("https://a.example/f"));
    known.etag = "\"1\"";
    ResponseHead head;
    head.url = QUrl(url);
    head.etag = etag;
    QCOMPARE(isOtherFileAtSamePlace(head, known), isOther);
}

QTEST_GUILESS_MAIN(LinkProofTest)
#include "LinkProofTest.moc"
