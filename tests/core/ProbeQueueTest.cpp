// SPDX-License-Identifier: MIT
#include "core/ProbeQueue.h"

#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

using Urgency = LinkQuestion::Urgency;

class ProbeQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAtOnce();
    void twoAServer();
    void seenOnesFirstInTheirOrder();
    void othersOneAtATime();
    void whatIsScrolledIntoSightGoesAhead();
    void whatNobodyWantsEnds();
    void anEndThatCameTooLate();
};

namespace {

LinkQuestion question(quint64 id, const QString &host, Urgency urgency = Urgency::Seen)
{
    LinkQuestion q;
    q.id = id;
    q.request = makeRequest(QUrl(u"https://%1/%2"_s.arg(host).arg(id)), u"/tmp"_s);
    q.urgency = urgency;
    return q;
}

QList<quint64> takeAll(ProbeQueue &queue)
{
    QList<quint64> ids;
    while (const auto next = queue.takeNext())
        ids += next->id;
    return ids;
}

} // namespace

void ProbeQueueTest::fewAtOnce()
{
    QList<LinkQuestion> many;
    for (quint64 id = 1; id <= 10'000; ++id)
        many += question(id, u"h%1.example"_s.arg(id));
    ProbeQueue queue;
    queue.setQuestions(many);
    QCOMPARE(takeAll(queue), QList<quint64>({1, 2, 3, 4}));
    QVERIFY(queue.ended(2));
    QCOMPARE(takeAll(queue), QList<quint64>({5}));
}

void ProbeQueueTest::twoAServer()
{
    ProbeQueue queue;
    queue.setQuestions({question(1, u"a"_s), question(2, u"a"_s), question(3, u"a"_s),
                        question(4, u"a:81"_s), question(5, u"b"_s)});
    QCOMPARE(takeAll(queue), QList<quint64>({1, 2, 4, 5}));
    queue.ended(4);
    QCOMPARE(takeAll(queue), QList<quint64>());
    queue.ended(1);
    QCOMPARE(takeAll(queue), QList<quint64>({3}));
}

void ProbeQueueTest::seenOnesFirstInTheirOrder()
{
    ProbeQueue queue;
    queue.setQuestions(
        {question(1, u"a"_s, Urgency::Later), question(3, u"b"_s), question(2, u"c"_s)});
    QCOMPARE(takeAll(queue), QList<quint64>({3, 2, 1}));
}

void ProbeQueueTest::othersOneAtATime()
{
    ProbeQueue queue;
    queue.setQuestions({question(1, u"a"_s, Urgency::Later), question(2, u"b"_s, Urgency::Later)});
    QCOMPARE(takeAll(queue), QList<quint64>({1}));
    queue.ended(1);
    QCOMPARE(takeAll(queue), QList<quint64>({2}));
}

void ProbeQueueTest::whatIsScrolledIntoSightGoesAhead()
{
    ProbeQueue queue;
    queue.setQuestions({question(1, u"a"_s, Urgency::Later), question(2, u"b"_s, Urgency::Later)});
    takeAll(queue);
    // The one that runs is seen now: it is no longer the one that others wait for.
    queue.setQuestions({question(1, u"a"_s), question(2, u"b"_s, Urgency::Later)});
    QCOMPARE(takeAll(queue), QList<quint64>({2}));
}

void ProbeQueueTest::whatNobodyWantsEnds()
{
    ProbeQueue queue;
    queue.setQuestions({question(1, u"a"_s), question(2, u"a"_s), question(3, u"a"_s)});
    takeAll(queue);
    QCOMPARE(queue.setQuestions({question(2, u"a"_s), question(4, u"a"_s)}), QList<quint64>({1}));
    QCOMPARE(takeAll(queue), QList<quint64>({4}));
}

void ProbeQueueTest::anEndThatCameTooLate()
{
    ProbeQueue queue;
    queue.setQuestions({question(1, u"a"_s)});
    takeAll(queue);
    queue.setQuestions({});
    QVERIFY(!queue.ended(1));
}

QTEST_APPLESS_MAIN(ProbeQueueTest)
#include "ProbeQueueTest.moc"
