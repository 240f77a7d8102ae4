// SPDX-License-Identifier: GPL-3.0-or-later
// Start and memory with a large office, as whole processes: beside the practice office, an empty one, and DB Browser
// for SQLite opening the same file.
#include "largeoffice.h"
#include "running.h"
#include "table.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <cstdlib>
#include <functional>

namespace {

double medianOf(int runs, const std::function<double()> &measure)
{
    QList<double> times;
    for (int i = -1; i < runs; ++i) {
        const double time = measure();
        if (i >= 0)
            times << time;
    }
    return median(times);
}

/// Until the window of DB Browser is on the screen; nothing where it, or what sees its window, is not installed.
std::optional<double> sqliteBrowser(const QString &file)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("sqlitebrowser"));
    const QString eye = QStandardPaths::findExecutable(QStringLiteral("xdotool"));
    if (program.isEmpty() || eye.isEmpty() || qEnvironmentVariable("QT_QPA_PLATFORM") != QLatin1String("xcb"))
        return {};
    return medianOf(5, [&] {
        QProcess browser, search;
        QElapsedTimer clock;
        clock.start();
        browser.start(program, {QStringLiteral("-R"), QStringLiteral("-t"), QStringLiteral("count"), file});
        search.start(eye, {QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
                           QStringLiteral("--name"), QStringLiteral("DB Browser")});
        if (!search.waitForFinished(60000))
            qFatal("DB Browser for SQLite showed no window");
        const double time = double(clock.nsecsElapsed()) / 1e6;
        browser.kill();
        browser.waitForFinished();
        return time;
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir here(QCoreApplication::applicationDirPath());
    const QString desk = here.filePath(QStringLiteral("bench_desk_window"));
    const QString list = here.filePath(QStringLiteral("bench_list_window"));
    const QString large = largeOfficeFile(here.path());
    const QTemporaryDir folder;
    const QString practice = folder.filePath(QStringLiteral("practice.pdesk"));
    const QString empty = folder.filePath(QStringLiteral("empty.pdesk"));
    QProcess maker;
    maker.start(QStringLiteral(PD_PROGRAM), {QStringLiteral("practice"), practice});
    if (!maker.waitForFinished() || maker.exitCode() != 0 || !pd::Office::create(empty))
        return EXIT_FAILURE;

    constexpr int runs = 11;
    const auto start = [](const QString &program, const QStringList &arguments) {
        return Running(program, arguments).milliseconds();
    };
    // One after the other in turn, so that what else the machine does falls on both.
    QList<double> withLarge, withPractice;
    for (int i = -1; i < runs; ++i) {
        const double first = start(desk, {large}), second = start(desk, {practice});
        if (i < 0)
            continue;
        withLarge << first;
        withPractice << second;
    }
    const QStringList counts{large, QStringLiteral("count")}, none{empty, QStringLiteral("count")};
    const double opened = medianOf(5, [&] { return start(list, counts); });
    QList<double> memory, emptyMemory;
    for (int i = 0; i < 3; ++i) {
        for (const bool isLarge : {false, true}) {
            const Running running(list, isLarge ? counts : none);
            QThread::sleep(3);
            (isLarge ? memory : emptyMemory) << running.memory();
        }
    }
    const auto browser = sqliteBrowser(large);
    Table table(QStringLiteral("A large office, whole processes, %1, medians")
                        .arg(qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("default"))));
    table.add(QStringLiteral("process start to Home, beside the practice office"), median(withLarge),
              median(withPractice), QStringLiteral("ms"), QStringLiteral("at most 1.3 times"));
    table.add(browser ? QStringLiteral("process start to a list of 1,000,000, beside DB Browser's window")
                      : QStringLiteral("process start to a list of 1,000,000 (no sqlitebrowser here)"),
              opened, browser, QStringLiteral("ms"));
    table.add(QStringLiteral("memory (PSS) with that list, beside an empty office"), median(memory),
              median(emptyMemory), QStringLiteral("MB"), QStringLiteral("at most 100 MB more"));
    return EXIT_SUCCESS;
}
