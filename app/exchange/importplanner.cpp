// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/importplanner.h>

#include <exchange/csv.h>
#include <exchange/mapping.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

using Duplicates = TableImport::Duplicates;
using Holds = TableColumn::Holds;

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
/// so are identifiers and contact details. What no cell says fills only what is empty.
Record merged(const Record &existing, const RowReading &reading)
{
    static const QStringList joined{u"identifiers"_s, u"contacts"_s};
    const Record &said = reading.record;
    Record after = existing;
    for (auto it = said.values.begin(); it != said.values.end(); ++it) {
        if (reading.assumed.contains(it.key()) && existing.values.contains(it.key()))
            continue;
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

Value replaced(const Value &value, const QHash<RecordId, RecordId> &others)
{
    if (std::holds_alternative<RecordId>(value.data()))
        return others.value(value.toReference(), value.toReference());
    if (std::holds_alternative<QList<RecordId>>(value.data())) {
        QList<RecordId> ids = value.toReferences();
        for (RecordId &id : ids)
            id = others.value(id, id);
        return ids;
    }
    if (!std::holds_alternative<Rows>(value.data()))
        return value;
    Rows rows = value.toRows();
    for (Row &row : rows)
        for (Value &cell : row)
            cell = replaced(cell, others);
    return rows;
}

void replaceReferences(Record &record, const QHash<RecordId, RecordId> &others)
{
    for (Value &value : record.values)
        value = replaced(value, others);
}

} // namespace

ImportPlanner::ImportPlanner(const Office &office, const TableImport &options, const CodeTables &tables)
    : m_office(office)
    , m_options(options)
    , m_type(recordType(options.kind))
    , m_tables(tables)
    , m_cells(office, tables, options.createsMissing, options.missingMade)
{
    m_plan.changes.action = ChangeSet::Action::Import;
    m_plan.changes.who = office.setting(u"user"_s);
}

Result<ImportPlan> ImportPlanner::run(Table &table)
{
    constexpr int step = 200; // rows between two looks at whether to go on
    const auto beginning = readBeginning(table);
    if (!beginning)
        return tl::unexpected(beginning.error());
    m_isLenient = table.endsRowsEarly();
    int done = 0;
    const auto take = [&](int number, const QStringList &cells) -> Result<void> {
        if (m_options.watch && ++done % step == 0 && !m_options.watch(done))
            return stoppedReading();
        return takeRow(number, cells);
    };
    for (const auto &[number, cells] : *beginning)
        if (number > m_plan.headerRow)
            if (const auto taken = take(number, cells); !taken)
                return tl::unexpected(taken.error());
    for (;;) {
        const auto row = table.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        if (const auto taken = take(table.row(), **row); !taken)
            return tl::unexpected(taken.error());
    }
    finish();
    return std::move(m_plan);
}

/// Reads as far as it takes to know the header and what the columns hold.
Result<QList<TableRows::Line>> ImportPlanner::readBeginning(Table &table)
{
    QList<TableRows::Line> beginning;
    while (beginning.size() < headWithin
           || (beginning.last().number <= m_options.headerRow && m_options.headerRow > 0)) {
        const auto row = table.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        if (!isBlank(**row))
            beginning.append({table.row(), **row});
    }
    auto head = tableHead(m_type, beginning, m_options.map, m_options.headerRow, m_options.language);
    if (!head)
        return failure(Error::Kind::Invalid, phrase("Import", "The table is empty."));
    if (!m_options.keys.isEmpty())
        head->headers.resize(m_options.keys.size());
    auto columns = m_options.keys.isEmpty()
                         ? tableColumns(m_type, head->headers, m_options.map, m_options.language, head->sample)
                         : mappedColumns(m_type, head->headers, m_options.keys, m_options.language);
    if (!columns)
        return tl::unexpected(columns.error());
    m_plan.columns = *columns;
    m_plan.headerRow = head->row;
    m_headers = head->headers;
    orderDays(head->sample);
    m_reader.emplace(m_cells, m_type, m_plan.columns);
    return beginning;
}

/// Of what stands in 03/04/2025 first.
void ImportPlanner::orderDays(const QList<QStringList> &sample)
{
    DayOrders orders = m_options.dayOrders;
    if (orders.isEmpty())
        for (const QStringList &cells : sample)
            orders.add(cells);
    const DayOrder usual = m_options.dayOrder == DayOrder::Unknown ? usualDayOrder(m_headers) : m_options.dayOrder;
    for (int i = 0; i < m_plan.columns.size(); ++i) {
        TableColumn &column = m_plan.columns[i];
        if (!column.holdsDates())
            continue;
        column.dayOrder = orders.of(i, usual);
        if (orders.isOpen(i))
            m_plan.dayOrder = usual;
    }
}

// ---- a row

PlannedRow &ImportPlanner::put(int row, State state)
{
    m_plan.rows << PlannedRow{.row = row, .state = state};
    m_plan.rows.last().isDecided = m_options.decisions.contains(row);
    return m_plan.rows.last();
}

void ImportPlanner::refuse(int row, const QString &column, const Text &reason)
{
    PlannedRow &planned = put(row, State::Refused);
    planned.column = column;
    planned.reason = reason;
}

Result<void> ImportPlanner::takeRow(int row, QStringList cells)
{
    if (isBlank(cells))
        return {};
    const auto decision = m_options.decisions.constFind(row);
    const bool isDecided = decision != m_options.decisions.cend();
    while (cells.size() > m_plan.columns.size() && cells.last().trimmed().isEmpty())
        cells.removeLast();
    if (isDecided && decision->what == RowDecision::What::LeaveOut) {
        put(row, State::LeftOut).reason = phrase("Import", "You left this row out.");
        return {};
    }
    if (const Text reason = reasonToLeaveOut(cells, m_headers); !reason.isEmpty() && !isDecided) {
        put(row, State::LeftOut).reason = reason;
        return {};
    }
    while (m_isLenient && cells.size() < m_plan.columns.size())
        cells << QString();
    if (cells.size() != m_plan.columns.size()) {
        refuse(row, {},
               phrase("Import", "The row has %1 cells, the header %2.")
                       .arg(QString::number(cells.size()))
                       .arg(QString::number(m_plan.columns.size())));
        return {};
    }
    const RowReading reading = m_reader->read(cells);
    m_missing = m_cells.takeReferred();
    m_traits.reset();
    if (!reading.reason.isEmpty())
        refuse(row, reading.column, reading.reason);
    else
        place(row, reading);
    const QList<CellReader::Asked> asked = m_cells.takeAsked();
    if (m_options.isRevisable)
        note(row, reading, asked);
    return {};
}

void ImportPlanner::place(int row, const RowReading &reading)
{
    const Record &said = reading.record;
    const auto traits = [&] {
        if (isKnownByName(said.kind))
            m_traits = finder().traitsOf(said);
        return m_traits;
    };
    if (const auto at = m_options.decisions.constFind(row); at != m_options.decisions.cend()) {
        if (const RecordId same = decided(*at); !same.isNull())
            return update(row, reading, {same});
        if (at->what == RowDecision::What::Add)
            return add(row, said, traits());
    }
    if (m_options.duplicates == Duplicates::Add)
        return add(row, said);
    if (said.id.isValid()) {
        const bool isThere = m_office.kindOf(said.id) == said.kind && !m_office.isDeleted(said.id);
        if (!isThere)
            return refuse(row, headerOfId(),
                          phrase("Import", "The office has no such record with the number %1.")
                                  .arg(QString::number(said.id.value)));
        return sure(row, reading, {said.id});
    }
    if (const QList<RecordId> same = surelySame(said); !same.isEmpty())
        return sure(row, reading, same);
    const auto known = traits();
    const QList<Candidate> likely = known ? finder().candidates(*known) : QList<Candidate>();
    if (likely.isEmpty())
        return add(row, said, known);
    possible(row, reading, likely);
}

/// Null for another decision, and for a row or a record that is no longer what it was.
RecordId ImportPlanner::decided(const RowDecision &decision) const
{
    if (decision.what != RowDecision::What::Same)
        return {};
    if (decision.row > 0)
        return m_records.value(decision.row);
    const bool isThere = m_office.kindOf(decision.record) == m_type.kind && !m_office.isDeleted(decision.record);
    return isThere ? decision.record : RecordId();
}

QString ImportPlanner::headerOfId() const
{
    for (const TableColumn &column : m_plan.columns)
        if (column.holds == Holds::Id)
            return column.header;
    return {};
}

QList<RecordId> ImportPlanner::surelySame(const Record &record)
{
    const QList<RecordId> found = m_cells.index(record.kind).sameIdentity(record);
    return !found.isEmpty() || isKnownByName(record.kind) ? found : contents().values(content(record));
}

/// Which record it is, is known.
void ImportPlanner::sure(int row, const RowReading &reading, const QList<RecordId> &same)
{
    if (m_options.duplicates == Duplicates::Update || m_options.duplicates == Duplicates::Review)
        return update(row, reading, same);
    PlannedRow &planned = put(row, State::Same);
    planned.record = same.first();
    m_records.insert(row, same.first());
}

bool ImportPlanner::saysNothingNew(const RowReading &reading, RecordId id)
{
    const Record *now = id.isValid() ? current(id) : nullptr;
    return now && merged(*now, reading) == *now;
}

void ImportPlanner::possible(int row, const RowReading &reading, const QList<Candidate> &likely)
{
    const Candidate best = likely.first();
    if (m_options.duplicates == Duplicates::Update && best.score >= certain)
        return update(row, reading, {best.id});
    const auto known = std::find_if(likely.begin(), likely.end(), [&](const Candidate &candidate) {
        return candidate.score >= certain && saysNothingNew(reading, candidate.id);
    });
    if (m_options.duplicates == Duplicates::Skip || known != likely.end()) {
        const RecordId same = known != likely.end() ? known->id : best.id;
        put(row, State::Same).record = same;
        m_records.insert(row, same);
        return;
    }
    PlannedRow &planned = put(row, State::Duplicate);
    planned.candidates = likely;
    planned.column = m_reader->headerOf(u"names"_s);
    const QString score = m_options.language.percent(best.score, 0);
    if (!best.id.isValid())
        planned.reason = phrase("Import", "An earlier row of the table may mean the same (%1); say with "
                                          "--duplicates what to do.")
                                 .arg(score);
    else
        planned.reason = phrase("Import", "This may be record %1, %2 (%3); say with --duplicates what to do.")
                                 .arg(QString::number(best.id.value))
                                 .arg(m_office.label(best.id, m_options.language.code()))
                                 .arg(score);
}

DuplicateFinder &ImportPlanner::finder()
{
    if (!m_finder)
        m_finder.emplace(m_office, m_options.kind, m_tables);
    return *m_finder;
}

/// All that the columns of this table say of a record.
QByteArray ImportPlanner::content(const Record &record) const
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

QMultiHash<QByteArray, RecordId> &ImportPlanner::contents()
{
    if (!m_contents) {
        m_contents.emplace();
        for (const Record &record : m_office.readAll(m_options.kind))
            m_contents->insert(content(record), record.id);
    }
    return *m_contents;
}

/// What the row says, what it asks for, and the records of the office that it may be.
void ImportPlanner::note(int row, const RowReading &reading, const QList<CellReader::Asked> &asked)
{
    const Record &said = reading.record;
    QSet<size_t> saying, asking;
    for (const QString &text : calledBy(said) + identities(said))
        saying << qHash(text);
    if (m_traits)
        for (const auto &[key, score] : m_traits->keys)
            saying << qHash(key);
    if (!isKnownByName(said.kind) && reading.reason.isEmpty())
        saying << qHash(content(said));
    for (const CellReader::Asked &name : asked)
        (name.isMissing ? saying : asking) << qHash(name.name);
    QList<RecordId> records{said.id, m_options.decisions.value(row).record};
    if (!m_plan.rows.isEmpty() && m_plan.rows.last().row == row) {
        records << m_plan.rows.last().record;
        for (const Candidate &candidate : m_plan.rows.last().candidates)
            records << candidate.id;
    }
    for (const RecordId id : std::as_const(records))
        if (id.isValid())
            saying << qHash(u"record "_s + QString::number(id.value));
    for (const size_t key : std::as_const(saying))
        m_plan.meetings.append({key, row, false});
    for (const size_t key : asking - saying)
        m_plan.meetings.append({key, row, true});
}

bool ImportPlanner::isSound(int row, const Record &record)
{
    const QMap<QString, Text> wrong = problems(record);
    if (!wrong.isEmpty())
        refuse(row, m_reader->headerOf(wrong.firstKey()), wrong.first());
    return wrong.isEmpty();
}

void ImportPlanner::add(int row, const Record &said, const std::optional<Traits> &traits)
{
    Record record = said;
    record.id = RecordId(-row);
    if (!isSound(row, record))
        return;
    PlannedRow &planned = put(row, State::New);
    planned.record = record.id;
    planned.after = record;
    planned.missing = m_missing;
    if (traits) {
        if (!finder().namesakes(*traits).isEmpty())
            planned.reason = phrase("Import", "Another record has the same name and another identifier.");
        finder().add(record.id, *traits);
    }
    m_cells.index(record.kind).add(record);
    if (m_contents)
        m_contents->insert(content(record), record.id);
    m_created.insert(record.id, record);
    m_records.insert(row, record.id);
}

void ImportPlanner::update(int row, const RowReading &reading, const QList<RecordId> &matches)
{
    if (matches.size() > 1)
        return refuse(row, {}, phrase("Import", "Several records match this row."));
    const RecordId id = matches.first();
    Record *now = current(id);
    if (!now)
        return refuse(row, {}, phrase("Import", "Record %1 cannot be read.").arg(QString::number(id.value)));
    const Record before = *now, after = merged(before, reading);
    m_records.insert(row, id);
    if (after == before) {
        put(row, State::Same).record = id;
        return;
    }
    if (!isSound(row, after))
        return;
    PlannedRow &planned = put(row, State::Update);
    planned.record = id;
    planned.before = before;
    planned.after = after;
    planned.missing = m_missing;
    if (after.names != before.names)
        planned.fields << u"names"_s;
    for (const Field &field : m_type.fields)
        if (after.value(field.key) != before.value(field.key))
            planned.fields << field.key;
    *now = after;
    m_cells.index(after.kind).add(after);
}

/// The record as it stands after the rows read so far.
Record *ImportPlanner::current(RecordId id)
{
    if (!id.isValid())
        return &m_created[id];
    if (const auto known = m_updated.find(id); known != m_updated.end())
        return &*known;
    const auto record = m_office.read(id);
    return record ? &*m_updated.insert(id, *record) : nullptr;
}

// ---- the whole

void ImportPlanner::finish()
{
    replaceMissing();
    m_plan.missing = m_cells.missing();
    m_plan.missingMade = m_options.missingMade + m_plan.missing.size();
    std::sort(m_plan.meetings.begin(), m_plan.meetings.end(),
              [](const auto &a, const auto &b) { return a.key < b.key; });
}

/// What a row refers to may be what a later row creates.
void ImportPlanner::replaceMissing()
{
    QHash<RecordId, RecordId> later;
    for (const Record &missing : m_cells.missing())
        for (const Name &name : missing.names)
            if (const auto found = m_cells.index(missing.kind).find(name.text); found.size() == 1)
                later.insert(missing.id, found.first());
    if (later.isEmpty())
        return;
    for (PlannedRow &row : m_plan.rows) {
        replaceReferences(row.after, later);
        row.missing.removeIf([&](RecordId id) { return later.contains(id); });
    }
}

} // namespace pd
