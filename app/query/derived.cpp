// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/derived.h>

#include <query/officerules.h>
#include <store/opentransaction.h>

#include <QSqlError>

#include <algorithm>

namespace pd::derived {

bool has(const RecordType &type)
{
    return std::any_of(type.fields.begin(), type.fields.end(), [](const Field &f) { return f.isDerived; });
}

QString table(Kind kind)
{
    return QStringLiteral("temp.derived_%1").arg(kindKey(kind));
}

QString linkTable(Kind kind)
{
    return QStringLiteral("temp.derived_%1_links").arg(kindKey(kind));
}

QString codeTable(Kind kind)
{
    return QStringLiteral("temp.derived_%1_codes").arg(kindKey(kind));
}

// ---- lines

Lines::Lines(const Day &day, Kind kind, const QStringList &keys)
    : m_insert(day.connection.database())
{
    QStringList columns{QStringLiteral("id")};
    for (const QString &key : keys)
        columns << sql::quoted(key);
    const QString insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                   .arg(table(kind), columns.join(u','), sql::marks(columns.size()));
    day.connection.announce(insert);
    if (!m_insert.prepare(insert))
        m_error = sqlError(m_insert.lastError());
}

bool Lines::add(qint64 id, const QVariantList &values)
{
    if (m_error)
        return false;
    m_insert.bindValue(0, id);
    for (qsizetype i = 0; i < values.size(); ++i)
        m_insert.bindValue(int(i) + 1, values[i]);
    if (!m_insert.exec())
        m_error = sqlError(m_insert.lastError());
    return !m_error;
}

Result<void> Lines::state() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

// ---- partners

namespace {

/// Those who take part: record, position, organisation.
sql::Piece participants(const Day &day, Kind kind)
{
    if (kind == Kind::Agreement)
        return {QStringLiteral("SELECT record, line AS position, organisation FROM agreement_parties")};
    if (kind == Kind::Programme)
        return {QStringLiteral("SELECT record, line AS position, organisation FROM programme_participants")};
    // The other side of a visit: of one to us those who came, else also the hosts.
    return {QStringLiteral("SELECT id AS record, -1 AS position, \"from\" AS organisation FROM visit"
                           " UNION ALL SELECT l.record, l.position, l.target FROM link l"
                           " JOIN visit v ON v.id = l.record WHERE l.field = 'hosts'"
                           " AND NOT EXISTS (SELECT 1 FROM link h WHERE h.record = l.record"
                           " AND h.field = 'hosts' AND h.target = ? AND v.\"from\" <> ?)"),
            {day.own.value, day.own.value}};
}

/// Of those who take part, "record, position, organisation" of the ones from outside.
sql::Piece outside(const sql::Piece &source)
{
    return {QStringLiteral("SELECT s.record, s.position, s.organisation FROM (%1) s"
                           " JOIN organisation o ON o.id = s.organisation WHERE coalesce(o.is_own, 0) = 0")
                    .arg(source.text),
            source.values};
}

/// For records between own institutions only: the same of all but the current one.
sql::Piece otherOwn(const Day &day, const sql::Piece &source)
{
    return {QStringLiteral("SELECT s.record, s.position, s.organisation FROM (%1) s"
                           " WHERE s.organisation IS NOT NULL AND s.organisation <> ?")
                    .arg(source.text),
            source.values + QVariantList{day.own.value}};
}

} // namespace

Result<void> fillPartners(const Day &day, Kind kind)
{
    const QString insert = QStringLiteral("INSERT OR IGNORE INTO %1 (record, field, position, target)"
                                          " SELECT record, 'partners', position, organisation FROM (%2)");
    const sql::Piece source = participants(day, kind), others = outside(source), own = otherOwn(day, source);
    if (auto done = day.write(insert.arg(linkTable(kind), others.text), others.values); !done)
        return done;
    const QString rest = insert + QStringLiteral(" WHERE record NOT IN (SELECT record FROM %1 WHERE field = 'partners')");
    return day.write(rest.arg(linkTable(kind), own.text), own.values);
}

Result<QHash<RecordId, QList<RecordId>>> partners(const Day &day, Kind kind, const QList<RecordId> &ids)
{
    QHash<RecordId, QList<RecordId>> found;
    const sql::Piece source = participants(day, kind);
    QList<RecordId> left = ids;
    for (const sql::Piece &piece : {outside(source), otherOwn(day, source)}) {
        if (left.isEmpty())
            break;
        auto lines = day.select(QStringLiteral("SELECT record, organisation FROM (%1) WHERE record IN (%2)"
                                               " ORDER BY record, position").arg(piece.text, sql::list(left)),
                                piece.values);
        if (!lines)
            return tl::unexpected(lines.error());
        while (lines->next()) {
            QList<RecordId> &partners = found[RecordId(lines->value(0).toLongLong())];
            if (const RecordId partner(lines->value(1).toLongLong()); !partners.contains(partner))
                partners << partner;
        }
        left.removeIf([&found](RecordId id) { return found.contains(id); });
    }
    return found;
}

// ---- making the tables

namespace {

QString columnType(ValueType type)
{
    switch (type) {
    case ValueType::Integer:
    case ValueType::Boolean:
    case ValueType::Reference:
        return QStringLiteral("INTEGER");
    case ValueType::Decimal:
        return QStringLiteral("REAL");
    default:
        return QStringLiteral("TEXT");
    }
}

Result<void> makeEmptyTables(Connection &connection, const RecordType &type)
{
    QString columns;
    bool hasLinks = false, hasCodes = false;
    for (const Field &field : type.fields) {
        if (!field.isDerived)
            continue;
        if (field.type == ValueType::References)
            hasLinks = true;
        else if (field.type == ValueType::Codes)
            hasCodes = true;
        else
            columns += u", " % sql::quoted(field.key) % u' ' % columnType(field.type);
    }
    const auto several = [](const QString &name, const char *value) {
        return QStringList{
                QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (record INTEGER, field TEXT,"
                               " position INTEGER, %2, PRIMARY KEY (record, field, %2)) WITHOUT ROWID")
                        .arg(name, QLatin1String(value)),
                QStringLiteral("DELETE FROM %1").arg(name)};
    };
    QStringList statements{QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (id INTEGER PRIMARY KEY%2)")
                                   .arg(table(type.kind), columns),
                           QStringLiteral("DELETE FROM %1").arg(table(type.kind))};
    if (hasLinks)
        statements += several(linkTable(type.kind), "target");
    if (hasCodes)
        statements += several(codeTable(type.kind), "code");
    return sql::runAll(connection, statements);
}

Result<void> fill(const Day &day, Kind kind)
{
    switch (kind) {
    case Kind::Agreement:
        return fillAgreements(day);
    case Kind::Organisation:
        return fillOrganisations(day).and_then([&day] { return fillActivity(day); });
    case Kind::Person:
        return fillPersons(day);
    case Kind::Cohort:
        return fillCohorts(day);
    case Kind::Programme:
        return fillProgrammes(day);
    case Kind::Target:
        return fillTargets(day);
    case Kind::Visit:
        return fillVisits(day);
    case Kind::Outcome:
    case Kind::FollowUp:
        return fillTasks(day, kind);
    default:
        return {};
    }
}

QList<Kind> needs(Kind kind)
{
    switch (kind) {
    case Kind::Organisation:
        return {Kind::Agreement, Kind::Programme};
    case Kind::Programme:
        return {Kind::Cohort};
    case Kind::Target:
        return {Kind::Programme};
    default:
        return {};
    }
}

/// Keeps what was written inside a savepoint, or takes it back.
Result<void> inSavepoint(Connection &connection, const std::function<Result<void>()> &work)
{
    if (auto begun = sql::runAll(connection, {QStringLiteral("SAVEPOINT derived")}); !begun)
        return begun;
    const Result<void> done = work();
    if (!done && !isTransactionOpen(connection))
        return done;
    QStringList end{QStringLiteral("RELEASE derived")};
    if (!done)
        end.prepend(QStringLiteral("ROLLBACK TO derived"));
    const Result<void> ended = sql::runAll(connection, end);
    return done ? ended : done;
}

/// What everything is derived for, and what says whether it still holds.
struct Ground
{
    Day day;
    QString state;
};

Result<Ground> ground(Office &office, QDate today)
{
    Connection &connection = office.connection();
    const QString stamps = QStringLiteral("CREATE TABLE IF NOT EXISTS temp.derived_state"
                                          " (kind TEXT PRIMARY KEY, state TEXT)");
    if (auto done = sql::runAll(connection, {stamps}); !done)
        return tl::unexpected(done.error());
    Ground ground{dayOf(office, today), {}};
    ground.state = QStringLiteral("%1 %2 %3 %4")
                           .arg(office.version())
                           .arg(today.toString(Qt::ISODate))
                           .arg(ground.day.own.value)
                           .arg(ground.day.warningDays);
    return ground;
}

bool isCurrent(const Ground &ground, const QString &key)
{
    auto held = ground.day.select(QStringLiteral("SELECT state FROM temp.derived_state WHERE kind = ?"), {key});
    return held && held->next() && held->value(0).toString() == ground.state;
}

bool isCurrent(const Ground &ground, Kind kind)
{
    return isCurrent(ground, kindKey(kind));
}

Result<void> stamp(const Day &day, const QString &key, const QString &state)
{
    return day.write(QStringLiteral("INSERT OR REPLACE INTO temp.derived_state VALUES (?, ?)"), {key, state});
}

/// Fills the tables of one kind anew; an empty state says that they hold a part only.
Result<void> refill(const Day &day, Kind kind, const QString &state)
{
    if (auto made = makeEmptyTables(day.connection, recordType(kind)); !made)
        return made;
    if (auto filled = fill(day, kind); !filled)
        return filled;
    return stamp(day, kindKey(kind), state);
}

/// Which programme is under which, once for an office as it is.
Result<void> prepareTree(const Ground &ground)
{
    const QString key = QStringLiteral("tree");
    if (isCurrent(ground, key))
        return {};
    return fillTree(ground.day).and_then([&] { return stamp(ground.day, key, ground.state); });
}

/// temp.scope_<kind> with what a select gives for these records.
Result<void> setScope(const Day &day, Kind kind, const QString &select, const QList<RecordId> &ids)
{
    const QString name = QStringLiteral("temp.scope_%1").arg(kindKey(kind));
    auto emptied = sql::runAll(day.connection,
                               {QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (id INTEGER PRIMARY KEY)").arg(name),
                                QStringLiteral("DELETE FROM %1").arg(name)});
    if (!emptied)
        return emptied;
    return day.write(QStringLiteral("INSERT OR IGNORE INTO %1 %2").arg(name, select), {idList(ids)});
}

/// The cohorts that the derived fields of the records in a bound list are made from.
QString cohortsOf(Kind kind)
{
    const QString ids = QStringLiteral("SELECT value FROM json_each(?)");
    const QString under = QStringLiteral("SELECT k.id FROM temp.programme_tree t"
                                         " JOIN cohort k ON k.programme = t.programme WHERE t.ancestor IN (%1)");
    if (kind == Kind::Organisation)
        return under.arg(QStringLiteral("SELECT record FROM programme_participants WHERE organisation IN (%1)").arg(ids));
    return kind == Kind::Programme ? under.arg(ids) : QStringLiteral("SELECT id FROM cohort WHERE id IN (%1)").arg(ids);
}

} // namespace

Day dayOf(Office &office, QDate today)
{
    Day day{office.connection(), today, office.currentInstitution()};
    const OfficeRules rules = officeRules(office);
    const auto warning = rules::limitFor(rules.lines, rules.set, QStringLiteral("warning_days"));
    day.warningDays = warning ? int(today.daysTo(rules::moved(today, int(warning->number), warning->unit))) : -1;
    return day;
}

Result<void> prepare(Office &office, Kind kind, QDate today)
{
    if (!has(recordType(kind)))
        return {};
    for (const Kind needed : needs(kind)) {
        if (auto done = prepare(office, needed, today); !done)
            return done;
    }
    const auto ground = derived::ground(office, today);
    if (!ground)
        return tl::unexpected(ground.error());
    if (isCurrent(*ground, kind))
        return {};
    return inSavepoint(office.connection(), [&] { return refill(ground->day, kind, ground->state); });
}

Result<void> prepareFor(Office &office, Kind kind, const QList<RecordId> &ids, QDate today)
{
    if (kind != Kind::Organisation && kind != Kind::Programme && kind != Kind::Cohort)
        return prepare(office, kind, today);  // of these there are never many
    auto ground = derived::ground(office, today);
    if (!ground)
        return tl::unexpected(ground.error());
    if (isCurrent(*ground, kind))
        return {};
    if (kind == Kind::Organisation) {
        if (auto done = prepare(office, Kind::Agreement, today); !done)
            return done;
    }
    ground->day.isPart = true;
    const Day &day = ground->day;
    return inSavepoint(office.connection(), [&]() -> Result<void> {
        if (auto done = prepareTree(*ground); !done)
            return done;
        if (auto done = setScope(day, Kind::Organisation,
                                 QStringLiteral("SELECT id FROM organisation WHERE id IN (SELECT value FROM json_each(?))"),
                                 ids);
            !done)
            return done;
        if (auto done = setScope(day, Kind::Cohort, cohortsOf(kind), ids); !done)
            return done;
        if (!isCurrent(*ground, Kind::Cohort)) {
            if (auto done = refill(day, Kind::Cohort, {}); !done || kind == Kind::Cohort)
                return done;
        }
        return refill(day, kind, {});
    });
}

} // namespace pd::derived
