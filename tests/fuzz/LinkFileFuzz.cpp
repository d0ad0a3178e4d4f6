// SPDX-License-Identifier: MIT
#include "LinkChecks.h"

using namespace gannet;
using namespace gannet::fuzz;

/// The whole input is the file.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content = bytes(data, size);
    const UrlList list = UrlList::fromLinkFile(content);
    checkList(list, content.count('\n') + 1);
    require(list.links.size() + list.rejected.size() <= 1, "a link file holds one link");
    return 0;
}
