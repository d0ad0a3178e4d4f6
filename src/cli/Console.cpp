// SPDX-License-Identifier: MIT
#include "cli/Console.h"

namespace gannet {

void Console::say(const QString &line) { write(m_out, printable(line) + u'\n'); }

void Console::complain(const QString &line) { write(m_err, printable(line) + u'\n'); }

void Console::write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QString Console::printable(const QString &line)
{
    QString result = line;
    for (QChar &c : result) {
        if (c.category() == QChar::Other_Control)
            c = u'?';
    }
    return result;
}

} // namespace gannet
