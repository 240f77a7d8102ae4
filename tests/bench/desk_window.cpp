// SPDX-License-Identifier: GPL-3.0-or-later
// The program's window, as main makes it, on the office named on the command line: says when Home is painted
// with its totals and lists.
#include "firstframe.h"

#include <ui/home/homepage.h>
#include <ui/shell/desk.h>

#include <QApplication>
#include <QTextBrowser>

using namespace pd::ui;

int main(int argc, char **argv)
{
    const std::future<void> fonts = readFontsAhead();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bench"));
    QCoreApplication::setOrganizationName(QStringLiteral("PartnershipDeskBench"));
    fonts.wait();
    Desk desk(application, application.arguments().value(1));
    const auto *home = desk.window().findChild<HomePage *>();
    if (!home)
        qFatal("no Home: name an office");
    QTextBrowser *page = home->browser();
    QObject::connect(home, &HomePage::loaded, page, [page] { new FirstFrame(page->viewport()); });
    desk.window().show();
    return QApplication::exec();
}
