// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

namespace gannet {

/// Where a download stands. What to stop for is part of the state, so that no second
/// variable can contradict it. The numbers are stored: append, never renumber.
enum class DownloadState : quint8 {
    Queued = 0,
    Paused = 1,
    Finished = 2,
    Failed = 3,
    Cancelled = 4,
    Connecting = 5,
    Downloading = 6,
    Verifying = 7,
    StoppingForPause = 8,
    StoppingForCancel = 9,
    StoppingForRequeue = 10,
    Waiting = 11,
};
inline constexpr int downloadStateCount = 12;

enum class DownloadEvent : quint8 {
    Dispatch, ///< the scheduler hands it to the pool
    Accepted, ///< the first byte may pass
    AlreadyComplete, ///< nothing left to fetch
    BodyComplete, ///< the last byte is written
    Committed, ///< whole, under its final name
    Stopped, ///< the attempt ended because it was asked to
    Transient, ///< ended by an error that time may mend
    Permanent, ///< ended by an error that time does not mend
    Elapsed, ///< the wait is over
    Pause, ///< asked for by the user
    Resume,
    Cancel,
    Retry,
    Requeue, ///< stop, and run again later: the program is closing
};
inline constexpr int downloadEventCount = 14;

/// Why an attempt is asked to end. None: it is not.
enum class StopReason : quint8 { None, Pause, Cancel, Requeue };

/// The one table of a download's life: the state after \a event, or nothing where the
/// event is not allowed. DownloadManager::apply is the only one that acts on it; buttons
/// ask it whether they may be pressed.
constexpr std::optional<DownloadState> nextState(DownloadState state, DownloadEvent event)
{
    using S = DownloadState;
    using E = DownloadEvent;
    switch (state) {
    case S::Queued:
        switch (event) {
        case E::Dispatch: return S::Connecting;
        case E::Pause: return S::Paused;
        case E::Cancel: return S::Cancelled;
        default: return {};
        }
    case S::Connecting:
        switch (event) {
        case E::Accepted: return S::Downloading;
        case E::AlreadyComplete: return S::Verifying;
        case E::Stopped: return S::Queued;
        case E::Transient: return S::Waiting;
        case E::Permanent: return S::Failed;
        case E::Pause: return S::StoppingForPause;
        case E::Cancel: return S::StoppingForCancel;
        case E::Requeue: return S::StoppingForRequeue;
        default: return {};
        }
    case S::Downloading:
        switch (event) {
        case E::BodyComplete: return S::Verifying;
        case E::Stopped: return S::Queued;
        case E::Transient: return S::Waiting;
        case E::Permanent: return S::Failed;
        case E::Pause: return S::StoppingForPause;
        case E::Cancel: return S::StoppingForCancel;
        case E::Requeue: return S::StoppingForRequeue;
        default: return {};
        }
    case S::Verifying:
        switch (event) {
        case E::Committed: return S::Finished;
        case E::Stopped: return S::Queued;
        case E::Transient: return S::Waiting;
        case E::Permanent: return S::Failed;
        case E::Pause: return S::StoppingForPause;
        case E::Cancel: return S::StoppingForCancel;
        case E::Requeue: return S::StoppingForRequeue;
        default: return {};
        }
    case S::StoppingForPause:
        switch (event) {
        case E::Stopped:
        case E::Transient:
        case E::Permanent: return S::Paused;
        case E::Committed: return S::Finished;
        case E::Resume: return S::StoppingForRequeue;
        case E::Cancel: return S::StoppingForCancel;
        default: return {};
        }
    case S::StoppingForCancel:
        switch (event) {
        case E::Stopped:
        case E::Transient:
        case E::Permanent: return S::Cancelled;
        case E::Committed: return S::Finished;
        default: return {};
        }
    case S::StoppingForRequeue:
        switch (event) {
        case E::Stopped:
        case E::Transient:
        case E::Permanent: return S::Queued;
        case E::Committed: return S::Finished;
        case E::Pause: return S::StoppingForPause;
        case E::Cancel: return S::StoppingForCancel;
        default: return {};
        }
    case S::Waiting:
        switch (event) {
        case E::Elapsed:
        case E::Retry: return S::Queued;
        case E::Pause: return S::Paused;
        case E::Cancel: return S::Cancelled;
        default: return {};
        }
    case S::Paused:
        switch (event) {
        case E::Resume: return S::Queued;
        case E::Cancel: return S::Cancelled;
        default: return {};
        }
    case S::Failed:
    case S::Cancelled: return event == E::Retry ? std::optional(S::Queued) : std::nullopt;
    case S::Finished: return {};
    }
    return {};
}

constexpr bool isAllowed(DownloadState state, DownloadEvent event)
{
    return nextState(state, event).has_value();
}

/// True while an attempt holds a pool thread.
constexpr bool isRunning(DownloadState state)
{
    switch (state) {
    case DownloadState::Connecting:
    case DownloadState::Downloading:
    case DownloadState::Verifying:
    case DownloadState::StoppingForPause:
    case DownloadState::StoppingForCancel:
    case DownloadState::StoppingForRequeue: return true;
    default: return false;
    }
}

/// True when nothing will happen without a word from the user.
constexpr bool isResting(DownloadState state)
{
    switch (state) {
    case DownloadState::Paused:
    case DownloadState::Finished:
    case DownloadState::Failed:
    case DownloadState::Cancelled: return true;
    default: return false;
    }
}

/// True where another link may be put in the place of the first: not where nothing more is fetched.
constexpr bool mayReplaceLink(DownloadState state)
{
    switch (state) {
    case DownloadState::Finished:
    case DownloadState::Cancelled:
    case DownloadState::Verifying:
    case DownloadState::StoppingForCancel: return false;
    default: return true;
    }
}

constexpr StopReason stopReason(DownloadState state)
{
    switch (state) {
    case DownloadState::StoppingForPause: return StopReason::Pause;
    case DownloadState::StoppingForCancel: return StopReason::Cancel;
    case DownloadState::StoppingForRequeue: return StopReason::Requeue;
    default: return StopReason::None;
    }
}

/// The state a stored row comes back with after the program ended, however it ended.
constexpr DownloadState stateAfterRestart(DownloadState stored)
{
    switch (stored) {
    case DownloadState::StoppingForPause: return DownloadState::Paused;
    case DownloadState::StoppingForCancel: return DownloadState::Cancelled;
    default: return isResting(stored) ? stored : DownloadState::Queued;
    }
}

} // namespace gannet
