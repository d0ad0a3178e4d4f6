// SPDX-License-Identifier: MIT
#include "cli/CliInputs.h"
#include "cli/CliSession.h"
#include "cli/HostCache.h"
#include "cli/JsonReporter.h"
#include "cli/LiveReporter.h"
#include "cli/SignalWatcher.h"
#include "engine/DownloadManager.h"
#include "text/Translations.h"
#include "threads/Allocator.h"
#include "threads/EventLoops.h"
#include "transfer/Checkpoint.h"

#include <QCoreApplication>

#include <memory>

#include <unistd.h>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(GannetGet)
};

/// Thousands of unusable lines, of a file that is no list, would hide the sentence that counts.
constexpr qsizetype mostRejectedLinesSaid = 20;

bool isLiveTerminal() { return ::isatty(STDOUT_FILENO) == 1 && qgetenv("TERM") != "dumb"; }

/// A console and the reporter that writes to it.
class Output
{
public:
    explicit Output(CliOptions::Output kind)
    {
        using Kind = CliOptions::Output;
        if (kind == Kind::Text && isLiveTerminal()) {
            auto live = std::make_unique<LiveConsole>();
            m_reporter = std::make_unique<LiveReporter>(*live);
            m_console = std::move(live);
            return;
        }
        m_console = std::make_unique<Console>();
        if (kind == Kind::Json || kind == Kind::QuietJson) {
            m_reporter = std::make_unique<JsonReporter>(
                *m_console,
                kind == Kind::Json ? JsonReporter::ProgressEvents::Write
                                   : JsonReporter::ProgressEvents::LeaveOut);
        } else {
            m_reporter = std::make_unique<TextReporter>(*m_console,
                                                        kind == Kind::Quiet
                                                            ? TextReporter::Verbosity::Quiet
                                                            : TextReporter::Verbosity::Normal);
        }
    }

    CliReporter &reporter() { return *m_reporter; }

private:
    std::unique_ptr<Console> m_console; ///< outlives the reporter
    std::unique_ptr<CliReporter> m_reporter;
};

int badUsage(const QString &problem)
{
    Console console;
    console.complain(u"gannet-get: "_s + problem);
    console.complain(Tr::tr("Try 'gannet-get --help'."));
    return int(ExitCode::BadUsage);
}

void sayRejected(const QStringList &rejected)
{
    Console console;
    for (const QString &sentence : rejected.first(qMin(rejected.size(), mostRejectedLinesSaid)))
        console.complain(u"gannet-get: "_s + sentence);
    if (rejected.size() > mostRejectedLinesSaid) {
        console.complain(
            u"gannet-get: "_s
            + Tr::tr("%1 more lines are left out.").arg(rejected.size() - mostRejectedLinesSaid));
    }
}

int run(const CliOptions &options)
{
    const auto inputs = CliInputs::read(options);
    if (!inputs)
        return badUsage(inputs.error());
    sayRejected(inputs->rejected);
    if (inputs->requests.isEmpty())
        return badUsage(Tr::tr("There is no link to download."));

    const auto left = findResumable(options.folder);
    if (!left) {
        return badUsage(
            Tr::tr("The folder '%1' cannot be read: %2.").arg(options.folder, left.error().detail));
    }

    Output output(options.output);
    SignalWatcher signalWatcher;
    DownloadManager manager(inputs->settings);
    const HostCache hostCache(HostCache::defaultPath());
    manager.setHostProfiles(hostCache.load());
    manager.refusePaths(left->unreadable);
    CliSession session(manager, output.reporter());

    QObject::connect(&signalWatcher, &SignalWatcher::caught, &session, &CliSession::interrupt);
    ExitCode code = ExitCode::AllFinished;
    QObject::connect(&session, &CliSession::ended, &session, [&code](ExitCode how) {
        code = how;
        QCoreApplication::quit();
    });
    // Queued, so that the end of a run that has nothing to wait for is not missed.
    QMetaObject::invokeMethod(
        &session,
        [&] {
            session.start(inputs->requests, left->resumable);
            if (options.timeoutSeconds > 0)
                session.setTimeLimit(options.timeoutSeconds);
        },
        Qt::QueuedConnection);
    QCoreApplication::exec();
    hostCache.save(manager.hostProfiles());

    if (code == ExitCode::AllFinished && !inputs->rejected.isEmpty())
        code = ExitCode::SomeFailed;
    return int(code);
}

} // namespace

int main(int argc, char *argv[])
{
    keepFreedMemory();
    choosePlainEventLoops();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"gannet-get"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GANNET_VERSION));
    const Translations translations;

    const auto options = CliOptions::parse(QCoreApplication::arguments());
    if (!options)
        return badUsage(options.error());
    switch (options->action) {
    case CliOptions::Action::ShowHelp:
        std::fputs(qUtf8Printable(options->helpText), stdout);
        return 0;
    case CliOptions::Action::ShowVersion:
        Console().say(u"gannet-get "_s + QCoreApplication::applicationVersion());
        return 0;
    case CliOptions::Action::Run: return run(*options);
    }
}
