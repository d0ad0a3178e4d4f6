// SPDX-License-Identifier: MIT
#include "gui/AddDialog.h"

#include "gui/Accessibles.h"
#include "gui/LinkDrop.h"
#include "gui/PreviewDelegate.h"
#include "gui/Theme.h"
#include "gui/Worker.h"
#include "ui_AddDialog.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <chrono>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Shorter texts are parsed between two frames.
constexpr qsizetype maxDirectLength = 20'000;

} // namespace

AddDialog::AddDialog(const Theme &theme, const QString &folder, const QSet<QUrl> &known,
                     QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AddDialog>())
    , m_theme(theme)
    , m_known(known)
    , m_model(new AddLinksModel(theme, this))
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->linkEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->linkEdit->setProperty("focusFrame", true);
    m_ui->linkEdit->document()->setDocumentMargin(10);
    m_ui->linkEdit->setAcceptDrops(false); // the dialog takes drops as a whole
    m_ui->linkEdit->installEventFilter(this);
    m_ui->hintLabel->setFont(Theme::smallFont(font()));
    for (QLabel *label : {m_ui->hintLabel, m_ui->folderLabel, m_ui->summaryLabel})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_ui->buttonBar->setBackgroundRole(QPalette::AlternateBase);
    m_ui->buttonRule->setBackgroundRole(QPalette::Mid);
    m_ui->folderEdit->setText(QDir::toNativeSeparators(folder));
    m_ui->downloadButton->setProperty("primary", true);

    QTreeView *preview = m_ui->preview;
    preview->setModel(m_model);
    preview->setItemDelegate(new PreviewDelegate(theme, preview));
    preview->setProperty("focusFrame", true);
    QHeaderView *headings = preview->header();
    headings->setSectionsClickable(false);
    headings->setStretchLastSection(false);
    headings->setMinimumSectionSize(44);
    headings->setSectionResizeMode(AddLinksModel::CheckColumn, QHeaderView::Fixed);
    headings->setSectionResizeMode(AddLinksModel::NameColumn, QHeaderView::Stretch);
    headings->resizeSection(AddLinksModel::CheckColumn, 44);
    headings->resizeSection(AddLinksModel::HostColumn, 200);
    headings->resizeSection(AddLinksModel::NoteColumn, 250);

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(150ms);
    connect(&m_debounce, &QTimer::timeout, this, &AddDialog::parse);
    connect(m_ui->linkEdit, &QPlainTextEdit::textChanged, this, [this] { m_debounce.start(); });
    connect(m_model, &AddLinksModel::checksChanged, this, &AddDialog::updateSummary);
    connect(m_model, &AddLinksModel::checksChanged, preview,
            [preview] { tellOfCurrentRow(*preview, QAccessible::NameChanged); });
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &AddDialog::chooseFolder);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &AddDialog::reject);
    connect(m_ui->pausedButton, &QPushButton::clicked, this,
            [this] { confirm(DownloadCommands::Start::Paused); });
    connect(m_ui->downloadButton, &QPushButton::clicked, this,
            [this] { confirm(DownloadCommands::Start::Now); });
    connect(m_ui->folderEdit, &QLineEdit::textChanged, this, &AddDialog::updateSummary);
    connect(&theme, &Theme::changed, preview->viewport(), qOverload<>(&QWidget::update));
    updateSummary();
}

AddDialog::~AddDialog() = default;

bool AddDialog::isParsing() const { return m_isParsing || m_debounce.isActive(); }

void AddDialog::addLines(const QString &lines)
{
    const QString before = m_ui->linkEdit->toPlainText().trimmed();
    m_ui->linkEdit->setPlainText(before.isEmpty() ? lines : before + u'\n' + lines);
    parse();
    m_ui->downloadButton->setFocus();
}

void AddDialog::parse()
{
    m_debounce.stop();
    const quint64 number = ++m_parse;
    const QString text = m_ui->linkEdit->toPlainText();
    if (text.size() <= maxDirectLength) {
        showRows(parseAddRows(text, m_known));
        return;
    }
    m_isParsing = true;
    updateSummary();
    runOnWorker(
        this, [text, known = m_known] { return parseAddRows(text, known); },
        [this, number](const QList<AddRow> &rows) {
            if (m_parse == number)
                showRows(rows);
        });
}

void AddDialog::showRows(QList<AddRow> rows)
{
    m_isParsing = false;
    m_model->setRows(std::move(rows));
    Q_EMIT parsed();
    if (const auto start = std::exchange(m_confirmWhenParsed, std::nullopt))
        confirm(*start);
}

void AddDialog::updateSummary()
{
    const int files = int(m_model->checkedLinks().size());
    const int bad = int(m_model->badLines().size());
    QString text;
    if (m_isParsing)
        text = tr("Reading the list…");
    else if (files > 0 || bad > 0)
        text = tr("%n file(s)", nullptr, files);
    if (!m_isParsing && bad > 0)
        text = tr("%1 · %2").arg(text, tr("%n line(s) cannot be used", nullptr, bad));
    m_ui->summaryLabel->setText(text);
    const bool can = (m_isParsing || files > 0) && QDir::isAbsolutePath(folder());
    m_ui->pausedButton->setEnabled(can);
    m_ui->downloadButton->setEnabled(can);
}

QString AddDialog::folder() const
{
    QString text = QDir::fromNativeSeparators(m_ui->folderEdit->text().trimmed());
    if (text == "~"_L1 || text.startsWith("~/"_L1))
        text.replace(0, 1, QDir::homePath());
    return QDir::cleanPath(text);
}

void AddDialog::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Save to"), folder());
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_ui->folderEdit->setText(QDir::toNativeSeparators(path));
    });
    chooser->open();
}

void AddDialog::accept() { confirm(DownloadCommands::Start::Now); }

void AddDialog::confirm(DownloadCommands::Start start)
{
    if (m_debounce.isActive())
        parse();
    if (m_isParsing) {
        m_confirmWhenParsed = start;
        return;
    }
    const QList<QUrl> links = m_model->checkedLinks();
    if (links.isEmpty() || !QDir::isAbsolutePath(folder()))
        return;
    QList<Request> requests;
    requests.reserve(links.size());
    for (const QUrl &link : links)
        requests += makeRequest(link, folder());
    Q_EMIT confirmed(requests, start, m_model->badLines());
    QDialog::accept();
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
