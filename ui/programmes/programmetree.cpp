// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/programmes/programmetree.h>

#include <ui/programmes/programmetreemodel.h>
#include <ui/shell/style.h>

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace pd::ui {

ProgrammeTree::ProgrammeTree(Session &session, QWidget *parent)
    : RecordView(parent), m_session(session), m_model(new ProgrammeTreeModel(this)), m_tree(new QTreeView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(6 * style::grid);
    m_tree->setTextElideMode(Qt::ElideRight);
    column->addWidget(m_tree);
    setFocusProxy(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgrammeTree::choose);
    connect(m_tree, &QTreeView::activated, this, &ProgrammeTree::open);
    const auto remember = [this](const QModelIndex &index, bool isOpen) {
        const ProgrammeNode *node = m_isShowing ? nullptr : m_model->node(index);
        if (!node)
            return;
        (isOpen ? m_opened : m_closed) << node->id;
        (isOpen ? m_closed : m_opened).remove(node->id);
    };
    connect(m_tree, &QTreeView::expanded, this, [remember](const QModelIndex &index) { remember(index, true); });
    connect(m_tree, &QTreeView::collapsed, this, [remember](const QModelIndex &index) { remember(index, false); });
    retranslate();
}

void ProgrammeTree::setRecords(const QList<RecordId> &ids)
{
    m_asking.cancel();
    Session &session = m_session;
    const auto asking = m_session.office().survey(
        [&session, ids, language = m_session.language(), today = m_session.today()](Office &office) {
            return programmeTree(office, ids, language, today, *session.tables());
        });
    m_asking = asking;
    asking.then(this, [this, language = m_session.language()](const Result<QList<ProgrammeNode>> &nodes) {
        if (nodes)
            display(*nodes, language);
        else
            Q_EMIT m_session.message({Message::Severity::Error, nodes.error().message});
    });
}

/// Institutes are open, intakes are not, unless a person had it otherwise.
void ProgrammeTree::display(const QList<ProgrammeNode> &nodes, const Language &language)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const ProgrammeNode *selected = m_model->node(m_tree->currentIndex());
    const RecordId line = selected && programmeOf(m_tree->currentIndex()) == m_current ? selected->id : m_current;
    m_model->setNodes(nodes, language);
    for (const ProgrammeNode &node : nodes) {
        const bool isInstitute = std::any_of(node.children.cbegin(), node.children.cend(), [&nodes](int child) {
            return nodes[child].kind == Kind::Programme;
        });
        if (m_opened.contains(node.id) || (isInstitute && !m_closed.contains(node.id)))
            m_tree->setExpanded(m_model->indexOf(node.id), true);
    }
    if (std::exchange(m_isToFit, false))
        fitColumns();
    const QModelIndex index = m_model->indexOf(line);
    m_tree->setCurrentIndex(index.isValid() ? index : m_model->indexOf(m_current));
}

/// What nothing is known of takes no room; names take what is left, and never less than one can read.
void ProgrammeTree::fitColumns()
{
    constexpr int readable = 30;  ///< characters of a name
    int others = 0;
    for (int column = ProgrammeTreeModel::State; column < ProgrammeTreeModel::ColumnCount; ++column) {
        m_tree->setColumnHidden(column, !m_model->isUsed(column));
        m_tree->resizeColumnToContents(column);
        others += m_tree->columnWidth(column);
    }
    m_tree->setColumnWidth(ProgrammeTreeModel::Name, qMax(m_tree->viewport()->width() - others,
                                                          readable * fontMetrics().averageCharWidth()));
}

RecordId ProgrammeTree::programmeOf(const QModelIndex &index) const
{
    const ProgrammeNode *node = m_model->node(index);
    if (!node)
        return {};
    return node->kind == Kind::Cohort ? m_model->node(index.parent())->id : node->id;
}

void ProgrammeTree::setCurrent(RecordId id)
{
    m_current = id;
    const QScopedValueRollback showing(m_isShowing, true);
    if (programmeOf(m_tree->currentIndex()) == id)
        return;
    const QModelIndex index = m_model->indexOf(id);
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
}

void ProgrammeTree::choose(const QModelIndex &index)
{
    const RecordId id = programmeOf(index);
    if (m_isShowing || !id.isValid() || id == m_current)
        return;
    m_current = id;
    Q_EMIT chosen(id);
}

void ProgrammeTree::open(const QModelIndex &index)
{
    const ProgrammeNode *node = m_model->node(index);
    if (node && node->kind == Kind::Cohort)
        Q_EMIT m_session.editRequested(Kind::Cohort, node->id);
    else if (node)
        Q_EMIT opened(node->id);
}

QWidget *ProgrammeTree::surface()
{
    return m_tree;
}

void ProgrammeTree::retranslate()
{
    m_isToFit = true;
    m_tree->setAccessibleName(tr("Programmes under their institutes"));
}

void ProgrammeTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordView::changeEvent(event);
}

} // namespace pd::ui
