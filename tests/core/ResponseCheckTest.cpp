// SPDX-License-Identifier: MIT
#include "core/ResponseCheck.h"

#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

/// Sun, 06 Nov 1994 08:49:37 GMT
constexpr qint64 now = 784'111'777;
const QByteArray oldDate = "Sat, 05 Nov 1994 08:49:37 GMT";

/// What was asked: nothing, "N-" or "N-M" as in Range, "if " before it where If-Range went along.
Asked askedFor(const QByteArray &words)
{
    Asked asked;
    QByteArray range = words;
    if (range.startsWith("if ")) {
        asked.ifRange = true;
        range.remove(0, 3);
    }
    if (range.isEmpty())
        return asked;
    const QList<QByteArray> ends = range.split('-');
    asked.range = ByteRange{ends.first().toLongLong(),
                            ends.last().isEmpty() ? -1 : ends.last().toLongLong() + 1};
    return asked;
}

/// The fields of a head, one a line, as on the wire.
QList<HeaderField> fieldsOf(const QByteArray &text)
{
    QList<HeaderField> fields;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            fields.append({line.first(colon), line.sliced(colon + 1)});
    }
    return fields;
}

} // namespace

class ResponseCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void everyOtherStatusIsRefused_data();
    void everyOtherStatusIsRefused();
    void whoAsksForAnotherWayToSignIn();
    void redirects_data();
    void redirects();
    void everyRedirectStatusIsFollowed_data();
    void everyRedirectStatusIsFollowed();
    void busyServersSayWhen_data();
    void busyServersSayWhen();
    void originsAreSchemeHostAndPort_data();
    void originsAreSchemeHostAndPort();

private:
    void first206Rows();
    void first200And416Rows();
    void later206Rows();
    void later200And416Rows();
};

namespace {

/// A row's known generation: "none" for the first request, else which validators it has.
std::optional<Generation> generationOf(const QByteArray &words)
{
    if (words == "none")
        return {};
    Generation known;
    known.effectiveUrl = QUrl(u"http://h/f"_s);
    known.totalBytes = words.contains("endless") ? -1 : 1000;
    if (words.contains("tag"))
        known.etag = words.contains("weak tag") ? "W/\"v1\"" : "\"v1\"";
    if (words.contains("date")) {
        known.lastModified = oldDate;
        known.lastModifiedIsStrong = !words.contains("young date");
    }
    if (words.contains("gzip"))
        known.contentEncoding = "gzip";
    return known;
}

struct Expected
{
    Verdict verdict = Verdict::Refuse;
    ErrorKind kind = ErrorKind::None;
    ByteRange body;
    qint64 total = -1;
};

Expected accept(qint64 begin, qint64 end, qint64 total)
{
    return {Verdict::Accept, ErrorKind::None, {begin, end}, total};
}

Expected whole(qint64 length)
{
    return {Verdict::AcceptWhole, ErrorKind::None, {0, length}, length};
}

Expected refuse(ErrorKind kind) { return {Verdict::Refuse, kind, {}, -1}; }

Expected only(Verdict verdict)
{
    return {verdict, ErrorKind::None, {}, verdict == Verdict::Empty ? 0 : -1};
}

const Expected broken = refuse(ErrorKind::ProtocolError);
const Expected changed = only(Verdict::Changed);
const Expected withoutRange = only(Verdict::AskWithoutRange);

void row(const char *words, const QByteArray &asked, const QByteArray &known, int status,
         const QByteArray &head, const Expected &expected)
{
    QTest::newRow(words) << asked << known << status << head << expected;
}

} // namespace

Q_DECLARE_METATYPE(Expected)

void ResponseCheckTest::judges_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<Expected>("expected");
    first206Rows();
    first200And416Rows();
    later206Rows();
    later200And416Rows();
}

