// SPDX-License-Identifier: GPL-3.0-or-later
// The program's window, as main makes it, on the office named on the command line: says when Home is painted
// with its totals and lists.
#include "firstframe.h"

#include <ui/home/duelist.h>
#include <ui/home/homepage.h>
#include <ui/shell/desk.h>

#include <QApplication>

using namespace pd::ui;

int main(int argc, char **argv)
{
    const Ahead ahead;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bench"));
    QCoreApplication::setOrganizationName(QStringLiteral("PartnershipDeskBench"));
    Desk desk(application, application.arguments().value(1), &ahead);
    const auto *home = desk.window().findChild<HomePage *>();
    if (!home)
        qFatal("no Home: name an office");
    QWidget *list = home->list()->viewport();
    if (home->isLoaded())
        new FirstFrame(list);
    else
        QObject::connect(home, &HomePage::loaded, list, [list] { new FirstFrame(list); });
    return QApplication::exec();
}
