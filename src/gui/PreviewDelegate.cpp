// SPDX-License-Identifier: MIT
#include "gui/PreviewDelegate.h"

#include "gui/AddLinksModel.h"
#include "gui/Theme.h"

#include <QApplication>
#include <QIcon>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace gannet {

namespace {

constexpr int rowHeight = 36;
constexpr int boxSize = 16;
constexpr int iconSize = 18;
constexpr int iconRoom = iconSize + 8;
constexpr int leading = 4;
constexpr int trailing = 8;
constexpr int figureTrailing = 16; ///< as far in as the heading above

} // namespace

PreviewDelegate::PreviewDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return QSize(size.width(), qMax(size.height(), rowHeight));
}

void PreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.selection);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens.line);
    if (index.column() == AddLinksModel::CheckColumn) {
        const QVariant check = index.data(Qt::CheckStateRole);
        if (!check.isValid())
            return;
        QStyleOptionViewItem box(option);
        box.rect = QRect(0, 0, boxSize, boxSize);
        box.rect.moveCenter(option.rect.center());
        box.state = QStyle::State_Enabled
            | (check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter,
                                             option.widget);
        return;
    }
    const int end = index.column() == AddLinksModel::SizeColumn ? figureTrailing : trailing;
    QRect line = QStyle::visualRect(option.direction, option.rect,
                                    option.rect.adjusted(leading, 0, -end, 0));
    if (index.column() == AddLinksModel::NameColumn) {
        QRect place(line.left(), line.top() + (line.height() - iconSize) / 2, iconSize, iconSize);
        place = QStyle::visualRect(option.direction, line, place);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place);
        line = QStyle::visualRect(option.direction, line, line.adjusted(iconRoom, 0, 0, 0));
    }
    const bool isNote = index.column() == AddLinksModel::NoteColumn;
    painter->setFont(isNote ? Theme::smallFont(option.font) : option.font);
    painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
    // The end of a name says what kind of file it is; of words, the beginning says what they are about.
    const QString text = painter->fontMetrics().elidedText(index.data().toString(),
                                                           isNote ? Qt::ElideRight
                                                                  : Qt::ElideMiddle,
                                                           line.width());
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(line,
                      int(QStyle::visualAlignment(option.direction, alignment)
                          | Qt::TextSingleLine),
                      text);
}

QWidget *PreviewDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the file"));
    return editor;
}

void PreviewDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, -trailing, -1));
}

bool PreviewDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || index.column() != AddLinksModel::CheckColumn
        || !index.data(Qt::CheckStateRole).isValid())
        return false;
    const bool isLeft = static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    return isLeft && model->setData(index, {}, Qt::CheckStateRole);
}

} // namespace gannet
