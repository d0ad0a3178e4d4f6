// SPDX-License-Identifier: MIT
#include "NginxServer.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace gannet::test {

using namespace Qt::StringLiterals;

namespace {

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

constexpr auto configuration = R"(daemon off;
master_process off;
pid %1/nginx.pid;
error_log stderr error;
events { worker_connections 2048; }
http {
    access_log off;
    client_body_temp_path %1/body;
    proxy_temp_path %1/proxy;
    fastcgi_temp_path %1/fastcgi;
    uwsgi_temp_path %1/uwsgi;
    scgi_temp_path %1/scgi;
    sendfile on;
    server {
        listen 127.0.0.1:%2;
        root %1/www;
        location /slow/ {
            alias %1/www/;
            limit_rate 256k;
        }
        location /2m/ {
            alias %1/www/;
            limit_rate 2m;
        }
    }
}
)"_L1;

} // namespace

NginxServer::NginxServer() { QDir().mkpath(folder()); }

NginxServer::~NginxServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    m_process.waitForFinished();
}

QString NginxServer::program()
{
    const QString inPath = QStandardPaths::findExecutable(u"nginx"_s);
    return inPath.isEmpty()
        ? QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/sbin"_s})
        : inPath;
}

bool NginxServer::start()
{
    // Another program may take a port between the choice and its use.
    for (int attempt = 0; attempt < 10; ++attempt) {
        if (startOn(freePort()))
            return true;
    }
    return false;
}

QUrl NginxServer::url(const QString &path) const
{
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

bool NginxServer::startOn(quint16 port)
{
    m_port = port;
    const QString path = m_dir.filePath(u"nginx.conf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        m_error = file.errorString();
        return false;
    }
    file.write(QString(configuration).arg(m_dir.path(), QString::number(port)).toUtf8());
    file.close();

    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(), {u"-p"_s, m_dir.path(), u"-e"_s, u"stderr"_s, u"-c"_s, path});
    if (!m_process.waitForStarted()) {
        m_error = m_process.errorString();
        return false;
    }
    // It listens as soon as it takes a connection; it ends when it cannot.
    while (m_process.state() == QProcess::Running) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (socket.waitForConnected())
            return true;
        m_process.waitForFinished(20);
    }
    m_error = QString::fromLocal8Bit(m_process.readAll());
    return false;
}

} // namespace gannet::test
