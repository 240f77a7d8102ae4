// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/listquery.h>

#include <query/filter.h>

#include <algorithm>

namespace pd {

namespace {

constexpr qsizetype maximumOfEntries = 50;

/// The records that all conditions leave but those on one key, as temp.facet_records.
Result<void> selectRecords(Office &office, const ListQuery &query, const QString &except)
{
    const auto selection = filter::selection(office, query, except);
    if (!selection)
        return tl::unexpected(selection.error());
    const QSqlDatabase database = office.database();
    const auto made = sql::runAll(database, {QStringLiteral("CREATE TABLE IF NOT EXISTS temp.facet_records"
                                                            " (id INTEGER PRIMARY KEY)"),
                                             QStringLiteral("DELETE FROM temp.facet_records")});
    if (!made)
        return made;
    const auto filled = sql::run(database, QStringLiteral("INSERT INTO temp.facet_records SELECT k.id FROM %1"
                                                          " WHERE %2").arg(selection->from, selection->where.text),
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
    return QStringLiteral("SELECT %1, count(*) FROM temp.facet_records f LEFT JOIN %2 ON %3.id = f.id GROUP BY 1")
        .arg(filter::column(field), table.arg(kindKey(kind)), field.isDerived ? QStringLiteral("d")
                                                                              : QStringLiteral("k"));
}

struct Counted
{
    QVariant value;
    int count;
};

Facet labelled(Office &office, const Field &field, const QList<Counted> &counted, const Language &language,
               const CodeTables &tables)
{
    const bool isReference = field.type == ValueType::Reference || field.type == ValueType::References;
    QList<RecordId> targets;
    for (const Counted &each : counted) {
        if (isReference && !each.value.isNull())
            targets << RecordId(each.value.toLongLong());
    }
    const QHash<RecordId, QString> labels = office.labels(targets, language.code());

    Facet facet{field.key, {}};
    int empty = 0;
    for (const Counted &each : counted) {
        const QString text = each.value.toString();
        Facet::Entry entry{text, text, each.count};
        if (text.isEmpty()) {
            empty += each.count;
            continue;
        }
        if (isReference)
            entry.label = labels.value(RecordId(each.value.toLongLong()), text);
        else if (field.type == ValueType::Codes)
            entry.label = displayText(field, QStringList{text}, language, tables, labels);
        else
            entry.label = displayText(field, sql::value(field, each.value), language, tables, labels);
        if (field.type == ValueType::Boolean)
            entry.value = each.value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        facet.entries << entry;
    }
    std::sort(facet.entries.begin(), facet.entries.end(), [&language](const auto &a, const auto &b) {
        return a.count != b.count ? a.count > b.count : language.sortKey(a.label) < language.sortKey(b.label);
    });
    facet.entries.resize(std::min(facet.entries.size(), maximumOfEntries));
    if (empty > 0)
        facet.entries << Facet::Entry{{}, language.text(phrase("Facet", "Not given")), empty};
    return facet;
}

} // namespace

QList<Facet> facets(Office &office, const ListQuery &query, const CodeTables &tables)
{
    const Language language = Language::of(query.language);
    QList<Facet> facets;
    std::optional<QString> selected;  // the key whose conditions are left out of facet_records
    for (const Field &field : recordType(query.kind).fields) {
        if (!field.isFacet)
            continue;
        const bool hasOwn = std::any_of(query.where.begin(), query.where.end(),
                                        [&field](const Condition &c) { return c.key == field.key; });
        const QString except = hasOwn ? field.key : QString();
        if (selected != except && !selectRecords(office, query, except))
            return {};
        selected = except;
        auto lines = sql::run(office.database(), countingSql(query.kind, field));
        if (!lines)
            return {};
        QList<Counted> counted;
        while (lines->next())
            counted << Counted{lines->value(0), lines->value(1).toInt()};
        facets << labelled(office, field, counted, language, tables);
    }
    return facets;
}

} // namespace pd
