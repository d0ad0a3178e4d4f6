// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace gannet::test {

/// A tmpfs of a given size that this program alone and what it starts can see. Unmounts it at the end.
class SmallDisk
{
public:
    /// Gives the program a mount namespace of its own; call first in main(), before any thread is made.
    static void enterNamespace();
    static bool isPermitted();

    SmallDisk(const QString &folder, qint64 size);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    QString folder() const { return m_folder; }
    /// False while a file is open for writing.
    bool setReadOnly(bool readOnly);

private:
    const QString m_folder;
    bool m_mounted = false;
};

} // namespace gannet::test
