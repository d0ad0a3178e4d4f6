// SPDX-License-Identifier: MIT
#include "engine/DownloadManager.h"
#include "store/DownloadStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <sys/resource.h>

// Usage: bench-engine fill DATABASE FOLDER URL COUNT queued|paused. Makes a list of COUNT rows.
//        bench-engine tick DATABASE SECONDS. Opens it, runs the first row, times the ticks.
//        bench-engine idle DATABASE SECONDS. Opens it and does nothing.
// The last two print what it cost as JSON.

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

/// Times each event that the main thread handles. Lives on that thread; notify() is called on
/// others too, and leaves them alone.
class Application : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QCoreApplication::notify(receiver, event);
        ++m_depth;
        m_ticked = false;
        QElapsedTimer clock;
        clock.start();
        const bool handled = QCoreApplication::notify(receiver, event);
        const double ms = double(clock.nsecsElapsed()) / 1e6;
        --m_depth;
        if (m_watching) {
            m_longestMs = std::max(m_longestMs, ms);
            if (m_ticked)
                m_ticks.push_back(ms);
        }
        return handled;
    }

    void watch() { m_watching = true; }
    /// The event that is handled now is a tick.
    void noteTick() { m_ticked = true; }

    QJsonObject figures()
    {
        std::sort(m_ticks.begin(), m_ticks.end());
        return {{u"ticks"_s, int(m_ticks.size())},
                {u"tickMedianMs"_s, m_ticks.empty() ? -1 : m_ticks.at(m_ticks.size() / 2)},
                {u"tickLongestMs"_s, m_ticks.empty() ? -1 : m_ticks.back()},
                {u"eventLongestMs"_s, m_longestMs}};
    }

private:
    int m_depth = 0;
    bool m_watching = false;
    bool m_ticked = false;
    double m_longestMs = 0;
    std::vector<double> m_ticks;
};

void print(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// A line of /proc/self/status that is in KiB.
double memoryMiB(const QByteArray &field)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        // "VmRSS:      1234 kB"
        if (line.startsWith(field))
            return line.mid(field.size() + 1).chopped(2).trimmed().toDouble() / 1024;
    }
    return -1;
}

struct Usage
{
    double cpuSeconds = 0;
    qint64 waits = 0;

    static Usage now()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const auto seconds = [](const timeval &time) {
            return double(time.tv_sec) + double(time.tv_usec) / 1e6;
        };
        return {seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_nvcsw};
    }
};

int fill(const QStringList &arguments)
{
    DownloadStore store(arguments.at(2));
    const QUrl url(arguments.at(4));
    const int count = arguments.at(5).toInt();
    const auto state = arguments.at(6) == u"queued"_s ? DownloadState::Queued
                                                      : DownloadState::Paused;
    QObject::connect(&store, &DownloadStore::opened, &store, [&] {
        QList<Download> rows;
        rows.reserve(count);
        for (int i = 1; i <= count; ++i) {
            Download row;
            row.id = DownloadId(i);
            row.position = i;
            row.state = state;
            QUrl link = url;
            link.setQuery(u"row="_s + QString::number(i));
            row.request = makeRequest(link, arguments.at(3));
            row.added = QDateTime::currentDateTimeUtc();
            rows.append(row);
        }
        store.put(rows);
    });
    QObject::connect(&store, &DownloadStore::committed, &store, [] { QCoreApplication::exit(0); });
    QObject::connect(&store, &DownloadStore::writeFailed, &store,
                     [] { QCoreApplication::exit(1); });
    store.open();
    return QCoreApplication::exec();
}

enum class Watch { Ticks, Idleness };

int run(Application &application, const QElapsedTimer &sinceMain, const QString &database,
        int seconds, Watch watch)
{
    // After ready(), what start-up has left to do is done.
    constexpr int settleMs = 2'000;

    DownloadStore store(database);
    EngineSettings settings;
    settings.maxDownloads = 1;
    DownloadManager manager(settings, &store);
    QJsonObject result;
    Usage before;
    QObject::connect(&manager, &DownloadManager::progressed, &manager,
                     [&application] { application.noteTick(); });
    QObject::connect(&manager, &DownloadManager::ready, &manager, [&] {
        result.insert(u"startMs"_s, sinceMain.elapsed());
        result.insert(u"rows"_s, int(manager.ids().size()));
        QTimer::singleShot(settleMs, &manager, [&] {
            application.watch();
            before = Usage::now();
            QTimer::singleShot(seconds * 1000, Qt::PreciseTimer, &manager,
                               [] { QCoreApplication::exit(0); });
        });
    });
    QObject::connect(&manager, &DownloadManager::listSetAside, &manager,
                     [] { QCoreApplication::exit(1); });
    QObject::connect(&manager, &DownloadManager::storeFailed, &manager,
                     [] { QCoreApplication::exit(1); });
    manager.start();
    if (const int code = QCoreApplication::exec(); code != 0)
        return code;

    const Usage after = Usage::now();
    result.insert(u"seconds"_s, seconds);
    result.insert(u"cpu"_s, after.cpuSeconds - before.cpuSeconds);
    // The end of the measurement is one.
    result.insert(u"waits"_s, after.waits - before.waits);
    result.insert(u"running"_s, manager.runningCount());
    result.insert(u"rssMiB"_s, memoryMiB("VmRSS"));
    result.insert(u"peakMiB"_s, memoryMiB("VmHWM"));
    if (watch == Watch::Ticks)
        result.insert(u"tick"_s, application.figures());
    print(result);
    return manager.runningCount() == (watch == Watch::Ticks ? 1 : 0) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    Application application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString word = arguments.value(1);
    if (word == u"fill"_s && arguments.size() == 7)
        return fill(arguments);
    if ((word == u"tick"_s || word == u"idle"_s) && arguments.size() == 4) {
        return run(application, sinceMain, arguments.at(2), arguments.at(3).toInt(),
                   word == u"idle"_s ? Watch::Idleness : Watch::Ticks);
    }
    std::fputs("bench-engine: see the head of its source for what it takes\n", stderr);
    return 2;
}
