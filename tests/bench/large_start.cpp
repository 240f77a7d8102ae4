// SPDX-License-Identifier: GPL-3.0-or-later
// Start and memory with a large office, as whole processes: beside the practice office, an empty one, and DB Browser
// for SQLite with the same table of the same file.
//   bench_large_start [OFFICE]
#include "largeoffice.h"
#include "running.h"
#include "screen.h"
#include "table.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int stillness = 1500;

/// One program with the table of counts, as the screen shows it.
struct Shown
{
    QList<double> opened, memory;
};

/// From starting the program until its table stands still on the screen.
void show(Shown &shown, Screen &screen, const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    process.waitForStarted();
    shown.opened << screen.still(clock, stillness);
    shown.memory << proportionalSetSize(process.processId());
    process.kill();
    process.waitForFinished();
}

/// Beside DB Browser for SQLite, by what is on the screen; nothing where it, or the screen, is not there.
void addPeer(Table &table, const QString &list, const QString &large)
{
    const QString browser = QStandardPaths::findExecutable(u"sqlitebrowser"_s);
    auto screen = Screen::ofThisRun();
    if (browser.isEmpty() || !screen) {
        QTextStream(stdout) << "DB Browser for SQLite or Xvfb is not installed: nothing beside it.\n";
        return;
    }
    Shown ours, theirs;
    for (int i = 0; i < 3; ++i) {
        show(ours, *screen, list, {large, u"count"_s});
        show(theirs, *screen, browser, {u"-R"_s, u"-t"_s, u"count"_s, large});
    }
    table.add(u"process start to a list of 1,000,000 at rest, beside DB Browser"_s, median(ours.opened),
              median(theirs.opened), u"ms"_s);
    table.add(u"memory (PSS) with that list, beside DB Browser"_s, median(ours.memory), median(theirs.memory), u"MB"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir here(QCoreApplication::applicationDirPath());
    const QString desk = here.filePath(u"bench_desk_window"_s);
    const QString list = here.filePath(u"bench_list_window"_s);
    const QString large = argc > 1 ? QString::fromLocal8Bit(argv[1]) : largeOfficeFile(here.path());
    const QTemporaryDir folder;
    const QString practice = folder.filePath(u"practice.pdesk"_s);
    const QString empty = folder.filePath(u"empty.pdesk"_s);
    QProcess maker;
    maker.start(QStringLiteral(PD_PROGRAM), {u"practice"_s, practice});
    if (!maker.waitForFinished() || maker.exitCode() != 0 || !pd::Office::create(empty))
        return EXIT_FAILURE;

    // One after the other in turn, so that what else the machine does falls on both.
    constexpr int runs = 11;
    QList<double> withLarge, withPractice, opened, memory, emptyMemory;
    for (int i = -1; i < runs; ++i) {
        const double first = Running(desk, {large}).milliseconds(), second = Running(desk, {practice}).milliseconds();
        if (i < 0)
            continue;
        withLarge << first;
        withPractice << second;
    }
    for (int i = 0; i < 3; ++i) {
        for (const QString &office : {empty, large}) {
            const Running running(list, {office, u"count"_s});
            QThread::sleep(3);
            (office == large ? memory : emptyMemory) << running.memory();
            if (office == large)
                opened << running.milliseconds();
        }
    }
    Table table(u"A large office, whole processes, %1, medians"_s.arg(qEnvironmentVariable("QT_QPA_PLATFORM", u"default"_s)));
    table.add(u"process start to Home, beside the practice office"_s, median(withLarge), median(withPractice), u"ms"_s,
              u"at most 1.3 times"_s);
    table.add(u"process start to the first rows of 1,000,000"_s, median(opened), {}, u"ms"_s);
    table.add(u"memory (PSS) with that list, beside an empty office"_s, median(memory), median(emptyMemory), u"MB"_s,
              u"at most 100 MB more"_s);
    addPeer(table, list, large);
    return EXIT_SUCCESS;
}
