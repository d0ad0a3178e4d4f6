// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Density.h"

#include <QCache>
#include <QFont>
#include <QFontMetrics>
#include <QStyledItemDelegate>

class QHeaderView;

namespace gannet {

class Theme;
struct RowText;

/// Paints the rows: comfortable ones with two lines, a thin bar and figures at the end, compact ones
/// with one line. Owns the fonts and the elided texts; the theme must outlive it. Main thread.
class DownloadDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DownloadDelegate(const Theme &theme, QObject *parent = nullptr);

    Density density() const { return m_density; }
    void setDensity(Density density) { m_density = density; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the action link of a row is, that belongs into \a cell; empty where it has none. A long one
    /// reaches over the column of the progress beside it.
    QRect actionRect(const QRect &cell, const RowText &row, const QFont &font,
                     Qt::LayoutDirection direction, const QHeaderView &header) const;
    /// Whose cells have the link: the first that is shown of those of the speed, the progress and the names.
    static int actionColumn(const QHeaderView &header);
    int rowHeight(const QFont &font) const;
    /// Where a name begins, from the edge of its cell.
    int nameInset() const;

private:
    /// A font with what measuring it needs.
    struct Face
    {
        explicit Face(const QFont &f, char16_t name) : font(f), metrics(f), tag(name) { }
        QFont font;
        QFontMetrics metrics;
        char16_t tag; ///< tells the faces apart in the cache of elided texts
    };
    struct Faces
    {
        explicit Faces(const QFont &font);
        Face base;
        Face bold;
        Face small;
        Face smallBold;
        int speedWidth; ///< of the longest speed
    };

    /// Where something is painted.
    struct Cell
    {
        QRect rect;
        bool isRtl;
        bool isSelected;
        bool hasTimeColumn; ///< which says how much time is left
        int beside =
            0; ///< free behind it, for words that need more; below 0: taken from it by a link
    };

    void useFont(const QFont &font) const;
    int roomBeside(const QStyleOptionViewItem &option, const RowText &row) const;
    void paintName(QPainter *painter, const Cell &cell, const RowText &row) const;
    void paintStatus(QPainter *painter, const Cell &cell, const RowText &row) const;
    void paintCompactStatus(QPainter *painter, const Cell &cell, const RowText &row) const;
    void paintFigures(QPainter *painter, const Cell &cell, const RowText &row) const;
    void paintLink(QPainter *painter, const QRect &area, const RowText &row, bool hover) const;
    QString statusOf(const RowText &row, const Cell &cell) const;
    void paintBar(QPainter *painter, const QRectF &bar, const RowText &row, const Cell &cell) const;
    void drawLine(QPainter *painter, const QRect &line, const QString &text, const Face &face,
                  const QColor &ink, Qt::Alignment alignment,
                  Qt::TextElideMode elide = Qt::ElideRight) const;

    const Theme &m_theme;
    Density m_density = Density::Comfortable;
    mutable Faces m_faces;
    mutable QCache<QString, QString> m_elided;
};

} // namespace gannet
