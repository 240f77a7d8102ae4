// SPDX-License-Identifier: GPL-3.0-or-later
// From row to row; what becomes of one is in importplacing.cpp.
#include <exchange/importplanner.h>

#include <exchange/mapping.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

bool isBlank(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
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

Result<ImportPlan> ImportPlanner::run(Table &table, const TakePart &takePart)
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
        auto taken = takeRow(number, cells);
        if (taken && takePart && m_plan.rows.size() >= rowsOfPart)
            taken = takePart(std::exchange(m_plan.rows, {}));
        return taken;
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
    m_content.reset();
    if (!reading.reason.isEmpty())
        refuse(row, reading.column, reading.reason);
    else
        place(row, reading);
    const QList<CellReader::Asked> asked = m_cells.takeAsked();
    if (m_options.isRevisable)
        note(row, reading, asked);
    return {};
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
