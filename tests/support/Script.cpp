// SPDX-License-Identifier: MIT
#include "support/Script.h"

namespace gannet::test {

Script &Script::raw(const QByteArray &bytes)
{
    return raw([bytes](const RequestRecord &) { return bytes; });
}

Script &Script::body(const Body &body, qint64 offset, qint64 n, qint64 bytesPerSecond)
{
    const ByteRange range{offset, offset + n};
    return this->body(
        body, [range](const RequestRecord &) { return range; }, bytesPerSecond);
}

Script &Script::body(const Body &body, MakeRange range, qint64 bytesPerSecond)
{
    return add(BodyStep{body, std::move(range), bytesPerSecond});
}

Script &Script::sleepMs(int ms) { return add(SleepStep{ms}); }

Script &Script::waitFor(const QByteArray &signal) { return add(WaitStep{signal}); }

Script &Script::fin() { return add(EndStep{Fault::Close}); }

Script &Script::rst() { return add(EndStep{Fault::Reset}); }

Script &Script::stall() { return add(EndStep{Fault::Stall}); }

Script &Script::serve(const Resource &resource)
{
    return add(ServeStep{std::make_shared<const Resource>(resource)});
}

Script &Script::add(Step step)
{
    m_steps.append(std::move(step));
    return *this;
}

} // namespace gannet::test
