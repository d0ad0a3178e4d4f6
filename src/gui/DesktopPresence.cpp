// SPDX-License-Identifier: MIT
#include "gui/DesktopPresence.h"

#include "gui/Announcer.h"
#include "gui/DownloadActions.h"
#include "gui/DownloadListView.h"
#include "gui/DownloadSource.h"
#include "gui/MainWindow.h"
#include "gui/Preferences.h"
#include "text/Format.h"

#include <QEvent>
#include <QLocale>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

QString toldOfTrayKey() { return u"toldOfTray"_s; }

// The keys of a notice's actions name the download, so that a press never means another one that
// ended meanwhile: "open 42".
const QString showKey = u"show"_s;
const QString openKey = u"open"_s;
const QString folderKey = u"folder"_s;
const QString noticeKey = u"default"_s; // of the specification

QString keyFor(const QString &action, DownloadId id)
{
    return action + u' ' + QString::number(qint64(id));
}

// Qt's Wayland plugin looks for the token where a new process finds its own.
constexpr auto tokenVariable = "XDG_ACTIVATION_TOKEN";

} // namespace

DesktopPresence::DesktopPresence(const DownloadSource &source, MainWindow &window,
                                 Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_window(window)
    , m_preferences(preferences)
    , m_progress(source)
    , m_notices(source)
{
    window.installEventFilter(this);
    connect(&m_progress, &OverallProgress::changed, this, &DesktopPresence::showProgress);
    connect(&m_notices, &EndNotices::notice, this, &DesktopPresence::tellOfEnd);
    connect(&m_notifier, &DesktopNotifier::chosen, this, &DesktopPresence::follow);
    connect(&window, &MainWindow::wentIntoTray, this, &DesktopPresence::tellOfTray);
}

bool DesktopPresence::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_notices.forget(); // what ended is seen in the list
        m_launcher.setUrgent(false);
    }
    return QObject::eventFilter(watched, event);
}

void DesktopPresence::showProgress(const OverallProgress::Value &value)
{
    m_launcher.show(value);
    Activity activity;
    activity.percent = value.percent;
    if (value.running > 0 && value.percent >= 0)
        activity.summary = tr("%1 % of %Ln download(s)", nullptr, value.running)
                               .arg(QLocale().toString(value.percent));
    else if (value.running > 0)
        activity.summary = tr("%Ln download(s) running", nullptr, value.running);
    if (value.bytesPerSecond > 0)
        activity.speed = formatSpeed(double(value.bytesPerSecond));
    m_window.setActivity(activity);
}

void DesktopPresence::tellOfEnd(const EndNotice &notice)
{
    if (m_window.isActiveWindow()) {
        sayEnd(notice);
        return;
    }
    if (!notice.failed.isEmpty())
        m_launcher.setUrgent(true);
    if (!m_preferences.values().tellOfEnds)
        return;
    DesktopNotice shown{notice.title, notice.text};
    shown.category = notice.failed.isEmpty() ? u"transfer.complete"_s : u"transfer.error"_s;
    shown.actions += {noticeKey, tr("Show")};
    if (!notice.failed.isEmpty()) {
        shown.actions += {keyFor(showKey, notice.failed.constFirst()), tr("Show")};
    } else if (notice.finished.size() == 1) {
        const DownloadId id = notice.finished.constFirst();
        shown.actions += {keyFor(openKey, id), tr("Open")};
        shown.actions += {keyFor(folderKey, id), tr("Open folder")};
    }
    m_notifier.show(shown);
}

void DesktopPresence::sayEnd(const EndNotice &notice)
{
    // A row that has the focus says its new state itself.
    const QList<DownloadId> ended = notice.finished + notice.failed;
    const DownloadListView &list = m_window.list();
    const auto current = DownloadId(
        list.currentIndex().data(DownloadListModel::IdRole).toLongLong());
    if (!notice.isLast && list.hasFocus() && ended == QList<DownloadId>{current})
        return;
    m_window.announcer().say(notice.text.isEmpty() ? notice.title
                                                   : notice.title + u'\n' + notice.text,
                             Announcer::Kind::News);
}

void DesktopPresence::tellOfTray()
{
    if (m_preferences.memory(toldOfTrayKey()).toBool())
        return;
    m_preferences.remember(toldOfTrayKey(), true);
    DesktopNotice notice{tr("Gannet goes on in the tray"),
                         tr("A click on its icon brings the window back. Its menu has “Quit”.")};
    notice.actions += {noticeKey, tr("Show")};
    m_notifier.show(notice, [this](bool isShown) {
        if (!isShown) // then it is read when the window comes back
            m_window.showMessage(tr("While its window was closed, Gannet went on in the tray."),
                                 MessageKind::Note);
    });
}

void DesktopPresence::follow(const QString &key, const QByteArray &token)
{
    const QString action = key.section(u' ', 0, 0);
    const auto id = DownloadId(key.section(u' ', 1).toLongLong());
    if (!token.isEmpty())
        qputenv(tokenVariable, token);
    const bool isOpened = action == openKey ? m_window.actions().openFile(id)
        : action == folderKey               ? m_window.actions().showInFolder(id)
                                            : false;
    if (!isOpened)
        m_window.present();
    // It was for this; programs that are started later have another.
    qunsetenv(tokenVariable);
    if (!isOpened && action == showKey && m_source.find(id))
        m_window.showDownload(id);
}

} // namespace gannet
