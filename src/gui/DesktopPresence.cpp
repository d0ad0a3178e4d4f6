// SPDX-License-Identifier: MIT
#include "gui/DesktopPresence.h"

#include "gui/MainWindow.h"
#include "gui/Preferences.h"

#include <QEvent>
#include <QLocale>

namespace gannet {

DesktopPresence::DesktopPresence(const DownloadSource &source, MainWindow &window,
                                 const Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_progress(source)
    , m_notices(source)
{
    window.installEventFilter(this);
    connect(&m_progress, &OverallProgress::changed, this, &DesktopPresence::showProgress);
    connect(&m_notices, &EndNotices::notice, this,
            [this, &preferences](const QString &title, const QString &text) {
                if (preferences.values().tellOfEnds && !m_window.isActiveWindow())
                    m_notifier.show(title, text);
            });
    connect(&m_notifier, &DesktopNotifier::activated, &window, &MainWindow::present);
}

bool DesktopPresence::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_notices.forget(); // what ended is seen in the list
    return QObject::eventFilter(watched, event);
}

void DesktopPresence::showProgress(const OverallProgress::Value &value)
{
    m_launcher.show(value);
    if (value.running == 0)
        m_window.setSummary({});
    else if (value.percent >= 0)
        m_window.setSummary(tr("%1 % of %Ln download(s)", nullptr, value.running)
                                .arg(QLocale().toString(value.percent)));
    else
        m_window.setSummary(tr("%Ln download(s) running", nullptr, value.running));
}

} // namespace gannet
