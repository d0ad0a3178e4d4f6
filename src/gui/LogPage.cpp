// SPDX-License-Identifier: MIT
#include "gui/LogPage.h"

#include "gui/DownloadSource.h"
#include "gui/Theme.h"
#include "text/TimelineText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

QString line(const TimelineEvent &event, const QString &folder, const QString &format)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(event.msecsSinceEpoch).toString(format);
    return time + u"  " + timelineText(event, folder);
}

/// Of which \a shown are the first events of \a now; else nothing can be appended to them.
bool isBeginning(const QList<TimelineEvent> &shown, const QList<TimelineEvent> &now)
{
    return shown.size() <= now.size() && std::equal(shown.cbegin(), shown.cend(), now.cbegin());
}

} // namespace

LogPage::LogPage(const DownloadSource &source, QWidget *parent)
    : DetailPage(parent)
    , m_source(source)
    , m_hint(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Copy log"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, overhang, 0);
    row->setSpacing(16);
    m_hint->setText(tr("Nothing happened to it since Gannet was started."));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFont(Theme::smallFont(font()));
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_hint->setContentsMargins(overhang, 0, 0, 0);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(Theme::smallFont(font()));
    m_text->setAccessibleName(tr("What happened"));
    m_text->setMinimumHeight(leastList);
    m_text->setProperty("focusFrame", true);
    m_text->setProperty("bareAtRest", true);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(overhang
                                          - m_text->frameWidth()); // beside the mark of the focus
    m_text->installEventFilter(this);
    m_copy->setFont(Theme::smallFont(font()));
    m_copy->setFixedHeight(buttonHeight);
    m_copy->setToolTip(tr("Copies all lines; they hold names of servers, but no links"));
    row->addWidget(m_hint, 1);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &QPushButton::clicked, this, &LogPage::copy);
}

void LogPage::showDownload(DownloadId id)
{
    if (id != m_id) {
        m_id = id;
        m_events.clear();
        m_text->clear();
    }
    refresh();
}

void LogPage::refresh()
{
    const Download *download = m_source.find(m_id);
    if (!download)
        return;
    const QList<TimelineEvent> events = m_source.timeline(m_id);
    m_hint->setVisible(events.isEmpty());
    m_text->setVisible(!events.isEmpty());
    m_copy->setVisible(!events.isEmpty());
    if (events == m_events)
        return;
    QScrollBar *bar = m_text->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    qsizetype first = m_events.size();
    if (!isBeginning(m_events, events)) {
        m_text->clear();
        first = 0;
    }
    for (qsizetype i = first; i < events.size(); ++i)
        m_text->appendPlainText(line(events[i], download->request.folder, u"HH:mm:ss"_s));
    m_events = events;
    // Who reads further up is left there.
    if (atEnd)
        bar->setValue(bar->maximum());
}

QString LogPage::copyText() const
{
    const Download *download = m_source.find(m_id);
    if (!download)
        return {};
    QStringList lines{download->displayName()};
    for (const TimelineEvent &event : m_events)
        lines += line(event, download->request.folder, u"yyyy-MM-dd HH:mm:ss"_s);
    return lines.join(u'\n') + u'\n';
}

void LogPage::copy() const { QGuiApplication::clipboard()->setText(copyText()); }

bool LogPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text
        && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)
        && !m_text->textCursor().hasSelection()) {
        // Nothing is selected: all of it is meant.
        if (event->type() == QEvent::KeyPress)
            copy();
        event->accept();
        return true;
    }
    return DetailPage::eventFilter(watched, event);
}

} // namespace gannet
