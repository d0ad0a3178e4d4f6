// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace gannet::test {

/// A tmpfs of a given size that this program alone and what it starts can see. Unmounts it at the end.
class SmallDisk
{
public:
    /// Shows \a file in the place of the system's \a path, to this program and what it starts; empty: no longer.
    static bool setSystemFile(const QString &path, const QString &file);
    /// Gives the program a mount namespace of its own; call first in main(), before any thread is made.
    static void enterNamespace();
    static bool isPermitted();

    SmallDisk(const QString &folder, qint64 size);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    QString folder() const { return m_folder; }
    /// Takes the disk off its folder, which shows what lies below it, and puts it there again.
    bool setPluggedIn(bool pluggedIn);
    /// False while a file is open for writing.
    bool setReadOnly(bool readOnly);

private:
    QString spare() const
    {
        return m_folder + QStringLiteral(".spare");
    } ///< where it is when it is away

    const QString m_folder;
    bool m_mounted = false;
};

} // namespace gannet::test
