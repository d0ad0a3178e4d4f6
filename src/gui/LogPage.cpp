// SPDX-License-Identifier: MIT
#include "gui/LogPage.h"

#include "gui/DownloadSource.h"
#include "gui/Theme.h"
#include "text/Format.h"
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

QDateTime timeOf(const TimelineEvent &event)
{
    return QDateTime::fromMSecsSinceEpoch(event.msecsSinceEpoch);
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
    const bool isOtherDay = QDate::currentDate() != m_today;
    if (events == m_events && (events.isEmpty() || !isOtherDay))
        return;
    QScrollBar *bar = m_text->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    if (m_events.isEmpty() || isOtherDay || !isBeginning(m_events, events)) {
        rebuild(*download, events);
    } else {
        for (qsizetype i = m_events.size(); i < events.size(); ++i)
            append(*download, events[i]);
    }
    m_events = events;
    // Who reads further up is left there.
    if (atEnd)
        bar->setValue(bar->maximum());
}

void LogPage::rebuild(const Download &download, const QList<TimelineEvent> &events)
{
    m_text->clear();
    m_today = QDate::currentDate();
    m_day = m_today;
    if (const QString words = beginning(download, events); !words.isEmpty())
        m_text->appendPlainText(words);
    for (const TimelineEvent &event : events)
        append(download, event);
}

void LogPage::append(const Download &download, const TimelineEvent &event)
{
    const QDateTime time = timeOf(event);
    if (time.date() != m_day) {
        m_day = time.date();
        m_text->appendPlainText(QLocale().toString(m_day, QLocale::LongFormat));
    }
    m_text->appendPlainText(formatClock(time.time()) + u"  "
                            + timelineText(event, download.request.folder));
}

/// Nothing where the first event is the first that ever was, or older ones were dropped.
QString LogPage::beginning(const Download &download, const QList<TimelineEvent> &events) const
{
    const bool isOlder = download.added.isValid() && download.added < m_since;
    return isOlder && !events.isEmpty() && events.constFirst().kind == TimelineKind::Started
        ? tr("Since Gannet was started:")
        : QString();
}

QString LogPage::copyText() const
{
    const Download *download = m_source.find(m_id);
    if (!download)
        return {};
    QStringList lines{download->displayName()};
    if (const QString words = beginning(*download, m_events); !words.isEmpty())
        lines += words;
    for (const TimelineEvent &event : m_events) {
        const QString time = timeOf(event).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        lines += QString(time + u"  " + timelineText(event, download->request.folder));
    }
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
