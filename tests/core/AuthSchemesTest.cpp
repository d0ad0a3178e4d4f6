// SPDX-License-Identifier: MIT
#include "core/AuthSchemes.h"

#include <QTest>

using namespace gannet;

class AuthSchemesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfAField_data();
    void namesOfAField();
    void whereBasicWillDo();
};

void AuthSchemesTest::namesOfAField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QList<QByteArray>>("schemes");
    using List = QList<QByteArray>;
    const auto row = [](const char *words, const QByteArray &field, const List &schemes) {
        QTest::newRow(words) << field << schemes;
    };
    row("nothing", "", {});
    row("Basic", "Basic realm=\"files\"", {"Basic"});
    row("Digest and its parameters",
        "Digest realm=\"a\", qop=\"auth, auth-int\", nonce=\"x=,y\", opaque=z", {"Digest"});
    row("two", "Digest realm=\"a\", nonce=\"n\", Basic realm=\"b\"", {"Digest", "Basic"});
    row("two, each alone", "Negotiate, NTLM", {"Negotiate", "NTLM"});
    row("a value of 68 characters", "Negotiate YIIB/+a==, Basic realm=x", {"Negotiate", "Basic"});
    row("twice the same, as Digest with two algorithms",
        "Digest realm=\"a\", algorithm=SHA-256, Digest realm=\"a\", algorithm=MD5", {"Digest"});
    row("a name in a realm", "Digest realm=\"a\\\", Basic b\"", {"Digest"});
    row("spaces round the sign", "Digest realm = \"a\", nonce\t= \"b\"", {"Digest"});
    row("empty elements", " , ,Basic realm=\"a\",,", {"Basic"});
    row("an open quote", "Digest realm=\"a, Basic b", {"Digest"});
    row("no name", "\"Basic\", =x, @y z", {});
    row("too long for a name", QByteArray(33, 'a'), {});
}

void AuthSchemesTest::namesOfAField()
{
    QFETCH(const QByteArray, field);
    QTEST(authSchemes(field), "schemes");
}

void AuthSchemesTest::whereBasicWillDo()
{
    QVERIFY(offersBasic({}));
    QVERIFY(offersBasic({"Digest", "bASIC"}));
    QVERIFY(!offersBasic({"Digest"}));
    QVERIFY(!offersBasic({"Basics", "NTLM"}));
}

QTEST_GUILESS_MAIN(AuthSchemesTest)
#include "AuthSchemesTest.moc"
