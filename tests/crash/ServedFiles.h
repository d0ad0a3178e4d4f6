// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"
#include "support/TestServer.h"

#include <QMap>

#include <functional>
#include <optional>

namespace gannet::test {

/// The files that a test serves, and what a folder may hold of them at any moment, however it came
/// about. A value.
class ServedFiles
{
public:
    using Inode = std::function<quint64(const QString &path)>;

    void add(const QString &name, const Pattern &pattern) { m_patterns.insert(name, pattern); }
    QStringList names() const { return m_patterns.keys(); }
    const Pattern &pattern(const QString &name) const { return *m_patterns.constFind(name); }

    /// The first file under a final name ("name" or "name (1)") that is not whole and right; empty: none.
    QString wrongFile(const QString &folder) const;
    /// The first checkpoint that claims a byte which is wrong, or cannot be read; empty: none. A checkpoint
    /// speaks for the file with its inode alone. Adds to \a claims those that claim some.
    QString wrongClaim(const QString &folder, int *claims = nullptr, const Inode &inode = {}) const;
    /// Why \a folder is not exactly these files, each whole; empty: it is.
    QString unlikeFinished(const QString &folder) const;

private:
    QMap<QString, Pattern> m_patterns;
};

/// All names in \a folder, hidden ones too, sorted.
QStringList namesIn(const QString &folder);
/// "name" for "name (1)": what was served.
QString servedName(const QString &fileName);

/// The rows of \a database as a program that opens it now would find them: from a copy of its files.
/// Nothing where it cannot be opened or is damaged. Needs no event loop of the caller's.
std::optional<QList<Download>> storedRows(const QString &database);

/// A figure of the environment, such as GANNET_ROUNDS; \a otherwise where it is not set.
int roundsOr(int otherwise);
/// GANNET_SEED, or a random one; it is printed.
quint32 printedSeed();

/// The environment without proxies, which the tests' programs are run in.
QStringList environmentWithoutProxies();

} // namespace gannet::test
