// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/query: derived fields as temporary tables of the connection that reads.
#pragma once

#include <query/sql.h>
#include <rules/standing.h>

namespace pd::derived {

/// Sees to it that the derived fields of a kind are there for that day: one line a record in
/// temp.derived_<kind>(id, a column per derived scalar field), several values in
/// temp.derived_<kind>_links(record, field, position, target) and temp.derived_<kind>_codes(…, code).
/// They are made when first asked for, and again when the office, the day, the current own institution or the
/// days of warning have changed. Does nothing for a kind without derived fields.
Result<void> prepare(Office &office, Kind kind, QDate today);
/// The same for these records only, as far as that is less: what is on screen need not wait for what is derived from
/// a million counts. The tables hold nothing, or nothing right, about the others then.
Result<void> prepareFor(Office &office, Kind kind, const QList<RecordId> &ids, QDate today);

bool has(const RecordType &type);
QString table(Kind kind);
QString linkTable(Kind kind);
QString codeTable(Kind kind);

/// What the tables of one kind are filled from.
struct Day
{
    Connection &connection;
    QDate today;
    RecordId own; ///< the current own institution; null when there is none
    int warningDays = 90;
    bool isPart = false; ///< only what temp.scope_organisation and temp.scope_cohort hold

    /// " AND expression is among those wanted", or nothing where all are.
    QString among(Kind kind, const char *expression) const
    {
        return isPart ? QStringLiteral(" AND %1 IN (SELECT id FROM temp.scope_%2)")
                                .arg(QLatin1String(expression), kindKey(kind))
                      : QString();
    }

    Result<QSqlQuery> select(const QString &sql, const QVariantList &values = {}) const
    {
        return sql::run(connection, sql, values);
    }
    Result<void> write(const QString &sql, const QVariantList &values = {}) const
    {
        return sql::execute(connection, {sql, values});
    }
    QVariant todayText() const { return sql::isoDay(today); }
};

/// The office on that day; makes no table.
Day dayOf(Office &office, QDate today);

// What the tables are made from, for those who need no table: Home.

/// An agreement as the rules see it.
struct Agreement
{
    rules::AgreementFacts facts;
    qint64 predecessor = 0;
    QString standing;
};
/// Every live agreement, by its id.
Result<QHash<qint64, Agreement>> agreements(const Day &day);

/// Something to be done: a follow-up, an outcome of a visit.
struct Task
{
    qint64 id = 0;
    PartialDate due;
    QString state;
    RecordId partner; ///< whom it concerns
};
Result<QList<Task>> tasks(const Day &day, Kind kind);

/// The first day on which something open falls due, by record: of the work plans of agreements, of the checks and papers
/// of visits that are not cancelled. What has no day owes nothing.
Result<QHash<qint64, QDate>> owed(const Day &day, Kind kind);

/// How many live programmes are in a state.
Result<qint64> programmesIn(const Day &day, const QString &state);
/// All students: of each cohort those enrolled by the latest count, else those admitted.
Result<qint64> students(const Day &day);
/// Partners of these records, as fillPartners() would write them.
Result<QHash<RecordId, QList<RecordId>>> partners(const Day &day, Kind kind, const QList<RecordId> &ids);

Result<void> fillAgreements(const Day &day);
Result<void> fillOrganisations(const Day &day); ///< after agreements and programmes
Result<void> fillActivity(const Day &day);      ///< when something was last done together; after organisations
Result<void> fillPersons(const Day &day);
Result<void> fillCohorts(const Day &day);    ///< also temp.latest_count(of, measure, persons, day)
/// temp.programme_tree(ancestor, programme): every programme under each, itself with it.
Result<void> fillTree(const Day &day);
Result<void> fillProgrammes(const Day &day); ///< after cohorts; the tree too
Result<void> fillTargets(const Day &day);    ///< after programmes
Result<void> fillVisits(const Day &day);
Result<void> fillTasks(const Day &day, Kind kind);

/// Admitted by intake year for each programme that has a target, those under it counted with it.
Result<QHash<RecordId, QMap<int, qint64>>> admittedByIntake(Connection &connection);

/// Partners of the agreements, programmes or visits: of those who take part all that are not own institutions; where
/// all are, those other than the current one.
Result<void> fillPartners(const Day &day, Kind kind);

/// Writes lines of temp.derived_<kind>.
class Lines
{
public:
    Lines(const Day &day, Kind kind, const QStringList &keys);
    bool add(qint64 id, const QVariantList &values);
    Result<void> state() const;

private:
    QSqlQuery m_insert;
    std::optional<Error> m_error;
};

} // namespace pd::derived
