// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>
#include <QTime>

namespace gannet {

/// "2.1 GB": decimal units as file managers show them, by the locale; "unknown size" below 0.
QString formatSize(qint64 bytes, const QLocale &locale = QLocale());
/// "2.1 of 4.9 GB"; just the first when the total is unknown.
QString formatSizeOf(qint64 bytes, qint64 total, const QLocale &locale = QLocale());
/// "48.2 MB/s".
QString formatSpeed(double bytesPerSecond, const QLocale &locale = QLocale());
/// "1 min 2 s", "41 min", "3 h 5 min", "2 days"; two units at most. Empty below 0.
QString formatDuration(qint64 ms, const QLocale &locale = QLocale());
/// The time of a day to the second, as the locale writes it, without the zone.
QString formatClock(QTime time, const QLocale &locale = QLocale());
/// 0 to 100, never 100 before the last byte; -1 when unknown.
int percent(qint64 bytes, qint64 total);

} // namespace gannet
