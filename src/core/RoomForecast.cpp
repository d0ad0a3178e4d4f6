// SPDX-License-Identifier: MIT
#include "core/RoomForecast.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace gannet {

namespace {

struct Volume
{
    qint64 freeBytes = -1;
    qint64 left = 0; ///< when those that fit are done
    qint64 needed = 0; ///< by all of them
};

/// Sizes are what servers say: their sum may be past all bounds.
void addTo(qint64 &sum, qint64 bytes)
{
    sum += std::min(bytes, std::numeric_limits<qint64>::max() - sum);
}

} // namespace

qint64 restOnDisk(qint64 totalBytes, qint64 receivedBytes, qint64 takenBytes)
{
    if (totalBytes < 0)
        return -1;
    const qint64 there = std::max({qint64(0), receivedBytes, takenBytes});
    return totalBytes > there ? totalBytes - there : 0;
}

RoomForecast forecastRoom(const QList<RoomNeed> &needs, const QList<RoomVolume> &volumes)
{
    QList<Volume> known;
    QHash<QString, int> numbers;
    QList<int> ofFolder;
    for (const RoomVolume &volume : volumes) {
        const auto found = numbers.constFind(volume.root);
        if (found != numbers.cend()) {
            ofFolder += *found;
            continue;
        }
        const int number = int(known.size());
        numbers.insert(volume.root, number);
        ofFolder += number;
        known += {volume.freeBytes, volume.freeBytes, 0};
    }

    RoomForecast forecast;
    forecast.total = int(needs.size());
    for (const RoomNeed &need : needs) {
        const bool wasTurnedAway = need.bytes < 0 && need.lackedBytes > 0;
        if (need.bytes < 0 && !wasTurnedAway)
            ++forecast.unknown;
        if ((need.bytes <= 0 && !wasTurnedAway) || need.folder < 0
            || need.folder >= ofFolder.size())
            continue;
        Volume &volume = known[ofFolder.at(need.folder)];
        if (volume.freeBytes < 0)
            continue;
        if (wasTurnedAway) {
            addTo(forecast.missingBytes, need.lackedBytes);
        } else {
            addTo(volume.needed, need.bytes);
            if (need.bytes <= volume.left) {
                volume.left -= need.bytes;
                continue;
            }
        }
        if (forecast.folder < 0)
            forecast.folder = need.folder;
        else if (ofFolder.at(need.folder) != ofFolder.at(forecast.folder))
            forecast.isOneVolume = false;
        forecast.lacking += need.id;
    }
    for (const Volume &volume : std::as_const(known)) {
        if (volume.freeBytes >= 0 && volume.needed > volume.freeBytes)
            addTo(forecast.missingBytes, volume.needed - volume.freeBytes);
    }
    return forecast;
}

} // namespace gannet
