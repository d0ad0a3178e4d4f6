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

Resource gated()
{
    Resource resource = Resource::file(largeFile());
    resource.gateAfterBytes = 64 * KiB;
    return resource;
}

/// So many connections an address; the first of them go on when one too many has come.
Scenario limited(const QString &name, int connections, Excess excess,
                 const HeaderList &headers = {})
{
    Resource resource = gated();
    resource.maxConnections = connections;
    resource.excess = excess;
    resource.excessHeaders = headers;
    return {.name = name,
            .serve = serving(resource),
            .file = largeFile(),
            .connections = 4,
            // One failed attempt would be the end of it.
            .retries = 0,
            .openAfterRequests = connections + 1};
}

/// As limited(), for any answer; the second and third request get it.
Scenario refusing(const QString &name, const Script &refusal)
{
    return {.name = name,
            .serve =
                [refusal](Stage &stage) {
                    stage.server.script(stage.path, [refusal](const RequestRecord &request) {
                        if (request.nthOnPath == 2 || request.nthOnPath == 3)
                            return refusal;
                        return Script().serve(request.nthOnPath == 1 ? gated()
                                                                     : Resource::file(largeFile()));
                    });
                },
            .file = largeFile(),
            .connections = 4,
            .retries = 0,
            .openAfterRequests = 2};
}

Scenario silent()
{
    Scenario row = refusing(u"one connection an address, the others get silence"_s,
                            Script().stall());
    row.timeoutMs = 1000;
    row.retries = 20;
    row.process = false;
    return row;
}

/// The connection is closed after each answer, without a word before.
ScriptChooser hangingUp()
{
    return [](const RequestRecord &request) {
        const qint64 total = oldFile().size();
        const ByteRange asked = request.range->resolve(total).value_or(ByteRange());
        const qint64 end = std::min(asked.begin + 50'000, asked.end);
        return partial(Resource::file(oldFile()), request, {.last = end - asked.end}).fin();
    };
}

} // namespace

QList<Scenario> policyScenarios()
{
    Resource single = Resource::file(largeFile());
    single.keepAlive = false;
    Resource slow = Resource::file(oldFile());
    slow.bytesPerSecond = 500'000;
    const Script forbidden = Script().serve(Resource::error(403));
    const Script missing = Script().serve(Resource::error(404));
    return {
        limited(u"one connection an address, 503 to the others"_s, 1, Excess::ServiceUnavailable),
        limited(u"one connection an address, 503 with Retry-After to the others"_s, 1,
                Excess::ServiceUnavailable, {{"Retry-After", "3600"}}),
        limited(u"one connection an address, RST to the others"_s, 1, Excess::Reset),
        limited(u"three connections an address, 503 to the others"_s, 3,
                Excess::ServiceUnavailable),
        limited(u"three connections an address, RST to the others"_s, 3, Excess::Reset),
        silent(),
        refusing(u"one connection an address, 403 to the others"_s, forbidden),
        refusing(u"one connection an address, 404 to the others"_s, missing),
        refusing(u"one connection an address, 429 to the others"_s,
                 Script().serve(Resource::error(429, {{"Retry-After", "3600"}}))),
        refusing(u"one connection an address, FIN to the others"_s, Script().fin()),
        {.name = u"one answer a connection"_s,
         .serve = serving(single),
         .file = largeFile(),
         .connections = 4},
        {.name = u"hangs up after each answer without having said so"_s,
         .serve = [](Stage &stage) { stage.server.script(stage.path, hangingUp()); },
         .file = oldFile()},
        {.name = u"a cap on the speed"_s, .serve = serving(slow), .file = oldFile()},
    };
}

} // namespace gannet::test
