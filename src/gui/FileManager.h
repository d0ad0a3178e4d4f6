// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QObject;

namespace gannet {

/// Shows files, marked, in the desktop's file manager; where that cannot mark, opens the folder
/// of the first. Does not wait. \a context lives until the answer came, or ends the matter.
void showInFileManager(const QStringList &files, QObject *context);

} // namespace gannet
