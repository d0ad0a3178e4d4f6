// SPDX-License-Identifier: MIT
#pragma once

#include "core/Request.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QTreeView;

namespace gannet {

class AddLinksModel;
class AddRowFilter;
struct LinkFacts;
struct LinkQuestion;
class LinkFactSource;

/// Asks about the rows of the add dialog: those in sight first, then those at the beginning of the list;
/// the rest of a long list only when it is scrolled into sight. Takes its questions back at its end. What it
/// is given must outlive it, but the source, which may go. Main thread.
class LinkAsker : public QObject
{
    Q_OBJECT
public:
    /// So many links from the first on are asked about unseen.
    static constexpr int mostUnseen = 500;

    LinkAsker(LinkFactSource &source, AddLinksModel &model, const AddRowFilter &filter,
              QTreeView &view);
    ~LinkAsker() override;

    /// Of the requests that are made; what was learned with others is forgotten.
    void setHeaders(const QList<HeaderField> &headers);
    /// Off: nobody is asked; what was learned stays.
    void setEnabled(bool on);
    /// As soon as the event loop is reached, unless something is being typed.
    void askSoon();
    void askAtOnce();
    /// When nothing has been typed for a while: half a link leads nowhere.
    void askWhenTyped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void onAnswered(quint64 id, const LinkFacts &facts);
    LinkQuestion question(const QUrl &url, bool isSeen);
    std::pair<int, int> seenRows() const;

    QPointer<LinkFactSource> m_source;
    AddLinksModel &m_model;
    const AddRowFilter &m_filter;
    QTreeView &m_view;
    QList<HeaderField> m_headers;
    QHash<QUrl, quint64> m_ids; ///< of questions that were not answered
    QHash<quint64, QUrl> m_urls;
    QTimer m_timer;
    bool m_isEnabled = true;
};

} // namespace gannet
