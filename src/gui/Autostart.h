// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>

namespace gannet {

/// Whether the desktop starts this program when its user logs in: an entry in the folder for that
/// ($XDG_CONFIG_HOME/autostart), which others may change too. Reads and writes it on a worker
/// thread. Main thread.
class Autostart : public QObject
{
    Q_OBJECT
public:
    enum class Support {
        Yes,
        Sandboxed, ///< the folder is not ours: the desktop would have to be asked
        No, ///< another system
    };
    static Support support();

    explicit Autostart(QObject *parent = nullptr);

    QString path() const { return m_path; }
    /// Nothing before the first answer.
    std::optional<bool> isOn() const { return m_isOn; }
    /// How it is now; ends in changed().
    void read();
    /// Ends in changed(), with what is there then. What was edited by others stays, but for what says
    /// whether it starts.
    void set(bool on);

Q_SIGNALS:
    void changed();
    /// It is as it was. \a reason is the system's.
    void failed(const QString &path, const QString &reason);

private:
    struct Result
    {
        bool isOn = false;
        QString error; ///< empty: none
    };
    /// \a wanted: nothing where it is only to be read.
    static Result work(const QString &path, const QString &program, std::optional<bool> wanted);
    void start(std::optional<bool> wanted);

    const QString m_path;
    const QString m_program;
    std::optional<bool> m_isOn;
    std::optional<bool> m_next; ///< wished while the worker was busy
    bool m_isWorking = false;
};

} // namespace gannet
