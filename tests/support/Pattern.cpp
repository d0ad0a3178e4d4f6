// SPDX-License-Identifier: MIT
#include "support/Pattern.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace gannet::test {

namespace {

constexpr qint64 wordSize = sizeof(quint64);
constexpr qint64 blockSize = 1 << 20;

/// The finalizer of SplitMix64: neighbouring words have nothing in common.
constexpr quint64 mixed(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

} // namespace

QByteArray Pattern::bytes(qint64 offset, qint64 n) const
{
    n = qMin(n, m_size - offset);
    if (offset < 0 || n <= 0)
        return {};
    // Whole words are filled, from the one that holds the first byte, and the ends cut off.
    const qint64 firstWord = offset / wordSize;
    const qint64 skip = offset % wordSize;
    const qint64 words = (skip + n + wordSize - 1) / wordSize;
    QByteArray filled(words * wordSize, Qt::Uninitialized);
    char *out = filled.data();
    const quint64 key = mixed(m_seed + 0x9e3779b97f4a7c15ULL);
    for (qint64 i = 0; i < words; ++i) {
        const quint64 word = qToLittleEndian(mixed(key + quint64(firstWord + i)));
        std::memcpy(out + i * wordSize, &word, wordSize);
    }
    if (skip > 0)
        return filled.mid(skip, n);
    filled.truncate(n);
    return filled;
}

qint64 Pattern::firstMismatch(QIODevice &device, const QList<ByteRange> &ranges) const
{
    for (const ByteRange range : ranges) {
        if (range.isEmpty())
            continue;
        if (!device.seek(range.begin))
            return range.begin;
        for (qint64 offset = range.begin; offset < range.end;) {
            const QByteArray right = bytes(offset, qMin(blockSize, range.end - offset));
            const QByteArray read = device.read(qMin(blockSize, range.end - offset));
            const qsizetype common = qMin(right.size(), read.size());
            if (common == 0)
                return offset;
            if (std::memcmp(right.constData(), read.constData(), size_t(common)) != 0) {
                const auto wrong = std::mismatch(right.cbegin(), right.cbegin() + common,
                                                 read.cbegin());
                return offset + (wrong.first - right.cbegin());
            }
            offset += common;
        }
    }
    return -1;
}

bool Pattern::matches(QIODevice &device, const QList<ByteRange> &ranges) const
{
    return firstMismatch(device, ranges) < 0;
}

bool Pattern::matches(const QString &path, const QList<ByteRange> &ranges) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && matches(file, ranges);
}

bool Pattern::matchesFile(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == m_size && matches(file, {{0, m_size}});
}

QByteArray Pattern::digest(QCryptographicHash::Algorithm algorithm) const
{
    QCryptographicHash hash(algorithm);
    for (qint64 offset = 0; offset < m_size; offset += blockSize)
        hash.addData(bytes(offset, blockSize));
    return hash.result();
}

} // namespace gannet::test
