// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/followups/owedmodel.h>

#include <ui/list/recordlistmodel.h>
#include <ui/shell/style.h>

#include <record/recordtype.h>
#include <record/vocabulary.h>

#include <algorithm>

namespace pd::ui {

OwedModel::OwedModel(const Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
}

Text OwedModel::sourceText(Owed::Source source)
{
    switch (source) {
    case Owed::Source::FollowUp: return recordType(Kind::FollowUp).singular;
    case Owed::Source::Promise: return vocabulary::outcomeKind.find(u"promise")->label;
    case Owed::Source::PlanItem: return recordType(Kind::Agreement).find(u"work_plan")->label;
    case Owed::Source::Paper: return phrase("OwedModel", "Papers", "checks and papers of a visit");
    case Owed::Source::Report: return vocabulary::check.find(u"report")->label;
    case Owed::Source::Renewal: return phrase("OwedModel", "Renewal", "the decision on an agreement that ends");
    }
    return {};
}

void OwedModel::setLines(const QList<Owed> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int OwedModel::rowOf(const OwedPlace &place) const
{
    const auto at = std::find_if(m_lines.cbegin(), m_lines.cend(), [&place](const Owed &one) { return one.place == place; });
    return at == m_lines.cend() ? -1 : int(at - m_lines.cbegin());
}

void OwedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OwedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int OwedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OwedModel::distance(const Owed &owed) const
{
    if (!owed.due.isDated())
        return {};
    if (owed.days < 0)
        return tr("%Ln day(s) overdue", nullptr, int(-owed.days));
    return owed.days == 0 ? tr("today") : tr("in %Ln day(s)", nullptr, int(owed.days));
}

QString OwedModel::text(const Owed &owed, int column) const
{
    switch (column) {
    case Due: return m_session.language().shortDate(owed.due);
    case What: return owed.what;
    case About: return owed.partner.isEmpty() ? owed.label : owed.partner;
    case Who: return owed.who;
    case Source: return m_session.language().text(sourceText(owed.source));
    default: return {};
    }
}

QVariant OwedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Owed &owed = m_lines[index.row()];
    const bool isDue = index.column() == Due;
    switch (role) {
    case Qt::DisplayRole:
        return text(owed, index.column());
    case Qt::ToolTipRole:
        return isDue ? distance(owed) : index.column() == About ? owed.label : text(owed, index.column());
    case Qt::AccessibleTextRole:
        return isDue && owed.due.isDated() ? tr("%1, %2", "a day, and how far it is").arg(text(owed, Due), distance(owed))
                                           : text(owed, index.column());
    case RecordListModel::ToneRole:
        if (!isDue || !owed.due.isDated() || owed.days > 30)
            return {};
        return style::toneColor(owed.days < 0 ? style::Tone::Bad : style::Tone::Attention);
    default:
        return {};
    }
}

QVariant OwedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const RecordType &task = recordType(Kind::FollowUp);
    const Language &language = m_session.language();
    switch (section) {
    case Due: return language.text(task.find(u"due")->label);
    case What: return language.text(task.nameLabel);
    case About: return language.text(task.find(u"about")->label);
    case Who: return language.text(task.find(u"who")->label);
    case Source: return tr("From", "what something owed stands in: a work plan, a promise");
    default: return {};
    }
}

} // namespace pd::ui
