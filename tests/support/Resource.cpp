// SPDX-License-Identifier: MIT
#include "support/Resource.h"

namespace gannet::test {

qint64 Body::size() const
{
    return std::visit([](const auto &source) -> qint64 { return source.size(); }, m_source);
}

QByteArray Body::bytes(qint64 offset, qint64 n) const
{
    if (const auto *pattern = std::get_if<Pattern>(&m_source))
        return pattern->bytes(offset, n);
    return std::get<QByteArray>(m_source).mid(offset, n);
}

Resource Resource::file(const Pattern &pattern)
{
    Resource resource;
    resource.body = pattern;
    resource.etag = '"' + QByteArray::number(pattern.seed(), 16) + '-'
        + QByteArray::number(pattern.size()) + '"';
    resource.lastModified = "Wed, 01 Jan 2020 00:00:00 GMT";
    return resource;
}

Resource Resource::error(int status, const HeaderList &headers)
{
    Resource resource;
    resource.status = status;
    resource.extraHeaders = headers;
    return resource;
}

Resource Resource::redirect(const QByteArray &location, int status)
{
    return error(status, {{"Location", location}});
}

} // namespace gannet::test
