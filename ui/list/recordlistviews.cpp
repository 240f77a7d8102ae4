// SPDX-License-Identifier: GPL-3.0-or-later
// The views of a list: how one is shown, held against what the list shows, and left again.
#include <ui/list/recordlistpage.h>

#include <ui/list/filterbar.h>
#include <ui/list/recordlistmodel.h>
#include <ui/list/recordtable.h>
#include <ui/list/viewbutton.h>
#include <ui/list/viewforms.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pd::ui {

void RecordListPage::buildViews()
{
    m_views = new ViewButton(m_session, m_type.kind, this);
    auto *head = qobject_cast<QHBoxLayout *>(m_left->itemAt(0)->layout());
    head->setStretchFactor(m_title, 0);
    head->insertWidget(1, m_views);
    head->insertStretch(2, 1);
    setTabOrder(m_new, m_views);
    connect(m_views, &ViewButton::chosen, this, &RecordListPage::chooseView);
    connect(m_views, &ViewButton::everythingRequested, m_filter, &FilterBar::clear);
    connect(m_views, &ViewButton::updateRequested, this, [this] {
        View view = shownView();
        view.key = m_views->current()->key;
        view.title = m_views->current()->title;
        view.owner = m_views->current()->owner;
        m_views->save(view);
    });
    connect(m_views, &ViewButton::nameRequested, this, [this](bool isNew) {
        auto *form = new ViewNameForm(m_session, isNew ? shownView() : *m_views->current(), this);
        connect(form, &ViewNameForm::named, this, [this](const View &view) {
            closeForm();
            m_plain = m_plain ? m_plain : std::optional(plain());
            m_views->save(view);
        });
        openForm(form);
    });
    connect(m_filter, &FilterBar::cleared, this, &RecordListPage::leaveView);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionMoved, this, &RecordListPage::compareView);
}

/// What the list shows now, as a view without a name.
View RecordListPage::shownView() const
{
    View view;
    view.query.kind = m_type.kind;
    view.query.where = m_filter->conditions();
    view.query.match = m_filter->match();
    view.query.sort = m_model->query().sort;
    view.columns = shownColumns();
    return view;
}

/// In the order in which they stand.
QStringList RecordListPage::shownColumns() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    QStringList columns;
    for (int place = 0; place < header->count(); ++place)
        columns << m_model->columns().value(header->logicalIndex(place));
    return columns;
}

RecordListPage::Plain RecordListPage::plain() const
{
    return {m_model->columns(), m_table->horizontalHeader()->saveState(), m_hasOwnWidths};
}

void RecordListPage::chooseView(const View &view)
{
    closeForm();
    if (!view.asksPeriod)
        return showView(view);
    // Chosen again: from the period that is shown.
    const bool isShown = m_views->current() && m_views->current()->key == view.key;
    auto *form = new ViewPeriodForm(m_session, isShown ? *m_views->current() : view, this);
    connect(form, &ViewPeriodForm::chosen, this, [this](const View &chosen) {
        closeForm();
        showView(chosen);
        focusList();
    });
    openForm(form);
}

void RecordListPage::showView(const View &view)
{
    if (!m_plain)
        m_plain = plain();
    if (!view.columns.isEmpty()) {
        m_hasOwnWidths = false;
        setColumns(view.columns);
    }
    setSort(view.query.sort);
    m_views->setCurrent(view);
    m_filter->setFilter(view.query.match, view.query.where);
}

/// Back to the columns that were there before, in the usual order.
void RecordListPage::leaveView()
{
    closeForm();
    m_views->setCurrent({});
    if (!m_plain)
        return;
    setColumns(m_plain->columns);
    m_table->horizontalHeader()->restoreState(m_plain->header);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_hasOwnWidths = m_plain->hasOwnWidths;
    m_plain.reset();
    sizeColumns();
    setSort({});
}

void RecordListPage::setColumns(const QStringList &columns)
{
    QHeaderView *header = m_table->horizontalHeader();
    if (columns != m_model->columns())
        m_model->setColumns(columns);
    for (int place = 0; place < header->count(); ++place)
        header->moveSection(header->visualIndex(place), place);
    sizeColumns();
}

void RecordListPage::setSort(const QList<SortKey> &sort)
{
    ListQuery query = m_model->query();
    query.sort = sort;
    m_model->setQuery(query);
    QHeaderView *header = m_table->horizontalHeader();
    const QSignalBlocker quiet(header);  // it would sort by the one column
    const int column = sort.isEmpty() ? -1 : int(m_model->columns().indexOf(sort.first().key));
    header->setSortIndicator(column, !sort.isEmpty() && sort.first().isDescending ? Qt::DescendingOrder
                                                                                  : Qt::AscendingOrder);
}

void RecordListPage::compareView()
{
    ListQuery shown = m_model->query();
    shown.where = m_filter->conditions();
    shown.match = m_filter->match();
    m_views->compare(shown, shownColumns());
}

void RecordListPage::openForm(ViewForm *form)
{
    closeForm();
    m_form = form;
    connect(form, &ViewForm::done, this, [this] {
        closeForm();
        focusList();
    });
    m_left->insertWidget(m_left->indexOf(m_shown), form);
    form->setFocus(Qt::OtherFocusReason);
}

void RecordListPage::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

} // namespace pd::ui
