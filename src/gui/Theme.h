// SPDX-License-Identifier: MIT
#pragma once

#include "gui/ColorSchemeWatcher.h"
#include "gui/IconSet.h"
#include "gui/Tokens.h"

#include <QFont>
#include <QObject>

namespace gannet {

class CalmStyle;

enum class Appearance : quint8 { Desktop = 0, Light = 1, Dark = 2 };

/// Decides the colours, gives the application its palette and style, and says when they change.
/// Where the desktop brings a palette of its own, that one wins. Owns the icons. Main thread,
/// one for the life of the QApplication.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);
    /// Gives palette and style back.
    ~Theme() override;

    void setAppearance(Appearance appearance);
    void setColorScheme(ColorScheme scheme);

    const Tokens &tokens() const { return m_tokens; }
    QIcon icon(const QString &name, IconInk ink = IconInk::Text) const
    {
        return m_icons.icon(name, ink);
    }
    static QFont scaledFont(const QFont &font, qreal factor);
    /// The smaller of the two sizes, from \a font.
    static QFont smallFont(const QFont &font) { return scaledFont(font, 0.9); }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    Appearance m_appearance = Appearance::Desktop;
    ColorScheme m_scheme = ColorScheme::Unknown;
    bool m_desktopHasPalette = false;
    bool m_applying = false;
    CalmStyle *m_style = nullptr; ///< owned by QApplication; null where the desktop has a style
    Tokens m_tokens;
    IconSet m_icons;
};

} // namespace gannet
