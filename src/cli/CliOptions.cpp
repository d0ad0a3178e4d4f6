// SPDX-License-Identifier: MIT
#include "cli/CliOptions.h"

#include "core/FileName.h"
#include "core/HeaderLine.h"
#include "core/UrlList.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace gannet {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

using Problem = tl::unexpected<QString>;

/// The options, so that asking for one cannot misspell its name.
struct Parser
{
    QCommandLineOption dir{{u"d"_s, u"dir"_s},
                           Tr::tr("Put the files into DIR, which is made if missing."),
                           u"DIR"_s};
    QCommandLineOption out{{u"o"_s, u"out"_s},
                           Tr::tr("Name of the file (with one URL)."),
                           u"NAME"_s};
    QCommandLineOption inputFile{
        {u"i"_s, u"input-file"_s},
        Tr::tr("Read URLs from FILE, one a line, '#' begins a comment; '-' is standard input."),
        u"FILE"_s};
    QCommandLineOption maxConcurrent{{u"j"_s, u"max-concurrent"_s},
                                     Tr::tr("Downloads at a time, 1 to 64 (5)."),
                                     u"N"_s};
    QCommandLineOption maxConnections{{u"x"_s, u"max-connections"_s},
                                      Tr::tr("Connections a download at most, 1 to 16 (8)."),
                                      u"N"_s};
    QCommandLineOption
        checksum{u"checksum"_s,
                 Tr::tr("What the file must have: sha256, sha512, sha1 or md5 (with one URL)."),
                 u"ALG=HEX"_s};
    QCommandLineOption header{u"header"_s,
                              Tr::tr("Send this header too; may be given more than once."),
                              u"Name: value"_s};
    QCommandLineOption referer{u"referer"_s, Tr::tr("The page that the links are on."), u"URL"_s};
    QCommandLineOption userAgent{u"user-agent"_s, Tr::tr("What to call itself to servers."),
                                 u"TEXT"_s};
    QCommandLineOption retries{u"retries"_s,
                               Tr::tr("Tries after a failure, without progress between (5)."),
                               u"N"_s};
    QCommandLineOption timeout{
        u"timeout"_s,
        Tr::tr("Stop after SECONDS; what still runs then counts as failed, its part is kept."),
        u"SECONDS"_s};
    QCommandLineOption caCertificate{
        u"ca-certificate"_s, Tr::tr("Trust the certificates in FILE (PEM) beside the system's."),
        u"FILE"_s};
    QCommandLineOption trustCertificate{
        u"trust-certificate"_s,
        Tr::tr("Trust HOST if its certificate has this SHA-256 fingerprint; repeatable."),
        u"HOST[:PORT]=SHA256HEX"_s};
    QCommandLineOption maxSpeed{
        u"max-speed"_s, Tr::tr("Bytes a second for all downloads together; K, M or G may follow."),
        u"RATE"_s};
    QCommandLineOption maxDownloadSpeed{
        u"max-download-speed"_s, Tr::tr("Bytes a second for each download; K, M or G may follow."),
        u"RATE"_s};
    QCommandLineOption mirror{
        u"mirror"_s, Tr::tr("Another link to the same file, used beside the one URL; repeatable."),
        u"URL"_s};
    QCommandLineOption json{u"json"_s, Tr::tr("Write one JSON object a line.")};
    QCommandLineOption quiet{{u"q"_s, u"quiet"_s},
                             Tr::tr(
                                 "Say only what went wrong; with --json, leave the progress out.")};
    QCommandLineOption help{{u"h"_s, u"help"_s}, Tr::tr("Show this help.")};
    QCommandLineOption version{u"version"_s, Tr::tr("Show the version.")};
    QCommandLineParser parser;

    Parser()
    {
        parser.setApplicationDescription(Tr::tr("Downloads files over http and https. Run the same "
                                                "command again to go on with what was stopped."));
        parser.addOptions({dir,
                           out,
                           inputFile,
                           maxConcurrent,
                           maxConnections,
                           checksum,
                           header,
                           referer,
                           userAgent,
                           retries,
                           timeout,
                           caCertificate,
                           trustCertificate,
                           maxSpeed,
                           maxDownloadSpeed,
                           mirror,
                           json,
                           quiet,
                           help,
                           version});
        parser.addPositionalArgument(u"URL"_s,
                                     Tr::tr("What to download; file[001-100].zip stands for many."),
                                     u"URL..."_s);
    }
};

