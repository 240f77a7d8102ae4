// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's menus: every command of the program once, with its shortcut.
#include <ui/shell/mainwindow.h>

#include <ui/agreements/agreementcommands.h>
#include <ui/charts/chartspage.h>
#include <ui/edit/bulkeditdialog.h>
#include <ui/edit/directoryprogress.h>
#include <ui/edit/mergedialog.h>
#include <ui/history/backupsdialog.h>
#include <ui/history/changesdialog.h>
#include <ui/history/erasedialog.h>
#include <ui/history/historydialog.h>
#include <ui/history/recyclebindialog.h>
#include <ui/list/recordlistpage.h>
#include <ui/print/summarydialog.h>
#include <ui/settings/rulesdialog.h>
#include <ui/settings/settingsdialog.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/protectionhelp.h>
#include <ui/shell/recentfiles.h>
#include <ui/shell/searchbox.h>
#include <ui/shell/style.h>
#include <ui/shell/wholeoffice.h>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QToolButton>

namespace pd::ui {

QMenu *MainWindow::addMenu(QMenu *parent, const char *title)
{
    QMenu *menu = parent ? parent->addMenu(QString()) : menuBar()->addMenu(QString());
    m_menus << Menu{menu, title};
    return menu;
}

QAction *MainWindow::addItem(QMenu *menu, const char *text, const QString &icon, const QKeySequence &shortcut,
                             std::function<void()> triggered)
{
    auto *action = new QAction(this);
    if (!icon.isEmpty())
        action->setIcon(style::icon(icon));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [run = std::move(triggered)] { run(); });
    menu->addAction(action);
    m_items << Item{action, text};
    return action;
}

void MainWindow::addTool(QAction *action)
{
    auto *button = new QToolButton(m_top);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    m_tools->addWidget(button);
}

