// SPDX-License-Identifier: MIT
#include "core/DownloadError.h"

namespace gannet {

const char *errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::None: return "none";
    case ErrorKind::InvalidUrl: return "invalid-url";
    case ErrorKind::UnsupportedScheme: return "unsupported-scheme";
    case ErrorKind::HostNotFound: return "host-not-found";
    case ErrorKind::ConnectionRefused: return "connection-refused";
    case ErrorKind::ConnectTimeout: return "connect-timeout";
    case ErrorKind::ConnectionLost: return "connection-lost";
    case ErrorKind::Stalled: return "stalled";
    case ErrorKind::NetworkUnreachable: return "network-unreachable";
    case ErrorKind::ProxyFailed: return "proxy-failed";
    case ErrorKind::ProxyAuthRequired: return "proxy-auth-required";
    case ErrorKind::Offline: return "offline";
    case ErrorKind::CertificateInvalid: return "certificate-invalid";
    case ErrorKind::TlsFailed: return "tls-failed";
    case ErrorKind::AuthRequired: return "auth-required";
    case ErrorKind::AuthUnsupported: return "auth-unsupported";
    case ErrorKind::Forbidden: return "forbidden";
    case ErrorKind::NotFound: return "not-found";
    case ErrorKind::Gone: return "gone";
    case ErrorKind::ServerBusy: return "server-busy";
    case ErrorKind::ServerError: return "server-error";
    case ErrorKind::RequestRejected: return "request-rejected";
    case ErrorKind::UnexpectedStatus: return "unexpected-status";
    case ErrorKind::TooManyRedirects: return "too-many-redirects";
    case ErrorKind::RedirectRefused: return "redirect-refused";
    case ErrorKind::ProtocolError: return "protocol-error";
    case ErrorKind::RemoteChanged: return "remote-changed";
    case ErrorKind::ContentTooShort: return "content-too-short";
    case ErrorKind::ChecksumMismatch: return "checksum-mismatch";
    case ErrorKind::WrongContent: return "wrong-content";
    case ErrorKind::OtherFile: return "other-file";
    case ErrorKind::CannotCompare: return "cannot-compare";
    case ErrorKind::FolderMissing: return "folder-missing";
    case ErrorKind::AccessDenied: return "access-denied";
    case ErrorKind::DiskFull: return "disk-full";
    case ErrorKind::ReadOnly: return "read-only";
    case ErrorKind::DiskError: return "disk-error";
    case ErrorKind::NameUnusable: return "name-unusable";
    case ErrorKind::FileInUse: return "file-in-use";
    case ErrorKind::NewerList: return "newer-list";
    case ErrorKind::DriveMissing: return "drive-missing";
    case ErrorKind::NameTaken: return "name-taken";
    case ErrorKind::InvalidHeader: return "invalid-header";
    case ErrorKind::TimedOut: return "timed-out";
    }
    return "unknown";
}

} // namespace gannet
