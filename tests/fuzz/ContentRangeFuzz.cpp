// SPDX-License-Identifier: MIT
#include "Fuzz.h"

#include "core/ContentRange.h"

using namespace gannet;
using namespace gannet::fuzz;

namespace {

QByteArray written(const ContentRange &range)
{
    const QByteArray total = range.total < 0 ? "*" : QByteArray::number(range.total);
    if (range.unsatisfied)
        return "bytes */" + total;
    return "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.last) + '/'
        + total;
}

} // namespace

/// The whole input is one field.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray field = bytes(data, size);
    const auto range = ContentRange::parse(field);
    if (!range)
        return 0;
    if (range->unsatisfied) {
        require(range->first == -1 && range->last == -1 && range->total >= 0,
                "an unsatisfied range has a total alone");
    } else {
        require(range->first >= 0 && range->first <= range->last, "a range is no less than a byte");
        require(range->total == -1 || range->last < range->total, "a range ends within its total");
        require(range->last + 1 > 0, "the end of a range is a number");
    }
    require(ContentRange::parse(written(*range)) == range, "written and read it is the same");
    // Nothing but leading zeros and the case of the unit may differ.
    QByteArray digits = field.mid(6);
    require(field.first(6).toLower() == "bytes ", "the unit is bytes");
    for (const char c : digits)
        require((c >= '0' && c <= '9') || c == '-' || c == '/' || c == '*', "numbers alone");
    return 0;
}
