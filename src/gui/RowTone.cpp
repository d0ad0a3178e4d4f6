// SPDX-License-Identifier: MIT
#include "gui/RowTone.h"

#include "gui/Tokens.h"

namespace gannet {

RowTone barTone(DownloadState state)
{
    switch (state) {
    case DownloadState::Finished: return RowTone::Finished;
    case DownloadState::Waiting: return RowTone::Waiting;
    case DownloadState::Failed: return RowTone::Failed;
    case DownloadState::Paused:
    case DownloadState::Cancelled: return RowTone::Dim;
    default: return RowTone::Accent;
    }
}

RowTone statusTone(DownloadState state)
{
    const RowTone tone = barTone(state);
    return tone == RowTone::Accent ? RowTone::Dim : tone;
}

QColor inkOf(RowTone tone, const Tokens &tokens)
{
    switch (tone) {
    case RowTone::Accent: return tokens.accent;
    case RowTone::Dim: return tokens.dimText;
    case RowTone::Finished: return tokens.finished;
    case RowTone::Waiting: return tokens.waiting;
    case RowTone::Failed: return tokens.failed;
    }
    return tokens.text;
}

} // namespace gannet