void ResponseCheckTest::first206Rows()
{
    row("first: the whole file as a range", "0-", "none", 206,
        "Content-Range: bytes 0-999/1000\nContent-Length: 1000", accept(0, 1000, 1000));
    row("first: a range, chunked", "0-", "none", 206, "Content-Range: bytes 0-999/1000",
        accept(0, 1000, 1000));
    row("first: the server gives less than asked", "0-", "none", 206,
        "Content-Range: bytes 0-9/1000", accept(0, 10, 1000));
    row("first: past 4 GiB", "0-", "none", 206, "Content-Range: bytes 0-5368709119/5368709120",
        accept(0, 5'368'709'120, 5'368'709'120));
    row("first: begins one late", "0-", "none", 206, "Content-Range: bytes 1-999/1000", broken);
    row("first: 206 to no Range", "", "none", 206, "Content-Range: bytes 0-999/1000", broken);
    row("first: no Content-Range", "0-", "none", 206, "Content-Length: 1000", broken);
    row("first: Content-Range of a 416", "0-", "none", 206, "Content-Range: bytes */1000", broken);
    row("first: last is the total", "0-", "none", 206, "Content-Range: bytes 0-1000/1000", broken);
    row("first: last before first", "0-", "none", 206, "Content-Range: bytes 0--1/1000", broken);
    row("first: another unit", "0-", "none", 206, "Content-Range: items 0-999/1000", broken);
    row("first: two Content-Ranges", "0-", "none", 206,
        "Content-Range: bytes 0-999/1000\nContent-Range: bytes 0-999/1000", broken);
    row("first: parts in an envelope", "0-", "none", 206,
        "Content-Range: bytes 0-999/1000\nContent-Type: multipart/byteranges; boundary=x", broken);
    row("first: length one short of the range", "0-", "none", 206,
        "Content-Range: bytes 0-999/1000\nContent-Length: 999", broken);
    row("first: length one more than the range", "0-", "none", 206,
        "Content-Range: bytes 0-999/1000\nContent-Length: 1001", broken);
    row("first: length said twice", "0-", "none", 206,
        "Content-Range: bytes 0-999/1000\nContent-Length: 1000, 1000", accept(0, 1000, 1000));
    row("first: two lengths", "0-", "none", 206,
        "Content-Range: bytes 0-999/1000\nContent-Length: 1000, 1001", broken);
    row("first: a range of an unknown whole", "0-", "none", 206, "Content-Range: bytes 0-999/*",
        withoutRange);
    row("first: a range of something packed", "0-", "none", 206,
        "Content-Range: bytes 0-999/1000\nContent-Encoding: gzip", withoutRange);
    row("first: a range called identity", "0-", "none", 206,
        "Content-Range: bytes 0-999/1000\nContent-Encoding: identity", accept(0, 1000, 1000));
}

void ResponseCheckTest::first200And416Rows()
{
    row("first: 200 to a Range", "0-", "none", 200, "Content-Length: 1000", whole(1000));
    row("first: 200 to no Range", "", "none", 200, "Content-Length: 1000", whole(1000));
    row("first: 200 without a length", "0-", "none", 200, "", whole(-1));
    row("first: 200 of nothing", "0-", "none", 200, "Content-Length: 0", whole(0));
    row("first: 200, packed", "0-", "none", 200, "Content-Length: 300\nContent-Encoding: gzip",
        whole(300));
    row("first: 200, two lengths", "0-", "none", 200, "Content-Length: 42, 43", broken);
    row("first: 200, a length of no number", "0-", "none", 200, "Content-Length: many", broken);
    row("first: 200 with a Content-Range, which means nothing there", "0-", "none", 200,
        "Content-Length: 1000\nContent-Range: bytes 5-9/10", whole(1000));
    row("first: 416 of an empty file", "0-", "none", 416, "Content-Range: bytes */0",
        only(Verdict::Empty));
    row("first: 416 of a file with bytes", "0-", "none", 416, "Content-Range: bytes */1000",
        withoutRange);
    row("first: 416 that says nothing", "0-", "none", 416, "", withoutRange);
    row("first: 416 that cannot be understood", "0-", "none", 416, "Content-Range: bytes */x",
        withoutRange);
    row("first: 416 to no Range", "", "none", 416, "Content-Range: bytes */0",
        refuse(ErrorKind::RequestRejected));
    row("first: 400 to a Range", "0-", "none", 400, "", withoutRange);
    row("first: 405 to a Range", "0-", "none", 405, "", withoutRange);
    row("first: 412 to a Range", "0-", "none", 412, "", withoutRange);
    row("first: 501 to a Range", "0-", "none", 501, "", withoutRange);
    row("first: 400 to no Range", "", "none", 400, "", refuse(ErrorKind::RequestRejected));
    row("first: 501 to no Range", "", "none", 501, "", refuse(ErrorKind::ServerError));
    row("first: 404 is no matter of Range", "0-", "none", 404, "", refuse(ErrorKind::NotFound));
}

