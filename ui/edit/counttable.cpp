// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/counttable.h>

#include <record/recordtype.h>
#include <record/vocabulary.h>

#include <algorithm>

namespace pd::ui {

namespace {

const QLatin1String measureKey("measure"), dayKey("as_of"), personsKey("persons"), splitKey("split");

/// The line a count stands in, if it says one.
std::optional<CountLine> lineOf(const Record &count)
{
    CountLine line{-1, count.text(splitKey)};
    const QList<Term> &measures = vocabulary::measure.terms;
    for (int i = 0; i < measures.size(); ++i) {
        if (measures[i].code == count.text(measureKey))
            line.measure = i;
    }
    QStringList given;   // a split and the field of its parts have one name
    for (const Term &split : vocabulary::countSplit.terms) {
        if (!count.value(split.code).isEmpty())
            given << split.code;
    }
    if (line.measure < 0 || given != (line.split.isEmpty() ? QStringList() : QStringList{line.split}))
        return std::nullopt;
    const Value part = line.split.isEmpty() ? Value() : count.value(line.split);
    line.part = part.toReference().isValid() ? QString::number(part.toReference().value) : part.toText();
    return line;
}

Record written(Record count, const CountLine &line, const Value &day, const Value &persons)
{
    count.kind = Kind::Count;
    count.set(measureKey, vocabulary::measure.terms[line.measure].code);
    count.set(dayKey, day);
    count.set(personsKey, persons);
    if (!line.split.isEmpty()) {
        const bool isReference = recordType(Kind::Count).find(line.split)->type == ValueType::Reference;
        count.set(splitKey, line.split);
        count.set(line.split, isReference ? Value(RecordId(line.part.toLongLong())) : Value(line.part));
    }
    return count;
}

const Field &personsField()
{
    static const Field field = *recordType(Kind::Count).find(u"persons");
    return field;
}

} // namespace

void CountTable::setCounts(const QList<Record> &counts)
{
    m_originals.clear();
    place(counts, false);
}

void CountTable::setTyped(const QList<Record> &counts)
{
    place(counts, true);
}

void CountTable::place(const QList<Record> &given, bool isTyped)
{
    columns.clear();
    m_others.clear();
    QList<Record> counts = given;
    std::stable_sort(counts.begin(), counts.end(),
                     [](const Record &a, const Record &b) { return a.date(dayKey) < b.date(dayKey); });
    for (const Record &count : std::as_const(counts)) {
        const auto line = lineOf(count);
        if (!line) {
            m_others << count;
            continue;
        }
        // A second number of the same day (from another source) gets a column of its own.
        const Value day = count.value(dayKey);
        auto at = std::find_if(columns.begin(), columns.end(), [&](const Column &column) {
            return column.day == day && !column.ids.contains(*line);
        });
        if (at == columns.end())
            at = columns.insert(columns.end(), {day, {}, {}});
        at->persons.insert(*line, count.value(personsKey));
        at->ids.insert(*line, count.id);
        if (!isTyped)
            m_originals << count;
    }
}

QList<Record> CountTable::counts() const
{
    QList<Record> found = m_others;
    for (const Column &column : columns) {
        for (auto it = column.persons.cbegin(); it != column.persons.cend(); ++it) {
            if (!it->isEmpty() && it->toText().isEmpty() && column.day.toDate().isDated())
                found << written({}, it.key(), column.day, *it);
        }
    }
    return found;
}

QStringList CountTable::parts(const QString &split) const
{
    QStringList found;
    for (const Column &column : columns) {
        for (auto it = column.persons.cbegin(); it != column.persons.cend(); ++it) {
            if (it.key().split == split && !split.isEmpty() && !it->isEmpty() && !found.contains(it.key().part))
                found << it.key().part;
        }
    }
    return found;
}

std::optional<qint64> CountTable::sum(int column, int measure, const QString &split) const
{
    std::optional<qint64> found;
    const auto &persons = columns[column].persons;
    for (auto it = persons.cbegin(); it != persons.cend(); ++it) {
        if (it.key().measure == measure && it.key().split == split && !it->isEmpty() && it->toText().isEmpty())
            found = found.value_or(0) + it->toInteger();
    }
    return found;
}

void CountTable::addChanges(ChangeSet &set, RecordId owner) const
{
    QList<RecordId> kept;
    for (const Column &column : columns) {
        for (auto it = column.persons.cbegin(); it != column.persons.cend(); ++it) {
            if (it->isEmpty())
                continue;
            const RecordId id = column.ids.value(it.key());
            const auto original = std::find_if(m_originals.begin(), m_originals.end(),
                                               [id](const Record &one) { return one.id == id; });
            kept << id;
            if (original == m_originals.end()) {
                Record count = written({}, it.key(), column.day, *it);
                count.set(QLatin1String("of"), owner);
                set.add(count);
            } else if (const Record count = written(*original, it.key(), column.day, *it); count != *original) {
                set.changes << Change::update(*original, count);
            }
        }
    }
    for (const Record &original : m_originals) {
        if (!kept.contains(original.id))
            set.changes << Change::remove(Kind::Count, original.id);
    }
}

CountTable::Wrong CountTable::firstWrong() const
{
    const Field &dayField = *recordType(Kind::Count).find(u"as_of");
    for (int i = 0; i < columns.size(); ++i) {
        bool isUsed = false;
        for (auto it = columns[i].persons.cbegin(); it != columns[i].persons.cend(); ++it) {
            isUsed = isUsed || !it->isEmpty();
            if (const Text wrong = problem(personsField(), *it); !it->isEmpty() && !wrong.isEmpty())
                return {i, it.key(), wrong};
        }
        if (const Text wrong = problem(dayField, columns[i].day); isUsed && !wrong.isEmpty())
            return {i, std::nullopt, wrong};
    }
    return {};
}

} // namespace pd::ui
