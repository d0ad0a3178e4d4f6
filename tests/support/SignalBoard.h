// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>

namespace gannet::test {

/// The named signals that scripts wait for. A raised one stays raised until it is lowered.
/// Lives on the server's thread.
class SignalBoard : public QObject
{
    Q_OBJECT
public:
    bool isRaised(const QByteArray &name) const { return m_raised.contains(name); }
    void raise(const QByteArray &name)
    {
        m_raised.insert(name);
        Q_EMIT raised(name);
    }
    void lower(const QByteArray &name) { m_raised.remove(name); }

Q_SIGNALS:
    void raised(const QByteArray &name);

private:
    QSet<QByteArray> m_raised;
};

} // namespace gannet::test
