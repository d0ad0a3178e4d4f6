// SPDX-License-Identifier: MIT
#include "app/CommandLine.h"

#include "core/UrlList.h"
#include "text/ErrorText.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

CommandLine bad(const QString &message) { return {CommandLine::Kind::Bad, message, {}}; }

/// The local file that an argument names; empty where it names none.
QString localFile(const QString &argument)
{
    const QUrl url(argument);
    const QString path = url.isLocalFile() ? url.toLocalFile() : argument;
    const QFileInfo info(path);
    return info.isFile() ? info.absoluteFilePath() : QString();
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Opens the window and downloads the links."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption dir({u"d"_s, u"dir"_s}, Tr::tr("Save the links into this folder."),
                                 Tr::tr("DIR"));
    parser.addOption(dir);
    const QCommandLineOption add(u"add"_s, Tr::tr("Open the dialog for adding links."));
    parser.addOption(add);
    const QCommandLineOption minimized(u"minimized"_s,
                                       Tr::tr("Start without the window: in the tray, where "
                                              "there is one."));
    parser.addOption(minimized);
    parser.addPositionalArgument(u"URL"_s, Tr::tr("Links to download, or files with links."),
                                 u"[URL...]"_s);
    if (!parser.parse(arguments))
        return bad(parser.errorText());
    if (parser.isSet(help))
        return {Kind::ShowHelp, parser.helpText(), {}};
    if (parser.isSet(version))
        return {Kind::ShowVersion,
                Tr::tr("gannet %1").arg(QCoreApplication::applicationVersion()),
                {}};

    CommandLine result;
    if (parser.isSet(dir)) {
        const QString folder = parser.value(dir);
        if (folder.isEmpty())
            return bad(Tr::tr("--dir needs the name of a folder."));
        result.request.folder = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    }
    result.request.opensDialog = parser.isSet(add);
    if (parser.isSet(minimized)) {
        if (parser.isSet(add))
            return bad(Tr::tr("--add needs the window, which --minimized does not show."));
        result.request.window = LaunchWindow::Minimized;
    }
    QStringList lines;
    const QStringList positional = parser.positionalArguments();
    for (const QString &argument : positional) {
        if (const QString file = localFile(argument); !file.isEmpty())
            result.request.files += file;
        else
            lines += argument;
    }
    const UrlList list = UrlList::fromLines(lines.join(u'\n'));
    if (!list.rejected.isEmpty()) {
        const RejectedLine &first = list.rejected.constFirst();
        return bad(Tr::tr("“%1”: %2").arg(first.text, lineProblemText(first.problem)));
    }
    for (const ListLink &link : list.links)
        result.request.links += link.url;
    return result;
}

} // namespace gannet
