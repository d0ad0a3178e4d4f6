// SPDX-License-Identifier: MIT
#include "store/StoreError.h"

namespace gannet {

namespace {

/// Primary result codes, https://www.sqlite.org/rescode.html: the low byte of an extended one.
enum ResultCode {
    Error = 1,
    Perm = 3,
    Busy = 5,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Auth = 23,
    Format = 24,
    NotADatabase = 26,
};

int resultCode(const QSqlError &error) { return error.nativeErrorCode().toInt() & 0xff; }

} // namespace

bool isDamage(const QSqlError &error)
{
    const int code = resultCode(error);
    return code == Corrupt || code == NotADatabase || code == Format;
}

bool isWrongSchema(const QSqlError &error) { return resultCode(error) == Error; }

QString sqlReason(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.text() : error.databaseText();
}

DownloadError toDownloadError(const QSqlError &error)
{
    DownloadError result;
    result.detail = sqlReason(error);
    switch (resultCode(error)) {
    case Full: result.kind = ErrorKind::DiskFull; break;
    case ReadOnly: result.kind = ErrorKind::ReadOnly; break;
    case Perm:
    case Auth:
    case CantOpen: result.kind = ErrorKind::AccessDenied; break;
    case Busy: result.kind = ErrorKind::FileInUse; break;
    default: result.kind = ErrorKind::DiskError; break;
    }
    return result;
}

} // namespace gannet
