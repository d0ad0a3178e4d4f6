// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QMessageBox;

namespace gannet {

// Names, links and reasons come from strangers, and Qt takes text that looks like HTML for HTML:
// it would be shown as something else, or would load a picture.

/// \a text as a tooltip that shows it letter by letter.
QString plainToolTip(const QString &text);
/// Lets \a box, whose texts are set, show them letter by letter.
void showPlain(QMessageBox &box);

} // namespace gannet
