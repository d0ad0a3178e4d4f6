// SPDX-License-Identifier: MIT
#include "gui/PreviewDelegate.h"

#include "gui/AddLinksModel.h"
#include "gui/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace gannet {

namespace {

constexpr int rowHeight = 36;
constexpr int boxSize = 16;

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
    const bool small = index.column() == AddLinksModel::NoteColumn;
    painter->setFont(small ? Theme::smallFont(option.font) : option.font);
    painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
    const QRect line = option.rect.adjusted(4, 0, -8, 0);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle,
                                                           line.width());
    painter->drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), text);
}

bool PreviewDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &, const QModelIndex &index)
{
    const QModelIndex box = index.siblingAtColumn(AddLinksModel::CheckColumn);
    if (!box.data(Qt::CheckStateRole).isValid())
        return false;
    const bool click = event->type() == QEvent::MouseButtonRelease;
    const bool space = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    return (click || space) && model->setData(box, {}, Qt::CheckStateRole);
}

} // namespace gannet