void ResponseCheckTest::later206Rows()
{
    const QByteArray range = "Content-Range: bytes 100-199/1000\n";
    row("later: exactly what was asked", "if 100-199", "tag", 206, range + "ETag: \"v1\"",
        accept(100, 200, 1000));
    row("later: less than was asked", "if 100-499", "tag", 206, range, accept(100, 200, 1000));
    row("later: open to the end", "if 100-", "tag", 206, "Content-Range: bytes 100-999/1000",
        accept(100, 1000, 1000));
    row("later: begins one early", "if 100-199", "tag", 206, "Content-Range: bytes 99-199/1000",
        broken);
    row("later: begins one late", "if 100-199", "tag", 206, "Content-Range: bytes 101-199/1000",
        broken);
    row("later: ends one late", "if 100-199", "tag", 206, "Content-Range: bytes 100-200/1000",
        broken);
    row("later: the file has grown", "if 100-199", "tag", 206, "Content-Range: bytes 100-199/1001",
        changed);
    row("later: the file has shrunk", "if 100-199", "tag", 206, "Content-Range: bytes 100-199/999",
        changed);
    row("later: the total is a secret", "if 100-199", "tag", 206, "Content-Range: bytes 100-199/*",
        broken);
    row("later: the total is a secret, of another", "if 100-199", "tag", 206,
        "Content-Range: bytes 100-199/*\nETag: \"v2\"", changed);
    row("later: another tag in spite of If-Range", "if 100-199", "tag", 206, range + "ETag: \"v2\"",
        changed);
    row("later: the tag turned weak", "if 100-199", "tag", 206, range + "ETag: W/\"v1\"", changed);
    row("later: no validator, but If-Range vouches", "if 100-199", "tag", 206, range,
        accept(100, 200, 1000));
    row("later: no validator and no If-Range", "100-199", "tag", 206, range, changed);
    row("later: the same tag and no If-Range", "100-199", "tag", 206, range + "ETag: \"v1\"",
        accept(100, 200, 1000));
    row("later: the same weak tag", "100-199", "weak tag", 206, range + "ETag: W/\"v1\"",
        accept(100, 200, 1000));
    row("later: another weak tag", "100-199", "weak tag", 206, range + "ETag: W/\"v2\"", changed);
    row("later: the weak tag is gone", "100-199", "weak tag", 206, range, changed);
    row("later: the same date", "if 100-199", "date", 206, range + "Last-Modified: " + oldDate,
        accept(100, 200, 1000));
    row("later: another date", "if 100-199", "date", 206,
        range + "Last-Modified: Sun, 06 Nov 1994 08:00:00 GMT", changed);
    row("later: the same young date", "100-199", "young date", 206,
        range + "Last-Modified: " + oldDate, accept(100, 200, 1000));
    row("later: the young date is gone", "100-199", "young date", 206, range, changed);
    row("later: the same tag, the date moved", "if 100-199", "tag and date", 206,
        range + "ETag: \"v1\"\nLast-Modified: Sun, 06 Nov 1994 08:00:00 GMT",
        accept(100, 200, 1000));
    row("later: another tag, the date stayed", "if 100-199", "tag and date", 206,
        range + "ETag: \"v2\"\nLast-Modified: " + oldDate, changed);
    row("later: it never had a validator", "100-199", "nothing", 206, range,
        accept(100, 200, 1000));
    row("later: it never had one, and now has", "100-199", "nothing", 206, range + "ETag: \"v1\"",
        accept(100, 200, 1000));
    row("later: suddenly packed", "if 100-199", "tag", 206,
        range + "ETag: \"v1\"\nContent-Encoding: gzip", changed);
    row("later: no longer packed", "if 100-199", "tag gzip", 206, range + "ETag: \"v1\"", changed);
    row("later: parts in an envelope", "if 100-199", "tag", 206,
        range + "ETag: \"v1\"\nContent-Type: multipart/byteranges", broken);
    row("later: length and range contradict", "if 100-199", "tag", 206,
        range + "Content-Length: 99", broken);
    row("later: no Content-Range", "if 100-199", "tag", 206, "Content-Length: 100\nETag: \"v1\"",
        broken);
}

