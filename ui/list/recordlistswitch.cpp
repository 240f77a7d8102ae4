// SPDX-License-Identifier: GPL-3.0-or-later
// The other ways to look at a list's records, and the switch between them and the table.
#include <ui/list/recordlistpage.h>

#include <ui/detail/readingpane.h>
#include <ui/list/filterbar.h>
#include <ui/list/recordlistmodel.h>
#include <ui/list/recordtable.h>
#include <ui/list/recordview.h>
#include <ui/list/viewbutton.h>
#include <ui/shell/style.h>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace pd::ui {

namespace {
const QString shownAsKey = QStringLiteral("shownAs");
}

void RecordListPage::addView(RecordView *view)
{
    if (m_others.isEmpty())
        addSwitch(nullptr);
    m_others << view;
    m_shown->addWidget(view);
    addSwitch(view);
    QWidget *surface = view->surface();
    surface->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(view, &RecordView::chosen, this, [this](RecordId id) {
        m_isChosen = true;
        if (const int row = m_model->rowOf(id); row >= 0)
            m_table->selectRow(row);
        else
            m_table->clearSelection();  // one beside those that the list has found
        m_current = id;
        showCurrent();
        Q_EMIT selectionChanged();
    });
    connect(view, &RecordView::opened, this,
            [this](RecordId id) { Q_EMIT m_session.editRequested(m_type.kind, id); });
    connect(view, &RecordView::lookedAt, this, &RecordListPage::lookAt);
    connect(m_model, &RecordListModel::completed, view, [this, view] {
        if (m_other == view)
            view->setRecords(m_model->ids());
    });
    const QString first = view->isOwnList() ? view->key() : QString();
    if (QSettings().value(settingsGroup() + u'/' + shownAsKey, first).toString() == view->key())
        turnTo(view);
    retranslateSwitch();
}

void RecordListPage::addSwitch(RecordView *view)
{
    auto *button = new QToolButton(this);
    button->setIcon(style::icon(view ? view->icon() : QStringLiteral("view-list-details")));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setChecked(m_other == view);
    connect(button, &QToolButton::clicked, this, [this, view] {
        showAs(view);
        focusList();
    });
    auto *head = qobject_cast<QHBoxLayout *>(m_left->itemAt(0)->layout());
    head->insertWidget(head->indexOf(m_new), button);
    m_switch << button;
}

/// view: null for the table.
void RecordListPage::showAs(RecordView *view)
{
    const bool wasResting = isResting();
    turnTo(view);
    QSettings().setValue(settingsGroup() + u'/' + shownAsKey, view ? view->key() : QString());
    if (!wasResting || isResting())
        return;
    if (m_isStale)
        ask();
    else
        showLoaded();
}

void RecordListPage::turnTo(RecordView *view)
{
    m_other = view;
    for (qsizetype i = 0; i < m_switch.size(); ++i)
        m_switch[i]->setChecked((i == 0 ? nullptr : m_others[i - 1]) == view);
    m_columns->setEnabled(!view);
    m_filter->setVisible(!isResting());
    m_views->setVisible(!isResting());
    if (isResting())
        closeForm();
    showOther();
    if (view && !m_model->isLoading())
        view->setRecords(m_model->ids());
}

bool RecordListPage::isResting() const
{
    return m_other && m_other->isOwnList();
}

/// A record of another kind is read here, and what is done with records of this kind is not done with it.
void RecordListPage::lookAt(Kind kind, RecordId id)
{
    if (!isResting())
        return;
    m_current = kind == m_type.kind ? id : RecordId();
    m_isChosen = m_current.isValid();
    if (id.isValid())
        m_pane->show(kind, id);
    else
        m_pane->clear();
    Q_EMIT selectionChanged();
}

/// The table also stands for a list without records: it says so.
void RecordListPage::showOther()
{
    if (m_other && (isResting() || m_model->rowCount() > 0)) {
        m_shown->setCurrentWidget(m_other);
        m_other->setCurrent(m_current);
    } else {
        m_shown->setCurrentWidget(m_table);
    }
}

void RecordListPage::retranslateSwitch()
{
    for (qsizetype i = 0; i < m_switch.size(); ++i) {
        m_switch[i]->setToolTip(i == 0 ? tr("Table") : m_others[i - 1]->title());
        m_switch[i]->setAccessibleName(m_switch[i]->toolTip());
    }
}

} // namespace pd::ui
