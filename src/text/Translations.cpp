// SPDX-License-Identifier: MIT
#include "text/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace gannet {

using namespace Qt::StringLiterals;

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
