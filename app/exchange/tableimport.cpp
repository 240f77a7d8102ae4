// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/tableimport.h>

#include <exchange/csv.h>
#include <exchange/rowreader.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

using Duplicates = TableImport::Duplicates;
using Holds = TableColumn::Holds;
using State = PlannedRow::State;

constexpr qsizetype headerWithin = 30; ///< rows
constexpr qsizetype sampleSize = 100;
constexpr double certain = 0.95; ///< the same name

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

bool isBlank(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// A cell replaces a value; official and short names replace those of their language, others are added, and
/// so are identifiers and contact details.
Record merged(const Record &existing, const Record &said)
{
    static const QStringList joined{u"identifiers"_s, u"contacts"_s};
    Record after = existing;
    for (auto it = said.values.begin(); it != said.values.end(); ++it) {
        if (!joined.contains(it.key())) {
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

class Planner
{
public:
    Planner(const Office &office, const TableImport &options, const CodeTables &tables)
        : m_office(office)
        , m_options(options)
        , m_type(recordType(options.kind))
        , m_tables(tables)
        , m_cells(office, tables)
    {
        m_plan.changes.action = ChangeSet::Action::Import;
        m_plan.changes.who = office.setting(u"user"_s);
    }

    Result<ImportPlan> run(Table &table)
    {
        const auto beginning = readBeginning(table);
        if (!beginning)
            return tl::unexpected(beginning.error());
        m_isLenient = table.endsRowsEarly();
        for (const auto &[number, row] : *beginning)
            if (number > m_plan.headerRow)
                takeRow(number, row);
        for (;;) {
            const auto row = table.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            takeRow(table.row(), **row);
        }
        finish();
        return std::move(m_plan);
    }

private:
    using NumberedRow = std::pair<int, QStringList>;

    /// Reads as far as it takes to know the header and what the columns hold.
    Result<QList<NumberedRow>> readBeginning(Table &table)
    {
        QList<NumberedRow> beginning;
        QList<QStringList> first, sample;
        while (beginning.size() < headerWithin + sampleSize) {
            const auto row = table.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            if (isBlank(**row))
                continue;
            beginning.append({table.row(), **row});
            if (first.size() < headerWithin)
                first << **row;
        }
        const int header = headerRow(m_type, first, m_options.map, m_options.language);
        if (header < 0)
            return failure(Error::Kind::Invalid, phrase("Import", "The table is empty."));
        for (qsizetype i = header + 1; i < beginning.size(); ++i)
            sample << beginning[i].second;
        QStringList headers = beginning[header].second;
        while (!headers.isEmpty() && headers.last().trimmed().isEmpty()
               && std::all_of(sample.begin(), sample.end(), [&](const QStringList &row) {
                      return row.value(headers.size() - 1).trimmed().isEmpty();
                  }))
            headers.removeLast();
        auto columns = tableColumns(m_type, headers, m_options.map, m_options.language, sample);
        if (!columns)
            return tl::unexpected(columns.error());
        m_plan.columns = *columns;
        m_plan.headerRow = beginning[header].first;
        m_reader.emplace(m_cells, m_type, m_plan.columns);
        return beginning;
    }

    PlannedRow &put(int row, State state)
    {
        m_plan.rows << PlannedRow{.row = row, .state = state};
        return m_plan.rows.last();
    }

    void refuse(int row, const QString &column, const Text &reason)
    {
        PlannedRow &planned = put(row, State::Refused);
        planned.column = column;
        planned.reason = reason;
    }

    void takeRow(int row, QStringList cells)
    {
        if (isBlank(cells))
            return;
        while (cells.size() > m_plan.columns.size() && cells.last().trimmed().isEmpty())
            cells.removeLast();
        if (const Text reason = m_reader->leftOut(cells); !reason.isEmpty()) {
            put(row, State::LeftOut).reason = reason;
            return;
        }
        while (m_isLenient && cells.size() < m_plan.columns.size())
            cells << QString();
        if (cells.size() != m_plan.columns.size())
            return refuse(row, {},
                          phrase("Import", "The row has %1 cells, the header %2.")
                                  .arg(QString::number(cells.size()))
                                  .arg(QString::number(m_plan.columns.size())));
        const RowReading reading = m_reader->read(cells);
        if (!reading.reason.isEmpty())
            return refuse(row, reading.column, reading.reason);
        place(row, reading.record);
    }

    void place(int row, const Record &said)
    {
        if (m_options.duplicates == Duplicates::Add)
            return add(row, said);
        if (said.id.isValid()) {
            const bool isThere = m_office.kindOf(said.id) == said.kind && !m_office.isDeleted(said.id);
            if (!isThere)
                return refuse(row, headerOfId(),
                              phrase("Import", "The office has no such record with the number %1.")
                                      .arg(QString::number(said.id.value)));
            return sure(row, said, {said.id});
        }
        if (const QList<RecordId> same = surelySame(said); !same.isEmpty())
            return sure(row, said, same);
        if (!isKnownByName(said.kind))
            return add(row, said);
        const DuplicateFinder::Traits traits = finder().traitsOf(said);
        const QList<Candidate> likely = finder().candidates(traits);
        if (likely.isEmpty())
            return add(row, said, traits);
        possible(row, said, likely);
    }

    QString headerOfId() const
    {
        for (const TableColumn &column : m_plan.columns)
            if (column.holds == Holds::Id)
                return column.header;
        return {};
    }

    QList<RecordId> surelySame(const Record &record)
    {
        const QList<RecordId> found = m_cells.index(record.kind).sameIdentity(record);
        return !found.isEmpty() || isKnownByName(record.kind) ? found : contents().values(content(record));
    }

    /// Which record it is, is known.
    void sure(int row, const Record &said, const QList<RecordId> &same)
    {
        if (m_options.duplicates == Duplicates::Update)
            return update(row, said, same);
        PlannedRow &planned = put(row, State::Same);
        planned.record = same.first();
    }

    void possible(int row, const Record &said, const QList<Candidate> &likely)
    {
        const Candidate best = likely.first();
        if (m_options.duplicates == Duplicates::Update && best.score >= certain)
            return update(row, said, {best.id});
        const Record *now = best.id.isValid() && best.score >= certain ? current(best.id) : nullptr;
        const bool saysNothingNew = now && merged(*now, said) == *now;
        if (m_options.duplicates == Duplicates::Skip || saysNothingNew) {
            put(row, State::Same).record = best.id;
            return;
        }
        PlannedRow &planned = put(row, State::Duplicate);
        planned.candidates = likely;
        planned.column = m_reader->headerOf(u"names"_s);
        planned.reason =
                best.id.isValid()
                        ? phrase("Import",
                                 "This may be record %1, %2 (%3); say with --duplicates what to do.")
                                  .arg(QString::number(best.id.value))
                                  .arg(m_office.label(best.id, m_options.language.code()))
                                  .arg(m_options.language.percent(best.score, 0))
                        : phrase("Import", "An earlier row of the table may mean the same (%1); say with "
                                           "--duplicates what to do.")
                                  .arg(m_options.language.percent(best.score, 0));
    }

    DuplicateFinder &finder()
    {
        if (!m_finder)
            m_finder.emplace(m_office, m_options.kind, m_tables);
        return *m_finder;
    }

    /// All that the columns of this table say of a record.
    QByteArray content(const Record &record) const
    {
        QStringList cells;
        for (const TableColumn &column : m_plan.columns) {
            if (column.holds == Holds::Name || column.holds == Holds::Field)
                cells << columnCell(column, record);
            if (column.holds == Holds::Period)
                cells << record.date(QLatin1String(column.field->key.toLatin1())).toString()
                      << record.date(QLatin1String(column.until->key.toLatin1())).toString();
        }
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

    bool isSound(int row, const Record &record)
    {
        const QMap<QString, Text> wrong = problems(record);
        if (!wrong.isEmpty())
            refuse(row, m_reader->headerOf(wrong.firstKey()), wrong.first());
        return wrong.isEmpty();
    }

    void add(int row, const Record &said, const std::optional<DuplicateFinder::Traits> &traits = {})
    {
        Record record = said;
        record.id = RecordId(-1 - m_created.size());
        if (!isSound(row, record))
            return;
        PlannedRow &planned = put(row, State::New);
        planned.record = record.id;
        if (traits) {
            if (!finder().namesakes(*traits).isEmpty())
                planned.reason = phrase("Import", "Another record has the same name and another identifier.");
            finder().add(record.id, *traits);
        }
        m_cells.index(record.kind).add(record);
        if (m_contents)
            m_contents->insert(content(record), record.id);
        m_created << record;
    }

    void update(int row, const Record &said, const QList<RecordId> &matches)
    {
        if (matches.size() > 1)
            return refuse(row, {}, phrase("Import", "Several records match this row."));
        const RecordId id = matches.first();
        Record *now = current(id);
        if (!now)
            return refuse(row, {},
                          phrase("Import", "Record %1 cannot be read.").arg(QString::number(id.value)));
        const Record after = merged(*now, said);
        if (after == *now) {
            put(row, State::Same).record = id;
            return;
        }
        if (!isSound(row, after))
            return;
        PlannedRow &planned = put(row, State::Update);
        planned.record = id;
        if (after.names != now->names)
            planned.fields << u"names"_s;
        for (const Field &field : m_type.fields)
            if (after.value(field.key) != now->value(field.key))
                planned.fields << field.key;
        *now = after;
        m_cells.index(after.kind).add(after);
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

    /// The source of the rows, as a record that is there or is made now; none for kinds that name none.
    RecordId sourceOfRows()
    {
        const bool hasChanges = !m_created.isEmpty()
                             || std::any_of(m_updated.begin(), m_updated.end(),
                                            [](const auto &pair) { return pair.first != pair.second; });
        if (m_options.source.isEmpty() || !hasChanges
            || (!m_type.find(u"sources") && !m_type.find(u"source")))
            return {};
        Record source;
        source.kind = Kind::Source;
        source.names = {{u"und"_s, NameKind::Official, m_options.source}};
        source.set(u"date"_s, PartialDate(m_options.today));
        for (const Record &known : m_office.readAll(Kind::Source))
            if (known.names == source.names && known.value("date"_L1) == source.value("date"_L1))
                return known.id;
        source.id = RecordId(-1 - m_created.size());
        m_plan.changes.changes << Change::create(source);
        return source.id;
    }

    void name(Record &record, RecordId source) const
    {
        if (source.isNull())
            return;
        if (m_type.find(u"sources")) {
            QList<RecordId> sources = record.value("sources"_L1).toReferences();
            if (!sources.contains(source))
                record.set(u"sources"_s, sources << source);
        } else if (!record.has("source"_L1)) {
            record.set(u"source"_s, source);
        }
    }

    void finish()
    {
        const RecordId source = sourceOfRows();
        for (Record &record : m_created) {
            name(record, source);
            m_plan.changes.changes << Change::create(record);
        }
        for (auto &[before, after] : m_updated) {
            if (before == after)
                continue;
            name(after, source);
            m_plan.changes.changes << Change::update(before, after);
        }
    }

    const Office &m_office;
    const TableImport &m_options;
    const RecordType &m_type;
    const CodeTables &m_tables;
    CellReader m_cells;
    std::optional<RowReader> m_reader;
    std::optional<DuplicateFinder> m_finder;
    std::optional<QMultiHash<QByteArray, RecordId>> m_contents;
    bool m_isLenient = false;
    QList<Record> m_created;
    QMap<RecordId, std::pair<Record, Record>> m_updated; ///< before, after
    ImportPlan m_plan;
};

} // namespace

int ImportPlan::count(PlannedRow::State state) const
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [&](const PlannedRow &row) { return row.state == state; }));
}

Result<ImportPlan> planImport(const Office &office, Table &table, const TableImport &options,
                              const CodeTables &tables)
{
    return Planner(office, options, tables).run(table);
}

Result<ImportPlan> importTable(Office &office, Table &table, const TableImport &options,
                               const CodeTables &tables)
{
    auto plan = planImport(office, table, options, tables);
    if (plan && !options.isDryRun && !plan->changes.changes.isEmpty())
        if (const auto applied = office.apply(plan->changes); !applied)
            return tl::unexpected(applied.error());
    return plan;
}

} // namespace pd
