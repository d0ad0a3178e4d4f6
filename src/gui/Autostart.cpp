// SPDX-License-Identifier: MIT
#include "gui/Autostart.h"

#include "gui/AutostartEntry.h"
#include "gui/Worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

/// The name by which it is started where that finds this program, else its path.
QString programName()
{
    QString image = qEnvironmentVariable("APPIMAGE");
    if (!image.isEmpty())
        return image;
    const QString path = QCoreApplication::applicationFilePath();
    const QString name = u"gannet"_s;
    const QString found = QFileInfo(QStandardPaths::findExecutable(name)).canonicalFilePath();
    return !found.isEmpty() && found == QFileInfo(path).canonicalFilePath() ? name : path;
}

QString writeEntry(const QString &path, const QByteArray &entry)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return Autostart::tr("the folder %1 cannot be made").arg(folder);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() || !file.commit())
        return file.errorString();
    return {};
}

QString removeEntry(const QString &path)
{
    QFile file(path);
    return file.remove() || !file.exists() ? QString() : file.errorString();
}

} // namespace

Autostart::Support Autostart::support()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return Support::No;
#else
    return qEnvironmentVariableIsSet("FLATPAK_ID") ? Support::Sandboxed : Support::Yes;
#endif
}

Autostart::Autostart(QObject *parent)
    : QObject(parent)
    , m_path(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
             + u"/autostart/io.github.gannet.Gannet.desktop"_s)
    , m_program(programName())
{ }

void Autostart::read() { start(std::nullopt); }

void Autostart::set(bool on) { start(on); }

Autostart::Result Autostart::work(const QString &path, const QString &program,
                                  std::optional<bool> wanted)
{
    QFile file(path);
    QByteArray entry;
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return {false, wanted ? file.errorString() : QString()};
        entry = file.readAll();
        if (file.error() != QFileDevice::NoError)
            return {false, file.errorString()};
        file.close();
    }
    const bool isOn = autostart::starts(entry);
    if (!wanted || *wanted == isOn)
        return {isOn, {}};
    QString error;
    if (*wanted) {
        QByteArray next = autostart::turnedOn(entry);
        // One that names no program can be no one's wish.
        if (autostart::isUntouched(entry) || !autostart::starts(next))
            next = autostart::entryFor(program);
        error = writeEntry(path, next);
    } else if (autostart::isUntouched(entry)) {
        error = removeEntry(path);
    } else {
        error = writeEntry(path, autostart::turnedOff(entry));
    }
    return {error.isEmpty() ? *wanted : isOn, error};
}

void Autostart::start(std::optional<bool> wanted)
{
    if (m_isWorking) {
        if (wanted)
            m_next = wanted;
        return;
    }
    m_isWorking = true;
    runOnWorker(
        this, [path = m_path, program = m_program, wanted] { return work(path, program, wanted); },
        [this](const Result &result) {
            m_isWorking = false;
            m_isOn = result.isOn;
            if (!result.error.isEmpty())
                Q_EMIT failed(m_path, result.error);
            if (const auto next = std::exchange(m_next, std::nullopt))
                start(next);
            else
                Q_EMIT changed();
        });
}

} // namespace gannet
