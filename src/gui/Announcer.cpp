// SPDX-License-Identifier: MIT
#include "gui/Announcer.h"

#include <chrono>

namespace gannet {

using namespace std::chrono_literals;

Announcer::Announcer(QWidget *window) : QWidget(window)
{
    setFixedSize(1, 1);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_settle.setSingleShot(true);
    m_settle.setInterval(600ms);
    connect(&m_settle, &QTimer::timeout, this, &Announcer::sayAll);
    m_rest.setSingleShot(true);
    m_rest.setInterval(3s);
    connect(&m_rest, &QTimer::timeout, this, &Announcer::endSaying);
}

void Announcer::say(const QString &text, Kind kind)
{
    if (text.isEmpty())
        return;
    if (kind == Kind::Answer)
        m_waiting.removeIf([](const Saying &one) { return one.kind == Kind::Answer; });
    m_waiting.append({text, kind});
    if (!m_rest.isActive())
        m_settle.start();
}

void Announcer::sayAll()
{
    QStringList texts;
    for (const Saying &saying : std::as_const(m_waiting))
        texts += saying.text;
    m_waiting.clear();
    setAccessibleName(texts.join(u'\n'));
    show();
    m_rest.start();
}

void Announcer::endSaying()
{
    hide();
    if (!m_waiting.isEmpty())
        sayAll();
}

} // namespace gannet
