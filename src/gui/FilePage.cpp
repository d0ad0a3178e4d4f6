// SPDX-License-Identifier: MIT
#include "gui/FilePage.h"

#include "core/ResponseHead.h"
#include "gui/DownloadSource.h"
#include "gui/Theme.h"
#include "text/Format.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

/// What a link's query and userinfo carry is often a key.
QString shownLink(const QUrl &url)
{
    if (url.isEmpty())
        return {};
    const QString link = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                      | QUrl::RemoveFragment)
                             .toDisplayString();
    return url.hasQuery() ? link + u"?…" : link;
}

QString shownTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : QString();
}

/// A server's date as people here write it; as it came where it is none.
QString shownDate(const QByteArray &field)
{
    const auto seconds = parseHttpDate(field);
    return seconds ? shownTime(QDateTime::fromSecsSinceEpoch(*seconds))
                   : QString::fromLatin1(field);
}

QString exactSize(qint64 bytes)
{
    if (bytes < 1000)
        return bytes < 0 ? QString() : formatSize(bytes);
    //: A size for people, then to the byte.
    return FilePage::tr("%1 (%L2 bytes)").arg(formatSize(bytes)).arg(bytes);
}

QString hexOf(ChecksumAlgorithm algorithm, const QByteArray &digest)
{
    return algorithmName(algorithm) + u' ' + QString::fromLatin1(digest.toHex());
}

QString hosts(const QList<QUrl> &mirrors)
{
    QStringList names;
    for (const QUrl &mirror : mirrors)
        names += mirror.host();
    return names.join(u", ");
}

} // namespace

FilePage::FilePage(const DownloadSource &source, const Theme &theme, QWidget *parent)
    : DetailPage(parent)
    , m_source(source)
    , m_theme(theme)
    , m_copy(new QPushButton(tr("Copy link"), this))
    , m_compare(new QPushButton(tr("Compare a checksum from the clipboard"), this))
    , m_result(new QLabel(this))
{
    auto *inner = new QWidget;
    m_facts = new QFormLayout(inner);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(2);
    m_facts->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    addFact(Link, tr("Link"));
    addFact(FinalAddress, tr("Final address"));
    addFact(Mirrors, tr("Mirrors"));
    addFact(SavedAs, tr("Saved as"));
    addFact(Size, tr("Size"));
    addFact(Received, tr("Received"));
    addFact(SpeedLimit, tr("Speed limit"));
    //: What a server calls this version of a file: its tag.
    addFact(Version, tr("Version"));
    //: On the server.
    addFact(LastChanged, tr("Last changed"));
    addFact(Expected, tr("Checksum"));
    addFact(Checked, tr("Checked"));
    addFact(Computed, tr("Computed checksum"));
    addFact(Added, tr("Added"));
    addFact(Finished, tr("Finished"));

    auto *area = new QScrollArea(this);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setMinimumHeight(leastList);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);

    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setFont(Theme::smallFont(font()));
    for (QPushButton *button : {m_copy, m_compare}) {
        button->setFont(Theme::smallFont(font()));
        button->setFixedHeight(buttonHeight);
    }
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_copy, 0, Qt::AlignTrailing);
    buttons->addWidget(m_compare, 0, Qt::AlignTrailing);
    buttons->addWidget(m_result);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(overhang, 0, overhang, 0);
    row->setSpacing(16);
    row->addWidget(area, 1);
    row->addLayout(buttons);

    connect(m_copy, &QPushButton::clicked, this, &FilePage::copyLink);
    connect(m_compare, &QPushButton::clicked, this, &FilePage::compare);
    connect(&m_check, &ChecksumCheck::done, this, &FilePage::onCompared);
    connect(&theme, &Theme::changed, this, &FilePage::colourResult);
}

void FilePage::addFact(Fact fact, const QString &name)
{
    const QFont small = Theme::smallFont(font());
    auto *label = new QLabel(name, this);
    label->setFont(small);
    label->setForegroundRole(QPalette::PlaceholderText);
    // A field, not a label: what is too long can be scrolled, selected and copied by the keyboard.
    auto *value = new QLineEdit(this);
    value->setReadOnly(true);
    value->setFrame(false);
    value->setFont(small);
    value->setTextMargins(0, 0, 0, 0);
    value->setFixedHeight(QFontMetrics(small).height() + 6);
    label->setFixedHeight(value->height());
    value->setAccessibleName(name);
    QPalette clear = value->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    value->setPalette(clear);
    label->setBuddy(value);
    m_values[size_t(fact)] = value;
    m_facts->addRow(label, value);
}

