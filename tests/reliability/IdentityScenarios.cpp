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

Scenario resumed(const QString &name, const Resource &before,
                 const std::function<void(Stage &)> &serve,
                 const Happened &expected = {Ending::Right})
{
    return {.name = name,
            .serve = serve,
            .expected = expected,
            .newer = newFile(),
            .onDisk = left(),
            .before = before};
}

/// oldFile() and newFile() with these validators in place of their own.
struct Named
{
    Resource before = Resource::file(oldFile());
    Resource after = Resource::file(newFile());

    Named(const QByteArray &etag, const QByteArray &lastModified)
    {
        before.etag = after.etag = etag;
        before.lastModified = after.lastModified = lastModified;
    }
};

/// Later requests, which come before the first goes on, get \a other.
Scenario betweenSegments(const QString &name,
                         const std::function<Script(const RequestRecord &)> &other)
{
    return {.name = name,
            .serve = choosing([other](const RequestRecord &request) {
                if (request.nthOnPath > 1)
                    return other(request);
                Resource resource = Resource::file(largeFile());
                resource.gateAfterBytes = 64 * KiB;
                return Script().serve(resource);
            }),
            .file = largeFile(),
            .connections = 4,
            .openAfterRequests = 2};
}

/// The first answer breaks off after \a bytes, the later ones are of newFile().
std::function<void(Stage &)> replacedAfter(qint64 bytes)
{
    return choosing([bytes](const RequestRecord &request) {
        Resource first = Resource::file(oldFile());
        first.fault = {bytes, Fault::Reset, INT_MAX};
        return Script().serve(request.nthOnPath == 1 ? first : Resource::file(newFile()));
    });
}

/// A cache that answers If-Range with the whole file though nothing has changed.
Script ignoringIfRange(const RequestRecord &request)
{
    Resource resource = Resource::file(oldFile());
    resource.acceptRanges = !request.hasHeader("If-Range");
    return Script().serve(resource);
}

QString asksAgainWithoutIfRange(const Stage &stage)
{
    const QList<RequestRecord> requests = stage.server.requests();
    if (requests.size() != 2)
        return u"%1 requests"_s.arg(requests.size());
    if (!requests.at(0).hasHeader("If-Range") || requests.at(1).hasHeader("If-Range"))
        return u"the second request has If-Range"_s;
    return isResumption(requests.at(1)) ? QString() : u"what is there is fetched again"_s;
}

QString comparesAnOverlap(const Stage &stage)
{
    const RequestRecord request = stage.server.requests().value(0);
    return request.range && request.range->first == left().constFirst().end - 64 * KiB
        ? QString()
        : u"nothing on disk is compared"_s;
}

Scenario compared(Scenario row)
{
    row.oracle = comparesAnOverlap;
    return row;
}

Scenario restarted(Scenario row)
{
    row.restart = true;
    row.process = false;
    return row;
}

} // namespace

QList<Scenario> identityScenarios()
{
    const Happened changed = failed(ErrorKind::RemoteChanged);
    const Resource old = Resource::file(oldFile());
    const Resource fresh = Resource::file(newFile());
    const Resource otherLarge = Resource::file(Pattern(4, 8 * MiB));
    const QByteArray date = "Wed, 01 Jan 2020 00:00:00 GMT";
    const QByteArray later = "Thu, 02 Jan 2020 00:00:00 GMT";
    const Named nameless({}, {});
    const Named weak("W/\"1\"", {});
    Named dated({}, date);
    dated.after.lastModified = later;
    Resource tagless = old;
    tagless.etag.clear();
    tagless.lastModified.clear();

    const auto ignoredIfRange = [fresh](const RequestRecord &request) {
        return partial(fresh, request);
    };
    const auto newTagEachTime = [](const RequestRecord &request) {
        Resource resource = Resource::file(largeFile());
        resource.etag = '"' + QByteArray::number(request.sequence) + '"';
        return Script().serve(resource);
    };
    // By then the first connection has all that it was to fetch.
    const auto newTagLate = [](const RequestRecord &request) {
        Resource resource = Resource::file(largeFile());
        resource.etag = '"' + QByteArray::number(request.sequence) + '"';
        return Script().sleepMs(500).serve(resource);
    };
    const auto newWeakTagEachTime = [](const RequestRecord &request) {
        Resource resource = Resource::file(oldFile());
        resource.etag = "W/\"new" + QByteArray::number(request.sequence) + '"';
        resource.lastModified.clear();
        return Script().serve(resource);
    };

    Scenario cdn = resumed(u"a cache ignores If-Range and answers 200 with the same ETag"_s, old,
                           choosing(ignoringIfRange));
    cdn.oracle = asksAgainWithoutIfRange;

    return {
        betweenSegments(u"the file is replaced between two segments, If-Range is ignored"_s,
                        [otherLarge](const RequestRecord &r) { return partial(otherLarge, r); }),
        betweenSegments(u"the file is replaced between two segments, If-Range is honoured"_s,
                        [otherLarge](const RequestRecord &) { return Script().serve(otherLarge); }),
        betweenSegments(u"another ETag for each connection"_s, newTagEachTime),
        betweenSegments(u"another ETag for each connection, which are slow to answer"_s, newTagLate),
        {.name = u"the file is replaced in the middle of its body"_s,
         .serve = replacedAfter(90'000),
         .expected = changed},
        {.name = u"the file is replaced before its first byte has come"_s,
         .serve = replacedAfter(0),
         .expected = {Ending::Newer},
         .file = oldFile(),
         .newer = newFile()},
        resumed(u"left: the file is replaced"_s, old, serving(fresh), changed),
        resumed(u"left: the file is replaced, If-Range is ignored"_s, old, choosing(ignoredIfRange),
                changed),
        restarted(resumed(u"left: the file is replaced, and the user begins anew"_s, old,
                          serving(fresh), {Ending::Newer})),
        resumed(u"left: the same ETag"_s, old, serving(old)),
        resumed(u"left: the ETag is no longer sent, but If-Range is honoured"_s, old,
                choosing([tagless](const RequestRecord &r) { return partial(tagless, r); })),
        resumed(u"left: the same Last-Modified"_s, dated.before, serving(dated.before)),
        resumed(u"left: another Last-Modified"_s, dated.before, serving(dated.after), changed),
        compared(
            resumed(u"left: a weak ETag, the same bytes"_s, weak.before, serving(weak.before))),
        compared(resumed(u"left: a weak ETag, other bytes"_s, weak.before, serving(weak.after),
                         changed)),
        resumed(u"left: another weak ETag for each answer"_s, weak.before,
                choosing(newWeakTagEachTime), changed),
        compared(resumed(u"left: nothing identifies it, the same bytes"_s, nameless.before,
                         serving(nameless.before))),
        compared(resumed(u"left: nothing identifies it, other bytes of the same size"_s,
                         nameless.before, serving(nameless.after), changed)),
        cdn,
    };
}

} // namespace gannet::test
