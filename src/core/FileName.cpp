// SPDX-License-Identifier: MIT
#include "core/FileName.h"

#include "core/TextDecoding.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gannet {

namespace {

// Together far below maxFileNameBytes, so that a stem always has room.
constexpr qsizetype maxExtensionLength = 16;
constexpr int maxExtensions = 3;

/// Sorting the accents of a name that is nothing else takes a time that grows with its square.
constexpr qsizetype maxTextLength = 2048;

/// Characters that show nothing and so let two names look alike, or reorder what is shown.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate: return true;
    default: break;
    }
    // Default_Ignorable_Code_Point of Unicode, where its category is not Format.
    static constexpr std::array<char32_t, 9> fillers{0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5,
                                                     0x2065, 0x3164, 0xffa0, 0x1bca4};
    return std::find(fillers.cbegin(), fillers.cend(), c) != fillers.cend()
        || (c >= 0xe0000 && c <= 0xe0fff) || QChar::isNonCharacter(c);
}

bool isLineBreakOrTab(char32_t c)
{
    return (c >= 0x09 && c <= 0x0d) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isForbiddenElsewhere(char32_t c)
{
    return c < 0x80 && QByteArrayView("<>:\"|?*").contains(static_cast<char>(c));
}

bool isTrailingJunk(QChar c) { return c == u'.' || c.isSpace(); }

bool isLeadingJunk(QChar c) { return c == u'-' || isTrailingJunk(c); }

QString lastComponent(QString path)
{
    path.replace(u'\\', u'/');
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

QString withoutForbidden(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (isLineBreakOrTab(c))
            result += u' ';
        else if (isForbiddenElsewhere(c))
            result += u'_';
        else if (!isInvisible(c))
            result += QChar::fromUcs4(c);
    }
    return result;
}

QString withoutJunkAtEnds(const QString &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isLeadingJunk(text.at(begin)))
        ++begin;
    while (end > begin && isTrailingJunk(text.at(end - 1)))
        --end;
    return text.sliced(begin, end - begin);
}

/// CON, nul.txt, COM1 and their kin: devices on Windows whatever the extension.
bool isReservedOnWindows(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    static const QStringList devices{u"CON"_s, u"PRN"_s,    u"AUX"_s,
                                     u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    if (devices.contains(stem))
        return true;
    const bool port = stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1));
    return port && u"123456789\u00b9\u00b2\u00b3"_s.contains(stem.back());
}

bool isExtensionText(QStringView text)
{
    return !text.isEmpty() && text.size() <= maxExtensionLength
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// Extensions that wrap a file which has one of its own: a.tar.gz, a.sql.xz, a.iso.sig.
bool isWrapper(QStringView extension)
{
    static const QStringList wrappers{u"gz"_s,   u"bz2"_s, u"xz"_s, u"zst"_s, u"lz"_s,  u"lz4"_s,
                                      u"lzma"_s, u"z"_s,   u"br"_s, u"asc"_s, u"sig"_s, u"gpg"_s};
    return wrappers.contains(extension, Qt::CaseInsensitive);
}

/// Where the extension begins, its dot included; the size of \a name where it has none.
qsizetype extensionStart(QStringView name)
{
    qsizetype start = name.size();
    for (int depth = 0; depth < maxExtensions; ++depth) {
        const qsizetype dot = name.first(start).lastIndexOf(u'.');
        if (dot <= 0)
            return start;
        const QStringView extension = name.sliced(dot + 1, start - dot - 1);
        // "linux-6.1.gz": a number before the wrapper is of the name.
        if (!isExtensionText(extension) || (start < name.size() && !extension.front().isLetter()))
            return start;
        start = dot;
        if (!isWrapper(extension))
            return start;
    }
    return start;
}

/// The longest beginning of \a text within \a bytes of UTF-8 that breaks no visible character.
QString shortened(const QString &text, qsizetype bytes)
{
    if (text.toUtf8().size() <= bytes)
        return text;
    qsizetype units = 0;
    for (qsizetype used = 0; units < text.size();) {
        const bool pair = text.at(units).isHighSurrogate();
        const ushort c = text.at(units).unicode();
        used += pair ? 4 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        if (used > bytes)
            break;
        units += pair ? 2 : 1;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(units);
    if (!finder.isAtBoundary()) {
        // A single cluster may be longer than the whole limit: then its beginning has to do.
        const qsizetype boundary = finder.toPreviousBoundary();
        units = boundary > 0 ? boundary : units;
    }
    return text.first(units);
}

/// \a name with \a insertion before its extension, the stem shortened to keep the limit.
QString fitted(const QString &name, const QString &insertion)
{
    const qsizetype dot = extensionStart(name);
    const QString tail = insertion + name.sliced(dot);
    return withoutJunkAtEnds(shortened(name.first(dot), maxFileNameBytes - tail.toUtf8().size()))
        + tail;
}

} // namespace

QString sanitizedFileName(const QString &text)
{
    // Normalised after the filter, which may bring a letter and its accent together.
    QString name = withoutJunkAtEnds(withoutForbidden(lastComponent(text)));
    if (name.size() > maxTextLength) {
        const QString extension = name.sliced(extensionStart(name));
        name.truncate(maxTextLength - extension.size());
        if (name.back().isHighSurrogate())
            name.chop(1);
        name += extension;
    }
    name = withoutJunkAtEnds(name.normalized(QString::NormalizationForm_C));
    if (name.isEmpty())
        return u"download"_s;
    if (isReservedOnWindows(name))
        name.prepend(u'_');
    if (name.toUtf8().size() <= maxFileNameBytes)
        return name;
    name = fitted(name, QString());
    // The cut may leave of "CON", blanks and a word no more than the device.
    return isReservedOnWindows(name) ? u'_' + name : name;
}

QString fileNameFromUrl(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray last = path.sliced(path.lastIndexOf('/') + 1);
    return sanitizedFileName(decodedUtf8OrLatin1(QByteArray::fromPercentEncoding(last)));
}

QString numberedFileName(const QString &name, int n) { return fitted(name, u" (%1)"_s.arg(n)); }

QString partPath(const QString &filePath) { return filePath + u".part"_s; }

} // namespace gannet
