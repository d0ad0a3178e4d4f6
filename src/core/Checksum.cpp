// SPDX-License-Identifier: MIT
#include "core/Checksum.h"

#include <array>

namespace gannet {

namespace {

struct AlgorithmRow
{
    ChecksumAlgorithm algorithm;
    const char *name;
    qsizetype digestBytes;
};

constexpr std::array algorithms{
    AlgorithmRow{ChecksumAlgorithm::Md5, "md5", 16},
    AlgorithmRow{ChecksumAlgorithm::Sha1, "sha1", 20},
    AlgorithmRow{ChecksumAlgorithm::Sha256, "sha256", 32},
    AlgorithmRow{ChecksumAlgorithm::Sha512, "sha512", 64},
};

bool isHex(QStringView text)
{
    for (const QChar c : text) {
        const bool digit = c >= u'0' && c <= u'9';
        const bool letter = (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (!digit && !letter)
            return false;
    }
    return true;
}

} // namespace

std::optional<Checksum> Checksum::parse(QStringView text)
{
    text = text.trimmed();
    const qsizetype separator = std::max(text.indexOf(u'='), text.indexOf(u':'));
    const QStringView hex = separator < 0 ? text : text.sliced(separator + 1).trimmed();
    const QString name = separator < 0
        ? QString()
        : text.first(separator).trimmed().toString().toLower().remove(u'-');
    if (!isHex(hex))
        return {};
    for (const AlgorithmRow &row : algorithms) {
        const bool named = separator < 0 || name == QLatin1StringView(row.name);
        if (named && hex.size() == row.digestBytes * 2)
            return Checksum{row.algorithm, QByteArray::fromHex(hex.toLatin1())};
    }
    return {};
}

QString Checksum::toString() const
{
    for (const AlgorithmRow &row : algorithms) {
        if (row.algorithm == algorithm)
            return QLatin1StringView(row.name) + u'=' + QString::fromLatin1(digest.toHex());
    }
    return {};
}

} // namespace gannet
