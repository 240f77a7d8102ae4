// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/list/recordtable.h>

#include <ui/list/listdelegate.h>
#include <ui/list/recordlistmodel.h>
#include <ui/shell/style.h>

#include <QHeaderView>

namespace pd::ui {

RecordTable::RecordTable(RecordListModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new ListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + style::grid + style::half);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    constexpr int aFrame = 16;  // ms
    m_patience.setInterval(aFrame);
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, &RecordTable::paintAgain);
    connect(model, &RecordListModel::dataChanged, this, &RecordTable::paintAgain);
    connect(model, &RecordListModel::modelReset, this, &RecordTable::paintAgain);
}

void RecordTable::paintAgain()
{
    m_patience.stop();
    viewport()->setUpdatesEnabled(true);
}

void RecordTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy == 0 || rowAt(0) < 0)
        return;
    const int last = rowAt(viewport()->height() - 1);
    const bool isThere = m_model->expect(rowAt(0), last < 0 ? m_model->rowCount() - 1 : last);
    if (!isThere && !m_patience.isActive()) {
        viewport()->setUpdatesEnabled(false);
        m_patience.start();
    }
}

} // namespace pd::ui
