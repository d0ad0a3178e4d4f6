// SPDX-License-Identifier: MIT
#include "SampleList.h"

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 MB = 1'000'000;
constexpr qint64 GB = 1000 * MB;

class Sampler
{
public:
    Sampler(FakeDownloads &downloads, const QDateTime &now) : m_downloads(downloads), m_now(now) { }

    /// When the samples were looked at: what is written out in figures does not change with the clock.
    static QDateTime noon() { return QDateTime({2026, 5, 4}, {12, 0}, Qt::UTC); }

    Download row(const QString &link, DownloadState state, qint64 total, qint64 received = 0) const
    {
        Download d;
        d.request = makeRequest(QUrl(link), u"/home/ada/Documents"_s);
        d.state = state;
        d.generation.totalBytes = total;
        d.receivedBytes = received;
        d.added = noon().addSecs(-3600);
        return d;
    }

    DownloadId add(const Download &d, Progress p = {}, int waitSeconds = -1)
    {
        if (p.receivedBytes == 0)
            p.receivedBytes = d.receivedBytes;
        if (p.totalBytes < 0)
            p.totalBytes = d.totalBytes();
        // The half second keeps the words the same while the picture is made.
        return m_downloads.append(d, p,
                                  waitSeconds < 0 ? QDateTime()
                                                  : m_now.addMSecs(waitSeconds * 1000LL - 500));
    }

    DownloadId running(const QString &link, qint64 total, double part, double speed,
                       int connections, const QString &finalLink = {})
    {
        const QUrl effective(finalLink.isEmpty() ? link : finalLink);
        Progress p;
        p.totalBytes = total;
        p.receivedBytes = qint64(double(total) * part);
        p.bytesPerSecond = speed;
        p.msLeft = qint64(double(total - p.receivedBytes) / speed * 1000);
        p.connections = connections;
        // Each connection has its own stretch of the file and is as far in it as the others.
        for (int i = 0; i < connections; ++i) {
            const qint64 begin = total * i / connections;
            const double ahead = i == 0 ? 1.25 : 1.0 - 0.1 * i;
            p.ranges += ByteRange{begin,
                                  begin
                                      + qint64(double(total / connections)
                                               * qMin(part * ahead, 1.0))};
        }
        p.bottleneck = connections > 1 ? Bottleneck::Line : Bottleneck::ServerPerConnection;
        Download d = row(link, DownloadState::Downloading, total, p.receivedBytes);
        d.fileName = d.displayName();
        d.generation.acceptsRanges = connections > 1;
        d.generation.effectiveUrl = effective;
        const DownloadId id = add(d, p);
        QList<ConnectionFigures> figures;
        for (int i = 0; i < connections; ++i) {
            ConnectionFigures one;
            one.number = i + 1;
            one.isMirror = i > 1;
            one.host = one.isMirror ? u"mirror.example"_s : effective.host();
            one.range = {total * i / connections, total * (i + 1) / connections};
            one.position = p.ranges[i].end;
            one.receivedBytes = p.ranges[i].size();
            one.bytesPerSecond = speed / connections * (1.2 - 0.13 * i);
            one.state = ConnectionState::Delivering;
            figures += one;
        }
        m_downloads.setConnections(id, figures);
        return id;
    }

