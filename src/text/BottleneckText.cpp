// SPDX-License-Identifier: MIT
#include "text/BottleneckText.h"

#include "text/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace gannet {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BottleneckText)
};

/// The most that the preferences can be set to.
constexpr int mostOfAll = 16;

BottleneckText limitText(const BottleneckInput &in)
{
    QString what = Tr::tr("A speed limit holds it back: the server has more to give.");
    if (in.ownLimit > 0 && (in.limitOfAll <= 0 || in.ownLimit <= in.limitOfAll))
        return {Tr::tr("Its limit of %1 holds it back: the server has more to give.")
                    .arg(formatSpeed(double(in.ownLimit))),
                SpeedAction::RaiseOwnLimit};
    if (in.limitOfAll > 0)
        what = Tr::tr("The limit of %1 for all downloads holds it back: the server has more to "
                      "give.")
                   .arg(formatSpeed(double(in.limitOfAll)));
    return {what, SpeedAction::RaiseLimit};
}

BottleneckText perConnectionText(const BottleneckInput &in)
{
    if (!in.acceptsRanges)
        return {Tr::tr("%1 gives this file over one connection only, and that one no faster than "
                       "%2.")
                    .arg(in.host, formatSpeed(in.bytesPerSecond))};
    const int open = std::max(1, in.connections);
    const QString each = formatSpeed(in.bytesPerSecond / open);
    if (in.mostConnections <= 0 || open < in.mostConnections)
        return {Tr::tr("The server gives each connection %1, and %Ln are open.", nullptr, open)
                    .arg(each)};
    const bool mayBeMore = in.mostConnections < mostOfAll;
    if (in.isOwnMost)
        return {Tr::tr("The server gives each connection %1 and %Ln are open, the most that this "
                       "download may have.",
                       nullptr, open)
                    .arg(each),
                mayBeMore ? SpeedAction::MoreOwnConnections : SpeedAction::None};
    return {Tr::tr("The server gives each connection %1 and %Ln are open, the most that the "
                   "preferences allow.",
                   nullptr, open)
                .arg(each),
            mayBeMore ? SpeedAction::MoreConnections : SpeedAction::None};
}

BottleneckText refusedText(const BottleneckInput &in)
{
    return {Tr::tr("%1 admits %Ln connection(s) at a time and turned further ones away; together "
                   "they bring %2.",
                   nullptr, std::max(1, in.connections))
                .arg(in.host, formatSpeed(in.bytesPerSecond))};
}

BottleneckText lineText(const BottleneckInput &in)
{
    const QString all = formatSpeed(in.totalBytesPerSecond);
    if (in.totalBytesPerSecond > in.bytesPerSecond * 1.05)
        return {Tr::tr("The line is full: all downloads together get %1, and more connections "
                       "brought nothing more.")
                    .arg(all)};
    return {Tr::tr("The line to %1 is full at %2: more connections brought nothing more.")
                .arg(in.host, all)};
}

} // namespace

BottleneckText bottleneckText(const BottleneckInput &in)
{
    switch (in.bottleneck) {
    case Bottleneck::Unknown:
        return {Tr::tr("Not known yet: Gannet is finding out whether more connections help.")};
    case Bottleneck::FirstByte: return {Tr::tr("%1 has not answered yet.").arg(in.host)};
    case Bottleneck::OurLimit: return limitText(in);
    case Bottleneck::Disk:
        return {Tr::tr("The disk is the slowest part: most of the time goes into writing.")};
    case Bottleneck::Cpu:
        return {Tr::tr("This computer is the slowest part: Gannet keeps its processor busy.")};
    case Bottleneck::ServerRefuses: return refusedText(in);
    case Bottleneck::ServerPerConnection: return perConnectionText(in);
    case Bottleneck::Line: return lineText(in);
    }
    return {};
}

} // namespace gannet
