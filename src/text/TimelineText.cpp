// SPDX-License-Identifier: MIT
#include "text/TimelineText.h"

#include "text/ErrorText.h"
#include "text/Format.h"

#include <QCoreApplication>

namespace gannet {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

/// What went wrong, with the number that the row leaves out.
QString reason(const TimelineEvent &event, const QString &folder)
{
    const QString what = errorText(event.error, event.host, folder).what;
    return event.error.httpStatus > 0 ? Tr::tr("%1 (HTTP %2)").arg(what).arg(event.error.httpStatus)
                                      : what;
}

QString withReason(const QString &fact, const TimelineEvent &event, const QString &folder)
{
    //: %1 is what happened, %2 is why.
    return event.error.isError() ? Tr::tr("%1: %2").arg(fact, reason(event, folder)) : fact;
}

QString answerText(const TimelineEvent &event)
{
    const QString size = formatSize(event.bytes);
    if (event.bytes < 0)
        return event.acceptsRanges
            ? Tr::tr("%1 answered, without a size").arg(event.host)
            : Tr::tr("%1 answered, without a size and only in one piece").arg(event.host);
    return event.acceptsRanges
        ? Tr::tr("%1 answered: %2, can be fetched in parts").arg(event.host, size)
        : Tr::tr("%1 answered: %2, only in one piece").arg(event.host, size);
}

QString checkText(Verification verification)
{
    switch (verification) {
    case Verification::Checksum: return Tr::tr("The checksum is right");
    case Verification::Size: return Tr::tr("The size is right");
    case Verification::SizeNotVerified:
        return Tr::tr("The size could not be checked: the server did not say it");
    case Verification::None: break;
    }
    return Tr::tr("Nothing was checked");
}

QString waitText(const TimelineEvent &event, const QString &folder)
{
    const QString wait = formatDuration(event.waitMs);
    const QString why = reason(event, folder);
    // What costs no retry is not counted.
    return event.count > 0 ? Tr::tr("%1: try %2 follows in %3")
                                 .arg(why)
                                 .arg(QLocale().toString(event.count + 1))
                                 .arg(wait)
                           : Tr::tr("%1: looks again in %2").arg(why, wait);
}

} // namespace

QString timelineText(const TimelineEvent &event, const QString &folder)
{
    switch (event.kind) {
    case TimelineKind::Started:
        return event.bytes > 0
            ? Tr::tr("Goes on from %1, asks %2").arg(formatSize(event.bytes), event.host)
            : Tr::tr("Started, asks %1").arg(event.host);
    case TimelineKind::Redirected: return Tr::tr("Sent on to %1").arg(event.host);
    case TimelineKind::Answered: return answerText(event);
    case TimelineKind::FoundWhole: return Tr::tr("Every byte is here already");
    case TimelineKind::ConnectionAdded:
        return Tr::tr("%Ln connection(s) now, the last one to %1", nullptr, event.count)
            .arg(event.host);
    case TimelineKind::ConnectionRefused:
        return withReason(Tr::tr("%1 turned more connections away, %Ln go on", nullptr, event.count)
                              .arg(event.host),
                          event, folder);
    case TimelineKind::ConnectionLost:
        return withReason(Tr::tr("A connection to %1 ended after %2")
                              .arg(event.host, formatSize(qMax<qint64>(0, event.bytes))),
                          event, folder);
    case TimelineKind::ConnectionReplaced:
        return Tr::tr("A slow connection to %1 was replaced").arg(event.host);
    case TimelineKind::RequestsShortened:
        return Tr::tr("%1 answers short requests faster: %2 at a time")
            .arg(event.host, formatSize(event.bytes));
    case TimelineKind::ConnectionOvertaken:
        return Tr::tr("A slow connection to %1 gets a rival for the same part").arg(event.host);
    case TimelineKind::MirrorJoined:
        return Tr::tr("The mirror %1 has the same file and helps").arg(event.host);
    case TimelineKind::MirrorLeftOut:
        return withReason(Tr::tr("The mirror %1 is left out").arg(event.host), event, folder);
    case TimelineKind::WaitsForRetry: return waitText(event, folder);
    case TimelineKind::Paused: return Tr::tr("Paused");
    case TimelineKind::Resumed: return Tr::tr("Resumed");
    case TimelineKind::RetriedByHand: return Tr::tr("Tried again by hand");
    case TimelineKind::Cancelled: return Tr::tr("Cancelled");
    case TimelineKind::LinkReplaced: return Tr::tr("A new link, to %1").arg(event.host);
    case TimelineKind::LinkProven:
        return Tr::tr("%1 has the same file: goes on with what is here").arg(event.host);
    case TimelineKind::Fetched: return Tr::tr("The last byte is here, the file is being checked");
    case TimelineKind::Checked: return checkText(event.verification);
    case TimelineKind::Finished: return Tr::tr("Finished: %1").arg(formatSize(event.bytes));
    case TimelineKind::Failed: return withReason(Tr::tr("Failed"), event, folder);
    }
    return {};
}

QString connectionStateText(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connecting: return Tr::tr("connecting…");
    case ConnectionState::Waiting: return Tr::tr("waits for the answer");
    case ConnectionState::Comparing: return Tr::tr("compares a sample");
    case ConnectionState::HeldBack: return Tr::tr("held back by the limit");
    case ConnectionState::Silent: return Tr::tr("silent");
    case ConnectionState::Delivering: break;
    }
    return {};
}

} // namespace gannet
