// SPDX-License-Identifier: MIT
#include "gui/SideBar.h"

#include "gui/SideBarDelegate.h"
#include "gui/Theme.h"

#include <QFocusEvent>

namespace gannet {

namespace {

constexpr int usualWidth = 192;
constexpr int leastWidth = 128;

} // namespace

SideBar::SideBar(const DownloadCounts &counts, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(counts)
{
    setModel(&m_model);
    setItemDelegate(new SideBarDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setMinimumWidth(leastWidth);
    setAccessibleName(tr("Filters"));
    setCurrentIndex(m_model.index(0));
    useTheme();
    connect(&theme, &Theme::changed, this, &SideBar::useTheme);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.isMore(index.row()))
            m_model.setUnfolded(!m_model.isUnfolded());
    });
}

QSize SideBar::sizeHint() const { return QSize(usualWidth, 200); }

void SideBar::useTheme()
{
    // The ground and the scroll bar on it.
    QPalette colors;
    colors.setColor(QPalette::Base, m_theme.tokens().side);
    setPalette(colors);
}

DownloadFilter SideBar::chosen() const { return m_model.chosen(); }

void SideBar::choose(const DownloadFilter &filter)
{
    m_model.setChosen(filter);
    goToChosen();
}

void SideBar::goToChosen() { setCurrentIndex(m_model.index(m_model.rowOf(m_model.chosen()))); }

bool SideBar::isOnMore() const
{
    return currentIndex().isValid() && m_model.isMore(currentIndex().row());
}

void SideBar::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // The view would go to a row beside it, which would choose that one.
    if (isOnMore() && currentIndex().row() >= start && currentIndex().row() <= end)
        goToChosen();
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void SideBar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (!current.isValid() || m_model.isMore(current.row()))
        return;
    m_model.setChosen(m_model.filterAt(current.row()));
    Q_EMIT chosenChanged();
}

void SideBar::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    // A screen reader chooses by selecting, which leaves the current row where it was.
    const QModelIndexList now = selected.indexes();
    if (!now.isEmpty() && now.constFirst() != currentIndex())
        setCurrentIndex(now.constFirst());
}

void SideBar::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    QListView::focusInEvent(event);
}

void SideBar::keyPressEvent(QKeyEvent *event)
{
    m_showsFocus = true;
    if (isOnMore()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space: m_model.setUnfolded(!m_model.isUnfolded()); return;
        default: break;
        }
    }
    QListView::keyPressEvent(event);
}

void SideBar::mousePressEvent(QMouseEvent *event)
{
    m_showsFocus = false;
    QListView::mousePressEvent(event);
}

} // namespace gannet
