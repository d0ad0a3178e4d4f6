// SPDX-License-Identifier: MIT
#include "gui/AutostartEntry.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace gannet::autostart {

namespace {

using namespace Qt::StringLiterals;

constexpr auto group = "[Desktop Entry]";
constexpr auto option = " --minimized";
constexpr auto hidden = "Hidden";
/// GNOME's own switch for the same.
constexpr auto enabled = "X-GNOME-Autostart-enabled";

bool isComment(const QByteArray &line) { return line.startsWith('#') || line.trimmed().isEmpty(); }

QByteArray keyOf(const QByteArray &line)
{
    const qsizetype equals = line.indexOf('=');
    return equals < 0 || isComment(line) ? QByteArray() : line.first(equals).trimmed();
}

QByteArray valueOf(const QByteArray &line) { return line.sliced(line.indexOf('=') + 1).trimmed(); }

/// First and last line (exclusive) of the group that counts; empty where there is none.
std::pair<qsizetype, qsizetype> bodyOf(const QList<QByteArray> &lines)
{
    const auto isHeading = [](const QByteArray &line) { return line.startsWith('['); };
    const auto heading = std::find_if(lines.cbegin(), lines.cend(), [](const QByteArray &line) {
        return line.trimmed() == group;
    });
    if (heading == lines.cend())
        return {0, 0};
    const auto end = std::find_if(heading + 1, lines.cend(), isHeading);
    return {heading + 1 - lines.cbegin(), end - lines.cbegin()};
}

QByteArray value(const QList<QByteArray> &lines, const QByteArray &key)
{
    const auto [begin, end] = bodyOf(lines);
    for (qsizetype i = begin; i < end; ++i) {
        if (keyOf(lines.at(i)) == key)
            return valueOf(lines.at(i));
    }
    return {};
}

/// Sets a key where it stands, else at the head of the group; an empty value takes it away.
void set(QList<QByteArray> &lines, const QByteArray &key, const QByteArray &wanted)
{
    const auto [begin, end] = bodyOf(lines);
    if (begin == end)
        return;
    for (qsizetype i = end - 1; i >= begin; --i) {
        if (keyOf(lines.at(i)) == key)
            lines.removeAt(i);
    }
    if (!wanted.isEmpty())
        lines.insert(begin, key + '=' + wanted);
}

} // namespace

QString quotedForExec(const QString &program)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9/_.+-]+$"_s);
    if (plain.match(program).hasMatch())
        return program;
    QString quoted;
    for (const QChar c : program) {
        if (u"\"`$\\"_s.contains(c))
            quoted += u'\\';
        quoted += c;
        if (c == u'%')
            quoted += c;
    }
    // What a string of the file escapes comes on top.
    quoted.replace(u"\\"_s, u"\\\\"_s);
    return u'"' + quoted + u'"';
}

QByteArray entryFor(const QString &program)
{
    QByteArray entry = group;
    entry += "\n"
             "Type=Application\n"
             "Name=Gannet\n"
             "Icon=io.github.gannet.Gannet\n"
             "Exec=";
    entry += quotedForExec(program).toUtf8();
    // Not before there is a tray to go to.
    entry += option;
    entry += "\n"
             "X-KDE-autostart-after=panel\n";
    return entry;
}

bool starts(const QByteArray &entry)
{
    const QList<QByteArray> lines = entry.split('\n');
    return !value(lines, "Exec").isEmpty() && value(lines, hidden) != "true"
        && value(lines, enabled) != "false";
}

bool isUntouched(const QByteArray &entry)
{
    const auto rest = [](const QByteArray &text) {
        QList<QByteArray> lines = text.split('\n');
        lines.removeIf([](const QByteArray &line) {
            const QByteArray key = keyOf(line);
            return key == "Exec" || key == hidden || key == enabled;
        });
        return lines;
    };
    QByteArray program = value(entry.split('\n'), "Exec");
    if (!program.endsWith(option))
        return false;
    program.chop(qsizetype(qstrlen(option)));
    const bool isQuoted = program.startsWith('"') && program.endsWith('"');
    return (isQuoted || !program.contains(' ')) && rest(entry) == rest(entryFor(u"gannet"_s));
}

QByteArray turnedOn(const QByteArray &entry)
{
    QList<QByteArray> lines = entry.split('\n');
    set(lines, hidden, {});
    if (value(lines, enabled) == "false")
        set(lines, enabled, "true");
    return lines.join('\n');
}

QByteArray turnedOff(const QByteArray &entry)
{
    QList<QByteArray> lines = entry.split('\n');
    set(lines, hidden, "true");
    return lines.join('\n');
}

} // namespace gannet::autostart