void ResponseCheckTest::later200And416Rows()
{
    const Expected withoutIfRange = only(Verdict::AskWithoutIfRange);
    const Expected page = refuse(ErrorKind::WrongContent);
    row("later: 200 with the same tag", "if 100-199", "tag", 200,
        "Content-Length: 1000\nETag: \"v1\"", withoutIfRange);
    row("later: 200 with the same tag, without If-Range", "100-199", "tag", 200,
        "Content-Length: 1000\nETag: \"v1\"", whole(1000));
    row("later: a page of another tag", "if 100-199", "tag", 200,
        "Content-Length: 70\nContent-Type: text/html\nETag: \"v2\"", page);
    row("later: a page without a length", "if 100-199", "tag", 200,
        "Content-Type: text/html; charset=utf-8", page);
    row("later: a page where nothing identifies the file", "100-199", "nothing", 200,
        "Content-Type: application/xhtml+xml", page);
    row("later: the same file, which is a page", "100-199", "tag", 200,
        "Content-Length: 1000\nContent-Type: text/html\nETag: \"v1\"", whole(1000));
    row("later: 200 with another tag", "if 100-199", "tag", 200,
        "Content-Length: 1000\nETag: \"v2\"", changed);
    row("later: 200 without a validator", "if 100-199", "tag", 200, "Content-Length: 1000",
        changed);
    row("later: 200 with the same weak tag", "100-199", "weak tag", 200,
        "Content-Length: 1000\nETag: W/\"v1\"", changed);
    row("later: 200 with the same date", "if 100-199", "date", 200,
        "Content-Length: 1000\nLast-Modified: " + oldDate, withoutIfRange);
    row("later: 200 with the same young date", "100-199", "young date", 200,
        "Content-Length: 1000\nLast-Modified: " + oldDate, changed);
    row("later: 200 of another length", "if 100-199", "tag", 200,
        "Content-Length: 1001\nETag: \"v1\"", changed);
    row("later: 200 that does not say how long", "if 100-199", "tag", 200, "ETag: \"v1\"", changed);
    row("later: 200 of what never had a validator", "100-199", "nothing", 200,
        "Content-Length: 1000", changed);
    row("later: 200 of what never had a length", "", "tag endless", 200, "ETag: \"v1\"", whole(-1));
    row("later: 200 of two lengths", "if 100-199", "tag", 200,
        "Content-Length: 1000, 7\nETag: \"v1\"", broken);
    row("later: 416, the file is as long as ever", "if 100-199", "tag", 416,
        "Content-Range: bytes */1000", broken);
    row("later: 416, the file has shrunk", "if 100-199", "tag", 416, "Content-Range: bytes */50",
        changed);
    row("later: 416, the file is empty now", "if 100-199", "tag", 416, "Content-Range: bytes */0",
        changed);
    row("later: 416 that says nothing", "if 100-199", "tag", 416, "", broken);
    row("later: 400 is no matter of Range any more", "if 100-199", "tag", 400, "",
        refuse(ErrorKind::RequestRejected));
    row("later: 412", "if 100-199", "tag", 412, "", refuse(ErrorKind::RequestRejected));
    row("later: 403", "if 100-199", "tag", 403, "", refuse(ErrorKind::Forbidden));
    row("later: 204", "if 100-199", "tag", 204, "", refuse(ErrorKind::UnexpectedStatus));
}

void ResponseCheckTest::judges()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const QByteArray, known);
    QFETCH(const int, status);
    QFETCH(const QByteArray, head);
    QFETCH(const Expected, expected);
    const auto generation = generationOf(known);
    const auto fields = ResponseHead::fromFields(status, QUrl(u"http://h/f"_s), fieldsOf(head));
    const Judgement judgement = judge(fields, askedFor(asked), generation ? &*generation : nullptr,
                                      now);
    QCOMPARE(judgement.verdict, expected.verdict);
    QCOMPARE(judgement.error.kind, expected.kind);
    QCOMPARE(judgement.error.httpStatus, expected.verdict == Verdict::Refuse ? status : 0);
    QCOMPARE(judgement.body, expected.body);
    QCOMPARE(judgement.total, expected.total);
}

void ResponseCheckTest::everyOtherStatusIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const auto status = [](int number, ErrorKind kind) {
        QTest::addRow("%d", number) << number << kind;
    };
    for (const int number :
         {100, 101, 103, 201, 202, 203, 204, 205, 207, 226, 300, 304, 305, 306, 600, 999, 0})
        status(number, ErrorKind::UnexpectedStatus);
    status(401, ErrorKind::AuthRequired);
    status(403, ErrorKind::Forbidden);
    status(404, ErrorKind::NotFound);
    status(407, ErrorKind::ProxyAuthRequired);
    status(410, ErrorKind::Gone);
    for (const int number : {408, 425, 429, 503})
        status(number, ErrorKind::ServerBusy);
    for (const int number : {402, 406, 409, 413, 414, 418, 421, 431, 451, 499})
        status(number, ErrorKind::RequestRejected);
    for (const int number : {500, 502, 504, 505, 507, 520, 599})
        status(number, ErrorKind::ServerError);
}

