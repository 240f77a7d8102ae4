// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/shownlist.h>

#include <exchange/csv.h>
#include <record/json.h>

#include <QIODevice>

namespace pd {

ShownList::ShownList(Office &office, const ListQuery &query, const QList<RecordId> &ids, const ExportNotes &notes)
    : m_office(office)
    , m_type(recordType(query.kind))
    , m_ids(ids)
    , m_today(query.today)
    , m_notes(notes)
{
}

QString ShownList::text(const ListRow &row, qsizetype column) const
{
    return m_notes.columns.areLabels ? row.texts[column] : toCell(row.values[column]);
}

bool ShownList::forEach(const std::function<bool(const ListRow &row)> &visit)
{
    constexpr qsizetype portion = 2000;
    for (qsizetype from = 0; from < m_ids.size(); from += portion) {
        const auto rows = listRows(m_office, m_type.kind, m_ids.mid(from, portion), m_notes.columns.keys,
                                   m_notes.language, m_today, *m_notes.columns.tables);
        if (!rows) {
            m_error = rows.error();
            return false;
        }
        if (!std::all_of(rows->begin(), rows->end(), visit))
            return false;
    }
    return true;
}

bool writeCsv(QIODevice *file, ShownList &list)
{
    // Numbers and days as a spreadsheet takes them for such in every language.
    const auto cell = [&list](const ListRow &row, qsizetype column) {
        const Field *field = list.field(column);
        const Value &value = row.values[column];
        const bool isNumber = field && (field->type == ValueType::Integer || field->type == ValueType::Decimal);
        return isNumber || plainDay(value) ? toCell(value) : list.text(row, column);
    };
    return file->write("\xEF\xBB\xBF" + csvRow(harmless(list.headers()))) > 0 && list.forEach([&](const ListRow &row) {
        QStringList cells;
        for (qsizetype column = 0; column < row.values.size(); ++column)
            cells << cell(row, column);
        return file->write(csvRow(harmless(cells))) > 0;
    });
}

std::optional<QDate> plainDay(const Value &value)
{
    const PartialDate date = value.toDate();
    const bool isPlain = date.precision() == PartialDate::Precision::Day && date.wording.isEmpty()
                      && !date.approximate && !date.inferred && date.earliest().year() >= 1900;
    return isPlain ? std::optional(date.earliest()) : std::nullopt;
}

} // namespace pd
