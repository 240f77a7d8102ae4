// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/session.h>

#include <ui/shell/translators.h>

#include <QApplication>
#include <QPointer>
#include <QWidget>

#include <mutex>

namespace pd::ui {

namespace {

/// What the session mirrors of an office's settings, read in one go on the reading thread.
struct Mirrored
{
    QDate today;
    bool isPractice = false;
    QString user;
    RecordId own;
};

Mirrored mirror(Office &office)
{
    return {QDate::fromString(office.setting(QStringLiteral("today")), Qt::ISODate),
            office.setting(QStringLiteral("is_practice")) == u"1",
            office.setting(QStringLiteral("user")), office.currentInstitution()};
}

} // namespace

Session::Session(const report::ChartPainter *charts, QObject *parent)
    : QObject(parent), m_office(std::make_unique<OfficeThread>()), m_charts(charts),
      m_today(QDate::currentDate())
{
    connect(m_office.get(), &OfficeThread::opened, this, [this] {
        m_office->read(mirror).then(this, [this](const Mirrored &settings) {
            m_today = settings.today.isValid() ? settings.today : QDate::currentDate();
            m_isPractice = settings.isPractice;
            m_user = settings.user;
            m_own = settings.own;
            Q_EMIT officeOpened();
        });
    });
    connect(m_office.get(), &OfficeThread::closed, this, &Session::officeClosed);
}

Session::~Session() = default;

bool Session::isReadOnly() const
{
    return m_office->isReadOnly();
}

std::shared_ptr<const CodeTables> Session::tables() const
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    if (!m_tables)
        m_tables = CodeTables::load();
    return m_tables;
}

void Session::setLanguage(const Language &language)
{
    if (m_translators && m_language == language)
        return;
    m_language = language;
    auto next = std::make_unique<Translators>(language);
    m_translators = std::move(next);  // the old ones leave after the new ones are in: one event for the widgets
    QLocale::setDefault(language.locale());
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(language.locale());
    Q_EMIT languageChanged();
}

void Session::setUser(const QString &name)
{
    m_user = name;
    m_office->write([name](Office &office) { return office.setSetting(QStringLiteral("user"), name); });
    Q_EMIT settingsChanged();
}

void Session::open(const QString &path)
{
    m_office->open(path).then(this, [this](const Result<QString> &opened) {
        if (!opened)
            Q_EMIT message({Message::Severity::Error, opened.error().message});
    });
}

void Session::refreshSettings()
{
    m_office->read(mirror).then(this, [this](const Mirrored &settings) {
        m_today = settings.today.isValid() ? settings.today : QDate::currentDate();
        m_isPractice = settings.isPractice;
        m_user = settings.user;
        m_own = settings.own;
        Q_EMIT settingsChanged();
    });
}

void Session::apply(ChangeSet set, QObject *context, std::function<void(const Applied &)> done,
                    std::function<void(const Error &)> failed)
{
    set.who = m_user;
    QPointer<QObject> alive(context ? context : this);
    m_office->apply(set).then(this, [this, alive, done = std::move(done),
                                     failed = std::move(failed)](const Result<Applied> &result) {
        if (result) {
            if (alive && done)
                done(*result);
        } else if (alive && failed) {
            failed(result.error());
        } else {
            Q_EMIT message({Message::Severity::Error, result.error().message});
        }
    });
}

void Session::remove(Kind kind, RecordId id)
{
    ChangeSet set;
    set.changes << Change::remove(kind, id);
    apply(set, this, [this](const Applied &) {
        Q_EMIT message({Message::Severity::Information, phrase("Session", "Moved to the recycle bin."),
                        phrase("Session", "Undo"), [this] { m_office->undo(); }});
    });
}

} // namespace pd::ui
