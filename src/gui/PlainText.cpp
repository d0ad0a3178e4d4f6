// SPDX-License-Identifier: MIT
#include "gui/PlainText.h"

#include <QLabel>
#include <QMessageBox>
#include <QTextDocument>

namespace gannet {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

void showPlain(QMessageBox &box)
{
    // QMessageBox::setTextFormat() leaves the informative text out.
    for (QLabel *label : box.findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

} // namespace gannet
