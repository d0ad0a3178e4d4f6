// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

class QTreeView;

namespace gannet {

/// What our own widgets are to a screen reader, where Qt cannot know: that a message is a message, that
/// the words of a switch exclude each other, what a press does. To be called before the first
/// widget is made, on the main thread.
void installAccessibles();

/// Tells a screen reader something of the current row, if the view has the focus.
void tellOfCurrentRow(QTreeView &view, QAccessible::Event what);

} // namespace gannet
