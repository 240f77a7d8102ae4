// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/mainwindow.h>

#include <ui/agreements/agreementtimeline.h>
#include <ui/charts/chartspage.h>
#include <ui/edit/recordeditor.h>
#include <ui/history/rescuedialog.h>
#include <ui/followups/owedlist.h>
#include <ui/home/homepage.h>
#include <ui/list/recordlistpage.h>
#include <ui/print/reportspage.h>
#include <ui/programmes/programmetree.h>
#include <ui/shell/colleagues.h>
#include <ui/shell/elidedlabel.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/searchbox.h>
#include <ui/shell/style.h>
#include <ui/visits/visitcalendar.h>

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace pd::ui {

namespace {

std::optional<Kind> kindOf(Page page)
{
    switch (page) {
    case Page::Partners: return Kind::Organisation;
    case Page::People: return Kind::Person;
    case Page::Agreements: return Kind::Agreement;
    case Page::Visits: return Kind::Visit;
    case Page::Programmes: return Kind::Programme;
    case Page::Students: return Kind::Cohort;
    case Page::Projects: return Kind::Project;
    case Page::Events: return Kind::Event;
    case Page::FollowUps: return Kind::FollowUp;
    default: return std::nullopt;
    }
}

/// The page whose list holds a kind; parts without a page of their own are edited from their owner's.
std::optional<Page> pageOf(Kind kind)
{
    for (int page = 0; page < pageCount; ++page) {
        if (kindOf(Page(page)) == kind)
            return Page(page);
    }
    return std::nullopt;
}

} // namespace

MainWindow::MainWindow(Session &session, Showing showing) : m_session(session)
{
    restorePlace();
    if (showing == Showing::AtOnce)
        show();
    build();
    buildMenus();
    setAcceptDrops(true);
    connect(&m_session, &Session::message, m_messages, &MessageBar::show);
    connect(&m_session, &Session::officeOpened, this, &MainWindow::enterOffice);
    connect(&m_session, &Session::officeClosed, this, &MainWindow::leaveOffice);
    connect(&m_session, &Session::settingsChanged, this, &MainWindow::retranslate);
    connect(&m_session, &Session::accessChanged, this, [this] {
        enableItems();
        retranslate();
    });
    connect(&m_session.colleagues(), &Colleagues::handOverRequested, this, &MainWindow::closeEditors);
    connect(&m_session, &Session::showRequested, this, &MainWindow::showRecord);
    connect(&m_session, &Session::listRequested, this, &MainWindow::openList);
    connect(&m_session, &Session::printSummaryRequested, this, &MainWindow::printSummary);
    connect(&m_session, &Session::rescueRequested, this, [this](const QString &path, const Error &error) {
        (new RescueDialog(m_session, path, error, this))->show();
    });
    connect(&m_session, &Session::editRequested, this,
            [this](Kind kind, RecordId id) { RecordEditor::open(m_session, kind, id, this); });
    connect(&m_session, &Session::createRequested, this,
            [this](const Record &prefilled) { RecordEditor::create(m_session, prefilled, this); });
    connect(&m_session, &Session::makingChanged, this, [this](bool isMaking) {
        if (isMaking)
            m_messages->show({Message::Severity::Information, phrase("MainWindow", "The office is being prepared…")});
        else
            m_messages->clear();
    });
    // What the bar offers is about the state before: "Undo" would take back something else.
    connect(&m_session.office(), &OfficeThread::changed, m_messages, &MessageBar::dropOffer);
    connect(&m_session.office(), &OfficeThread::historyChanged, this,
            [this](const std::optional<LoggedSet> &undo, const std::optional<LoggedSet> &redo) {
                m_undoable = undo;
                m_redoable = redo;
                showUndo();
            });
    restorePage();
    leaveOffice();
    if (m_session.isOpening() && page() == Page::Home)
        m_rooms->setCurrentWidget(room(Page::Home));  // it reads while the window is laid out
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    auto *columns = new QHBoxLayout(centre);
    style::tighten(columns);
    columns->setSpacing(0);

    m_side = new QWidget(centre);
    auto *side = new QHBoxLayout(m_side);
    style::tighten(side);
    side->setSpacing(0);
    auto *pages = new QVBoxLayout;
    pages->setContentsMargins(0, style::grid, 0, style::grid);
    m_navigation = new Navigation(m_side);
    pages->addWidget(m_navigation, 1);
    side->addLayout(pages);
    auto *rule = new QWidget(m_side);
    rule->setFixedWidth(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Mid);
    side->addWidget(rule);

    auto *main = new QVBoxLayout;
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(0);
    m_top = new QWidget(centre);
    auto *top = new QHBoxLayout(m_top);
    top->setContentsMargins(2 * style::grid, style::grid, 2 * style::grid, style::grid);
    m_search = new SearchBox(m_session, m_top);
    m_practice = new ElidedLabel(m_top);
    style::setDimmed(m_practice);
    m_practice->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_institution = new QToolButton(m_top);
    m_institution->setAutoRaise(true);
    m_institution->setPopupMode(QToolButton::InstantPopup);
    m_institution->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_institution->setMenu(new QMenu(m_institution));
    connect(&m_session.office(), &OfficeThread::changed, this, [this](const Applied &applied) {
        if (applied.kinds.contains(Kind::Organisation))
            readInstitutions();
    });
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(style::half);
    top->addWidget(m_search, 3);
    top->addLayout(m_tools);
    top->addStretch(1);
    top->addWidget(m_practice);
    top->addWidget(m_institution);
    m_messages = new MessageBar(m_session, centre);
    m_rooms = new QStackedWidget(centre);
    main->addWidget(m_top);
    main->addWidget(m_messages);
    main->addWidget(m_rooms, 1);

    columns->addWidget(m_side);
    columns->addLayout(main, 1);
    setCentralWidget(centre);

    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::openPage);
}

