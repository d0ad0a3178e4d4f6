// SPDX-License-Identifier: MIT
#include "cli/ProgressLine.h"

#include "text/Format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include <wchar.h>

namespace gannet {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProgressLine)
};

constexpr int narrowestName = 8;

int columnsOf(char32_t c)
{
    // -1 for what the terminal's encoding does not know: it is shown as one replacement.
    const int columns = ::wcwidth(static_cast<wchar_t>(c));
    return columns < 0 ? 1 : columns;
}

} // namespace

int columnsOf(const QString &text)
{
    int sum = 0;
    for (const uint c : text.toUcs4())
        sum += columnsOf(char32_t(c));
    return sum;
}

QString elidedToColumns(const QString &text, int columns)
{
    if (columnsOf(text) <= columns)
        return text;
    const QList<uint> points = text.toUcs4();
    // The tail is shorter: it only has to show what kind of file it is.
    const int tailColumns = (columns - 1) / 3;
    const int headColumns = columns - 1 - tailColumns;

    qsizetype head = 0;
    for (int used = 0; head < points.size(); ++head) {
        used += columnsOf(char32_t(points[head]));
        if (used > headColumns)
            break;
    }
    qsizetype tail = points.size();
    for (int used = 0; tail > head; --tail) {
        used += columnsOf(char32_t(points[tail - 1]));
        if (used > tailColumns)
            break;
    }
    const auto part = [&points](qsizetype from, qsizetype to) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + from,
                                 to - from);
    };
    return part(0, head) + u'…' + part(tail, points.size());
}

QString progressLine(const QString &name, const Progress &progress, int columns,
                     const QLocale &locale)
{
    QStringList figures;
    if (const int done = percent(progress.receivedBytes, progress.totalBytes); done >= 0)
        figures += Tr::tr("%1 %").arg(done, 3);
    figures += formatSizeOf(progress.receivedBytes, progress.totalBytes, locale);
    figures += formatSpeed(progress.bytesPerSecond, locale);
    if (const QString left = formatDuration(progress.msLeft, locale); !left.isEmpty())
        figures += left;
    const QString right = figures.join("  "_L1);

    const int room = std::max(columns - columnsOf(right) - 2, narrowestName);
    const QString left = elidedToColumns(name, room);
    return left + QString(room - columnsOf(left) + 2, u' ') + right;
}

} // namespace gannet
