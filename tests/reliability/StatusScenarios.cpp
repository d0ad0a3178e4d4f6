// SPDX-License-Identifier: MIT
#include "Responses.h"
#include "ScenarioTable.h"

namespace gannet::test {

using namespace Qt::StringLiterals;

namespace {

Script status(int number, const QByteArray &fields = {})
{
    return Script().raw(head(QByteArray::number(number) + " Status" + length(0) + fields));
}

std::function<void(Stage &)> always(const Script &script)
{
    return [script](Stage &stage) { stage.server.script(stage.path, script); };
}

std::function<void(Stage &)> atFirst(const Script &script)
{
    return [script](Stage &stage) {
        stage.server.scripts(stage.path, {script, Script().serve(Resource::file(oldFile()))});
    };
}

/// Every request gets the status, and nothing else comes of it.
Scenario ends(int number, ErrorKind kind)
{
    return {.name = u"%1"_s.arg(number), .serve = always(status(number)), .expected = failed(kind)};
}

/// Qt's HTTP takes an interim answer for the whole one: refused, since nothing tells that more comes.
Scenario earlyHints()
{
    const QByteArray hints = head("103 Early Hints\nLink: </style.css>; rel=preload");
    return {.name = u"103, then the file"_s,
            .serve = always(Script().raw(hints).serve(Resource::file(oldFile()))),
            .expected = failed(ErrorKind::UnexpectedStatus)};
}

Scenario otherSignIn()
{
    return {.name = u"401 that asks for Digest alone"_s,
            .serve = always(
                status(401,
                       "\nWWW-Authenticate: Digest realm=\"files\", nonce=\"n\", qop=\"auth\"")),
            .expected = failed(ErrorKind::AuthUnsupported)};
}

Scenario busyOnce(int number)
{
    return {.name = u"%1, once"_s.arg(number), .serve = atFirst(status(number)), .file = oldFile()};
}

Scenario retryAfter(const QString &name, const QByteArray &value, Ending ending)
{
    const Script busy = status(503, "\nRetry-After: " + value);
    return {.name = u"503 with Retry-After "_s + name,
            .serve = atFirst(busy),
            .expected = {ending,
                         ending == Ending::Waiting ? ErrorKind::ServerBusy : ErrorKind::None},
            .file = oldFile()};
}

/// The file breaks off once, and then there is \a script for ever.
Scenario midway(const QString &name, const Script &script, ErrorKind kind)
{
    return {.name = name,
            .serve =
                [script](Stage &stage) {
                    Resource resource = Resource::file(oldFile());
                    resource.fault = {90'000, Fault::Close, INT_MAX};
                    stage.server.scripts(stage.path, {Script().serve(resource), script});
                },
            .expected = failed(kind)};
}

Scenario portal(const QString &name, const Script &script)
{
    return {.name = name,
            .serve =
                [script](Stage &stage) {
                    stage.server.script(stage.path, script);
                    stage.server.script("/login",
                                        answer("200 OK\nContent-Type: text/html"
                                               "\nContent-Length: 6",
                                               QByteArray("<html>")));
                },
            .expected = failed(ErrorKind::WrongContent),
            .onDisk = left(),
            .before = Resource::file(oldFile())};
}

} // namespace

QList<Scenario> statusScenarios()
{
    const QByteArray page = "<!DOCTYPE html><title>Please log in</title>";
    QList<Scenario> rows{
        earlyHints(),
        ends(202, ErrorKind::UnexpectedStatus),
        ends(204, ErrorKind::UnexpectedStatus),
        ends(304, ErrorKind::UnexpectedStatus),
        ends(401, ErrorKind::AuthRequired),
        otherSignIn(),
        ends(403, ErrorKind::Forbidden),
        ends(404, ErrorKind::NotFound),
        ends(407, ErrorKind::ProxyAuthRequired),
        ends(410, ErrorKind::Gone),
        ends(418, ErrorKind::RequestRejected),
        ends(500, ErrorKind::ServerError),
        ends(503, ErrorKind::ServerBusy),
    };
    for (const int number : {408, 425, 429, 500, 502, 503})
        rows << busyOnce(number);
    rows << retryAfter(u"in seconds"_s, "120", Ending::Waiting)
         << retryAfter(u"as a date"_s, httpDate(7200), Ending::Waiting)
         << retryAfter(u"as a date that is past"_s, httpDate(-7200), Ending::Right)
         << retryAfter(u"beyond 64 bits"_s, "99999999999999999999", Ending::Waiting)
         << retryAfter(u"that means nothing"_s, "soon", Ending::Right)
         << midway(u"404 in the middle of a download"_s, status(404), ErrorKind::NotFound)
         << midway(u"403 in the middle of a download"_s, status(403), ErrorKind::Forbidden)
         << midway(u"410 in the middle of a download"_s, status(410), ErrorKind::Gone)
         << midway(u"204 in the middle of a download"_s, status(204), ErrorKind::UnexpectedStatus)
         << portal(u"left: a portal answers with its login page"_s,
                   answer("200 OK\nContent-Type: text/html; charset=utf-8" + length(page.size()),
                          page))
         << portal(u"left: a portal sends on to its login page"_s,
                   Script().raw(head("302 Found\nLocation: /login" + length(0))))
         << midway(u"a portal's login page in the middle of a download"_s,
                   answer("200 OK\nContent-Type: text/html", page), ErrorKind::WrongContent);
    return rows;
}

} // namespace gannet::test
