// SPDX-License-Identifier: MIT
#pragma once

#include "core/Bottleneck.h"

#include <QString>

namespace gannet {

/// What a person could change to make a download faster.
enum class SpeedAction : quint8 {
    None, ///< nothing that Gannet knows of
    RaiseLimit, ///< of all downloads
    RaiseOwnLimit, ///< of this download
    MoreConnections, ///< the preferences allow no more
    MoreOwnConnections, ///< this download may have no more
};

/// The figures that the sentence names; all of them measured.
struct BottleneckInput
{
    Bottleneck bottleneck = Bottleneck::Unknown;
    QString host;
    double bytesPerSecond = 0; ///< of this download
    double totalBytesPerSecond = 0; ///< of all
    int connections = 0; ///< that deliver
    int mostConnections = 0; ///< that this download may have; 0: not known
    bool isOwnMost = false; ///< and that is its own, not the preferences'
    bool acceptsRanges = true; ///< else there is only one connection
    qint64 ownLimit = 0; ///< in bytes a second; 0: none
    qint64 limitOfAll = 0; ///< 0: none, or not known
};

struct BottleneckText
{
    QString what; ///< whole sentences
    SpeedAction action = SpeedAction::None;
};

/// Why a running download is as fast as it is: never more than the engine has measured.
BottleneckText bottleneckText(const BottleneckInput &input);

} // namespace gannet
