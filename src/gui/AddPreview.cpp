// SPDX-License-Identifier: MIT
#include "gui/AddPreview.h"

#include "gui/Accessibles.h"
#include "gui/AddLinksModel.h"
#include "gui/AddRowFilter.h"
#include "gui/MenuKey.h"
#include "gui/PreviewDelegate.h"
#include "gui/RowScrollBar.h"
#include "gui/Theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace gannet {

namespace {

constexpr int checkWidth = 44;
constexpr int sizeWidth = 104;
constexpr int leastWidthForHosts = 640;

} // namespace

void AddPreview::setUp(const Theme &theme, AddLinksModel &model, AddRowFilter &filter)
{
    m_rows = &model;
    m_filter = &filter;
    m_tick = new QAction(tr("Tick or untick"), this);
    m_tick->setShortcut(Qt::Key_Space);
    m_edit = new QAction(tr("Change the name"), this);
    m_edit->setShortcut(Qt::Key_F2);
    m_show = new QAction(tr("Show in the list"), this);
    setModel(&filter);
    setItemDelegate(new PreviewDelegate(theme, this));
    setProperty("focusFrame", true);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_edge = new RowScrollBar(*this, theme);
    setVerticalScrollBar(m_edge);
    QHeaderView *headings = header();
    headings->setSectionsClickable(false);
    headings->setStretchLastSection(false);
    headings->setMinimumSectionSize(checkWidth);
    headings->setSectionResizeMode(AddLinksModel::CheckColumn, QHeaderView::Fixed);
    headings->setSectionResizeMode(AddLinksModel::NameColumn, QHeaderView::Stretch);
    headings->resizeSection(AddLinksModel::CheckColumn, checkWidth);
    placeColumns();

    for (QAction *action : {m_tick, m_edit}) {
        // Only written beside them: the keys come to keyPressEvent().
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
    }
    addActions({m_tick, m_edit, m_show});
    connect(m_tick, &QAction::triggered, this, &AddPreview::tickSelected);
    connect(m_edit, &QAction::triggered, this, &AddPreview::editCurrent);
    connect(m_show, &QAction::triggered, this, [this] { Q_EMIT showRequested(knownDownload()); });
    connect(this, &QTreeView::clicked, this, &AddPreview::requestLine);
    connect(&model, &AddLinksModel::checksChanged, this, [this] {
        updateActions();
        tellOfCurrentRow(*this, QAccessible::NameChanged);
    });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    updateActions();
}

int AddPreview::modelRow(const QModelIndex &index) const
{
    return index.isValid() ? m_filter->mapToSource(index).row() : -1;
}

QList<int> AddPreview::shownRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows += modelRow(m_filter->index(row, 0));
    return rows;
}

DownloadId AddPreview::knownDownload() const
{
    const int current = modelRow(currentIndex());
    if (current >= 0 && m_rows->rows().at(current).known != DownloadId{})
        return m_rows->rows().at(current).known;
    for (const AddRow &row : m_rows->rows()) {
        if (row.known != DownloadId{})
            return row.known;
    }
    return {};
}

void AddPreview::tickSelected()
{
    const int current = modelRow(currentIndex());
    if (current < 0)
        return;
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows += modelRow(index);
    if (!rows.contains(current))
        rows = {current};
    m_rows->setTicked(rows, !m_rows->rows().at(current).isTicked);
}

void AddPreview::editCurrent()
{
    const QModelIndex name = currentIndex().siblingAtColumn(AddLinksModel::NameColumn);
    if (!(name.flags() & Qt::ItemIsEditable)) {
        requestLine(name);
        return;
    }
    edit(name);
    // What is mostly changed is what goes before the extension; the view has selected all.
    if (auto *editor = viewport()->findChild<QLineEdit *>()) {
        const qsizetype dot = editor->text().lastIndexOf(u'.');
        editor->setSelection(0, int(dot > 0 ? dot : editor->text().size()));
    }
}

void AddPreview::requestLine(const QModelIndex &index)
{
    if (const int row = modelRow(index); row >= 0 && !m_rows->rows().at(row).isLink())
        Q_EMIT lineRequested(m_rows->rows().at(row).line);
}

void AddPreview::updateActions()
{
    const int row = modelRow(currentIndex());
    const AddRow current = row >= 0 ? m_rows->rows().at(row) : AddRow();
    m_tick->setEnabled(row >= 0 && current.canBeAdded());
    m_edit->setEnabled(row >= 0);
    m_edit->setText(row < 0 || current.isLink() ? tr("Change the name") : tr("Correct the line"));
    m_show->setEnabled(current.known != DownloadId{});
}

void AddPreview::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_rows)
        updateActions();
}

void AddPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        tickSelected();
    else if (event->key() == Qt::Key_F2 && currentIndex().isValid())
        editCurrent();
    else if (isMenuKey(*event) && currentIndex().isValid())
        QMenu::exec(actions(), viewport()->mapToGlobal(visualRect(currentIndex()).center()),
                    nullptr, this);
    else
        QTreeView::keyPressEvent(event);
}

void AddPreview::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.column() == AddLinksModel::NameColumn)
        editCurrent();
}

void AddPreview::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_edge)
        m_edge->follow();
}

void AddPreview::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    placeColumns();
}

void AddPreview::placeColumns()
{
    const int width = viewport()->width();
    setColumnHidden(AddLinksModel::HostColumn, width < leastWidthForHosts);
    header()->resizeSection(AddLinksModel::HostColumn, qBound(120, width * 22 / 100, 240));
    header()->resizeSection(AddLinksModel::SizeColumn, sizeWidth);
    header()->resizeSection(AddLinksModel::NoteColumn, qBound(130, width * 28 / 100, 320));
}

} // namespace gannet
