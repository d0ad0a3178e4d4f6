// SPDX-License-Identifier: MIT
#include "core/SentHeaders.h"

#include "core/ResponseCheck.h"
#include "core/UrlList.h"

#include <algorithm>
#include <array>

namespace gannet {

namespace {

bool isReferer(const HeaderField &field) { return field.name.toLower() == "referer"; }

/// A list of what may, not of what may not: nobody knows the names of all secrets.
bool mayGoElsewhere(const HeaderField &field)
{
    static constexpr std::array harmless{"accept", "accept-language", "user-agent"};
    const QByteArray lower = field.name.toLower();
    return std::any_of(harmless.begin(), harmless.end(),
                       [&lower](const char *name) { return lower == name; });
}

/// Empty where nothing of it may be told to \a target.
QByteArray refererElsewhere(const QByteArray &value, const QUrl &target)
{
    const QUrl referer = QUrl::fromEncoded(value, QUrl::StrictMode);
    const bool leavesTls = referer.scheme() == u"https" && target.scheme() != u"https";
    if (!isDownloadable(referer) || leavesTls)
        return {};
    return referer.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toEncoded();
}

} // namespace

HeaderField withoutUserInfo(const HeaderField &field)
{
    if (!isReferer(field))
        return field;
    const QUrl referer = QUrl::fromEncoded(field.value);
    // Left as it was typed where there is nothing to hide.
    if (referer.isValid() && referer.userInfo().isEmpty())
        return field;
    return {field.name, referer.toEncoded(QUrl::RemoveUserInfo)};
}

QList<HeaderField> headersFor(const Request &request, const QUrl &target)
{
    const bool home = isSameOrigin(target, request.url());
    QList<HeaderField> sent;
    for (const HeaderField &field : request.headers) {
        if (!isValidHeader(field))
            continue;
        if (home) {
            sent.append(withoutUserInfo(field));
        } else if (isReferer(field)) {
            if (const QByteArray value = refererElsewhere(field.value, target); !value.isEmpty())
                sent.append({field.name, value});
        } else if (mayGoElsewhere(field)) {
            sent.append(field);
        }
    }
    return sent;
}

QUrl refererOf(const Request &request)
{
    for (const HeaderField &field : request.headers) {
        const QUrl page = QUrl::fromEncoded(field.value);
        if (isReferer(field) && isDownloadable(page))
            return page;
    }
    return {};
}

Request withLink(const Request &request, const QUrl &url)
{
    const Request fresh = makeRequest(url, request.folder);
    Request result = request;
    const bool holdsOwn = !fresh.userName.isEmpty() || !fresh.password.isEmpty();
    if (holdsOwn || !isSameOrigin(request.url(), fresh.url())) {
        result.userName = fresh.userName;
        result.password = fresh.password;
    }
    result.headers = headersFor(request, fresh.url());
    result.urls.removeAll(fresh.url());
    if (!result.urls.isEmpty() && result.url() == request.url())
        result.urls.removeFirst();
    result.urls.prepend(fresh.url());
    return result;
}

} // namespace gannet
