// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/enrolment.h>

#include <query/derived.h>
#include <query/filter.h>

#include <map>
#include <set>
#include <tuple>

namespace pd {

namespace {

/// One cohort of a chart.
struct CohortLine
{
    RecordId id;
    int year = 0;
    QString discipline; ///< its own, else its programme's
    rules::Enrolment count;
};

/// The cohorts of the query with the count that the chart shows: of enrolled the rule of rules::enrolment(),
/// of any other measure the latest.
Result<QList<CohortLine>> cohortLines(Office &office, const EnrolmentQuery &query)
{
    if (auto prepared = derived::prepare(office, Kind::Cohort, query.asOf); !prepared)
        return tl::unexpected(prepared.error());
    const ListQuery list{Kind::Cohort, query.where, {}, {}, query.language.code(), query.asOf};
    const auto selection = filter::selection(office, list);
    if (!selection)
        return tl::unexpected(selection.error());
    const QString sql =
            QStringLiteral("SELECT k.id, k.intake, coalesce(k.discipline, p.discipline), l.persons, "
                           "a.persons FROM %1"
                           " LEFT JOIN programme p ON p.id = k.programme"
                           " LEFT JOIN temp.latest_count l ON l.\"of\" = k.id AND l.measure = ?"
                           " LEFT JOIN temp.latest_count a ON a.\"of\" = k.id AND a.measure = 'admitted'"
                           " WHERE k.intake BETWEEN ? AND ? AND %2 ORDER BY k.id")
                    .arg(selection->from, selection->where.text);
    const QVariantList values{query.measure, query.fromYear, query.toYear};
    auto found = sql::run(office.connection(), sql, values + selection->where.values);
    if (!found)
        return tl::unexpected(found.error());

    const bool mayStandIn = query.measure == u"enrolled";
    QList<CohortLine> lines;
    while (found->next()) {
        CohortLine line{RecordId(found->value(0).toLongLong()),
                        found->value(1).toInt(),
                        found->value(2).toString(),
                        {}};
        line.count.isStandIn = mayStandIn && found->isNull(3) && !found->isNull(4);
        line.count.persons = found->value(line.count.isStandIn ? 4 : 3).toLongLong();
        lines << line;
    }
    return lines;
}

} // namespace

Result<EnrolmentTable> enrolmentByDiscipline(Office &office, const EnrolmentQuery &query, const CodeTables &tables)
{
    const auto lines = cohortLines(office, query);
    if (!lines)
        return tl::unexpected(lines.error());
    EnrolmentTable table;

    // Unmapped last: behind every code, however it begins.
    const auto order = [](const QString &code, int year) { return std::tuple(code.isEmpty(), code, year); };
    std::map<std::tuple<bool, QString, int>, EnrolmentTable::Cell> cells;
    std::set<int> years;
    QMap<QString, qint64> byCategory;
    for (const CohortLine &line : *lines) {
        const Mapped mapped = tables.map(line.discipline, query.classification);
        EnrolmentTable::Cell &cell = cells[order(mapped.code, line.year)];
        cell.code = mapped.code;
        cell.year = line.year;
        cell.persons += line.count.persons;
        cell.standIn += line.count.isStandIn ? line.count.persons : 0;
        cell.isDerived = cell.isDerived || mapped.isDerived;
        cell.cohorts << line.id;
        years.insert(line.year);
        byCategory[tables.map(line.discipline, Classification::China).code] += line.count.persons;
        table.total += line.count.persons;
    }
    for (auto &[key, cell] : cells) {
        if (table.codes.isEmpty() || table.codes.last() != cell.code)
            table.codes << cell.code;
        cell.label = cell.code.isEmpty() ? query.language.text(phrase("Enrolment", "Unmapped"))
                                         : tables.groupLabel(query.classification, cell.code, query.language);
        table.cells << cell;
    }
    table.years = QList<int>(years.begin(), years.end());
    table.scienceShare = rules::scienceShare(byCategory);
    return table;
}

Result<QList<TargetRow>> targets(Office &office, const QList<Condition> &where, QDate asOf, const Language &language)
{
    const auto ids = listIds(office, {Kind::Target, where, {}, {}, language.code(), asOf});
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->isEmpty())
        return QList<TargetRow>();
    if (auto prepared = derived::prepare(office, Kind::Target, asOf); !prepared)
        return tl::unexpected(prepared.error());
    const auto admitted = derived::admittedByIntake(office.connection());
    if (!admitted)
        return tl::unexpected(admitted.error());
    const QList<Record> records = office.read(*ids);
    QList<RecordId> programmes;
    for (const Record &record : records)
        programmes << record.reference(QLatin1String("programme"));
    const QHash<RecordId, QString> labels = office.labels(programmes, language.code());
    QList<TargetRow> rows;
    for (const Record &record : records) {
        TargetRow row{record.id,
                      record.reference(QLatin1String("programme")),
                      {},
                      int(record.integer(QLatin1String("first_intake"))),
                      int(record.integer(QLatin1String("intakes"))),
                      {}};
        row.label = labels.value(row.programme);
        row.progress = rules::targetProgress(record.integer(QLatin1String("students")), row.firstIntake,
                                             row.intakes, admitted->value(row.programme));
        rows << row;
    }
    return rows;
}

Result<QHash<RecordId, QList<rules::CountFact>>> countFacts(Office &office, const QList<RecordId> &cohorts)
{
    auto lines = sql::run(office.connection(),
                          QStringLiteral("SELECT c.\"of\", c.measure, c.as_of, c.persons FROM \"count\" c"
                                         " CROSS JOIN record r ON r.id = c.id AND r.deleted IS NULL WHERE "
                                         "c.split IS NULL AND c.\"of\" IN (%1)"
                                         " ORDER BY c.id")
                                  .arg(sql::list(cohorts)));
    if (!lines)
        return tl::unexpected(lines.error());
    QHash<RecordId, QList<rules::CountFact>> facts;
    while (lines->next()) {
        const auto asOf = PartialDate::fromString(lines->value(2).toString()).value_or(PartialDate());
        facts[RecordId(lines->value(0).toLongLong())] << rules::CountFact{
                lines->value(1).toString(), asOf.earliest(), lines->value(3).toLongLong()};
    }
    return facts;
}

} // namespace pd
