// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace gannet {

class Theme;

/// The dashed area that says where links go: the whole window while the list is empty, and a
/// veil over a filled list while something is dragged over it. Main thread.
class DropArea : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { EmptyList, Veil };

    DropArea(const Theme &theme, Kind kind, QWidget *parent = nullptr);

    /// What a drop now would do; for the veil.
    void setTitle(const QString &title);
    /// True while something is dragged over it.
    void setActive(bool active);

Q_SIGNALS:
    /// Clicked, or Enter or Space pressed.
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintKeys(QPainter &painter, const QRect &line) const;

    const Theme &m_theme;
    Kind m_kind;
    QString m_title;
    bool m_isActive = false;
    bool m_showsFocus = false; ///< only where the keyboard brought it
};

} // namespace gannet
