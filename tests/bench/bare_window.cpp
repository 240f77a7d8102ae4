// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt Widgets program can be: what the start and the memory of ours are compared with.
#include "firstframe.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    FirstFrame frame(&window);
    window.show();
    return QApplication::exec();
}
