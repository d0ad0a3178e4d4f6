// SPDX-License-Identifier: MIT
#include "core/ResponseCheck.h"

#include "core/AuthSchemes.h"
#include "core/UrlList.h"

namespace gannet {

namespace {

constexpr qsizetype longestDetail = 100;

Judgement refuse(ErrorKind kind, const ResponseHead &head, const QString &detail = {})
{
    Judgement result;
    result.error.kind = kind;
    result.error.httpStatus = head.status;
    result.error.detail = detail;
    return result;
}

Judgement protocolError(const ResponseHead &head, const char *rule)
{
    return refuse(ErrorKind::ProtocolError, head, QLatin1StringView(rule));
}

Judgement verdictOnly(Verdict verdict)
{
    Judgement result;
    result.verdict = verdict;
    return result;
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401: return ErrorKind::AuthRequired;
    case 403: return ErrorKind::Forbidden;
    case 404: return ErrorKind::NotFound;
    case 407: return ErrorKind::ProxyAuthRequired;
    case 408:
    case 425:
    case 429:
    case 503: return ErrorKind::ServerBusy;
    case 410: return ErrorKind::Gone;
    default: break;
    }
    if (status >= 500 && status < 600)
        return ErrorKind::ServerError;
    if (status >= 400 && status < 500)
        return ErrorKind::RequestRejected;
    return ErrorKind::UnexpectedStatus;
}

/// Statuses with which servers turn a Range away that they do not understand.
bool mayMeanRange(int status)
{
    return status == 400 || status == 405 || status == 412 || status == 501;
}

Judgement judgePartial(const ResponseHead &head, const Asked &asked, const Generation *known)
{
    if (!asked.range)
        return protocolError(head, "206 without a Range asked for");
    if (head.contentType == "multipart/byteranges")
        return protocolError(head, "several ranges where one was asked for");
    if (head.contentRangeIsBroken || !head.contentRange || head.contentRange->unsatisfied)
        return protocolError(head, "206 without a Content-Range that can be understood");
    const ContentRange &range = *head.contentRange;
    if (range.first != asked.range->begin)
        return protocolError(head, "the range begins elsewhere than asked");
    if (asked.range->end >= 0 && range.last >= asked.range->end)
        return protocolError(head, "the range ends after what was asked");
    if (head.contentLengthIsBroken
        || (head.contentLength >= 0 && head.contentLength != range.last - range.first + 1))
        return protocolError(head, "Content-Length and Content-Range contradict each other");
    if (known) {
        if (range.total >= 0 && known->totalBytes >= 0 && range.total != known->totalBytes)
            return verdictOnly(Verdict::Changed);
        const bool nameless = known->etag.isEmpty() && known->lastModified.isEmpty();
        if (contradicts(head, *known) || !(asked.ifRange || nameless || confirms(head, *known)))
            return verdictOnly(Verdict::Changed);
        if (range.total < 0)
            return protocolError(head, "the range does not say how long the file is");
    } else if (range.total < 0 || range.total == asked.range->end
               || !head.contentEncoding.isEmpty()) {
        // As long as just what was asked for: some give the length of the part. And parts of an
        // unknown whole, or of an encoding made on the fly, cannot be put together.
        return verdictOnly(Verdict::AskWithoutRange);
    }
    Judgement result;
    result.verdict = Verdict::Accept;
    result.body = {range.first, range.last + 1};
    result.total = range.total;
    return result;
}

/// True where a page came for a file that is none: a portal's login, or a host's excuse.
bool isPageInstead(const ResponseHead &head, const Generation &known)
{
    const bool isPage = head.contentType == "text/html"
        || head.contentType == "application/xhtml+xml";
    const QString path = known.effectiveUrl.path();
    return isPage && !path.endsWith(u".html", Qt::CaseInsensitive)
        && !path.endsWith(u".htm", Qt::CaseInsensitive)
        && !path.endsWith(u".xhtml", Qt::CaseInsensitive);
}

Judgement judgeWhole(const ResponseHead &head, const Asked &asked, const Generation *known)
{
    if (head.contentLengthIsBroken)
        return protocolError(head, "Content-Length is not one number");
    // A part that calls itself the whole, as some scripts do: only a request for all can tell.
    const bool isBounded = asked.range && asked.range->end >= 0;
    if (!known && isBounded && head.contentLength <= asked.range->end)
        return verdictOnly(Verdict::AskWithoutRange);
    if (known) {
        const bool sameLength = known->totalBytes < 0 || head.contentLength == known->totalBytes;
        if (!sameLength || known->strongValidator().isEmpty() || !confirms(head, *known)) {
            return isPageInstead(head, *known) ? refuse(ErrorKind::WrongContent, head)
                                               : verdictOnly(Verdict::Changed);
        }
        if (asked.range && asked.ifRange)
            return verdictOnly(Verdict::AskWithoutIfRange);
    }
    Judgement result;
    result.verdict = Verdict::AcceptWhole;
    result.body = {0, head.contentLength};
    result.total = head.contentLength;
    return result;
}

Judgement judgeUnsatisfied(const ResponseHead &head, const Generation *known)
{
    const bool saysTotal = head.contentRange && head.contentRange->unsatisfied
        && !head.contentRangeIsBroken;
    if (!known && saysTotal && head.contentRange->total == 0) {
        Judgement empty = verdictOnly(Verdict::Empty);
        empty.total = 0;
        return empty;
    }
    if (!known)
        return verdictOnly(Verdict::AskWithoutRange);
    if (saysTotal && head.contentRange->total != known->totalBytes)
        return verdictOnly(Verdict::Changed);
    return protocolError(head, "a range within the file is refused");
}

} // namespace

