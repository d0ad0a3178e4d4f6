// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace gannet {

/// Text from bytes whose sender did not say the encoding: UTF-8 where they are valid UTF-8,
/// else Latin-1, which never fails.
inline QString decodedUtf8OrLatin1(const QByteArray &bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

} // namespace gannet
