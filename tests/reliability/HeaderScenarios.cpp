// SPDX-License-Identifier: MIT
#include "Responses.h"
#include "ScenarioTable.h"

namespace gannet::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray fields(int n)
{
    QByteArray text;
    for (int i = 0; i < n; ++i)
        text += "\nX-Field-" + QByteArray::number(i) + ": value";
    return text;
}

std::function<void(Stage &)> always(const Script &script)
{
    return [script](Stage &stage) { stage.server.script(stage.path, script); };
}

/// A 206 of the whole with these fields before the ones that matter.
std::function<void(Stage &)> range(const QByteArray &more)
{
    const qint64 size = oldFile().size();
    return always(
        answer("206 Partial Content" + more + '\n' + contentRange({0, size}, size) + length(size),
               oldFile()));
}

std::function<void(Stage &)> ok(const QByteArray &more)
{
    return always(answer("200 OK" + more + length(oldFile().size()), oldFile()));
}

Scenario named(const QString &name, const QByteArray &disposition, const QString &savedAs)
{
    return {.name = name,
            .serve = ok("\nContent-Disposition: " + disposition),
            .file = oldFile(),
            .savedAs = savedAs};
}

Scenario right(const QString &name, const std::function<void(Stage &)> &serve)
{
    return {.name = name, .serve = serve, .file = oldFile()};
}

Scenario broken(const QString &name, const std::function<void(Stage &)> &serve)
{
    return {.name = name, .serve = serve, .expected = failed(ErrorKind::ProtocolError)};
}

Script withoutEnd()
{
    Script script;
    script.raw("HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 64; ++i)
        script.raw(QByteArray("X-Field: value\r\n").repeated(16 * KiB));
    return script.stall();
}

} // namespace

QList<Scenario> headerScenarios()
{
    const qint64 size = oldFile().size();
    const QByteArray body = oldFile().all();
    const QByteArray plain = "Content-Length: " + QByteArray::number(size);
    return {
        broken(u"101 fields in a 206"_s, range(fields(101))),
        {.name = u"101 fields in a 200"_s,
         .serve = ok(fields(101)),
         .expected = {Ending::NotVerified},
         .file = oldFile()},
        right(u"90 fields in a 206"_s, range(fields(90))),
        broken(u"a field of 300 KiB"_s, range("\nX-Long: " + QByteArray(300 * KiB, 'x'))),
        broken(u"a line without a colon"_s, range("\nno field at all")),
        {.name = u"a head that grows without end"_s,
         .serve = always(withoutEnd()),
         .expected = failed(ErrorKind::ConnectTimeout),
         .timeoutMs = 1000,
         .process = false},
        broken(u"two Content-Ranges"_s, range('\n' + contentRange({0, size}, size))),
        right(u"two ETags"_s, range("\nETag: \"a\"\nETag: \"b\"")),
        right(u"field names in small letters"_s,
              always(Script().raw("HTTP/1.1 200 OK\r\ncontent-length: " + QByteArray::number(size)
                                  + "\r\n\r\n" + body))),
        right(u"lines that end in LF alone"_s,
              always(Script().raw("HTTP/1.1 200 OK\n" + plain + "\n\n" + body))),
        right(u"HTTP/1.0"_s,
              always(Script().raw("HTTP/1.0 200 OK\r\n" + plain + "\r\n\r\n" + body).fin())),
        right(u"a status without words"_s,
              always(Script().raw("HTTP/1.1 200\r\n" + plain + "\r\n\r\n" + body))),
        right(u"packed though nobody asked for it"_s, ok("\nContent-Encoding: gzip")),
        named(u"a name in raw UTF-8"_s, "attachment; filename=\"Müller.bin\"", u"Müller.bin"_s),
        named(u"a name after RFC 8187"_s, "attachment; filename*=UTF-8''M%C3%BCller.bin",
              u"Müller.bin"_s),
        named(u"a name that leaves the folder"_s, "attachment; filename=\"../../escaped.bin\"",
              u"escaped.bin"_s),
        named(u"a name that is an absolute path"_s, "attachment; filename=\"/tmp/escaped.bin\"",
              u"escaped.bin"_s),
    };
}

} // namespace gannet::test
