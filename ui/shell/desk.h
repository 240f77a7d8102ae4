// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/charts/chartpainter.h>
#include <ui/shell/doorbell.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/session.h>

#include <future>
#include <memory>

class QApplication;

namespace pd::ui {

/// What the first frame waits for and needs no QApplication, which takes as long to reach the screen: the configuration of
/// the fonts, and the bus over which screen readers ask. Begun here, on the main thread, in threads of their own.
class Ahead
{
public:
    Ahead();
    void waitForFonts() const { m_fonts.wait(); }

private:
    std::future<void> m_fonts, m_bus;
};

/// The running program: look, language, session and window, put together from the user's settings, and shown. What
/// the first frame waits for is read beside the making of the window: the fonts of the system, and what is known of
/// the office at a glance. The office itself is opened after that frame.
class Desk
{
public:
    /// Opens an office, the last one when none is named; where there is none, the window welcomes.
    explicit Desk(QApplication &application, const QString &file = {}, const Ahead *ahead = nullptr);
    ~Desk();

    MainWindow &window() { return *m_window; }
    Session &session() { return m_session; }

private:
    const QtChartPainter m_charts;
    std::future<void> m_fonts;
    Session m_session;
    Doorbell m_doorbell;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace pd::ui
