// SPDX-License-Identifier: MIT
#include "gui/AddDialog.h"

#include "gui/LinkAsker.h"
#include "gui/LinkDrop.h"
#include "gui/Preferences.h"
#include "gui/Theme.h"
#include "gui/Worker.h"
#include "ui_AddDialog.h"

#include <QDir>
#include <QDropEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>
#include <QTextBlock>

#include <algorithm>
#include <chrono>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Shorter texts are parsed between two frames.
constexpr qsizetype maxDirectLength = 20'000;

QString optionsKey() { return u"addOptions"_s; }
QString askKey() { return u"askServers"_s; }

} // namespace

AddDialog::AddDialog(const Theme &theme, Preferences &preferences, const DownloadSource &list,
                     LinkFactSource *facts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AddDialog>())
    , m_theme(theme)
    , m_preferences(preferences)
    , m_known(list)
    , m_model(theme, &m_known)
    , m_filter(m_model)
{
    m_ui->setupUi(this);
    setUpFields();
    if (facts)
        m_asker = std::make_unique<LinkAsker>(*facts, m_model, m_filter, *m_ui->preview);
    const QVariant asks = preferences.memory(askKey());
    m_ui->options->setAsksServers(!asks.isValid() || asks.toBool());
    setAsksServers(m_ui->options->asksServers());
    connectFields();
    showOptions(preferences.memory(optionsKey()).toBool());
    updateFolder();
    update();
}

AddDialog::~AddDialog()
{
    m_asker.reset();
    delete m_ui->preview; // before what it shows
}

void AddDialog::setUpFields()
{
    setAcceptDrops(true);
    m_ui->linkEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->linkEdit->setProperty("focusFrame", true);
    m_ui->linkEdit->document()->setDocumentMargin(10);
    m_ui->linkEdit->setAcceptDrops(false); // the dialog takes drops as a whole
    m_ui->linkEdit->installEventFilter(this);
    for (QLabel *label : {m_ui->hintLabel, m_ui->knownLabel})
        label->setFont(Theme::smallFont(font()));
    for (QLabel *label : {m_ui->hintLabel, m_ui->folderLabel, m_ui->knownLabel})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_hint = m_ui->hintLabel->text();
    m_ui->buttonBar->setBackgroundRole(QPalette::AlternateBase);
    m_ui->buttonRule->setBackgroundRole(QPalette::Mid);
    m_ui->folderEdit->setUp(m_theme, m_preferences.memory(FolderEdit::recentKey()).toStringList());
    m_ui->folderEdit->setFolder(m_preferences.values().folder);
    // Of two that accept, Qt would put the second one before "Cancel".
    m_download = m_ui->buttonBox->addButton(tr("&Download"), QDialogButtonBox::YesRole);
    m_download->setObjectName(u"downloadButton"_s);
    m_download->setProperty("primary", true);
    m_download->setDefault(true);
    m_paused = m_ui->buttonBox->addButton(tr("Add &paused"), QDialogButtonBox::AcceptRole);
    m_paused->setObjectName(u"pausedButton"_s);
    m_ui->preview->setUp(m_theme, m_model, m_filter,
                         m_preferences.memory(FolderEdit::recentKey()).toStringList());
    for (QComboBox *box : {m_ui->kindBox, m_ui->knownBox})
        box->view()->setAccessibleName(box->accessibleName());
    m_ui->options->setUp(m_theme);
    m_ui->options->hide();
    // The form cannot name what is within another form.
    QWidget *before = m_ui->chooseButton;
    const QList<QWidget *> fields = m_ui->options->fields();
    for (QWidget *field : fields) {
        setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, m_ui->moreButton);
    setTabOrder(m_ui->moreButton, m_ui->buttonBox);
}

