// SPDX-License-Identifier: MIT
#include "text/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace gannet {

using namespace Qt::StringLiterals;

namespace {

/// What Qt writes on buttons and in the menus of fields, by Qt's own contexts. Its catalogues are a
/// package of their own, which may not be there, and none is in Hindi: the program's have these too.
[[maybe_unused]] constexpr const char *wordsOfToolkit[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Cancel"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Close"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&OK"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Select All"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Step up"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "Step &down"),
};

} // namespace

Translations::Translations()
{
    const QLocale locale;
    const QString toolkit = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_toolkit.load(locale, u"qtbase"_s, u"_"_s, toolkit))
        QCoreApplication::installTranslator(&m_toolkit);
    // English too has a catalogue, for "1 file" and "2 files": it serves every other language.
    if (m_program.load(locale, u"gannet"_s, u"_"_s, u":/i18n"_s)
        || m_program.load(u":/i18n/gannet_en.qm"_s))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace gannet
