// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/tableimport.h>

#include <exchange/cells.h>
#include <exchange/columns.h>
#include <exchange/csv.h>

#include <algorithm>

namespace pd {
namespace {

using Duplicates = TableImport::Duplicates;
using Holds = TableColumn::Holds;

/// Kinds that people know by their names, so that an equal name is likely the same thing. A memorandum of
/// understanding or a promise often bears the same title as another.
bool isKnownByName(Kind kind)
{
    switch (kind) {
    case Kind::Organisation:
    case Kind::Person:
    case Kind::Programme:
    case Kind::Project:
    case Kind::Event:
    case Kind::Source:
        return true;
    default:
        return false;
    }
}

class Importer
{
public:
    Importer(Office &office, const TableImport &options, const CodeTables &tables)
        : m_office(office)
        , m_options(options)
        , m_type(recordType(options.kind))
        , m_cells(office, tables)
    {
    }

    Result<ImportResult> run(Table &table)
    {
        bool hasHeader = false;
        for (;;) {
            const auto row = table.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            if (std::all_of((*row)->begin(), (*row)->end(),
                            [](const QString &c) { return c.trimmed().isEmpty(); }))
                continue;
            if (hasHeader) {
                readRow(table.row(), **row);
                continue;
            }
            auto columns = tableColumns(m_type, **row, m_options.map, m_options.language);
            if (!columns)
                return tl::unexpected(columns.error());
            m_columns = *columns;
            hasHeader = true;
        }
        if (!hasHeader)
            return failure(Error::Kind::Invalid, phrase("Import", "The table is empty."));
        return finish();
    }

private:
    /// What a row of the table says.
    struct Draft
    {
        Record record; ///< id: from the column "id"
        int row = 0;
    };

    void refuse(int row, const QString &column, const Text &reason)
    {
        m_result.refused << ImportResult::Refusal{row, column, reason};
    }

    /// The header under which people find what problems() speaks of.
    QString headerOf(const QString &key) const
    {
        for (const TableColumn &column : m_columns)
            if (column.holds != Holds::Nothing && column.key() == key)
                return column.header;
        return key == QLatin1String("names") ? QStringLiteral("name") : key;
    }

    void readRow(int row, QStringList cells)
    {
        ++m_result.read;
        while (cells.size() > m_columns.size() && cells.last().trimmed().isEmpty())
            cells.removeLast();
        if (cells.size() != m_columns.size()) {
            refuse(row, {},
                   phrase("Import", "The row has %1 cells, the header %2.")
                           .arg(QString::number(cells.size()))
                           .arg(QString::number(m_columns.size())));
            return;
        }
        Draft draft;
        draft.row = row;
        draft.record.kind = m_options.kind;
        const qsizetype refusals = m_result.refused.size();
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (!cells[i].trimmed().isEmpty())
                readCell(draft, m_columns[i], cells[i]);
        if (m_result.refused.size() == refusals)
            place(draft);
        else // one refusal a row
            m_result.refused.resize(refusals + 1);
    }

    void readCell(Draft &draft, const TableColumn &column, const QString &cell)
    {
        switch (column.holds) {
        case Holds::Nothing:
            break;
        case Holds::Id: {
            bool isNumber = false;
            draft.record.id = RecordId(cell.trimmed().toLongLong(&isNumber));
            if (!isNumber || !draft.record.id.isValid())
                refuse(draft.row, column.header,
                       phrase("Import", "“%1” is no number of a record.").arg(cell));
            break;
        }
        case Holds::Name:
            for (const QString &text : cell.split(QLatin1Char(';'), Qt::SkipEmptyParts))
                if (!text.trimmed().isEmpty())
                    draft.record.names << Name{column.language, column.nameKind, text.simplified()};
            break;
        case Holds::Field:
            if (const auto value = m_cells.read(*column.field, cell))
                draft.record.set(column.field->key, *value);
            else
                refuse(draft.row, column.header, value.error().message);
            break;
        }
    }

    void place(const Draft &draft)
    {
        if (m_options.duplicates == Duplicates::Add)
            return add(draft);
        const QList<RecordId> same = surelySame(draft.record);
        if (!same.isEmpty()) {
            if (m_options.duplicates == Duplicates::Update)
                return update(draft, same);
            ++m_result.skipped;
            return;
        }
        const QList<RecordId> likely = likelySame(draft.record);
        if (likely.isEmpty())
            return add(draft);
        if (m_options.duplicates == Duplicates::Update)
            return update(draft, likely);
        if (m_options.duplicates == Duplicates::Skip) {
            ++m_result.skipped;
            return;
        }
        refuse(draft.row, headerOf(QStringLiteral("names")),
               likely.first().isValid() ? phrase("Import", "This is likely record %1, which has the same "
                                                           "name; say with --duplicates what "
                                                           "to do.")
                                                  .arg(QString::number(likely.first().value))
                                        : phrase("Import", "An earlier row of the table has the same name; "
                                                           "say with --duplicates what to do."));
    }

