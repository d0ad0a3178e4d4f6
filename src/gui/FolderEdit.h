// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace gannet {

class Theme;

/// A folder to type, or to take from those that were used last: they open by the arrow, or by the Down
/// key. Main thread; looks at no disk.
class FolderEdit : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype mostRecent = 8;
    /// Under which Preferences remember those that were used last.
    static QString recentKey() { return QStringLiteral("recentFolders"); }

    using QLineEdit::QLineEdit;

    /// Once, before it is shown.
    void setUp(const Theme &theme, const QStringList &recent);
    /// As typed, "~" made out and cleaned; may be relative, which is not to be used.
    QString folder() const;
    void setFolder(const QString &folder);

    /// \a recent with \a folder before the others.
    static QStringList withFolder(QStringList recent, const QString &folder);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openRecent();

    QStringList m_recent;
};

} // namespace gannet
