// SPDX-License-Identifier: MIT
#include "transfer/DiskError.h"

#include <cerrno>
#include <system_error>

namespace gannet {

namespace {

ErrorKind kindOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ENXIO: return ErrorKind::FolderMissing;
    case EACCES:
    case EPERM: return ErrorKind::AccessDenied;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return ErrorKind::DiskFull;
    case EROFS: return ErrorKind::ReadOnly;
    case EEXIST: return ErrorKind::NameTaken;
    case EISDIR:
    case ELOOP:
    case EINVAL:
    case ENAMETOOLONG: return ErrorKind::NameUnusable;
    default: return ErrorKind::DiskError;
    }
}

} // namespace

DownloadError diskError(int errorNumber, const QString &path)
{
    const QString reason = QString::fromStdString(std::generic_category().message(errorNumber));
    return {kindOf(errorNumber), 0, path.isEmpty() ? reason : path + u": " + reason, -1};
}

} // namespace gannet
