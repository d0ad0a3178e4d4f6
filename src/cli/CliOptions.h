// SPDX-License-Identifier: MIT
#pragma once

#include "core/EngineSettings.h"
#include "core/Request.h"

#include <QString>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

namespace gannet {

/// What the command line asks for: a value. Reading files and making folders is not done yet.
struct CliOptions
{
    enum class Action { Run, ShowHelp, ShowVersion };
    enum class Output { Text, Quiet, Json, QuietJson };

    Action action = Action::Run;
    QString helpText; ///< with ShowHelp
    QStringList links; ///< as typed
    QStringList inputFiles; ///< "-": standard input
    QString folder; ///< absolute; need not exist
    QString name; ///< empty: the server's or the link's
    std::optional<Checksum> checksum;
    QList<HeaderField> headers;
    QStringList mirrors; ///< as typed; other links to the one file
    qint64 maxDownloadSpeed = 0; ///< bytes a second of each download; 0: no limit
    QString caCertificateFile; ///< empty: none
    int timeoutSeconds = 0; ///< of the whole run; 0: none
    Output output = Output::Text;
    EngineSettings settings;

    /// \a arguments begins with the program's name. The error is a sentence for the user.
    static tl::expected<CliOptions, QString> parse(const QStringList &arguments);
};

} // namespace gannet