void MainWindow::buildMenus()
{
    const auto i = [](const char *name) { return QString::fromLatin1(name); };

    QMenu *file = addMenu(nullptr, QT_TR_NOOP("&File"));
    addItem(file, QT_TR_NOOP("&New office…"), i("document-new"), QKeySequence(), [this] { newOffice(); });
    addItem(file, QT_TR_NOOP("&Open office…"), i("document-open"), QKeySequence::Open, [this] { openOffice(); });
    m_recent = addMenu(file, QT_TR_NOOP("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    addItem(file, QT_TR_NOOP("Practice office"), {}, {}, [this] { openSample(QStringLiteral("practice")); });
    addItem(file, QT_TR_NOOP("Sample office"), {}, {}, [this] { openSample(QStringLiteral("sample")); });
    file->addSeparator();
    QAction *print = addItem(file, QT_TR_NOOP("&Print partnership summary…"), i("document-print"),
                             QKeySequence::Print, [this] { printSummary(selectedPartners()); });
    m_officeItems << print;
    m_kindPrints[Kind::Organisation] << print;
    buildReportMenu(addMenu(file, QT_TR_NOOP("Print a &report")));
    m_listItems << addItem(file, QT_TR_NOOP("&Export list…"), i("document-export-table"),
                           QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportList(); });
    m_officeItems << addItem(file, QT_TR_NOOP("Export &whole office…"), {}, {},
                             [this] { WholeOffice::chooseFile(m_session, this); });
    m_importItems << addItem(file, QT_TR_NOOP("&Import a table…"), i("document-import"),
                             QKeySequence(Qt::CTRL | Qt::Key_I), [this] { importFile(); });
    file->addSeparator();
    m_officeItems << addItem(file, QT_TR_NOOP("Read &directory of institutions…"), {}, {},
                             [this] { DirectoryProgress::choose(m_session, this); });
    m_officeItems << addItem(file, QT_TR_NOOP("&Backups…"), i("document-save"), {},
                             [this] { (new BackupsDialog(m_session, this))->show(); });
    addItem(file, QT_TR_NOOP("&Settings…"), i("configure"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
            [this] { SettingsDialog(m_session, this).exec(); });
    m_officeItems << addItem(file, QT_TR_NOOP("R&ules and deadlines…"), {}, {},
                             [this] { (new RulesDialog(m_session, this))->open(); });
    m_officeItems << addItem(file, QT_TR_NOOP("&Close office"), {}, QKeySequence::Close,
                             [this] {
                                 if (closeEditors())
                                     m_session.office().close();
                             });
    addItem(file, QT_TR_NOOP("&Quit"), i("application-exit"), QKeySequence::Quit, [this] { close(); });

    QMenu *edit = addMenu(nullptr, QT_TR_NOOP("&Edit"));
    m_undo = addItem(edit, QT_TR_NOOP("&Undo"), i("edit-undo"), QKeySequence::Undo,
                     [this] { m_session.office().undo(); });
    m_redo = addItem(edit, QT_TR_NOOP("&Redo"), i("edit-redo"), QKeySequence::Redo,
                     [this] { m_session.office().redo(); });
    edit->addSeparator();
    m_new = addItem(edit, QT_TR_NOOP("&New record…"), i("list-add"), QKeySequence::New, [this] { newRecord(); });
    m_writeItems << m_new;
    m_recordItems << addItem(edit, QT_TR_NOOP("&Edit record…"), i("document-edit"), QKeySequence(Qt::Key_F2),
                             [this] { editRecord(); });
    QAction *remove = addItem(edit, QT_TR_NOOP("&Delete record"), i("edit-delete"), QKeySequence::Delete,
                              [this] { deleteRecord(); });
    remove->setShortcutContext(Qt::WidgetShortcut);  // of the list: elsewhere the key deletes letters
    m_recordItems << remove;
    QAction *paste = addItem(edit, QT_TR_NOOP("Paste ro&ws…"), i("edit-paste"), QKeySequence::Paste,
                             [this] { pasteRows(); });
    paste->setShortcutContext(Qt::WidgetShortcut);  // of the list, as above
    m_importItems << paste;
    QAction *history = addItem(edit, QT_TR_NOOP("&History of the record…"), i("view-history"),
                               QKeySequence(Qt::CTRL | Qt::Key_H), [this] { showHistory(); });
    m_readItems << history;
    m_erase = addItem(edit, QT_TR_NOOP("Erase &person…"), {}, {}, [this] { erasePerson(); });
    m_bulkEdit = addItem(edit, QT_TR_NOOP("Change a &field…"), {}, {}, [this] { changeField(); });
    m_merge = addItem(edit, QT_TR_NOOP("&Merge two records…"), {}, {}, [this] { mergeRecords(); });
    m_recordActions = {m_new, m_recordItems.first(), remove, history, m_bulkEdit, m_merge, paste};
    for (QAction *action : {m_undo, m_redo, print})
        addTool(action);
    edit->addSeparator();
    m_officeItems << addItem(edit, QT_TR_NOOP("&Search everything"), i("edit-find"),
                             QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
                                 m_search->setFocus(Qt::ShortcutFocusReason);
                                 m_search->selectAll();
                             });
    m_listItems << addItem(edit, QT_TR_NOOP("&Filter this list"), i("view-filter"), QKeySequence::Find, [this] {
        if (RecordListPage *list = currentList())
            list->focusFilter();
    });

    QMenu *view = addMenu(nullptr, QT_TR_NOOP("&View"));
    static constexpr const char *titles[] = {
        QT_TR_NOOP("&Home"), QT_TR_NOOP("&Partners"), QT_TR_NOOP("Con&tact persons"), QT_TR_NOOP("&Agreements"),
        QT_TR_NOOP("&Visits"), QT_TR_NOOP("P&rogrammes"), QT_TR_NOOP("&Students"), QT_TR_NOOP("Pro&jects"),
        QT_TR_NOOP("&Events"), QT_TR_NOOP("&Follow-ups"), QT_TR_NOOP("&Charts"), QT_TR_NOOP("Rep&orts")};
    for (int page = 0; page < pageCount; ++page) {
        const QKeySequence shortcut = page < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page))
                                    : page == 9 ? QKeySequence(Qt::CTRL | Qt::Key_0) : QKeySequence();
        m_officeItems << addItem(view, titles[page], {}, shortcut, [this, page] { openPage(Page(page)); });
    }
    view->addSeparator();
    m_officeItems << addItem(view, QT_TR_NOOP("&Changes…"), i("view-history"), {},
                             [this] { (new ChangesDialog(m_session, this))->show(); });
    m_officeItems << addItem(view, QT_TR_NOOP("Recycle &bin…"), i("edit-delete"), {},
                             [this] { (new RecycleBinDialog(m_session, this))->show(); });
    view->addSeparator();
    fillLanguages(addMenu(view, QT_TR_NOOP("&Language")));
    fillThemes(addMenu(view, QT_TR_NOOP("A&ppearance")));

    buildRecordMenu();

    QMenu *help = addMenu(nullptr, QT_TR_NOOP("&Help"));
    addItem(help, QT_TR_NOOP("&Protecting your data"), {}, {}, [this] { (new ProtectionHelp(this))->show(); });
    m_officeItems << addItem(help, QT_TR_NOOP("&Check this office"), i("checkmark"), {}, [this] { checkOffice(); });
    addItem(help, QT_TR_NOOP("&About Partnership Desk"), i("help-about"), {}, [this] { showAbout(); });
}

