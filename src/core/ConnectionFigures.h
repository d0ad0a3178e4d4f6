// SPDX-License-Identifier: MIT
#pragma once

#include "core/ByteRange.h"

#include <QString>

namespace gannet {

/// What a connection of a running download is doing now.
enum class ConnectionState : quint8 {
    Connecting, ///< the request is not sent yet
    Waiting, ///< sent; nothing of the answer is here
    Comparing, ///< fetches a sample of what is on disk, to see whether a mirror has the same file
    Delivering,
    HeldBack, ///< by a speed limit
    Silent, ///< delivered, but nothing more for a while
};

/// One connection of a running download, as of the last sample. A value.
struct ConnectionFigures
{
    int number = 0; ///< within the download, from 1
    QString host; ///< where redirects led
    bool isMirror = false;
    ByteRange range; ///< of the file: from where it began to where it is to end; end -1: not known
    qint64 position = 0; ///< of the next byte that is written
    qint64 receivedBytes = 0; ///< by this connection
    double bytesPerSecond = 0;
    ConnectionState state = ConnectionState::Connecting;

    friend bool operator==(const ConnectionFigures &, const ConnectionFigures &) = default;
};

} // namespace gannet
