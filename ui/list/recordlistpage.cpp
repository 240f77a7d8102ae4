// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/list/recordlistpage.h>

#include <ui/detail/readingpane.h>
#include <ui/list/filterbar.h>
#include <ui/list/recordlistmodel.h>
#include <ui/list/recordtable.h>
#include <ui/list/recordview.h>
#include <ui/list/viewbutton.h>
#include <ui/list/viewforms.h>
#include <ui/shell/style.h>

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pd::ui {

RecordListPage::RecordListPage(Session &session, Kind kind, QWidget *parent)
    : QWidget(parent), m_session(session), m_type(recordType(kind)),
      m_model(new RecordListModel(session, kind, this)), m_export(new ListExport(session, this))
{
    build();
    buildViews();
    restoreState();
    connect(m_filter, &FilterBar::filterChanged, this, [this] {
        m_isSameQuestion = false;
        ask();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this] { m_isSameQuestion = false; });
    connect(m_filter, &FilterBar::leaveRequested, this, &RecordListPage::focusList);
    connect(m_model, &RecordListModel::aboutToAsk, this, [this] {
        const RecordListModel::Stay stay{m_wanted.isValid()                  ? QList<RecordId>{m_wanted}
                                         : m_isChosen || m_isSameQuestion ? selection()
                                                                          : QList<RecordId>(),
                                         m_isSameQuestion && m_table->verticalScrollBar()->value() > 0};
        m_model->setStay(stay);
    });
    connect(m_model, &RecordListModel::aboutToChange, this, &RecordListPage::remember);
    connect(m_model, &RecordListModel::loaded, this, &RecordListPage::showLoaded);
    connect(m_model, &RecordListModel::failed, this, [this](const Error &error) {
        Q_EMIT m_session.message({Message::Severity::Error, error.message});
    });
    connect(m_table, &RecordTable::doubleClicked, this,
            [this] { Q_EMIT m_session.editRequested(m_type.kind, m_current); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        Record record;
        record.kind = m_type.kind;
        Q_EMIT m_session.createRequested(record);
    });
    connect(&m_session.office(), &OfficeThread::changed, this, &RecordListPage::askIfSeen);
    connect(&m_session, &Session::settingsChanged, this, &RecordListPage::askIfSeen);
    connect(&m_session, &Session::accessChanged, this, [this] { m_new->setEnabled(!m_session.isReadOnly()); });
    retranslate();
}

RecordListPage::~RecordListPage()
{
    saveState();
}

void RecordListPage::build()
{
    auto *left = new QWidget;
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    m_left = new QVBoxLayout(left);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * style::grid, style::grid + style::half, style::grid, style::half);
    m_title = new QLabel(left);
    m_title->setFont(style::titleFont());
    m_new = new QPushButton(style::icon(QStringLiteral("list-add")), QString(), left);
    head->addWidget(m_title, 1);
    head->addWidget(m_new);
    m_filter = new FilterBar(m_session, m_type, left);
    m_columns = new QToolButton(left);
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::TabFocus);
    m_columns->setIcon(style::icon(QStringLiteral("view-table-of-contents-ltr")));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columnMenu = new QMenu(m_columns);
    m_columns->setMenu(m_columnMenu);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &RecordListPage::fillColumnMenu);
    m_filter->tail()->addWidget(m_columns);

    m_table = new RecordTable(m_model, left);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !isResting()) {
                    m_current = m_model->idAt(current.row());
                    m_isChosen = true;
                    showCurrent();
                }
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordListPage::selectionChanged);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        const QHeaderView *header = m_table->horizontalHeader();
        const bool isStretched = header->visualIndex(section) == header->count() - 1;
        m_hasOwnWidths = m_hasOwnWidths || !(m_isSizing || isStretched);
    });
    m_copy = new QAction(m_table);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_copy->setIcon(style::icon(QStringLiteral("edit-copy")));
    connect(m_copy, &QAction::triggered, this, &RecordListPage::copyRows);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_empty = new QWidget(m_table);
    auto *empty = new QVBoxLayout(m_empty);
    m_emptyText = new QLabel(m_empty);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    style::setDimmed(m_emptyText);
    m_emptyAction = new QPushButton(m_empty);
    empty->addStretch(2);
    empty->addWidget(m_emptyText);
    empty->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    empty->addStretch(3);
    m_empty->hide();
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_filter->isFiltering())
            m_filter->clear();
        else
            m_new->click();
    });

    m_left->addLayout(head);
    m_left->addWidget(m_filter);
    m_shown = new QStackedWidget(left);
    m_shown->addWidget(m_table);
    m_left->addWidget(m_shown, 1);
    m_pane = new ReadingPane(m_session, this);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({640, 460});
    connect(new QShortcut(Qt::Key_Escape, m_pane, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &RecordListPage::focusList);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_splitter);
}

