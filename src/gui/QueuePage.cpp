// SPDX-License-Identifier: MIT
#include "gui/QueuePage.h"

#include "gui/DetailPage.h"
#include "gui/DownloadSource.h"
#include "gui/ElidedLabel.h"
#include "gui/RowText.h"
#include "gui/RowTone.h"
#include "gui/SpeedChart.h"
#include "gui/SpeedRecorder.h"
#include "gui/Theme.h"
#include "text/ErrorText.h"
#include "text/Format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace gannet {

namespace {

constexpr int mostLines = 6;
/// Narrower than this there is no graph; lower, it would be a line without a shape.
constexpr int wideWidth = 640;
constexpr int tallHeight = 72;
constexpr int graphMs = 1'000; ///< the graph has no finer steps
constexpr int spacing = 4;

} // namespace

QueuePage::QueuePage(const DownloadSource &source, const DownloadCounts &counts,
                     const SpeedRecorder &speeds, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_counts(counts)
    , m_speeds(speeds)
    , m_theme(theme)
    , m_moving(new ElidedLabel(this))
    , m_resting(new ElidedLabel(this))
    , m_hint(new QLabel(tr("Select a download to see how it goes: its connections, its speed, and "
                           "what happened to it."),
                        this))
    , m_chart(new SpeedChart(theme, this))
{
    const QFont small = Theme::smallFont(font());
    for (QLabel *label : {static_cast<QLabel *>(m_resting), m_hint}) {
        label->setFont(small);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    auto *words = new QVBoxLayout;
    words->setSpacing(spacing);
    words->addWidget(m_moving);
    words->addWidget(m_resting);
    m_grid = new QGridLayout;
    m_grid->setSpacing(0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    words->addLayout(m_grid);
    words->addWidget(m_hint);
    words->addStretch(1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(DetailPage::overhang, 0, DetailPage::overhang, 0);
    columns->setSpacing(24);
    columns->addLayout(words, 8);
    columns->addWidget(m_chart, 7);
    buildLines();
    connect(m_chart, &SpeedChart::spanChosen, this, [this] {
        updateGraph();
        Q_EMIT spanChosen();
    });
    connect(&counts, &DownloadCounts::changed, this, [this] {
        if (!isVisible())
            return;
        refresh();
        updateLines();
    });
    connect(&theme, &Theme::changed, this, &QueuePage::updateLines);
}

void QueuePage::buildLines()
{
    const QFont small = Theme::smallFont(font());
    for (int row = 0; row < mostLines; ++row) {
        Line line;
        line.words = new ElidedLabel(this);
        line.words->setFont(small);
        line.select = new QToolButton(this);
        line.select->setText(tr("Select"));
        line.select->setAccessibleName(line.select->text());
        line.select->setFont(small);
        line.select->setAutoRaise(true);
        line.select->setFocusPolicy(Qt::TabFocus);
        line.select->setFixedHeight(QFontMetrics(small).height() + 6);
        m_grid->addWidget(line.words, row, 0);
        m_grid->addWidget(line.select, row, 1);
        connect(line.select, &QToolButton::clicked, this, [this, row] { select(m_lines.at(row)); });
        m_lines += line;
    }
}

SpeedSpan QueuePage::span() const { return m_chart->span(); }

void QueuePage::setSpan(SpeedSpan span) { m_chart->setSpan(span); }

void QueuePage::refresh()
{
    updateWords();
    if (!m_drawn.isValid() || m_drawn.elapsed() >= graphMs)
        updateGraph();
}

void QueuePage::updateWords()
{
    const int running = m_counts.of(StateGroup::Running); // as the side bar counts
    const double speed = m_source.totalBytesPerSecond();
    QString moving = tr("Nothing is running");
    if (running > 0)
        moving = speed < 1 ? tr("%Ln running", nullptr, running)
                           : tr("%Ln running at %1", nullptr, running).arg(formatSpeed(speed));
    m_moving->setText(moving);
    QStringList parts;
    const auto add = [&](StateGroup group, const QString &words) {
        if (m_counts.of(group) > 0)
            parts += words;
    };
    const auto count = [this](StateGroup group) { return m_counts.of(group); };
    add(StateGroup::Queued, tr("%Ln queued", nullptr, count(StateGroup::Queued)));
    add(StateGroup::Paused, tr("%Ln paused", nullptr, count(StateGroup::Paused)));
    add(StateGroup::Finished, tr("%Ln finished", nullptr, count(StateGroup::Finished)));
    add(StateGroup::Cancelled, tr("%Ln cancelled", nullptr, count(StateGroup::Cancelled)));
    //: Between the parts of a line.
    m_resting->setText(parts.join(tr(" · ")));
    m_resting->setVisible(!parts.isEmpty());
}

void QueuePage::updateLines()
{
    const QList<DownloadCounts::Trouble> troubles = m_counts.troubles();
    const int height = m_lines.constFirst().select->height();
    const int above = m_moving->sizeHint().height() + m_resting->sizeHint().height() + 2 * spacing;
    const int room = qBound(1, (this->height() - above) / height, mostLines);
    for (int row = 0; row < mostLines; ++row) {
        Line &line = m_lines[row];
        line.troubles = row < room ? troubles.mid(row, row == room - 1 ? -1 : 1)
                                   : QList<DownloadCounts::Trouble>();
        show(line);
    }
    // The lines are of more use to who has them.
    m_hint->setVisible(troubles.size() + 2 <= room);
}

void QueuePage::show(const Line &line) const
{
    line.words->setVisible(!line.troubles.isEmpty());
    line.select->setVisible(!line.troubles.isEmpty());
    if (line.troubles.isEmpty())
        return;
    const DownloadCounts::Trouble &first = line.troubles.constFirst();
    int total = 0;
    for (const DownloadCounts::Trouble &one : line.troubles)
        total += one.count;
    QString words = first.state == DownloadState::Failed ? tr("%Ln failed", nullptr, total)
                                                         : tr("%Ln waiting", nullptr, total);
    DownloadError error;
    error.kind = first.kind;
    const QString what = errorText(error, {}, {}).what;
    if (line.troubles.size() > 1)
        words = tr("%Ln failed or waiting for other reasons", nullptr, total);
    else if (!what.isEmpty())
        //: %1 is "3 failed" or "3 waiting", %2 what happened, as the rows say it.
        words = tr("%1: %2").arg(words, what);
    //: A line of what went wrong: a sign, then the words.
    line.words->setText(tr("! %1", "a warning").arg(words));
    line.words->setAccessibleName(words);
    //: For the ear: a button, and what it selects.
    line.select->setAccessibleName(tr("Select: %1").arg(words));
    line.select->setToolTip(line.select->accessibleName());
    QPalette ink;
    ink.setColor(QPalette::WindowText, inkOf(statusTone(first.state), m_theme.tokens()));
    line.words->setPalette(ink);
    QPalette link;
    link.setColor(QPalette::ButtonText, m_theme.tokens().link);
    line.select->setPalette(link);
}

void QueuePage::select(const Line &line)
{
    QList<DownloadId> ids;
    for (const DownloadId id : m_source.ids()) {
        const Download *download = m_source.find(id);
        const auto isIt = [download](const DownloadCounts::Trouble &one) {
            return one.state == download->state && one.kind == download->error.kind;
        };
        if (download && std::any_of(line.troubles.cbegin(), line.troubles.cend(), isIt))
            ids += id;
    }
    Q_EMIT selectRequested(ids);
}

void QueuePage::updateGraph()
{
    m_chart->setHistory(&m_speeds.ofAll(), m_source.runningCount() > 0);
    m_drawn.start();
}

void QueuePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_drawn.invalidate();
    refresh();
    updateLines();
}

void QueuePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_chart->setVisible(width() >= wideWidth && height() >= tallHeight);
    updateLines();
}

} // namespace gannet