void MainWindow::fillLanguages(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    for (const QString &code : Language::codes()) {
        const Language language = Language::of(code);
        QAction *action = menu->addAction(language.ownName());
        action->setCheckable(true);
        group->addAction(action);
        m_languages.insert(code, action);
        connect(action, &QAction::triggered, this, [this, language] {
            QSettings().setValue(QStringLiteral("language"), language.code());
            m_session.setLanguage(language);
        });
    }
}

void MainWindow::fillThemes(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const std::pair<style::Theme, const char *> themes[] = {{style::Theme::System, QT_TR_NOOP("As the &system")},
                                                            {style::Theme::Light, QT_TR_NOOP("&Light")},
                                                            {style::Theme::Dark, QT_TR_NOOP("&Dark")}};
    for (const auto &[theme, text] : themes) {
        QAction *action = addItem(menu, text, {}, {}, [theme = theme] {
            QSettings().setValue(QStringLiteral("theme"), int(theme));
            style::setTheme(theme);
        });
        action->setCheckable(true);
        action->setChecked(theme == style::theme());
        group->addAction(action);
    }
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const QString &path : RecentFiles().list()) {
        const QString name = QFileInfo(path).completeBaseName().replace(u'&', QStringLiteral("&&"));
        m_recent->addAction(name, this, [this, path] { openFile(path); })->setToolTip(path);
    }
    m_recent->setToolTipsVisible(true);
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No recent offices"))->setEnabled(false);
}

void MainWindow::enableItems()
{
    const bool isOpen = m_session.office().isOpen();
    const bool canWrite = isOpen && !m_session.isReadOnly();
    const RecordListPage *list = isOpen ? currentList() : nullptr;
    const bool hasRecord = list && !list->selection().isEmpty();
    for (QAction *action : std::as_const(m_officeItems))
        action->setEnabled(isOpen);
    for (QAction *action : std::as_const(m_listItems))
        action->setEnabled(list);
    for (QAction *action : std::as_const(m_writeItems))
        action->setEnabled(canWrite && list);
    for (QAction *action : std::as_const(m_importItems))
        action->setEnabled(canWrite);
    for (QAction *action : std::as_const(m_recordItems))
        action->setEnabled(canWrite && hasRecord);
    for (QAction *action : std::as_const(m_readItems))
        action->setEnabled(hasRecord);
    m_erase->setEnabled(canWrite && hasRecord && list->kind() == Kind::Person && list->selection().size() == 1);
    const qsizetype selected = hasRecord ? list->selection().size() : 0;
    m_bulkEdit->setEnabled(canWrite && selected > 0);
    m_merge->setEnabled(canWrite && selected == 2);
    enableKindItems(hasRecord ? std::optional(list->kind()) : std::nullopt, canWrite);
}

void MainWindow::newRecord()
{
    if (const RecordListPage *list = currentList()) {
        Record record;
        record.kind = list->kind();
        Q_EMIT m_session.createRequested(record);
    }
}

void MainWindow::editRecord()
{
    const RecordListPage *list = currentList();
    if (list && !list->selection().isEmpty())
        Q_EMIT m_session.editRequested(list->kind(), list->selection().constFirst());
}

void MainWindow::showHistory()
{
    const RecordListPage *list = currentList();
    if (list && !list->selection().isEmpty())
        (new HistoryDialog(m_session, list->kind(), list->selection().constFirst(), this))->show();
}

