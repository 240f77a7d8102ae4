// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a row: a new record, a change of one, nothing new, a question, or a refusal.
#include <exchange/importplanner.h>

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

using Duplicates = TableImport::Duplicates;
using Holds = TableColumn::Holds;

constexpr double certain = 0.95; ///< the same name

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

Text severalMatch()
{
    return phrase("Import", "Several records match this row.");
}

} // namespace

/// Kinds that people know by their names, so that an equal name is likely the same thing. A memorandum of
/// understanding or a promise often bears the same title as another.
bool ImportPlanner::isKnownByName(Kind kind)
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
    if (const QList<RecordId> found = m_cells.index(said.kind).sameIdentity(said); !found.isEmpty())
        return sure(row, reading, found);
    if (!isKnownByName(said.kind)) {
        m_content = content(said);
        const auto found = contents().constFind(*m_content);
        if (found == m_contents->cend())
            return add(row, said);
        if (found->isOneOfSeveral && isUpdating())
            return refuse(row, {}, severalMatch());
        return sure(row, reading, {found->record});
    }
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

/// For decisions that name an earlier row.
void ImportPlanner::speaksOf(int row, RecordId record)
{
    if (!m_options.decisions.isEmpty())
        m_records.insert(row, record);
}

void ImportPlanner::same(int row, RecordId record)
{
    put(row, State::Same).record = record;
    speaksOf(row, record);
}

bool ImportPlanner::isUpdating() const
{
    return m_options.duplicates == Duplicates::Update || m_options.duplicates == Duplicates::Review;
}

/// Which record it is, is known.
void ImportPlanner::sure(int row, const RowReading &reading, const QList<RecordId> &same)
{
    if (isUpdating())
        return update(row, reading, same);
    this->same(row, same.first());
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
        return same(row, known != likely.end() ? known->id : best.id);
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

/// All that the columns of this table say of a record; a hash where that is long.
QByteArray ImportPlanner::content(const Record &record) const
{
    constexpr qsizetype longest = 16;
    QString said;
    const auto add = [&said](const QString &cell) { said += QString::number(cell.size()) + u':' + cell; };
    for (const TableColumn &column : m_plan.columns) {
        if (column.holds == Holds::Name || column.holds == Holds::Field)
            add(columnCell(column, record));
        if (column.holds == Holds::Period) {
            add(record.value(column.field->key).toDate().toString());
            add(record.value(column.until->key).toDate().toString());
        }
    }
    const QByteArray bytes(reinterpret_cast<const char *>(said.utf16()), said.size() * qsizetype(sizeof(char16_t)));
    return bytes.size() <= longest ? bytes : QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

QHash<QByteArray, ImportPlanner::Saying> &ImportPlanner::contents()
{
    if (!m_contents) {
        m_contents.emplace();
        for (const Record &record : m_office.readAll(m_options.kind))
            addContent(content(record), record.id);
    }
    return *m_contents;
}

void ImportPlanner::addContent(const QByteArray &content, RecordId record)
{
    if (const auto known = m_contents->find(content); known != m_contents->end())
        known->isOneOfSeveral = true;
    else
        m_contents->insert(content, {record});
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
        addContent(m_content ? *m_content : content(record), record.id);
    if (isUpdating() || isKnownByName(record.kind) || !m_options.decisions.isEmpty())
        m_created.insert(record.id, record);
    speaksOf(row, record.id);
}

void ImportPlanner::update(int row, const RowReading &reading, const QList<RecordId> &matches)
{
    if (matches.size() > 1)
        return refuse(row, {}, severalMatch());
    const RecordId id = matches.first();
    Record *now = current(id);
    if (!now)
        return refuse(row, {}, phrase("Import", "Record %1 cannot be read.").arg(QString::number(id.value)));
    const Record before = *now, after = merged(before, reading);
    speaksOf(row, id);
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

} // namespace pd
