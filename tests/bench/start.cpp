// SPDX-License-Identifier: GPL-3.0-or-later
// Start and memory of the program beside those of a bare window, as whole processes: from starting the process
// to the frame it reports.
#include "running.h"
#include "table.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdlib>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir here(QCoreApplication::applicationDirPath());
    const QTemporaryDir folder;
    const QString bare = here.filePath(QStringLiteral("bench_bare_window"));
    const QString desk = here.filePath(QStringLiteral("bench_desk_window"));
    const QStringList office{folder.filePath(QStringLiteral("practice.pdesk"))};
    QProcess maker;
    maker.start(QStringLiteral(PD_PROGRAM), {QStringLiteral("practice"), office.first()});
    if (!maker.waitForFinished() || maker.exitCode() != 0)
        return EXIT_FAILURE;

    constexpr int runs = 15, warmUps = 2, readings = 3;
    QList<double> ours, theirs, withText, ourMemory, theirMemory;
    for (int i = -warmUps; i < runs; ++i) {
        const double first = Running(bare, {}).milliseconds();
        const double text = Running(bare, {QStringLiteral("Partnership Desk")}).milliseconds();
        const double second = Running(desk, office).milliseconds();
        if (i < 0)
            continue;
        theirs << first;
        withText << text;
        ours << second;
    }
    for (int i = 0; i < readings; ++i) {
        for (const bool isOurs : {false, true}) {
            const Running running(isOurs ? desk : bare, isOurs ? office : QStringList());
            QThread::sleep(1);
            (isOurs ? ourMemory : theirMemory) << running.memory();
        }
    }
    Table table(QStringLiteral("Start on the practice office beside a bare Qt Widgets window, %1, medians of %2")
                    .arg(qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("default"))).arg(runs));
    table.add(QStringLiteral("process start to Home with its totals and lists"), median(ours), median(theirs),
              QStringLiteral("ms"), QStringLiteral("at most 1.5 times the bare window"));
    table.add(QStringLiteral("the same beside a window with one line of text"), median(ours), median(withText),
              QStringLiteral("ms"));
    table.add(QStringLiteral("memory (PSS) 1 s after that"), median(ourMemory), median(theirMemory),
              QStringLiteral("MB"), QStringLiteral("at most 40 MB more than the bare window"));
    return EXIT_SUCCESS;
}
