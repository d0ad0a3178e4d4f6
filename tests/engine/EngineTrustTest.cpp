// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include <QSslCertificate>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

QByteArray digestOf(const CertificateFiles &files)
{
    const auto found = QSslCertificate::fromData(readFile(files.certificate), QSsl::Pem);
    return found.isEmpty() ? QByteArray() : found.constFirst().digest(QCryptographicHash::Sha256);
}

} // namespace

/// What a person trusts is one certificate at one host and port, and nothing else.
class EngineTrustTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theVeryOneIsTrusted_data();
    void theVeryOneIsTrusted();
    void nothingElseIsTrusted_data();
    void nothingElseIsTrusted();
    void aRetryGoesOnOnceItIsTrusted();
    void trustIsTakenBackAtOnce();
    void aRedirectNamesWhoFailed();

private:
    CertificateFiles files(const QString &name) const;

    std::unique_ptr<TestCertificates> m_certificates;
};

void EngineTrustTest::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>();
    if (!m_certificates->isValid())
        QSKIP(qPrintable(m_certificates->errorString()));
}

CertificateFiles EngineTrustTest::files(const QString &name) const
{
    if (name == u"wrongHost")
        return m_certificates->wrongHost();
    if (name == u"expired")
        return m_certificates->expired();
    return name == u"selfSigned" ? m_certificates->selfSigned() : m_certificates->good();
}

void EngineTrustTest::theVeryOneIsTrusted_data()
{
    QTest::addColumn<QString>("certificate");
    for (const QString &name : {u"good"_s, u"wrongHost"_s, u"expired"_s, u"selfSigned"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void EngineTrustTest::theVeryOneIsTrusted()
{
    QFETCH(const QString, certificate);
    EngineFixture fixture;
    TestServer secure;
    QVERIFY(secure.startTls(files(certificate)));
    const Pattern pattern(11, 8'000'000);
    secure.route("/a.bin", Resource::file(pattern));
    const QUrl url = secure.url("/a.bin");
    fixture.settings.trustedCertificates = {HostCertificate::at(url, digestOf(files(certificate)))};
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add(makeRequest(url, fixture.folder()));
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineTrustTest::nothingElseIsTrusted_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("portsOff");
    QTest::addColumn<QString>("certificate");
    QTest::newRow("another certificate") << u"127.0.0.1"_s << 0 << u"selfSigned"_s;
    QTest::newRow("another host") << u"localhost"_s << 0 << u"expired"_s;
    QTest::newRow("another port") << u"127.0.0.1"_s << 1 << u"expired"_s;
    QTest::newRow("the default port") << u"127.0.0.1"_s << -1 << u"expired"_s;
    QTest::newRow("no certificate") << u"127.0.0.1"_s << 0 << QString();
}

void EngineTrustTest::nothingElseIsTrusted()
{
    QFETCH(const QString, host);
    QFETCH(const int, portsOff);
    QFETCH(const QString, certificate);
    EngineFixture fixture;
    TestServer secure;
    QVERIFY(secure.startTls(m_certificates->expired()));
    secure.route("/a.bin", Resource::file(Pattern(11, 1000)));
    const QUrl url = secure.url("/a.bin");
    const int port = portsOff < 0 ? 443 : url.port() + portsOff;
    fixture.settings.trustedCertificates = {
        {host, port, certificate.isEmpty() ? QByteArray() : digestOf(files(certificate))}};
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add(makeRequest(url, fixture.folder()));
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    const DownloadError error = fixture.row(id).error;
    QCOMPARE(error.kind, ErrorKind::CertificateInvalid);
    QVERIFY(error.certificate == HostCertificate::at(url, digestOf(m_certificates->expired())));
    QVERIFY(!error.detail.isEmpty());
    QCOMPARE(secure.requestCount(), 0);
}

void EngineTrustTest::aRetryGoesOnOnceItIsTrusted()
{
    EngineFixture fixture;
    TestServer secure;
    QVERIFY(secure.startTls(m_certificates->selfSigned()));
    const Pattern pattern(11, 3'000'000);
    secure.route("/a.bin", Resource::file(pattern));
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add(makeRequest(secure.url("/a.bin"), fixture.folder()));
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    fixture.settings.trustedCertificates = {fixture.row(id).error.certificate};
    fixture.manager().setSettings(fixture.settings);
    fixture.manager().retry({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineTrustTest::trustIsTakenBackAtOnce()
{
    EngineFixture fixture;
    TestServer secure;
    QVERIFY(secure.startTls(m_certificates->expired()));
    secure.route("/a.bin", Resource::file(Pattern(11, 1000)));
    secure.route("/b.bin", Resource::file(Pattern(12, 1000)));
    const QUrl url = secure.url("/a.bin");
    fixture.settings.trustedCertificates = {
        HostCertificate::at(url, digestOf(m_certificates->expired()))};
    fixture.settings.maxDownloads = 1; // the same thread, with its open connection
    QVERIFY(fixture.open());
    QVERIFY(fixture.waitForFinished(fixture.add(makeRequest(url, fixture.folder()))));

    fixture.settings.trustedCertificates.clear();
    fixture.manager().setSettings(fixture.settings);
    const DownloadId id = fixture.add(makeRequest(secure.url("/b.bin"), fixture.folder()));
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::CertificateInvalid);
    QVERIFY(secure.requests("/b.bin").isEmpty());
}

void EngineTrustTest::aRedirectNamesWhoFailed()
{
    EngineFixture fixture;
    TestServer secure;
    QVERIFY(secure.startTls(m_certificates->selfSigned()));
    secure.route("/b.bin", Resource::file(Pattern(11, 1000)));
    fixture.server.route("/a.bin", Resource::redirect(secure.url("/b.bin").toEncoded()));
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QVERIFY(fixture.row(id).error.certificate
            == HostCertificate::at(secure.url("/b.bin"), digestOf(m_certificates->selfSigned())));
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineTrustTest)
#include "EngineTrustTest.moc"
