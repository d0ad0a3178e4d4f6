// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadError.h"
#include "core/Request.h"
#include "support/TestServer.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace gannet::test {

/// How a download came to rest.
enum class Ending : quint8 {
    Right, ///< finished, and every byte is Scenario::file
    NotVerified, ///< as Right, but marked "size not verified"
    CutNotVerified, ///< a beginning of Scenario::file, marked "size not verified"
    Newer, ///< finished, and every byte is Scenario::newer
    Failed, ///< nothing under the final name
    Waiting, ///< for longer than a moment, because the server asked for it
    Hung, ///< none of these within Scenario::boundMs
    Wrong, ///< what must never be: Happened::detail says it
};

struct Happened
{
    Ending ending = Ending::Hung;
    ErrorKind error = ErrorKind::None; ///< of Failed and Waiting
    QString detail = {}; ///< of Wrong

    QString toString() const;
    friend bool operator==(const Happened &, const Happened &) = default;
};

inline Happened failed(ErrorKind kind) { return {Ending::Failed, kind}; }

/// Which certificate the server of a scenario shows.
enum class Tls : quint8 { None, Good, WrongHost, Expired, SelfSigned };

struct Scenario;

/// What one run of a scenario has for itself: two servers and a folder. Owns them; lives on the
/// test's thread.
class Stage
{
public:
    /// \a certificates may be null where the scenario needs none.
    Stage(const Scenario &scenario, const TestCertificates *certificates);

    /// Puts the part file and the checkpoint of Scenario::onDisk into the folder.
    bool leavePart(const Scenario &scenario) const;
    /// Lets the gate of the scenario pass once enough requests have come.
    void openGate(const Scenario &scenario);
    QUrl url() const { return server.url(path); }
    QString folder() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray otherOrigin() const;
    QString authority() const { return m_authority; } ///< PEM file to trust; empty: none

    /// What the folder shows of a download that has come to rest as \a happened says; Wrong
    /// where it does not bear that out.
    Happened inspect(const Scenario &scenario, const Happened &happened) const;

    TestServer server;
    TestServer other; ///< another origin
    const QByteArray path = QByteArrayLiteral("/file.bin");

private:
    QString m_authority;
    QTemporaryDir m_folder;
    bool m_gateIsOpen = false;
};

/// One way of a server to be rude, and what a download from it must come to. A value.
struct Scenario
{
    QString group = {};
    QString name = {}; ///< plain English
    std::function<void(Stage &)> serve = {};
    Happened expected = {Ending::Right};
    /// As good: Qt does not always tell a lost connection from the end of a body.
    std::optional<Happened> orElse = {};
    Body file = {}; ///< what the server has
    Body newer = {}; ///< what it has later
    Tls tls = Tls::None;

    // the download
    int connections = 1;
    std::optional<Checksum> checksum = {};
    QList<HeaderField> headers = {};
    QString savedAs = QStringLiteral("file.bin");
    int timeoutMs = 20'000; ///< to the head, and between two bytes
    int retries = 2;
    bool restart = false; ///< when it fails, the user has it begin from zero

    // what an earlier run has left
    QList<ByteRange> onDisk = {};
    Resource before = {}; ///< as the server was then
    bool hollow = false; ///< the bytes on disk are a hole, which no one looks at

    int openAfterRequests = 0; ///< the gate opens when so many have come
    /// What the requests must look like: empty where all is well.
    std::function<QString(const Stage &)> oracle = {};
    bool process = true; ///< runs against gannet-get too, whose timeouts are its own
    int boundMs = 30'000; ///< longer is a hang

    bool bears(const Happened &happened) const;
    /// What \a happened is in words; both where either would do.
    QString toString(const Happened &happened) const;
};

} // namespace gannet::test
