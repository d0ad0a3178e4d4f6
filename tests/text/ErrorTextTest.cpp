// SPDX-License-Identifier: MIT
#include "text/ErrorText.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

/// Every kind but None: errorKindName() knows them all and calls other numbers "unknown".
QList<ErrorKind> allKinds()
{
    QList<ErrorKind> kinds;
    for (int n = 1; n < 1000; ++n) {
        const auto kind = ErrorKind(n);
        if (qstrcmp(errorKindName(kind), "unknown") != 0)
            kinds.append(kind);
    }
    return kinds;
}

DownloadError errorOf(ErrorKind kind, const QString &detail = {})
{
    DownloadError error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsWords_data();
    void everyKindHasItsWords();
    void whatIsToldApart();
    void namesAndDetailAreUsed();
    void aPercentSignInANameStays();
    void noErrorSaysNothing();
    void theSentenceIsWhyAndHelp();
    void everyLineProblemHasItsWords();
};

void ErrorTextTest::everyKindHasItsWords_data()
{
    QTest::addColumn<int>("kind");
    for (const ErrorKind kind : allKinds())
        QTest::newRow(errorKindName(kind)) << int(kind);
    QVERIFY(allKinds().size() >= 38);
}

void ErrorTextTest::everyKindHasItsWords()
{
    QFETCH(int, kind);
    static const QRegularExpression jargon(
        u"HTTP |TLS|SSL|\\b[1-5][0-9][0-9]\\b|errno|socket|timeout|byte"_s);

    for (const QString &host : {QString(), u"photos.example"_s}) {
        for (const QString &folder : {QString(), u"/home/me/Downloads"_s}) {
            for (const QString &detail : {QString(), u"some reason"_s}) {
                const ErrorText text = errorText(errorOf(ErrorKind(kind), detail), host, folder);
                for (const QString &part : {text.what, text.why, text.help}) {
                    QVERIFY(!part.isEmpty());
                    QVERIFY2(!part.contains(u'%'), qPrintable(part));
                    QVERIFY2(!part.contains(jargon), qPrintable(part));
                }
                QVERIFY2(!text.what.endsWith(u'.'), qPrintable(text.what));
                QVERIFY2(text.what.front().isUpper(), qPrintable(text.what));
                QVERIFY2(text.what.size() <= 50, qPrintable(text.what));
                QVERIFY2(text.why.endsWith(u'.'), qPrintable(text.why));
                QVERIFY2(text.help.endsWith(u'.'), qPrintable(text.help));
                QVERIFY2(text.help.front().isUpper(), qPrintable(text.help));
                QVERIFY(text.action != ErrorAction::None);
            }
        }
    }
}

void ErrorTextTest::whatIsToldApart()
{
    QSet<QString> seen;
    for (const ErrorKind kind : allKinds()) {
        const QString what = errorText(errorOf(kind), {}, {}).what;
        QVERIFY2(!seen.contains(what), qPrintable(what));
        seen.insert(what);
    }
}

void ErrorTextTest::namesAndDetailAreUsed()
{
    const ErrorText missing = errorText(errorOf(ErrorKind::NotFound), u"photos.example"_s, {});
    QCOMPARE(missing.what, u"The file is not there"_s);
    QCOMPARE(missing.why, u"photos.example says there is no file under this link."_s);
    QCOMPARE(missing.action, ErrorAction::ChangeLink);
    QCOMPARE(errorText(errorOf(ErrorKind::NotFound), {}, {}).why,
             u"The server says there is no file under this link."_s);

    QVERIFY(errorText(errorOf(ErrorKind::DiskFull), {}, u"/data"_s).why.startsWith(u"/data "));
    QCOMPARE(errorText(errorOf(ErrorKind::DiskFull), {}, {}).action, ErrorAction::FreeSpace);
    QVERIFY(errorText(errorOf(ErrorKind::ChecksumMismatch, u"c0ffee"_s), {}, {})
                .why.contains(u"c0ffee"));
    QVERIFY(errorText(errorOf(ErrorKind::DiskError, u"Input/output error"_s), {}, {})
                .why.contains(u"Input/output error"));
    QVERIFY(errorText(errorOf(ErrorKind::CertificateInvalid, u"expired"_s), {}, {})
                .why.contains(u"expired"));
    QCOMPARE(errorText(errorOf(ErrorKind::AuthUnsupported, u"Digest"_s), u"a.example"_s, {}).why,
             u"a.example asks for a way of signing in that Gannet does not have (Digest)."_s);
    DownloadError shown = errorOf(ErrorKind::CertificateInvalid, u"100 %2"_s);
    shown.certificate = HostCertificate::at(QUrl(u"https://cdn.example/"_s),
                                            QByteArray::fromHex("00ff"));
    const QString why = errorText(shown, u"a.example"_s, {}).why;
    QVERIFY(why.startsWith(u"cdn.example "));
    QVERIFY(why.contains(u"(100 %2)"));
    QVERIFY(why.endsWith(u" 00:FF."));
}

void ErrorTextTest::aPercentSignInANameStays()
{
    const QString why = errorText(errorOf(ErrorKind::DiskError, u"50 %1 %2"_s), {}, u"/data/%1%2"_s)
                            .why;
    QCOMPARE(why, u"/data/%1%2 could not be written (50 %1 %2)."_s);
}

void ErrorTextTest::noErrorSaysNothing()
{
    QVERIFY(errorText({}, u"a.example"_s, u"/data"_s).what.isEmpty());
    QVERIFY(errorSentence({}, u"a.example"_s, u"/data"_s).isEmpty());
}

void ErrorTextTest::theSentenceIsWhyAndHelp()
{
    QCOMPARE(errorSentence(errorOf(ErrorKind::ServerBusy), u"a.example"_s, {}),
             u"a.example has too much to do now. Wait a while, then try again."_s);
}

void ErrorTextTest::everyLineProblemHasItsWords()
{
    QSet<QString> seen;
    for (const LineProblem problem :
         {LineProblem::NotALink, LineProblem::OtherScheme, LineProblem::NoHost,
          LineProblem::BadPattern, LineProblem::TooMany}) {
        const QString text = lineProblemText(problem);
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        QVERIFY(!seen.contains(text));
        seen.insert(text);
    }
    QCOMPARE(lineProblemText(LineProblem::NotALink), u"not a web link"_s);
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "ErrorTextTest.moc"
