// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace gannet {

/// The words of program and toolkit in the user's language, for as long as this lives. Main thread,
/// after the application object was made and before the first string is shown.
class Translations
{
public:
    Translations();

private:
    QTranslator m_toolkit;
    QTranslator m_program;
};

} // namespace gannet