QString optionName(const QCommandLineOption &option)
{
    return u"--"_s + option.names().constLast();
}

tl::expected<int, QString> number(const Parser &p, const QCommandLineOption &option, int lowest,
                                  int highest, int otherwise)
{
    if (!p.parser.isSet(option))
        return otherwise;
    bool ok = false;
    const int value = p.parser.value(option).toInt(&ok);
    if (!ok || value < lowest || value > highest) {
        return Problem(Tr::tr("%1 takes a whole number from %2 to %3, not '%4'.")
                           .arg(optionName(option), QString::number(lowest),
                                QString::number(highest), p.parser.value(option)));
    }
    return value;
}

tl::expected<qint64, QString> rate(const Parser &p, const QCommandLineOption &option)
{
    struct Unit
    {
        char16_t letter;
        double factor;
    };
    static constexpr std::array units{Unit{u'K', 1e3}, Unit{u'M', 1e6}, Unit{u'G', 1e9}};

    if (!p.parser.isSet(option))
        return 0;
    const QString text = p.parser.value(option);
    const Problem problem(
        Tr::tr("%1 takes a number of bytes a second such as 800K, 2.5M or 1G, not '%2'.")
            .arg(optionName(option), text));
    double factor = 1;
    QStringView digits = text;
    for (const Unit &unit : units) {
        if (!text.isEmpty() && text.back().toUpper() == unit.letter) {
            factor = unit.factor;
            digits.chop(1);
        }
    }
    bool ok = false;
    const double value = QLocale::c().toDouble(digits, &ok) * factor;
    if (!ok || !std::isfinite(value) || value < 0 || value > 1e15 || (value > 0 && value < 1))
        return problem;
    return qint64(value);
}

tl::expected<HeaderField, QString> headerField(const QString &line)
{
    const auto field = parsedHeaderLine(line);
    if (field)
        return *field;
    if (field.error() == HeaderProblem::SetByTransfer) {
        return Problem(Tr::tr("The header %1 is set by gannet-get itself.")
                           .arg(line.section(u':', 0, 0).trimmed()));
    }
    return Problem(Tr::tr("--header takes 'Name: value' in one line, not '%1'.").arg(line));
}

tl::expected<QList<HeaderField>, QString> headerFields(const Parser &p)
{
    QList<HeaderField> fields;
    for (const QString &line : p.parser.values(p.header)) {
        const auto field = headerField(line);
        if (!field)
            return Problem(field.error());
        fields.append(*field);
    }
    if (p.parser.isSet(p.referer)) {
        const QUrl referer(p.parser.value(p.referer), QUrl::StrictMode);
        if (!isDownloadable(referer))
            return Problem(
                Tr::tr("--referer takes a web link, not '%1'.").arg(p.parser.value(p.referer)));
        fields.append({"Referer"_ba,
                       referer.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment).toEncoded()});
    }
    return fields;
}

tl::expected<EngineSettings, QString> engineSettings(const Parser &p)
{
    EngineSettings settings;
    const auto downloads = number(p, p.maxConcurrent, 1, 64, settings.maxDownloads);
    const auto connections = number(p, p.maxConnections, 1, 16, settings.maxConnections);
    const auto retries = number(p, p.retries, 0, 1'000'000, settings.retry.maxRetries);
    for (const auto *value : {&downloads, &connections, &retries}) {
        if (!*value)
            return Problem(value->error());
    }
    settings.maxDownloads = *downloads;
    settings.maxConnections = *connections;
    settings.retry.maxRetries = *retries;

    const auto speed = rate(p, p.maxSpeed);
    if (!speed)
        return Problem(speed.error());
    settings.maxBytesPerSecond = *speed;
    settings.userAgent = p.parser.isSet(p.userAgent) ? p.parser.value(p.userAgent).toUtf8()
                                                     : "Gannet/" GANNET_VERSION ""_ba;
    if (!isValidHeader({"User-Agent"_ba, settings.userAgent}))
        return Problem(Tr::tr("--user-agent takes one line without control characters."));
    settings.existingFile = ExistingFile::AcceptSame;
    // Nobody watches a terminal program for hours: the exit code says it, the part is kept.
    settings.retry.diskTrouble = DiskTrouble::Fail;
    return settings;
}

