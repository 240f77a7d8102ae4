// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/derived.h>

namespace pd::derived {

namespace {

/// What counts as something done with an organisation: which one, on what day, and in what state of affairs.
struct Activity
{
    const char *organisation;  ///< "record", "organisation" of the acts
    const char *table, *dated; ///< the record with the date, and the column of the date
    const char *condition = "1";
};

constexpr Activity activities[] = {
    {"SELECT id AS record, \"from\" AS organisation FROM visit"
     " UNION SELECT record, target FROM link WHERE field = 'hosts'"
     " UNION SELECT s.visit, s.organisation FROM stop s CROSS JOIN record q ON q.id = s.id AND q.deleted IS NULL",
     "visit", "starts", "coalesce(t.status, '') <> 'cancelled'"},
    {"SELECT record, organisation FROM agreement_parties", "temp.derived_agreement", "signed"},
    {"SELECT record, target AS organisation FROM link WHERE field = 'organisations'", "event", "starts",
     "coalesce(t.status, '') <> 'cancelled'"},
    {"SELECT record, target AS organisation FROM link WHERE field = 'organisations'", "project", "starts",
     "coalesce(t.status, '') IN ('running', 'completed')"},
    {"SELECT record, target AS organisation FROM link WHERE field = 'organisations'", "project", "ends",
     "coalesce(t.status, '') IN ('running', 'completed')"},
    {"SELECT record, organisation FROM programme_participants", "programme", "launched"},
    {"SELECT id AS record, \"from\" AS organisation FROM flow UNION SELECT id, \"to\" FROM flow", "flow", "year"},
    {"SELECT id AS record, \"with\" AS organisation FROM outcome", "outcome", "done"},
    {"SELECT id AS record, about AS organisation FROM follow_up", "follow_up", "done"}};

} // namespace

Result<void> fillActivity(const Day &day)
{
    QStringList acts;
    QVariantList values;
    for (const Activity &activity : activities) {
        const QString table = QLatin1String(activity.table);
        acts << QStringLiteral("SELECT w.organisation, %1 AS day FROM (%2) w JOIN %3 t ON t.id = w.record"
                               " CROSS JOIN record r ON r.id = t.id AND r.deleted IS NULL WHERE %4%5")
                        .arg(sql::firstDay(u"t." % sql::quoted(QLatin1String(activity.dated))),
                             QLatin1String(activity.organisation),
                             table.startsWith(u"temp.") ? table : sql::quoted(table),
                             QLatin1String(activity.condition), day.among(Kind::Organisation, "w.organisation"));
    }
    acts << QStringLiteral("SELECT p.organisation, nullif(c.day, '') FROM programme_participants p"
                           " JOIN temp.programme_tree t ON t.ancestor = p.record"
                           " JOIN cohort k ON k.programme = t.programme"
                           " CROSS JOIN record r ON r.id = k.id AND r.deleted IS NULL"
                           " JOIN temp.latest_count c ON c.\"of\" = k.id WHERE 1%1")
                    .arg(day.among(Kind::Organisation, "p.organisation"));
    // What goes on today was done today.
    acts << QStringLiteral("SELECT l.target, ? FROM link l JOIN project t ON t.id = l.record AND t.status = 'running'"
                           " CROSS JOIN record r ON r.id = t.id AND r.deleted IS NULL"
                           " WHERE l.field = 'organisations' AND coalesce(%1 <= ?, 1)")
                    .arg(sql::firstDay(QStringLiteral("t.starts")));
    values << day.todayText() << day.todayText() << day.todayText();
    return day.write(QStringLiteral("UPDATE temp.derived_organisation AS o SET last_activity = a.day FROM"
                                    " (SELECT organisation, max(day) AS day FROM (%1)"
                                    " WHERE organisation IS NOT NULL AND day <= ? GROUP BY organisation) a"
                                    " WHERE a.organisation = o.id")
                             .arg(acts.join(QStringLiteral(" UNION ALL "))),
                     values);
}

} // namespace pd::derived
