// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/desk.h>

#include <ui/shell/recentfiles.h>
#include <ui/shell/style.h>

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include <fontconfig/fontconfig.h>

namespace pd::ui {

std::future<void> readFontsAhead()
{
    return std::async(std::launch::async, [] { FcInit(); });
}

Desk::Desk(QApplication &application, const QString &file)
    : m_session(&m_charts)
{
    const QString office = file.isEmpty() ? RecentFiles().last() : file;
    if (!office.isEmpty())
        m_session.open(office); // the store's threads read while the window is built
    const QSettings settings;
    style::apply(application);
    style::setTheme(style::Theme(settings.value(QStringLiteral("theme"), 0).toInt()));
    m_session.setLanguage(settings.contains(QStringLiteral("language"))
                              ? Language::of(settings.value(QStringLiteral("language")).toString())
                              : Language::ofSystem());
    m_window = std::make_unique<MainWindow>(m_session);
    QObject::connect(&m_session, &Session::officeOpened, &m_doorbell,
                     [this] { m_doorbell.listenFor(m_session.office().path()); });
    QObject::connect(&m_session, &Session::officeClosed, &m_doorbell, [this] { m_doorbell.listenFor({}); });
    QObject::connect(&m_doorbell, &Doorbell::rung, m_window.get(), &MainWindow::comeForward);
    // Looking through the icon themes takes as long as a room: after the first frame.
    QTimer::singleShot(200, m_window.get(), [window = m_window.get()] {
        window->setWindowIcon(QIcon::fromTheme(QStringLiteral("partnership-desk"),
                                               QIcon(QStringLiteral(":/icons/partnership-desk.svg"))));
    });
}

Desk::~Desk() = default;

} // namespace pd::ui
