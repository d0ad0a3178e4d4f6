// SPDX-License-Identifier: MIT
#include "Places.h"

#include "SampleList.h"

#include "gui/AboutDialog.h"
#include "gui/AddDialog.h"
#include "gui/AddFlow.h"
#include "gui/DetailPanel.h"
#include "gui/DownloadListView.h"
#include "gui/FilterFlow.h"
#include "gui/LimitDialog.h"
#include "gui/OwnLimitDialog.h"
#include "gui/PreferencesDialog.h"
#include "gui/QueueRoom.h"
#include "gui/RefreshLinkDialog.h"
#include "gui/SearchField.h"
#include "gui/ShortcutsDialog.h"
#include "gui/SignInDialog.h"
#include "gui/StatusLine.h"
#include "gui/TrustDialog.h"

#include <QCryptographicHash>
#include <QPushButton>

namespace gannet {

using namespace Qt::StringLiterals;

Stage::Stage(Appearance appearance)
{
    PreferenceValues values = preferences.values();
    values.folder = folder.path();
    values.isLimited = true; // which is what the detail panel's button is about
    values.trustedCertificates = {certificate()};
    preferences.setValues(values);
    theme.setAppearance(appearance);
    window = std::make_unique<MainWindow>(downloads, downloads, preferences, theme);
    window->findChild<QueueRoom *>()->blockSignals(true); // the disk of this machine
    window->resize(1000, 680);
}

HostCertificate Stage::certificate()
{
    return HostCertificate::at(QUrl(u"https://files.example:8443/"_s),
                               QCryptographicHash::hash("any", QCryptographicHash::Sha256));
}

QWidget *Stage::fill()
{
    fillWithSamples(downloads, QDateTime::currentDateTimeUtc());
    window->show();
    window->list().select(DownloadId(1));
    return window.get();
}

QWidget *Stage::open(QDialog *dialog)
{
    window->show();
    dialog->open();
    return dialog;
}

QList<QByteArray> places()
{
    return {"empty", "list",     "all",          "log",     "file",      "message", "nothing found",
            "add",   "add more", "preferences",  "limit",   "own limit", "no room", "shortcuts",
            "trust", "undo",     "refresh link", "sign in", "about"};
}

QWidget *openPlace(Stage &stage, const QByteArray &name)
{
    if (name == "empty") {
        stage.window->show();
        return stage.window.get();
    }
    if (name == "all") {
        QWidget *window = stage.fill();
        stage.window->list().clearSelection();
        return window;
    }
    if (name == "list" || name == "log" || name == "file" || name == "message" || name == "undo") {
        QWidget *window = stage.fill();
        if (name == "log")
            stage.window->details().setPage(DetailPanel::Page::Log);
        if (name == "file")
            stage.window->details().setPage(DetailPanel::Page::File);
        if (name == "message")
            stage.window->showMessage(u"Something happened"_s, MessageKind::Trouble);
        if (name == "undo") {
            stage.downloads.isRemoving = true;
            stage.downloads.remove({DownloadId(2)}, DownloadCommands::FinishedFile::Keep);
        }
        return window;
    }
    if (name == "nothing found") {
        QWidget *window = stage.fill();
        stage.window->filters().searchField()->setText(u"nothing like it"_s);
        return window;
    }
    if (name == "add") {
        stage.window->show();
        return stage.window->addFlow().openDialog(u"https://a.example/1\nhttps://a.example/2"_s);
    }
    if (name == "add more") {
        Download known;
        known.request = makeRequest(QUrl(u"https://a.example/1"_s), u"/tmp"_s);
        stage.downloads.append(known);
        stage.window->show();
        AddDialog *dialog = stage.window->addFlow().openDialog(
            u"https://a.example/1\nhttps://a.example/2.zip"_s);
        dialog->findChild<QPushButton *>(u"moreButton"_s)->click();
        return dialog;
    }
    if (name == "preferences")
        return stage.open(new PreferencesDialog(stage.preferences, stage.window.get()));
    if (name == "limit")
        return stage.open(new LimitDialog(1'000'000, stage.window.get()));
    if (name == "own limit") {
        stage.fill();
        const Download *first = stage.downloads.find(stage.downloads.ids().constFirst());
        return stage.open(new OwnLimitDialog({first}, 0, stage.window.get()));
    }
    if (name == "no room") {
        QWidget *window = stage.fill();
        window->findChild<StatusLine *>()->setRoom({u"3 of 14 will not fit"_s, {}, u"why"_s, 1});
        return window;
    }
    if (name == "shortcuts")
        return stage.open(
            new ShortcutsDialog(stage.window->QWidget::actions(), stage.window.get()));
    if (name == "refresh link") {
        Download download;
        download.request = makeRequest(QUrl(u"https://a.example/1"_s), u"/tmp"_s);
        download.request.headers = {{"Referer", "https://a.example/"}};
        return stage.open(new RefreshLinkDialog(download, 5, u"https://b.example/1"_s, stage.theme,
                                                stage.window.get()));
    }
    if (name == "about")
        return stage.open(new AboutDialog(stage.window.get()));
    if (name == "sign in") {
        Download download;
        download.request = makeRequest(QUrl(u"http://a.example/1.zip"_s), u"/tmp"_s);
        return stage.open(new SignInDialog(download, 3, stage.theme, stage.window.get()));
    }
    DownloadError error{ErrorKind::CertificateInvalid, 0, u"self-signed"_s, -1};
    error.certificate = Stage::certificate();
    return stage.open(new TrustDialog(error, stage.window.get()));
}

} // namespace gannet
