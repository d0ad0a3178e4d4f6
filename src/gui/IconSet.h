// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Tokens.h"

#include <QIcon>

#include <memory>

namespace gannet {

enum class IconInk : quint8 { Text, Dim, OnAccent, Link, Finished, Waiting, Failed };

/// The line icons of resources/icons, painted in the colours of the moment at the pixel ratio
/// of the screen. Icons that were handed out follow setTokens(). Main thread.
class IconSet
{
public:
    explicit IconSet(const Tokens &tokens);

    void setTokens(const Tokens &tokens);
    QIcon icon(const QString &name, IconInk ink = IconInk::Text) const;

private:
    std::shared_ptr<Tokens> m_tokens; ///< shared with the engines of the icons
};

} // namespace gannet
