// SPDX-License-Identifier: MIT
#include "core/HeaderLine.h"

#include <algorithm>
#include <array>

namespace gannet {

namespace {

bool isSetByTransfer(const QByteArray &name)
{
    static constexpr std::array own{"range",      "if-range",       "accept-encoding",
                                    "connection", "content-length", "transfer-encoding"};
    const QByteArray lower = name.toLower();
    return std::any_of(own.begin(), own.end(),
                       [&lower](const char *known) { return lower == known; });
}

} // namespace

tl::expected<HeaderField, HeaderProblem> parsedHeaderLine(const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0)
        return tl::unexpected(HeaderProblem::NotAField);
    const HeaderField field{QStringView(line).first(colon).trimmed().toUtf8(),
                            QStringView(line).sliced(colon + 1).trimmed().toUtf8()};
    if (!isValidHeader(field))
        return tl::unexpected(HeaderProblem::NotAField);
    if (isSetByTransfer(field.name))
        return tl::unexpected(HeaderProblem::SetByTransfer);
    return field;
}

} // namespace gannet
