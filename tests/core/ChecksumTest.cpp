// SPDX-License-Identifier: MIT
#include "core/Checksum.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gannet;

class ChecksumTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsed_data();
    void parsed();
    void refused_data();
    void refused();
    void numbersAreStored();
};

void ChecksumTest::parsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ChecksumAlgorithm>("algorithm");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *words, const QString &text, ChecksumAlgorithm algorithm,
                        const QString &canonical) {
        QTest::newRow(words) << text << algorithm << canonical;
    };
    using A = ChecksumAlgorithm;
    const QString md5 = u"d41d8cd98f00b204e9800998ecf8427e"_s;
    const QString sha1 = u"da39a3ee5e6b4b0d3255bfef95601890afd80709"_s;
    const QString sha256 = u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
    const QString sha512 = u"ab"_s.repeated(64);
    row("md5", u"md5="_s + md5, A::Md5, u"md5="_s + md5);
    row("sha1", u"sha1="_s + sha1, A::Sha1, u"sha1="_s + sha1);
    row("sha256", u"sha256="_s + sha256, A::Sha256, u"sha256="_s + sha256);
    row("sha512", u"sha512="_s + sha512, A::Sha512, u"sha512="_s + sha512);
    row("with a dash and capitals", u"SHA-256="_s + sha256, A::Sha256, u"sha256="_s + sha256);
    row("with a colon", u"sha-1:"_s + sha1, A::Sha1, u"sha1="_s + sha1);
    row("digest in capitals", u"md5="_s + md5.toUpper(), A::Md5, u"md5="_s + md5);
    row("white space around", u"  md5 = "_s + md5 + u"\n"_s, A::Md5, u"md5="_s + md5);
    row("bare, 32 digits", md5, A::Md5, u"md5="_s + md5);
    row("bare, 40 digits", sha1, A::Sha1, u"sha1="_s + sha1);
    row("bare, 64 digits", sha256, A::Sha256, u"sha256="_s + sha256);
    row("bare, 128 digits", sha512, A::Sha512, u"sha512="_s + sha512);
}

void ChecksumTest::parsed()
{
    QFETCH(QString, text);
    QFETCH(ChecksumAlgorithm, algorithm);
    QFETCH(QString, canonical);
    const std::optional<Checksum> checksum = Checksum::parse(text);
    QVERIFY(checksum.has_value());
    QCOMPARE(checksum->algorithm, algorithm);
    QCOMPARE(checksum->toString(), canonical);
    QCOMPARE(QString::fromLatin1(checksum->digest.toHex()), canonical.section(u'=', 1));
    QVERIFY(Checksum::parse(canonical) == checksum);
}

void ChecksumTest::refused_data()
{
    QTest::addColumn<QString>("text");
    const QString md5 = u"d41d8cd98f00b204e9800998ecf8427e"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("only a name") << u"md5="_s;
    QTest::newRow("only a separator") << u"="_s;
    QTest::newRow("no name") << u"="_s + md5;
    QTest::newRow("unknown name") << u"crc32=cafebabe"_s;
    QTest::newRow("a digit too few") << u"md5="_s + md5.chopped(1);
    QTest::newRow("a digit too many") << u"md5="_s + md5 + u'0';
    QTest::newRow("the length of another") << u"sha256="_s + md5;
    QTest::newRow("no hex") << u"md5="_s + md5.chopped(1) + u'g';
    QTest::newRow("space within") << u"md5="_s + md5.first(16) + u' ' + md5.sliced(17);
    QTest::newRow("bare of a strange length") << u"cafebabe"_s;
    QTest::newRow("two separators") << u"md5=:"_s + md5;
    QTest::newRow("other digits") << u"md5="_s + u"\u0661"_s.repeated(32);
}

void ChecksumTest::refused()
{
    QFETCH(QString, text);
    QVERIFY(!Checksum::parse(text).has_value());
}

void ChecksumTest::numbersAreStored()
{
    QCOMPARE(int(ChecksumAlgorithm::Md5), 0);
    QCOMPARE(int(ChecksumAlgorithm::Sha1), 1);
    QCOMPARE(int(ChecksumAlgorithm::Sha256), 2);
    QCOMPARE(int(ChecksumAlgorithm::Sha512), 3);
}

QTEST_GUILESS_MAIN(ChecksumTest)
#include "ChecksumTest.moc"
