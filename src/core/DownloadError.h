// SPDX-License-Identifier: MIT
#pragma once

#include "core/HostCertificate.h"

#include <QString>
#include <QtGlobal>

namespace gannet {

/// What went wrong. The numbers are stored: append, never renumber.
enum class ErrorKind : quint16 {
    None = 0,
    // the link
    InvalidUrl = 1,
    UnsupportedScheme = 2,
    // the way there
    HostNotFound = 10,
    ConnectionRefused = 11,
    ConnectTimeout = 12,
    ConnectionLost = 13,
    Stalled = 14,
    NetworkUnreachable = 15,
    ProxyFailed = 16,
    ProxyAuthRequired = 17,
    Offline = 18, ///< this computer has no network now, whatever the way there said
    // TLS; detail says which fault
    CertificateInvalid = 20,
    TlsFailed = 21,
    // what the server said; httpStatus is set
    AuthRequired = 30, ///< 401
    Forbidden = 31, ///< 403
    NotFound = 32, ///< 404
    Gone = 33, ///< 410
    ServerBusy = 34, ///< 408, 425, 429, 503
    ServerError = 35, ///< other 5xx
    RequestRejected = 36, ///< other 4xx
    UnexpectedStatus = 37,
    AuthUnsupported =
        38, ///< 401, and it asks for another way to sign in than Basic; detail names it
    // where it was sent on
    TooManyRedirects = 40,
    RedirectRefused =
        41, ///< to another scheme than http(s), or from https to http; detail is the scheme
    // what the server sent
    ProtocolError = 50, ///< detail says which rule was broken
    RemoteChanged = 51, ///< another generation than the bytes on disk
    ContentTooShort = 52,
    ChecksumMismatch = 53, ///< detail is the digest that the file has, in hex
    WrongContent = 54, ///< a web page instead of the file
    OtherFile =
        55, ///< a new link leads to another file than the one that was begun; detail says how that is seen
    CannotCompare =
        56, ///< a new link gives the file only from its beginning: nothing can be compared
    // the disk; detail is the system's reason
    FolderMissing = 60,
    AccessDenied = 61,
    DiskFull = 62,
    ReadOnly = 63,
    DiskError = 64,
    NameUnusable = 65,
    FileInUse = 66, ///< another Gannet is writing this file
    NewerList = 67, ///< the list was made by a newer Gannet
    DriveMissing = 68, ///< what is written there would go to another disk
    NameTaken = 69, ///< by another file; another name may be free
    // ourselves
    InvalidHeader = 70,
    TimedOut = 71, ///< the time that was given for the whole run is over
};

/// An error as data. Translated in text/, nowhere else.
struct DownloadError
{
    ErrorKind kind = ErrorKind::None;
    int httpStatus = 0; ///< 0 where no status was received
    QString detail; ///< for the details view: plain, untranslated, without secrets
    qint64 retryAfterMs = -1; ///< what the server asked us to wait; -1 when it did not say
    HostCertificate certificate = {}; ///< with CertificateInvalid: the one that was shown

    bool isError() const { return kind != ErrorKind::None; }
    friend bool operator==(const DownloadError &, const DownloadError &) = default;
};

/// True where trying again later may help without anybody doing anything.
constexpr bool isTransient(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectTimeout:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Stalled:
    case ErrorKind::NetworkUnreachable:
    case ErrorKind::ServerBusy:
    case ErrorKind::ServerError:
    case ErrorKind::ProtocolError:
    case ErrorKind::ContentTooShort:
    case ErrorKind::FolderMissing:
    case ErrorKind::DriveMissing:
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::DiskError:
    case ErrorKind::ProxyFailed:
    case ErrorKind::Offline:
    case ErrorKind::FileInUse: return true;
    default: return false;
    }
}

/// True where the disk, not the server, is what must change.
constexpr bool isDiskError(ErrorKind kind)
{
    return (kind >= ErrorKind::FolderMissing && kind <= ErrorKind::FileInUse)
        || kind == ErrorKind::DriveMissing;
}

/// True where the way to the server may be what is wrong.
constexpr bool isNetworkError(ErrorKind kind)
{
    return kind >= ErrorKind::HostNotFound && kind <= ErrorKind::ProxyFailed;
}

/// A stable English word for logs and --json, such as "not-found".
const char *errorKindName(ErrorKind kind);

} // namespace gannet
