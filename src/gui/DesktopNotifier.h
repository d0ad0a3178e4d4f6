// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusServiceWatcher>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace gannet {

/// A button of a notice. A value.
struct NoticeAction
{
    QString key; ///< of the program; "default" is the notice itself
    QString label;
};

/// What the desktop is to show. A value.
struct DesktopNotice
{
    QString title; ///< plain, one line
    QString text; ///< plain
    QString category = {}; ///< of the specification's list, such as "transfer.complete"
    QList<NoticeAction> actions = {};
};

/// Shows notices through the desktop's own service, each in the place of the one before
/// (Desktop Notifications Specification 1.2). What the service can do is asked before the first notice:
/// one without "actions" gets none, one without "body-markup" the plain text. Main thread; never waits.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    /// \a told is called once, perhaps at once: whether the service took the notice.
    void show(const DesktopNotice &notice, const std::function<void(bool)> &told = {});

Q_SIGNALS:
    /// An action of the last notice was chosen. \a token is of the compositor, to come to the front with;
    /// empty where it gave none.
    void chosen(const QString &key, const QByteArray &token);

private Q_SLOTS:
    void onAction(uint id, const QString &key);
    void onToken(uint id, const QString &token);

private:
    struct Order
    {
        DesktopNotice notice;
        std::function<void(bool)> told;
    };
    void listen();
    void askCapabilities();
    void send(const Order &order);
    static void tell(const Order &order, bool isShown);
    void forgetService();

    QDBusServiceWatcher m_service;
    std::optional<QStringList> m_capabilities; ///< of the service that runs
    std::optional<Order> m_waiting; ///< for them
    uint m_id = 0; ///< of the last notice; 0: none
    QByteArray m_token; ///< comes before the action that it is for
    bool m_listens = false;
};

} // namespace gannet
