// SPDX-License-Identifier: GPL-3.0-or-later
// The window or a command.
#include <command/commandline.h>
#include <exchange/workbook/workbook.h>
#include <ui/charts/chartpainter.h>
#include <ui/shell/desk.h>
#include <ui/shell/recentfiles.h>

#include <QApplication>
#include <QTextStream>

#include <cstdio>
#include <memory>

using namespace pd;

namespace {

void setIdentity()
{
    QCoreApplication::setApplicationName(QStringLiteral("partnership-desk"));
    QCoreApplication::setOrganizationName(QStringLiteral("PartnershipDesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PD_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.partnershipdesk.PartnershipDesk"));
}

/// Scripts read standard error: nothing of Qt's own may stand there.
void keepSilent(QtMsgType, const QMessageLogContext &, const QString &) {}

int runCommand(int argc, char **argv, const command::Start &start)
{
    qInstallMessageHandler(keepSilent);
    std::unique_ptr<QCoreApplication> application;
    if (start.needsGui) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    setIdentity();
    QTextStream out(stdout), err(stderr);
    out.setEncoding(QStringConverter::Utf8);
    err.setEncoding(QStringConverter::Utf8);
    const ui::QtChartPainter charts;
    return command::run(start.arguments, &charts, out, err);
}

int runWindow(int argc, char **argv, const command::Start &start)
{
    setIdentity();
    const ui::Ahead ahead;
    if (ui::Doorbell::ring(start.file.isEmpty() ? ui::RecentFiles().last() : start.file))
        return 0;  // the window that has this office open came forward
    QApplication application(argc, argv);
    const ui::Desk desk(application, start.file, &ahead);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (const auto status = runWorkbookReader(argc, argv))
        return *status;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const command::Start start = command::start(arguments);
    return start.mode == command::Start::Mode::Command ? runCommand(argc, argv, start)
                                                       : runWindow(argc, argv, start);
}
