// SPDX-License-Identifier: MIT
#pragma once

#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

namespace gannet::test {

/// Paths of a certificate and its key, both PEM. A value.
struct CertificateFiles
{
    QString certificate;
    QString key;

    QSslKey readKey() const;
};

/// Certificates made by the openssl command when a test starts, kept in a temporary folder that
/// this owns. Used on the test's thread; its files by anyone while it lives.
class TestCertificates
{
public:
    TestCertificates();

    /// False where openssl is missing or failed; errorString() says what it said.
    bool isValid() const { return m_error.isEmpty(); }
    QString errorString() const { return m_error; }

    /// The authority that signed all but the self-signed one: what a client is told to trust.
    CertificateFiles ca() const { return files(QStringLiteral("ca")); }
    /// For localhost and 127.0.0.1.
    CertificateFiles good() const { return files(QStringLiteral("good")); }
    /// For wrong.invalid only.
    CertificateFiles wrongHost() const { return files(QStringLiteral("wrong-host")); }
    /// As good, but its time was over years ago.
    CertificateFiles expired() const { return files(QStringLiteral("expired")); }
    /// As good, but signed by itself.
    CertificateFiles selfSigned() const { return files(QStringLiteral("self-signed")); }

private:
    CertificateFiles files(const QString &name) const;
    bool openssl(const QString &arguments);
    bool run(const QString &arguments);
    bool writeConfiguration();
    bool makeSelfSigned(const QString &name, const QString &extensions);
    bool makeSigned(const QString &name, const QString &extensions, const QString &dates);

    QTemporaryDir m_dir;
    QString m_error;
};

} // namespace gannet::test
