// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QWidget>

// What the start of Gannet is held against: a window of its size with nothing in it.
int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QWidget window;
    window.resize(1000, 660);
    window.show();
    return QApplication::exec();
}
