// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace gannet {

/// The ways to sign in that a WWW-Authenticate field offers (RFC 9110 §11.6.1): their names alone, as sent,
/// each once. What cannot be understood is left out.
QList<QByteArray> authSchemes(const QByteArray &field);

/// True where one of \a schemes is Basic, the one that we speak, or the server did not say.
bool offersBasic(const QList<QByteArray> &schemes);

} // namespace gannet
