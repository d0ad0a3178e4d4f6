// SPDX-License-Identifier: MIT
#pragma once

#include "core/ByteRange.h"

#include <QByteArray>
#include <QCryptographicHash>

class QIODevice;

namespace gannet::test {

/// A body of any size that costs no memory: each byte is a function of the seed and its offset,
/// so every range proves itself, and bytes at a wrong offset never match. A value: any thread.
class Pattern
{
public:
    Pattern() = default;
    Pattern(quint64 seed, qint64 size) : m_seed(seed), m_size(size) { }

    quint64 seed() const { return m_seed; }
    qint64 size() const { return m_size; }

    /// Bytes [offset, offset + n), cut at the end of the pattern.
    QByteArray bytes(qint64 offset, qint64 n) const;
    QByteArray all() const { return bytes(0, m_size); }

    /// Offset of the first byte of \a ranges that is wrong or cannot be read; -1: all are right.
    qint64 firstMismatch(QIODevice &device, const QList<ByteRange> &ranges) const;
    bool matches(QIODevice &device, const QList<ByteRange> &ranges) const;
    bool matches(const QString &path, const QList<ByteRange> &ranges) const;
    /// True where the file is exactly this pattern: as long, and each byte right.
    bool matchesFile(const QString &path) const;

    /// Raw digest of the whole.
    QByteArray digest(QCryptographicHash::Algorithm algorithm) const;
    QByteArray sha256() const { return digest(QCryptographicHash::Sha256); }

    friend bool operator==(const Pattern &, const Pattern &) = default;

private:
    quint64 m_seed = 0;
    qint64 m_size = 0;
};

} // namespace gannet::test
