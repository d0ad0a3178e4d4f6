// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace gannet {

/// Where the window of a start is to be.
enum class LaunchWindow : quint8 {
    Front,
    Minimized, ///< in the tray where there is one; that of a program that runs already stays where it is
};

/// What a start of the program wants, be it the first or one that hands over to it. A value.
struct LaunchRequest
{
    QString folder; ///< absolute; empty: the preferred one
    QList<QUrl> links; ///< http and https
    QStringList files; ///< local lists of links, absolute
    QByteArray activationToken; ///< of the compositor, so that the window may come to the front
    bool opensDialog = false; ///< the one that adds links
    LaunchWindow window = LaunchWindow::Front;

    QByteArray toJson() const;
    /// Nothing where \a json is not such a request; links that are not http(s) are left out.
    static std::optional<LaunchRequest> fromJson(const QByteArray &json);

    friend bool operator==(const LaunchRequest &, const LaunchRequest &) = default;
};

} // namespace gannet
