// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/session.h>

#include <ui/shell/colleagues.h>
#include <ui/shell/translators.h>

#include <exchange/officefiles.h>
#include <search/search.h>
#include <store/background.h>
#include <store/backup.h>
#include <store/medium.h>
#include <store/wayson.h>

#include <QApplication>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QTimer>
#include <QWidget>

#include <mutex>

namespace pd::ui {

/// What is searched is read in steps, between which typed letters are answered.
static void readWords(OfficeThread &office, QObject *context)
{
    constexpr int step = 10;  // ms
    office.find([](Office &o) { return prepareSearch(o, step); })
        .then(context, [&office, context](const Result<bool> &isWhole) {
            if (isWhole && !*isWhole)
                readWords(office, context);
        });
}

Session::Session(const report::ChartPainter *charts, QObject *parent)
    : QObject(parent), m_office(std::make_unique<OfficeThread>()),
      m_colleagues(std::make_unique<Colleagues>(*m_office, nullptr)), m_charts(charts), m_today(QDate::currentDate())
{
    connect(m_colleagues.get(), &Colleagues::holderChanged, this, &Session::accessChanged);
    connect(m_colleagues.get(), &Colleagues::message, this, &Session::message);
    connect(m_office.get(), &OfficeThread::opened, this, &Session::enter);
    connect(m_office.get(), &OfficeThread::closed, this, &Session::officeClosed);
    constexpr int pause = 1000;  // ms: what others have written is seen within two seconds
    auto *looking = new QTimer(this);
    connect(looking, &QTimer::timeout, m_office.get(), &OfficeThread::lookForOthers);
    looking->start(pause);
}

Session::~Session()
{
    m_colleagues.reset();  // it listens to the office
    m_office.reset();  // before the rest: what its threads still run may ask for the tables
}

bool Session::isReadOnly() const
{
    return m_office->isReadOnly() || m_colleagues->holder();
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
    // Told when it is written: what is asked then is asked of this user.
    m_office->write([name](Office &office) { return office.setSetting(QStringLiteral("user"), name); })
        .then(this, [this](const Result<void> &) { Q_EMIT settingsChanged(); });
}

void Session::expect(std::future<std::optional<Glance>> glance)
{
    m_expected = std::move(glance);
    m_isOpening = true;
}

const std::optional<Glance> &Session::glance()
{
    using namespace std::chrono_literals;
    // A window without numbers is better than none: another program may hold the file for long.
    const bool isFirst = m_expected.valid() && !std::exchange(m_hasWaited, true);
    if (isFirst && m_expected.wait_for(500ms) == std::future_status::ready) {
        m_glance = m_expected.get();
        if (m_glance)
            take(m_glance->settings);
    }
    return m_glance;
}

void Session::open(const QString &path, const Office::Options &options)
{
    const QString before = m_office->path();
    const int opening = ++m_openings;
    m_isOpening = true;
    m_isMirrored = false;
    m_office->open(path, options).then(this, [this, path, before, opening](const Result<QString> &opened) {
        if (opened || opening != m_openings)
            return;
        m_isOpening = false;
        m_glance.reset();
        if (!before.isEmpty() && before != path)
            open(before);
        else
            Q_EMIT officeClosed();
        tellWhy(path, opened.error());
    });
    readWords(*m_office, this);
    // Asked for at once, so that the rooms that read early come after it.
    m_office->read(OfficeSettings::of).then(this, [this, opening](const OfficeSettings &settings) {
        if (opening != m_openings)
            return;
        take(settings);
        m_isMirrored = true;
        enter();
    });
}

/// An office that does not open has ways on: its backups, or what can still be read of it.
void Session::tellWhy(const QString &path, const Error &error)
{
    inBackground([path, error] { return waysOn(path, error).any(); }).then(this, [this, path, error](bool hasWays) {
        if (hasWays)
            Q_EMIT message({Message::Severity::Error, error.message, phrase("Session", "What can be done…"),
                            [this, path, error] { Q_EMIT rescueRequested(path, error); }});
        else
            Q_EMIT message({Message::Severity::Error, error.message});
    });
}

/// What is risky where the office lies, in one sentence.
void Session::tellOfMedium(int opening)
{
    inBackground([path = m_office->path()] { return isOnNetwork(path); }).then(this, [this, opening](bool isRisky) {
        if (isRisky && opening == m_openings)
            Q_EMIT message({Message::Severity::Warning,
                            phrase("Session", "This office lies on a network drive: when the connection breaks while "
                                              "something is saved, or a copy is edited elsewhere, changes can be lost, so "
                                              "let one person edit at a time and keep backups on your own computer.")});
    });
}

/// The office is there when its threads have opened it and its settings are known.
void Session::enter()
{
    if (!m_isOpening || !m_isMirrored || !m_office->isOpen())
        return;
    // An office that knows nobody yet takes the name that was given at the welcome.
    const QString name = QSettings().value(QStringLiteral("user")).toString().trimmed();
    if (m_user.isEmpty() && !name.isEmpty() && !isReadOnly())
        setUser(name);
    m_isOpening = false;
    m_glance.reset();
    Q_EMIT officeOpened();
    tellOfMedium(m_openings);
    if (!isReadOnly())
        renewSearchTexts(m_openings);
    constexpr int pause = 15000;  // ms: the first minute belongs to the user
    QTimer::singleShot(pause, this, [this, opening = m_openings] {
        if (opening == m_openings)
            backUp();
    });
}

/// An office that an older program wrote gets the search texts of this one, in steps that let other changes
/// through.
void Session::renewSearchTexts(int opening)
{
    m_office->write([](Office &office) { return office.renewSearchTexts(); })
        .then(this, [this, opening](const Result<Office::Renewal> &renewal) {
            if (opening != m_openings || !renewal || renewal->total == 0)
                return;
            if (renewal->isComplete()) {
                Q_EMIT message({Message::Severity::Information, phrase("Session", "The search is ready.")});
                return;
            }
            Q_EMIT message({Message::Severity::Information,
                            phrase("Session", "The search is being prepared for this office: %1 of %2 records.")
                                .arg(m_language.number(renewal->done)).arg(m_language.number(renewal->total))});
            renewSearchTexts(opening);
        });
}

/// The day's backup, on the writing thread. It says something only when it fails.
void Session::backUp()
{
    if (!m_office->isOpen() || isReadOnly())
        return;
    using Written = Result<std::optional<Backup>>;
    m_office->write([](Office &office) { return Backups(office.path()).writeDaily(); })
        .then(this, [this](const Written &written) {
            if (!written && written.error().kind == Error::Kind::Damaged)
                tellWhy(m_office->path(), written.error());
            else if (!written && written.error().kind != Error::Kind::Busy)
                Q_EMIT message({Message::Severity::Warning,
                                phrase("Session", "Today's backup was not written. %1").arg(written.error().message)});
        });
}

void Session::restore(const QString &backup, const QString &office)
{
    const QString path = office.isEmpty() ? m_office->path() : office;
    m_isOpening = true;  // the window keeps its place
    m_isMirrored = false;
    ++m_openings;
    m_office->close();
    using Restored = Result<std::optional<QString>>;
    inBackground([path, backup] { return Backups(path).restore(backup); }).then(this, [this, path](const Restored &restored) {
        open(path);
        if (restored)
            Q_EMIT message({Message::Severity::Information,
                            phrase("Session", "The backup was restored. The state before it is among the backups.")});
        else
            Q_EMIT message({Message::Severity::Error, restored.error().message});
    });
}

void Session::make(const QString &path, const QString &folder)
{
    if (m_isMaking)
        return;
    m_isMaking = true;
    Q_EMIT makingChanged(true);
    inBackground([path, folder]() -> Result<void> {
        if (folder.isEmpty()) {
            const auto made = Office::create(path);
            return made ? Result<void>() : tl::unexpected(made.error());
        }
        const auto made = buildOffice(path, folder);
        return made ? Result<void>() : tl::unexpected(made.error());
    }).then(this, [this, path](const Result<void> &made) {
        m_isMaking = false;
        Q_EMIT makingChanged(false);
        if (made)
            open(path);
        else
            Q_EMIT message({Message::Severity::Error, made.error().message});
    });
}

void Session::refreshSettings()
{
    m_office->read(OfficeSettings::of).then(this, [this](const OfficeSettings &settings) {
        take(settings);
        Q_EMIT settingsChanged();
    });
}

void Session::take(const OfficeSettings &settings)
{
    m_today = settings.today;
    m_isPractice = settings.isPractice;
    m_user = settings.user;
    m_own = settings.own;
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

void Session::remove(Kind kind, const QList<RecordId> &ids)
{
    ChangeSet set;
    for (const RecordId id : ids)
        set.changes << Change::remove(kind, id);
    apply(set, this, [this](const Applied &) {
        Q_EMIT message({Message::Severity::Information, phrase("Session", "Moved to the recycle bin."),
                        phrase("Session", "Undo"), [this] { m_office->undo(); }});
    });
}

} // namespace pd::ui
