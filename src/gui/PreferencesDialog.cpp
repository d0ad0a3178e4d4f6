// SPDX-License-Identifier: MIT
#include "gui/PreferencesDialog.h"

#include "gui/FormSearch.h"
#include "gui/Preferences.h"
#include "ui_PreferencesDialog.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>

namespace gannet {

PreferencesDialog::PreferencesDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
    , m_preferences(preferences)
{
    m_ui->setupUi(this);
    for (QLabel *label : {m_ui->hintLabel, m_ui->startNote, m_ui->noCertificatesLabel}) {
        label->setFont(Theme::smallFont(font()));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_search = new FormSearch(m_ui->searchEdit, m_ui->form, m_ui->nothingLabel,
                              tr("No setting matches “%1”."));
    load();
    connect(m_ui->folderEdit, &QLineEdit::editingFinished, this, &PreferencesDialog::save);
    for (QSpinBox *spin : {m_ui->downloadsSpin, m_ui->perHostSpin, m_ui->connectionsSpin})
        connect(spin, &QSpinBox::valueChanged, this, &PreferencesDialog::save);
    for (QComboBox *box : {m_ui->closeBox, m_ui->appearanceBox})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::save);
    for (QCheckBox *box : {m_ui->askBox, m_ui->tellBox})
        connect(box, &QCheckBox::toggled, this, &PreferencesDialog::save);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &PreferencesDialog::chooseFolder);
    connect(m_ui->certificateList, &QListWidget::currentRowChanged, this,
            [this](int row) { m_ui->removeCertificateButton->setEnabled(row >= 0); });
    connect(m_ui->removeCertificateButton, &QPushButton::clicked, this,
            &PreferencesDialog::removeCertificate);
    connect(&preferences, &Preferences::changed, this, &PreferencesDialog::loadCertificates);
    setUpAutostart();
    QPushButton *close = m_ui->buttonBox->button(QDialogButtonBox::Close);
    close->setText(tr("C&lose"));
    close->setDefault(true);
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::goTo(Field field)
{
    switch (field) {
    case Field::Connections:
        m_ui->connectionsSpin->setFocus(Qt::TabFocusReason);
        m_ui->connectionsSpin->selectAll();
        break;
    }
}

void PreferencesDialog::load()
{
    const PreferenceValues &values = m_preferences.values();
    m_ui->folderEdit->setText(QDir::toNativeSeparators(values.folder));
    m_ui->downloadsSpin->setValue(values.maxDownloads);
    m_ui->perHostSpin->setValue(values.maxDownloadsPerHost);
    m_ui->connectionsSpin->setValue(values.maxConnections);
    m_ui->askBox->setChecked(values.askBeforeCancel);
    m_ui->tellBox->setChecked(values.tellOfEnds);
    m_ui->closeBox->setCurrentIndex(int(values.closeAction));
    m_ui->appearanceBox->setCurrentIndex(int(values.appearance));
    loadCertificates();
    showCertificates();
}

void PreferencesDialog::loadCertificates()
{
    const QList<HostCertificate> &trusted = m_preferences.values().trustedCertificates;
    if (trusted == m_shownCertificates)
        return;
    m_shownCertificates = trusted;
    m_ui->certificateList->clear();
    for (const HostCertificate &certificate : trusted)
        m_ui->certificateList->addItem(
            tr("%1: %2").arg(certificate.place(), certificate.fingerprint()));
    showCertificates();
}

/// An empty list would only ask what it is for.
void PreferencesDialog::showCertificates()
{
    const bool any = !m_shownCertificates.isEmpty();
    const bool hadFocus = m_ui->certificateList->hasFocus()
        || m_ui->removeCertificateButton->hasFocus();
    m_search->setPresent(m_ui->noCertificatesLabel, !any);
    m_search->setPresent(m_ui->certificateList, any);
    m_search->setPresent(m_ui->removeCertificateButton, any);
    if (hadFocus && !any)
        m_ui->buttonBox->button(QDialogButtonBox::Close)->setFocus();
}

void PreferencesDialog::removeCertificate()
{
    const int row = m_ui->certificateList->currentRow();
    PreferenceValues values = m_preferences.values();
    if (row < 0 || row >= values.trustedCertificates.size())
        return;
    values.trustedCertificates.removeAt(row);
    m_preferences.setValues(values);
}

void PreferencesDialog::setUpAutostart()
{
    m_search->setPresent(m_ui->startNote, false);
    // Until it is known how it is.
    m_ui->startBox->setEnabled(false);
    switch (Autostart::support()) {
    case Autostart::Support::Yes: break;
    case Autostart::Support::No: m_search->setPresent(m_ui->startBox, false); return;
    case Autostart::Support::Sandboxed:
        say(tr("A Flatpak cannot set this itself: add Gannet to the programs that your desktop "
               "starts."));
        return;
    }
    connect(&m_autostart, &Autostart::changed, this, &PreferencesDialog::showAutostart);
    connect(&m_autostart, &Autostart::failed, this,
            [this](const QString &path, const QString &reason) {
                say(tr("It stays as it was. %1: %2").arg(QDir::toNativeSeparators(path), reason));
            });
    connect(m_ui->startBox, &QCheckBox::clicked, this, [this](bool on) {
        say({});
        m_autostart.set(on);
    });
    m_autostart.read();
}

void PreferencesDialog::showAutostart()
{
    m_ui->startBox->setEnabled(true);
    m_ui->startBox->setChecked(m_autostart.isOn().value_or(false));
}

void PreferencesDialog::say(const QString &note)
{
    m_ui->startNote->setText(note);
    m_search->setPresent(m_ui->startNote, !note.isEmpty());
    m_ui->startBox->setAccessibleDescription(note);
}

void PreferencesDialog::save()
{
    PreferenceValues values = m_preferences.values();
    // Not while it is typed: each beginning of a path is one too.
    const QString folder = QDir::cleanPath(QDir::fromNativeSeparators(m_ui->folderEdit->text()));
    if (QDir::isAbsolutePath(folder))
        values.folder = folder;
    values.maxDownloads = m_ui->downloadsSpin->value();
    values.maxDownloadsPerHost = m_ui->perHostSpin->value();
    values.maxConnections = m_ui->connectionsSpin->value();
    values.askBeforeCancel = m_ui->askBox->isChecked();
    values.tellOfEnds = m_ui->tellBox->isChecked();
    values.closeAction = CloseAction(m_ui->closeBox->currentIndex());
    values.appearance = Appearance(m_ui->appearanceBox->currentIndex());
    m_preferences.setValues(values);
}

void PreferencesDialog::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Save to"), m_preferences.values().folder);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_ui->folderEdit->setText(QDir::toNativeSeparators(path));
        save();
    });
    chooser->open();
}

} // namespace gannet
