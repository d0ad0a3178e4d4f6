// SPDX-License-Identifier: MIT
#include "core/ContentDisposition.h"

#include "core/TextDecoding.h"

#include <algorithm>
#include <optional>

namespace gannet {

namespace {

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Nothing where a '%' is not followed by two hex digits.
std::optional<QByteArray> percentDecoded(const QByteArray &text)
{
    for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 3)) {
        if (i + 2 >= text.size() || !isHexDigit(text.at(i + 1)) || !isHexDigit(text.at(i + 2)))
            return {};
    }
    return QByteArray::fromPercentEncoding(text);
}

/// Nothing where the charset is unknown or the bytes are not of it.
std::optional<QString> decoded(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.toLower();
    if (name == "utf-8" || name == "utf8")
        return bytes.isValidUtf8() ? std::optional(QString::fromUtf8(bytes)) : std::nullopt;
    if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii")
        return QString::fromLatin1(bytes);
    return {};
}

/// charset'language'percent-encoded (RFC 8187).
std::optional<QString> decodedExtendedValue(const QByteArray &value)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (second < 0)
        return {};
    QByteArray text = value.sliced(second + 1);
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    const std::optional<QByteArray> bytes = percentDecoded(text);
    return bytes ? decoded(*bytes, value.first(first).trimmed()) : std::nullopt;
}

/// The Q encoding is quoted-printable with '_' for a space: as percent-encoding, but with '='.
std::optional<QByteArray> decodedQ(QByteArray text)
{
    text.replace('%', "=25").replace('_', ' ').replace('=', '%');
    return percentDecoded(text);
}

/// One "=?charset?B|Q?text?=" at \a pos of \a value, which is moved behind it.
std::optional<QString> takeEncodedWord(const QByteArray &value, qsizetype &pos)
{
    const qsizetype charsetEnd = value.indexOf('?', pos + 2);
    const qsizetype encodingEnd = charsetEnd < 0 ? -1 : value.indexOf('?', charsetEnd + 1);
    const qsizetype end = encodingEnd < 0 ? -1 : value.indexOf("?=", encodingEnd + 1);
    if (end < 0)
        return {};
    const QByteArray charset = value.sliced(pos + 2, charsetEnd - pos - 2);
    const QByteArray encoding = value.sliced(charsetEnd + 1, encodingEnd - charsetEnd - 1)
                                    .toLower();
    const QByteArray text = value.sliced(encodingEnd + 1, end - encodingEnd - 1);
    std::optional<QByteArray> bytes;
    if (encoding == "q") {
        bytes = decodedQ(text);
    } else if (encoding == "b") {
        const auto result = QByteArray::fromBase64Encoding(text,
                                                           QByteArray::AbortOnBase64DecodingErrors);
        if (result)
            bytes = *result;
    }
    pos = end + 2;
    return bytes ? decoded(*bytes, charset) : std::nullopt;
}

/// RFC 2047 words, with the white space between two of them left out; nothing where \a value
/// holds none or one that cannot be read.
std::optional<QString> decodedWords(const QByteArray &value)
{
    qsizetype pos = value.indexOf("=?");
    if (pos < 0)
        return {};
    QString result = decodedUtf8OrLatin1(value.first(pos));
    for (;;) {
        const std::optional<QString> word = takeEncodedWord(value, pos);
        if (!word)
            return {};
        result += *word;
        const qsizetype next = value.indexOf("=?", pos);
        const QByteArray between = value.sliced(pos, next < 0 ? -1 : next - pos);
        if (next < 0)
            return result + decodedUtf8OrLatin1(between);
        if (!between.trimmed().isEmpty())
            result += decodedUtf8OrLatin1(between);
        pos = next;
    }
}

QString decodedPlainValue(const QByteArray &value)
{
    if (const std::optional<QString> words = decodedWords(value))
        return *words;
    // Many servers percent-encode here, which no standard allows: believed where all of it fits.
    const std::optional<QByteArray> bytes = percentDecoded(value);
    return bytes && bytes->isValidUtf8() ? QString::fromUtf8(*bytes) : decodedUtf8OrLatin1(value);
}

/// A quoted string from \a pos, its opening quote, to its end, which may be missing.
QByteArray takeQuoted(const QByteArray &field, qsizetype &pos)
{
    const QByteArrayView content = QByteArrayView(field).sliced(pos + 1);
    // "C:\dir\name" is a path that nobody escaped, as old clients and servers send it.
    const bool windowsPath = content.size() > 3 && content.at(1) == ':' && content.at(2) == '\\'
        && content.at(3) != '\\';
    QByteArray value;
    for (++pos; pos < field.size() && field.at(pos) != '"'; ++pos) {
        if (field.at(pos) == '\\' && !windowsPath && pos + 1 < field.size())
            ++pos;
        value += field.at(pos);
    }
    return value;
}

struct Parameter
{
    QByteArray name; ///< in lower case
    QByteArray value; ///< without quotes
};

/// The parameter that begins at \a pos, which is moved behind its semicolon.
Parameter takeParameter(const QByteArray &field, qsizetype &pos)
{
    const auto find = [&field](qsizetype from, QByteArrayView any) {
        return std::find_if(field.cbegin() + from, field.cend(),
                            [any](char c) { return any.contains(c); })
            - field.cbegin();
    };
    Parameter parameter;
    const qsizetype nameEnd = find(pos, "=;");
    parameter.name = field.sliced(pos, nameEnd - pos).trimmed().toLower();
    pos = nameEnd;
    if (pos < field.size() && field.at(pos) == '=') {
        do {
            ++pos;
        } while (pos < field.size() && (field.at(pos) == ' ' || field.at(pos) == '\t'));
        if (pos < field.size() && field.at(pos) == '"') {
            parameter.value = takeQuoted(field, pos);
            pos = find(pos, ";");
        } else {
            const qsizetype valueEnd = find(pos, ";");
            parameter.value = field.sliced(pos, valueEnd - pos).trimmed();
            pos = valueEnd;
        }
    }
    ++pos;
    return parameter;
}

} // namespace

QString fileNameFromContentDisposition(const QByteArray &field)
{
    QString plain;
    for (qsizetype pos = 0; pos < field.size();) {
        const Parameter parameter = takeParameter(field, pos);
        if (parameter.name == "filename*") {
            const std::optional<QString> extended = decodedExtendedValue(parameter.value);
            if (extended && !extended->isEmpty())
                return *extended;
        } else if (parameter.name == "filename" && plain.isEmpty()) {
            plain = decodedPlainValue(parameter.value);
        }
    }
    return plain;
}

} // namespace gannet
