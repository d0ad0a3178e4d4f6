// SPDX-License-Identifier: MIT
#pragma once

#include "FakeDownloads.h"

#include "gui/MainWindow.h"
#include "gui/Preferences.h"
#include "gui/Theme.h"

#include <QTemporaryDir>

#include <memory>

namespace gannet {

/// A window over made-up downloads, with all that it needs. Main thread.
struct Stage
{
    explicit Stage(Appearance appearance);

    static HostCertificate certificate();
    /// The window with rows in it, the first one selected.
    QWidget *fill();
    QWidget *open(QDialog *dialog);

    QTemporaryDir folder;
    Theme theme;
    Preferences preferences{folder.filePath(QStringLiteral("p.conf"))};
    FakeDownloads downloads;
    std::unique_ptr<MainWindow> window;
};

/// The names of all places.
QList<QByteArray> places();
/// What is in front there: the window in one of its states, or a dialog.
QWidget *openPlace(Stage &stage, const QByteArray &name);

} // namespace gannet
