// SPDX-License-Identifier: MIT
#include "Scenario.h"

#include "transfer/Checkpoint.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace gannet::test {

using namespace Qt::StringLiterals;

namespace {

std::optional<CertificateFiles> certificate(Tls tls, const TestCertificates *certificates)
{
    switch (tls) {
    case Tls::None: return {};
    case Tls::Good: return certificates->good();
    case Tls::WrongHost: return certificates->wrongHost();
    case Tls::Expired: return certificates->expired();
    case Tls::SelfSigned: return certificates->selfSigned();
    }
    return {};
}

/// True where the file holds exactly \a body, or at least does in \a ranges.
bool holds(const QString &path, const Body &body, const QList<ByteRange> &ranges)
{
    constexpr qint64 blockBytes = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (const ByteRange &range : ranges) {
        for (qint64 at = range.begin; at < range.end; at += blockBytes) {
            const qint64 n = std::min(blockBytes, range.end - at);
            if (!file.seek(at) || file.read(n) != body.bytes(at, n))
                return false;
        }
    }
    return true;
}

bool isWhole(const QString &path, const Scenario &scenario, const Body &body)
{
    RangeSet there;
    if (scenario.hollow)
        there = RangeSet::fromRanges(scenario.onDisk);
    return QFileInfo(path).size() == body.size() && holds(path, body, there.gaps({0, body.size()}));
}

bool isBeginning(const QString &path, const Body &body)
{
    const qint64 size = QFileInfo(path).size();
    return size < body.size() && holds(path, body, {{0, size}});
}

Happened wrong(const QString &detail) { return {Ending::Wrong, ErrorKind::None, detail}; }

} // namespace

QString Happened::toString() const
{
    const QString kind = QString::fromLatin1(errorKindName(error));
    switch (ending) {
    case Ending::Right: return u"finished, every byte right"_s;
    case Ending::NotVerified: return u"finished, said to be of unverified size"_s;
    case Ending::CutNotVerified: return u"finished short, said to be of unverified size"_s;
    case Ending::Newer: return u"finished, wholly the newer file"_s;
    case Ending::Failed: return u"failed: "_s + kind;
    case Ending::Waiting: return u"waits: "_s + kind;
    case Ending::Hung: return u"HANGS"_s;
    case Ending::Wrong: return u"WRONG: "_s + detail;
    }
    return {};
}

bool Scenario::bears(const Happened &happened) const
{
    return happened == expected || happened == orElse;
}

QString Scenario::toString(const Happened &happened) const
{
    if (!orElse || !bears(happened))
        return happened.toString();
    return expected.toString() + u", or "_s + orElse->toString();
}

Stage::Stage(const Scenario &scenario, const TestCertificates *certificates)
{
    if (const auto files = certificate(scenario.tls, certificates)) {
        server.startTls(*files);
        m_authority = certificates->ca().certificate;
    } else {
        server.start();
    }
    other.start();
    scenario.serve(*this);
}

QByteArray Stage::otherOrigin() const { return other.url({}).toEncoded(); }

bool Stage::leavePart(const Scenario &scenario) const
{
    const Resource &before = scenario.before;
    const QString finalPath = file(scenario.savedAs);
    QFile part(partPath(finalPath));
    if (!part.open(QIODevice::WriteOnly))
        return false;
    for (const ByteRange &range : scenario.onDisk) {
        const bool there = scenario.hollow ? part.resize(range.end)
                                           : part.seek(range.begin)
                && part.write(before.body.bytes(range.begin, range.size())) == range.size();
        if (!there)
            return false;
    }
    part.close();
    Checkpoint checkpoint;
    checkpoint.url = url();
    checkpoint.generation.effectiveUrl = url();
    checkpoint.generation.totalBytes = before.body.size();
    checkpoint.generation.etag = before.etag;
    checkpoint.generation.lastModified = before.lastModified;
    checkpoint.generation.lastModifiedIsStrong = !before.lastModified.isEmpty();
    checkpoint.generation.acceptsRanges = true;
    checkpoint.done = RangeSet::fromRanges(scenario.onDisk);
    checkpoint.inode = inodeOf(part.fileName());
    return checkpoint.save(checkpointPath(finalPath)).has_value();
}

void Stage::openGate(const Scenario &scenario)
{
    if (m_gateIsOpen || scenario.openAfterRequests == 0
        || server.requestCount(path) < scenario.openAfterRequests)
        return;
    m_gateIsOpen = true;
    server.open(path);
}

Happened Stage::inspect(const Scenario &scenario, const Happened &happened) const
{
    const QStringList names = QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden
                                                       | QDir::System | QDir::NoDotAndDotDot);
    const QString finalPath = file(scenario.savedAs);
    if (const QString problem = scenario.oracle ? scenario.oracle(*this) : QString();
        !problem.isEmpty())
        return wrong(problem);
    if (happened.ending == Ending::Right || happened.ending == Ending::NotVerified) {
        if (names != QStringList{scenario.savedAs})
            return wrong(u"finished, and the folder has "_s + names.join(u", "));
        if (isWhole(finalPath, scenario, scenario.file))
            return happened;
        if (scenario.newer.size() > 0 && isWhole(finalPath, scenario, scenario.newer))
            return {Ending::Newer};
        if (happened.ending == Ending::NotVerified && isBeginning(finalPath, scenario.file))
            return {Ending::CutNotVerified};
        return wrong(u"finished with wrong bytes"_s);
    }
    for (const QString &name : names) {
        if (!name.endsWith(u".part") && !name.endsWith(u".part.json"))
            return wrong(u"not finished, and there is "_s + name);
    }
    const bool keeps = scenario.onDisk.isEmpty() || scenario.hollow
        || holds(partPath(finalPath), scenario.before.body, scenario.onDisk);
    const auto checkpoint = Checkpoint::load(checkpointPath(finalPath));
    const bool claims = scenario.onDisk.isEmpty()
        || (checkpoint
            && std::all_of(scenario.onDisk.cbegin(), scenario.onDisk.cend(),
                           [&](const ByteRange &r) { return checkpoint->done.contains(r); }));
    return keeps && claims ? happened : wrong(u"the part that was there is lost"_s);
}

} // namespace gannet::test