tl::expected<QList<HostCertificate>, QString> trustedCertificates(const Parser &p)
{
    QList<HostCertificate> trusted;
    for (const QString &text : p.parser.values(p.trustCertificate)) {
        const auto certificate = HostCertificate::parse(text);
        if (!certificate) {
            return Problem(Tr::tr("--trust-certificate takes a server, its port if it is not 443, "
                                  "'=' and the 64 hex digits of a SHA-256 fingerprint, not '%1'.")
                               .arg(text));
        }
        trusted.append(*certificate);
    }
    return trusted;
}

CliOptions::Output output(bool json, bool quiet)
{
    if (json)
        return quiet ? CliOptions::Output::QuietJson : CliOptions::Output::Json;
    return quiet ? CliOptions::Output::Quiet : CliOptions::Output::Text;
}

} // namespace

tl::expected<CliOptions, QString> CliOptions::parse(const QStringList &arguments)
{
    Parser p;
    CliOptions options;
    const bool understood = p.parser.parse(arguments);
    if (p.parser.isSet(p.help)) {
        options.action = Action::ShowHelp;
        options.helpText = p.parser.helpText();
        return options;
    }
    if (p.parser.isSet(p.version)) {
        options.action = Action::ShowVersion;
        return options;
    }
    if (!understood)
        return Problem(p.parser.errorText());

    options.links = p.parser.positionalArguments();
    options.inputFiles = p.parser.values(p.inputFile);
    if (options.links.isEmpty() && options.inputFiles.isEmpty())
        return Problem(Tr::tr("No URL is given."));

    if (p.parser.isSet(p.dir) && p.parser.value(p.dir).isEmpty())
        return Problem(Tr::tr("--dir takes the path of a folder."));
    options.folder = QDir::cleanPath(QDir::current().absoluteFilePath(p.parser.value(p.dir)));

    options.name = p.parser.value(p.out);
    if (p.parser.isSet(p.out) && options.name != sanitizedFileName(options.name)) {
        return Problem(
            Tr::tr("--out takes a plain file name, not '%1'; a folder is given with --dir. "
                   "'%2' would do.")
                .arg(options.name, sanitizedFileName(options.name)));
    }

    if (p.parser.isSet(p.checksum)) {
        options.checksum = Checksum::parse(p.parser.value(p.checksum));
        if (!options.checksum) {
            return Problem(Tr::tr("--checksum takes sha256, sha512, sha1 or md5, '=' and all hex "
                                  "digits, not '%1'.")
                               .arg(p.parser.value(p.checksum)));
        }
    }

    const auto headers = headerFields(p);
    if (!headers)
        return Problem(headers.error());
    options.headers = *headers;

    const auto speed = rate(p, p.maxDownloadSpeed);
    if (!speed)
        return Problem(speed.error());
    options.maxDownloadSpeed = *speed;
    options.mirrors = p.parser.values(p.mirror);

    const auto seconds = number(p, p.timeout, 1, 2'000'000, 0);
    if (!seconds)
        return Problem(seconds.error());
    options.timeoutSeconds = *seconds;

    const auto settings = engineSettings(p);
    if (!settings)
        return Problem(settings.error());
    options.settings = *settings;

    const auto trusted = trustedCertificates(p);
    if (!trusted)
        return Problem(trusted.error());
    options.settings.trustedCertificates = *trusted;

    options.caCertificateFile = p.parser.value(p.caCertificate);
    if (p.parser.isSet(p.caCertificate) && options.caCertificateFile.isEmpty())
        return Problem(Tr::tr("--ca-certificate takes the path of a file."));
    options.output = gannet::output(p.parser.isSet(p.json), p.parser.isSet(p.quiet));
    return options;
}

} // namespace gannet
