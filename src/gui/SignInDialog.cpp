// SPDX-License-Identifier: MIT
#include "gui/SignInDialog.h"

#include "gui/Theme.h"
#include "ui_SignInDialog.h"

#include <QLayout>
#include <QPushButton>

namespace gannet {

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(const Download &download, int others, const Theme &theme,
                           QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SignInDialog>())
{
    const QUrl link = download.request.url();
    m_ui->setupUi(this);
    m_signIn = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    m_signIn->setObjectName(u"signInButton"_s);
    m_signIn->setText(tr("&Sign in"));
    m_signIn->setProperty("primary", true);
    m_signIn->setDefault(true);
    m_ui->titleLabel->setText(tr("%1 asks for a name and password").arg(link.host()));
    m_ui->fileLabel->setText(download.displayName());
    m_ui->nameEdit->setText(download.request.userName);
    const QString kept = tr("They are sent to this server only, and forgotten when Gannet quits.");
    m_ui->keptLabel->setText(
        link.scheme() == u"https"_s
            ? kept
            : tr("The connection is not encrypted: whoever is between you and the server can read "
                 "both. %1")
                  .arg(kept));
    m_ui->othersBox->setText(
        tr("Also for %Ln other download(s) of this server that ask for them", nullptr, others));
    m_ui->othersBox->setVisible(others > 0);
    QPalette inks;
    inks.setColor(QPalette::WindowText, theme.tokens().failed);
    m_ui->problemLabel->setPalette(inks);
    connect(m_ui->showBox, &QCheckBox::toggled, this, [this](bool on) {
        m_ui->passwordEdit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &SignInDialog::check);
    QLineEdit *first = userName().isEmpty() ? m_ui->nameEdit : m_ui->passwordEdit;
    first->setFocus();
    check();
}

SignInDialog::~SignInDialog() = default;

QString SignInDialog::userName() const { return m_ui->nameEdit->text(); }

QString SignInDialog::password() const { return m_ui->passwordEdit->text(); }

bool SignInDialog::isForAll() const
{
    return m_ui->othersBox->isVisibleTo(this) && m_ui->othersBox->isChecked();
}

QString SignInDialog::problem() const
{
    // RFC 7617 §2: the first colon ends the name.
    return userName().contains(u':') ? tr("A name cannot have a colon in it") : QString();
}

void SignInDialog::check()
{
    const QString what = problem();
    m_ui->problemLabel->setText(what);
    m_ui->problemLabel->setVisible(!what.isEmpty());
    // A screen reader says it with the field.
    m_ui->nameEdit->setAccessibleDescription(what);
    m_signIn->setEnabled(what.isEmpty() && !userName().isEmpty());
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

} // namespace gannet
