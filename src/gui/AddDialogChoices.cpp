// SPDX-License-Identifier: MIT
// What stands around the table: ticks of all rows, kinds, known links, and the sum.
#include "gui/AddDialog.h"

#include "gui/AddSummary.h"
#include "gui/Theme.h"
#include "ui_AddDialog.h"

#include <QListView>
#include <QStandardItemModel>

namespace gannet {

using namespace Qt::StringLiterals;

void AddDialog::updateChoices(const AddTotals &totals)
{
    m_ui->choiceBar->setVisible(totals.links > 1);
    int shown = 0;
    int ticked = 0;
    for (const AddRow &row : m_model.rows()) {
        if (!row.canBeAdded())
            continue;
        shown += m_model.isShown(row) ? 1 : 0;
        ticked += m_model.isShown(row) && row.isTicked ? 1 : 0;
    }
    m_ui->allBox->setCheckState(ticked == 0          ? Qt::Unchecked
                                    : ticked < shown ? Qt::PartiallyChecked
                                                     : Qt::Checked);
    updateKnown(totals);
}

void AddDialog::updateKnown(const AddTotals &totals)
{
    QStringList parts;
    if (totals.knownLinks > 0)
        parts += tr("%Ln link(s) are already in the list", nullptr, totals.knownLinks);
    if (totals.knownFiles > 0)
        parts += tr("%Ln file name(s) are already in the list", nullptr, totals.knownFiles);
    m_ui->knownBar->setVisible(!parts.isEmpty());
    m_ui->knownLabel->setText(parts.join(u" · "_s));
    // Where no link can be given to a download there is no word of it.
    constexpr int replace = int(LikeChoice::Replace);
    const bool canReplace = totals.replaceable > 0;
    if (auto *items = qobject_cast<QStandardItemModel *>(m_ui->knownBox->model()))
        items->item(replace)->setEnabled(canReplace);
    if (auto *list = qobject_cast<QListView *>(m_ui->knownBox->view()))
        list->setRowHidden(replace, !canReplace);
    const std::optional<LikeChoice> choice = m_model.choiceOfAll();
    m_ui->knownBox->setCurrentIndex(choice ? int(*choice) : -1);
}

void AddDialog::updateKinds()
{
    const QList<int> counts = m_model.kindCounts();
    const QVariant chosen = m_ui->kindBox->currentData();
    QStringList texts{tr("All kinds")};
    QList<QVariant> kinds{QVariant()};
    for (int kind = 0; kind < fileKindCount; ++kind) {
        // A kind stays while it is chosen, even if its last row has turned out to be another.
        if (counts[kind] == 0 && chosen != QVariant(kind))
            continue;
        //: A kind of files, and how many there are: "Archives (12)".
        texts += tr("%1 (%2)").arg(fileKindText(FileKind(kind)), QLocale().toString(counts[kind]));
        kinds += kind;
    }
    m_ui->kindBox->setVisible(kinds.size() > 2 || chosen.isValid());
    QStringList before;
    for (int i = 0; i < m_ui->kindBox->count(); ++i)
        before += m_ui->kindBox->itemText(i);
    if (before == texts)
        return;
    m_ui->kindBox->clear();
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_ui->kindBox->addItem(texts[i], kinds[i]);
    m_ui->kindBox->setCurrentIndex(int(qMax<qsizetype>(0, kinds.indexOf(chosen))));
}

void AddDialog::updateSummary(const AddTotals &totals)
{
    QString text = m_isParsing ? tr("Reading the list…") : addSummary(totals, rooms(totals));
    if (m_added > 0)
        text = tr("%Ln download(s) added", nullptr, int(m_added)) + u" · "_s + text;
    const bool isHidden = m_ui->options->isHidden() && !m_ui->options->fault().isEmpty();
    if (isHidden) // where the fault is said
        text = m_ui->options->fault();
    m_ui->summaryLabel->setText(text);
    QPalette colours = palette();
    const bool isTrouble = isHidden || lacksRoom(rooms(totals));
    colours.setColor(QPalette::WindowText,
                     isTrouble ? m_theme.tokens().failed : m_theme.tokens().dimText);
    m_ui->summaryLabel->setPalette(colours);
}

} // namespace gannet
