// SPDX-License-Identifier: MIT
// What a screen reader is told of the list without asking.
#include "gui/DownloadListView.h"

#include "gui/Accessibles.h"
#include "gui/DownloadSortProxy.h"

namespace gannet {

void DownloadListView::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_showsFocus |= reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    QTreeView::focusInEvent(event);
    // It is told of the list by then; the row is what a person wants to hear.
    if (QAccessible::isActive())
        QMetaObject::invokeMethod(
            this, [this] { tellOfCurrentRow(*this, QAccessible::Focus); }, Qt::QueuedConnection);
}

void DownloadListView::speakChange()
{
    const QModelIndex current = currentIndex();
    const int row = current.isValid() ? m_proxy.mapToSource(current).row() : -1;
    const Download *download = row < 0 ? nullptr : m_model.downloadAt(row);
    if (!download)
        return;
    // A state is news; figures that run are read when somebody asks for them.
    const Spoken now{idAt(current), download->state};
    const Spoken before = std::exchange(m_spoken, now);
    if (before.id == now.id && before.state != now.state)
        tellOfCurrentRow(*this, QAccessible::NameChanged);
}

} // namespace gannet