/// With whatever else the head says, which would be a good one of a 200 or 206.
void ResponseCheckTest::everyOtherStatusIsRefused()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    const auto head = ResponseHead::fromFields(
        status, QUrl(u"http://h/f"_s),
        fieldsOf(
            "Content-Range: bytes 0-999/1000\nContent-Length: 1000\nETag: \"v1\"\nLocation: /g"));
    const Judgement judgement = judge(head, askedFor("0-"), nullptr, now);
    QCOMPARE(judgement.verdict, Verdict::Refuse);
    QCOMPARE(judgement.error.kind, kind);
    QCOMPARE(judgement.error.httpStatus, status);
}

void ResponseCheckTest::whoAsksForAnotherWayToSignIn()
{
    const auto judged = [](const QByteArray &fields) {
        const auto head = ResponseHead::fromFields(401, QUrl(u"http://h/f"_s), fieldsOf(fields));
        return judge(head, askedFor("0-"), nullptr, now).error;
    };
    QCOMPARE(judged("WWW-Authenticate: Basic realm=\"a\"").kind, ErrorKind::AuthRequired);
    const DownloadError digest = judged("WWW-Authenticate: Digest realm=\"a\", nonce=\"secret\"");
    QCOMPARE(digest.kind, ErrorKind::AuthUnsupported);
    QCOMPARE(digest.httpStatus, 401);
    QCOMPARE(digest.detail, u"Digest"_s);
    QCOMPARE(judged("WWW-Authenticate: Negotiate\nWWW-Authenticate: NTLM").detail,
             u"Negotiate, NTLM"_s);
    QCOMPARE(judged("WWW-Authenticate: Digest realm=\"a\"\nWWW-Authenticate: basic").kind,
             ErrorKind::AuthRequired);
    QVERIFY(judged("WWW-Authenticate: basic").detail.isEmpty());
}

void ResponseCheckTest::redirects_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("target");
    QTest::addColumn<ErrorKind>("kind");
    const auto follow = [](const char *words, const char *from, const QByteArray &location,
                           const char *target) {
        QTest::newRow(words) << QString::fromLatin1(from) << location << QString::fromLatin1(target)
                             << ErrorKind::None;
    };
    follow("absolute", "http://h/a", "http://other/b", "http://other/b");
    follow("to https", "http://h/a", "https://h/a", "https://h/a");
    follow("from https to https", "https://h/a", "https://other/a", "https://other/a");
    follow("another port", "http://h/a", "http://h:8080/a", "http://h:8080/a");
    follow("an absolute path", "http://h/a/b?q=1", "/c", "http://h/c");
    follow("a relative path", "http://h/a/b?q=1", "c", "http://h/a/c");
    follow("a path that goes up", "http://h/a/b/c", "../d", "http://h/a/d");
    follow("a path that goes up too far", "http://h/a", "../../../etc/d", "http://h/etc/d");
    follow("a query only", "http://h/a/b?q=1", "?q=2", "http://h/a/b?q=2");
    follow("of the same scheme", "https://h/a", "//other/b", "https://other/b");
    follow("userinfo is dropped", "http://h/a", "http://user:secret@other/b", "http://other/b");
    follow("the fragment is dropped", "http://h/a", "/b#part", "http://h/b");
    follow("an unescaped space", "http://h/a", "/b c", "http://h/b%20c");
    follow("escaped bytes stay", "http://h/a", "/b%2Fc%20d", "http://h/b%2Fc%20d");
    follow("the scheme in capitals", "http://h/a", "HTTP://h/b", "http://h/b");
    const auto refused = [](const char *words, const char *from, const QByteArray &location,
                            ErrorKind kind) {
        QTest::newRow(words) << QString::fromLatin1(from) << location << QString() << kind;
    };
    refused("from https to http", "https://h/a", "http://h/a", ErrorKind::RedirectRefused);
    refused("to a file", "http://h/a", "file:///etc/passwd", ErrorKind::RedirectRefused);
    refused("to a file, in capitals", "http://h/a", "FILE:///etc/passwd",
            ErrorKind::RedirectRefused);
    refused("to ftp", "http://h/a", "ftp://h/a", ErrorKind::RedirectRefused);
    refused("to data", "http://h/a", "data:text/plain,hello", ErrorKind::RedirectRefused);
    refused("to a resource of the program", "http://h/a", "qrc:/icons/add.svg",
            ErrorKind::RedirectRefused);
    refused("to a script", "http://h/a", "javascript:alert(1)", ErrorKind::RedirectRefused);
    refused("no Location", "http://h/a", "", ErrorKind::ProtocolError);
    refused("a port that is none", "http://h/a", "http://h:99999/", ErrorKind::ProtocolError);
}

