// SPDX-License-Identifier: MIT
#include "gui/RowText.h"

#include "gui/FileKind.h"
#include "text/ErrorText.h"
#include "text/Format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace gannet {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RowText)
};

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    //: Joins two short facts of a row, as in "releases.example · 4.9 GB".
    return Tr::tr("%1 · %2").arg(first, second);
}

QString dayAndTime(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const QLocale locale;
    // The C locale's short form has seconds.
    const QString time = locale.language() == QLocale::C
        ? local.time().toString(u"HH:mm")
        : locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Tr::tr("today %1").arg(time);
    if (days == 1)
        return Tr::tr("yesterday %1").arg(time);
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString spokenDuration(qint64 ms)
{
    const qint64 seconds = (ms + 999) / 1000;
    if (seconds < 60)
        return Tr::tr("%Ln second(s) left", nullptr, int(seconds));
    if (seconds < 3600)
        return Tr::tr("%Ln minute(s) left", nullptr, int((seconds + 30) / 60));
    return Tr::tr("%Ln hour(s) left", nullptr, int(qMin<qint64>((seconds + 1800) / 3600, 100'000)));
}

QString percentText(const RowText &row)
{
    const int part = percent(row.received, row.total);
    return part < 0 ? QString() : Tr::tr("%1 %").arg(QLocale().toString(part));
}

void describeRunning(RowText &row, const RowInput &in)
{
    const Progress &p = in.progress;
    row.hasBar = true;
    row.ranges = p.ranges;
    const QString part = row.total < 0 ? Tr::tr("size unknown") : percentText(row);
    const QString left = p.msLeft >= 0 ? Tr::tr("%1 left").arg(formatDuration(p.msLeft))
                                       : QString();
    row.status = joined(part, left);
    row.statusBesideTime = part;
    row.figure = formatSpeed(p.bytesPerSecond);
    if (p.connections > 0)
        row.figureDetail = Tr::tr("%Ln connection(s)", nullptr, p.connections);
}

/// The one button that helps; what it cannot do falls back to trying again.
RowAction helpingAction(const Download &d, const ErrorText &text)
{
    switch (text.action) {
    case ErrorAction::ChangeLink: return RowAction::RefreshLink;
    case ErrorAction::SignIn:
        // A proxy's name and password are the system's.
        return d.error.kind == ErrorKind::AuthRequired ? RowAction::SignIn : RowAction::Retry;
    case ErrorAction::ChooseFolder: return RowAction::ChooseFolder;
    case ErrorAction::Restart: return RowAction::Restart;
    case ErrorAction::CheckCertificate:
        return d.error.certificate.isEmpty() ? RowAction::Retry : RowAction::CheckCertificate;
    case ErrorAction::OpenPage:
        return refererOf(d.request).isEmpty() ? RowAction::RefreshLink : RowAction::OpenPage;
    case ErrorAction::None:
    case ErrorAction::Retry:
    case ErrorAction::RetryLater:
    case ErrorAction::FreeSpace: break;
    }
    return RowAction::Retry;
}

QString actionName(RowAction action, DownloadState state)
{
    switch (action) {
    case RowAction::None: return {};
    case RowAction::Retry:
        return state == DownloadState::Waiting ? Tr::tr("Retry now") : Tr::tr("Retry");
    case RowAction::Restart: return Tr::tr("Start over");
    case RowAction::RefreshLink: return Tr::tr("Refresh link…");
    case RowAction::SignIn: return Tr::tr("Sign in…");
    case RowAction::ChooseFolder: return Tr::tr("Choose folder…");
    case RowAction::OpenPage: return Tr::tr("Open page");
    case RowAction::CheckCertificate: return Tr::tr("Check certificate…");
    }
    return {};
}

void offerHelp(RowText &row, const Download &d, const ErrorText &text)
{
    row.action = helpingAction(d, text);
    row.actionText = actionName(row.action, d.state);
}

void describeWaiting(RowText &row, const RowInput &in)
{
    const Download &d = in.download;
    row.hasBar = true;
    const ErrorText text = errorText(d.error, d.request.url().host(), d.request.folder);
    const QString &what = text.what;
    if (in.waitingUntil.isValid()) {
        const qint64 ms = qMax<qint64>(0, in.now.msecsTo(in.waitingUntil));
        //: A row that waits: what went wrong · when it is tried again.
        const QString now = Tr::tr("tries again now");
        const QString time = formatDuration(ms);
        row.status = joined(what, ms > 0 ? Tr::tr("tries again in %1").arg(time) : now);
        //: A row that waits, in few words: when it is tried again. What went wrong follows.
        row.statusInLine = joined(ms > 0 ? Tr::tr("again in %1").arg(time) : now, what);
    } else {
        row.status = what.isEmpty() ? Tr::tr("waiting") : what;
    }
    offerHelp(row, d, text);
}

void describeFailed(RowText &row, const RowInput &in)
{
    const Download &d = in.download;
    const ErrorText text = errorText(d.error, d.request.url().host(), d.request.folder);
    const QString what = text.what.isEmpty() ? stateText(d.state) : text.what;
    //: A failed row: a sign, then what happened.
    row.status = Tr::tr("! %1").arg(what);
    row.statusDetail = row.received > 0 && text.action != ErrorAction::Restart
        ? Tr::tr("nothing is lost: %1 are kept").arg(formatSize(row.received))
        : text.help;
    offerHelp(row, d, text);
}

void describeFinished(RowText &row, const RowInput &in)
{
    const Download &d = in.download;
    switch (d.verification) {
    case Verification::Checksum: row.status = Tr::tr("✓ finished · checksum right"); break;
    case Verification::SizeNotVerified:
        row.status = Tr::tr("✓ finished · size not verified");
        break;
    default: row.status = Tr::tr("✓ finished"); break;
    }
    row.detail = joined(QFileInfo(d.request.folder).fileName(),
                        d.finished.isValid() ? dayAndTime(d.finished, in.now) : QString());
    row.figure = formatSize(row.total >= 0 ? row.total : row.received);
    row.figureIsSize = true;
}

void describeState(RowText &row, const RowInput &in)
{
    const Download &d = in.download;
    row.figure = Tr::tr("—");
    row.status = stateText(d.state);
    row.barTone = barTone(d.state);
    row.statusTone = statusTone(d.state);
    switch (d.state) {
    case DownloadState::Downloading: describeRunning(row, in); return;
    case DownloadState::Connecting:
    case DownloadState::Verifying:
    case DownloadState::StoppingForPause:
    case DownloadState::StoppingForCancel:
    case DownloadState::StoppingForRequeue:
        row.hasBar = true;
        row.ranges = in.progress.ranges;
        return;
    case DownloadState::Waiting: describeWaiting(row, in); return;
    case DownloadState::Queued:
        row.hasBar = true;
        if (in.isNext)
            row.status = Tr::tr("queued, next");
        return;
    case DownloadState::Paused:
        row.hasBar = true;
        row.ranges = in.progress.ranges;
        if (row.received > 0)
            row.status = joined(row.status, percentText(row));
        return;
    case DownloadState::Failed: describeFailed(row, in); return;
    case DownloadState::Finished: describeFinished(row, in); return;
    case DownloadState::Cancelled: return;
    }
}

QString sizeDetail(const RowText &row, DownloadState state)
{
    if (state == DownloadState::Failed && row.received > 0)
        //: "48 of 61 MB" kept of a failed download.
        return Tr::tr("%1 kept").arg(formatSizeOf(row.received, row.total));
    if (row.received > 0)
        return formatSizeOf(row.received, row.total);
    return row.total >= 0 ? formatSize(row.total) : QString();
}

/// Where it is felt, or will be.
bool showsLimit(const Download &download)
{
    return download.request.maxBytesPerSecond > 0 && download.state != DownloadState::Finished
        && download.state != DownloadState::Failed && download.state != DownloadState::Cancelled;
}

QString limitText(const Download &download)
{
    return Tr::tr("limited to %1").arg(formatSpeed(double(download.request.maxBytesPerSecond)));
}

/// The state for the ear: without the signs and the figures that are for the eye.
QStringList spokenState(const RowText &row, const RowInput &in)
{
    const Download &d = in.download;
    switch (d.state) {
    case DownloadState::Downloading:
    case DownloadState::Paused: return {stateText(d.state)};
    case DownloadState::Finished:
        switch (d.verification) {
        case Verification::Checksum: return {stateText(d.state), Tr::tr("checksum right")};
        case Verification::SizeNotVerified:
            return {stateText(d.state), Tr::tr("size not verified")};
        default: return {stateText(d.state)};
        }
    case DownloadState::Failed: {
        const QString what = errorText(d.error, d.request.url().host(), d.request.folder).what;
        QStringList parts{stateText(d.state)};
        for (const QString &more : {what, row.statusDetail}) {
            if (!more.isEmpty())
                parts += more;
        }
        return parts;
    }
    default: return {row.status};
    }
}

QString accessibleText(const RowText &row, const RowInput &in)
{
    QStringList parts{row.name};
    const int part = percent(row.received, row.total);
    if (part >= 0 && row.hasBar)
        parts += Tr::tr("%Ln percent", nullptr, part);
    if (in.download.state == DownloadState::Downloading && in.progress.msLeft >= 0)
        parts += spokenDuration(in.progress.msLeft);
    parts += spokenState(row, in);
    if (showsLimit(in.download))
        parts += limitText(in.download);
    return parts.join(Tr::tr(", ", "between the parts of a spoken sentence"));
}

} // namespace

QString stateText(DownloadState state)
{
    switch (state) {
    case DownloadState::Queued: return Tr::tr("queued");
    case DownloadState::Paused: return Tr::tr("paused");
    case DownloadState::Finished: return Tr::tr("finished");
    case DownloadState::Failed: return Tr::tr("failed");
    case DownloadState::Cancelled: return Tr::tr("cancelled");
    case DownloadState::Connecting: return Tr::tr("connecting…");
    case DownloadState::Downloading: return Tr::tr("downloading");
    case DownloadState::Verifying: return Tr::tr("checking the file…");
    case DownloadState::StoppingForPause: return Tr::tr("pausing…");
    case DownloadState::StoppingForCancel: return Tr::tr("cancelling…");
    case DownloadState::StoppingForRequeue: return Tr::tr("stopping…");
    case DownloadState::Waiting: return Tr::tr("waiting");
    }
    return {};
}

RowText rowText(const RowInput &input)
{
    const Download &d = input.download;
    RowText row;
    row.name = d.displayName();
    row.icon = fileKindIcon(fileKind(row.name));
    row.received = qMax(input.progress.receivedBytes, qint64(0));
    row.total = input.progress.totalBytes >= 0 ? input.progress.totalBytes : d.totalBytes();
    row.detail = joined(d.request.url().host(), sizeDetail(row, d.state));
    if (showsLimit(d))
        row.detail = joined(row.detail, limitText(d));
    describeState(row, input);
    row.explanation = showsLimit(d) ? joined(row.status, limitText(d)) : row.status;
    if (d.error.isError()
        && (d.state == DownloadState::Failed || d.state == DownloadState::Waiting)) {
        const ErrorText text = errorText(d.error, d.request.url().host(), d.request.folder);
        row.explanation = QStringList{row.status, text.why, text.help}.join(u'\n');
    }
    row.accessible = accessibleText(row, input);
    return row;
}

} // namespace gannet
