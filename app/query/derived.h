// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/query: derived fields as temporary tables of the connection that reads.
#pragma once

#include <query/sql.h>

namespace pd::derived {

/// Sees to it that the derived fields of a kind are there for that day: one line a record in
/// temp.derived_<kind>(id, a column per derived scalar field), several values in
/// temp.derived_<kind>_links(record, field, position, target) and temp.derived_<kind>_codes(…, code).
/// They are made when first asked for, and again when the office, the day, the current own institution or the
/// days of warning have changed. Does nothing for a kind without derived fields.
Result<void> prepare(Office &office, Kind kind, QDate today);

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

    Result<QSqlQuery> select(const QString &sql, const QVariantList &values = {}) const
    {
        return sql::run(connection, sql, values);
    }
    Result<void> write(const QString &sql, const QVariantList &values = {}) const
    {
        auto done = select(sql, values);
        return done ? Result<void>() : tl::unexpected(done.error());
    }
    QVariant todayText() const { return sql::isoDay(today); }
};

Result<void> fillAgreements(const Day &day);
Result<void> fillOrganisations(const Day &day); ///< after agreements and programmes
Result<void> fillActivity(const Day &day);      ///< when something was last done together; after organisations
Result<void> fillPersons(const Day &day);
Result<void> fillCohorts(const Day &day);    ///< also temp.latest_count(of, measure, persons, day)
Result<void> fillProgrammes(const Day &day); ///< after cohorts; temp.programme_tree(ancestor, programme) too
Result<void> fillTargets(const Day &day);    ///< after programmes
Result<void> fillVisits(const Day &day);
Result<void> fillTasks(const Day &day, Kind kind);

/// Admitted by intake year for each programme that has a target, those under it counted with it.
Result<QHash<RecordId, QMap<int, qint64>>> admittedByIntake(Connection &connection);

/// Partners of the records of a kind: those of source(record, position, organisation) that are not own
/// institutions; where all are, those other than the current one.
Result<void> fillPartners(const Day &day, Kind kind, const sql::Piece &source);

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
