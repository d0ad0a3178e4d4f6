// SPDX-License-Identifier: MIT
#include "gui/RoomFlow.h"

#include "gui/FilterFlow.h"
#include "gui/StatusLine.h"
#include "text/Format.h"

#include <QDir>

namespace gannet {

namespace {
constexpr int betweenMs = 2'000;
} // namespace

RoomFlow::RoomFlow(const DownloadSource &source, FilterFlow *filters, StatusLine *statusLine,
                   QObject *parent)
    : QObject(parent)
    , m_room(source, DiskRoom::ofSystem(), betweenMs, this)
    , m_filters(filters)
    , m_statusLine(statusLine)
{
    connect(&m_room, &QueueRoom::changed, this, &RoomFlow::show);
    connect(&m_room, &QueueRoom::shortageBegan, this, &RoomFlow::warn);
    connect(m_statusLine, &StatusLine::lackingRequested, this, &RoomFlow::selectLacking);
}

void RoomFlow::selectLacking() { m_filters->reveal(m_room.forecast().lacking); }

void RoomFlow::show()
{
    const RoomForecast &forecast = m_room.forecast();
    const QLocale locale;
    RoomWords words;
    words.unknown = forecast.unknown > 0
        ? tr("%Ln size(s) unknown", "of downloads", forecast.unknown)
        : QString();
    if (!forecast.lacking.isEmpty()) {
        //: Of downloads, on the disk. "3 of 14 will not fit".
        words.lacking = tr("%1 of %2 will not fit")
                            .arg(locale.toString(forecast.lacking.size()),
                                 locale.toString(forecast.total));
        words.explanation = missingText() + u' '
            + tr("What fits goes on, the rest waits. Press here to select what will not fit.");
        words.freeBytes = forecast.isOneVolume ? m_room.lackingFreeBytes() : -1;
    }
    m_statusLine->setRoom(words);
}

QString RoomFlow::missingText() const
{
    const QString missing = formatSize(m_room.forecast().missingBytes);
    if (!m_room.forecast().isOneVolume)
        return tr("%1 more are needed on several disks.").arg(missing);
    return tr("%1 more are needed on the disk of %2.")
        .arg(missing, QDir::toNativeSeparators(m_room.lackingFolder()));
}

void RoomFlow::warn()
{
    const RoomForecast &forecast = m_room.forecast();
    //: Then a sentence that says how much is missing, and where.
    Q_EMIT said(
        tr("%Ln download(s) of the queue will not fit. %1 What fits goes on, the rest waits.",
           nullptr, int(forecast.lacking.size()))
            .arg(missingText()));
}

} // namespace gannet