Kind RecordListPage::kind() const
{
    return m_type.kind;
}

void RecordListPage::ask()
{
    if (isResting())
        return;  // it stays stale
    ListQuery query = m_model->query();
    query.match = m_filter->match();
    query.where = m_filter->conditions();
    m_isStale = false;
    m_model->setQuery(query);
    compareView();
}

void RecordListPage::askIfSeen()
{
    m_isSameQuestion = true;
    m_isStale = true;
    if (isVisible())
        ask();
}

void RecordListPage::addRecordActions(const QList<QAction *> &actions)
{
    m_table->addActions(actions);
    m_table->addAction(m_copy);
    for (RecordView *view : std::as_const(m_others))
        view->surface()->addActions(actions);
}

void RecordListPage::addCommands(const QList<QAction *> &actions)
{
    m_pane->addCommands(actions);
    m_table->addActions(actions);
    for (RecordView *view : std::as_const(m_others))
        view->surface()->addActions(actions);
}

void RecordListPage::addPrints(const QList<QAction *> &actions)
{
    if (actions.isEmpty())
        return;
    m_pane->addPrints(actions);
    m_table->addAction(m_pane->printMenu()->menuAction());
    for (RecordView *view : std::as_const(m_others))
        view->surface()->addAction(m_pane->printMenu()->menuAction());
}

void RecordListPage::setQuery(const ListQuery &query)
{
    if (isResting())
        turnTo(nullptr);
    leaveView();
    if (!query.sort.isEmpty())
        setSort(query.sort);
    m_filter->setFilter(query.match, query.where);
}

void RecordListPage::select(RecordId id)
{
    m_wanted = id;
    m_current = id;
    m_isChosen = true;
    if (isResting())
        turnTo(nullptr);
    showCurrent();
    if (m_filter->isFiltering() && m_model->rowOf(id) < 0)
        m_filter->clear();
    else if (m_isStale || m_model->isLoading())
        ask();
    else
        showLoaded();
}

void RecordListPage::showLoaded()
{
    if (isResting())
        return;
    const int count = m_model->rowCount();
    m_filter->setCount(m_model->total());
    compareView();
    const bool isEmpty = count == 0;
    m_emptyText->setText(m_filter->isFiltering() ? tr("Nothing matches this filter.")
                                                 : tr("There is nothing here yet."));
    m_emptyAction->setText(m_filter->isFiltering() ? tr("Clear filters") : m_new->text());
    m_emptyAction->setVisible(m_filter->isFiltering() || !m_session.isReadOnly());
    m_empty->setVisible(isEmpty);
    m_empty->setGeometry(m_table->viewport()->geometry());
    // A record that the program chose, because one is always shown, is not followed to where it is now.
    const bool isFollowed = m_isChosen || m_isSameQuestion;
    const RecordId wanted = m_wanted.isValid() ? m_wanted : isFollowed ? m_current : RecordId();
    m_wanted = {};
    int row = m_model->rowOf(wanted);
    const bool isFound = row >= 0;
    if (row < 0 && count > 0)
        row = m_isSameQuestion ? qBound(0, m_place.row, count - 1) : 0;  // it is gone: the one in its place
    if (row >= 0) {
        const bool wasChosen = m_isChosen;
        choose(row);
        m_isChosen = isFound && wasChosen;
    } else {
        m_current = {};
        m_pane->clear();
    }
    m_isSameQuestion = true;
    m_place = {};
    showOther();
    Q_EMIT selectionChanged();
}

