// SPDX-License-Identifier: MIT
#include "Fuzz.h"

#include "core/ResponseCheck.h"

using namespace gannet;
using namespace gannet::fuzz;

namespace {

constexpr qint64 now = 1'700'000'000;
constexpr qint64 knownTotal = 1000;

Generation knownGeneration(const QByteArray &kind)
{
    Generation known;
    known.effectiveUrl = QUrl(QStringLiteral("https://h/a.bin"));
    known.totalBytes = kind == "endless" ? -1 : knownTotal;
    if (kind == "etag" || kind == "endless")
        known.etag = "\"v1\"";
    if (kind == "weak")
        known.etag = "W/\"v1\"";
    if (kind == "date") {
        known.lastModified = "Sun, 06 Nov 1994 08:49:37 GMT";
        known.lastModifiedIsStrong = true;
    }
    known.acceptsRanges = true;
    return known;
}

QList<HeaderField> fieldsOf(const QList<QByteArray> &lines)
{
    QList<HeaderField> fields;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.append({line.first(colon), line.sliced(colon + 1)});
    }
    return fields;
}

/// "100-199", "100-" (open) or "-" (none).
std::optional<ByteRange> rangeOf(const QByteArray &text)
{
    const qsizetype dash = text.indexOf('-');
    if (dash < 1)
        return {};
    const ushort begin = text.first(dash).toUShort();
    const ushort last = text.sliced(dash + 1).toUShort();
    return ByteRange{begin, last > begin ? last + 1 : -1};
}

void checkHead(const ResponseHead &head)
{
    require(head.contentLength >= -1, "a length is a number or none");
    require(!head.contentLengthIsBroken || head.contentLength == -1, "a broken length is none");
    const Generation generation = head.generation(-1, true);
    require(isValidHeader({"If-Range", generation.strongValidator()}),
            "a validator that is sent back is a field's value");
    require(!generation.strongValidator().startsWith("W/"), "a weak validator is not sent back");
    require(retryAfterMs(head.retryAfter, now) >= -1, "nobody waits for the past");
}

void checkJudgement(const Judgement &judgement, const ResponseHead &head, const Asked &asked,
                    const Generation *known)
{
    switch (judgement.verdict) {
    case Verdict::Accept:
        require(head.status == 206 && asked.range, "only a 206 to a Range is a part");
        require(judgement.body.begin == asked.range->begin, "a part begins where it was asked to");
        require(judgement.body.end > judgement.body.begin, "a part has a byte");
        require(asked.range->end < 0 || judgement.body.end <= asked.range->end,
                "a part ends within what was asked");
        require(judgement.total >= judgement.body.end, "a part is within its file");
        require(!known || known->totalBytes < 0 || judgement.total == known->totalBytes,
                "a part is of a file as long as the known one");
        require(!known || !contradicts(head, *known), "a part is of the known generation");
        require(!head.contentLengthIsBroken, "a length that is broken passes no byte");
        break;
    case Verdict::AcceptWhole:
        require(head.status == 200, "only a 200 is the whole");
        require(judgement.body.begin == 0, "the whole begins at its beginning");
        require(judgement.total == head.contentLength && !head.contentLengthIsBroken,
                "the whole is as long as it says");
        require(!known || confirms(head, *known),
                "a whole in the midst is of the known generation");
        break;
    case Verdict::Empty:
        require(head.status == 416 && !known && judgement.total == 0, "an empty file says so");
        break;
    case Verdict::Redirect:
        require(head.status >= 300 && head.status < 400, "only a redirect leads elsewhere");
        require(judgement.target.isValid() && !judgement.target.host().isEmpty(),
                "a redirect leads to a host");
        require(judgement.target.scheme() == u"https", "a redirect from https stays there");
        require(judgement.target.userInfo().isEmpty(), "a redirect brings no password");
        break;
    case Verdict::AskWithoutRange:
        require(asked.range && !known, "only a first request is repeated without Range");
        break;
    case Verdict::AskWithoutIfRange:
        require(asked.range && asked.ifRange && known, "If-Range is left out where it was sent");
        break;
    case Verdict::Changed: require(known, "only what is known changes"); break;
    case Verdict::Refuse:
        require(judgement.error.isError(), "a refusal has a reason");
        require(judgement.error.retryAfterMs >= -1, "nobody waits for the past");
        break;
    }
}

} // namespace

/// "STATUS ASKED KNOWN [if-range]" is the first line, as "206 0- etag if-range"; then fields.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QList<QByteArray> lines = bytes(data, size).split('\n');
    const QList<QByteArray> words = lines.constFirst().split(' ');
    const QUrl url(QStringLiteral("https://h/a.bin"));
    const ResponseHead head = ResponseHead::fromFields(words.value(0).toUShort(), url,
                                                       fieldsOf(lines));
    checkHead(head);
    const QByteArray kind = words.value(2);
    const bool isFirst = kind.isEmpty() || kind == "new";
    const Generation known = knownGeneration(kind);
    const Asked asked{rangeOf(words.value(1)), !isFirst && words.value(3) == "if-range"};
    const Judgement judgement = judge(head, asked, isFirst ? nullptr : &known, now);
    checkJudgement(judgement, head, asked, isFirst ? nullptr : &known);
    return 0;
}
