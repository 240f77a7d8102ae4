// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/programmes/programmetreemodel.h>

#include <ui/shell/style.h>

#include <QColor>

#include <algorithm>

namespace pd::ui {

void ProgrammeTreeModel::setNodes(const QList<ProgrammeNode> &nodes, const Language &language)
{
    beginResetModel();
    m_language = language;
    m_nodes = nodes;
    m_top.clear();
    m_places.clear();
    for (int place = 0; place < m_nodes.size(); ++place) {
        m_places.insert(m_nodes[place].id, place);
        if (m_nodes[place].parent < 0)
            m_top << place;
    }
    endResetModel();
}

const ProgrammeNode *ProgrammeTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[qsizetype(index.internalId())] : nullptr;
}

const QList<int> &ProgrammeTreeModel::children(const QModelIndex &parent) const
{
    const ProgrammeNode *of = node(parent);
    return of ? of->children : m_top;
}

QModelIndex ProgrammeTreeModel::indexAt(int place, int column) const
{
    const int above = m_nodes[place].parent;
    const QList<int> &beside = above < 0 ? m_top : m_nodes[above].children;
    return createIndex(int(beside.indexOf(place)), column, quintptr(place));
}

bool ProgrammeTreeModel::isUsed(int column) const
{
    return std::any_of(m_nodes.cbegin(), m_nodes.cend(),
                       [&](const ProgrammeNode &node) { return !text(node, column).isEmpty(); });
}

QModelIndex ProgrammeTreeModel::indexOf(RecordId id) const
{
    const int place = m_places.value(id, -1);
    return place < 0 ? QModelIndex() : indexAt(place);
}

QModelIndex ProgrammeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(children(parent)[row]));
}

QModelIndex ProgrammeTreeModel::parent(const QModelIndex &child) const
{
    const ProgrammeNode *of = node(child);
    return of && of->parent >= 0 ? indexAt(of->parent) : QModelIndex();
}

int ProgrammeTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(children(parent).size());
}

int ProgrammeTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ProgrammeTreeModel::text(const ProgrammeNode &node, int column) const
{
    const auto persons = [this](qint64 number) { return number > 0 ? m_language.number(number) : QString(); };
    switch (column) {
    case Name:
        return node.kind == Kind::Cohort ? m_language.text(phrase("ProgrammeTree", "Intake %1").arg(node.label)) : node.label;
    case State:
        return node.stateText;
    case Approval:
        if (node.kind == Kind::Cohort)
            return {};
        if (!node.isApproved)
            return m_language.text(phrase("ProgrammeTree", "None"));
        return node.approvedUntil.isNull()
            ? m_language.text(phrase("ProgrammeTree", "Valid"))
            : m_language.text(phrase("ProgrammeTree", "Until %1").arg(m_language.shortDate(node.approvedUntil)));
    case Target:
        if (!node.target)
            return {};
        return m_language.text(phrase("ProgrammeTree", "%1 of %2 (%3)", "reached, target, percent")
                                   .arg(m_language.number(node.target->actual))
                                   .arg(m_language.number(node.target->target))
                                   .arg(m_language.percent(node.target->fraction)));
    case Planned:
        return persons(node.planned);
    case Admitted:
        return persons(node.admitted);
    default:
        return persons(node.enrolled);
    }
}

QVariant ProgrammeTreeModel::data(const QModelIndex &index, int role) const
{
    const ProgrammeNode *of = node(index);
    if (!of)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (role == Qt::ToolTipRole && column == Target && of->target && of->target->intakesLeft > 0) {
            return m_language.text(phrase("ProgrammeTree", "%1 for each of the intakes that remain: %2")
                                       .arg(m_language.number(of->target->perIntake))
                                       .arg(m_language.number(qint64(of->target->intakesLeft))));
        }
        return text(*of, column);
    case Qt::TextAlignmentRole:
        return int((column >= Planned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (!of->isFound)
            return style::dimmed();
        if (column == State && !of->state.isEmpty())
            return style::toneColor(style::tone(QStringLiteral("programme_state"), of->state));
        if (column == Approval && of->kind == Kind::Programme && !of->isApproved)
            return style::toneColor(style::Tone::Attention);
        return {};
    default:
        return {};
    }
}

QVariant ProgrammeTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Planned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return m_language.text(phrase("ProgrammeTree", "Institute, programme, intake"));
    case State: return m_language.text(phrase("ProgrammeTree", "Status"));
    case Approval: return m_language.text(phrase("ProgrammeTree", "Approval"));
    case Target: return m_language.text(phrase("ProgrammeTree", "Target reached"));
    case Planned: return m_language.text(phrase("ProgrammeTree", "Planned intake"));
    case Admitted: return m_language.text(phrase("ProgrammeTree", "Admitted"));
    default: return m_language.text(phrase("ProgrammeTree", "Enrolled"));
    }
}

} // namespace pd::ui
