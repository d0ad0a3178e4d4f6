// SPDX-License-Identifier: MIT
#include "gui/ChecksumCheck.h"

#include "gui/Worker.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 blockBytes = 1024LL * 1024;

QCryptographicHash::Algorithm qtAlgorithm(ChecksumAlgorithm algorithm)
{
    switch (algorithm) {
    case ChecksumAlgorithm::Md5: return QCryptographicHash::Md5;
    case ChecksumAlgorithm::Sha1: return QCryptographicHash::Sha1;
    case ChecksumAlgorithm::Sha256: return QCryptographicHash::Sha256;
    case ChecksumAlgorithm::Sha512: break;
    }
    return QCryptographicHash::Sha512;
}

/// Empty where the file cannot be read to its end, or \a stop was set.
QByteArray digestOf(const QString &path, ChecksumAlgorithm algorithm, const std::atomic<bool> &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(qtAlgorithm(algorithm));
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 n = stop.load() ? -1 : file.read(block.data(), block.size());
        if (n < 0)
            return {};
        if (n == 0)
            return hash.result();
        hash.addData(QByteArrayView(block.constData(), n));
    }
}

} // namespace

std::optional<Checksum> checksumIn(const QString &text, const QString &fileName)
{
    if (auto alone = Checksum::parse(text))
        return alone;
    std::optional<Checksum> found;
    int lines = 0;
    const QStringList all = text.first(qMin<qsizetype>(text.size(), blockBytes)).split(u'\n');
    for (const QString &line : all) {
        // "HEX  name", "HEX *name", or "SHA256 (name) = HEX".
        static const QRegularExpression spaces(u"\\s+"_s);
        const QString trimmed = line.trimmed();
        auto checksum = Checksum::parse(trimmed.section(spaces, 0, 0));
        if (!checksum)
            checksum = Checksum::parse(trimmed.section(spaces, -1, -1));
        if (!checksum)
            continue;
        if (!fileName.isEmpty() && trimmed.contains(fileName))
            return checksum;
        found = checksum;
        ++lines;
    }
    // In a list of other files none is meant.
    return lines == 1 ? found : std::nullopt;
}

QString algorithmName(ChecksumAlgorithm algorithm)
{
    switch (algorithm) {
    case ChecksumAlgorithm::Md5: return u"MD5"_s;
    case ChecksumAlgorithm::Sha1: return u"SHA-1"_s;
    case ChecksumAlgorithm::Sha256: return u"SHA-256"_s;
    case ChecksumAlgorithm::Sha512: return u"SHA-512"_s;
    }
    return {};
}

ChecksumCheck::ChecksumCheck(QObject *parent) : QObject(parent) { }

ChecksumCheck::~ChecksumCheck() { cancel(); }

void ChecksumCheck::start(const QString &path, const Checksum &expected)
{
    cancel();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    runOnWorker(
        this,
        [path, algorithm = expected.algorithm, stop = m_stop] {
            return digestOf(path, algorithm, *stop);
        },
        [this, expected, stop = m_stop](const QByteArray &digest) {
            if (stop->load())
                return;
            m_stop.reset();
            Q_EMIT done(expected, digest);
        });
}

void ChecksumCheck::cancel()
{
    if (m_stop)
        m_stop->store(true);
    m_stop.reset();
}

} // namespace gannet
