// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/listquery.h>

#include <query/filter.h>
#include <store/scan.h>

#include <algorithm>
#include <map>
#include <vector>

namespace pd {

namespace {

constexpr qsizetype maximumOfEntries = 50;

using Counts = QHash<QByteArray, int>;  ///< by what is stored, as text; empty: not given

/// Fields that are counted over the same records: all conditions but those on `except`.
struct Group
{
    QString except;
    QList<const Field *> fields;
};

bool isSeveral(const Field &field)
{
    return field.type == ValueType::Codes || field.type == ValueType::References;
}

/// Fields without a condition of their own in one group, every other in one of its own.
QList<Group> groups(const ListQuery &query)
{
    QList<Group> groups{{}};
    for (const Field &field : recordType(query.kind).fields) {
        if (!field.isFacet)
            continue;
        const bool hasOwn = std::any_of(query.where.begin(), query.where.end(),
                                        [&field](const Condition &c) { return c.key == field.key; });
        if (hasOwn)
            groups << Group{field.key, {&field}};
        else
            groups.first().fields << &field;
    }
    return groups;
}

/// One value of each of these records, counted in one pass that also says which records they are.
class Pass
{
public:
    Pass(Office &office, const ListQuery &query) : m_office(office), m_query(query) {}

    Result<void> count(const Group &group, QHash<QString, Counts> &counts)
    {
        QStringList used, columns{QStringLiteral("k.id")};
        QList<Counts> single;
        QList<const Field *> fields, several;
        for (const Field *field : group.fields) {
            used << field->key;
            if (isSeveral(*field)) {
                several << field;
            } else {
                fields << field;
                columns << filter::column(*field);
            }
        }
        const auto selection = filter::selection(m_office, m_query, {group.except, used});
        if (!selection)
            return tl::unexpected(selection.error());
        single.resize(fields.size());
        m_ids.clear();
        Scan lines(m_office.connection(),
                   QStringLiteral("SELECT %1 FROM %2 WHERE %3")
                           .arg(columns.join(u','), selection->from, selection->where.text),
                   selection->where.values);
        while (lines.next()) {
            if (!several.isEmpty())
                m_ids.push_back(lines.integer(0));
            for (qsizetype i = 0; i < single.size(); ++i)
                add(single[i], lines.bytes(int(i) + 1));
        }
        if (auto state = lines.state(); !state)
            return state;
        for (qsizetype i = 0; i < fields.size(); ++i)
            counts.insert(fields[i]->key, single[i]);
        std::sort(m_ids.begin(), m_ids.end());
        for (const Field *field : several) {
            if (auto done = countSeveral(*field, counts[field->key]); !done)
                return done;
        }
        return {};
    }

private:
    static void add(Counts &counts, std::string_view value)
    {
        const auto raw = QByteArray::fromRawData(value.data(), qsizetype(value.size()));
        if (const auto at = counts.find(raw); at != counts.end())
            ++*at;
        else
            counts.insert(QByteArray(value.data(), qsizetype(value.size())), 1);
    }

    /// A record counts once for each of its values, and one without any for none.
    Result<void> countSeveral(const Field &field, Counts &counts) const
    {
        const filter::Several table = filter::several(m_query.kind, field);
        Scan lines(m_office.connection(), QStringLiteral("SELECT record, %1 FROM %2 WHERE field = ? ORDER BY record")
                                                  .arg(table.value, table.table),
                   {field.key});
        int with = 0;
        for (qint64 last = 0; lines.next();) {
            const qint64 record = lines.integer(0);
            if (!std::binary_search(m_ids.begin(), m_ids.end(), record))
                continue;
            with += record != last;
            last = record;
            add(counts, lines.bytes(1));
        }
        if (const int without = int(m_ids.size()) - with)
            counts[QByteArray()] += without;
        return lines.state();
    }

    Office &m_office;
    const ListQuery &m_query;
    std::vector<qint64> m_ids;
};

struct Counted
{
    QVariant value;
    int count;
};

/// The most frequent, with all that are as frequent as the last of them.
QList<Counted> mostFrequent(QList<Counted> counted)
{
    const auto byCount = [](const Counted &a, const Counted &b) { return a.count > b.count; };
    std::stable_sort(counted.begin(), counted.end(), byCount);
    if (counted.size() > maximumOfEntries) {
        const auto end =
                std::upper_bound(counted.begin(), counted.end(), counted[maximumOfEntries - 1], byCount);
        counted.erase(end, counted.end());
    }
    return counted;
}

/// As fromColumn() and people's labels take it.
QVariant storedValue(const Field &field, const QByteArray &text)
{
    switch (field.type) {
    case ValueType::Integer:
    case ValueType::Boolean:
    case ValueType::Reference:
    case ValueType::References:
        return text.toLongLong();
    case ValueType::Decimal:
        return text.toDouble();
    default:
        return QString::fromUtf8(text);
    }
}

QString valueText(const Field &field, const QVariant &value)
{
    if (field.type == ValueType::Boolean)
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toString();
}

QString labelText(const Field &field, const QVariant &value, const Language &language,
                  const CodeTables &tables, const QHash<RecordId, QString> &labels)
{
    switch (field.type) {
    case ValueType::References:
        return labels.value(RecordId(value.toLongLong()));
    case ValueType::Codes:
        return displayText(field, QStringList{value.toString()}, language, tables, labels);
    default:
        return displayText(field, fromColumn(field, value), language, tables, labels);
    }
}

Facet labelled(Office &office, const Field &field, const QList<Counted> &counted, const Language &language,
               const CodeTables &tables)
{
    QHash<RecordId, QString> labels;
    if (field.type == ValueType::Reference || field.type == ValueType::References) {
        QList<RecordId> targets;
        for (const Counted &each : counted)
            targets << RecordId(each.value.toLongLong());
        labels = office.labels(targets, language.code());
    }
    std::map<std::pair<int, QByteArray>, Facet::Entry> sorted;
    for (const Counted &each : counted) {
        const Facet::Entry entry{valueText(field, each.value),
                                 labelText(field, each.value, language, tables, labels), each.count};
        sorted.emplace(std::pair(-each.count, language.sortKey(entry.label) + entry.value.toUtf8()), entry);
    }
    Facet facet{field.key, {}};
    for (const auto &[place, entry] : sorted) {
        if (facet.entries.size() < maximumOfEntries)
            facet.entries << entry;
    }
    return facet;
}

} // namespace

Result<QList<Facet>> facets(Office &office, const ListQuery &query, const CodeTables &tables)
{
    const Language language = Language::of(query.language);
    QHash<QString, Counts> counts;
    Pass pass(office, query);
    for (const Group &group : groups(query)) {
        if (group.fields.isEmpty())
            continue;
        if (auto done = pass.count(group, counts); !done)
            return tl::unexpected(done.error());
    }
    QList<Facet> facets;
    for (const Field &field : recordType(query.kind).fields) {
        if (!field.isFacet)
            continue;
        const Counts of = counts.value(field.key);
        QList<Counted> counted;
        for (auto it = of.cbegin(); it != of.cend(); ++it) {
            if (!it.key().isEmpty())
                counted << Counted{storedValue(field, it.key()), *it};
        }
        facets << labelled(office, field, mostFrequent(counted), language, tables);
        if (const int empty = of.value(QByteArray()))
            facets.last().entries << Facet::Entry{{}, language.text(phrase("Facet", "Not given")), empty};
    }
    return facets;
}

} // namespace pd
