// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/tablehead.h>

#include <algorithm>

namespace pd {
namespace {

constexpr qsizetype headerWithin = 30; ///< rows

bool isEmpty(const QString &cell)
{
    return cell.trimmed().isEmpty();
}

/// How many cells of the most telling row mean something.
int telling(const RecordType &type, const QList<TableRows::Line> &beginning, const Language &language)
{
    int most = 0;
    for (const TableRows::Line &line : beginning.first(std::min(headerWithin, beginning.size()))) {
        const auto known = std::count_if(line.cells.begin(), line.cells.end(), [&](const QString &cell) {
            const auto column = isEmpty(cell) ? std::nullopt : columnOf(type, cell, language);
            return column && column->holds != TableColumn::Holds::Nothing;
        });
        most = std::max(most, int(known));
    }
    return most;
}

} // namespace

std::optional<TableHead> tableHead(const RecordType &type, const QList<TableRows::Line> &beginning,
                                   const QMap<QString, QString> &map, int row, const Language &language)
{
    qsizetype at = -1;
    if (row > 0) {
        at = std::find_if(beginning.begin(), beginning.end(),
                          [&](const TableRows::Line &line) { return line.number >= row; })
           - beginning.begin();
    } else {
        QList<QStringList> first;
        for (const TableRows::Line &line : beginning.first(std::min(headerWithin, beginning.size())))
            first << line.cells;
        at = headerRow(type, first, map, language);
    }
    if (at < 0 || at >= beginning.size())
        return std::nullopt;
    TableHead head{.row = beginning[at].number, .headers = beginning[at].cells, .sample = {}};
    for (const TableRows::Line &line : beginning.mid(at + 1))
        head.sample << line.cells;
    for (QString &header : head.headers)
        header = header.trimmed();
    while (!head.headers.isEmpty() && head.headers.last().isEmpty()
           && std::all_of(head.sample.begin(), head.sample.end(), [&](const QStringList &cells) {
                  return isEmpty(cells.value(head.headers.size() - 1));
              }))
        head.headers.removeLast();
    return head;
}

QList<Kind> importableKinds()
{
    using enum Kind;
    return {Organisation, Person, Agreement, Visit,  Programme, Project, Event,  FollowUp, Cohort,
            Flow,         Count,  Figure,    Target, Outcome,   Stop,    Source, ExchangeTerm};
}

Kind kindOfTable(const QList<TableRows::Line> &beginning, Kind likely, const Language &language)
{
    QList<Kind> all = importableKinds();
    all.prepend(likely);
    Kind best = likely;
    int most = 0;
    for (const Kind kind : std::as_const(all)) {
        const int known = telling(recordType(kind), beginning, language);
        if (known > most) {
            most = known;
            best = kind;
        }
    }
    return best;
}

} // namespace pd
