// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"

#include <QWidget>

namespace gannet {

/// A page of the detail panel: shows one download, and nothing while it is hidden. Main thread.
class DetailPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Lower than those of dialogs, so that two of them have room.
    static constexpr int buttonHeight = 28;
    /// Of what can be scrolled: in a low panel a line of it is better than none.
    static constexpr int leastList = 24;
    /// A page reaches so far beyond the title at both sides: there the marks of the focus are.
    static constexpr int overhang = 5;

    /// Of a download that is there; what is shown is as it is now.
    virtual void showDownload(DownloadId id) = 0;
    /// Its figures or its state changed.
    virtual void refresh() = 0;
};

} // namespace gannet
