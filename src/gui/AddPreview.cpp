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
#include <QActionGroup>
#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr int checkWidth = 44;
constexpr int sizeWidth = 104;
constexpr int leastWidthForHosts = 640;

} // namespace

void AddPreview::setUp(const Theme &theme, AddLinksModel &model, AddRowFilter &filter,
                       const QStringList &recentFolders)
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
    addActions({m_tick, m_edit});
    setUpFolders(recentFolders);
    setUpChoices();
    addAction(m_show);
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

void AddPreview::setUpFolders(const QStringList &recent)
{
    m_folders = new QMenu(tr("Save in"), this);
    m_commonFolder = m_folders->addAction(tr("The folder below"));
    connect(m_commonFolder, &QAction::triggered, this,
            [this] { Q_EMIT folderChosen(linksInHand(), {}); });
    for (const QString &folder : recent) {
        // A folder may have an & in its name.
        QString shown = QDir::toNativeSeparators(folder);
        QAction *action = m_folders->addAction(shown.replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this,
                [this, folder] { Q_EMIT folderChosen(linksInHand(), folder); });
    }
    QAction *choose = m_folders->addAction(tr("Choose…"));
    connect(choose, &QAction::triggered, this, [this] { Q_EMIT folderRequested(linksInHand()); });
    addAction(m_folders->menuAction());
}

void AddPreview::setUpChoices()
{
    auto *rule = new QAction(this);
    rule->setSeparator(true);
    addAction(rule);
    m_choices = new QActionGroup(this);
    for (const QString &text :
         {tr("Leave out"), tr("Download a new copy"), tr("Give the new link to the old one")}) {
        const auto choice = LikeChoice(m_choices->actions().size());
        QAction *action = m_choices->addAction(text);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, choice] { m_rows->choose(rowsInHand(), choice); });
        addAction(action);
    }
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
    if (current >= 0 && m_rows->rows().at(current).isKnown())
        return m_rows->rows().at(current).known;
    for (const AddRow &row : m_rows->rows()) {
        if (row.isKnown())
            return row.known;
    }
    return {};
}

QList<int> AddPreview::rowsInHand() const
{
    const int current = modelRow(currentIndex());
    if (current < 0)
        return {};
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows += modelRow(index);
    if (!rows.contains(current))
        return {current};
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<QUrl> AddPreview::linksInHand() const
{
    QList<QUrl> links;
    const QList<int> rows = rowsInHand();
    for (const int row : rows) {
        if (m_rows->rows().at(row).canBeAdded())
            links += m_rows->rows().at(row).url;
    }
    return links;
}

void AddPreview::tickSelected()
{
    if (const int current = modelRow(currentIndex()); current >= 0)
        m_rows->setTicked(rowsInHand(), !m_rows->rows().at(current).isTicked);
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
    m_show->setEnabled(current.isKnown());
    updateChoices();
}

void AddPreview::updateChoices()
{
    bool canBeAdded = false;
    bool hasFolder = false;
    bool isKnown = false;
    bool mayReplace = false;
    std::optional<LikeChoice> choice;
    bool isVarious = false;
    const QList<int> rows = rowsInHand();
    for (const int row : rows) {
        const AddRow &entry = m_rows->rows().at(row);
        canBeAdded |= entry.canBeAdded();
        hasFolder |= !entry.folder.isEmpty();
        if (!entry.isKnown())
            continue;
        isKnown = true;
        mayReplace |= entry.mayReplace;
        isVarious |= choice && *choice != entry.choice();
        choice = entry.choice();
    }
    m_folders->menuAction()->setEnabled(canBeAdded);
    m_commonFolder->setEnabled(hasFolder);
    const QList<QAction *> actions = m_choices->actions();
    for (int i = 0; i < actions.size(); ++i) {
        actions.at(i)->setVisible(isKnown && (LikeChoice(i) != LikeChoice::Replace || mayReplace));
        actions.at(i)->setChecked(!isVarious && choice == LikeChoice(i));
    }
}

void AddPreview::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_choices)
        updateActions();
}

void AddPreview::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_choices)
        updateChoices();
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
    header()->resizeSection(AddLinksModel::HostColumn, qBound(120, width * 17 / 100, 240));
    header()->resizeSection(AddLinksModel::SizeColumn, sizeWidth);
    header()->resizeSection(AddLinksModel::NoteColumn, qBound(130, width * 31 / 100, 380));
}

} // namespace gannet
