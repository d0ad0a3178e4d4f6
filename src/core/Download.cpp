// SPDX-License-Identifier: MIT
#include "core/Download.h"

#include "core/FileName.h"

namespace gannet {

QString Download::displayName() const
{
    if (!fileName.isEmpty())
        return fileName;
    return request.name.isEmpty() ? fileNameFromUrl(request.url()) : request.name;
}

QString Download::filePath() const
{
    return fileName.isEmpty() ? QString() : request.folder + u'/' + fileName;
}

} // namespace gannet
