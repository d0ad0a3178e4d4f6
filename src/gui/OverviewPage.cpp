// SPDX-License-Identifier: MIT
#include "gui/OverviewPage.h"

#include "gui/ConnectionsModel.h"
#include "gui/DownloadSource.h"
#include "gui/ElidedLabel.h"
#include "gui/Preferences.h"
#include "gui/RowText.h"
#include "gui/SegmentBar.h"
#include "gui/SpeedChart.h"
#include "gui/SpeedRecorder.h"
#include "gui/Theme.h"
#include "gui/WhyCard.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/TimelineText.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTreeView>

namespace gannet {

namespace {

/// Narrower than this, what is beside the parts goes below them, and without the graph.
constexpr int wideWidth = 640;
/// Lower than this, the graph would be a line without a shape, and no room is left below the parts.
constexpr int tallHeight = 128;
constexpr int graphMs = 1'000; ///< the graph has no finer steps
constexpr int calmMs = 2'000;
constexpr int stateGaps = 16; ///< beside the state of a connection

} // namespace

OverviewPage::OverviewPage(const DownloadSource &source, const SpeedRecorder &speeds,
                           const Preferences &preferences, const Theme &theme, QWidget *parent)
    : DetailPage(parent)
    , m_source(source)
    , m_speeds(speeds)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_bar(new SegmentBar(theme, this))
    , m_line(new ElidedLabel(this))
    , m_connections(new ConnectionsModel(theme, fontMetrics().height() + 3, this))
    , m_list(new QTreeView(this))
    , m_chart(new SpeedChart(theme, this))
    , m_card(new WhyCard(theme, this))
{
    m_columns->setContentsMargins(overhang, 0, overhang, 0);
    m_columns->setSpacing(24);
    m_columns->addWidget(buildParts(), 8);
    m_columns->addWidget(buildSpeed(), 7);
    connect(m_chart, &SpeedChart::spanChosen, this, &OverviewPage::updateGraph);
    connect(m_card, &WhyCard::actionTriggered, this, &OverviewPage::actionTriggered);
    connect(m_card, &WhyCard::helpRequested, this,
            [this](RowAction help) { Q_EMIT helpRequested(m_id, help); });
}

QWidget *OverviewPage::buildParts()
{
    auto *parts = new QWidget(this);
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const QFont small = Theme::smallFont(font());
    m_line->setFont(small);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_list->setModel(m_connections);
    m_list->setFont(small);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setMinimumHeight(leastList);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_list->header();
    header->hide();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(16);
    const QFontMetrics metrics(small);
    header->resizeSection(ConnectionsModel::NumberColumn,
                          metrics.horizontalAdvance(QStringLiteral("16")) + 10);
    header->setSectionResizeMode(ConnectionsModel::HostColumn, QHeaderView::Stretch);
    header->resizeSection(ConnectionsModel::StateColumn, header->minimumSectionSize());
    header->resizeSection(ConnectionsModel::ReceivedColumn,
                          metrics.horizontalAdvance(formatSize(999'000)) + 20);
    header->resizeSection(ConnectionsModel::SpeedColumn,
                          metrics.horizontalAdvance(formatSpeed(999'000)) + 20);
    column->addWidget(m_bar);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    return parts;
}

QWidget *OverviewPage::buildSpeed()
{
    m_beside = new QWidget(this);
    auto *column = new QVBoxLayout(m_beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_chart, 1);
    column->addWidget(m_card);
    column->addStretch(0);
    return m_beside;
}

SpeedSpan OverviewPage::span() const { return m_chart->span(); }

void OverviewPage::setSpan(SpeedSpan span)
{
    m_chart->setSpan(span);
    updateGraph();
}

void OverviewPage::showDownload(DownloadId id)
{
    m_id = id;
    m_connections->setFigures({});
    m_list->header()->resizeSection(ConnectionsModel::StateColumn, 0);
    m_drawn.invalidate();
    m_said.invalidate();
    refresh();
}

void OverviewPage::refresh()
{
    const Download *download = m_source.find(m_id);
    if (!download)
        return;
    const Progress progress = m_source.progress(m_id);
    const QList<ConnectionFigures> connections = m_source.connections(m_id);
    QList<qint64> heads;
    for (const ConnectionFigures &one : connections) {
        if (one.state != ConnectionState::Connecting && one.state != ConnectionState::Comparing)
            heads += one.position;
    }
    m_bar->setParts(progress, heads, download->state);
    m_connections->setFigures(connections);
    widenStates(connections);
    updateLine(*download, progress);
    updateCard(*download, progress);
    if (!m_drawn.isValid() || m_drawn.elapsed() >= graphMs)
        updateGraph();
}

/// As wide as the longest word that was there; it does not become narrower under the eyes.
void OverviewPage::widenStates(const QList<ConnectionFigures> &connections)
{
    QHeaderView *header = m_list->header();
    const QFontMetrics metrics(m_list->font());
    int width = header->sectionSize(ConnectionsModel::StateColumn);
    for (const ConnectionFigures &one : connections) {
        if (const QString word = connectionStateText(one.state); !word.isEmpty())
            width = qMax(width, metrics.horizontalAdvance(word) + stateGaps);
    }
    header->resizeSection(ConnectionsModel::StateColumn, width);
}

void OverviewPage::updateLine(const Download &download, const Progress &progress)
{
    const RowText row = rowText(
        {download, progress, m_source.waitingUntil(m_id), QDateTime::currentDateTimeUtc()});
    const QString size = download.state == DownloadState::Finished
        ? formatSize(row.received)
        : formatSizeOf(row.received, row.total);
    //: A download in a line: "2.1 of 4.9 GB · 43 % · 1 min 2 s left".
    m_line->setText(tr("%1 · %2").arg(size, row.status));
}

void OverviewPage::updateGraph()
{
    const SpeedHistory *history = m_speeds.find(m_id);
    const Download *download = m_source.find(m_id);
    const bool isLive = download && download->state == DownloadState::Downloading;
    m_chart->setHistory(history, isLive);
    if (history)
        m_drawn.start();
}

void OverviewPage::updateCard(const Download &download, const Progress &progress)
{
    if (download.state == DownloadState::Downloading) {
        // A sentence whose figures jump cannot be read.
        const bool isFresh = m_said.isValid() && m_said.elapsed() < calmMs;
        if (!isFresh || progress.bottleneck != m_bottleneck)
            explainSpeed(download, progress);
        return;
    }
    m_said.invalidate();
    const bool isTroubled = download.state == DownloadState::Waiting
        || download.state == DownloadState::Failed;
    if (!isTroubled || !download.error.isError()) {
        m_card->setText({}, {});
        return;
    }
    const QString host = download.request.url().host();
    const RowText row = rowText(
        {download, progress, m_source.waitingUntil(m_id), QDateTime::currentDateTimeUtc()});
    m_card->setTrouble(errorText(download.error, host, download.request.folder).what,
                       errorSentence(download.error, host, download.request.folder), row.action,
                       row.actionText);
}

void OverviewPage::explainSpeed(const Download &download, const Progress &progress)
{
    m_said.start();
    m_bottleneck = progress.bottleneck;
    const QUrl &final = download.generation.effectiveUrl;
    BottleneckInput in;
    in.bottleneck = progress.bottleneck;
    in.host = final.isEmpty() ? download.request.url().host() : final.host();
    in.bytesPerSecond = progress.bytesPerSecond;
    in.totalBytesPerSecond = m_source.totalBytesPerSecond();
    in.connections = progress.connections;
    in.isOwnMost = download.request.maxConnections > 0;
    in.mostConnections = in.isOwnMost ? download.request.maxConnections
                                      : m_preferences.values().maxConnections;
    in.acceptsRanges = download.generation.acceptsRanges;
    const PreferenceValues &values = m_preferences.values();
    in.limitOfAll = values.isLimited ? values.limitBytesPerSecond : 0;
    in.ownLimit = download.request.maxBytesPerSecond;
    const BottleneckText text = bottleneckText(in);
    m_card->setText(tr("Why this speed?"), text.what, text.action);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    DetailPage::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    const bool wide = width() >= wideWidth;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(wide ? 24 : 8);
    m_columns->setStretch(0, 8);
    m_columns->setStretch(1, wide ? 7 : 0);
    const bool tall = height() >= tallHeight;
    m_chart->setVisible(wide && tall);
    m_beside->setVisible(wide || tall);
    updateGraph();
}

} // namespace gannet