    QList<RecordId> surelySame(const Record &record)
    {
        if (record.id.isValid() && m_office.kindOf(record.id) == record.kind
            && !m_office.isDeleted(record.id))
            return {record.id};
        const QList<RecordId> found = m_cells.index(record.kind).sameIdentity(record);
        if (!found.isEmpty() || isKnownByName(record.kind))
            return found;
        return contents().values(content(record));
    }

    QList<RecordId> likelySame(const Record &record)
    {
        return isKnownByName(record.kind) ? m_cells.index(record.kind).sameName(record) : QList<RecordId>();
    }

    /// All that the columns of this table say of a record.
    QByteArray content(const Record &record) const
    {
        QStringList cells;
        for (const TableColumn &column : m_columns)
            if (column.holds == Holds::Name || column.holds == Holds::Field)
                cells << columnCell(column, record);
        return csvRow(cells);
    }

    QMultiHash<QByteArray, RecordId> &contents()
    {
        if (!m_contents) {
            m_contents.emplace();
            for (const Record &record : m_office.readAll(m_options.kind))
                m_contents->insert(content(record), record.id);
        }
        return *m_contents;
    }

    bool isSound(const Draft &draft, const Record &record)
    {
        const QMap<QString, Text> wrong = problems(record);
        if (!wrong.isEmpty())
            refuse(draft.row, headerOf(wrong.firstKey()), wrong.first());
        return wrong.isEmpty();
    }

    void add(const Draft &draft)
    {
        Record record = draft.record;
        record.id = RecordId(-1 - m_created.size());
        if (!isSound(draft, record))
            return;
        m_created << record;
        m_cells.index(record.kind).add(record);
        if (m_contents)
            m_contents->insert(content(record), record.id);
        ++m_result.added;
    }

    void update(const Draft &draft, const QList<RecordId> &matches)
    {
        if (matches.size() > 1) {
            refuse(draft.row, {}, phrase("Import", "Several records match this row."));
            return;
        }
        const RecordId id = matches.first();
        Record *now = current(id);
        if (!now)
            return refuse(draft.row, {},
                          phrase("Import", "Record %1 cannot be read.").arg(QString::number(id.value)));
        const Record after = merged(*now, draft.record);
        if (after == *now) {
            ++m_result.skipped;
            return;
        }
        if (!isSound(draft, after))
            return;
        *now = after;
        m_cells.index(after.kind).add(after);
        ++m_result.updated;
    }

    /// The record as it stands after the rows read so far.
    Record *current(RecordId id)
    {
        if (!id.isValid())
            return &m_created[-1 - id.value];
        if (const auto known = m_updated.find(id); known != m_updated.end())
            return &known->second;
        const auto record = m_office.read(id);
        if (!record)
            return nullptr;
        return &m_updated.insert(id, {*record, *record})->second;
    }

    /// A cell replaces a value; official and short names replace those of their language, others are added,
    /// and so are identifiers.
    Record merged(const Record &existing, const Record &said) const
    {
        Record after = existing;
        for (auto it = said.values.begin(); it != said.values.end(); ++it) {
            if (it.key() != QLatin1String("identifiers")) {
                after.set(it.key(), it.value());
                continue;
            }
            Rows rows = existing.value(it.key()).toRows();
            for (const Row &row : it.value().toRows())
                if (!rows.contains(row))
                    rows << row;
            after.set(it.key(), rows);
        }
        for (const Name &name : said.names) {
            if (after.names.contains(name))
                continue;
            const bool replaces = name.kind == NameKind::Official || name.kind == NameKind::Short;
            const auto at = std::find_if(after.names.begin(), after.names.end(), [&](const Name &other) {
                return replaces && other.language == name.language && other.kind == name.kind;
            });
            if (at != after.names.end())
                *at = name;
            else
                after.names << name;
        }
        return after;
    }

    Result<ImportResult> finish()
    {
        ChangeSet set;
        set.action = ChangeSet::Action::Import;
        set.who = m_office.setting(QStringLiteral("user"));
        for (const Record &record : std::as_const(m_created))
            set.changes << Change::create(record);
        for (const auto &[before, after] : std::as_const(m_updated))
            if (before != after)
                set.changes << Change::update(before, after);
        if (!m_options.isDryRun && !set.changes.isEmpty())
            if (const auto applied = m_office.apply(set); !applied)
                return tl::unexpected(applied.error());
        return m_result;
    }

    Office &m_office;
    const TableImport &m_options;
    const RecordType &m_type;
    CellReader m_cells;
    QList<TableColumn> m_columns;
    std::optional<QMultiHash<QByteArray, RecordId>> m_contents;
    QList<Record> m_created;
    QMap<RecordId, std::pair<Record, Record>> m_updated; ///< before, after
    ImportResult m_result;
};

} // namespace

Result<ImportResult> importTable(Office &office, Table &table, const TableImport &options,
                                 const CodeTables &tables)
{
    return Importer(office, options, tables).run(table);
}

} // namespace pd