    /// What happened to a download from two servers in its last minutes.
    void history(DownloadId id, qint64 total)
    {
        qint64 ms = noon().toMSecsSinceEpoch() - 95'000;
        QList<TimelineEvent> events;
        const auto happened = [&](TimelineKind kind, int afterMs, const QString &host,
                                  int count = 0, ErrorKind error = ErrorKind::None) {
            TimelineEvent event{kind};
            event.msecsSinceEpoch = ms += afterMs;
            event.host = host;
            event.bytes = kind == TimelineKind::Started ? 0 : total;
            event.count = count;
            event.acceptsRanges = true;
            event.error.kind = error;
            event.error.httpStatus = error == ErrorKind::ServerBusy ? 503 : 0;
            event.waitMs = 3'000;
            events += event;
        };
        const QString first = u"releases.example"_s;
        happened(TimelineKind::Started, 0, u"get.example"_s);
        happened(TimelineKind::WaitsForRetry, 30'000, u"get.example"_s, 1,
                 ErrorKind::ConnectTimeout);
        happened(TimelineKind::Started, 3'000, u"get.example"_s);
        happened(TimelineKind::Redirected, 210, first);
        happened(TimelineKind::Answered, 4, first);
        happened(TimelineKind::ConnectionAdded, 340, first, 2);
        happened(TimelineKind::MirrorJoined, 520, u"mirror.example"_s);
        happened(TimelineKind::ConnectionAdded, 90, u"mirror.example"_s, 4);
        happened(TimelineKind::ConnectionRefused, 1'800, first, 4, ErrorKind::ServerBusy);
        m_downloads.setTimeline(id, events);
    }

    void finished(const QString &link, qint64 total, Verification verification, int minutesAgo)
    {
        Download d = row(link, DownloadState::Finished, total, total);
        d.verification = verification;
        // "today" and "yesterday" are those of who looks.
        d.finished = QDateTime(m_now.date(), noon().time(), Qt::UTC).addSecs(-60LL * minutesAgo);
        d.fileName = d.displayName();
        add(d);
    }

    void troubled(const QString &link, DownloadState state, ErrorKind kind, qint64 total,
                  qint64 received, int waitSeconds = -1)
    {
        Download d = row(link, state, total, received);
        d.error.kind = kind;
        add(d, {}, waitSeconds);
    }

private:
    FakeDownloads &m_downloads;
    QDateTime m_now;
};

} // namespace

void fillWithSamples(FakeDownloads &downloads, const QDateTime &now)
{
    Sampler s(downloads, now);
    s.history(s.running(u"https://get.example/ubuntu-26.04-desktop-amd64.iso"_s, 4900 * MB, 0.43,
                        45.2 * MB, 4, u"https://releases.example/ubuntu-26.04-desktop-amd64.iso"_s),
              4900 * MB);
    s.running(u"https://data.example/climate-observations-1950-2025.tar.zst"_s, 31400 * MB, 0.03,
              12.6 * MB, 1);
    s.troubled(u"https://media.example/Vorlesung 07 – Verteilte Systeme.mp4"_s,
               DownloadState::Waiting, ErrorKind::ServerBusy, 640 * MB, 370 * MB, 12);
    s.finished(u"https://reports.example/annual-report-2025.pdf"_s, 3'100'000,
               Verification::Checksum, 35);
    s.troubled(u"https://photos.example/DSC_0912.NEF"_s, DownloadState::Failed, ErrorKind::Gone,
               61 * MB, 48 * MB);
    s.add(s.row(u"https://photos.example/photos-001.zip"_s, DownloadState::Queued, 1200 * MB));
    s.add(s.row(u"https://photos.example/photos-002.zip"_s, DownloadState::Queued, 1100 * MB));
    s.add(s.row(u"https://music.example/field-recordings.flac"_s, DownloadState::Paused, 420 * MB,
                231 * MB));
    s.add(s.row(u"https://tools.example/editor_3.2.1_amd64.deb"_s, DownloadState::Connecting, -1));
    s.add(s.row(u"https://releases.example/debian-13-netinst.iso"_s, DownloadState::Verifying,
                670 * MB, 670 * MB));
    {
        Progress p;
        p.receivedBytes = 12'400'000;
        p.bytesPerSecond = 1.9 * MB;
        p.connections = 1;
        s.add(s.row(u"https://export.example/table.csv"_s, DownloadState::Downloading, -1,
                    p.receivedBytes),
              p);
    }
    s.add(s.row(u"https://media.example/lecture-08.mp4"_s, DownloadState::StoppingForPause,
                710 * MB, 100 * MB));
    s.add(s.row(u"https://media.example/lecture-09.mp4"_s, DownloadState::Cancelled, 690 * MB));
    s.finished(u"https://export.example/stream.log"_s, 18'200'000, Verification::SizeNotVerified,
               60);
    s.finished(u"https://photos.example/DSC_0907.NEF"_s, 58 * MB, Verification::Size, 26 * 60);
    for (int i = 10; i < 25; ++i)
        s.add(s.row(u"https://media.example/lecture-%1.mp4"_s.arg(i), DownloadState::Queued,
                    (600 + 7 * i) * MB));
}

void fillWithFailures(FakeDownloads &downloads, const QDateTime &now)
{
    Sampler s(downloads, now);
    const QList<std::pair<ErrorKind, QString>> rows{
        {ErrorKind::Gone, u"https://photos.example/DSC_0912.NEF"_s},
        {ErrorKind::NotFound, u"https://media.example/lecture-07.mp4"_s},
        {ErrorKind::ChecksumMismatch, u"https://releases.example/ubuntu-26.04-desktop-amd64.iso"_s},
        {ErrorKind::CertificateInvalid, u"https://reports.example/annual-report-2025.pdf"_s},
        {ErrorKind::AuthRequired, u"https://data.example/members/archive.zip"_s},
        {ErrorKind::AccessDenied, u"https://tools.example/editor_3.2.1_amd64.deb"_s},
        {ErrorKind::RemoteChanged, u"https://data.example/nightly.tar.xz"_s},
        {ErrorKind::HostNotFound, u"https://music.example/field-recordings.flac"_s},
    };
    for (const auto &[kind, link] : rows) {
        const bool early = kind == ErrorKind::NotFound || kind == ErrorKind::HostNotFound
            || kind == ErrorKind::AuthRequired || kind == ErrorKind::CertificateInvalid;
        s.troubled(link, DownloadState::Failed, kind, early ? -1 : 61 * MB, early ? 0 : 48 * MB);
    }
    s.troubled(u"https://media.example/lecture-11.mp4"_s, DownloadState::Waiting,
               ErrorKind::DiskFull, 4 * GB, GB, 30);
}

} // namespace gannet
