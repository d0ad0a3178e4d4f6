// SPDX-License-Identifier: MIT
#pragma once

#include "text/Translations.h"

#include <QApplication>
#include <QLocale>

#include <memory>

namespace gannet {

/// The words, the digits and the direction of one language for as long as it lives; then those of British
/// English. Main thread.
class Spoken
{
public:
    explicit Spoken(const QLocale &locale)
    {
        QLocale::setDefault(locale);
        QApplication::setLayoutDirection(locale.textDirection());
        m_words = std::make_unique<Translations>();
    }
    ~Spoken()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Q_DISABLE_COPY_MOVE(Spoken)

private:
    std::unique_ptr<Translations> m_words;
};

} // namespace gannet
