// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/chart.h>

#include <QStringList>
#include <QTextStream>

namespace pd::command {

/// What main needs to know before it constructs an application object.
struct Start
{
    enum class Mode { Window, Command } mode = Mode::Window;
    bool needsGui = false;  ///< the command paints (report, chart): a QGuiApplication, offscreen
    QString file;           ///< Window: the office to open; empty: the last one
    QStringList arguments;  ///< without the program's name
};
Start start(const QStringList &arguments);

/// Runs a command; the exit status: 0 done, 1 failed, 2 wrong usage, 3 done but rows were refused.
int run(const QStringList &arguments, const report::ChartPainter *charts, QTextStream &out, QTextStream &err);

} // namespace pd::command
