// SPDX-License-Identifier: MIT
#include "gui/StatusLine.h"

#include "gui/DownloadCounts.h"
#include "gui/DownloadSource.h"
#include "gui/Theme.h"
#include "text/Format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace gannet {

StatusLine::StatusLine(const DownloadSource &source, const DownloadCounts &counts,
                       const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_allCounts(counts)
    , m_theme(theme)
    , m_speed(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_room(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 9, 16, 9);
    row->setSpacing(16);
    row->addWidget(m_speed);
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_room);
    const QFont small = Theme::smallFont(font());
    QFont bold = small;
    bold.setWeight(QFont::DemiBold);
    m_speed->setFont(bold);
    m_counts->setFont(small);
    m_room->setFont(small);
    m_speed->setAccessibleDescription(tr("Speed of all downloads"));
    m_counts->setAccessibleDescription(tr("Running and queued downloads"));
    m_room->setObjectName(QStringLiteral("freeSpace"));
    m_room->setAccessibleDescription(tr("Free space"));
    // The words dim with the palette, so that they follow the theme without being told.
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_room->setForegroundRole(QPalette::PlaceholderText);

    connect(&source, &DownloadSource::ready, this, &StatusLine::update);
    connect(&counts, &DownloadCounts::changed, this, &StatusLine::update);
    connect(&source, &DownloadSource::progressed, this, &StatusLine::update);
    connect(&m_freeSpace, &FreeSpace::changed, this, &StatusLine::updateFreeSpace);
    update();
}

void StatusLine::setFolder(const QString &folder) { m_freeSpace.setFolder(folder); }

void StatusLine::update()
{
    const int running = m_allCounts.of(StateGroup::Running);
    const int queued = m_allCounts.of(StateGroup::Queued);
    const bool moves = m_source.runningCount() > 0;
    m_speed->setVisible(moves);
    if (moves) {
        m_speed->setText(tr("↓ %1").arg(formatSpeed(m_source.totalBytesPerSecond())));
        m_freeSpace.refresh();
    }
    QString counts;
    if (m_source.isReady() && m_allCounts.total() > 0) {
        if (running == 0 && queued == 0)
            counts = tr("nothing is running");
        else
            counts = tr("%1 running, %2 queued").arg(running).arg(queued);
    }
    m_counts->setText(counts);
}

void StatusLine::updateFreeSpace()
{
    const qint64 bytes = m_freeSpace.bytes();
    m_room->setText(bytes < 0 ? QString() : tr("%1 free").arg(formatSize(bytes)));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().line);
}

} // namespace gannet
