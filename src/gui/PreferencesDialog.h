// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class PreferencesDialog;
}

namespace gannet {

class Preferences;

/// The preferences as a form; each change takes effect at once. The preferences must outlive it.
/// Main thread.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(Preferences &preferences, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

private:
    void load();
    void save();
    void chooseFolder();

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    Preferences &m_preferences;
};

} // namespace gannet
