// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

/// Proportional set size of a process in megabytes.
inline double proportionalSetSize(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    static const QRegularExpression pss(QStringLiteral("\\nPss:\\s+(\\d+) kB"));
    return pss.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024;
}

/// A program of ours that runs until this ends; its frame has been seen.
class Running
{
public:
    Running(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer clock;
        clock.start();
        m_process.start(program, arguments, QIODevice::ReadOnly);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60000)) {}
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
    double memory() const { return proportionalSetSize(m_process.processId()); }

private:
    QProcess m_process;
    double m_milliseconds;
};
