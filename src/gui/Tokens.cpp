// SPDX-License-Identifier: MIT
#include "gui/Tokens.h"

#include "gui/Contrast.h"

namespace gannet {

namespace {

QColor rgb(QRgb value) { return QColor(0xff000000u | value); }

/// The three meanings and the inks, made readable wherever a row may put them.
Tokens checked(Tokens t)
{
    const QList<QColor> grounds{t.window, t.side, t.selection};
    t.text = readableOn(t.text, grounds);
    t.dimText = readableOn(t.dimText, grounds);
    t.link = readableOn(t.accent, grounds);
    t.finished = readableOn(t.finished, grounds);
    t.waiting = readableOn(t.waiting, grounds);
    t.failed = readableOn(t.failed, grounds);
    const bool whiteFits = contrastRatio(Qt::white, t.accent) >= readableContrast;
    t.accentText = whiteFits ? QColor(Qt::white) : readableOn(rgb(0x10253a), {t.accent});
    t.disabledText = blended(t.dimText, t.window, 0.6);
    return t;
}

} // namespace

Tokens Tokens::light()
{
    Tokens t;
    t.window = rgb(0xffffff);
    t.side = rgb(0xf5f6f8);
    t.line = rgb(0xe4e6ea);
    t.text = rgb(0x1b1f24);
    t.dimText = rgb(0x5f6872);
    t.accent = rgb(0x1a73c7);
    t.selection = rgb(0xe3effb);
    t.track = rgb(0xe6e9ed);
    t.finished = rgb(0x1e7f4f);
    t.waiting = rgb(0x9a6200);
    t.failed = rgb(0xb3261e);
    return checked(t);
}

Tokens Tokens::dark()
{
    Tokens t;
    t.isDark = true;
    t.window = rgb(0x1b1d21);
    t.side = rgb(0x222529);
    t.line = rgb(0x303439);
    t.text = rgb(0xe8eaed);
    t.dimText = rgb(0x9aa3ad);
    t.accent = rgb(0x5aa9f0);
    t.selection = rgb(0x243a52);
    t.track = rgb(0x34393f);
    t.finished = rgb(0x63c594);
    t.waiting = rgb(0xe0ae57);
    t.failed = rgb(0xf28b82);
    return checked(t);
}

Tokens Tokens::fromPalette(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    Tokens t = base.lightnessF() < 0.5 ? dark() : light();
    t.window = base;
    t.side = palette.color(QPalette::Window);
    t.text = palette.color(QPalette::Text);
    t.line = blended(t.text, base, 0.14);
    t.dimText = blended(t.text, base, 0.7);
    t.accent = palette.color(QPalette::Highlight);
    // A tint: the row's own inks stay readable on it, whatever the accent is.
    t.selection = blended(t.accent, base, 0.2);
    t.track = blended(t.text, base, 0.12);
    return checked(t);
}

QPalette Tokens::toPalette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, window);
    p.setColor(QPalette::AlternateBase, side);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, dimText);
    p.setColor(QPalette::Button, isDark ? side : window);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, failed);
    p.setColor(QPalette::ToolTipBase, side);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, accentText);
    p.setColor(QPalette::Link, link);
    p.setColor(QPalette::LinkVisited, link);
    p.setColor(QPalette::Light, window);
    p.setColor(QPalette::Midlight, line);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, disabledText);
    p.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : dimText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabledText);
    p.setColor(QPalette::Disabled, QPalette::Highlight, track);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, disabledText);
    return p;
}

} // namespace gannet
