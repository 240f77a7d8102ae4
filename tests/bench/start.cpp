// SPDX-License-Identifier: GPL-3.0-or-later
// Start and memory of the program beside those of a bare window, as whole processes: from starting the process
// to the frame it reports.
#include "table.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <cstdlib>

namespace {

/// A program that runs until this ends; its frame has been seen.
class Running
{
public:
    Running(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer clock;
        clock.start();
        m_process.start(program, arguments, QIODevice::ReadOnly);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20000)) {}
        m_milliseconds = double(clock.nsecsElapsed()) / 1e6;
        if (m_process.readLine() != "frame\n")
            qFatal("%s showed no frame", qPrintable(program));
    }

    ~Running()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    double milliseconds() const { return m_milliseconds; }

    /// Proportional set size in megabytes.
    double memory() const
    {
        QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(file.fileName()));
        static const QRegularExpression pss(QStringLiteral("\\nPss:\\s+(\\d+) kB"));
        return pss.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024;
    }

private:
    QProcess m_process;
    double m_milliseconds;
};

} // namespace

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
