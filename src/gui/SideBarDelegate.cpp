// SPDX-License-Identifier: MIT
#include "gui/SideBarDelegate.h"

#include "gui/Contrast.h"
#include "gui/SideBar.h"
#include "gui/Theme.h"

#include <QLocale>
#include <QPainter>

namespace gannet {

namespace {

constexpr int leastRowHeight = 34;
constexpr int headingHeight = 38;
constexpr int headMargin = 12; ///< above the first row, part of it
constexpr int sideGap = 8; ///< between the edge and the ground of a row
constexpr int inset = 10; ///< of text and count, within the ground
constexpr int iconSize = 20;
constexpr int iconInset = 12;
constexpr int textAfterIcon = 40;
constexpr int corner = 8;

QFont headingFont(const QFont &font)
{
    QFont heading = Theme::scaledFont(font, 0.8);
    heading.setWeight(QFont::Bold);
    heading.setCapitalization(QFont::AllUppercase);
    heading.setLetterSpacing(QFont::PercentageSpacing, 104);
    return heading;
}

} // namespace

SideBarDelegate::SideBarDelegate(const Theme &theme, SideBar *bar)
    : QStyledItemDelegate(bar)
    , m_theme(theme)
    , m_bar(bar)
{ }

QSize SideBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.height();
    if (index.data(SideBarModel::HeadingRole).toBool())
        return QSize(0, qMax(headingHeight, text + 20));
    return QSize(0, qMax(leastRowHeight, text + 14) + (index.row() == 0 ? headMargin : 0));
}

void SideBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (index.data(SideBarModel::HeadingRole).toBool()) {
        paintHeading(painter, option, index);
        return;
    }
    const Tokens &tokens = m_theme.tokens();
    const bool chosen = index.data(SideBarModel::ChosenRole).toBool();
    const int top = index.row() == 0 ? headMargin : 0;
    const QRect ground = option.rect.adjusted(sideGap, top, -sideGap, 0);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    paintGround(painter, ground, index, option.state & QStyle::State_MouseOver);

    const QString icon = index.data(SideBarModel::IconRole).toString();
    if (!icon.isEmpty()) {
        const QRect place(ground.left() + iconInset, ground.center().y() - iconSize / 2 + 1,
                          iconSize, iconSize);
        painter->save();
        if (index.data(SideBarModel::UnfoldedRole).toBool()) {
            // It folds what is below.
            painter->translate(0, 2 * QRectF(place).center().y());
            painter->scale(1, -1);
        }
        m_theme.icon(icon).paint(painter, placed(place));
        painter->restore();
    }
    QFont font(option.font);
    if (chosen)
        font.setWeight(QFont::DemiBold);
    QFont small = Theme::smallFont(font);

    const int number = index.data(SideBarModel::CountRole).toInt();
    // None is said by the place being empty.
    const QString count = number == 0 ? QString() : QLocale().toString(number);
    const int countWidth = QFontMetrics(small).horizontalAdvance(count);
    const QRect countPlace(ground.right() + 1 - inset - countWidth, ground.top(), countWidth,
                           ground.height());
    painter->setFont(small);
    painter->setPen(tokens.dimText);
    painter->drawText(placed(countPlace), Qt::AlignCenter | Qt::TextSingleLine, count);

    QRect textPlace = ground.adjusted(textAfterIcon, 0, 0, 0);
    textPlace.setRight(countPlace.left() - sideGap);
    const Qt::TextElideMode elide = index.data(Qt::ToolTipRole).isValid() ? Qt::ElideMiddle
                                                                          : Qt::ElideRight;
    painter->setFont(font);
    painter->setPen(tokens.text);
    painter->drawText(placed(textPlace), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), elide,
                                                    textPlace.width()));
}

void SideBarDelegate::paintGround(QPainter *painter, const QRect &rect, const QModelIndex &index,
                                  bool hovered) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool chosen = index.data(SideBarModel::ChosenRole).toBool();
    const bool focus = index == m_bar->currentIndex() && m_bar->showsFocus();
    if (!chosen && !hovered && !focus)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(focus ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter->setBrush(chosen        ? tokens.selection
                          : hovered ? blended(tokens.text, tokens.side, 0.05)
                                    : QColor(Qt::transparent));
    const qreal half = focus ? 1 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner, corner);
    painter->restore();
}

void SideBarDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int margin = sideGap + inset;
    painter->setFont(headingFont(option.font));
    painter->setPen(m_theme.tokens().dimText);
    // Nearer to what it is the title of than to what is above.
    const QRect place = option.rect.adjusted(margin, 6, -margin, 0);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      index.data().toString());
}

} // namespace gannet
