// SPDX-License-Identifier: MIT
#pragma once

#include "core/ConnectionFigures.h"
#include "core/TimelineEvent.h"

#include <QString>

namespace gannet {

/// An event as one sentence without a full stop; \a folder fills those of the disk.
QString timelineText(const TimelineEvent &event, const QString &folder);

/// What a connection does, in a word or two; empty where it just delivers.
QString connectionStateText(ConnectionState state);

} // namespace gannet
