// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"
#include "core/UrlList.h"

#include <QString>

namespace gannet {

/// The one thing that helps after a failure.
enum class ErrorAction : quint8 {
    None,
    Retry,
    RetryLater, ///< it retries by itself; may be hurried
    ChangeLink,
    ChooseFolder,
    FreeSpace,
    Restart, ///< from zero
    CheckCertificate,
    SignIn,
    OpenPage, ///< in a web browser, to see what the server wants
};

/// An error as a person reads it: sentence case, no jargon, no number of a status.
struct ErrorText
{
    QString what; ///< what happened, in a few words: for the row
    QString why; ///< one sentence
    QString help; ///< one sentence: what to do
    ErrorAction action = ErrorAction::None;
};

/// \a host and \a folder fill the sentences; either may be empty.
ErrorText errorText(const DownloadError &error, const QString &host, const QString &folder);
/// "why" and "help" in one line, for the terminal.
QString errorSentence(const DownloadError &error, const QString &host, const QString &folder);
/// Why the list of downloads itself cannot be kept, and what to do.
QString listErrorText(const DownloadError &error);
/// Why a line of a list is not used: "not a web link".
QString lineProblemText(LineProblem problem);

} // namespace gannet
