// SPDX-License-Identifier: MIT
#include "support/TestCertificates.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>

#include <thread>

using namespace Qt::StringLiterals;

namespace gannet::test {

namespace {

// A configuration of our own: the system's may add extensions, and `ca` alone can set both dates.
constexpr char configuration[] = R"(
[req]
distinguished_name = name
prompt = no
[name]
CN = Gannet test
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[localhost]
basicConstraints = critical, CA:FALSE
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost, IP:127.0.0.1
[elsewhere]
basicConstraints = critical, CA:FALSE
extendedKeyUsage = serverAuth
subjectAltName = DNS:wrong.invalid
[ca]
default_ca = signer
[signer]
database = index.txt
new_certs_dir = .
rand_serial = yes
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = policy
unique_subject = no
[policy]
commonName = supplied
)";

} // namespace

QSslKey CertificateFiles::readKey() const
{
    QFile file(key);
    return file.open(QIODevice::ReadOnly) ? QSslKey(file.readAll(), QSsl::Ec) : QSslKey();
}

TestCertificates::TestCertificates()
{
    const auto day = [](int n) {
        return QDateTime::currentDateTimeUtc().addDays(n).toString(u"yyyyMMddhhmmss'Z'"_s);
    };
    const QString now = u"-startdate "_s + day(-1) + u" -enddate "_s + day(30);
    const bool made = writeConfiguration() && makeSelfSigned(u"ca"_s, u"authority"_s)
        && makeSelfSigned(u"self-signed"_s, u"localhost"_s)
        && makeSigned(u"good"_s, u"localhost"_s, now)
        && makeSigned(u"wrong-host"_s, u"elsewhere"_s, now)
        && makeSigned(u"expired"_s, u"localhost"_s,
                      u"-startdate 20200101000000Z -enddate 20200201000000Z"_s);
    if (!made && m_error.isEmpty())
        m_error = u"cannot write to "_s + m_dir.path();
}

CertificateFiles TestCertificates::files(const QString &name) const
{
    return {m_dir.filePath(name + u".pem"), m_dir.filePath(name + u".key")};
}

bool TestCertificates::writeConfiguration()
{
    QFile config(m_dir.filePath(u"test.cnf"_s));
    QFile index(m_dir.filePath(u"index.txt"_s));
    return config.open(QIODevice::WriteOnly) && config.write(configuration) > 0
        && index.open(QIODevice::WriteOnly);
}

bool TestCertificates::openssl(const QString &arguments)
{
    // The thread sanitizer sees no lock of a thread that started a process: the child is in the middle of
    // a call that never returns, with its parent's memory.
    bool done = false;
    std::thread([&] { done = run(arguments); }).join();
    return done;
}

bool TestCertificates::run(const QString &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments.split(u' '));
    const bool ran = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    if (!ran) {
        m_error = u"openssl "_s + arguments + u": "_s + process.errorString() + u' '
            + QString::fromUtf8(process.readAll());
    }
    return ran;
}

bool TestCertificates::makeSelfSigned(const QString &name, const QString &extensions)
{
    return openssl(u"req -config test.cnf -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 "
                   "-nodes -days 30 -extensions %1 -subj /CN=gannet-%2 -keyout %2.key -out %2.pem"_s
                       .arg(extensions, name));
}

bool TestCertificates::makeSigned(const QString &name, const QString &extensions,
                                  const QString &dates)
{
    return openssl(u"req -config test.cnf -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 "
                   "-nodes -subj /CN=gannet-%1 -keyout %1.key -out %1.csr"_s.arg(name))
        && openssl(u"ca -config test.cnf -batch -notext -extensions %1 %2 -in %3.csr "
                   "-out %3.pem"_s.arg(extensions, dates, name));
}

} // namespace gannet::test
