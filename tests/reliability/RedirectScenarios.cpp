// SPDX-License-Identifier: MIT
#include "Responses.h"
#include "ScenarioTable.h"

namespace gannet::test {

using namespace Qt::StringLiterals;

namespace {

Script to(const QByteArray &location, int status = 302)
{
    return Script().raw(
        head(QByteArray::number(status) + " Elsewhere\nLocation: " + location + length(0)));
}

Scenario follows(const QString &name, const QByteArray &location, int status = 302)
{
    return {.name = name,
            .serve =
                [=](Stage &stage) {
                    stage.server.script(stage.path, to(location, status));
                    stage.server.route("/there.bin", Resource::file(oldFile()));
                },
            .file = oldFile(),
            .savedAs = u"there.bin"_s};
}

Scenario refused(const QString &name, const QByteArray &location,
                 ErrorKind kind = ErrorKind::RedirectRefused)
{
    return {.name = name,
            .serve = [=](Stage &stage) { stage.server.script(stage.path, to(location)); },
            .expected = failed(kind)};
}

Scenario hops(int number, const Happened &expected)
{
    return {.name = u"%1 hops"_s.arg(number),
            .serve =
                [number](Stage &stage) {
                    stage.server.script(stage.path, to("/1"));
                    for (int hop = 1; hop < number; ++hop)
                        stage.server.script('/' + QByteArray::number(hop),
                                            to('/' + QByteArray::number(hop + 1)));
                    stage.server.route('/' + QByteArray::number(number), Resource::file(oldFile()));
                },
            .expected = expected,
            .file = oldFile()};
}

/// To the other server; what is secret must not go along.
Scenario otherOrigin()
{
    return {.name = u"to another origin, with a password and a cookie"_s,
            .serve =
                [](Stage &stage) {
                    stage.server.script(stage.path, to(stage.otherOrigin() + "/there.bin"));
                    stage.other.route("/there.bin", Resource::file(oldFile()));
                },
            .file = oldFile(),
            .headers = {{"Authorization", "Bearer secret"}, {"Cookie", "secret=1"}},
            .savedAs = u"there.bin"_s,
            .oracle =
                [](const Stage &stage) {
                    if (!stage.server.requests().value(0).hasHeader("Authorization"))
                        return u"the first origin did not get the password"_s;
                    for (const RequestRecord &record : stage.other.requests()) {
                        if (record.hasHeader("Authorization") || record.hasHeader("Cookie"))
                            return u"a secret went to another origin"_s;
                    }
                    return QString();
                }};
}

Scenario userinfo()
{
    return {.name = u"with a password in its target"_s,
            .serve =
                [](Stage &stage) {
                    QByteArray origin = stage.otherOrigin();
                    origin.replace("://", "://user:secret@");
                    stage.server.script(stage.path, to(origin + "/there.bin"));
                    stage.other.route("/there.bin", Resource::file(oldFile()));
                },
            .file = oldFile(),
            .savedAs = u"there.bin"_s,
            .oracle =
                [](const Stage &stage) {
                    return stage.other.requests().value(0).hasHeader("Authorization")
                        ? u"the password of a redirect was used"_s
                        : QString();
                }};
}

/// The redirected link serves one piece and then only \a status; the original one leads to a new one.
Scenario expires(int status)
{
    return {.name = u"its target expires with %1 in the middle of the download"_s.arg(status),
            .serve =
                [status](Stage &stage) {
                    stage.server.script(stage.path, [](const RequestRecord &request) {
                        return to("/link/" + QByteArray::number(request.nthOnPath) + "/file.bin");
                    });
                    const auto link = [status](int piecesServed) {
                        return [=](const RequestRecord &request) {
                            const qint64 last = isResumption(request) ? 0 : -300'000;
                            if (request.nthOnPath > piecesServed)
                                return Script().serve(Resource::error(status));
                            return partial(Resource::file(oldFile()), request, {.last = last});
                        };
                    };
                    stage.server.script("/link/1/file.bin", link(1));
                    stage.server.script("/link/2/file.bin", link(INT_MAX));
                },
            .file = oldFile()};
}

} // namespace

QList<Scenario> redirectScenarios()
{
    QList<Scenario> rows;
    for (const int status : {301, 302, 303, 307, 308})
        rows << follows(u"%1"_s.arg(status), "/there.bin", status);
    Scenario down = refused(u"from https to http"_s, "http://127.0.0.1:9/there.bin");
    down.tls = Tls::Good;
    rows << follows(u"to a relative path"_s, "there.bin")
         << follows(u"to a path that goes up too far"_s, "../../there.bin") << otherOrigin()
         << userinfo() << down << refused(u"to a file of this computer"_s, "file:///etc/hostname")
         << refused(u"to FTP"_s, "ftp://127.0.0.1/there.bin")
         << refused(u"to data"_s, "data:text/plain,hello")
         << refused(u"to nowhere"_s, {}, ErrorKind::ProtocolError)
         << refused(u"to itself"_s, "/file.bin", ErrorKind::TooManyRedirects)
         << hops(20, {Ending::Right}) << hops(21, failed(ErrorKind::TooManyRedirects))
         << expires(403) << expires(410);
    return rows;
}

} // namespace gannet::test
