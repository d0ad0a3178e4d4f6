// SPDX-License-Identifier: MIT
#include "core/Request.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gannet;

class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerValidity_data();
    void headerValidity();
    void secrets_data();
    void secrets();
    void userinfoIsKeptApart_data();
    void userinfoIsKeptApart();
    void anEmptyRequestHasNoUrl();
};

void RequestTest::headerValidity_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *words, const QByteArray &name, const QByteArray &value,
                        bool valid) { QTest::newRow(words) << name << value << valid; };
    row("usual", "Referer", "https://host.example/page", true);
    row("every kind of token character", "aZ09!#$%&'*+-.^_`|~", "x", true);
    row("empty value", "X-Empty", "", true);
    row("tab in the value", "X-Tab", "a\tb", true);
    row("UTF-8 in the value", "X-Utf8", "gr\xc3\xbc\xc3\x9f", true);
    row("colon in the value", "X-Time", "12:30", true);
    row("empty name", "", "x", false);
    row("space in the name", "X Y", "x", false);
    row("colon in the name", "X:", "x", false);
    row("line break in the name", "X\r\nEvil", "x", false);
    row("NUL in the name", QByteArray("X\0Y", 3), "x", false);
    row("brackets in the name", "X(Y)", "x", false);
    row("UTF-8 in the name", "X\xc3\xbc", "x", false);
    row("CR in the value", "X", "a\rb", false);
    row("LF in the value", "X", "a\nb", false);
    row("a header smuggled into the value", "X", "a\r\nCookie: b", false);
    row("NUL in the value", "X", QByteArray("a\0b", 3), false);
    row("escape in the value", "X", "a\x1b", false);
    row("delete in the value", "X", "a\x7f", false);
}

void RequestTest::headerValidity()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, valid);
    QCOMPARE(isValidHeader({name, value}), valid);
}

void RequestTest::secrets_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("secret");
    const auto row = [](const char *name, bool secret) {
        QTest::newRow(name) << QByteArray(name) << secret;
    };
    row("Authorization", true);
    row("authorization", true);
    row("AUTHORIZATION", true);
    row("Cookie", true);
    row("Cookie2", true);
    row("Proxy-Authorization", true);
    row("X-Auth-Token", true);
    row("X-Api-Key", true);
    row("apikey", true);
    row("Private-Token", true);
    row("X-Session-Id", true);
    row("X-Client-Secret", true);
    row("X-Password", true);
    row("Ocp-Apim-Subscription-Key", true);
    row("X-JWT-Assertion", true);
    row("X-Amz-Signature", true);
    row("X-Credential", true);
    row("Keep-Alive", false);
    row("Referer", false);
    row("User-Agent", false);
    row("Accept", false);
    row("Accept-Language", false);
    row("Range", false);
    row("X-Requested-With", false);
}

void RequestTest::secrets()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, secret);
    QCOMPARE(isSecretHeader(name), secret);
}

void RequestTest::userinfoIsKeptApart_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    const auto row = [](const char *words, const QString &link, const QString &url,
                        const QString &user = {}, const QString &password = {}) {
        QTest::newRow(words) << link << url << user << password;
    };
    row("without", u"http://h/a.zip"_s, u"http://h/a.zip"_s);
    row("user and password", u"http://me:pw@h/a"_s, u"http://h/a"_s, u"me"_s, u"pw"_s);
    row("user only", u"http://me@h/a"_s, u"http://h/a"_s, u"me"_s);
    row("port and query stay", u"https://me:pw@h:8443/a?b=c"_s, u"https://h:8443/a?b=c"_s, u"me"_s,
        u"pw"_s);
    row("encoded", u"http://a%40b:p%3Aw%2Fx@h/a"_s, u"http://h/a"_s, u"a@b"_s, u"p:w/x"_s);
    row("fragment is left out", u"http://h/a#part"_s, u"http://h/a"_s);
}

void RequestTest::userinfoIsKeptApart()
{
    QFETCH(QString, link);
    QFETCH(QString, url);
    QFETCH(QString, user);
    QFETCH(QString, password);
    const Request request = makeRequest(QUrl(link), u"/folder"_s);
    QCOMPARE(request.urls, QList<QUrl>{QUrl(url)});
    QCOMPARE(request.url(), QUrl(url));
    QVERIFY(request.url().userInfo().isEmpty());
    QCOMPARE(request.userName, user);
    QCOMPARE(request.password, password);
    QCOMPARE(request.folder, u"/folder"_s);
}

void RequestTest::anEmptyRequestHasNoUrl() { QVERIFY(Request().url().isEmpty()); }

QTEST_GUILESS_MAIN(RequestTest)
#include "RequestTest.moc"
