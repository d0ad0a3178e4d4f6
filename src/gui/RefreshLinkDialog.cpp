// SPDX-License-Identifier: MIT
#include "gui/RefreshLinkDialog.h"

#include "core/UrlList.h"
#include "gui/Theme.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "ui_RefreshLinkDialog.h"

#include <QLayout>
#include <QPushButton>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestOffer = 8'192; ///< a clipboard that holds more is no link

/// The host and the end of the path are what one knows a link by; keys are nobody's to read over a shoulder.
QString shownLink(const QUrl &url)
{
    return url
        .adjusted(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::RemoveQuery
                  | QUrl::RemoveFragment)
        .toDisplayString()
        .sliced(2);
}

} // namespace

RefreshLinkDialog::RefreshLinkDialog(const Download &download, qint64 keptBytes,
                                     const QString &offered, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_old(download.request.url())
    , m_ui(std::make_unique<Ui::RefreshLinkDialog>())
{
    m_ui->setupUi(this);
    m_use = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    m_use->setObjectName(u"useButton"_s);
    m_use->setText(tr("&Use this link"));
    m_use->setProperty("primary", true);
    m_use->setDefault(true);
    m_ui->titleLabel->setText(download.displayName());
    const QString old = shownLink(m_old);
    m_ui->oldValue->setText(old);
    m_ui->oldValue->setAccessibleName(tr("Old link: %1").arg(old));
    m_ui->checkLabel->setText(
        keptBytes > 0
            ? tr("The %1 that have arrived are kept. Before anything is added to them, the size "
                 "and samples of them are compared with the file under the new link; if it is "
                 "another file, the download stops and says so.")
                  .arg(formatSize(keptBytes))
            : tr("Nothing has arrived yet: the file is fetched from the new link."));
    QPalette inks;
    inks.setColor(QPalette::WindowText, theme.tokens().failed);
    m_ui->problemLabel->setPalette(inks);
    m_ui->pageButton->setVisible(!refererOf(download.request).isEmpty());
    connect(m_ui->newEdit, &QLineEdit::textChanged, this, &RefreshLinkDialog::check);
    connect(m_ui->pageButton, &QPushButton::clicked, this, &RefreshLinkDialog::pageRequested);
    if (offered.size() <= longestOffer) {
        const UrlList found = UrlList::fromText(offered);
        if (found.links.size() == 1 && found.links.constFirst().url != m_old)
            m_ui->newEdit->setText(found.links.constFirst().url.toString(QUrl::FullyEncoded));
    }
    m_ui->newEdit->selectAll();
    m_ui->newEdit->setFocus();
    check();
    resize(width(), layout()->totalHeightForWidth(width()));
}

RefreshLinkDialog::~RefreshLinkDialog() = default;

QUrl RefreshLinkDialog::link() const
{
    const UrlList list = UrlList::fromLines(m_ui->newEdit->text());
    return list.links.size() == 1 ? list.links.constFirst().url : QUrl();
}

QString RefreshLinkDialog::problem() const
{
    const UrlList list = UrlList::fromLines(m_ui->newEdit->text());
    if (!list.rejected.isEmpty()) {
        //: %1 is a reason such as "not a web link".
        return tr("This cannot be used: %1")
            .arg(lineProblemText(list.rejected.constFirst().problem));
    }
    if (list.links.size() > 1)
        return tr("These are several links: one is needed");
    if (list.links.size() == 1 && list.links.constFirst().url == m_old)
        return tr("This is the old link");
    return {};
}

void RefreshLinkDialog::check()
{
    const QString what = problem();
    m_ui->problemLabel->setText(what);
    // A screen reader says it with the field.
    m_ui->newEdit->setAccessibleDescription(what);
    m_use->setEnabled(what.isEmpty() && link().isValid());
}

} // namespace gannet
