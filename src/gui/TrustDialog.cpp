// SPDX-License-Identifier: MIT
#include "gui/TrustDialog.h"

#include "core/DownloadError.h"
#include "ui_TrustDialog.h"

#include <QFontDatabase>
#include <QLayout>
#include <QPushButton>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

/// In lines short enough to be compared by eye.
QString inLines(const QString &fingerprint)
{
    constexpr qsizetype lineLength = 24; // eight times two digits and a colon
    QStringList lines;
    for (qsizetype at = 0; at < fingerprint.size(); at += lineLength)
        lines.append(fingerprint.mid(at, lineLength));
    return lines.join(u'\n');
}

} // namespace

TrustDialog::TrustDialog(const DownloadError &error, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TrustDialog>())
{
    m_ui->setupUi(this);
    m_ui->hostValue->setText(error.certificate.place());
    m_ui->faultValue->setText(error.detail);
    m_ui->fingerprintValue->setText(inLines(error.certificate.fingerprint()));
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_ui->fingerprintValue->setFont(fixed);
    // Both fonts stand on one line.
    const int rise = QFontMetrics(font()).ascent() - QFontMetrics(fixed).ascent();
    m_ui->fingerprintValue->setContentsMargins(0, qMax(0, rise), 0, 0);
    m_ui->fingerprintLabel->setContentsMargins(0, qMax(0, -rise), 0, 0);
    QPushButton *trust = m_ui->buttonBox->addButton(tr("&Trust and retry"),
                                                    QDialogButtonBox::DestructiveRole);
    trust->setObjectName(u"trustButton"_s);
    trust->setAutoDefault(false);
    connect(trust, &QPushButton::clicked, this, &QDialog::accept);
    QPushButton *cancel = m_ui->buttonBox->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setProperty("primary", true); // the safe way
    cancel->setDefault(true);
    cancel->setFocus();
    resize(width(), layout()->totalHeightForWidth(width()));
}

TrustDialog::~TrustDialog() = default;

} // namespace gannet