void FilePage::setFact(Fact fact, const QString &text)
{
    QLineEdit *value = m_values[size_t(fact)];
    // A selection is not taken away by figures that stay the same.
    if (value->text() != text) {
        value->setText(text);
        value->setCursorPosition(0);
    }
    value->setVisible(!text.isEmpty());
    m_facts->labelForField(value)->setVisible(!text.isEmpty());
}

void FilePage::showDownload(DownloadId id)
{
    if (id != m_id) {
        m_id = id;
        m_check.cancel();
        m_compare->setEnabled(true);
        setFact(Computed, {});
        say({}, Verdict::None);
    }
    refresh();
}

void FilePage::refresh()
{
    const Download *download = m_source.find(m_id);
    if (!download)
        return;
    const Generation &file = download->generation;
    const QString link = shownLink(download->request.url());
    const QString final = shownLink(file.effectiveUrl);
    setFact(Link, link);
    setFact(FinalAddress, final == link ? QString() : final);
    setFact(Mirrors,
            hosts(
                download->request.urls.sliced(qMin<qsizetype>(1, download->request.urls.size()))));
    const QString path = download->filePath();
    setFact(SavedAs, path.isEmpty() ? download->request.folder : path);
    setFact(Size, download->totalBytes() < 0 ? tr("not known") : exactSize(download->totalBytes()));
    setFact(Received, exactSize(m_source.progress(m_id).receivedBytes));
    const qint64 limit = download->request.maxBytesPerSecond;
    setFact(SpeedLimit, limit > 0 ? formatSpeed(double(limit)) : QString());
    setFact(Version, QString::fromLatin1(file.etag));
    setFact(LastChanged, shownDate(file.lastModified));
    const auto &checksum = download->request.checksum;
    setFact(Expected, checksum ? hexOf(checksum->algorithm, checksum->digest) : QString());
    switch (download->verification) {
    case Verification::None: setFact(Checked, {}); break;
    case Verification::SizeNotVerified: setFact(Checked, tr("not even the size was known")); break;
    case Verification::Size: setFact(Checked, tr("the size is right")); break;
    case Verification::Checksum: setFact(Checked, tr("the checksum is right")); break;
    }
    setFact(Added, shownTime(download->added));
    setFact(Finished, shownTime(download->finished));
    m_compare->setVisible(download->state == DownloadState::Finished);
}

void FilePage::copyLink() const
{
    if (const Download *download = m_source.find(m_id))
        QGuiApplication::clipboard()->setText(download->request.url().toString(QUrl::FullyEncoded));
}

void FilePage::compare()
{
    const Download *download = m_source.find(m_id);
    if (!download)
        return;
    const auto expected = checksumIn(QGuiApplication::clipboard()->text(), download->fileName);
    if (!expected) {
        say(tr("There is no checksum on the clipboard: copy one first (MD5, SHA-1, SHA-256 or "
               "SHA-512)."),
            Verdict::None);
        return;
    }
    m_compare->setEnabled(false);
    say(tr("Reading the file for its %1…").arg(algorithmName(expected->algorithm)), Verdict::None);
    m_check.start(download->filePath(), *expected);
}

void FilePage::onCompared(const Checksum &expected, const QByteArray &digest)
{
    m_compare->setEnabled(true);
    const QString name = algorithmName(expected.algorithm);
    setFact(Computed, digest.isEmpty() ? QString() : hexOf(expected.algorithm, digest));
    if (digest.isEmpty())
        say(tr("! The file could not be read."), Verdict::Wrong);
    else if (digest == expected.digest)
        say(tr("✓ Right: the file has the %1 of the clipboard.").arg(name), Verdict::Right);
    else
        say(tr("! Wrong: the file has another %1 than the clipboard says.").arg(name),
            Verdict::Wrong);
}

void FilePage::say(const QString &words, Verdict verdict)
{
    m_verdict = verdict;
    m_result->setText(words);
    colourResult();
}

void FilePage::colourResult()
{
    const Tokens &tokens = m_theme.tokens();
    QColor ink = tokens.dimText;
    if (m_verdict == Verdict::Right)
        ink = tokens.finished;
    else if (m_verdict == Verdict::Wrong)
        ink = tokens.failed;
    QPalette inks = m_result->palette();
    inks.setColor(QPalette::WindowText, ink);
    m_result->setPalette(inks);
}

} // namespace gannet
