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
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int stillness = 1500;

/// One program with the table of counts, as the screen shows it.
struct Shown
{
    QList<double> opened, sorted, memory;
};

/// xdotool to its end; what it prints.
QByteArray eye(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished(60000);
    return process.readAllStandardOutput();
}

/// From starting the program until its table stands still, then from a click on a heading until it stands still again.
/// heading: asked for when the first is over.
void show(Shown &shown, Screen &screen, const QString &program, const QStringList &arguments,
          const std::function<QStringList(QProcess &)> &heading)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    process.waitForStarted();
    shown.opened << screen.still(clock, stillness);
    shown.memory << proportionalSetSize(process.processId());
    eye(QStringList{u"mousemove"_s} + heading(process));
    QThread::msleep(500);
    clock.restart();
    eye({u"click"_s, u"1"_s});
    shown.sorted << screen.still(clock, stillness);
    process.kill();
    process.waitForFinished();
}

/// Where our window says that its heading is: its second line.
QStringList ourHeading(QProcess &process)
{
    QByteArray line;
    while (!line.startsWith("heading ")) {
        if (!process.canReadLine() && !process.waitForReadyRead(60000))
            qFatal("no heading");
        line = process.readLine();
    }
    return QString::fromLatin1(line).simplified().split(u' ').mid(1);
}

/// The heading of the fifth column in DB Browser's window as it comes up by itself; the question whether to break off
/// its own reading, which it asks when a table is named on the command line, is put away first.
QStringList theirHeading(QProcess &)
{
    eye({u"key"_s, u"Escape"_s});
    QThread::msleep(stillness);
    const QByteArray window = eye({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"DB Browser for SQLite - "_s}).split('\n').first();
    return {u"--window"_s, QString::fromLatin1(window), u"376"_s, u"133"_s};
}

/// Beside DB Browser for SQLite, by what is on the screen; nothing where it, or the screen, is not there.
void addPeer(Table &table, const QString &list, const QString &large)
{
    const QString browser = QStandardPaths::findExecutable(u"sqlitebrowser"_s);
    auto screen = Screen::ofThisRun();
    if (browser.isEmpty() || QStandardPaths::findExecutable(u"xdotool"_s).isEmpty() || !screen) {
        QTextStream(stdout) << "DB Browser for SQLite, xdotool or Xvfb is not installed: nothing beside it.\n";
        return;
    }
    Shown ours, theirs;
    for (int i = 0; i < 3; ++i) {
        show(ours, *screen, list, {large, u"count"_s, u"persons"_s}, ourHeading);
        show(theirs, *screen, browser, {u"-R"_s, u"-t"_s, u"count"_s, large}, theirHeading);
    }
    table.add(u"process start to a list of 1,000,000 at rest, beside DB Browser"_s, median(ours.opened),
              median(theirs.opened), u"ms"_s);
    table.add(u"a click on “persons” to its rows at rest, beside DB Browser"_s, median(ours.sorted), median(theirs.sorted),
              u"ms"_s);
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