void MainWindow::deleteRecord()
{
    const RecordListPage *list = currentList();
    if (!list || list->selection().isEmpty())
        return;
    if (list->kind() == Kind::Agreement)
        m_agreements->remove(list->selection());
    else
        m_session.remove(list->kind(), list->selection());
}

void MainWindow::erasePerson()
{
    const RecordListPage *list = currentList();
    if (list && list->kind() == Kind::Person && !list->selection().isEmpty() && closeEditors())
        (new EraseDialog(m_session, list->selection().constFirst(), this))->show();
}

void MainWindow::changeField()
{
    const RecordListPage *list = currentList();
    if (list && !list->selection().isEmpty())
        (new BulkEditDialog(m_session, list->kind(), list->selection(), this))->show();
}

void MainWindow::mergeRecords()
{
    const RecordListPage *list = currentList();
    const QList<RecordId> ids = list ? list->selection() : QList<RecordId>();
    if (ids.size() == 2)
        (new MergeDialog(m_session, list->kind(), ids[0], ids[1], this))->show();
}

void MainWindow::printSummary(const QList<RecordId> &partners)
{
    (new SummaryDialog(m_session, partners, this))->show();
}

void MainWindow::exportList()
{
    if (RecordListPage *list = currentList())
        list->exportList();
}

void MainWindow::checkOffice()
{
    m_session.office().read([](Office &office) { return office.check(); })
        .then(this, [this](const QList<Text> &findings) {
            if (findings.isEmpty()) {
                m_messages->show({Message::Severity::Information,
                                  phrase("MainWindow", "The office was checked: all is well.")});
            } else {
                m_messages->show({Message::Severity::Warning,
                                  phrase("MainWindow", "The check found something: %1").arg(findings.first())});
            }
        });
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Partnership Desk"));
    box.setIconPixmap(windowIcon().pixmap(64, 64));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Partnership Desk %1").arg(QStringLiteral(PD_VERSION)));
    box.setInformativeText(tr("The cooperation ledger of a university's international office: partners, "
                              "agreements, visits, programmes and students in one file.\n\n"
                              "Free software under the GNU General Public License, version 3 or later. "
                              "ISCED-F labels by UNESCO-UIS, CC BY-SA 3.0 IGO; city names from GeoNames, CC BY 4.0; "
                              "icons from KDE Breeze, LGPL."));
    box.exec();
}

/// The own institutions, for the button in the title row and its menu.
void MainWindow::readInstitutions()
{
    ListQuery query;
    query.kind = Kind::Organisation;
    query.where = {{QStringLiteral("is_own"), Condition::Op::AnyOf, {QStringLiteral("true")}}};
    query.sort = {{QStringLiteral("name"), false}};
    query.language = m_session.language().code();
    query.today = m_session.today();
    using Institution = std::pair<RecordId, QString>;
    m_session.office()
        .read([query, own = m_session.ownInstitution()](Office &office) {
            QList<Institution> found{{own, office.label(own, query.language)}};
            const QList<RecordId> ids = listIds(office, query).value_or(QList<RecordId>());
            for (const RecordId id : ids)
                found << Institution(id, office.label(id, query.language));
            return found;
        })
        .then(this, [this](const QList<Institution> &found) {
            const auto shown = [this](const QString &label, int width) {
                return fontMetrics().elidedText(label, Qt::ElideRight, width).replace(u'&', QStringLiteral("&&"));
            };
            QMenu *menu = m_institution->menu();
            menu->clear();
            for (const auto &[id, label] : found.mid(1)) {
                QAction *action = menu->addAction(shown(label, 480), this, [this, id = id] { chooseInstitution(id); });
                action->setCheckable(true);
                action->setChecked(id == m_session.ownInstitution());
            }
            m_institution->setText(shown(found.first().second, 220));
            m_institution->setVisible(found.size() > 1);
        });
}

void MainWindow::chooseInstitution(RecordId id)
{
    m_session.office()
        .write([id](Office &office) {
            return office.setSetting(QStringLiteral("current_institution"), QString::number(id.value));
        })
        .then(this, [this](const Result<void> &) { m_session.refreshSettings(); });
}

} // namespace pd::ui
