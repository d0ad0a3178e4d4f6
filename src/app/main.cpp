// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/CommandLine.h"
#include "app/EndSignals.h"
#include "app/SingleInstance.h"
#include "gui/Accessibles.h"
#include "text/Translations.h"
#include "threads/EventLoops.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <memory>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

constexpr int badUsage = 2;

void print(std::FILE *stream, const QString &text)
{
    const QByteArray line = text.trimmed().toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
}

/// What needs no window: help, version, bad usage, and handing over to the one that runs.
/// Nothing: go on and open the window.
std::optional<int> runWithoutWindow(int &argc, char **argv, const Locations &locations,
                                    SingleInstance &instance, LaunchRequest &request)
{
    const QCoreApplication app(argc, argv);
    const Translations translations;
    const CommandLine commandLine = CommandLine::parse(QCoreApplication::arguments());
    switch (commandLine.kind) {
    case CommandLine::Kind::ShowHelp:
    case CommandLine::Kind::ShowVersion: print(stdout, commandLine.text); return 0;
    case CommandLine::Kind::Bad: print(stderr, u"gannet: "_s + commandLine.text); return badUsage;
    case CommandLine::Kind::Run: break;
    }
    request = commandLine.request;
    request.activationToken = qgetenv("XDG_ACTIVATION_TOKEN");
    if (instance.claim())
        return std::nullopt;
    if (instance.handOver(request))
        return 0;
    print(stderr,
          QCoreApplication::translate(
              "main", "gannet: another Gannet holds the list in %1 and does not answer.")
              .arg(locations.dataFolder));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    choosePlainEventLoops();
    QCoreApplication::setApplicationName(u"gannet"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GANNET_VERSION));
    const Locations locations = Locations::standard();
    SingleInstance instance(locations.dataFolder, locations.runtimeFolder);
    LaunchRequest request;
    if (const auto code = runWithoutWindow(argc, argv, locations, instance, request))
        return *code;

    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Gannet"_s);
    QGuiApplication::setDesktopFileName(u"io.github.gannet.Gannet"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    const Translations translations;
    installAccessibles();
    // Before the window, which may put it into the tray while it is made.
    QGuiApplication::setWindowIcon(
        QIcon::fromTheme(u"io.github.gannet.Gannet"_s, QIcon(u":/icons/gannet.svg"_s)));
    Application application(locations);
    QObject::connect(&application, &Application::finished, &app, &QCoreApplication::quit);
    QObject::connect(&instance, &SingleInstance::received, &application, &Application::take);
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::caught, &application, &Application::quit);
    instance.listen();
    application.start(request);
    return QApplication::exec();
}