void AddDialog::connectFields()
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(150ms);
    connect(&m_debounce, &QTimer::timeout, this, &AddDialog::parse);
    connect(m_ui->linkEdit, &QPlainTextEdit::textChanged, this, [this] {
        m_added = 0;
        m_ui->hintLabel->setText(m_hint);
        m_debounce.start();
    });
    connect(m_ui->linkEdit->document(), &QTextDocument::contentsChange, this,
            [this](int, int, int added) {
                if (!m_asker)
                    return;
                // What is typed comes letter by letter; what is pasted is whole.
                if (added > 1)
                    m_asker->askAtOnce();
                else
                    m_asker->askWhenTyped();
            });
    connect(&m_model, &AddLinksModel::checksChanged, this, &AddDialog::update);
    connect(m_ui->preview, &AddPreview::lineRequested, this, &AddDialog::goToLine);
    connect(m_ui->preview, &AddPreview::showRequested, this, &AddDialog::showRequested);
    connect(m_ui->showButton, &QPushButton::clicked, this,
            [this] { Q_EMIT showRequested(m_ui->preview->knownDownload()); });
    connect(m_ui->allBox, &QCheckBox::clicked, this, [this] {
        const QList<int> rows = m_ui->preview->shownRows();
        const bool all = std::all_of(rows.begin(), rows.end(), [this](int row) {
            return !m_model.rows().at(row).canBeAdded() || m_model.rows().at(row).isTicked;
        });
        m_model.setTicked(rows, !all);
    });
    connect(m_ui->kindBox, &QComboBox::activated, this, [this](int index) {
        const QVariant kind = m_ui->kindBox->itemData(index);
        m_model.setKind(kind.isValid() ? std::optional(FileKind(kind.toInt())) : std::nullopt);
        if (m_asker)
            m_asker->askSoon();
    });
    connect(m_ui->knownBox, &QComboBox::activated, this,
            [this](int index) { m_model.chooseForAll(LikeChoice(index)); });
    connect(&m_known, &KnownDownloads::changed, this, [this] {
        if (isVisible()) // else when it is shown
            m_model.followList();
    });
    connect(m_ui->folderEdit, &QLineEdit::textChanged, this, &AddDialog::updateFolder);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &AddDialog::chooseFolder);
    listenTo(m_folder);
    connect(m_ui->preview, &AddPreview::folderRequested, this, &AddDialog::chooseFolderOf);
    connect(m_ui->preview, &AddPreview::folderChosen, this, &AddDialog::setFolderOf);
    connect(m_ui->options, &AddOptions::changed, this, [this] {
        if (m_asker)
            m_asker->setHeaders(m_ui->options->headers());
        update();
    });
    connect(m_ui->options, &AddOptions::asksServersChanged, this, &AddDialog::setAsksServers);
    connect(m_ui->moreButton, &QPushButton::toggled, this, &AddDialog::showOptions);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &AddDialog::reject);
    connect(m_paused, &QPushButton::clicked, this,
            [this] { confirm(DownloadCommands::Start::Paused); });
    connect(m_download, &QPushButton::clicked, this,
            [this] { confirm(DownloadCommands::Start::Now); });
    connect(&m_theme, &Theme::changed, this, &AddDialog::update);
}

bool AddDialog::isParsing() const { return m_isParsing || m_debounce.isActive(); }

void AddDialog::addLines(const QString &lines)
{
    const QString before = m_ui->linkEdit->toPlainText().trimmed();
    m_ui->linkEdit->setPlainText(before.isEmpty() ? lines : before + u'\n' + lines);
    parse();
    m_download->setFocus();
}

bool AddDialog::isEmpty() const { return m_ui->linkEdit->toPlainText().trimmed().isEmpty(); }

void AddDialog::forgetOptions()
{
    m_ui->options->clear();
    m_isLeftover = false;
}

void AddDialog::offerAgain()
{
    m_ui->linkEdit->selectAll();
    m_ui->linkEdit->setFocus();
    m_ui->hintLabel->setText(
        tr("This is from before. What you type or paste now takes its place."));
}

void AddDialog::parse()
{
    m_debounce.stop();
    const quint64 number = ++m_parse;
    const QString text = m_ui->linkEdit->toPlainText();
    if (text.size() <= maxDirectLength) {
        showRows(parseAddRows(text));
        return;
    }
    m_isParsing = true;
    update();
    runOnWorker(
        this, [text] { return parseAddRows(text); },
        [this, number](const QList<AddRow> &rows) {
            if (m_parse == number)
                showRows(rows);
        });
}

void AddDialog::showRows(QList<AddRow> rows)
{
    m_isParsing = false;
    m_model.setRows(std::move(rows));
    if (m_asker)
        m_asker->askSoon();
    Q_EMIT parsed();
    if (const auto start = std::exchange(m_confirmWhenParsed, std::nullopt))
        confirm(*start);
}

void AddDialog::update()
{
    const AddTotals totals = m_model.totals();
    m_ui->options->setFiles(totals.files);
    updateKinds();
    updateChoices(totals);
    updateSummary(totals);
    const bool can = (m_isParsing || totals.files + totals.newLinks > 0)
        && QDir::isAbsolutePath(folder()) && m_ui->options->fault().isEmpty();
    m_paused->setEnabled(can);
    m_download->setEnabled(can);
}

QString AddDialog::folder() const { return m_ui->folderEdit->folder(); }

void AddDialog::goToLine(int line)
{
    const QTextBlock block = m_ui->linkEdit->document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_ui->linkEdit->setTextCursor(cursor);
    m_ui->linkEdit->setFocus();
}

void AddDialog::showOptions(bool on)
{
    if (on != m_ui->options->isHidden())
        return;
    m_ui->moreButton->setChecked(on);
    const int before = minimumSizeHint().height();
    m_ui->options->setVisible(on);
    layout()->activate();
    // The table keeps its height, as far as the screen has room.
    const int most = screen()->availableGeometry().height() - (frameGeometry().height() - height());
    resize(width(), qMin(height() + minimumSizeHint().height() - before, most));
    m_preferences.remember(optionsKey(), on);
    update();
}

void AddDialog::setAsksServers(bool on)
{
    m_preferences.remember(askKey(), on);
    if (m_asker)
        m_asker->setEnabled(on);
}

bool AddDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->linkEdit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            confirm(DownloadCommands::Start::Now);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void AddDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_model.followList();
    refreshFolders();
}

void AddDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (LinkDrop::mayHoldLinks(*event->mimeData()))
        event->acceptProposedAction();
}

void AddDialog::dropEvent(QDropEvent *event)
{
    const LinkDrop drop = LinkDrop::fromMimeData(*event->mimeData());
    event->acceptProposedAction();
    if (drop.links > 0)
        addLines(drop.lines);
    if (!drop.files.isEmpty())
        Q_EMIT filesDropped(drop.files);
}

} // namespace gannet
