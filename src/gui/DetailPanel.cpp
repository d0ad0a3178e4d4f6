// SPDX-License-Identifier: MIT
#include "gui/DetailPanel.h"

#include "gui/DownloadCommands.h"
#include "gui/DownloadSource.h"
#include "gui/ElidedLabel.h"
#include "gui/FilePage.h"
#include "gui/LogPage.h"
#include "gui/OverviewPage.h"
#include "gui/Preferences.h"
#include "gui/QueuePage.h"
#include "gui/SegmentBar.h"
#include "gui/SegmentedSwitch.h"
#include "gui/SelectionSummary.h"
#include "gui/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

#include <utility>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

/// So many are added up five times a second without being felt; more, only when the selection changes.
constexpr qsizetype liveSummary = 1'000;
constexpr int largeSummaryMs = 100;

} // namespace

DetailPanel::DetailPanel(const DownloadSource &source, const DownloadCounts &counts,
                         DownloadCommands &commands, Preferences &preferences, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_commands(commands)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_speeds(source)
    , m_title(new ElidedLabel(this))
    , m_switch(new SegmentedSwitch({tr("Overview"), tr("Log"), tr("File")},
                                   tr("What the details show"), SegmentedSwitch::Weight::Plain,
                                   this))
    , m_stack(new QStackedWidget(this))
    , m_calm(new QWidget(this))
    , m_bar(new SegmentBar(theme, m_calm))
    , m_hint(new QLabel(m_calm))
    , m_queue(new QueuePage(source, counts, m_speeds, theme, this))
{
    setAccessibleName(tr("Details"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_hint->setFont(Theme::smallFont(font()));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->setContentsMargins(DetailPage::overhang, 0, DetailPage::overhang, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_switch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16 - DetailPage::overhang, 8, 16 - DetailPage::overhang, 8);
    column->setSpacing(6);
    // What is arranged by the size that there is must not claim one.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    buildPages(theme);
    m_summary.setSingleShot(true);
    connect(&m_summary, &QTimer::timeout, this, &DetailPanel::showSummary);
    connect(m_switch, &SegmentedSwitch::chosen, this, &DetailPanel::showSelection);
    connect(m_overview, &OverviewPage::actionTriggered, this, &DetailPanel::actionTriggered);
    connect(m_overview, &OverviewPage::helpRequested, this, &DetailPanel::helpRequested);
    connect(m_queue, &QueuePage::selectRequested, this, &DetailPanel::selectRequested);
    connect(m_queue, &QueuePage::spanChosen, this,
            [this] { m_overview->setSpan(m_queue->span()); });
    connect(&source, &DownloadSource::progressed, this, &DetailPanel::onFigures);
    connect(&source, &DownloadSource::changed, this, &DetailPanel::onFigures);
    connect(&source, &DownloadSource::removed, this, [this] {
        if (isVisible())
            showSelection();
    });
    m_switch->setCurrent(preferences.memory(u"detailPage"_s).toInt());
    m_overview->setSpan(
        SpeedSpan(qBound(0, preferences.memory(u"speedSpan"_s).toInt(), speedSpanCount - 1)));
    connect(&theme, &Theme::changed, this, &DetailPanel::applyTheme);
    applyTheme();
    showSelection();
}

DetailPanel::~DetailPanel() = default;

void DetailPanel::applyTheme()
{
    // Scroll bars lie on the colour of the panel.
    QPalette ours;
    ours.setColor(QPalette::Base, m_theme.tokens().side);
    setPalette(ours);
}

void DetailPanel::buildPages(const Theme &theme)
{
    m_overview = new OverviewPage(m_source, m_speeds, m_preferences, theme, this);
    m_pages = {m_overview, new LogPage(m_source, this), new FilePage(m_source, theme, this)};
    for (DetailPage *one : m_pages)
        m_stack->addWidget(one);
    auto *calm = new QVBoxLayout(m_calm);
    calm->setContentsMargins(DetailPage::overhang, 0, DetailPage::overhang, 0);
    calm->setSpacing(8);
    calm->addWidget(m_bar);
    calm->addWidget(m_hint, 1);
    m_stack->addWidget(m_calm);
    m_stack->addWidget(m_queue);
}

void DetailPanel::remember() const
{
    m_preferences.remember(u"detailPage"_s, m_switch->current());
    m_preferences.remember(u"speedSpan"_s, int(m_overview->span()));
}

DownloadId DetailPanel::single() const
{
    const bool isThere = m_selection.size() == 1 && m_source.find(m_selection.constFirst());
    return isThere ? m_selection.constFirst() : DownloadId{};
}

DetailPage *DetailPanel::page() const { return m_pages[size_t(m_switch->current())]; }

void DetailPanel::setSelection(const QList<DownloadId> &ids)
{
    m_selection = ids;
    if (isVisible())
        showSelection();
}

void DetailPanel::setPage(Page page)
{
    m_switch->setCurrent(int(page));
    showSelection();
}

void DetailPanel::showSelection()
{
    const DownloadId id = single();
    m_switch->setVisible(id != DownloadId{});
    updateWatch();
    if (id == DownloadId{} && m_selection.size() <= 1) {
        m_summary.stop();
        m_title->setText(tr("All downloads"));
        m_queue->setSpan(m_overview->span());
        m_stack->setCurrentWidget(m_queue); // which looks when it is shown
        return;
    }
    if (id == DownloadId{}) {
        m_stack->setCurrentWidget(m_calm);
        // While rows are swept over by the thousand their sum can wait.
        if (m_selection.size() <= liveSummary)
            showSummary();
        else
            m_summary.start(largeSummaryMs);
        return;
    }
    m_summary.stop();
    m_title->setText(m_source.find(id)->displayName());
    m_stack->setCurrentWidget(page());
    page()->showDownload(id);
}

void DetailPanel::showSummary()
{
    const SelectionSummary summary = summarize(m_source, m_selection);
    m_title->setText(summary.title);
    m_hint->setText(summary.detail);
    Progress together;
    together.receivedBytes = summary.receivedBytes;
    together.totalBytes = summary.totalBytes;
    m_bar->setParts(together, {}, DownloadState::Downloading);
}

void DetailPanel::onFigures(const QList<DownloadId> &ids)
{
    if (!isVisible())
        return;
    const DownloadId id = single();
    if (id == DownloadId{}) {
        if (m_selection.size() <= 1)
            m_queue->refresh();
        else if (m_selection.size() <= liveSummary && !m_summary.isActive())
            m_summary.start(0);
    } else if (ids.contains(id)) {
        m_title->setText(m_source.find(id)->displayName());
        page()->refresh();
    }
}

void DetailPanel::updateWatch()
{
    const bool looks = isVisible() && page() == m_overview;
    const DownloadId id = looks ? single() : DownloadId{};
    if (std::exchange(m_watched, id) != id)
        m_commands.watchConnections(id);
}

void DetailPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showSelection();
}

void DetailPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateWatch();
}

void DetailPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().side);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().line);
}

} // namespace gannet
