// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/officefiles.h>
#include <ui/charts/chartpainter.h>
#include <ui/home/homepage.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/session.h>
#include <ui/shell/style.h>

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

/// Until keys go to this window: QTest::qWaitForWindowActive() is content with the one it belongs to.
inline bool waitUntilActive(const QWidget *window)
{
    // A popup calls itself active before the screen says so.
    return QTest::qWaitFor([window] { return window->isActiveWindow() && QGuiApplication::focusWindow() == window->windowHandle(); });
}

/// The real window on a copy of the practice or sample office, with settings of its own.
class OfficeWindow
{
public:
    explicit OfficeWindow(const QString &office = QStringLiteral("practice"))
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("PartnershipDeskTest"));
        QCoreApplication::setApplicationName(QStringLiteral("test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        m_path = m_folder.filePath(QStringLiteral("office.pdesk"));
        m_isBuilt = QFile::copy(built(office), m_path);
        m_session = std::make_unique<pd::ui::Session>(&m_charts);
        m_session->setLanguage(pd::Language::of(QStringLiteral("en")));
        m_window = std::make_unique<pd::ui::MainWindow>(*m_session);
        m_window->resize(1280, 800);
        m_session->open(m_path);
    }

    /// Shows the window and waits until Home has its numbers.
    bool show()
    {
        m_window->show();
        return m_isBuilt && QTest::qWaitForWindowExposed(m_window.get())
            && QTest::qWaitFor([this] { return isOpen(); }, 10000);
    }
    bool isOpen() const
    {
        const auto *home = m_window->findChild<pd::ui::HomePage *>();
        return m_session->office().isOpen() && home && home->isLoaded();
    }
    void speak(const QString &code)
    {
        m_session->setLanguage(pd::Language::of(code));
        settle();
    }
    /// Until nothing is under way on the threads, no pause for typing is running and all events are handled.
    void settle()
    {
        // An answer may ask again, and what is painted may ask for its rows: one round for each step.
        for (int quiet = 0; quiet < 4; ++quiet) {
            // Shared: an office that is closed meanwhile may answer after this is over, or not at all.
            const auto waiting = std::make_shared<int>(4);
            const auto done = [waiting](bool) { --*waiting; };
            pd::OfficeThread &office = m_session->office();
            office.read([](pd::Office &) { return true; }).then(m_session.get(), done);
            office.survey([](pd::Office &) { return true; }).then(m_session.get(), done);
            office.find([](pd::Office &) { return true; }).then(m_session.get(), done);
            office.write([](pd::Office &) { return true; }).then(m_session.get(), done);
            const auto isClosed = [this] { return !m_session->office().isOpen() && !m_session->isOpening(); };
            if (!QTest::qWaitFor([&] { return *waiting == 0 || isClosed(); }, 60000))
                return;
            QTest::qWait(20);
            if (isPausing())
                quiet = -1;
        }
    }

    pd::ui::MainWindow &window() { return *m_window; }
    pd::ui::Session &session() { return *m_session; }
    QString path() const { return m_path; }
    QString folder() const { return m_folder.path(); }

private:
    /// Whether something waits for typing to pause.
    bool isPausing() const
    {
        const auto timers = m_window->findChildren<QTimer *>();
        return std::any_of(timers.begin(), timers.end(), [](const QTimer *timer) {
            return timer->isActive() && timer->isSingleShot() && timer->interval() < 1000;
        });
    }
    /// The office as it is shipped, built once for all tests of a program.
    static QString built(const QString &office)
    {
        static const QTemporaryDir folder;
        const QString path = folder.filePath(office);
        if (!QFile::exists(path) && !pd::buildOffice(path, QStringLiteral(":/offices/") + office))
            return {};
        return path;
    }

    QTemporaryDir m_folder;
    QString m_path;
    bool m_isBuilt = false;
    pd::ui::QtChartPainter m_charts;
    std::unique_ptr<pd::ui::Session> m_session;
    std::unique_ptr<pd::ui::MainWindow> m_window;
};
