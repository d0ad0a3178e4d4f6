// SPDX-License-Identifier: MIT
#pragma once

#include "support/Resource.h"

#include <functional>
#include <memory>
#include <type_traits>

namespace gannet::test {

using MakeBytes = std::function<QByteArray(const RequestRecord &)>;
using MakeRange = std::function<ByteRange(const RequestRecord &)>;

struct RawStep
{
    MakeBytes bytes;
};
struct BodyStep
{
    Body body;
    MakeRange range;
    qint64 bytesPerSecond = 0; ///< 0: no limit
    std::shared_ptr<SharedLine> line = {}; ///< null: no limit but that
    bool chunked = false; ///< each block as one chunk; the last chunk is the script's to send
};
struct SleepStep
{
    int ms = 0;
};
struct WaitStep
{
    QByteArray signal;
};
struct EndStep
{
    Fault::Kind kind = Fault::Close;
};
struct ServeStep
{
    std::shared_ptr<const Resource> resource;
};
using Step = std::variant<RawStep, BodyStep, SleepStep, WaitStep, EndStep, ServeStep>;

/// What the server does in answer to one request, step by step, however wrong. After the last
/// step the connection waits for its next request, unless a step ended it.
///
///     Script().raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n").body(pattern, 0, 50).rst();
///
/// A value. The functions that it holds are called on the server's thread.
class Script
{
public:
    Script &raw(const QByteArray &bytes);
    /// Of a function that returns a QByteArray: an unfinished concatenation would dangle.
    template<typename Function>
    requires std::is_same_v<std::invoke_result_t<Function, const RequestRecord &>, QByteArray>
        Script &raw(Function bytes)
    {
        return add(RawStep{std::move(bytes)});
    }
    Script &body(const Body &body, qint64 offset, qint64 n, qint64 bytesPerSecond = 0);
    Script &body(const Body &body, MakeRange range, qint64 bytesPerSecond = 0);
    Script &sleepMs(int ms);
    /// Waits until TestServer::raise(\a signal), once all before is in the kernel.
    Script &waitFor(const QByteArray &signal);
    Script &fin();
    /// RST, once the client's kernel has all that was sent before.
    Script &rst();
    /// Silence for ever.
    Script &stall();
    /// Answers as the resource would; its maxConnections and its fault's times do not count here.
    Script &serve(const Resource &resource);

    Script &add(Step step);
    const QList<Step> &steps() const { return m_steps; }

private:
    QList<Step> m_steps;
};

/// Chooses the script by the request. Called on the server's thread.
using ScriptChooser = std::function<Script(const RequestRecord &)>;

} // namespace gannet::test
