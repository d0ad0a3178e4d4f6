// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace gannet {

/// The numbers are stored: append, never renumber.
enum class ChecksumAlgorithm : quint8 { Md5 = 0, Sha1 = 1, Sha256 = 2, Sha512 = 3 };

/// A digest that the finished file must have.
struct Checksum
{
    ChecksumAlgorithm algorithm = ChecksumAlgorithm::Sha256;
    QByteArray digest; ///< raw bytes, as long as the algorithm says

    /// Reads "sha256=HEX", "SHA-256:HEX" and bare HEX, whose length names the algorithm.
    /// Nothing when the name is unknown or the length is wrong.
    static std::optional<Checksum> parse(QStringView text);
    /// "sha256=hex", which parse() reads back.
    QString toString() const;

    friend bool operator==(const Checksum &, const Checksum &) = default;
};

} // namespace gannet
