// SPDX-License-Identifier: MIT
#include "gui/AboutDialog.h"

#include "gui/Theme.h"
#include "ui_AboutDialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QIcon>
#include <QLayout>
#include <QPushButton>
#include <QSysInfo>
#include <QUrl>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr int iconSize = 64;

QString qtVersion() { return QString::fromLatin1(qVersion()); }

QString systemName()
{
    return QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture();
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    Ui::AboutDialog ui;
    ui.setupUi(this);
    const QIcon icon = QGuiApplication::windowIcon();
    ui.iconLabel->setPixmap(icon.pixmap(iconSize, iconSize));
    ui.iconLabel->setHidden(icon.isNull());
    ui.nameLabel->setFont(Theme::scaledFont(ui.nameLabel->font(), 1.3));
    ui.nameLabel->setText(tr("Gannet %1").arg(QLatin1StringView(GANNET_VERSION)));
    ui.pageValue->setText(QStringLiteral(GANNET_HOMEPAGE));
    //: What the program is made of, each with its licence.
    ui.partsValue->setText(
        tr("Qt %1 (LGPL 3), SQLite (public domain), tl::expected (CC0)").arg(qtVersion()));
    ui.systemValue->setText(systemName());
    for (QLabel *label :
         {ui.purposeLabel, ui.pageLabel, ui.licenceLabel, ui.partsLabel, ui.systemLabel})
        label->setForegroundRole(QPalette::PlaceholderText);
    connect(ui.pageButton, &QPushButton::clicked, this,
            [] { QDesktopServices::openUrl(QUrl(QStringLiteral(GANNET_HOMEPAGE))); });
    connect(ui.copyButton, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(details()); });
    QPushButton *close = ui.buttonBox->button(QDialogButtonBox::Close);
    close->setText(tr("C&lose"));
    close->setDefault(true);
    close->setFocus();
    resize(width(), layout()->totalHeightForWidth(width()));
}

QString AboutDialog::details()
{
    return u"Gannet " GANNET_VERSION
           "\nQt %1\n%2\n%3\n"_s.arg(qtVersion(), systemName(), QGuiApplication::platformName());
}

} // namespace gannet
