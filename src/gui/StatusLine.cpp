// SPDX-License-Identifier: MIT
#include "gui/StatusLine.h"

#include "gui/DownloadCounts.h"
#include "gui/DownloadSource.h"
#include "gui/ElidedLabel.h"
#include "gui/Theme.h"
#include "text/Format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace gannet {

StatusLine::StatusLine(const DownloadSource &source, const DownloadCounts &counts,
                       const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_allCounts(counts)
    , m_theme(theme)
    , m_speed(new QLabel(this))
    , m_counts(new ElidedLabel(this))
    , m_room(new QLabel(this))
    , m_lacking(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 9, 16, 9);
    row->setSpacing(16);
    row->addWidget(m_speed);
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_lacking);
    row->addWidget(m_room);
    const QFont small = Theme::smallFont(font());
    QFont bold = small;
    bold.setWeight(QFont::DemiBold);
    m_speed->setFont(bold);
    m_counts->setFont(small);
    // In a narrow window it is what gives way.
    m_counts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_room->setFont(small);
    m_lacking->setFont(small);
    m_speed->setAccessibleDescription(tr("Speed of all downloads"));
    m_counts->setAccessibleDescription(tr("Running and queued downloads"));
    m_room->setObjectName(QStringLiteral("freeSpace"));
    m_room->setAccessibleDescription(tr("Free space"));
    m_lacking->setObjectName(QStringLiteral("lackingRoom"));
    m_lacking->setAccessibleName(tr("Downloads that will not fit"));
    m_lacking->setAutoRaise(true);
    m_lacking->setFocusPolicy(Qt::TabFocus);
    // As high as the words beside it: the line stays where it is.
    m_lacking->setFixedHeight(QFontMetrics(small).height() + 6);
    m_lacking->hide();
    connect(m_lacking, &QToolButton::clicked, this, &StatusLine::lackingRequested);
    connect(&theme, &Theme::changed, this, &StatusLine::applyTheme);
    applyTheme();
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

void StatusLine::setRoom(const RoomWords &words)
{
    m_words = words;
    updateFreeSpace();
}

void StatusLine::applyTheme()
{
    QPalette inks;
    inks.setColor(QPalette::ButtonText, m_theme.tokens().waiting);
    m_lacking->setPalette(inks);
}

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
            counts = tr("%1 running, %2 queued")
                         .arg(QLocale().toString(running), QLocale().toString(queued));
    }
    m_counts->setText(counts);
}

void StatusLine::updateFreeSpace()
{
    const bool isShort = !m_words.lacking.isEmpty();
    // The room that is said is the one that lacks.
    const qint64 bytes = isShort ? m_words.freeBytes : m_freeSpace.bytes();
    QStringList words;
    if (!m_words.unknown.isEmpty())
        words += m_words.unknown;
    if (bytes >= 0)
        words += tr("%1 free").arg(formatSize(bytes));
    m_room->setText(words.join(QStringLiteral(" · ")));
    m_room->setToolTip(m_words.unknown.isEmpty()
                           ? QString()
                           : tr("What a server has not said yet is not counted."));
    m_lacking->setVisible(isShort);
    if (!isShort)
        return;
    // The sign is for the eye, beside the colour.
    m_lacking->setText(tr("! %1", "a warning").arg(m_words.lacking));
    m_lacking->setAccessibleName(m_words.lacking);
    m_lacking->setAccessibleDescription(m_words.explanation);
    m_lacking->setToolTip(m_words.explanation);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().line);
}

} // namespace gannet
