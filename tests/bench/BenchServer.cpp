// SPDX-License-Identifier: MIT
#include "BenchScenarios.h"
#include "support/TestServer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

// Usage: bench-server SCENARIO. Serves /file.bin on ports of 127.0.0.1, which it prints; for each
// line on standard input it prints what was asked of it until now. Ends with standard input.
//        bench-server --write SCENARIO FILE. Writes what SCENARIO serves.

using namespace gannet;
using namespace gannet::test;
using namespace Qt::StringLiterals;

namespace {

void print(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

int complain(const char *problem)
{
    std::fprintf(stderr, "bench-server: %s\n", problem);
    return 2;
}

QJsonObject logOf(const TestServer &server)
{
    const QList<RequestRecord> requests = server.requests();
    const auto count = [&requests](auto predicate) {
        return int(std::count_if(requests.cbegin(), requests.cend(), predicate));
    };
    qint64 bytes = 0;
    for (const RequestRecord &request : requests)
        bytes += request.bodyBytesSent;
    return {{u"connections"_s, server.acceptedConnections()},
            {u"atOnce"_s, server.maxOpenConnectionsSeen()},
            {u"requests"_s, int(requests.size())},
            {u"refused"_s, count([](const auto &request) { return request.status == 503; })},
            {u"unfinished"_s, count([](const auto &request) { return !request.finished; })},
            {u"bytes"_s, bytes}};
}

int write(const Pattern &file, const QString &path)
{
    constexpr qint64 block = 1 << 20;
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return complain(qPrintable(out.errorString()));
    for (qint64 offset = 0; offset < file.size(); offset += block) {
        const QByteArray bytes = file.bytes(offset, block);
        if (out.write(bytes) != bytes.size())
            return complain(qPrintable(out.errorString()));
    }
    return out.flush() ? 0 : complain(qPrintable(out.errorString()));
}

int serve(const BenchScenario &scenario)
{
    std::vector<std::unique_ptr<TestServer>> servers;
    QJsonArray ports;
    for (const BenchSource &source : scenario.servers) {
        auto server = std::make_unique<TestServer>();
        std::visit(
            [&server](const auto &answer) {
                if constexpr (std::is_same_v<std::decay_t<decltype(answer)>, Resource>)
                    server->route("/file.bin", answer);
                else
                    server->script("/file.bin", answer);
            },
            source);
        if (server->start() == 0)
            return complain("cannot listen");
        ports.append(server->port());
        servers.push_back(std::move(server));
    }
    print({{u"ports"_s, ports}, {u"size"_s, scenario.file.size()}});
    for (std::string line; std::getline(std::cin, line);) {
        QJsonArray logs;
        for (const auto &server : servers)
            logs.append(logOf(*server));
        print({{u"servers"_s, logs}});
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool writes = arguments.value(1) == u"--write"_s;
    if (arguments.size() != (writes ? 4 : 2))
        return complain("usage: bench-server SCENARIO | --write SCENARIO FILE");
    const auto scenario = BenchScenario::named(arguments.at(writes ? 2 : 1).toUtf8());
    if (!scenario)
        return complain("no such scenario");
    return writes ? write(scenario->file, arguments.at(3)) : serve(*scenario);
}
