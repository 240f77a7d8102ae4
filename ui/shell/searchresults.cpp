// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/searchresults.h>

#include <language/language.h>
#include <record/recordtype.h>

#include <algorithm>

namespace pd::ui {

void SearchResults::take(QList<SearchEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void SearchResults::setFound(const Found &found, const Language &language)
{
    // Kinds in the order of their best answers; those that only the counts know come last.
    QList<Kind> order;
    for (const Hit &hit : found.hits) {
        if (!order.contains(hit.kind))
            order << hit.kind;
    }
    for (const Kind kind : kinds) {
        if (found.counts.value(kind) > 0 && !order.contains(kind))
            order << kind;
    }
    const qsizetype most = order.size() == 1 ? mostOfOneKind : order.size() == 2 ? 7 : 5;
    QList<SearchEntry> entries;
    if (!found.hits.isEmpty() && found.hits.first().isNear)  // what was found as typed comes before what is near
        entries << SearchEntry{SearchEntry::Type::Hint, tr("Nothing is written exactly so. Similar:"), {}, {}, {}, {}};
    for (const Kind kind : std::as_const(order)) {
        const QString plural = language.text(recordType(kind).plural);
        const int count = found.counts.value(kind);
        entries << SearchEntry{SearchEntry::Type::Heading, plural, language.number(qint64(count)), kind, {}, {}};
        int shown = 0;
        for (const Hit &hit : found.hits) {
            if (hit.kind != kind || shown == most)
                continue;
            const bool isSame = hit.matched.isEmpty() || hit.matched == hit.label;
            entries << SearchEntry{SearchEntry::Type::Hit, hit.label, isSame ? QString() : hit.matched, kind, hit.id,
                                   hit.parts};
            ++shown;
        }
        if (count > 1) {
            entries << SearchEntry{SearchEntry::Type::ShowAll,
                                   tr("Show all %1 in %2", "a number; Partners, Agreements …")
                                       .arg(language.number(qint64(count)), plural),
                                   {}, kind, {}, {}};
        }
    }
    if (entries.isEmpty())
        entries << SearchEntry{SearchEntry::Type::Hint,
                               found.isPartial ? tr("The search is getting ready…")
                                               : tr("Nothing found. Try fewer letters or another script."),
                               {}, {}, {}, {}};
    take(entries);
}

void SearchResults::setRecent(const QStringList &texts)
{
    QList<SearchEntry> entries;
    if (!texts.isEmpty())
        entries << SearchEntry{SearchEntry::Type::Heading, tr("Recent searches"), {}, {}, {}, {}};
    for (const QString &text : texts)
        entries << SearchEntry{SearchEntry::Type::Recent, text, {}, {}, {}, {}};
    if (!texts.isEmpty())
        entries << SearchEntry{SearchEntry::Type::Forget, tr("Clear recent searches"), {}, {}, {}, {}};
    take(entries);
}

int SearchResults::rowOf(RecordId id) const
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [id](const SearchEntry &entry) {
        return entry.type == SearchEntry::Type::Hit && entry.id == id;
    });
    return at == m_entries.end() ? -1 : int(at - m_entries.begin());
}

int SearchResults::next(int row, int step) const
{
    do {
        row += step;
    } while (row >= 0 && row < m_entries.size() && !m_entries[row].isChoice());
    return row < m_entries.size() ? row : -1;
}

int SearchResults::nextGroup(int row, int step) const
{
    const auto isStart = [this](int at) {
        return at > 0 && at < m_entries.size() && m_entries[at].isChoice() && !m_entries[at - 1].isChoice();
    };
    do {
        row += step;
    } while (row >= 0 && row < m_entries.size() && !isStart(row));
    return row < m_entries.size() ? row : -1;
}

int SearchResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SearchResults::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty() ? entry.text
                                      : tr("%1: %2", "a name, and what of the record matched").arg(entry.text, entry.detail);
    case Qt::ToolTipRole:
        return entry.type != SearchEntry::Type::Hit ? QVariant()
                                                    : data(index, Qt::AccessibleTextRole);
    default:
        return {};
    }
}

Qt::ItemFlags SearchResults::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_entries[index.row()].isChoice())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace pd::ui
