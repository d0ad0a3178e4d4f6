// SPDX-License-Identifier: MIT
#include "Responses.h"
#include "ScenarioTable.h"

namespace gannet::test {

using namespace Qt::StringLiterals;

namespace {

std::function<void(Stage &)> serving(const Resource &resource)
{
    return [resource](Stage &stage) { stage.server.route(stage.path, resource); };
}

std::function<void(Stage &)> choosing(const ScriptChooser &chooser)
{
    return [chooser](Stage &stage) { stage.server.script(stage.path, chooser); };
}

/// Resumptions get a 206 with \a lie in it.
std::function<void(Stage &)> lying(const Lie &lie)
{
    return choosing([lie](const RequestRecord &request) {
        return partial(Resource::file(oldFile()), request, lie);
    });
}

std::function<void(Stage &)> always(const QByteArray &lines, const Body &body)
{
    return [=](Stage &stage) { stage.server.script(stage.path, answer(lines, body)); };
}

/// A row about going on where oldFile() was left.
Scenario resumed(const QString &name, const std::function<void(Stage &)> &serve,
                 const Happened &expected = {Ending::Right})
{
    return {.name = name,
            .serve = serve,
            .expected = expected,
            .onDisk = left(),
            .before = Resource::file(oldFile())};
}

/// Never more than 50 kB at once.
Script inSmallRanges(const RequestRecord &request)
{
    const Resource resource = Resource::file(oldFile());
    const qint64 total = oldFile().size();
    const ByteRange asked = request.range->resolve(total).value_or(ByteRange());
    return partial(resource, request,
                   {.last = std::min(asked.begin + 50'000, asked.end) - asked.end});
}

/// \a forRange to requests with Range, \a plain to those without.
ScriptChooser byRange(const Script &forRange, const Script &plain)
{
    return [=](const RequestRecord &request) { return request.range ? forRange : plain; };
}

Script unsatisfied(const QByteArray &field)
{
    return Script().raw(head("416 Range Not Satisfiable" + length(0) + field));
}

/// The first request's range is served, later ones get the whole file; they have to come before
/// the first goes on.
Scenario onlyTheFirst()
{
    return {.name = u"only the first range is honoured"_s,
            .serve = choosing([](const RequestRecord &request) {
                Resource resource = Resource::file(largeFile());
                if (request.nthOnPath == 1)
                    resource.gateAfterBytes = 64 * KiB;
                else
                    resource.acceptRanges = false;
                return Script().serve(resource);
            }),
            .file = largeFile(),
            .connections = 4,
            .openAfterRequests = 2};
}

Scenario gaps()
{
    Scenario row = resumed(u"two gaps are asked for, and nothing else"_s,
                           serving(Resource::file(oldFile())));
    row.onDisk = {{0, 100'000}, {200'000, 300'000}};
    row.oracle = [](const Stage &stage) {
        qint64 sent = 0;
        for (const RequestRecord &record : stage.server.requests())
            sent += record.bodyBytesSent;
        return sent == 200'000 ? QString() : u"%1 bytes were sent"_s.arg(sent);
    };
    return row;
}

QList<Scenario> firstAnswers()
{
    const Pattern file = oldFile();
    const qint64 size = oldFile().size();
    const Script plain = answer("200 OK" + length(size), file);
    const Happened broken = failed(ErrorKind::ProtocolError);
    Resource unranged = Resource::file(oldFile());
    unranged.acceptRanges = false;
    const QByteArray packed = "\x1f\x8b is not unpacked";
    return {
        {.name = u"Range is ignored"_s, .serve = serving(unranged), .file = file},
        {.name = u"200 with a Content-Range"_s,
         .serve = always("200 OK\nContent-Range: bytes 5-9/10" + length(size), file),
         .file = file},
        {.name = u"a part where all was asked for"_s,
         .serve = choosing(inSmallRanges),
         .file = file},
        {.name = u"206 without a Content-Range"_s,
         .serve = always("206 Partial Content" + length(size), file),
         .expected = broken},
        {.name = u"206 that begins late"_s,
         .serve = always("206 Partial Content\n" + contentRange({1, size}, size), file),
         .expected = broken},
        {.name = u"206 of an unknown whole"_s,
         .serve = choosing(
             byRange(answer("206 Partial Content\nContent-Range: bytes 0-399999/*", file), plain)),
         .file = file},
        {.name = u"206 of an encoding made on the fly"_s,
         .serve = choosing(
             byRange(answer("206 Partial Content\nContent-Encoding: gzip\n"
                                + contentRange({0, size}, size),
                            file),
                     answer("200 OK\nContent-Encoding: gzip" + length(packed.size()), packed))),
         .file = packed},
        {.name = u"206 to a request without Range"_s,
         .serve = choosing(
             byRange(unsatisfied({}),
                     answer("206 Partial Content\n" + contentRange({0, size}, size), file))),
         .expected = broken},
        {.name = u"416 to the whole, then 200"_s,
         .serve = choosing(byRange(unsatisfied({}), plain)),
         .file = file},
        {.name = u"400 to any Range"_s,
         .serve = choosing(byRange(Script().raw(head("400 Bad Request" + length(0))), plain)),
         .file = file},
        {.name = u"in an envelope of several parts"_s,
         .serve = always("206 Partial Content\nContent-Type: multipart/byteranges; boundary=x\n"
                             + contentRange({0, size}, size),
                         file),
         .expected = broken},
        {.name = u"a range that is shorter than it says, once"_s,
         .serve =
             [](Stage &stage) {
                 Resource resource = Resource::file(oldFile());
                 resource.fault = {399'999, Fault::Close, 1};
                 stage.server.route(stage.path, resource);
             },
         .file = file},
        onlyTheFirst(),
    };
}

QList<Scenario> resumptions()
{
    const Happened changed = failed(ErrorKind::RemoteChanged);
    const Happened broken = failed(ErrorKind::ProtocolError);
    const qint64 size = oldFile().size();
    const Resource file = Resource::file(oldFile());
    Resource unranged = file;
    unranged.acceptRanges = false;
    Resource otherTag = unranged;
    otherTag.etag = "\"other\"";
    const auto script = [](const Script &given) {
        return [given](Stage &stage) { stage.server.script(stage.path, given); };
    };
    const auto offOnce = [file](const RequestRecord &request) {
        return partial(file, request, {.first = request.nthOnPath == 1 ? 1 : 0});
    };
    return {
        resumed(u"left: ranges are no longer served, the ETag is the same"_s, serving(unranged)),
        resumed(u"left: 200 with another ETag"_s, serving(otherTag), changed),
        resumed(u"left: 200 with the same ETag and a Content-Range"_s,
                always("200 OK\nETag: " + file.etag + "\nContent-Range: bytes 5-9/10"
                           + length(size),
                       oldFile())),
        resumed(u"left: 206 without a Content-Range"_s,
                always("206 Partial Content" + length(250'000), oldFile()), broken),
        resumed(u"left: 206 that begins before what was asked"_s, lying({.first = -1}), broken),
        resumed(u"left: 206 that begins after what was asked"_s, lying({.first = 1}), broken),
        resumed(u"left: 206 that is off by one, once"_s, choosing(offOnce)),
        resumed(u"left: 206 of another unit"_s, lying({.unit = "items"}), broken),
        resumed(u"left: 206 of a file that has grown"_s, lying({.total = "400001"}), changed),
        resumed(u"left: 206 of a file that has shrunk"_s, lying({.last = -5, .total = "399995"}),
                changed),
        resumed(u"left: 206 that keeps the size to itself"_s, lying({.total = "*"}), broken),
        resumed(u"left: 206 that was packed on the way"_s,
                lying({.fields = "\nContent-Encoding: gzip"}), changed),
        resumed(u"left: 206 in an envelope of several parts"_s,
                lying({.fields = "\nContent-Type: multipart/byteranges; boundary=x"}), broken),
        resumed(u"left: 206 whose length contradicts its range"_s,
                always("206 Partial Content\n" + contentRange({150'000, size}, size)
                           + length(100'000),
                       oldFile()),
                broken),
        resumed(u"left: ranges come in small pieces"_s, choosing(inSmallRanges)),
        resumed(u"left: 416, the file is as long as what is there"_s,
                script(unsatisfied("\nContent-Range: bytes */150000")), changed),
        resumed(u"left: 416, the file is shorter than what is there"_s,
                script(unsatisfied("\nContent-Range: bytes */100")), changed),
        resumed(u"left: 416, the file is as long as ever"_s,
                script(unsatisfied("\nContent-Range: bytes */400000")), broken),
        resumed(u"left: 416 that says nothing"_s, script(unsatisfied({})), broken),
        gaps(),
    };
}

} // namespace

QList<Scenario> rangeScenarios() { return firstAnswers() + resumptions(); }

} // namespace gannet::test
