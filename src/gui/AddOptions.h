// SPDX-License-Identifier: MIT
#pragma once

#include "gui/DownloadCommands.h"

#include <QWidget>

#include <memory>

namespace Ui {
class AddOptions;
}

namespace gannet {

class Theme;

/// What few downloads need: header fields, a checksum, connections, a limit, a place in the queue. Nothing of
/// these is kept, as they may be secret. Main thread; the theme must outlive it.
class AddOptions : public QWidget
{
    Q_OBJECT
public:
    explicit AddOptions(QWidget *parent = nullptr);
    ~AddOptions() override;

    /// Once, before it is shown.
    void setUp(const Theme &theme);
    /// How many downloads it is for.
    void setFiles(int count);
    /// What must be corrected before anything is added; empty: nothing.
    QString fault() const;
    /// Whether servers may be asked before anything is added.
    bool asksServers() const;
    void setAsksServers(bool on);
    /// Those that can be sent.
    QList<HeaderField> headers() const;
    void applyTo(Request &request) const;
    DownloadCommands::Place place() const;
    /// As it was at first, but for what is remembered.
    void clear();
    /// In the order in which the Tab key goes through them.
    QList<QWidget *> fields() const;

Q_SIGNALS:
    void changed();
    void asksServersChanged(bool on);

private:
    void update();
    QString headerFault() const;

    std::unique_ptr<Ui::AddOptions> m_ui;
    const Theme *m_theme = nullptr;
    int m_files = 0;
};

} // namespace gannet