bool contradicts(const ResponseHead &head, const Generation &known)
{
    if (head.contentEncoding != known.contentEncoding)
        return true;
    if (!known.etag.isEmpty() && !head.etag.isEmpty())
        return head.etag != known.etag;
    return !known.lastModified.isEmpty() && !head.lastModified.isEmpty()
        && head.lastModified != known.lastModified;
}

bool confirms(const ResponseHead &head, const Generation &known)
{
    if (contradicts(head, known))
        return false;
    const bool sameEtag = !known.etag.isEmpty() && head.etag == known.etag;
    const bool sameDate = !known.lastModified.isEmpty() && head.lastModified == known.lastModified;
    return sameEtag || sameDate;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const int defaultPort = a.scheme() == u"https" ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host()
        && a.port(defaultPort) == b.port(defaultPort);
}

Judgement judgeRedirect(const QUrl &from, const QByteArray &location)
{
    Judgement result;
    const QUrl target = from.resolved(QUrl::fromEncoded(location))
                            .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const bool downgrade = from.scheme() == u"https" && target.scheme() == u"http";
    if (location.isEmpty() || !target.isValid()) {
        result.error = {ErrorKind::ProtocolError, 0, QStringLiteral("a redirect to nowhere"), -1};
    } else if (downgrade || !isDownloadable(target)) {
        result.error = {ErrorKind::RedirectRefused, 0, target.scheme(), -1};
    } else {
        result.verdict = Verdict::Redirect;
        result.target = target;
    }
    return result;
}

Judgement judge(const ResponseHead &head, const Asked &asked, const Generation *known,
                qint64 nowSeconds)
{
    switch (head.status) {
    case 200: return judgeWhole(head, asked, known);
    case 206: return judgePartial(head, asked, known);
    case 301:
    case 302:
    case 303:
    case 307:
    case 308: {
        Judgement result = judgeRedirect(head.url, head.location);
        result.error.httpStatus = head.status;
        return result;
    }
    case 416:
        if (asked.range)
            return judgeUnsatisfied(head, known);
        break;
    default: break;
    }
    if (!known && asked.range && mayMeanRange(head.status))
        return verdictOnly(Verdict::AskWithoutRange);
    Judgement result = refuse(kindOfStatus(head.status), head);
    const QList<QByteArray> schemes = head.status == 401 ? authSchemes(head.wwwAuthenticate)
                                                         : QList<QByteArray>();
    if (!offersBasic(schemes)) {
        result.error.kind = ErrorKind::AuthUnsupported;
        result.error.detail = QString::fromLatin1(schemes.join(", ").left(longestDetail));
    }
    if (result.error.kind == ErrorKind::ServerBusy)
        result.error.retryAfterMs = retryAfterMs(head.retryAfter, nowSeconds);
    return result;
}

} // namespace gannet
