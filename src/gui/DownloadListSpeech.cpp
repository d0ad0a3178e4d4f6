// SPDX-License-Identifier: MIT
// What a screen reader is told of the list without asking.
#include "gui/DownloadListView.h"

#include "gui/DownloadSortProxy.h"

#include <QAccessible>

namespace gannet {

void DownloadListView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    // It is told of the list by then; the row is what a person wants to hear.
    if (QAccessible::isActive())
        QMetaObject::invokeMethod(
            this, [this] { speak(QAccessible::Focus); }, Qt::QueuedConnection);
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
        speak(QAccessible::NameChanged);
}

void DownloadListView::speak(QAccessible::Event what)
{
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return;
    QAccessibleEvent event(this, what);
    // As Qt counts, the headings are the first row.
    event.setChild((current.row() + 1) * m_proxy.columnCount() + current.column());
    QAccessible::updateAccessibility(&event);
}

} // namespace gannet
