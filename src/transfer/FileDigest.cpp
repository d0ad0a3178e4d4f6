// SPDX-License-Identifier: MIT
#include "transfer/FileDigest.h"

#include <QCryptographicHash>

namespace gannet {

namespace {

QCryptographicHash::Algorithm qtAlgorithm(ChecksumAlgorithm algorithm)
{
    switch (algorithm) {
    case ChecksumAlgorithm::Md5: return QCryptographicHash::Md5;
    case ChecksumAlgorithm::Sha1: return QCryptographicHash::Sha1;
    case ChecksumAlgorithm::Sha256: return QCryptographicHash::Sha256;
    case ChecksumAlgorithm::Sha512: return QCryptographicHash::Sha512;
    }
    Q_UNREACHABLE();
}

} // namespace

DiskResult<QByteArray> fileDigest(const DiskFile &file, ChecksumAlgorithm algorithm,
                                  const std::function<bool()> &isStopped)
{
    QCryptographicHash hash(qtAlgorithm(algorithm));
    QByteArray block(1024 * 1024, Qt::Uninitialized);
    for (qint64 offset = 0;;) {
        if (isStopped && isStopped())
            return tl::unexpected(DownloadError());
        const auto n = file.readSome(offset, block.data(), block.size());
        if (!n)
            return tl::unexpected(n.error());
        if (*n == 0)
            return hash.result();
        hash.addData(QByteArrayView(block).first(*n));
        offset += *n;
    }
}

} // namespace gannet
