// SPDX-License-Identifier: MIT
#include "Responses.h"
#include "ScenarioTable.h"

namespace gannet::test {

using namespace Qt::StringLiterals;

namespace {

Resource breaking(Fault::Kind kind, int times = INT_MAX)
{
    Resource resource = Resource::file(oldFile());
    resource.fault = {90'000, kind, times};
    return resource;
}

Resource breakingChunked(Fault::Kind kind, int times)
{
    Resource resource = breaking(kind, times);
    resource.framing = Framing::Chunked;
    resource.acceptRanges = false;
    return resource;
}

std::function<void(Stage &)> serving(const Resource &resource)
{
    return [resource](Stage &stage) { stage.server.route(stage.path, resource); };
}

/// The first request gets \a script, the others the file.
std::function<void(Stage &)> atFirst(const Script &script)
{
    return [script](Stage &stage) {
        stage.server.scripts(stage.path, {script, Script().serve(Resource::file(oldFile()))});
    };
}

std::function<void(Stage &)> always(const Script &script)
{
    return [script](Stage &stage) { stage.server.script(stage.path, script); };
}

/// The whole head, a byte at a time.
Script slowHead()
{
    Script script;
    for (const char c :
         head("206 Partial Content\nETag: \"a\"\n"
              + contentRange({0, oldFile().size()}, oldFile().size()) + length(oldFile().size())))
        script.raw(QByteArray(1, c)).sleepMs(2);
    return script.body(oldFile(), 0, oldFile().size());
}

Script endlessHead()
{
    Script script;
    script.raw("HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 1000; ++i)
        script.raw("X: y\r\n").sleepMs(50);
    return script.stall();
}

Script trickle()
{
    Script script;
    script.raw(head("200 OK" + length(oldFile().size())));
    constexpr qint64 step = 4000;
    for (qint64 at = 0; at < oldFile().size(); at += step)
        script.body(oldFile(), at, step).sleepMs(5);
    return script;
}

Script halfAHead() { return Script().raw("HTTP/1.1 200 OK\r\nContent-Le"); }

Resource manyTimesReset()
{
    Resource resource = Resource::file(largeFile());
    resource.fault = {700'000, Fault::Reset, INT_MAX};
    return resource;
}

Resource delimitedByClose(Fault::Kind kind)
{
    Resource resource = Resource::file(oldFile());
    resource.framing = Framing::CloseDelimited;
    resource.acceptRanges = false;
    resource.fault = {90'000, kind, INT_MAX};
    return resource;
}

} // namespace

QList<Scenario> transportScenarios()
{
    const Pattern file = oldFile();
    const Happened cut{Ending::CutNotVerified};
    QList<Scenario> rows;
    rows << Scenario{.name = u"FIN in the middle of the body, once"_s,
                     .serve = serving(breaking(Fault::Close, 1)),
                     .file = file}
         << Scenario{.name = u"RST in the middle of the body, once"_s,
                     .serve = serving(breaking(Fault::Reset, 1)),
                     .file = file}
         << Scenario{.name = u"FIN after every 90 kB"_s,
                     .serve = serving(breaking(Fault::Close)),
                     .file = file}
         << Scenario{.name = u"RST after every 90 kB"_s,
                     .serve = serving(breaking(Fault::Reset)),
                     .file = file}
         << Scenario{.name = u"RST after every 700 kB, on several connections"_s,
                     .serve = serving(manyTimesReset()),
                     .file = largeFile(),
                     .connections = 4}
         << Scenario{.name = u"FIN in a chunked body, once"_s,
                     .serve = serving(breakingChunked(Fault::Close, 1)),
                     .expected = {Ending::NotVerified},
                     .orElse = cut,
                     .file = file}
         << Scenario{.name = u"RST in a chunked body, once"_s,
                     .serve = serving(breakingChunked(Fault::Reset, 1)),
                     .expected = {Ending::NotVerified},
                     .orElse = cut,
                     .file = file}
         << Scenario{.name = u"FIN in a chunked body, every time"_s,
                     .serve = serving(breakingChunked(Fault::Close, INT_MAX)),
                     .expected = failed(ErrorKind::ConnectionLost),
                     .orElse = cut,
                     .file = file}
         << Scenario{.name = u"RST in a chunked body, every time"_s,
                     .serve = serving(breakingChunked(Fault::Reset, INT_MAX)),
                     .expected = failed(ErrorKind::ConnectionLost),
                     .orElse = cut,
                     .file = file}
         << Scenario{.name = u"FIN in a body that only the end of the connection delimits"_s,
                     .serve = serving(delimitedByClose(Fault::Close)),
                     .expected = cut,
                     .file = file}
         << Scenario{.name = u"RST in a body that only the end of the connection delimits"_s,
                     .serve = serving(delimitedByClose(Fault::Reset)),
                     .expected = failed(ErrorKind::ConnectionLost),
                     .orElse = cut,
                     .file = file}
         << Scenario{.name = u"FIN before the status line, once"_s,
                     .serve = atFirst(Script().fin()),
                     .file = file}
         << Scenario{.name = u"RST before the status line, once"_s,
                     .serve = atFirst(Script().rst()),
                     .file = file}
         << Scenario{.name = u"FIN before the status line, always"_s,
                     .serve = always(Script().fin()),
                     .expected = failed(ErrorKind::ConnectionLost)}
         << Scenario{.name = u"RST before the status line, always"_s,
                     .serve = always(Script().rst()),
                     .expected = failed(ErrorKind::ConnectionLost)}
         << Scenario{.name = u"FIN within the head, always"_s,
                     .serve = always(halfAHead().fin()),
                     .expected = failed(ErrorKind::ConnectionLost)}
         << Scenario{.name = u"silence before the head, once"_s,
                     .serve = atFirst(Script().stall()),
                     .file = file,
                     .timeoutMs = 500,
                     .retries = 20,
                     .process = false}
         << Scenario{.name = u"silence before the head, always"_s,
                     .serve = always(Script().stall()),
                     .expected = failed(ErrorKind::ConnectTimeout),
                     .timeoutMs = 200,
                     .process = false}
         << Scenario{.name = u"silence within the head, once"_s,
                     .serve = atFirst(halfAHead().stall()),
                     .file = file,
                     .timeoutMs = 500,
                     .retries = 20,
                     .process = false}
         << Scenario{.name = u"silence in the middle of the body, every time"_s,
                     .serve = serving(breaking(Fault::Stall)),
                     .file = file,
                     .timeoutMs = 500,
                     .retries = 20,
                     .process = false}
         << Scenario{.name = u"silence after the head, always"_s,
                     .serve = always(
                         Script().raw(head("200 OK" + length(oldFile().size()))).stall()),
                     .expected = failed(ErrorKind::Stalled),
                     .timeoutMs = 200,
                     .process = false}
         << Scenario{.name = u"the head comes byte by byte"_s,
                     .serve = always(slowHead()),
                     .file = file}
         << Scenario{.name = u"the head comes field by field and never ends"_s,
                     .serve = always(endlessHead()),
                     .expected = failed(ErrorKind::ConnectTimeout),
                     .timeoutMs = 300,
                     .process = false}
         << Scenario{.name = u"the body trickles"_s, .serve = always(trickle()), .file = file}
         << Scenario{.name = u"connections are refused"_s,
                     .serve = [](Stage &stage) { stage.server.stopListening(); },
                     .expected = failed(ErrorKind::ConnectionRefused)}
         << Scenario{.name = u"another protocol answers"_s,
                     .serve = always(Script().raw("SSH-2.0-OpenSSH_9.2\r\n").fin()),
                     .expected = failed(ErrorKind::ConnectionLost)};
    return rows;
}

} // namespace gannet::test
