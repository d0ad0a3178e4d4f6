// SPDX-License-Identifier: MIT
#include "Fuzz.h"

#include "core/FileName.h"

#include <algorithm>

using namespace gannet;
using namespace gannet::fuzz;
using namespace Qt::StringLiterals;

namespace {

bool isForbidden(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || QChar::isNonCharacter(c)
        || (c < 0x80 && QByteArrayView("/\\<>:\"|?*").contains(char(c)));
}

bool isDevice(const QString &name)
{
    static const QStringList devices{u"CON"_s,  u"PRN"_s,  u"AUX"_s,    u"NUL"_s,
                                     u"COM1"_s, u"LPT9"_s, u"CONIN$"_s, u"CONOUT$"_s};
    return devices.contains(name.section(u'.', 0, 0).trimmed(), Qt::CaseInsensitive);
}

void checkName(const QString &name)
{
    require(!name.isEmpty() && name != u"." && name != u"..", "a name names a file");
    require(name.toUtf8().size() <= maxFileNameBytes && maxFileNameBytes <= 255, "a name fits");
    require(name.isValidUtf16(), "a name is text");
    const QList<uint> characters = name.toUcs4();
    require(std::none_of(characters.cbegin(), characters.cend(), isForbidden),
            "a name has no separator and nothing that does not show");
    require(!name.startsWith(u'.') && !name.startsWith(u'-') && !name.front().isSpace(),
            "a name is neither hidden nor an option");
    require(!name.endsWith(u'.') && !name.back().isSpace(), "a name ends visibly");
    require(name.normalized(QString::NormalizationForm_C) == name, "a name is normal");
    require(!isDevice(name), "a name is no device");
}

} // namespace

/// The whole input is the text: as UTF-8, where it begins with '\1' as UTF-16.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = bytes(data, size);
    QString text = QString::fromUtf8(input);
    if (input.startsWith('\1')) {
        text = QString((input.size() - 1) / 2, Qt::Uninitialized);
        std::copy_n(input.cbegin() + 1, text.size() * 2, reinterpret_cast<char *>(text.data()));
    }
    const QString name = sanitizedFileName(text);
    checkName(name);
    require(sanitizedFileName(name) == name, "what is safe stays as it is");
    for (const int n : {1, 99'999}) {
        const QString numbered = numberedFileName(name, n);
        checkName(numbered);
        require(numbered != name, "a numbered name is another");
    }
    QUrl url(u"https://h/"_s);
    url.setPath(u'/' + text, QUrl::DecodedMode);
    checkName(fileNameFromUrl(url));
    return 0;
}
