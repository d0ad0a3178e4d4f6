// SPDX-License-Identifier: MIT
#pragma once

#include <QKeyEvent>

namespace gannet {

/// Asks for the menu of what is current. Not every platform makes such an event of both keys.
inline bool isMenuKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    return (event.key() == Qt::Key_Menu && held == Qt::NoModifier)
        || (event.key() == Qt::Key_F10 && held == Qt::ShiftModifier);
}

} // namespace gannet
