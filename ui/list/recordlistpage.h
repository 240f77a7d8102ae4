// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/views.h>
#include <ui/list/listexport.h>
#include <ui/shell/session.h>

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace pd::ui {

class FilterBar;
class ReadingPane;
class RecordListModel;
class RecordTable;
class RecordView;
class ViewButton;
class ViewForm;

/// The room of one kind of record: filter bar and list on the left, the selected record's reading pane on the
/// right. Selection and position survive sorting, filtering and changes.
class RecordListPage : public QWidget
{
    Q_OBJECT
public:
    RecordListPage(Session &session, Kind kind, QWidget *parent);
    ~RecordListPage() override;

    Kind kind() const;
    /// The list with these conditions and this order.
    void setQuery(const ListQuery &query);
    /// Shows a record, without the filter if that hides it.
    void select(RecordId id);
    QList<RecordId> selection() const;
    void focusList();
    void focusFilter();
    void exportList();
    /// Without asking where to; the ending of the path says how.
    void exportTo(const QString &path, ListExport::Extent extent);
    /// What can be done with a record: the context menu of the list, with the keys the actions have.
    void addRecordActions(const QList<QAction *> &actions);
    /// What is done with records of this kind only: in the context menu too, and as buttons of the reading pane.
    void addCommands(const QList<QAction *> &actions);
    void addPrints(const QList<QAction *> &actions);
    /// Another way to look at the records; the header then has a switch. The last choice is kept.
    void addView(RecordView *view);
    void showAs(RecordView *view);

Q_SIGNALS:
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void ask();
    void askIfSeen();
    void remember();
    void showLoaded();
    void choose(int row);
    void showCurrent();
    void fillColumnMenu();
    void sizeColumns();
    void copyRows();
    ListExport::List list() const;
    void restoreState();
    void saveState() const;

    // recordlistviews.cpp
    void buildViews();
    void chooseView(const View &view);
    void showView(const View &view);
    void leaveView();
    void compareView();
    View shownView() const;
    QStringList shownColumns() const;
    void setColumns(const QStringList &columns);
    void setSort(const QList<SortKey> &sort);
    void openForm(ViewForm *form);
    void closeForm();
    void retranslate();
    QString settingsGroup() const;

    // recordlistswitch.cpp
    void addSwitch(RecordView *view);
    void turnTo(RecordView *view);
    void showOther();
    bool isResting() const;  ///< the table and its filter, while a list of its own is shown
    void lookAt(Kind kind, RecordId id);
    void retranslateSwitch();

    Session &m_session;
    const RecordType &m_type;
    RecordListModel *m_model;
    ListExport *m_export;
    QLabel *m_title;
    QPushButton *m_new;
    FilterBar *m_filter;
    QToolButton *m_columns;
    QMenu *m_columnMenu;
    QStackedWidget *m_shown;          ///< the table, or a view in its place
    RecordTable *m_table;
    QList<RecordView *> m_others;
    RecordView *m_other = nullptr;    ///< the one that is shown; none: the table
    QList<QToolButton *> m_switch;    ///< the table's, then one for each view
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_emptyAction;
    QAction *m_copy;
    QSplitter *m_splitter;
    ReadingPane *m_pane;
    QVBoxLayout *m_left;     ///< title, filter, what is asked, list
    ViewButton *m_views;
    QPointer<ViewForm> m_form;
    /// The columns without a view; kept while one is shown.
    struct Plain { QStringList columns; QByteArray header; bool hasOwnWidths; };
    Plain plain() const;
    std::optional<Plain> m_plain;
    RecordId m_current;
    RecordId m_wanted;       ///< to be selected when the list is there
    /// Where one was before the rows became others.
    struct Place { QList<RecordId> selection; int row = 0, across = 0, down = 0; } m_place;
    bool m_isChosen = false;        ///< m_current, by a person
    bool m_isSameQuestion = false;  ///< the records changed, not what is asked for: stay where one was
    bool m_isStale = true;
    bool m_isSizing = false;
    bool m_hasOwnWidths = false;    ///< the user drew the columns; no more sizing by the program
};

} // namespace pd::ui
