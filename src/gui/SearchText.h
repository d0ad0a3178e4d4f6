// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QUrl;

namespace gannet {

/// \a text as it is compared in a search: without case, accents and widths; UTF-8.
QByteArray foldedForSearch(const QString &text);

/// Where a download is looked for: its name, and the host and path of its link. The folder is left
/// out: most rows share it, and each word of it would find them all.
QByteArray searchKey(const QString &name, const QUrl &link);

/// The words of what was typed, folded; a row is found if its key contains each of them.
QList<QByteArray> searchWords(const QString &text);

} // namespace gannet
