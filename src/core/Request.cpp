// SPDX-License-Identifier: MIT
#include "core/Request.h"

#include <algorithm>

namespace gannet {

namespace {

bool isTokenChar(char c)
{
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool digit = c >= '0' && c <= '9';
    return letter || digit || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

} // namespace

bool isValidHeader(const HeaderField &field)
{
    const bool name = !field.name.isEmpty()
        && std::all_of(field.name.cbegin(), field.name.cend(), isTokenChar);
    const bool value = std::none_of(field.value.cbegin(), field.value.cend(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
    });
    return name && value;
}

bool isSecretHeader(const QByteArray &name)
{
    static constexpr const char *exact[] = {"authorization", "cookie", "cookie2",
                                            "proxy-authorization"};
    const QByteArray lower = name.toLower();
    for (const char *known : exact) {
        if (lower == known)
            return true;
    }
    static constexpr const char *hints[] = {"token",      "secret",   "api-key",  "apikey",
                                            "auth",       "session",  "password", "jwt",
                                            "credential", "signature"};
    return lower.endsWith("key")
        || std::any_of(std::begin(hints), std::end(hints),
                       [&lower](const char *hint) { return lower.contains(hint); });
}

Request makeRequest(const QUrl &url, const QString &folder)
{
    Request request;
    request.userName = url.userName(QUrl::FullyDecoded);
    request.password = url.password(QUrl::FullyDecoded);
    request.urls = {url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment)};
    request.folder = folder;
    return request;
}

} // namespace gannet
