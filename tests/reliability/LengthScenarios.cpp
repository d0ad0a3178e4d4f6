// SPDX-License-Identifier: MIT
#include "Responses.h"
#include "ScenarioTable.h"

namespace gannet::test {

using namespace Qt::StringLiterals;

namespace {

std::function<void(Stage &)> always(const Script &script)
{
    return [script](Stage &stage) { stage.server.script(stage.path, script); };
}

std::function<void(Stage &)> serving(const Resource &resource)
{
    return [resource](Stage &stage) { stage.server.route(stage.path, resource); };
}

/// 200 with these fields and the whole file.
std::function<void(Stage &)> ok(const QByteArray &fields)
{
    return always(answer("200 OK" + fields, oldFile()));
}

QByteArray chunk(const QByteArray &size, const QByteArray &bytes)
{
    return size + "\r\n" + bytes + "\r\n";
}

QByteArray chunks(const Pattern &pattern)
{
    const QByteArray bytes = pattern.all();
    return chunk(QByteArray::number(bytes.size(), 16), bytes) + chunk("0", {});
}

/// A body of two chunks, the second of which has \a size in place of its own.
QByteArray badChunk(const QByteArray &size)
{
    const QByteArray bytes = oldFile().all();
    return chunk("186a0", bytes.first(100'000)) + chunk(size, bytes.sliced(100'000));
}

Script chunked(const QByteArray &lines, const QByteArray &body)
{
    return Script().raw(head(lines + "\nTransfer-Encoding: chunked") + body).fin();
}

Checksum sha256(const Pattern &pattern) { return {ChecksumAlgorithm::Sha256, pattern.sha256()}; }

/// 5 GiB, of which but 1 MiB on both sides of the 4 GiB is missing.
Scenario acrossFourGiB()
{
    const Pattern pattern(5, 5 * GiB);
    return {.name = u"5 GiB, fetched across the 4 GiB"_s,
            .serve = serving(Resource::file(pattern)),
            .file = pattern,
            .onDisk = {{0, 4 * GiB - MiB}, {4 * GiB + MiB, 5 * GiB}},
            .before = Resource::file(pattern),
            .hollow = true};
}

} // namespace

QList<Scenario> lengthScenarios()
{
    const Pattern file = oldFile();
    const qint64 size = oldFile().size();
    const QByteArray whole = "206 Partial Content\n" + contentRange({0, size}, size);
    const Happened broken = failed(ErrorKind::ProtocolError);
    const Happened notVerified{Ending::NotVerified};
    Resource empty = Resource::file(Pattern(1, 0));
    Resource emptyStream = empty;
    emptyStream.acceptRanges = false;
    QList<Scenario> rows;
    rows << Scenario{.name = u"the body is shorter than its length"_s,
                     .serve = ok(length(size + 100)),
                     .expected = failed(ErrorKind::ConnectionLost),
                     .orElse = failed(ErrorKind::ContentTooShort)}
         << Scenario{.name = u"the body is longer than its length"_s,
                     .serve = ok(length(size - 100)),
                     .file = Pattern(oldFile().seed(), size - 100)}
         << Scenario{.name = u"a length of 0, and a body"_s,
                     .serve = ok(length(0)),
                     .file = QByteArray()}
         << Scenario{.name = u"an empty file, by 416"_s, .serve = serving(empty)}
         << Scenario{.name = u"an empty file, by 200"_s, .serve = serving(emptyStream)}
         << Scenario{.name = u"the same length twice"_s,
                     .serve = ok(length(size) + length(size)),
                     .file = file}
         << Scenario{.name = u"two different lengths"_s,
                     .serve = ok(length(size) + length(size - 1)),
                     .expected = broken}
         << Scenario{.name = u"a list of the same length: 42,42"_s,
                     .serve = ok(length(size) + ',' + QByteArray::number(size)),
                     .file = file}
         << Scenario{.name = u"a list of lengths: 42,43"_s,
                     .serve = ok(length(size) + ",43"),
                     .expected = broken}
         << Scenario{.name = u"a negative length"_s, .serve = ok(length(-5)), .expected = broken}
         << Scenario{.name = u"a length beyond 64 bits"_s,
                     .serve = ok("\nContent-Length: 99999999999999999999"),
                     .expected = broken}
         << Scenario{.name = u"a length that is no number"_s,
                     .serve = ok("\nContent-Length: many"),
                     .expected = broken}
         << Scenario{.name = u"more than any disk has room for"_s,
                     .serve = ok("\nContent-Length: 9223372036854775807"),
                     .expected = failed(ErrorKind::DiskFull)}
         << Scenario{.name = u"no length"_s,
                     .serve = ok("\nConnection: close"),
                     .expected = notVerified,
                     .file = file}
         << Scenario{.name = u"no length, but the right checksum"_s,
                     .serve = ok("\nConnection: close"),
                     .file = file,
                     .checksum = sha256(oldFile())}
         << Scenario{.name = u"no length, cut short, and a checksum"_s,
                     .serve = always(Script().raw(head("200 OK")).body(file, 0, 90'000).rst()),
                     .expected = failed(ErrorKind::ChecksumMismatch),
                     .checksum = sha256(oldFile())}
         << Scenario{.name = u"another file than the checksum is of"_s,
                     .serve = ok(length(size)),
                     .expected = failed(ErrorKind::ChecksumMismatch),
                     .checksum = sha256(newFile())}
         << Scenario{.name = u"chunked, without a length"_s,
                     .serve = always(chunked("200 OK", chunks(oldFile()))),
                     .expected = notVerified,
                     .file = file}
         << Scenario{.name = u"chunked, as a range that says the size"_s,
                     .serve = always(chunked(whole, chunks(oldFile()))),
                     .file = file}
         << Scenario{.name = u"chunked, with the same length"_s,
                     .serve = always(chunked("200 OK" + length(size), chunks(oldFile()))),
                     .file = file}
         << Scenario{.name = u"chunked, with a smaller length"_s,
                     .serve = always(chunked("200 OK" + length(10), chunks(oldFile()))),
                     .expected = broken}
         << Scenario{.name = u"chunked, with a greater length"_s,
                     .serve = always(chunked("200 OK" + length(size + 10), chunks(oldFile()))),
                     .expected = failed(ErrorKind::ContentTooShort)}
         << Scenario{.name = u"a chunk's size is no number, and nothing says the file's"_s,
                     .serve = always(chunked("200 OK", badChunk("zz"))),
                     .expected = {Ending::CutNotVerified},
                     .file = file}
         << Scenario{.name = u"a chunk's size is no number"_s,
                     .serve = always(chunked("200 OK" + length(size), badChunk("zz"))),
                     .expected = failed(ErrorKind::ContentTooShort)}
         << Scenario{.name = u"a chunk's size is greater than the chunk"_s,
                     .serve = always(chunked("200 OK" + length(size), badChunk("fffffff"))),
                     .expected = broken}
         << Scenario{.name = u"a chunk's size is beyond 64 bits"_s,
                     .serve = always(
                         chunked("200 OK" + length(size), badChunk("fffffffffffffffffff"))),
                     .expected = failed(ErrorKind::ContentTooShort)}
         << acrossFourGiB();
    return rows;
}

} // namespace gannet::test
