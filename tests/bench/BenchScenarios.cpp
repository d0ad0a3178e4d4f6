// SPDX-License-Identifier: MIT
#include "BenchScenarios.h"

namespace gannet::test {

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr quint64 seed = 4;

Resource paced(const Pattern &file, qint64 bytesPerSecond)
{
    Resource resource = Resource::file(file);
    resource.bytesPerSecond = bytesPerSecond;
    return resource;
}

/// The first connection is twenty times as slow as each later one.
BenchScenario uneven()
{
    const Pattern file(seed, 40 * megabyte);
    return {file, {ScriptChooser([file](const RequestRecord &request) {
                return Script().serve(
                    paced(file, request.connection == 1 ? 300'000 : 6 * megabyte));
            })}};
}

constexpr qint64 evenSize = 80 * megabyte;
constexpr qint64 evenSpeed = 5 * megabyte;

BenchScenario even()
{
    const Pattern file(seed, evenSize);
    return {file, {paced(file, evenSpeed)}};
}

/// As even(), but the second connection never says another word after its first megabyte.
BenchScenario silent()
{
    const Pattern file(seed, evenSize);
    return {file, {ScriptChooser([file](const RequestRecord &request) {
                Resource resource = paced(file, evenSpeed);
                if (request.connection == 2)
                    resource.fault = {.afterBytes = megabyte, .kind = Fault::Stall};
                return Script().serve(resource);
            })}};
}

BenchScenario twoAdmitted()
{
    const Pattern file(seed, 40 * megabyte);
    Resource resource = paced(file, 4 * megabyte);
    resource.maxConnections = 2;
    return {file, {resource}};
}

/// Each mirror has its speed for all its connections together.
BenchScenario mirrors()
{
    const Pattern file(seed, 48 * megabyte);
    Resource slow = Resource::file(file);
    slow.line = std::make_shared<SharedLine>(3 * megabyte);
    Resource fast = Resource::file(file);
    fast.line = std::make_shared<SharedLine>(9 * megabyte);
    return {file, {slow, fast}};
}

BenchScenario farAway()
{
    const Pattern file(seed, 64 * megabyte);
    Resource resource = paced(file, 2 * megabyte);
    resource.firstByteDelayMs = 150;
    return {file, {resource}};
}

/// Runs for longer than anybody looks, and fits on any disk.
BenchScenario endless()
{
    const Pattern file(seed, 1'000 * megabyte);
    return {file, {paced(file, megabyte)}};
}

} // namespace

std::optional<BenchScenario> BenchScenario::named(const QByteArray &name)
{
    struct Entry
    {
        const char *name;
        BenchScenario (*make)();
    };
    static constexpr Entry all[] = {{"uneven", uneven},   {"even", even},
                                    {"silent", silent},   {"two-admitted", twoAdmitted},
                                    {"mirrors", mirrors}, {"far-away", farAway},
                                    {"endless", endless}};
    for (const Entry &entry : all) {
        if (name == entry.name)
            return entry.make();
    }
    return std::nullopt;
}

} // namespace gannet::test
