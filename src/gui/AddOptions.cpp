// SPDX-License-Identifier: MIT
#include "gui/AddOptions.h"

#include "core/HeaderLine.h"
#include "core/UrlList.h"
#include "gui/Theme.h"
#include "ui_AddOptions.h"

#include <QAbstractItemView>
#include <QFontDatabase>

#include <cmath>

namespace gannet {

namespace {

constexpr qint64 kilo = 1'000;
constexpr qint64 mega = 1'000'000;

/// Without the name and password that it may hold; empty where it is no web link.
QByteArray refererField(const QString &text)
{
    const QUrl link(text, QUrl::StrictMode);
    return isDownloadable(link)
        ? link.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment).toEncoded()
        : QByteArray();
}

} // namespace

AddOptions::AddOptions(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::AddOptions>())
{
    m_ui->setupUi(this);
    m_ui->headerEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->headerEdit->setProperty("focusFrame", true);
    m_ui->headerEdit->document()->setDocumentMargin(6);
    m_ui->unitBox->addItem(tr("kB/s"), kilo);
    m_ui->unitBox->addItem(tr("MB/s"), mega);
    m_ui->unitBox->setCurrentIndex(1);
    m_ui->placeBox->view()->setAccessibleName(m_ui->placeBox->accessibleName());
    m_ui->grid->setColumnStretch(1, 1);
    m_ui->grid->setColumnStretch(3, 1);
    for (QLineEdit *edit : {m_ui->refererEdit, m_ui->agentEdit, m_ui->checksumEdit})
        connect(edit, &QLineEdit::textChanged, this, &AddOptions::update);
    connect(m_ui->headerEdit, &QPlainTextEdit::textChanged, this, &AddOptions::update);
    connect(m_ui->askBox, &QCheckBox::toggled, this, &AddOptions::asksServersChanged);
}

AddOptions::~AddOptions() = default;

void AddOptions::setUp(const Theme &theme)
{
    m_theme = &theme;
    m_ui->faultLabel->setFont(Theme::smallFont(font()));
    for (QLabel *label :
         {m_ui->refererLabel, m_ui->agentLabel, m_ui->headerLabel, m_ui->checksumLabel,
          m_ui->connectionsLabel, m_ui->limitLabel, m_ui->placeLabel})
        label->setForegroundRole(QPalette::PlaceholderText);
    connect(&theme, &Theme::changed, this, &AddOptions::update);
    update();
}

void AddOptions::setFiles(int count)
{
    if (std::exchange(m_files, count) != count)
        update();
}

bool AddOptions::asksServers() const { return m_ui->askBox->isChecked(); }

void AddOptions::setAsksServers(bool on) { m_ui->askBox->setChecked(on); }

QString AddOptions::headerFault() const
{
    const QStringList lines = m_ui->headerEdit->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const auto field = parsedHeaderLine(line);
        if (field)
            continue;
        return field.error() == HeaderProblem::SetByTransfer
            ? tr("Gannet sets the header field “%1” itself: take that line out.")
                  .arg(line.section(u':', 0, 0).trimmed())
            : tr("A header field is “Name: value” on one line, not “%1”.").arg(line.trimmed());
    }
    return {};
}

QString AddOptions::fault() const
{
    const QString referer = m_ui->refererEdit->text().trimmed();
    if (!referer.isEmpty() && refererField(referer).isEmpty())
        return tr("The referer is a whole web link, not “%1”.").arg(referer);
    const HeaderField agent{"User-Agent", m_ui->agentEdit->text().trimmed().toUtf8()};
    if (!isValidHeader(agent))
        return tr("The user agent has characters that cannot be sent.");
    if (QString header = headerFault(); !header.isEmpty())
        return header;
    const QString checksum = m_ui->checksumEdit->text().trimmed();
    if (!checksum.isEmpty() && !Checksum::parse(checksum))
        return tr("This is no MD5, SHA-1, SHA-256 or SHA-512 checksum.");
    if (!checksum.isEmpty() && m_files > 1)
        return tr("A checksum is of one file: leave one ticked, or clear the checksum.");
    return {};
}

QList<HeaderField> AddOptions::headers() const
{
    QList<HeaderField> fields;
    const QByteArray referer = refererField(m_ui->refererEdit->text().trimmed());
    if (!referer.isEmpty())
        fields.append({"Referer", referer});
    const HeaderField agent{"User-Agent", m_ui->agentEdit->text().trimmed().toUtf8()};
    if (!agent.value.isEmpty() && isValidHeader(agent))
        fields.append(agent);
    const QStringList lines = m_ui->headerEdit->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (const auto field = parsedHeaderLine(line))
            fields.append(*field);
    }
    return fields;
}

void AddOptions::applyTo(Request &request) const
{
    request.headers = headers();
    request.checksum = Checksum::parse(m_ui->checksumEdit->text().trimmed());
    request.maxConnections = m_ui->connectionsSpin->value();
    const double rate = m_ui->limitSpin->value() * m_ui->unitBox->currentData().toDouble();
    request.maxBytesPerSecond = std::llround(rate);
}

void AddOptions::clear()
{
    for (QLineEdit *edit : {m_ui->refererEdit, m_ui->agentEdit, m_ui->checksumEdit})
        edit->clear();
    m_ui->headerEdit->clear();
    m_ui->connectionsSpin->setValue(0);
    m_ui->limitSpin->setValue(0);
    m_ui->placeBox->setCurrentIndex(0);
}

DownloadCommands::Place AddOptions::place() const
{
    return DownloadCommands::Place(m_ui->placeBox->currentIndex());
}

QList<QWidget *> AddOptions::fields() const
{
    return {m_ui->refererEdit,  m_ui->agentEdit,       m_ui->headerEdit,
            m_ui->checksumEdit, m_ui->connectionsSpin, m_ui->limitSpin,
            m_ui->unitBox,      m_ui->placeBox,        m_ui->askBox};
}

void AddOptions::update()
{
    m_ui->faultLabel->setText(fault());
    m_ui->faultLabel->setVisible(!fault().isEmpty());
    if (m_theme) {
        QPalette colours = m_ui->faultLabel->palette();
        colours.setColor(QPalette::WindowText, m_theme->tokens().failed);
        m_ui->faultLabel->setPalette(colours);
    }
    Q_EMIT changed();
}

} // namespace gannet
