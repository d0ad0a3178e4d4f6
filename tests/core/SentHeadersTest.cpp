// SPDX-License-Identifier: MIT
#include "core/SentHeaders.h"

#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

QByteArray refererAt(const QString &target, const QByteArray &referer)
{
    Request request = makeRequest(QUrl(u"https://a.example/file"_s), {});
    request.headers = {{"referer", referer}};
    const QList<HeaderField> sent = headersFor(request, QUrl(target));
    return sent.isEmpty() ? QByteArray() : sent.constFirst().value;
}

} // namespace

class SentHeadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheHarmlessLeaveHome_data();
    void onlyTheHarmlessLeaveHome();
    void aRefererTellsLess_data();
    void aRefererTellsLess();
    void brokenOnesGoNowhere();
    void aNewLinkKeepsThePasswordAtHome_data();
    void aNewLinkKeepsThePasswordAtHome();
};

void SentHeadersTest::onlyTheHarmlessLeaveHome_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("home");
    const auto row = [](const QString &target, bool home) {
        QTest::newRow(qPrintable(target)) << target << home;
    };
    row(u"https://a.example/other?x"_s, true);
    row(u"https://a.example:443/file"_s, true);
    row(u"https://a.example:8443/file"_s, false);
    row(u"http://a.example/file"_s, false);
    row(u"http://a.example:443/file"_s, false);
    row(u"https://b.example/file"_s, false);
    row(u"https://www.a.example/file"_s, false);
    row(u"https://a.example.evil.example/file"_s, false);
}

void SentHeadersTest::onlyTheHarmlessLeaveHome()
{
    QFETCH(const QString, target);
    QFETCH(const bool, home);
    const QList<HeaderField> harmless{{"ACCEPT", "a/b"},
                                      {"Accept-Language", "de"},
                                      {"user-agent", "Mine"}};
    // No name gives these away.
    const QList<HeaderField> secret{{"Authorization", "Basic x"},
                                    {"Cookie", "a=b"},
                                    {"X-Plain", "1"},
                                    {"Accept-X", "1"},
                                    {"Origin", "https://x/"},
                                    {"DNT", "1"}};
    Request request = makeRequest(QUrl(u"https://a.example/file"_s), {});
    request.headers = harmless + secret;
    QCOMPARE(headersFor(request, QUrl(target)), home ? request.headers : harmless);
}

void SentHeadersTest::aRefererTellsLess_data()
{
    QTest::addColumn<QByteArray>("referer");
    QTest::addColumn<QByteArray>("atHome");
    QTest::addColumn<QByteArray>("elsewhere");
    const auto row = [](const QByteArray &referer, const QByteArray &home,
                        const QByteArray &elsewhere) {
        QTest::newRow(referer.constData()) << referer << home << elsewhere;
    };
    row("https://p.example/page", "https://p.example/page", "https://p.example/page");
    row("https://p.example/page?id=1#a", "https://p.example/page?id=1#a", "https://p.example/page");
    row("https://me:pw@p.example/a%20b?id=1", "https://p.example/a%20b?id=1",
        "https://p.example/a%20b");
    row("https://me@p.example/", "https://p.example/", "https://p.example/");
    row("https://p.example/?", "https://p.example/?", "https://p.example/");
    row("some words", "some words", {});
    row("about:blank", "about:blank", {});
}

void SentHeadersTest::aRefererTellsLess()
{
    QFETCH(const QByteArray, referer);
    QTEST(refererAt(u"https://a.example/x"_s, referer), "atHome");
    QTEST(refererAt(u"https://b.example/x"_s, referer), "elsewhere");
    // As browsers do: a page behind TLS is not named where all can read it.
    QVERIFY(refererAt(u"http://b.example/x"_s, referer).isEmpty());
    QCOMPARE(refererAt(u"http://b.example/x"_s, "http://me:pw@p.example/a?b"),
             QByteArray("http://p.example/a"));
}

void SentHeadersTest::brokenOnesGoNowhere()
{
    Request request = makeRequest(QUrl(u"https://a.example/file"_s), {});
    request.headers = {{"User-Agent", "a\r\nX: b"}, {"X\nY", "1"}, {"Accept", "a/b"}};
    const QList<HeaderField> good{{"Accept", "a/b"}};
    QCOMPARE(headersFor(request, request.url()), good);
    QCOMPARE(headersFor(request, QUrl(u"https://b.example/"_s)), good);
}

void SentHeadersTest::aNewLinkKeepsThePasswordAtHome_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    const auto row = [](const QString &link, const QString &user, const QString &password) {
        QTest::newRow(qPrintable(link)) << link << user << password;
    };
    row(u"https://a.example/other?key=2"_s, u"me"_s, u"pw"_s);
    row(u"https://a.example:443/other"_s, u"me"_s, u"pw"_s);
    row(u"https://you:new@a.example/other"_s, u"you"_s, u"new"_s);
    row(u"https://you@a.example/other"_s, u"you"_s, {});
    row(u"https://a.example:8443/other"_s, {}, {});
    row(u"http://a.example/other"_s, {}, {});
    row(u"https://b.example/other"_s, {}, {});
    row(u"https://www.a.example/other"_s, {}, {});
    row(u"https://you:new@b.example/other"_s, u"you"_s, u"new"_s);
}

void SentHeadersTest::aNewLinkKeepsThePasswordAtHome()
{
    QFETCH(const QString, link);
    Request request = makeRequest(QUrl(u"https://a.example/file"_s), {});
    request.userName = u"me"_s;
    request.password = u"pw"_s;
    const Request result = withLink(request, QUrl(link));
    QTEST(result.userName, "user");
    QTEST(result.password, "password");
    QVERIFY(result.url().userInfo().isEmpty());
}

QTEST_GUILESS_MAIN(SentHeadersTest)
#include "SentHeadersTest.moc"
