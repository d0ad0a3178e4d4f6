// SPDX-License-Identifier: MIT
// Draws the windows with made-up downloads into a folder, for the documentation.
#include "FakeLinkFacts.h"
#include "SampleList.h"
#include "Spoken.h"

#include "gui/AddDialog.h"
#include "gui/AddFlow.h"
#include "gui/DetailPanel.h"
#include "gui/DownloadActions.h"
#include "gui/DownloadListView.h"
#include "gui/FilterFlow.h"
#include "gui/MainWindow.h"
#include "gui/OwnLimitDialog.h"
#include "gui/Preferences.h"
#include "gui/PreferencesDialog.h"
#include "gui/QueueRoom.h"
#include "gui/RefreshLinkDialog.h"
#include "gui/SearchField.h"
#include "gui/SideBar.h"
#include "gui/SignInDialog.h"
#include "gui/StatusLine.h"
#include "gui/Theme.h"
#include "gui/TrustDialog.h"
#include "text/Format.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cmath>
#include <cstdio>
#include <memory>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

constexpr char scaleVariable[] = "QT_SCALE_FACTOR";

class Camera
{
public:
    explicit Camera(const QString &folder) : m_folder(folder) { }

    bool shoot(QWidget &widget, const QString &name)
    {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
        // The room on this disk is not the same everywhere.
        const QString words = QCoreApplication::translate("gannet::StatusLine", "%1 free")
                                  .arg(formatSize(60'000'000'000));
        if (auto *room = widget.findChild<QLabel *>(u"freeSpace"_s))
            room->setText(name.startsWith(u"no-room") ? u"2 sizes unknown · 2.1 GB free"_s : words);
        if (auto *sum = widget.findChild<QLabel *>(u"summaryLabel"_s)) {
            static const QRegularExpression free(u"[0-9.,]+ [kMGTP]?B free"_s);
            sum->setText(sum->text().replace(free, u"60.0 GB free"_s));
        }
        QApplication::processEvents();
        const QString path = m_folder.filePath(name + ".png"_L1);
        const bool saved = widget.grab().save(path);
        std::printf("%s %s\n", saved ? "saved" : "cannot save", qPrintable(path));
        return saved;
    }

private:
    QDir m_folder;
};

struct Stage
{
    explicit Stage(Theme &theme, Appearance appearance)
        : preferences(settings.filePath(u"gannet.conf"_s))
    {
        PreferenceValues values = preferences.values();
        values.folder = u"/home/ada/Downloads"_s;
        preferences.setValues(values);
        theme.setAppearance(appearance);
        window = std::make_unique<MainWindow>(downloads, downloads, preferences, theme);
        // Whether it fits on the disk of this machine is not to be seen.
        window->findChild<QueueRoom *>()->blockSignals(true);
        window->resize(1000, 680);
        window->show();
    }

    QTemporaryDir settings;
    Preferences preferences;
    FakeDownloads downloads;
    std::unique_ptr<MainWindow> window;
};

/// A minute and a half: the first download finds its connections, then the line is full.
void fillSpeeds(SpeedRecorder &speeds)
{
    for (int second = 0; second < 90; ++second) {
        const double grown = 45.2e6 * (1 - std::exp(-(second - 28) / 9.0));
        const double wave = 1.4e6 * std::sin(second / 5.0) + 0.7e6 * std::sin(second / 2.1);
        const double speed = second < 30 ? 2.2e6 : grown + wave;
        speeds.record(DownloadId(1), second * 1000LL, speed);
        speeds.recordAll(second * 1000LL, speed + 14.5e6);
    }
}

/// The list of all states, and what was measured meanwhile.
void fill(Stage &stage)
{
    fillSpeeds(stage.window->details().speeds());
    fillWithSamples(stage.downloads, QDateTime::currentDateTimeUtc());
}

QString sampleLinks()
{
    return u"https://releases.example/ubuntu-26.04-desktop-amd64.iso\n"
           "https://photos.example/photos-[001-003].zip\n"
           "https://media.example/get?lecture=7\n"
           "https://mirror.example/photos-001.zip\n"
           "https://papers.example/annual-report-2025.pdf\n"
           "ftp//typo.example/file"_s;
}

/// All but one server answer; false where they were not asked in time.
bool answerSamples(FakeLinkFacts &servers, const AddDialog &dialog)
{
    const auto wait = [](const auto &isDone) {
        const QDeadlineTimer end(10'000);
        while (!isDone() && !end.hasExpired())
            QApplication::processEvents(QEventLoop::AllEvents, 50);
        return isDone();
    };
    if (!wait([&servers] { return servers.questions.size() == 7; }))
        return false;
    const auto answer = [&servers](const char *link, const QString &name, qint64 bytes) {
        servers.answer(QUrl(QLatin1StringView(link)), factsOf(name, bytes));
    };
    answer("https://releases.example/ubuntu-26.04-desktop-amd64.iso",
           u"ubuntu-26.04-desktop-amd64.iso"_s, 4'900'000'000);
    answer("https://photos.example/photos-001.zip", u"photos-001.zip"_s, 1'200'000'000);
    answer("https://photos.example/photos-002.zip", u"photos-002.zip"_s, 1'100'000'000);
    answer("https://media.example/get?lecture=7", u"Vorlesung 07 – Verteilte Systeme.mp4"_s,
           640'000'000);
    answer("https://mirror.example/photos-001.zip", u"photos-001.zip"_s, 1'200'000'000);
    LinkFacts gone;
    gone.error = {ErrorKind::NotFound, 404, {}, -1};
    servers.answer(QUrl(u"https://papers.example/annual-report-2025.pdf"_s), gone);
    const auto *sum = dialog.findChild<QLabel *>(u"summaryLabel"_s);
    return wait(
        [sum] { return sum->text().contains(u" GB and "_s) && sum->text().contains(u"free"_s); });
}

bool shootWindow(Camera &camera, Theme &theme, Appearance appearance, const QString &name,
                 bool compact = false, const QSize &size = {1000, 680})
{
    Stage stage(theme, appearance);
    stage.window->resize(size);
    stage.window->setCompact(compact);
    fill(stage);
    stage.window->list().select(DownloadId(1));
    return camera.shoot(*stage.window, name);
}

bool shootLanguages(Camera &camera, Theme &theme)
{
    bool ok = true;
    {
        const Spoken german(QLocale(QLocale::German, QLocale::Germany));
        ok &= shootWindow(camera, theme, Appearance::Light, u"german"_s);
    }
    {
        const Spoken arabic(QLocale(QLocale::Arabic, QLocale::Egypt));
        ok &= shootWindow(camera, theme, Appearance::Light, u"right-to-left"_s);
    }
    return ok;
}

/// Where all is twice as large, which is settled when a program starts.
bool shootLarge(Camera &camera, Theme &theme)
{
    const QSize size(960, 600);
    bool ok = true;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const QString suffix = appearance == Appearance::Dark ? u"-dark"_s : u"-light"_s;
        ok &= shootWindow(camera, theme, appearance, "large-window"_L1 + suffix, false, size);
        ok &= shootWindow(camera, theme, appearance, "large-compact"_L1 + suffix, true, size);
    }
    return ok;
}

bool shootAll(Camera &camera, Theme &theme)
{
    bool ok = true;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const QString suffix = appearance == Appearance::Dark ? u"-dark"_s : u"-light"_s;
        {
            Stage stage(theme, appearance);
            ok &= camera.shoot(*stage.window, "empty"_L1 + suffix);
        }
        {
            Stage stage(theme, appearance);
            fill(stage);
            stage.window->list().select(DownloadId(1));
            ok &= camera.shoot(*stage.window, "window"_L1 + suffix);
            stage.window->details().setPage(DetailPanel::Page::Log);
            ok &= camera.shoot(*stage.window, "details-log"_L1 + suffix);
            stage.window->details().setPage(DetailPanel::Page::File);
            ok &= camera.shoot(*stage.window, "details-file"_L1 + suffix);
        }
        {
            Stage stage(theme, appearance);
            fill(stage);
            PreferenceValues values = stage.preferences.values();
            values.isLimited = true;
            stage.preferences.setValues(values);
            stage.window->setCompact(true);
            stage.window->list().select(DownloadId(3));
            ok &= camera.shoot(*stage.window, "compact"_L1 + suffix);
        }
        {
            Stage stage(theme, appearance);
            fillWithFailures(stage.downloads, QDateTime::currentDateTimeUtc());
            stage.window->showMessage(
                u"2 lines were left out, as they are no web links: ftp//typo.example/file, hello"_s,
                MessageKind::Note);
            ok &= camera.shoot(*stage.window, "failed"_L1 + suffix);
        }
        {
            Stage stage(theme, appearance);
            fill(stage);
            stage.window->filters().searchField()->setText(u"lecture media"_s);
            stage.window->sideBar().choose({StateGroup::Queued});
            ok &= camera.shoot(*stage.window, "search"_L1 + suffix);
            stage.window->filters().searchField()->setText(u"lecture 2024"_s);
            stage.window->sideBar().choose({});
            ok &= camera.shoot(*stage.window, "search-nothing"_L1 + suffix);
        }
        {
            Stage stage(theme, appearance);
            fill(stage);
            stage.window->resize(640, 400);
            ok &= camera.shoot(*stage.window, "narrow"_L1 + suffix);
        }
        {
            Stage stage(theme, appearance);
            stage.downloads.append([] {
                Download d;
                d.request = makeRequest(QUrl(u"https://photos.example/photos-002.zip"_s),
                                        u"/home/ada"_s);
                return d;
            }());
            FakeLinkFacts servers;
            stage.window->addFlow().setFactSource(&servers);
            AddDialog *dialog = stage.window->addFlow().openDialog(sampleLinks());
            ok &= answerSamples(servers, *dialog);
            ok &= camera.shoot(*dialog, "add-links"_L1 + suffix);
            if (auto *more = dialog->findChild<QPushButton *>(u"moreButton"_s))
                more->click();
            ok &= camera.shoot(*dialog, "add-links-more"_L1 + suffix);
            delete dialog; // before those whom it asks
        }
        {
            Stage stage(theme, appearance);
            fill(stage);
            auto *line = stage.window->findChild<StatusLine *>();
            line->setRoom({u"3 of 14 will not fit"_s, u"2 sizes unknown"_s, {}, 60'000'000'000});
            stage.window->showMessage(
                u"3 downloads of the queue will not fit. 12.3 GB more are needed on the disk of "
                "/home/ada/Downloads. What fits goes on, the rest waits."_s,
                MessageKind::Note);
            ok &= camera.shoot(*stage.window, "no-room"_L1 + suffix);
        }
        {
            Stage stage(theme, appearance);
            fill(stage);
            stage.downloads.limitSpeed({DownloadId(1)}, 2'500'000);
            stage.window->list().select(DownloadId(1));
            stage.window->actions().action(ActionId::LimitSpeed)->trigger();
            ok &= camera.shoot(*stage.window->findChild<OwnLimitDialog *>(),
                               "limit-speed"_L1 + suffix);
        }
        {
            Stage stage(theme, appearance);
            // Whether this user has an entry of his own is not to be seen.
            qputenv("XDG_CONFIG_HOME", QFile::encodeName(stage.settings.path()));
            PreferencesDialog dialog(stage.preferences, stage.window.get());
            dialog.show();
            ok &= camera.shoot(dialog, "preferences"_L1 + suffix);
            dialog.findChild<QLineEdit *>(u"searchEdit"_s)->setText(u"window"_s);
            ok &= camera.shoot(dialog, "preferences-search"_L1 + suffix);
        }
        {
            Stage stage(theme, appearance);
            Download download;
            download.request = makeRequest(
                QUrl(u"https://files.media.example/2026/lecture-07.mp4?expires=1764086400"_s),
                u"/home/ada/Downloads"_s);
            download.request.headers = {{"Referer", "https://media.example/lectures"}};
            download.error.kind = ErrorKind::Forbidden;
            RefreshLinkDialog
                dialog(download, 483'000'000,
                       u"https://files.media.example/2026/lecture-07.mp4?expires=1764172800"_s,
                       theme, stage.window.get());
            dialog.show();
            ok &= camera.shoot(dialog, "refresh-link"_L1 + suffix);
        }
        {
            Stage stage(theme, appearance);
            Download download;
            download.request = makeRequest(QUrl(u"https://members.example/2026/recordings.zip"_s),
                                           u"/home/ada/Downloads"_s);
            SignInDialog dialog(download, 2, theme, stage.window.get());
            dialog.show();
            ok &= camera.shoot(dialog, "sign-in"_L1 + suffix);
        }
        {
            Stage stage(theme, appearance);
            fill(stage);
            stage.downloads.isRemoving = true;
            stage.downloads.remove({DownloadId(4), DownloadId(5), DownloadId(6)},
                                   DownloadCommands::FinishedFile::Keep);
            ok &= camera.shoot(*stage.window, "removed"_L1 + suffix);
        }
        {
            Stage stage(theme, appearance);
            DownloadError error{ErrorKind::CertificateInvalid, 0,
                                u"The certificate is self-signed, and untrusted"_s, -1};
            error.certificate = HostCertificate::at(
                QUrl(u"https://files.example:8443/"_s),
                QCryptographicHash::hash("a certificate", QCryptographicHash::Sha256));
            TrustDialog dialog(error, stage.window.get());
            dialog.show();
            ok &= camera.shoot(dialog, "trust"_L1 + suffix);
        }
    }
    return ok;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC"); // the times of the samples are the same everywhere
    QApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: gannet-screenshots FOLDER\n");
        return 2;
    }
    const QString folder = QFile::decodeName(argv[1]);
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "cannot make %s\n", argv[1]);
        return 1;
    }
    Theme theme;
    Camera camera(folder);
    const bool isLarge = qEnvironmentVariableIsSet(scaleVariable);
    bool ok = isLarge || shootLanguages(camera, theme);
    const Spoken english(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (isLarge)
        return shootLarge(camera, theme) ? 0 : 1;
    ok &= shootAll(camera, theme);
    qputenv(scaleVariable, "2");
    ok &= QProcess::execute(QApplication::applicationFilePath(), {folder}) == 0;
    return ok ? 0 : 1;
}
