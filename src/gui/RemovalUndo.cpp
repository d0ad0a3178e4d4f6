// SPDX-License-Identifier: MIT
#include "gui/RemovalUndo.h"

#include "gui/DownloadCommands.h"
#include "gui/DownloadSource.h"
#include "gui/MessageBar.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

namespace gannet {

RemovalUndo::RemovalUndo(const DownloadSource &source, DownloadCommands &commands,
                         MessageBar &messages, QWidget *window)
    : QObject(window)
    , undo(new QAction(tr("Undo removal"), this))
    , m_source(source)
    , m_commands(commands)
    , m_messages(messages)
    , m_window(window)
    , m_timer(this)
{
    undo->setShortcut(QKeySequence::Undo);
    undo->setToolTip(tr("Bring back the downloads that were removed last"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(patienceMs);
    connect(undo, &QAction::triggered, this, [this] { m_commands.undoRemove(); });
    connect(&m_timer, &QTimer::timeout, this, &RemovalUndo::onTime);
    connect(&source, &DownloadSource::undoableChanged, this, &RemovalUndo::update);
    window->installEventFilter(this);
    update();
}

void RemovalUndo::update()
{
    const int count = m_source.undoableCount();
    undo->setEnabled(count > 0);
    m_timer.stop();
    if (!m_text.isEmpty())
        m_messages.take(m_text);
    m_text.clear();
    if (count == 0)
        return;
    m_text = tr("%Ln download(s) removed", nullptr, count);
    m_messages.offer(m_text, tr("Undo"), [this](bool isWanted) {
        if (isWanted)
            m_commands.undoRemove();
        else
            m_commands.settleRemove();
    });
    this->count();
}

void RemovalUndo::count()
{
    if (!m_text.isEmpty() && m_window->isActiveWindow())
        m_timer.start();
}

void RemovalUndo::onTime()
{
    if (m_messages.isInHand())
        m_timer.start();
    else
        m_commands.settleRemove();
}

bool RemovalUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        count();
    else if (event->type() == QEvent::WindowDeactivate)
        m_timer.stop();
    return QObject::eventFilter(watched, event);
}

} // namespace gannet
