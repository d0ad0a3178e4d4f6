// SPDX-License-Identifier: MIT
#include "gui/Theme.h"
#include "gui/ColorSchemeWatcher.h"
#include "gui/Contrast.h"
#include "gui/FileKind.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfKnownPairs();
    void everyInkIsReadable_data();
    void everyInkIsReadable();
    void appearanceIsLive();
    void desktopSchemeIsFollowed();
    void theFixedAppearanceWins();
    void portalNumbers();
    void iconsFollowTheTheme();
    void everyIconIsDrawn();
    void kindsOfFiles_data();
    void kindsOfFiles();
};

void ThemeTest::contrastOfKnownPairs()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrastRatio(Qt::red, Qt::red)), 1);
    // #767676 on white is the textbook border of 4.5.
    QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= readableContrast);
    QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < readableContrast);
}

void ThemeTest::everyInkIsReadable_data()
{
    QTest::addColumn<Tokens>("tokens");
    QTest::newRow("light") << Tokens::light();
    QTest::newRow("dark") << Tokens::dark();
    const auto desktop = [](QRgb base, QRgb window, QRgb text, QRgb highlight) {
        QPalette p;
        p.setColor(QPalette::Base, QColor(base));
        p.setColor(QPalette::Window, QColor(window));
        p.setColor(QPalette::Text, QColor(text));
        p.setColor(QPalette::Highlight, QColor(highlight));
        return Tokens::fromPalette(p);
    };
    QTest::newRow("Breeze") << desktop(0xffffff, 0xeff0f1, 0x232629, 0x3daee9);
    QTest::newRow("Breeze dark") << desktop(0x1b1e20, 0x2a2e32, 0xfcfcfc, 0x3daee9);
    QTest::newRow("high contrast") << desktop(0x000000, 0x000000, 0xffffff, 0xffff00);
    QTest::newRow("a yellow accent on white") << desktop(0xffffff, 0xf0f0f0, 0x000000, 0xffe000);
    QTest::newRow("grey on grey") << desktop(0x808080, 0x8a8a8a, 0x909090, 0x777777);
}

void ThemeTest::everyInkIsReadable()
{
    QFETCH(const Tokens, tokens);
    const QList<std::pair<const char *, QColor>> inks{
        {"text", tokens.text},         {"dim text", tokens.dimText}, {"link", tokens.link},
        {"finished", tokens.finished}, {"waiting", tokens.waiting},  {"failed", tokens.failed},
    };
    for (const auto &[name, ink] : inks) {
        for (const QColor &ground : {tokens.window, tokens.side, tokens.selection}) {
            const double ratio = contrastRatio(ink, ground);
            QVERIFY2(ratio >= readableContrast,
                     qPrintable(
                         u"%1 on %2: %3"_s.arg(QLatin1StringView(name), ground.name()).arg(ratio)));
        }
    }
    QVERIFY(contrastRatio(tokens.accentText, tokens.accent) >= readableContrast);
}

void ThemeTest::appearanceIsLive()
{
    Theme theme;
    const QSignalSpy spy(&theme, &Theme::changed);
    theme.setAppearance(Appearance::Dark);
    QCOMPARE(spy.size(), 1);
    QVERIFY(theme.tokens().isDark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), Tokens::dark().window);
    theme.setAppearance(Appearance::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), Tokens::light().window);
}

void ThemeTest::desktopSchemeIsFollowed()
{
    Theme theme;
    QVERIFY(!theme.tokens().isDark);
    theme.setColorScheme(ColorScheme::Dark);
    QVERIFY(theme.tokens().isDark);
    theme.setColorScheme(ColorScheme::Light);
    QVERIFY(!theme.tokens().isDark);
}

void ThemeTest::theFixedAppearanceWins()
{
    Theme theme;
    theme.setAppearance(Appearance::Light);
    theme.setColorScheme(ColorScheme::Dark);
    QVERIFY(!theme.tokens().isDark);
    theme.setAppearance(Appearance::Desktop);
    QVERIFY(theme.tokens().isDark);
}

void ThemeTest::portalNumbers()
{
    QCOMPARE(colorSchemeFromPortal(0), ColorScheme::Unknown);
    QCOMPARE(colorSchemeFromPortal(1), ColorScheme::Dark);
    QCOMPARE(colorSchemeFromPortal(2), ColorScheme::Light);
    QCOMPARE(colorSchemeFromPortal(99), ColorScheme::Unknown);
}

/// The colour of the pixels that are wholly inked; invalid where there are several or none.
static QColor inkOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(48, 48).toImage();
    QColor ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 255)
                continue;
            if (ink.isValid() && ink != pixel)
                return {};
            ink = pixel;
        }
    }
    return ink;
}

void ThemeTest::iconsFollowTheTheme()
{
    Theme theme;
    theme.setAppearance(Appearance::Light);
    const QIcon icon = theme.icon(u"add"_s, IconInk::Failed);
    QCOMPARE(inkOf(icon), theme.tokens().failed);
    theme.setAppearance(Appearance::Dark);
    QCOMPARE(inkOf(icon), theme.tokens().failed);
}

void ThemeTest::everyIconIsDrawn()
{
    const Theme theme;
    for (const char *name :
         {"add",      "all",    "archive", "audio",    "cancel", "copy",    "disc",
          "document", "drop",   "failed",  "file",     "folder", "image",   "info",
          "keyboard", "link",   "menu",    "open",     "pause",  "program", "quit",
          "remove",   "resume", "retry",   "settings", "sort",   "video"}) {
        QVERIFY2(inkOf(theme.icon(QString::fromLatin1(name))).isValid(), name);
    }
}

void ThemeTest::kindsOfFiles_data()
{
    QTest::addColumn<QString>("icon");
    QTest::newRow("a.iso") << u"disc"_s;
    QTest::newRow("a.tar.gz") << u"archive"_s;
    QTest::newRow("A.PDF") << u"document"_s;
    QTest::newRow("a.nef") << u"image"_s;
    QTest::newRow("a.mkv") << u"video"_s;
    QTest::newRow("a.flac") << u"audio"_s;
    QTest::newRow("a.deb") << u"program"_s;
    QTest::newRow("a.xyz") << u"file"_s;
    QTest::newRow("noname") << u"file"_s;
}

void ThemeTest::kindsOfFiles()
{
    QFETCH(const QString, icon);
    QCOMPARE(fileKindIcon(fileKind(QString::fromLatin1(QTest::currentDataTag()))), icon);
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