QWidget *MainWindow::room(Page page)
{
    if (const auto kind = kindOf(page))
        return listPage(*kind);
    if (QWidget *known = m_pages.value(page))
        return known;
    QWidget *made = nullptr;
    if (page == Page::Home) {
        auto *home = new HomePage(m_session, m_rooms);
        connect(home, &HomePage::owedRequested, this, &MainWindow::openOwed);
        made = home;
    } else if (page == Page::Charts)
        made = new ChartsPage(m_session, m_rooms);
    else
        made = new ReportsPage(m_session, m_rooms);
    m_pages.insert(page, made);
    m_rooms->addWidget(made);
    return made;
}

RecordListPage *MainWindow::listPage(Kind kind)
{
    if (RecordListPage *known = m_lists.value(kind))
        return known;
    auto *made = new RecordListPage(m_session, kind, m_rooms);
    connect(made, &RecordListPage::selectionChanged, this, &MainWindow::enableItems);
    if (kind == Kind::Agreement)
        made->addView(new AgreementTimeline(m_session, made));
    if (kind == Kind::Programme)
        made->addView(new ProgrammeTree(m_session, made));
    if (kind == Kind::Visit)
        made->addView(new VisitCalendar(m_session, made));
    if (kind == Kind::FollowUp) {
        m_owed = new OwedList(m_session, made);
        made->addView(m_owed);
    }
    made->addRecordActions(m_recordActions);
    made->addCommands(m_kindActions.value(kind));
    made->addPrints(m_kindPrints.value(kind));
    m_lists.insert(kind, made);
    m_rooms->addWidget(made);
    return made;
}

RecordListPage *MainWindow::currentList() const
{
    return qobject_cast<RecordListPage *>(m_rooms->currentWidget());
}

Page MainWindow::page() const
{
    return m_navigation->page();
}

