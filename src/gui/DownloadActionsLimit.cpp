// SPDX-License-Identifier: MIT
#include "gui/DownloadActions.h"

#include "gui/DownloadSource.h"
#include "gui/OwnLimitDialog.h"
#include "gui/Preferences.h"

namespace gannet {

bool DownloadActions::mayLimit(const Download &download)
{
    return download.state != DownloadState::Finished;
}

void DownloadActions::askForConnections() { askForLimit(LimitField::Connections); }

void DownloadActions::askForLimit(LimitField field)
{
    const QList<DownloadId> ids = selectedWhere(mayLimit);
    QList<const Download *> downloads;
    for (const DownloadId id : ids)
        downloads += m_source.find(id);
    if (downloads.isEmpty())
        return;
    const PreferenceValues &values = m_preferences.values();
    auto *dialog = new OwnLimitDialog(downloads, values.isLimited ? values.limitBytesPerSecond : 0,
                                      m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (field == LimitField::Connections)
        dialog->goToConnections();
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        if (const auto rate = dialog->newRate())
            m_commands.limitSpeed(ids, *rate);
        if (const auto count = dialog->newConnections())
            m_commands.limitConnections(ids, *count);
    });
    dialog->open();
}

} // namespace gannet
