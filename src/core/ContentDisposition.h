// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace gannet {

/// The file name that a Content-Disposition field suggests (RFC 6266, RFC 8187), decoded but
/// not yet made safe; empty where it suggests none. filename* wins over filename. Bears the
/// real world's deviations: raw UTF-8 or Latin-1, percent-encoding, RFC 2047 words, missing quotes.
QString fileNameFromContentDisposition(const QByteArray &field);

} // namespace gannet