void ResponseCheckTest::redirects()
{
    QFETCH(const QString, from);
    QFETCH(const QByteArray, location);
    QFETCH(const QString, target);
    QFETCH(const ErrorKind, kind);
    const auto head = ResponseHead::fromFields(302, QUrl(from), {{"Location", location}});
    const Judgement judgement = judge(head, askedFor("0-"), nullptr, now);
    QCOMPARE(judgement.error.kind, kind);
    if (kind != ErrorKind::None) {
        QCOMPARE(judgement.verdict, Verdict::Refuse);
        QCOMPARE(judgement.error.httpStatus, 302);
        QVERIFY(judgement.target.isEmpty());
        return;
    }
    QCOMPARE(judgement.verdict, Verdict::Redirect);
    QCOMPARE(judgement.target.toString(QUrl::FullyEncoded), target);
}

void ResponseCheckTest::everyRedirectStatusIsFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void ResponseCheckTest::everyRedirectStatusIsFollowed()
{
    QFETCH(const int, status);
    const auto head = ResponseHead::fromFields(status, QUrl(u"http://h/a"_s), {{"Location", "/b"}});
    const auto known = generationOf("tag");
    for (const Generation *generation : {static_cast<const Generation *>(nullptr), &*known}) {
        const Judgement judgement = judge(head, askedFor("if 100-199"), generation, now);
        QCOMPARE(judgement.verdict, Verdict::Redirect);
        QCOMPARE(judgement.target, QUrl(u"http://h/b"_s));
    }
}

void ResponseCheckTest::busyServersSayWhen_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("503, seconds") << 503 << QByteArray("30") << qint64(30'000);
    QTest::newRow("429, a date") << 429 << QByteArray("Sun, 06 Nov 1994 08:50:37 GMT")
                                 << qint64(60'000);
    QTest::newRow("503, nothing") << 503 << QByteArray() << qint64(-1);
    QTest::newRow("503, garbage") << 503 << QByteArray("later") << qint64(-1);
    QTest::newRow("404 has nothing to say") << 404 << QByteArray("30") << qint64(-1);
}

void ResponseCheckTest::busyServersSayWhen()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, field);
    QFETCH(const qint64, expected);
    const auto head = ResponseHead::fromFields(status, QUrl(u"http://h/a"_s),
                                               {{"Retry-After", field}});
    QCOMPARE(judge(head, askedFor("0-"), nullptr, now).error.retryAfterMs, expected);
}

void ResponseCheckTest::originsAreSchemeHostAndPort_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("another path") << u"http://h/a"_s << u"http://h/b?c"_s << true;
    QTest::newRow("the default port said") << u"http://h/"_s << u"http://h:80/"_s << true;
    QTest::newRow("the default port of https said")
        << u"https://h/"_s << u"https://h:443/"_s << true;
    QTest::newRow("the host in capitals") << u"http://H/"_s << u"http://h/"_s << true;
    QTest::newRow("another host") << u"http://h/"_s << u"http://i/"_s << false;
    QTest::newRow("a host within") << u"http://h/"_s << u"http://www.h/"_s << false;
    QTest::newRow("another port") << u"http://h/"_s << u"http://h:81/"_s << false;
    QTest::newRow("another scheme") << u"http://h/"_s << u"https://h/"_s << false;
    QTest::newRow("another scheme at the same port")
        << u"http://h:443/"_s << u"https://h/"_s << false;
}

void ResponseCheckTest::originsAreSchemeHostAndPort()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, same);
    QCOMPARE(isSameOrigin(QUrl(a), QUrl(b)), same);
    QCOMPARE(isSameOrigin(QUrl(b), QUrl(a)), same);
}

QTEST_GUILESS_MAIN(ResponseCheckTest)
#include "ResponseCheckTest.moc"
