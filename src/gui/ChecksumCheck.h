// SPDX-License-Identifier: MIT
#pragma once

#include "core/Checksum.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace gannet {

/// The checksum that \a text holds for the file \a fileName: alone, as "sha256=HEX", or as a line of a list
/// such as SHA256SUMS. Nothing where there is none.
std::optional<Checksum> checksumIn(const QString &text, const QString &fileName);

/// "SHA-256".
QString algorithmName(ChecksumAlgorithm algorithm);

/// Compares finished files with checksums, one at a time, on a worker thread. Main thread; its end, and
/// cancel(), leave the worker to stop by itself.
class ChecksumCheck : public QObject
{
    Q_OBJECT
public:
    explicit ChecksumCheck(QObject *parent = nullptr);
    ~ChecksumCheck() override;

    void start(const QString &path, const Checksum &expected);
    void cancel();

Q_SIGNALS:
    /// \a digest is the file's; empty: it could not be read.
    void done(const gannet::Checksum &expected, const QByteArray &digest);

private:
    std::shared_ptr<std::atomic<bool>> m_stop; ///< both threads; null: nothing runs
};

} // namespace gannet
