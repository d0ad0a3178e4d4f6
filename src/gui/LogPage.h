// SPDX-License-Identifier: MIT
#pragma once

#include "core/TimelineEvent.h"
#include "gui/DetailPage.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gannet {

class DownloadSource;
struct Download;

/// What happened to a download, line by line, to be read, and to be copied with days that sort; it holds
/// hosts, but no links. It is built at the program's start: what was added before may have a past.
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
    void rebuild(const Download &download, const QList<TimelineEvent> &events);
    void append(const Download &download, const TimelineEvent &event);
    QString beginning(const Download &download, const QList<TimelineEvent> &events) const;
    void copy() const;

    const DownloadSource &m_source;
    const QDateTime m_since = QDateTime::currentDateTimeUtc();
    DownloadId m_id{};
    QDate m_today; ///< when the lines were written: its day goes without saying
    QDate m_day; ///< of the last line
    QList<TimelineEvent> m_events; ///< that are shown
    QLabel *m_hint;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace gannet
