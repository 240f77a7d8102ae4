// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/derived.h>

#include <rules/position.h>
#include <rules/progress.h>

namespace pd::derived {

Result<void> fillOrganisations(const Day &day)
{
    // A student counts once for a partner, however many of the programmes above the cohort it takes part in.
    return day.write(
            QStringLiteral(
                    "INSERT INTO temp.derived_organisation (id, agreements_in_force, students, last_visit)"
                    " SELECT o.id, coalesce(a.number, 0), coalesce(s.persons, 0), v.starts FROM organisation "
                    "o"
                    " LEFT JOIN (SELECT p.organisation, count(DISTINCT p.record) AS number FROM "
                    "agreement_parties p"
                    "  JOIN temp.derived_agreement d ON d.id = p.record AND d.standing IN ('in_force', "
                    "'expiring') WHERE 1%2"
                    "  GROUP BY p.organisation) a ON a.organisation = o.id"
                    " LEFT JOIN (SELECT organisation, sum(persons) AS persons FROM ("
                    "  SELECT DISTINCT p.organisation, k.id, coalesce(d.enrolled, d.admitted) AS persons"
                    "  FROM programme_participants p JOIN temp.programme_tree t ON t.ancestor = p.record"
                    "  JOIN cohort k ON k.programme = t.programme CROSS JOIN record r ON r.id = k.id AND "
                    "r.deleted IS NULL"
                    "  JOIN temp.derived_cohort d ON d.id = k.id WHERE 1%2) GROUP BY organisation) s ON s.organisation "
                    "= o.id"
                    " LEFT JOIN (SELECT organisation, starts, max(day) FROM ("
                    "  SELECT w.organisation, v.starts, %1 AS day FROM visit v"
                    "  CROSS JOIN record r ON r.id = v.id AND r.deleted IS NULL"
                    "  JOIN (SELECT id AS visit, \"from\" AS organisation FROM visit"
                    "   UNION SELECT record, target FROM link WHERE field = 'hosts'"
                    "   UNION SELECT s.visit, s.organisation FROM stop s"
                    "    CROSS JOIN record q ON q.id = s.id AND q.deleted IS NULL) w ON w.visit = v.id"
                    "  WHERE coalesce(v.status, '') <> 'cancelled'%3) WHERE day <= ? GROUP BY organisation"
                    " ) v ON v.organisation = o.id WHERE 1%4")
                    .arg(sql::firstDay(QStringLiteral("v.starts")),
                         day.among(Kind::Organisation, "p.organisation"),
                         day.among(Kind::Organisation, "w.organisation"), day.among(Kind::Organisation, "o.id")),
            {day.todayText()});
}

Result<void> fillPersons(const Day &day)
{
    const Field &positions = *recordType(Kind::Person).find(u"positions");
    auto rows = day.select(QStringLiteral(
            "SELECT record, organisation, title, title_ru, title_zh, \"from\", \"to\" FROM person_positions"
            " ORDER BY record, line"));
    if (!rows)
        return tl::unexpected(rows.error());
    QMap<qint64, Rows> byPerson;
    while (rows->next()) {
        Row row;
        int column = 1;
        for (const char *key : {"organisation", "title", "title_ru", "title_zh", "from", "to"}) {
            const QString inRow = QLatin1String(key);
            if (const Value value = fromColumn(*positions.rowField(inRow), rows->value(column++));
                !value.isEmpty())
                row.insert(inRow, value);
        }
        byPerson[rows->value(0).toLongLong()] << row;
    }
    Lines lines(day, Kind::Person, {QStringLiteral("organisation"), QStringLiteral("position")});
    for (auto it = byPerson.cbegin(); it != byPerson.cend(); ++it) {
        const Row current = rules::currentPosition(it.value(), day.today);
        if (current.isEmpty())
            continue;
        const QString title = rules::positionTitle(current, QStringLiteral("en"));
        lines.add(it.key(), {current.value(QStringLiteral("organisation")).toReference().value,
                             title.isEmpty() ? QVariant() : QVariant(title)});
    }
    return lines.state();
}

Result<void> fillVisits(const Day &day)
{
    QHash<qint64, QList<RecordId>> hosts;
    auto links = day.select(QStringLiteral(
            "SELECT l.record, l.target FROM link l JOIN visit v ON v.id = l.record WHERE l.field = 'hosts'"));
    if (!links)
        return tl::unexpected(links.error());
    while (links->next())
        hosts[links->value(0).toLongLong()] << RecordId(links->value(1).toLongLong());

    // Plan and fact of one stop are one stop: what happened counts, else what is planned.
    auto visits =
            day.select(QStringLiteral("SELECT v.id, v.\"from\", v.mode, coalesce(s.number, 0), v.status, v.starts, v.ends,"
                                      " v.report_done FROM visit v"
                                      " CROSS JOIN record r ON r.id = v.id AND r.deleted IS NULL LEFT JOIN ("
                                      " SELECT s.visit, CASE WHEN sum(s.phase = 'fact') > 0 THEN "
                                      "sum(coalesce(s.phase, 'fact') = 'fact')"
                                      " ELSE count(*) END AS number FROM stop s CROSS JOIN record q ON q.id "
                                      "= s.id AND q.deleted IS NULL"
                                      " GROUP BY s.visit) s ON s.visit = v.id"));
    if (!visits)
        return tl::unexpected(visits.error());
    const auto owed = derived::owed(day, Kind::Visit);
    if (!owed)
        return tl::unexpected(owed.error());
    const RecordType &type = recordType(Kind::Visit);
    Lines lines(day, Kind::Visit, {QStringLiteral("direction"), QStringLiteral("stops"), QStringLiteral("report_missing"),
                                   QStringLiteral("owed")});
    while (visits->next()) {
        const qint64 id = visits->value(0).toLongLong();
        Record visit;
        visit.kind = Kind::Visit;
        visit.set(QLatin1String("from"), RecordId(visits->value(1).toLongLong()));
        visit.set(QLatin1String("mode"), visits->value(2).toString());
        visit.set(QLatin1String("hosts"), hosts.value(id));
        int column = 4;
        for (const char *key : {"status", "starts", "ends", "report_done"}) {
            const QString field = QLatin1String(key);
            visit.set(field, fromColumn(*type.find(field), visits->value(column++)));
        }
        const QString direction = rules::visitDirection(visit, day.own);
        lines.add(id, {direction.isEmpty() ? QVariant() : QVariant(direction), visits->value(3),
                       int(rules::isReportMissing(visit, day.today)),
                       owed->contains(id) ? sql::isoDay(owed->value(id)) : QVariant()});
    }
    if (auto written = lines.state(); !written)
        return written;

    return fillPartners(day, Kind::Visit);
}

Result<QList<Task>> tasks(const Day &day, Kind kind)
{
    // A promise that became a follow-up is owed as that one.
    static const QString carriedOn = QStringLiteral(
        " WHERE NOT EXISTS (SELECT 1 FROM follow_up f JOIN record g ON g.id = f.id AND g.deleted IS NULL"
        " WHERE f.id = t.became)");
    const RecordType &type = recordType(kind);
    auto lines = day.select(QStringLiteral("SELECT t.id, t.due, t.done, t.\"%2\" FROM \"%1\" t"
                                           " CROSS JOIN record r ON r.id = t.id AND r.deleted IS NULL%3")
                                    .arg(type.key(), kind == Kind::FollowUp ? u"about" : u"with",
                                         kind == Kind::FollowUp ? QString() : carriedOn));
    if (!lines)
        return tl::unexpected(lines.error());
    QList<Task> tasks;
    while (lines->next()) {
        const PartialDate due = fromColumn(*type.find(u"due"), lines->value(1)).toDate();
        const PartialDate done = fromColumn(*type.find(u"done"), lines->value(2)).toDate();
        tasks << Task{lines->value(0).toLongLong(), due, rules::taskState(due, done, day.today),
                      RecordId(lines->value(3).toLongLong())};
    }
    return tasks;
}

Result<void> fillTasks(const Day &day, Kind kind)
{
    const auto tasks = derived::tasks(day, kind);
    if (!tasks)
        return tl::unexpected(tasks.error());
    const bool hasDaysLeft = recordType(kind).find(u"days_left");
    QStringList keys{QStringLiteral("due_state")};
    if (hasDaysLeft)
        keys << QStringLiteral("days_left");
    Lines lines(day, kind, keys);
    for (const Task &task : *tasks) {
        QVariantList values{task.state};
        if (hasDaysLeft)
            values << (task.due.isDated() && task.state != u"done" ? QVariant(day.today.daysTo(task.due.latest()))
                                                                   : QVariant());
        lines.add(task.id, values);
    }
    return lines.state();
}

} // namespace pd::derived
