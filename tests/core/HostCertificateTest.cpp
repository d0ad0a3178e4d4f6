// SPDX-License-Identifier: MIT
#include "core/HostCertificate.h"

#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

const QString hex = QString(u"0123456789abcdef"_s).repeated(4);
const QByteArray digest = QByteArray::fromHex(hex.toLatin1());

} // namespace

class HostCertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void isShownAsOtherProgramsDo();
    void noneIsNoText();
};

void HostCertificateTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("name") << u"a.example="_s + hex << u"a.example"_s << 443;
    QTest::newRow("name and port") << u"a.example:8443="_s + hex << u"a.example"_s << 8443;
    QTest::newRow("capitals") << u"A.Example="_s + hex.toUpper() << u"a.example"_s << 443;
    QTest::newRow("address") << u"127.0.0.1:1="_s + hex << u"127.0.0.1"_s << 1;
    QTest::newRow("IPv6") << u"[::1]:8443="_s + hex << u"::1"_s << 8443;
    QTest::newRow("IPv6 without a port") << u"[::1]="_s + hex << u"::1"_s << 443;
    QTest::newRow("other letters")
        << u"bücher.example="_s + hex << u"xn--bcher-kva.example"_s << 443;
    QTest::newRow("colons") << u"a.example="_s + QString::fromLatin1(digest.toHex(':'))
                            << u"a.example"_s << 443;
}

void HostCertificateTest::reads()
{
    QFETCH(const QString, text);
    const auto certificate = HostCertificate::parse(text);
    QVERIFY(certificate);
    QTEST(certificate->host, "host");
    QTEST(certificate->port, "port");
    QCOMPARE(certificate->sha256, digest);
    QCOMPARE(HostCertificate::parse(certificate->toString()), certificate);
}

void HostCertificateTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("only a fingerprint") << hex;
    QTest::newRow("no host") << u"="_s + hex;
    QTest::newRow("only a port") << u":443="_s + hex;
    QTest::newRow("no fingerprint") << u"a.example="_s;
    QTest::newRow("a digit short") << u"a.example="_s + hex.chopped(1);
    QTest::newRow("a digit more") << u"a.example="_s + hex + u'0';
    QTest::newRow("no hexadecimal digit") << u"a.example="_s + hex.chopped(1) + u'g';
    QTest::newRow("SHA-1") << u"a.example="_s + hex.first(40);
    QTest::newRow("port 0") << u"a.example:0="_s + hex;
    QTest::newRow("port beyond") << u"a.example:65536="_s + hex;
    QTest::newRow("no port after the colon") << u"a.example:="_s + hex;
    QTest::newRow("port in words") << u"a.example:https="_s + hex;
    QTest::newRow("a link") << u"https://a.example="_s + hex;
    QTest::newRow("a path") << u"a.example/b="_s + hex;
    QTest::newRow("a user") << u"me@a.example="_s + hex;
    QTest::newRow("a query") << u"a.example?b="_s + hex;
    QTest::newRow("a space") << u"a example="_s + hex;
    QTest::newRow("all hosts") << u"*="_s + hex;
}

void HostCertificateTest::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!HostCertificate::parse(text));
}

void HostCertificateTest::isShownAsOtherProgramsDo()
{
    const auto certificate = HostCertificate::at(QUrl(u"https://[::1]:8443/a?b"_s),
                                                 QByteArray::fromHex("00ff1a"));
    QCOMPARE(certificate.place(), u"[::1]:8443"_s);
    QCOMPARE(certificate.fingerprint(), u"00:FF:1A"_s);
    QCOMPARE(HostCertificate::at(QUrl(u"https://a.example/"_s), digest).place(),
             u"a.example:443"_s);
}

void HostCertificateTest::noneIsNoText()
{
    QVERIFY(HostCertificate().isEmpty());
    QVERIFY(HostCertificate().toString().isEmpty());
}

QTEST_GUILESS_MAIN(HostCertificateTest)
#include "HostCertificateTest.moc"
