// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace gannet {

/// The text of an autostart entry (Desktop Application Autostart Specification), which desktops and people
/// edit too. Pure.
namespace autostart {

/// The one that starts \a program, a name or an absolute path, without its window.
QByteArray entryFor(const QString &program);
/// Whether a desktop would start what \a entry names.
bool starts(const QByteArray &entry);
/// Whether it is one of ours, but for the program and for what turns it on or off.
bool isUntouched(const QByteArray &entry);
/// \a entry with all that is in it, so that it starts or does not.
QByteArray turnedOn(const QByteArray &entry);
QByteArray turnedOff(const QByteArray &entry);
/// As the value of an Exec key (Desktop Entry Specification, "The Exec key").
QString quotedForExec(const QString &program);

} // namespace autostart

} // namespace gannet
