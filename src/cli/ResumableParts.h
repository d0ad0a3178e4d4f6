// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"

#include <QList>

namespace gannet {

/// Requests of a run, apart by whether an earlier run left a part of the file. A value.
struct ResumableParts
{
    QList<Download> known; ///< what is asked for now, with name, part file and generation as left
    QList<Request> fresh;

    /// \a left is what lies in the folder: see findResumable(). The first link's part goes before its mirrors'.
    static ResumableParts match(const QList<Request> &requests, const QList<Download> &left);
};

} // namespace gannet
