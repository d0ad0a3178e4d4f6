// SPDX-License-Identifier: MIT
#include "cli/TextReporter.h"

#include "text/ErrorText.h"
#include "text/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace gannet {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TextReporter)
};

/// With tenths where they matter.
QString took(qint64 ms)
{
    return ms < 10'000 ? Tr::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', 1))
                       : formatDuration(ms);
}

} // namespace

TextReporter::TextReporter(Console &console, Verbosity verbosity)
    : m_console(console)
    , m_verbosity(verbosity)
{ }

void TextReporter::started(const Download &download, const QString &worker)
{
    m_names.insert(download.id, download.displayName());
    if (m_verbosity != Verbosity::Quiet)
        m_console.say(Tr::tr("Starting download of %1 (%2)").arg(download.displayName(), worker));
}

void TextReporter::progressed(const Download &, const Progress &) { }

void TextReporter::mirrorLeftOut(const Download &download, const QUrl &url,
                                 const DownloadError &error)
{
    const QString why = errorText(error, url.host(), download.request.folder).what;
    m_console.complain(Tr::tr("%1: the mirror %2 is left out: %3")
                           .arg(nameOf(download), url.toDisplayString(QUrl::RemoveQuery), why));
}

void TextReporter::waiting(const Download &download, qint64 ms)
{
    if (m_verbosity == Verbosity::Quiet)
        return;
    const QString what =
        errorText(download.error, download.request.url().host(), download.request.folder).what;
    m_console.complain(Tr::tr("%1: %2; trying again in %3")
                           .arg(nameOf(download), what, formatDuration(std::max<qint64>(ms, 0))));
}

void TextReporter::finished(const Download &download, qint64 ms)
{
    const QString name = nameOf(download);
    m_names.remove(download.id);
    if (m_verbosity == Verbosity::Quiet)
        return;
    const qint64 bytes = std::max(download.receivedBytes, download.totalBytes());
    QString line = Tr::tr("Finished %1: %2 in %3").arg(name, formatSize(bytes), took(ms));
    if (download.fileName != name)
        line = Tr::tr("%1, saved as %2").arg(line, download.filePath());
    if (download.verification == Verification::SizeNotVerified)
        line = Tr::tr("%1 (the server did not say how long it should be)").arg(line);
    m_console.say(line);
}

void TextReporter::failed(const Download &download, const DownloadError &error)
{
    const QString sentence = errorSentence(error, download.request.url().host(),
                                           download.request.folder);
    m_console.complain(Tr::tr("%1: %2").arg(nameOf(download), sentence));
    m_names.remove(download.id);
}

void TextReporter::ended(const RunSummary &summary)
{
    if (summary.interrupted) {
        m_console.complain(
            Tr::tr("Stopped. The parts are kept: run the same command again to go on."));
    } else if (summary.failed > 0 && m_verbosity != Verbosity::Quiet) {
        m_console.complain(Tr::tr("%1 of %2 files are here; %3 failed.")
                               .arg(QString::number(summary.finished),
                                    QString::number(summary.total),
                                    QString::number(summary.failed)));
    }
}

QString TextReporter::nameOf(const Download &download) const
{
    return m_names.value(download.id, download.displayName());
}

} // namespace gannet
