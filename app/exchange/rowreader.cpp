// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/rowreader.h>

#include <exchange/exporting.h>
#include <exchange/plaincells.h>
#include <language/fold.h>
#include <record/vocabulary.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

using Holds = TableColumn::Holds;

bool isBlank(const QString &cell)
{
    return cell.trimmed().isEmpty();
}

} // namespace

Text reasonToLeaveOut(const QStringList &cells, const QStringList &headers)
{
    static const QStringList totals{u"total"_s, u"subtotal"_s, u"sum"_s,   u"grand total"_s, u"totals"_s,
                                    u"итого"_s, u"всего"_s,    u"сумма"_s, u"合计"_s,        u"总计"_s,
                                    u"小计"_s,  u"共计"_s,     u"总和"_s};
    qsizetype filled = 0, repeated = 0;
    QString first;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (isBlank(cells[i]))
            continue;
        if (filled++ == 0)
            first = cells[i];
        repeated += cells[i].trimmed() == headers.value(i).trimmed();
    }
    constexpr qsizetype longest = 40; // of a word for totals, with blanks in it
    static const QRegularExpression spaced(u"(?<=\\p{Han})\\s+(?=\\p{Han})"_s);
    if (first.size() <= longest && totals.contains(fold(first).remove(spaced)))
        return phrase("Import", "This is a row of totals.");
    if (filled > 1 && repeated == filled)
        return phrase("Import", "The heading is repeated here.");
    return {};
}

RowReader::RowReader(CellReader &cells, const RecordType &type, const QList<TableColumn> &columns)
    : m_cells(cells)
    , m_type(type)
    , m_columns(columns)
{
}

QString RowReader::headerOf(const QString &key) const
{
    for (const TableColumn &column : m_columns)
        if (column.holds != Holds::Nothing && column.key() == key)
            return column.header;
    return key == "names"_L1 ? u"name"_s : key;
}

RowReading RowReader::read(const QStringList &cells)
{
    RowReading reading;
    reading.record.kind = m_type.kind;
    m_scriptNames.clear();
    m_rows.clear();
    m_length.reset();
    for (qsizetype i = 0; i < m_columns.size() && i < cells.size(); ++i) {
        if (isBlank(cells[i]))
            continue;
        if (const auto read = readCell(reading.record, m_columns[i], plainCell(cells[i])); !read) {
            reading.column = m_columns[i].header;
            reading.reason = read.error().message;
            return reading;
        }
    }
    reading.assumed = finish(reading.record);
    return reading;
}

Result<void> RowReader::readCell(Record &record, const TableColumn &column, const QString &cell)
{
    switch (column.holds) {
    case Holds::Nothing:
        return {};
    case Holds::Id: {
        bool isNumber = false;
        record.id = RecordId(cell.trimmed().toLongLong(&isNumber));
        if (isNumber && record.id.isValid())
            return {};
        return failure(Error::Kind::Invalid, phrase("Import", "“%1” is no number of a record.").arg(cell));
    }
    case Holds::Name:
        if (column.language.isEmpty()) {
            m_scriptNames << namesFromCell(cell, u"en"_s);
            return {};
        }
        for (const QString &text : cell.split(u';', Qt::SkipEmptyParts))
            if (!isBlank(text))
                record.names << Name{column.language, column.nameKind, text.simplified()};
        return {};
    case Holds::Period:
        return readPeriod(record, column, cell);
    case Holds::Field:
        break;
    }
    if (column.rowField || !column.rowCode.isEmpty())
        return readRowPart(record, column, cell);
    if (column.field->key == "expires"_L1)
        return readEnd(record, column, cell);
    const auto value = m_cells.read(*column.field, cell, column.dayOrder);
    if (!value)
        return tl::unexpected(value.error());
    record.set(column.field->key, *value);
    return {};
}

Result<void> RowReader::readRowPart(Record &record, const TableColumn &column, const QString &cell)
{
    const QString key = column.field->key;
    if (column.rowField) {
        const auto value = m_cells.read(*column.rowField, cell, column.dayOrder);
        if (!value)
            return tl::unexpected(value.error());
        m_rows[key].insert(column.rowField->key, *value);
        return {};
    }
    QStringList texts{cell.simplified()};
    if (column.rowCode == "email"_L1) {
        texts = emailsFromCell(cell);
        if (texts.isEmpty())
            return failure(Error::Kind::Invalid,
                           phrase("Import", "“%1” is no e-mail address.").arg(cell.simplified()));
    }
    Rows rows = record.value(key).toRows();
    for (const QString &text : texts)
        rows << Row{{column.field->row.at(0).key, Value(column.rowCode)},
                    {column.field->row.at(1).key, Value(text)}};
    record.set(key, rows);
    return {};
}

Result<void> RowReader::readPeriod(Record &record, const TableColumn &column, const QString &cell)
{
    const auto term = validityFromCell(cell, column.dayOrder);
    const auto day = term ? std::nullopt : dateFromCell(cell, column.dayOrder);
    if (day) {
        record.set(column.field->key, *day);
    } else if (!term) {
        return failure(Error::Kind::Invalid, phrase("Import", "“%1” is no period.").arg(cell.simplified()));
    } else if (term->isOpenEnded && m_type.find(u"open_ended")) {
        record.set(u"open_ended"_s, true);
    } else if (term->months > 0) {
        m_length = {column.until->key, term->months};
    } else {
        record.set(column.field->key, term->from);
        record.set(column.until->key, term->to);
    }
    return {};
}

/// A last day, a length, or no end at all.
Result<void> RowReader::readEnd(Record &record, const TableColumn &column, const QString &cell)
{
    if (const auto day = dateFromCell(cell, column.dayOrder)) {
        record.set(column.field->key, *day);
        return {};
    }
    const auto term = validityFromCell(cell, column.dayOrder);
    if (term && term->isOpenEnded)
        record.set(u"open_ended"_s, true);
    else if (term && term->months > 0)
        m_length = {column.field->key, term->months};
    else if (const auto value = m_cells.read(*column.field, cell, column.dayOrder); !value)
        return tl::unexpected(value.error());
    return {};
}

/// What can only be said when the whole row is known.
QStringList RowReader::finish(Record &record)
{
    QStringList assumed;
    for (const Name &name : std::as_const(m_scriptNames)) {
        const auto same = std::find_if(record.names.begin(), record.names.end(), [&](const Name &other) {
            return other.text == name.text
                || (other.language == name.language && other.kind == name.kind
                    && name.kind == NameKind::Official);
        });
        if (same == record.names.end())
            record.names << name;
        else if (same->text != name.text) // a name in Latin letters beside the English one
            record.names << Name{name.language == "en"_L1 ? u"und"_s : name.language,
                                 name.language == "en"_L1 ? name.kind : NameKind::Alias, name.text};
    }
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        Rows rows = record.value(it.key()).toRows();
        rows << it.value();
        record.set(it.key(), rows);
    }
    if (m_length) {
        PartialDate from;
        for (const char *key : {"effective", "starts", "signed_own", "signed_partner"})
            if (from.isNull())
                from = record.date(QLatin1String(key));
        if (from.isDated())
            record.set(m_length->first, lastOf(from, m_length->second));
    }
    const bool hasType = std::any_of(m_columns.begin(), m_columns.end(), [](const TableColumn &column) {
        return column.field && column.field->key == "type"_L1;
    });
    if (record.kind == Kind::Organisation && !hasType) {
        assumed << u"type"_s;
        record.set(u"type"_s, organisationTypeByName(record.names));
    }
    return assumed;
}

} // namespace pd
