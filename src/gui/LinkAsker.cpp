// SPDX-License-Identifier: MIT
#include "gui/LinkAsker.h"

#include "gui/AddLinksModel.h"
#include "gui/AddRowFilter.h"
#include "gui/LinkFactSource.h"

#include <QEvent>
#include <QScrollBar>
#include <QTreeView>

#include <chrono>

namespace gannet {

namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 800ms;

} // namespace

LinkAsker::LinkAsker(LinkFactSource &source, AddLinksModel &model, const AddRowFilter &filter,
                     QTreeView &view)
    : m_source(&source)
    , m_model(model)
    , m_filter(filter)
    , m_view(view)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LinkAsker::ask);
    connect(&source, &LinkFactSource::answered, this, &LinkAsker::onAnswered);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &LinkAsker::askSoon);
    connect(&filter, &QAbstractItemModel::layoutChanged, this, &LinkAsker::askSoon);
    view.viewport()->installEventFilter(this);
}

LinkAsker::~LinkAsker()
{
    if (m_source)
        m_source->setQuestions({});
}

void LinkAsker::setHeaders(const QList<HeaderField> &headers)
{
    if (m_headers == headers)
        return;
    m_headers = headers;
    m_ids.clear();
    m_urls.clear();
    m_model.forgetFacts();
    askWhenTyped();
}

void LinkAsker::setEnabled(bool on)
{
    m_isEnabled = on;
    askSoon();
}

void LinkAsker::askSoon()
{
    // What waits until the typing ends goes on waiting: the half link is in sight too.
    if (!m_timer.isActive())
        m_timer.start(0ms);
}

void LinkAsker::askAtOnce() { m_timer.start(0ms); }

void LinkAsker::askWhenTyped() { m_timer.start(typingPause); }

bool LinkAsker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show
        || event->type() == QEvent::Hide)
        askSoon();
    return QObject::eventFilter(watched, event);
}

std::pair<int, int> LinkAsker::seenRows() const
{
    const QRect area = m_view.viewport()->rect();
    const QModelIndex first = m_view.indexAt(QPoint(1, 0));
    if (!first.isValid())
        return {0, -1};
    const QModelIndex last = m_view.indexAt(QPoint(1, area.bottom()));
    return {first.row(), last.isValid() ? last.row() : m_filter.rowCount() - 1};
}

LinkQuestion LinkAsker::question(const QUrl &url, bool isSeen)
{
    quint64 &id = m_ids[url];
    if (id == 0) {
        id = m_source->newId();
        m_urls.insert(id, url);
    }
    LinkQuestion question;
    question.id = id;
    question.request = makeRequest(url, {});
    question.request.headers = m_headers;
    question.urgency = isSeen ? LinkQuestion::Urgency::Seen : LinkQuestion::Urgency::Later;
    return question;
}

void LinkAsker::ask()
{
    if (!m_source)
        return;
    QList<LinkQuestion> questions;
    QSet<QUrl> asked;
    const auto want = [&](const AddRow &row, bool isSeen) {
        if (!row.canBeAdded() || row.facts || asked.contains(row.url))
            return;
        asked.insert(row.url);
        questions += question(row.url, isSeen);
    };
    if (m_isEnabled && m_view.isVisible()) {
        const auto [first, last] = seenRows();
        for (int row = first; row <= last; ++row) {
            const QModelIndex index = m_filter.mapToSource(m_filter.index(row, 0));
            want(m_model.rows().at(index.row()), true);
        }
        const qsizetype unseen = qMin<qsizetype>(m_model.rows().size(), mostUnseen);
        for (qsizetype row = 0; row < unseen; ++row)
            want(m_model.rows().at(row), false);
    }
    // Of what is wanted no more no answer counts.
    for (auto it = m_ids.begin(); it != m_ids.end();) {
        if (asked.contains(it.key())) {
            ++it;
            continue;
        }
        m_urls.remove(it.value());
        it = m_ids.erase(it);
    }
    m_model.setAsked(asked);
    m_source->setQuestions(questions);
}

void LinkAsker::onAnswered(quint64 id, const LinkFacts &facts)
{
    const QUrl url = m_urls.take(id);
    if (url.isEmpty())
        return;
    m_ids.remove(url);
    m_model.setFacts(url, facts);
}

} // namespace gannet
