// SPDX-License-Identifier: MIT
#include "core/HeaderLine.h"

#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class HeaderLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void problems_data();
    void problems();
};

void HeaderLineTest::fields_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << u"Cookie: a=1"_s << "Cookie"_ba
                           << "a=1"_ba;
    QTest::newRow("spaces around") << u"  X-A :  b c  "_s << "X-A"_ba
                                   << "b c"_ba;
    QTest::newRow("a link as value") << u"Origin: https://a.example:8080"_s << "Origin"_ba
                                     << "https://a.example:8080"_ba;
    QTest::newRow("nothing") << u"Accept:"_s << "Accept"_ba
                             << ""_ba;
}

void HeaderLineTest::fields()
{
    QFETCH(const QString, line);
    const auto field = parsedHeaderLine(line);
    QVERIFY(field);
    QTEST(field->name, "name");
    QTEST(field->value, "value");
}

void HeaderLineTest::problems_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("problem");
    const int none = int(HeaderProblem::NotAField);
    const int own = int(HeaderProblem::SetByTransfer);
    QTest::newRow("no colon") << u"Cookie"_s << none;
    QTest::newRow("no name") << u": a"_s << none;
    QTest::newRow("a name of two words") << u"My Cookie: a"_s << none;
    QTest::newRow("a second line in it") << u"A: b\rRange: x"_s << none;
    QTest::newRow("range") << u"Range: bytes=0-5"_s << own;
    QTest::newRow("in other letters") << u"ACCEPT-ENCODING: gzip"_s << own;
}

void HeaderLineTest::problems()
{
    QFETCH(const QString, line);
    const auto field = parsedHeaderLine(line);
    QVERIFY(!field);
    QTEST(int(field.error()), "problem");
}

QTEST_APPLESS_MAIN(HeaderLineTest)
#include "HeaderLineTest.moc"
