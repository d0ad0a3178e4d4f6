// SPDX-License-Identifier: MIT
#pragma once

#include "gui/QueueRoom.h"

#include <QObject>

namespace gannet {

class FilterFlow;
class StatusLine;

/// Says in the status line whether the queue will fit, and selects what will not for who asks. Owns the
/// forecast; the window owns the widgets. Main thread.
class RoomFlow : public QObject
{
    Q_OBJECT
public:
    RoomFlow(const DownloadSource &source, FilterFlow *filters, StatusLine *statusLine,
             QObject *parent);

Q_SIGNALS:
    /// A sentence for the message bar.
    void said(const QString &text);

private:
    void show();
    void warn();
    void selectLacking();
    QString missingText() const;

    QueueRoom m_room;
    FilterFlow *m_filters;
    StatusLine *m_statusLine;
};

} // namespace gannet
