// SPDX-License-Identifier: MIT
#pragma once

#include "core/TimelineEvent.h"
#include "gui/DetailPage.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gannet {

class DownloadSource;

/// What happened to a download, line by line, to be read and copied; it holds hosts, but no links.
/// Main thread; the source must outlive it.
class LogPage : public DetailPage
{
    Q_OBJECT
public:
    explicit LogPage(const DownloadSource &source, QWidget *parent = nullptr);

    void showDownload(DownloadId id) override;
    void refresh() override;

    /// All of it, with the day, to be sent to somebody.
    QString copyText() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy() const;

    const DownloadSource &m_source;
    DownloadId m_id{};
    QList<TimelineEvent> m_events; ///< that are shown
    QLabel *m_hint;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace gannet
