// SPDX-License-Identifier: MIT
#include "cli/LiveConsole.h"

#include <QTest>

#include <memory>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

/// Both streams of a console, in memory, in the order of writing.
class Screen
{
public:
    Screen() : m_file(std::tmpfile()) { }
    ~Screen() { std::fclose(m_file); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    FILE *file() const { return m_file; }
    QByteArray content() const
    {
        QByteArray result;
        const long end = std::ftell(m_file);
        result.resize(end);
        std::rewind(m_file);
        if (std::fread(result.data(), 1, size_t(end), m_file) != size_t(end))
            qFatal("cannot read back");
        return result;
    }

private:
    FILE *m_file;
};

} // namespace

class LiveConsoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlCharactersAreReplaced();
    void linesScrollAboveTheLiveOnes();
    void manyChangesAreOneRedraw();
    void theEndTakesTheLiveLinesAway();
};

void LiveConsoleTest::controlCharactersAreReplaced()
{
    const Screen screen;
    Console console(screen.file(), screen.file());
    console.say(u"a\x1b[2Jb\nc"_s);
    console.complain(u"d\u009be\r"_s);
    QCOMPARE(screen.content(), "a?[2Jb?c\nd?e?\n"_ba);
}

void LiveConsoleTest::linesScrollAboveTheLiveOnes()
{
    const Screen screen;
    LiveConsole console(screen.file(), screen.file(), [] { return TerminalSize{40, 10}; });
    QStringList live{u"one"_s, u"two"_s};
    console.setDraw(
        [&live](const TerminalSize &size) { return size.columns == 40 ? live : QStringList(); });
    QTRY_COMPARE(screen.content(), "one\ntwo\n"_ba);

    live = {u"two"_s};
    console.say(u"Finished one"_s);
    console.complain(u"three: no"_s);
    QTRY_COMPARE(screen.content(), "one\ntwo\n\r\x1b[2A\x1b[JFinished one\nthree: no\ntwo\n"_ba);
}

void LiveConsoleTest::manyChangesAreOneRedraw()
{
    const Screen screen;
    int draws = 0;
    LiveConsole console(screen.file(), screen.file(), [] { return TerminalSize{}; });
    console.setDraw([&draws](const TerminalSize &) {
        ++draws;
        return QStringList{u"x"_s};
    });
    for (int i = 0; i < 1000; ++i) {
        console.update();
        console.say(QString::number(i));
    }
    QTRY_VERIFY(screen.content().endsWith("999\nx\n"));
    QCOMPARE(draws, 1);
    QVERIFY(screen.content().startsWith("0\n1\n2\n"));
}

void LiveConsoleTest::theEndTakesTheLiveLinesAway()
{
    const Screen screen;
    {
        LiveConsole console(screen.file(), screen.file(), [] { return TerminalSize{}; });
        console.setDraw([](const TerminalSize &) { return QStringList{u"x"_s}; });
        QTRY_COMPARE(screen.content(), "x\n"_ba);
        console.say(u"last"_s);
    }
    QCOMPARE(screen.content(), "x\n\r\x1b[1A\x1b[Jlast\n"_ba);
}

QTEST_GUILESS_MAIN(LiveConsoleTest)
#include "LiveConsoleTest.moc"
