// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/import/importrowsmodel.h>

#include <ui/import/previewmodel.h>
#include <ui/list/recordlistmodel.h>
#include <ui/shell/style.h>

#include <QFont>

#include <algorithm>

namespace pd::ui {

using PlanState = PlannedRow::State;

namespace {

/// It would be written, and somebody should look at it: another record has the same name.
bool isWarned(const PlannedRow &row)
{
    return row.state == PlanState::New && !row.reason.isEmpty();
}

} // namespace

Text stateLabel(const ShownRows &shown)
{
    if (shown.isGone)
        return phrase("Import", "No longer there");
    if (shown.isWarned)
        return phrase("Import", "With a warning", "rows of a table");
    if (!shown.state)
        return phrase("Import", "All rows");
    switch (*shown.state) {
    case PlanState::New:
        return phrase("Import", "New", "rows of a table");
    case PlanState::Update:
        return phrase("Import", "Update", "rows of a table");
    case PlanState::Same:
        return phrase("Import", "Unchanged", "rows of a table");
    case PlanState::Duplicate:
        return phrase("Import", "Possible duplicate");
    case PlanState::Refused:
        return phrase("Import", "Refused", "rows of a table");
    case PlanState::LeftOut:
        return phrase("Import", "Left out", "rows of a table");
    }
    return {};
}

QColor stateColor(const ShownRows &shown)
{
    using style::Tone;
    if (shown.isGone || shown.isWarned)
        return style::toneColor(Tone::Attention);
    if (!shown.state)
        return {};
    switch (*shown.state) {
    case PlanState::New:
        return style::toneColor(Tone::Good);
    case PlanState::Update:
        return style::toneColor(Tone::Neutral);
    case PlanState::Duplicate:
        return style::toneColor(Tone::Attention);
    case PlanState::Refused:
        return style::toneColor(Tone::Bad);
    case PlanState::Same:
    case PlanState::LeftOut:
        break;
    }
    return style::toneColor(Tone::Muted);
}

int countOf(const ImportPlan &plan, const ShownRows &shown)
{
    if (shown.isWarned)
        return int(std::count_if(plan.rows.begin(), plan.rows.end(), isWarned));
    return shown.isGone ? int(plan.gone.size()) : shown.state ? plan.count(*shown.state) : int(plan.rows.size());
}

ImportRowsModel::ImportRowsModel(ImportJob &job, QObject *parent) : QAbstractTableModel(parent), m_job(job) {}

QList<int> ImportRowsModel::wanted() const
{
    QList<int> rows;
    const ImportPlan *plan = m_job.plan();
    if (!plan)
        return rows;
    if (m_shown.isGone) {
        for (int i = 0; i < plan->gone.size(); ++i)
            rows << i;
        return rows;
    }
    for (int i = 0; i < plan->rows.size(); ++i) {
        if (m_shown.isWarned ? isWarned(plan->rows[i]) : !m_shown.state || plan->rows[i].state == *m_shown.state)
            rows << i;
    }
    return rows;
}

void ImportRowsModel::show(const ShownRows &shown)
{
    beginResetModel();
    m_shown = shown;
    m_rows = wanted();
    m_headers = m_job.head().headers;
    endResetModel();
}

void ImportRowsModel::reload()
{
    if (wanted() != m_rows || m_headers != m_job.head().headers) {
        show(m_shown);
        return;
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const PlannedRow *ImportRowsModel::planned(int row) const
{
    const ImportPlan *plan = m_job.plan();
    if (!plan || m_shown.isGone || row < 0 || row >= m_rows.size() || m_rows[row] >= plan->rows.size())
        return nullptr;
    return &plan->rows[m_rows[row]];
}

int ImportRowsModel::rowOf(int number) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const PlannedRow *each = planned(row);
        if (each && each->row >= number)
            return row;
    }
    return int(m_rows.size()) - 1;
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + int(m_headers.size());
}

/// In a few words: what would change, what it may be, what is wrong.
QString ImportRowsModel::what(const PlannedRow &row) const
{
    const Language &language = m_job.session().language();
    if (row.state == PlanState::Duplicate)
        return language.text(phrase("Import", "%1, %2", "a candidate and how alike it is: Moscow University, 95%")
                                     .arg(m_job.labelOf(row.candidates.first()))
                                     .arg(language.percent(row.candidates.first().score, 0)));
    if (row.state != PlanState::Update || !row.reason.isEmpty())
        return language.text(row.reason);
    QStringList fields;
    const RecordType &type = recordType(m_job.kind());
    for (const QString &key : row.fields) {
        const Field *field = type.find(key);
        fields << language.text(field ? field->label : type.nameLabel);
    }
    return language.list(fields);
}

QVariant ImportRowsModel::cell(const PlannedRow &row, int column, int role) const
{
    if (column >= m_headers.size())
        return {};
    const TableColumn mapped = m_job.plan()->columns.value(column);
    const bool isRefused = row.state == PlanState::Refused && row.column == m_headers[column] && !row.column.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(m_job.cells(row.row).value(column));
    case Qt::EditRole:
        return m_job.cells(row.row).value(column);
    case Qt::ToolTipRole:
        return isRefused ? m_job.session().language().text(row.reason)
                         : m_job.cells(row.row).value(column).left(2000).toHtmlEscaped();
    case Qt::ForegroundRole:
        if (isRefused)
            return style::problem();
        if (mapped.holds == TableColumn::Holds::Nothing || row.state == PlanState::LeftOut)
            return style::dimmed();
        return row.state == PlanState::Update && row.fields.contains(mapped.key()) ? style::accent() : QVariant();
    case Qt::FontRole:
        if (isRefused || (row.state == PlanState::Update && row.fields.contains(mapped.key())))
            return QFont();
        return {};
    default:
        return {};
    }
}

QVariant ImportRowsModel::gone(RecordId id, int column, int role) const
{
    if (column == State && role == RecordListModel::ToneRole)
        return stateColor(m_shown);
    if (role != Qt::DisplayRole)
        return {};
    return column == State  ? m_job.session().language().text(stateLabel(m_shown))
         : column == What ? m_job.plan()->labels.value(id)
                          : QVariant();
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    const ImportPlan *plan = m_job.plan();
    if (!plan)
        return {};
    if (m_shown.isGone)
        return gone(plan->gone.value(m_rows.value(index.row())), index.column(), role);
    const PlannedRow *row = planned(index.row());
    if (!row)
        return {};
    if (index.column() >= FirstCell)
        return cell(*row, index.column() - FirstCell, role);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Number  ? QString::number(row->row)
             : index.column() == State ? m_job.session().language().text(stateLabel({row->state}))
                                       : what(*row);
    case Qt::ToolTipRole:
        return index.column() == What ? what(*row).toHtmlEscaped() : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Number ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Number ? QVariant(style::dimmed()) : QVariant();
    case RecordListModel::ToneRole:
        return index.column() == State ? QVariant(stateColor({row->state})) : QVariant();
    default:
        return {};
    }
}

bool ImportRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const PlannedRow *row = planned(index.row());
    if (!row || role != Qt::EditRole || index.column() < FirstCell)
        return false;
    m_job.mend(row->row, index.column() - FirstCell, value.toString());
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Row");
    case State:
        return tr("State");
    case What:
        return tr("What");
    default:
        return oneLine(m_headers.value(section - FirstCell));
    }
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() >= FirstCell && !m_shown.isGone ? flags | Qt::ItemIsEditable : flags;
}

} // namespace pd::ui
