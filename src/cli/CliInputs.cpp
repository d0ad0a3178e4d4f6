// SPDX-License-Identifier: MIT
#include "cli/CliInputs.h"

#include "core/UrlList.h"
#include "text/ErrorText.h"
#include "transfer/MountTable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QSslCertificate>
#include <QStringDecoder>
#include <QTemporaryFile>

#include <cstdio>

namespace gannet {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CliInputs)
};

using Problem = tl::unexpected<QString>;

constexpr qint64 largestList = 64 * 1024 * 1024;

tl::expected<QByteArray, QString> contentOf(const QString &path)
{
    QFile file(path);
    const bool standardInput = path == u"-"_s;
    if (standardInput ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return Problem(Tr::tr("'%1' cannot be read: %2.").arg(path, file.errorString()));
    QByteArray content;
    while (content.size() <= largestList) {
        const QByteArray chunk = file.read(1024 * 1024);
        if (chunk.isEmpty())
            break;
        content += chunk;
    }
    if (file.error() != QFileDevice::NoError)
        return Problem(Tr::tr("'%1' cannot be read: %2.").arg(path, file.errorString()));
    if (content.size() > largestList)
        return Problem(Tr::tr("'%1' is too large for a list of links.").arg(path));
    return content;
}

tl::expected<QString, QString> listText(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return Problem(content.error());
    QStringDecoder decoder(
        QStringDecoder::encodingForData(*content).value_or(QStringDecoder::Utf8));
    const QString text = decoder(*content);
    if (text.contains(QChar::Null))
        return Problem(Tr::tr("'%1' is no list of links: it is not a text file.").arg(path));
    return text;
}

/// Collects links from several lists, the same one once.
class Collector
{
public:
    Collector(const CliOptions &options, CliInputs &inputs) : m_options(options), m_inputs(inputs)
    { }

    void take(const UrlList &list, const QString &source)
    {
        for (const ListLink &link : list.links) {
            Request request = makeRequest(link.url, m_options.folder);
            if (m_seen.contains(request.url()))
                continue;
            m_seen.insert(request.url());
            request.name = m_options.name;
            request.headers = m_options.headers;
            request.checksum = m_options.checksum;
            request.maxBytesPerSecond = m_options.maxDownloadSpeed;
            m_inputs.requests.append(request);
        }
        for (const RejectedLine &line : list.rejected)
            m_inputs.rejected.append(sentence(line, source));
    }

private:
    static QString sentence(const RejectedLine &line, const QString &source)
    {
        const QString problem = lineProblemText(line.problem);
        if (source.isEmpty())
            return Tr::tr("'%1' is left out: %2.").arg(line.text, problem);
        return Tr::tr("%1, line %2 is left out: %3: %4")
            .arg(source, QString::number(line.line), problem, line.text);
    }

    const CliOptions &m_options;
    CliInputs &m_inputs;
    QSet<QUrl> m_seen;
};

/// Makes the folder if it is missing, and proves that files can be made there: better said at
/// once than for each of a thousand links.
QString folderProblem(const QString &folder)
{
    // Made in the folder that the drive is mounted over, it would lie beneath the drive.
    if (MountTable().isDriveMissing(folder))
        return Tr::tr("The drive of the folder '%1' is not there.").arg(folder);
    if (!QDir().mkpath(folder))
        return Tr::tr("The folder '%1' is not there and cannot be made.").arg(folder);
    QTemporaryFile probe(folder + u"/.gannet-XXXXXX"_s);
    if (!probe.open())
        return Tr::tr("The folder '%1' cannot be written: %2.").arg(folder, probe.errorString());
    return {};
}

tl::expected<QByteArray, QString> certificates(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return content;
    const QList<QSslCertificate> found = QSslCertificate::fromData(*content, QSsl::Pem);
    if (found.isEmpty() || found.constFirst().isNull())
        return Problem(Tr::tr("'%1' holds no certificate in PEM form.").arg(path));
    return content;
}

} // namespace

tl::expected<CliInputs, QString> CliInputs::read(const CliOptions &options)
{
    CliInputs inputs;
    inputs.settings = options.settings;
    Collector collector(options, inputs);

    collector.take(UrlList::fromLines(options.links.join(u'\n')), {});
    for (const QString &path : options.inputFiles) {
        const auto text = listText(path);
        if (!text)
            return Problem(text.error());
        collector.take(UrlList::fromLines(*text), path == u"-"_s ? Tr::tr("standard input") : path);
    }
    // What was left out is still said; nothing is left to do.
    if (inputs.requests.isEmpty())
        return inputs;

    if (inputs.requests.size() > 1 && !options.name.isEmpty())
        return Problem(
            Tr::tr("--out names one file, but there are %1 URLs.").arg(inputs.requests.size()));
    if (inputs.requests.size() > 1 && options.checksum)
        return Problem(Tr::tr("--checksum is of one file, but there are %1 URLs.")
                           .arg(inputs.requests.size()));

    if (inputs.requests.size() > 1 && !options.mirrors.isEmpty())
        return Problem(
            Tr::tr("--mirror is of one file, but there are %1 URLs.").arg(inputs.requests.size()));
    const UrlList mirrors = UrlList::fromLines(options.mirrors.join(u'\n'));
    if (!mirrors.rejected.isEmpty()) {
        const RejectedLine &line = mirrors.rejected.constFirst();
        return Problem(Tr::tr("--mirror takes a link, not '%1': %2.")
                           .arg(line.text, lineProblemText(line.problem)));
    }
    for (const auto &link : mirrors.links) {
        const Request mirror = makeRequest(link.url, options.folder);
        if (!inputs.requests.constFirst().urls.contains(mirror.url()))
            inputs.requests.first().urls.append(mirror.url());
    }

    if (!options.caCertificateFile.isEmpty()) {
        const auto pem = certificates(options.caCertificateFile);
        if (!pem)
            return Problem(pem.error());
        inputs.settings.caCertificates = *pem;
    }
    if (const QString problem = folderProblem(options.folder); !problem.isEmpty())
        return Problem(problem);
    return inputs;
}

} // namespace gannet
