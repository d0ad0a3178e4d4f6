// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace gannet {

/// What holds a running download back.
enum class Bottleneck : quint8 {
    Unknown, ///< nothing was measured yet
    FirstByte, ///< no connection delivers: the server has not answered yet
    OurLimit, ///< more is here than a speed limit lets pass
    Disk, ///< most of the time goes into writing
    Cpu, ///< this program keeps the processor busy
    ServerRefuses, ///< the server admits no further connection
    ServerPerConnection, ///< each connection is as slow as the others, and there may be no more
    Line, ///< more connections bring nothing
};

/// What was measured over about a second.
struct BottleneckFigures
{
    /// What growing the number of connections has shown.
    enum class Growth : quint8 {
        Seeking, ///< not known yet
        Scales, ///< as many as there may be, each brought as much as those before
        Flat, ///< the last ones brought nothing
        Refused, ///< the server turned one away
        Busy, ///< not tried: this program keeps the processors busy
    };

    int delivering = 0; ///< connections whose body has begun
    bool isHeldBack = false; ///< by a limit
    double writingShare = 0; ///< of the time, spent in writing
    double cpuShare = 0; ///< of all processors, used by this program
    Growth growth = Growth::Seeking;
};

/// The nearest cause first: what stands behind it would not be felt. Pure.
Bottleneck findBottleneck(const BottleneckFigures &figures);

/// A stable English word for --json, such as "our-limit".
const char *bottleneckName(Bottleneck bottleneck);

} // namespace gannet
