// SPDX-License-Identifier: MIT
#pragma once

#include "core/Request.h"
#include "gui/AddLinksModel.h"
#include "gui/DownloadCommands.h"

#include <QDialog>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Ui {
class AddDialog;
}

namespace gannet {

class Theme;

/// Takes links, shows what they become, and says which lines are none. Adds nothing itself:
/// confirmed() hands over what was ticked. Main thread; long texts are parsed on a worker.
class AddDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a known: comparable links of the list.
    AddDialog(const Theme &theme, const QString &folder, const QSet<QUrl> &known,
              QWidget *parent = nullptr);
    ~AddDialog() override;

    /// Puts more lines below those that are there; the next Enter downloads.
    void addLines(const QString &lines);
    const AddLinksModel &model() const { return *m_model; }
    /// True while the preview lags behind the text.
    bool isParsing() const;

    void accept() override;

Q_SIGNALS:
    /// \a badLines were left out.
    void confirmed(const QList<gannet::Request> &requests, gannet::DownloadCommands::Start start,
                   const QStringList &badLines);
    void parsed();
    /// Files were dropped on it; whoever reads them calls addLines().
    void filesDropped(const QStringList &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void parse();
    void showRows(QList<AddRow> rows);
    void updateSummary();
    void chooseFolder();
    void confirm(DownloadCommands::Start start);
    QString folder() const;

    std::unique_ptr<Ui::AddDialog> m_ui;
    const Theme &m_theme;
    QSet<QUrl> m_known;
    AddLinksModel *m_model;
    QTimer m_debounce;
    quint64 m_parse = 0; ///< number of the newest parse: answers of older ones are dropped
    bool m_isParsing = false;
    std::optional<DownloadCommands::Start> m_confirmWhenParsed;
};

} // namespace gannet
