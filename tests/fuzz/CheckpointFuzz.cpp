// SPDX-License-Identifier: MIT
#include "LinkChecks.h"

#include "transfer/Checkpoint.h"

using namespace gannet;
using namespace gannet::fuzz;

/// The whole input is the file.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto checkpoint = Checkpoint::fromJson(bytes(data, size));
    if (!checkpoint)
        return 0;
    const Generation &generation = checkpoint->generation;
    for (const QUrl &url : {checkpoint->url, generation.effectiveUrl}) {
        require((url.isEmpty() && &url != &checkpoint->url) || isDownloadable(url),
                "only web links come back");
        require(url.userInfo().isEmpty(), "no password comes back");
    }
    require(isValidHeader({"If-Range", generation.strongValidator()}),
            "a validator that is sent again is a field's value");
    require(generation.totalBytes >= -1, "a size is a number or none");
    qint64 end = -1;
    for (const ByteRange &range : checkpoint->done.ranges()) {
        require(range.begin > end && range.end > range.begin, "ranges are apart and in order");
        end = range.end;
    }
    require(generation.totalBytes < 0 || end <= generation.totalBytes, "ranges are in the file");
    const qint64 bytes = checkpoint->done.byteCount();
    require(bytes >= 0 && bytes <= std::max<qint64>(end, 0), "done is no more than there is");

    const auto again = Checkpoint::fromJson(checkpoint->toJson());
    require(again.has_value(), "what is written can be read");
    require(again->done == checkpoint->done && again->inode == checkpoint->inode
                && again->complete == checkpoint->complete,
            "what is claimed stays the same");
    require(again->toJson() == checkpoint->toJson(), "written again it is the same");
    return 0;
}