void MainWindow::comeForward(const QByteArray &token)
{
    qputenv("XDG_ACTIVATION_TOKEN", token);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openPage(Page page)
{
    if (!m_session.office().isOpen())
        return;
    m_navigation->setPage(page);
    m_rooms->setCurrentWidget(room(page));
    enableItems();
}

void MainWindow::openList(const ListQuery &query)
{
    RecordListPage *list = listPage(query.kind);
    if (const auto page = pageOf(query.kind)) {
        openPage(*page);
    } else {  // promises, say: a list that only a link leads to
        m_navigation->leave();
        m_rooms->setCurrentWidget(list);
        enableItems();
    }
    list->setQuery(query);
    list->focusList();
}

void MainWindow::openOwed(const OwedQuery &query)
{
    openPage(Page::FollowUps);
    RecordListPage *list = listPage(Kind::FollowUp);
    list->showAs(m_owed);
    m_owed->setQuery(query);
    list->focusList();
}

void MainWindow::showRecord(Kind kind, RecordId id)
{
    const auto page = pageOf(kind);
    if (!page) {
        RecordEditor::open(m_session, kind, id, this);
        return;
    }
    openPage(*page);
    listPage(kind)->select(id);
}

QList<RecordId> MainWindow::selectedPartners() const
{
    const RecordListPage *list = m_lists.value(Kind::Organisation);
    return list ? list->selection() : QList<RecordId>();
}

void MainWindow::retranslate()
{
    for (const Item &item : std::as_const(m_items)) {
        item.action->setText(tr(item.text));
        showShortcut(item.action);
    }
    for (const Menu &menu : std::as_const(m_menus))
        menu.menu->setTitle(tr(menu.title));
    for (auto it = m_languages.cbegin(); it != m_languages.cend(); ++it)
        it.value()->setChecked(it.key() == m_session.language().code());
    const bool isOpen = m_session.office().isOpen();
    const QString path = isOpen ? m_session.office().path() : m_session.glance() ? m_session.glance()->path : QString();
    setWindowTitle(path.isEmpty() ? tr("Partnership Desk")
                                  : tr("%1 – Partnership Desk").arg(QFileInfo(path).completeBaseName()));
    setWindowFilePath(path);
    m_practice->setVisible(!path.isEmpty() && (m_session.isPractice() || m_session.isReadOnly()));
    if (const auto &holder = m_session.colleagues().holder())
        m_practice->setText(tr("%1 is editing; you can read").arg(holder->user));
    else if (m_session.isPractice())
        m_practice->setText(tr("Practice office: fictional data. Today is %1.")
                                .arg(m_session.language().date(m_session.today())));
    else
        m_practice->setText(tr("Read-only"));
    m_practice->setToolTip(m_practice->text());
    m_institution->setToolTip(tr("The home institution you work for"));
    m_institution->setAccessibleName(tr("Home institution"));
    if (isOpen) {
        readInstitutions();
    }
    showUndo();
}

/// The tool tip names the shortcut, as the menu does.
void MainWindow::showShortcut(QAction *action)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&\\w\\)|&(?!&)|…$"));
    QString tip = action->text();
    tip.remove(mnemonic);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
}

void MainWindow::showUndo()
{
    const auto show = [this](QAction *action, const std::optional<LoggedSet> &set, const QString &bare,
                             const QString &withText) {
        action->setEnabled(set.has_value() && !m_session.isReadOnly());
        action->setText(set ? withText.arg(m_session.language().text(
                                  description(*set, m_session.language().code())).replace(u'&', QStringLiteral("&&")))
                            : bare);
        showShortcut(action);
    };
    show(m_undo, m_undoable, tr("&Undo"), tr("&Undo: %1"));
    show(m_redo, m_redoable, tr("&Redo"), tr("&Redo: %1"));
}

void MainWindow::restorePlace()
{
    const QSettings settings;
    resize(QSize(1280, 800).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
}

void MainWindow::restorePage()
{
    const QSettings settings;
    const int page = settings.value(QStringLiteral("window/page"), 0).toInt();
    m_navigation->setCurrentRow(page >= 0 && page < pageCount ? page : 0);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!closeEditors()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/page"), int(page()));
    QMainWindow::closeEvent(event);
}

} // namespace pd::ui
