// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadState.h"
#include "gui/FileKind.h"

#include <QString>

#include <optional>

namespace gannet {

/// The states as a person tells them apart: running is all that goes on by itself.
enum class StateGroup : quint8 { Running, Queued, Paused, Finished, Failed, Cancelled };
inline constexpr int stateGroupCount = 6;

constexpr StateGroup stateGroup(DownloadState state)
{
    switch (state) {
    case DownloadState::Queued: return StateGroup::Queued;
    case DownloadState::Paused: return StateGroup::Paused;
    case DownloadState::Finished: return StateGroup::Finished;
    case DownloadState::Failed: return StateGroup::Failed;
    case DownloadState::Cancelled: return StateGroup::Cancelled;
    default: return StateGroup::Running;
    }
}

/// Which downloads are to be seen: those that all its parts accept. A value.
struct DownloadFilter
{
    std::optional<StateGroup> group = {};
    std::optional<FileKind> kind = {};
    QString host = {}; ///< empty: any
    QString text = {}; ///< words that must all be found; empty: any

    bool acceptsAll() const { return *this == DownloadFilter(); }
    friend bool operator==(const DownloadFilter &, const DownloadFilter &) = default;
};

} // namespace gannet
