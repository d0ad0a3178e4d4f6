// SPDX-License-Identifier: MIT
#include "text/Format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// What is shown of a size: three digits at most before or one behind the point.
struct Shown
{
    qint64
        bytes; ///< rounded to the last digit shown, so that 999,999 reads "1.0 MB", not "1000 kB"
    int decimals;
};

Shown shownSize(qint64 bytes)
{
    if (bytes < 1000)
        return {bytes, 0};
    quint64 unit = 1000;
    for (quint64 rest = quint64(bytes) / 1000; rest >= 1000; rest /= 1000)
        unit *= 1000;
    const bool large = (quint64(bytes) + unit / 20) / unit >= 100;
    const quint64 step = large ? unit : unit / 10;
    const quint64 rounded = (quint64(bytes) + step / 2) / step * step;
    const bool nextUnit = rounded / unit >= 1000;
    return {qint64(std::min<quint64>(rounded, std::numeric_limits<qint64>::max())),
            large && !nextUnit ? 0 : 1};
}

QString joined(const QString &first, const QString &second)
{
    //: Two parts of a length of time: "3 h" and "5 min".
    return Tr::tr("%1 %2").arg(first, second);
}

QString days(qint64 count, const QLocale &locale)
{
    return count == 1 ? Tr::tr("1 day") : Tr::tr("%1 days").arg(locale.toString(count));
}

} // namespace

QString formatSize(qint64 bytes, const QLocale &locale)
{
    if (bytes < 0)
        return Tr::tr("unknown size");
    const Shown shown = shownSize(bytes);
    return locale.formattedDataSize(shown.bytes, shown.decimals, QLocale::DataSizeSIFormat);
}

QString formatSizeOf(qint64 bytes, qint64 total, const QLocale &locale)
{
    QString part = formatSize(std::max<qint64>(bytes, 0), locale);
    if (total < 0)
        return part;
    const QString whole = formatSize(total, locale);
    // The unit stands once where both have the same.
    const qsizetype unitOfPart = part.lastIndexOf(u' ');
    const qsizetype unitOfWhole = whole.lastIndexOf(u' ');
    if (unitOfPart > 0 && unitOfWhole > 0
        && QStringView(part).sliced(unitOfPart) == QStringView(whole).sliced(unitOfWhole))
        part.truncate(unitOfPart);
    //: How much of a file has arrived: "2.1" of "4.9 GB".
    return Tr::tr("%1 of %2").arg(part, whole);
}

QString formatSpeed(double bytesPerSecond, const QLocale &locale)
{
    // Written so that NaN becomes 0 as well.
    const double speed = bytesPerSecond > 0 ? std::min(bytesPerSecond, 1e18) : 0;
    return Tr::tr("%1/s").arg(formatSize(std::llround(speed), locale));
}

QString formatDuration(qint64 ms, const QLocale &locale)
{
    if (ms < 0)
        return {};
    // Rounded up: what is not over is not "0 s".
    const qint64 seconds = ms / 1000 + (ms % 1000 > 0 ? 1 : 0);
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const auto inSeconds = [&locale](qint64 n) { return Tr::tr("%1 s").arg(locale.toString(n)); };
    const auto inMinutes = [&locale](qint64 n) { return Tr::tr("%1 min").arg(locale.toString(n)); };
    const auto inHours = [&locale](qint64 n) { return Tr::tr("%1 h").arg(locale.toString(n)); };

    if (minutes == 0)
        return inSeconds(seconds);
    if (minutes < 10 && seconds % 60 > 0)
        return joined(inMinutes(minutes), inSeconds(seconds % 60));
    if (hours == 0)
        return inMinutes(minutes);
    if (hours < 24)
        return minutes % 60 > 0 ? joined(inHours(hours), inMinutes(minutes % 60)) : inHours(hours);
    const QString whole = days(hours / 24, locale);
    return hours % 24 > 0 ? joined(whole, inHours(hours % 24)) : whole;
}

QString formatClock(QTime time, const QLocale &locale)
{
    // The short formats of most locales have no seconds, the long ones end or begin with the zone, some
    // in brackets. What stands between apostrophes is no pattern (QLocale::toTime()).
    static const QRegularExpression zone(u"[\\s,]*[(\\[]?t+[)\\]]?\\s*"_s);
    QStringList parts = locale.timeFormat(QLocale::LongFormat).split(u'\'');
    for (qsizetype i = 0; i < parts.size(); i += 2)
        parts[i].remove(zone);
    return locale.toString(time, parts.join(u'\''));
}

int percent(qint64 bytes, qint64 total)
{
    if (total < 0)
        return -1;
    if (bytes >= total)
        return 100;
    return std::clamp(int(100.0 * double(bytes) / double(total)), 0, 99);
}

} // namespace gannet
