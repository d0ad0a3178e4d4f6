// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"

#include <QWidget>

namespace gannet {

class Theme;

/// The whole file, or several together, as a bar: the parts that are here, and where the connections are at work. From the
/// left, as the bars of the rows. The theme must outlive it. Main thread.
class SegmentBar : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentBar(const Theme &theme, QWidget *parent = nullptr);

    /// \a heads: offsets that connections write at.
    void setParts(const Progress &progress, const QList<qint64> &heads, DownloadState state);
    QSize sizeHint() const override { return QSize(200, 18); }
    QSize minimumSizeHint() const override { return QSize(80, 18); }

    QString spokenValue() const;
    /// How much of it is here; 0 where nobody knows of how much.
    int percentage() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Progress m_progress;
    QList<qint64> m_heads;
    DownloadState m_state = DownloadState::Queued;
};

} // namespace gannet
