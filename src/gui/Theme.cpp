// SPDX-License-Identifier: MIT
#include "gui/Theme.h"

#include "gui/CalmStyle.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>

#include <memory>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

/// True where a platform theme brought colours: without one Qt uses Fusion and Fusion's own.
bool desktopBringsPalette()
{
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) != 0)
        return true;
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"fusion"_s));
    const QPalette own = fusion->standardPalette();
    const QPalette seen = QApplication::palette();
    for (const auto role :
         {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight}) {
        if (own.color(role) != seen.color(role))
            return true;
    }
    return false;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_desktopHasPalette(desktopBringsPalette())
    , m_tokens(m_desktopHasPalette ? Tokens::fromPalette(QApplication::palette()) : Tokens::light())
    , m_icons(m_tokens)
{
    if (!m_desktopHasPalette) {
        m_style = new CalmStyle(m_tokens);
        QApplication::setStyle(m_style);
    }
    qApp->installEventFilter(this);
    apply();
}

Theme::~Theme()
{
    m_applying = true;
    QApplication::setPalette(QPalette());
    if (m_style)
        QApplication::setStyle(u"fusion"_s);
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::setColorScheme(ColorScheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    apply();
}

QFont Theme::scaledFont(const QFont &font, qreal factor)
{
    QFont scaled(font);
    if (font.pointSizeF() > 0)
        scaled.setPointSizeF(font.pointSizeF() * factor);
    else
        scaled.setPixelSize(qRound(font.pixelSize() * factor));
    return scaled;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop changed its colours while we use them.
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp && !m_applying
        && m_desktopHasPalette && m_appearance == Appearance::Desktop)
        apply();
    return false;
}

void Theme::apply()
{
    m_applying = true;
    if (m_desktopHasPalette && m_appearance == Appearance::Desktop) {
        QApplication::setPalette(QPalette());
        m_tokens = Tokens::fromPalette(QApplication::palette());
    } else {
        const bool dark = m_appearance == Appearance::Dark
            || (m_appearance == Appearance::Desktop && m_scheme == ColorScheme::Dark);
        m_tokens = dark ? Tokens::dark() : Tokens::light();
        if (m_style)
            m_style->setTokens(m_tokens);
        QApplication::setPalette(m_tokens.toPalette());
    }
    m_icons.setTokens(m_tokens);
    m_applying = false;
    Q_EMIT changed();
}

} // namespace gannet
