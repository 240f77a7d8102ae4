// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/desk.h>

#include <ui/home/homepage.h>
#include <ui/shell/recentfiles.h>
#include <ui/shell/style.h>

#include <QApplication>
#include <QDBusConnection>
#include <QFontMetrics>
#include <QSettings>
#include <QThread>
#include <QTimer>

#include <fontconfig/fontconfig.h>

namespace pd::ui {

namespace {

/// Does something once, when a window has been painted for the first time, or has not been for long: it may have
/// come up as an icon.
class AfterFirstFrame : public QObject
{
public:
    AfterFirstFrame(QWidget *window, std::function<void()> then) : QObject(window), m_then(std::move(then))
    {
        constexpr int longest = 2000;  // ms
        window->installEventFilter(this);
        QTimer::singleShot(longest, this, &AfterFirstFrame::finish);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            constexpr int pause = 20;  // ms: the frame is still being painted, and is to reach the screen first
            QTimer::singleShot(pause, this, &AfterFirstFrame::finish);
        }
        return false;
    }

private:
    void finish()
    {
        if (const auto then = std::exchange(m_then, {})) {
            deleteLater();
            then();
        }
    }

    std::function<void()> m_then;
};

} // namespace

Ahead::Ahead()
{
    (void)QThread::currentThread();  // Qt takes the first thread that asks for the main one
    m_fonts = std::async(std::launch::async, [] { FcInit(); });
    // A window that is shown waits until the bus has answered.
    m_bus = std::async(std::launch::async, [] { (void)QDBusConnection::sessionBus(); });
}

Desk::Desk(QApplication &application, const QString &file, const Ahead *ahead)
    : m_session(&m_charts)
{
    const QSettings settings;
    m_session.setLanguage(settings.contains(QStringLiteral("language"))
                              ? Language::of(settings.value(QStringLiteral("language")).toString())
                              : Language::ofSystem());
    const QString office = file.isEmpty() ? RecentFiles().last() : file;
    if (!office.isEmpty())
        m_session.expect(std::async(std::launch::async, Glance::at, office, m_session.language(), HomePage::shownLast()));
    style::apply(application, style::Theme(settings.value(QStringLiteral("theme"), 0).toInt()));
    if (ahead)
        ahead->waitForFonts();
    // Qt's own list of the fonts, and of those that stand in for ours, takes as long again; made here, it is there when
    // the first text of the window is measured.
    m_fonts = std::async(std::launch::async, [font = application.font()] { QFontMetrics(font).horizontalAdvance(u'0'); });
    m_window = std::make_unique<MainWindow>(m_session, MainWindow::Showing::AtOnce);
    QObject::connect(&m_session, &Session::officeOpened, &m_doorbell,
                     [this] { m_doorbell.listenFor(m_session.office().path()); });
    QObject::connect(&m_session, &Session::officeClosed, &m_doorbell, [this] { m_doorbell.listenFor({}); });
    QObject::connect(&m_doorbell, &Doorbell::rung, m_window.get(), &MainWindow::comeForward);
    new AfterFirstFrame(m_window.get(), [this, office] {
        if (!office.isEmpty())
            m_session.open(office);
        // Looking through the icon themes takes as long as a room.
        m_window->setWindowIcon(QIcon::fromTheme(QStringLiteral("partnership-desk"),
                                                 QIcon(QStringLiteral(":/icons/partnership-desk.svg"))));
    });
}

Desk::~Desk() = default;

} // namespace pd::ui
