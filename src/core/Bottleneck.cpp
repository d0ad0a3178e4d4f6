// SPDX-License-Identifier: MIT
#include "core/Bottleneck.h"

namespace gannet {

namespace {
constexpr double mostOfTheTime = 0.5;
constexpr double busyProcessor = 0.8;
} // namespace

Bottleneck findBottleneck(const BottleneckFigures &figures)
{
    using Growth = BottleneckFigures::Growth;
    if (figures.delivering == 0)
        return Bottleneck::FirstByte;
    if (figures.isHeldBack)
        return Bottleneck::OurLimit;
    if (figures.writingShare >= mostOfTheTime)
        return Bottleneck::Disk;
    if (figures.cpuShare >= busyProcessor)
        return Bottleneck::Cpu;
    switch (figures.growth) {
    case Growth::Refused: return Bottleneck::ServerRefuses;
    case Growth::Scales: return Bottleneck::ServerPerConnection;
    case Growth::Flat: return Bottleneck::Line;
    case Growth::Busy: return Bottleneck::Cpu;
    case Growth::Seeking: break;
    }
    return Bottleneck::Unknown;
}

const char *bottleneckName(Bottleneck bottleneck)
{
    switch (bottleneck) {
    case Bottleneck::Unknown: return "unknown";
    case Bottleneck::FirstByte: return "first-byte";
    case Bottleneck::OurLimit: return "our-limit";
    case Bottleneck::Disk: return "disk";
    case Bottleneck::Cpu: return "cpu";
    case Bottleneck::ServerRefuses: return "server-refuses";
    case Bottleneck::ServerPerConnection: return "server-per-connection";
    case Bottleneck::Line: return "line";
    }
    return "unknown";
}

} // namespace gannet
