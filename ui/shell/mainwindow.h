// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/navigation.h>
#include <ui/shell/session.h>

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace pd::ui {

class AgreementCommands;
class MessageBar;
class OwedList;
struct ImportInput;
class RecordListPage;
class SearchBox;
class WelcomePage;

/// The window: navigation on the left, search and messages on top, one room at a time in the middle. Rooms
/// are made when they are first entered. Menus and shortcuts are in menus.cpp, how an office is opened and left in
/// opening.cpp.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// AtOnce: it comes up on the screen while it is built, which takes the screen about as long.
    enum class Showing { Later, AtOnce };
    explicit MainWindow(Session &session, Showing showing = Showing::Later);
    ~MainWindow() override;

    void openPage(Page page);
    Page page() const;
    void openList(const ListQuery &query);
    void openOwed(const OwedQuery &query);
    void showRecord(Kind kind, RecordId id);
    /// The room of a page, made if need be; for tests and screenshots.
    QWidget *room(Page page);
    Session &session() { return m_session; }

    /// In front of other windows; token: what the desktop wants to see for it.
    void comeForward(const QByteArray &token);

    /// Writes a ready-made office to a file in the user's documents (unless it is there) and opens it.
    void openSample(const QString &name);
    /// A table file or pasted rows on their way in, in a window of their own.
    void importTable(const ImportInput &input);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Item { QAction *action; const char *text; };
    struct Menu { QMenu *menu; const char *title; };

    void build();
    void buildMenus();
    void buildRecordMenu();
    void buildReportMenu(QMenu *menu);
    /// What is selected in the list of these kinds that is on screen.
    QList<RecordId> selectedOf(const QList<Kind> &kinds) const;                           // recordmenu.cpp
    void enableKindItems(std::optional<Kind> kind, bool canWrite);
    QAction *addItem(QMenu *menu, const char *text, const QString &icon, const QKeySequence &shortcut,
                     std::function<void()> triggered);
    void addTool(QAction *action);
    static void showShortcut(QAction *action);
    QMenu *addMenu(QMenu *parent, const char *title);
    void fillLanguages(QMenu *menu);
    void fillThemes(QMenu *menu);
    void fillRecent();
    void enableItems();
    void retranslate();
    void showUndo();
    RecordListPage *listPage(Kind kind);
    RecordListPage *currentList() const;
    QList<RecordId> selectedPartners() const;
    /// What is owed and selected, in the list of everything or in one of follow-ups or promises.
    QList<OwedPlace> selectedTasks() const;

    void newOffice();
    void openOffice();
    void openFile(const QString &path);
    /// False when one has unsaved changes: it then asks what to do with them.
    bool closeEditors();
    WelcomePage *welcome();
    void enterOffice();
    void leaveOffice();
    void newRecord();
    void editRecord();
    void deleteRecord();
    void erasePerson();
    void changeField();
    void mergeRecords();
    void showHistory();
    void printSummary(const QList<RecordId> &partners);
    void exportList();
    // importing.cpp
    QString chooseTable();
    void importFile();
    void importLedger();
    void pasteRows();
    void checkOffice();
    void showAbout();
    void readInstitutions();
    void chooseInstitution(RecordId id);
    void offerDrafts();
    void restorePlace();
    void restorePage();

    Session &m_session;
    Navigation *m_navigation;
    SearchBox *m_search;
    MessageBar *m_messages;
    QStackedWidget *m_rooms;
    WelcomePage *m_welcome = nullptr;
    QWidget *m_side;
    QWidget *m_top;
    QToolButton *m_institution;
    QLabel *m_practice;
    QMap<Page, QWidget *> m_pages;
    QMap<Kind, RecordListPage *> m_lists;
    QList<Item> m_items;
    QList<Menu> m_menus;
    QList<QAction *> m_officeItems, m_writeItems, m_listItems, m_recordItems, m_readItems, m_importItems;
    AgreementCommands *m_agreements = nullptr;
    QMap<Kind, QList<QAction *>> m_kindActions;  ///< of the menu "Record"
    QMap<Kind, QList<QAction *>> m_kindPrints;   ///< of the menu "Print a report", and the summary
    QList<QAction *> m_taskActions;              ///< those among them that are done with what is owed
    QPointer<OwedList> m_owed;
    QList<QAction *> m_recordActions;  ///< the context menu of a list
    QHBoxLayout *m_tools;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_new = nullptr;
    QAction *m_erase = nullptr;
    QAction *m_bulkEdit = nullptr;
    QAction *m_merge = nullptr;
    QMenu *m_recent = nullptr;
    QHash<QString, QAction *> m_languages;
    std::optional<LoggedSet> m_undoable, m_redoable;
};

} // namespace pd::ui
