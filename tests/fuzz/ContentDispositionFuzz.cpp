// SPDX-License-Identifier: MIT
#include "Fuzz.h"

#include "core/ContentDisposition.h"
#include "core/FileName.h"

using namespace gannet;
using namespace gannet::fuzz;

/// The whole input is one field.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray field = bytes(data, size);
    const QString name = fileNameFromContentDisposition(field);
    require(name == fileNameFromContentDisposition(field), "the same field gives the same name");
    // No decoding makes more characters than there were bytes.
    require(name.size() <= field.size(), "a name is no longer than its field");
    if (!field.toLower().contains("filename"))
        require(name.isEmpty(), "no name where none was given");
    const QString safe = sanitizedFileName(name);
    require(!safe.contains(u'/') && !safe.contains(u'\\') && !safe.contains(QChar::Null),
            "the safe name is one component");
    return 0;
}
