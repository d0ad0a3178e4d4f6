// SPDX-License-Identifier: MIT
#pragma once

#include "support/Script.h"

namespace gannet::test {

struct ResourceResponse
{
    Script script;
    bool broken = false; ///< the resource's fault falls within this response
};

/// How a well-behaved server answers \a request for \a resource, up to the resource's fault
/// where \a mayBreak.
ResourceResponse respond(const Resource &resource, const RequestRecord &request, bool mayBreak);

/// A response without a body.
Script statusOnly(int status, const HeaderList &headers = {}, bool keepAlive = true);

/// The signal that opens the gate of the resource at \a path.
QByteArray gateSignal(const QByteArray &path);

} // namespace gannet::test
