// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt Widgets program can be: what the start and the memory of ours are compared with. With an
// argument it shows that text, and so has to look up the fonts of the system.
#include "firstframe.h"

#include <QApplication>
#include <QLabel>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLabel window(application.arguments().value(1));
    window.resize(1280, 800);
    FirstFrame frame(&window);
    window.show();
    return QApplication::exec();
}
