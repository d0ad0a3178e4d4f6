// SPDX-License-Identifier: MIT
#include "transfer/Workers.h"

#include <QThread>

namespace gannet {

NetworkAccess &Workers::current()
{
    if (!m_access.hasLocalData()) {
        const QString name = QStringLiteral("worker-%1").arg(++m_count);
        QThread::currentThread()->setObjectName(name);
        m_access.setLocalData(new NetworkAccess(name, m_probe));
    }
    return *m_access.localData();
}

} // namespace gannet
