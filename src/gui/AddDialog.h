// SPDX-License-Identifier: MIT
#pragma once

#include "core/Request.h"
#include "gui/AddLinksModel.h"
#include "gui/AddRowFilter.h"
#include "gui/DownloadCommands.h"
#include "gui/FolderFacts.h"
#include "gui/KnownDownloads.h"

#include <QDialog>
#include <QTimer>

#include <map>
#include <memory>

class QFileDialog;
class QPushButton;

namespace Ui {
class AddDialog;
}

namespace gannet {

class DownloadSource;
struct FolderRoom;
class LinkAsker;
class LinkFactSource;
class Preferences;
class Theme;

/// Takes links, shows what they become, and says which lines are none. Adds nothing itself: confirmed() and
/// linksGiven() hand over what was chosen; where there were bad lines it stays open with them. Follows the
/// list. Main thread; long texts are parsed on a worker, servers and disks are asked elsewhere, and nothing
/// waits for their answers.
class AddDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a facts may be null: then nobody is asked about links. What it is given must outlive it.
    AddDialog(const Theme &theme, Preferences &preferences, const DownloadSource &list,
              LinkFactSource *facts, QWidget *parent = nullptr);
    ~AddDialog() override;

    /// Puts more lines below those that are there; the next Enter downloads.
    void addLines(const QString &lines);
    bool isEmpty() const;
    /// Before it is kept: headers and the like are for one time, and may be secret.
    void forgetOptions();
    /// What it holds is from before: what is typed or pasted now takes its place.
    void offerAgain();
    const AddLinksModel &model() const { return m_model; }
    /// True while the table lags behind the text.
    bool isParsing() const;

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void confirmed(const QList<gannet::Request> &requests, gannet::DownloadCommands::Start start,
                   gannet::DownloadCommands::Place place);
    /// Downloads of the list are to go on with these; before confirmed(), which comes only with requests.
    void linksGiven(const QList<gannet::NewLink> &links, gannet::DownloadCommands::Start start);
    /// It was closed with lines that could not be used after others had been.
    void gaveUp(const QStringList &badLines);
    void parsed();
    /// Files were dropped on it; whoever reads them calls addLines().
    void filesDropped(const QStringList &files);
    /// The download of the list is to be seen, and this to make way.
    void showRequested(gannet::DownloadId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpFields();
    void connectFields();
    void parse();
    void showRows(QList<AddRow> rows);
    void update();
    void updateChoices(const AddTotals &totals);
    void updateKinds();
    void updateKnown(const AddTotals &totals);
    void updateSummary(const AddTotals &totals);
    void updateFolder();
    void goToLine(int line);
    void listenTo(const FolderFacts &facts);
    QFileDialog *openChooser(const QString &folder);
    void chooseFolder();
    /// Of these rows alone.
    void chooseFolderOf(const QList<QUrl> &links);
    void setFolderOf(const QList<QUrl> &links, const QString &folder);
    /// The folder of the dialog, then those of single rows.
    void refreshFolders();
    QList<FolderRoom> rooms(const AddTotals &totals) const;
    void showOptions(bool on);
    void setAsksServers(bool on);
    void confirm(DownloadCommands::Start start);
    void rememberFolders(const QList<Request> &requests);
    void keepBadLines(qsizetype added);
    QList<Request> requests() const;
    QString folder() const;

    std::unique_ptr<Ui::AddDialog> m_ui;
    QPushButton *m_download;
    QPushButton *m_paused;
    const Theme &m_theme;
    Preferences &m_preferences;
    KnownDownloads m_known;
    FolderFacts m_folder;
    std::map<QString, std::unique_ptr<FolderFacts>> m_rowFolders; ///< of single rows
    AddLinksModel m_model;
    AddRowFilter m_filter;
    std::unique_ptr<LinkAsker> m_asker; ///< null: nobody is asked
    QTimer m_debounce;
    quint64 m_parse = 0; ///< number of the newest parse: answers of older ones are dropped
    bool m_isParsing = false;
    qsizetype m_added =
        0; ///< by the last confirm() that left bad lines here, until the text changes
    bool m_isLeftover = false; ///< what is here confirm() could not use, corrected or not
    std::optional<DownloadCommands::Start> m_confirmWhenParsed;
    QString m_hint; ///< as in the form
};

} // namespace gannet
