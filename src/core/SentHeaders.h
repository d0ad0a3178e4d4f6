// SPDX-License-Identifier: MIT
#pragma once

#include "core/Request.h"

namespace gannet {

/// Those of the request's own header fields that \a target may see. All go to the request's own scheme,
/// host and port; elsewhere only those that say nothing of the user, as who asks is not who was
/// told them. Invalid ones go nowhere.
QList<HeaderField> headersFor(const Request &request, const QUrl &target);

/// \a field; a Referer without the name and password that its link may hold.
HeaderField withoutUserInfo(const HeaderField &field);

} // namespace gannet
