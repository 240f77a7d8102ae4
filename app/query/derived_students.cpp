// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/derived.h>

#include <rules/progress.h>

namespace pd::derived {

namespace {

/// A helper table beside those of the kinds, empty.
Result<void> makeTable(const Day &day, const char *name, const char *columns)
{
    return sql::runAll(day.connection, {QStringLiteral("CREATE TABLE IF NOT EXISTS temp.%1 (%2) WITHOUT ROWID")
                                              .arg(QLatin1String(name), QLatin1String(columns)),
                                      QStringLiteral("DELETE FROM temp.%1").arg(QLatin1String(name))});
}

QHash<qint64, Rows> readApprovals(QSqlQuery &lines)
{
    const Field &field = *recordType(Kind::Programme).find(u"approvals");
    QHash<qint64, Rows> approvals;
    while (lines.next()) {
        Row row;
        int column = 1;
        for (const char *key : {"kind", "date", "valid_until"}) {
            const QString inRow = QLatin1String(key);
            row.insert(inRow, fromColumn(*field.rowField(inRow), lines.value(column++)));
        }
        approvals[lines.value(0).toLongLong()] << row;
    }
    return approvals;
}

/// Every programme under each, itself with it: ancestor, programme.
QString tree()
{
    return QStringLiteral("WITH RECURSIVE up(ancestor, programme) AS ("
                          " SELECT p.id, p.id FROM programme p CROSS JOIN record r ON r.id = p.id AND r.deleted IS NULL"
                          " UNION SELECT p.parent, up.programme FROM up JOIN programme p ON p.id = up.ancestor"
                          " WHERE p.parent IS NOT NULL) SELECT ancestor, programme FROM up");
}

QString programmeState(const QVariant &launched, const QVariant &closed, bool hasCohorts, QDate today)
{
    const RecordType &type = recordType(Kind::Programme);
    Record record;
    record.kind = Kind::Programme;
    record.set(QLatin1String("launched"), fromColumn(*type.find(u"launched"), launched));
    record.set(QLatin1String("closed"), fromColumn(*type.find(u"closed"), closed));
    return rules::programmeState(record, hasCohorts, today);
}

} // namespace

Result<qint64> programmesIn(const Day &day, const QString &state)
{
    auto programmes = day.select(
            QStringLiteral("SELECT p.launched, p.closed, s.has_cohorts FROM programme p"
                           " CROSS JOIN record r ON r.id = p.id AND r.deleted IS NULL LEFT JOIN ("
                           " SELECT t.ancestor, max(k.intake <= ?) AS has_cohorts FROM (%1) t"
                           " JOIN cohort k ON k.programme = t.programme"
                           " CROSS JOIN record c ON c.id = k.id AND c.deleted IS NULL"
                           " GROUP BY t.ancestor) s ON s.ancestor = p.id").arg(tree()),
            {day.today.year()});
    if (!programmes)
        return tl::unexpected(programmes.error());
    qint64 number = 0;
    while (programmes->next()) {
        if (programmeState(programmes->value(0), programmes->value(1), programmes->value(2).toBool(), day.today) == state)
            ++number;
    }
    return number;
}

Result<qint64> students(const Day &day)
{
    auto counts = day.select(QStringLiteral(
            "SELECT k.id, c.measure, c.as_of, c.persons FROM cohort k"
            " CROSS JOIN record r ON r.id = k.id AND r.deleted IS NULL JOIN \"count\" c ON c.\"of\" = k.id"
            " CROSS JOIN record q ON q.id = c.id AND q.deleted IS NULL"
            " WHERE c.split IS NULL AND c.persons IS NOT NULL AND c.measure IN ('enrolled', 'admitted')"
            " ORDER BY k.id, c.id"));
    if (!counts)
        return tl::unexpected(counts.error());
    const Field &taken = *recordType(Kind::Count).find(u"as_of");
    qint64 persons = 0, cohort = 0;
    QList<rules::CountFact> facts;
    const auto add = [&] { persons += rules::enrolment(facts, day.today).value_or(rules::Enrolment()).persons; };
    while (counts->next()) {
        if (const qint64 id = counts->value(0).toLongLong(); id != cohort) {
            add();
            facts.clear();
            cohort = id;
        }
        facts << rules::CountFact{counts->value(1).toString(), fromColumn(taken, counts->value(2)).toDate().earliest(),
                                  counts->value(3).toLongLong()};
    }
    add();
    return persons;
}

Result<void> fillCohorts(const Day &day)
{
    if (auto made = makeTable(day, "latest_count",
                              R"("of" INTEGER, measure TEXT, persons INTEGER, day TEXT,)"
                              R"( PRIMARY KEY ("of", measure))");
        !made)
        return made;
    // The rule of rules::latest() for all cohorts at once: of the totals taken by that day the last, of two
    // of one day the one entered later. SQLite gives the other columns from the line that has the maximum.
    const QString taken = QStringLiteral("coalesce(%1, '')").arg(sql::firstDay(QStringLiteral("c.as_of")));
    const QString latest =
            QStringLiteral(
                    "INSERT INTO temp.latest_count (\"of\", measure, persons, day) SELECT \"of\", measure, "
                    "persons, day FROM ("
                    "SELECT c.\"of\", c.measure, c.persons, %1 AS day, max(%1 || substr('000000000000' || c.id, -12))"
                    " FROM \"count\" c CROSS JOIN record r ON r.id = c.id AND r.deleted IS NULL"
                    " WHERE c.split IS NULL AND c.\"of\" IS NOT NULL AND c.measure IS NOT NULL AND c.persons "
                    "IS NOT NULL"
                    " AND %1 <= ?%2 GROUP BY c.\"of\", c.measure)")
                    .arg(taken, day.among(Kind::Cohort, "c.\"of\""));
    if (auto written = day.write(latest, {day.todayText()}); !written)
        return written;
    return day.write(QStringLiteral(
            "INSERT INTO temp.derived_cohort (id, applied, admitted, enrolled, graduated) SELECT k.id,"
            " max(CASE WHEN l.measure = 'applied' THEN l.persons END),"
            " max(CASE WHEN l.measure = 'admitted' THEN l.persons END),"
            " max(CASE WHEN l.measure = 'enrolled' THEN l.persons END),"
            " max(CASE WHEN l.measure = 'graduated' THEN l.persons END)"
            " FROM temp.latest_count l CROSS JOIN cohort k ON k.id = l.\"of\" GROUP BY l.\"of\""));
}

Result<void> fillTree(const Day &day)
{
    if (auto made = makeTable(day, "programme_tree",
                              "ancestor INTEGER, programme INTEGER,"
                              " PRIMARY KEY (ancestor, programme)");
        !made)
        return made;
    return day.write(QStringLiteral("INSERT INTO temp.programme_tree (ancestor, programme) %1").arg(tree()));
}

Result<void> fillProgrammes(const Day &day)
{
    if (auto tree = fillTree(day); !tree)
        return tree;
    if (auto done = fillPartners(day, Kind::Programme); !done)
        return done;

    auto rows = day.select(QStringLiteral(
            "SELECT record, kind, date, valid_until FROM programme_approvals ORDER BY record, line"));
    if (!rows)
        return tl::unexpected(rows.error());
    const QHash<qint64, Rows> approvals = readApprovals(*rows);

    auto programmes = day.select(
            QStringLiteral(
                    "SELECT p.id, p.launched, p.closed, s.has_cohorts, s.admitted, s.enrolled FROM programme "
                    "p"
                    " CROSS JOIN record r ON r.id = p.id AND r.deleted IS NULL LEFT JOIN ("
                    " SELECT t.ancestor, max(k.intake <= ?) AS has_cohorts, sum(d.admitted) AS admitted,"
                    " sum(d.enrolled) AS enrolled FROM temp.programme_tree t JOIN cohort k ON k.programme = "
                    "t.programme"
                    " CROSS JOIN record c ON c.id = k.id AND c.deleted IS NULL LEFT JOIN temp.derived_cohort "
                    "d ON d.id = k.id"
                    " GROUP BY t.ancestor) s ON s.ancestor = p.id"),
            {day.today.year()});
    if (!programmes)
        return tl::unexpected(programmes.error());
    Lines lines(day, Kind::Programme,
                {QStringLiteral("state"), QStringLiteral("is_approved"), QStringLiteral("admitted"),
                 QStringLiteral("enrolled")});
    while (programmes->next()) {
        const qint64 id = programmes->value(0).toLongLong();
        lines.add(id, {programmeState(programmes->value(1), programmes->value(2), programmes->value(3).toBool(), day.today),
                       int(rules::isApproved(approvals.value(id), day.today)), programmes->value(4),
                       programmes->value(5)});
    }
    return lines.state();
}

Result<QHash<RecordId, QMap<int, qint64>>> admittedByIntake(Connection &connection)
{
    QHash<RecordId, QMap<int, qint64>> admitted;
    auto intakes = sql::run(
            connection,
            QStringLiteral(
                    "SELECT t.ancestor, k.intake, sum(d.admitted) FROM temp.programme_tree t"
                    " JOIN cohort k ON k.programme = t.programme CROSS JOIN record r ON r.id = k.id AND "
                    "r.deleted IS NULL"
                    " JOIN temp.derived_cohort d ON d.id = k.id AND d.admitted IS NOT NULL"
                    " WHERE t.ancestor IN (SELECT programme FROM target) GROUP BY t.ancestor, k.intake"));
    if (!intakes)
        return tl::unexpected(intakes.error());
    while (intakes->next())
        admitted[RecordId(intakes->value(0).toLongLong())].insert(intakes->value(1).toInt(),
                                                                  intakes->value(2).toLongLong());
    return admitted;
}

Result<void> fillTargets(const Day &day)
{
    const auto admitted = admittedByIntake(day.connection);
    if (!admitted)
        return tl::unexpected(admitted.error());
    auto targets = day.select(
            QStringLiteral("SELECT t.id, t.programme, t.students, t.first_intake, t.intakes FROM target t"
                           " CROSS JOIN record r ON r.id = t.id AND r.deleted IS NULL"));
    if (!targets)
        return tl::unexpected(targets.error());
    Lines lines(day, Kind::Target, {QStringLiteral("actual"), QStringLiteral("percent")});
    while (targets->next()) {
        const rules::TargetProgress progress = rules::targetProgress(
                targets->value(2).toLongLong(), targets->value(3).toInt(), targets->value(4).toInt(),
                admitted->value(RecordId(targets->value(1).toLongLong())));
        lines.add(targets->value(0).toLongLong(), {progress.actual, progress.fraction * 100});
    }
    return lines.state();
}

} // namespace pd::derived