void RecordListPage::remember()
{
    m_place = {selection(), m_table->currentIndex().row(), m_table->horizontalScrollBar()->value(),
               m_table->verticalScrollBar()->value()};
}

/// Makes a row the current one, selects again what was selected beside it, and stays where one was: at the same rows
/// where the records changed, with the same record at the same height where the order did.
void RecordListPage::choose(int row)
{
    const bool isChosen = m_isChosen;
    QItemSelection selected;
    const auto add = [&](int first, int last) { selected.select(m_model->index(first, 0), m_model->index(last, 0)); };
    const bool wasSelected = m_place.selection.size() > 1 && m_place.selection.contains(m_model->idAt(row));
    if (wasSelected) {
        const QSet<RecordId> before(m_place.selection.cbegin(), m_place.selection.cend());
        const QList<RecordId> &ids = m_model->ids();
        for (int first = 0; first < ids.size(); ++first) {
            int end = first;
            while (end < ids.size() && before.contains(ids[end]))
                ++end;
            if (end > first)
                add(first, end - 1);
            first = end;
        }
    } else {
        add(row, row);
    }
    const QModelIndex index = m_model->index(row, 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selected, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int height = m_place.row - m_place.down;
    m_table->verticalScrollBar()->setValue(m_isSameQuestion ? m_place.down : isChosen ? row - height : 0);
    m_table->scrollTo(index);
    m_table->horizontalScrollBar()->setValue(m_place.across);
}

void RecordListPage::showCurrent()
{
    if (m_current.isValid())
        m_pane->show(m_type.kind, m_current);
    if (m_other)
        m_other->setCurrent(m_current);
}

QList<RecordId> RecordListPage::selection() const
{
    if (m_other)
        return m_current.isValid() ? QList<RecordId>{m_current} : QList<RecordId>();
    QList<RecordId> ids;
    const QItemSelection selected = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selected)
        ids += m_model->ids().mid(range.top(), range.height());
    return ids;
}

void RecordListPage::focusList()
{
    const bool isOther = m_other && m_shown->currentWidget() == m_other;
    (isOther ? m_other->surface() : m_table)->setFocus(Qt::OtherFocusReason);
}

void RecordListPage::focusFilter()
{
    if (isResting())
        focusList();
    else
        m_filter->focusText();
}

ListExport::List RecordListPage::list() const
{
    QStringList titles;
    for (const QString &key : m_model->columns())
        titles << m_model->columnTitle(key);
    return {m_title->text(), m_model->query(), m_model->columns(), titles, m_filter->texts()};
}

void RecordListPage::exportList()
{
    if (isResting())
        m_other->save();
    else
        m_export->chooseFile(list(), this);
}

void RecordListPage::exportTo(const QString &path, ListExport::Extent extent)
{
    m_export->write(list(), path, extent);
}

void RecordListPage::copyRows()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<RecordId> ids;
    for (const int row : std::as_const(rows))
        ids << m_model->idAt(row);
    m_export->copy(list(), ids);
}

void RecordListPage::retranslate()
{
    const Language &language = m_session.language();
    m_title->setText(m_type.kind == Kind::Cohort ? tr("Students") : language.text(m_type.plural));
    m_new->setText(tr("New"));
    m_new->setToolTip(language.text(m_type.created.source() ? Text(m_type.created).arg(QString()) : Text()).trimmed());
    m_new->setAccessibleName(m_new->toolTip());
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_table->setAccessibleName(m_title->text());
    m_copy->setText(tr("&Copy rows"));
    retranslateSwitch();
    m_new->setEnabled(!m_session.isReadOnly());
    if (!m_session.office().isOpen())
        return;
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, qMax(0, m_model->columnCount() - 1));
    sizeColumns();
    askIfSeen();
}

void RecordListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordListPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        ask();
    QWidget::showEvent(event);
}

bool RecordListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_current.isValid()) {
            Q_EMIT m_session.editRequested(m_type.kind, m_current);
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::Resize) {
        m_empty->setGeometry(m_table->viewport()->geometry());
        sizeColumns();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pd::ui
