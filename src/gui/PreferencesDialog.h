// SPDX-License-Identifier: MIT
#pragma once

#include "core/HostCertificate.h"
#include "gui/Autostart.h"

#include <QDialog>
#include <QList>

#include <memory>

namespace Ui {
class PreferencesDialog;
}

namespace gannet {

class FormSearch;
class Preferences;

/// The preferences as a form; each change takes effect at once. The preferences must outlive it.
/// Main thread.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(Preferences &preferences, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    enum class Field { Connections };
    /// The focus is there, and what stands there is selected.
    void goTo(Field field);

private:
    void load();
    void save();
    void chooseFolder();
    void loadCertificates();
    void showCertificates();
    void removeCertificate();
    void setUpAutostart();
    void showAutostart();
    void say(const QString &note);

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    Preferences &m_preferences;
    FormSearch *m_search;
    Autostart m_autostart;
    QList<HostCertificate> m_shownCertificates;
};

} // namespace gannet
