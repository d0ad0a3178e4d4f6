// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"

namespace gannet {

/// What happened to a download. What an event of a kind tells beside its time stands behind it.
enum class TimelineKind : quint8 {
    Started, ///< host, bytes: on disk
    Redirected, ///< host: where to
    Answered, ///< host, bytes: of the whole file, acceptsRanges
    FoundWhole, ///< every byte was here already
    ConnectionAdded, ///< host, count: connections now
    ConnectionRefused, ///< host, count: those that go on, error
    ConnectionLost, ///< host, bytes: that it brought, error
    ConnectionReplaced, ///< host of the slow one, which was closed
    RequestsShortened, ///< host, bytes: that are asked for at a time
    ConnectionOvertaken, ///< host of the slow one: another fetches the same, who is first wins
    MirrorJoined, ///< host
    MirrorLeftOut, ///< host, error
    WaitsForRetry, ///< waitMs, count: failures in a row, error
    Paused,
    Resumed,
    RetriedByHand,
    Cancelled,
    LinkReplaced, ///< host of the new one
    LinkProven, ///< host: the new link leads to the file that was begun
    Fetched, ///< the last byte is written; what follows is the check
    Checked, ///< verification
    Finished, ///< bytes
    Failed, ///< error
};

/// One thing that happened to a download, as a value without secrets: hosts, never whole links.
struct TimelineEvent
{
    TimelineKind kind = TimelineKind::Started;
    bool acceptsRanges = false;
    Verification verification = Verification::None;
    int count = 0;
    qint64 msecsSinceEpoch = 0;
    qint64 bytes = -1;
    qint64 waitMs = 0;
    QString host = {};
    DownloadError error = {};

    friend bool operator==(const TimelineEvent &, const TimelineEvent &) = default;
};

} // namespace gannet
