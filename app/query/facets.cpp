// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/listquery.h>

#include <query/filter.h>

#include <algorithm>
#include <map>

namespace pd {

namespace {

constexpr qsizetype maximumOfEntries = 50;

/// The records that all conditions leave but those on one key, as temp.facet_records.
Result<void> selectRecords(Office &office, const ListQuery &query, const QString &except)
{
    const auto selection = filter::selection(office, query, except);
    if (!selection)
        return tl::unexpected(selection.error());
    Connection &connection = office.connection();
    const auto made = sql::runAll(connection, {QStringLiteral("CREATE TABLE IF NOT EXISTS temp.facet_records"
                                                            " (id INTEGER PRIMARY KEY)"),
                                             QStringLiteral("DELETE FROM temp.facet_records")});
    if (!made)
        return made;
    const auto filled = sql::run(connection,
                                 QStringLiteral("INSERT INTO temp.facet_records SELECT k.id FROM %1"
                                                " WHERE %2")
                                         .arg(selection->from, selection->where.text),
                                 selection->where.values);
    return filled ? Result<void>() : tl::unexpected(filled.error());
}

QString countingSql(Kind kind, const Field &field)
{
    if (field.type == ValueType::Codes || field.type == ValueType::References) {
        const filter::Several lines = filter::several(kind, field);
        return QStringLiteral("SELECT v.%1, count(*) FROM temp.facet_records f LEFT JOIN %2 v"
                              " ON v.record = f.id AND v.field = %3 GROUP BY 1")
                .arg(lines.value, lines.table, sql::literal(field.key));
    }
    const QString table = field.isDerived ? QStringLiteral("temp.derived_%1 d") : QStringLiteral("\"%1\" k");
    return QStringLiteral(
                   "SELECT %1, count(*) FROM temp.facet_records f LEFT JOIN %2 ON %3.id = f.id GROUP BY 1")
            .arg(filter::column(field), table.arg(kindKey(kind)),
                 field.isDerived ? QStringLiteral("d") : QStringLiteral("k"));
}

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

QList<Facet> facets(Office &office, const ListQuery &query, const CodeTables &tables)
{
    const Language language = Language::of(query.language);
    QList<Facet> facets;
    std::optional<QString> selected; // the key whose conditions are left out of facet_records
    for (const Field &field : recordType(query.kind).fields) {
        if (!field.isFacet)
            continue;
        const bool hasOwn = std::any_of(query.where.begin(), query.where.end(),
                                        [&field](const Condition &c) { return c.key == field.key; });
        const QString except = hasOwn ? field.key : QString();
        if (selected != except && !selectRecords(office, query, except))
            return {};
        selected = except;
        auto lines = sql::run(office.connection(), countingSql(query.kind, field));
        if (!lines)
            return {};
        QList<Counted> counted;
        int empty = 0;
        while (lines->next()) {
            const Counted each{lines->value(0), lines->value(1).toInt()};
            if (each.value.toString().isEmpty())
                empty += each.count;
            else
                counted << each;
        }
        facets << labelled(office, field, mostFrequent(counted), language, tables);
        if (empty > 0)
            facets.last().entries << Facet::Entry{{}, language.text(phrase("Facet", "Not given")), empty};
    }
    return facets;
}

} // namespace pd
