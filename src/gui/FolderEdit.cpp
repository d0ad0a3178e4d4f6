// SPDX-License-Identifier: MIT
#include "gui/FolderEdit.h"

#include "gui/Theme.h"

#include <QAction>
#include <QDir>
#include <QKeyEvent>
#include <QMenu>

namespace gannet {

using namespace Qt::StringLiterals;

void FolderEdit::setUp(const Theme &theme, const QStringList &recent)
{
    m_recent = recent;
    if (recent.isEmpty())
        return;
    setAccessibleDescription(tr("The Down key opens a list of the folders used last."));
    QAction *open = addAction(theme.icon(u"chevron"_s, IconInk::Dim), TrailingPosition);
    open->setText(tr("Folders used last"));
    open->setToolTip(open->text());
    connect(open, &QAction::triggered, this, &FolderEdit::openRecent);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QString FolderEdit::folder() const
{
    QString typed = QDir::fromNativeSeparators(text().trimmed());
    if (typed == "~"_L1 || typed.startsWith("~/"_L1))
        typed.replace(0, 1, QDir::homePath());
    return QDir::cleanPath(typed);
}

void FolderEdit::setFolder(const QString &folder) { setText(QDir::toNativeSeparators(folder)); }

QStringList FolderEdit::withFolder(QStringList recent, const QString &folder)
{
    recent.removeAll(folder);
    recent.prepend(folder);
    return recent.first(qMin(recent.size(), mostRecent));
}

void FolderEdit::openRecent()
{
    if (m_recent.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &folder : std::as_const(m_recent)) {
        // A folder may have an & in its name.
        QString shown = QDir::toNativeSeparators(folder);
        QAction *action = menu->addAction(shown.replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, folder] { setFolder(folder); });
    }
    menu->setMinimumWidth(width());
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void FolderEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        openRecent();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace gannet
