// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/home.h>

#include <query/derived.h>
#include <query/filter.h>

#include <algorithm>

namespace pd {

namespace {

using Op = Condition::Op;

Condition where(const char *key, Op op, const QStringList &values)
{
    return {QLatin1String(key), op, values};
}
QString text(const char *code)
{
    return QLatin1String(code);
}
QStringList inForce()
{
    return {text("in_force"), text("expiring")};
}

/// Asks the rules and makes no table: it is what the first frame waits for.
class Home
{
public:
    Home(Office &office, QDate today, const Language &language, int lines)
        : m_office(office)
        , m_day(derived::dayOf(office, today))
        , m_language(language)
        , m_maximum(lines)
        , m_agreements(taken(derived::agreements(m_day)))
    {
    }

    Result<HomeSummary> summary()
    {
        addTasks("overdue", Kind::FollowUp);
        addTasks("overdue_promises", Kind::Outcome);
        addOwed("overdue_plan", Kind::Agreement);
        addOwed("overdue_papers", Kind::Visit);
        addExpiring();
        addVisits();
        addAwaiting();
        addTotals(isLarge());
        fillLines();
        if (m_error)
            return tl::unexpected(*m_error);
        return m_summary;
    }

    Result<QList<HomeSummary::Total>> totals()
    {
        addTotals(false);
        if (m_error)
            return tl::unexpected(*m_error);
        return m_summary.totals;
    }

private:
    /// A line that is still to be written.
    struct Entry
    {
        RecordId id;
        PartialDate day;
        qint64 days = 0;
        RecordId partner = {};  ///< null: those of the record
    };
    using Order = bool (*)(const Entry &, const Entry &);

    /// More counts than are looked through while somebody waits.
    bool isLarge()
    {
        return number(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM \"count\" LIMIT 50000)")) == 50000;
    }

    ListQuery query(Kind kind, const QList<Condition> &conditions, const char *sortedBy = nullptr) const
    {
        ListQuery query{kind, conditions, {}, {}, m_language.code(), m_day.today};
        if (sortedBy)
            query.sort << SortKey{QLatin1String(sortedBy), false};
        return query;
    }

    /// The value; nothing where there is none, and the first error is kept.
    template <typename T>
    T taken(const Result<T> &found)
    {
        if (!found && !m_error)
            m_error = found.error();
        return found.value_or(T());
    }

    qint64 number(const QString &sql, const QVariantList &values = {})
    {
        const auto counted = [&]() -> Result<qint64> {
            auto line = m_day.select(sql, values);
            if (!line)
                return tl::unexpected(line.error());
            return line->next() ? line->value(0).toLongLong() : 0;
        };
        return taken(counted());
    }
    QString day(int offset) const { return m_day.today.addDays(offset).toString(Qt::ISODate); }
    Entry entry(qint64 id, const PartialDate &day, RecordId partner = {}) const
    {
        return {RecordId(id), day, day.isDated() ? m_day.today.daysTo(day.latest()) : 0, partner};
    }

    /// A section; its records stand in the order of their days, those of one day in that of their names, as in the
    /// list that the query opens.
    void add(const char *key, const ListQuery &query, QList<Entry> entries, Order isBefore)
    {
        m_summary.sections << HomeSummary::Section{QLatin1String(key), query, int(entries.size()), {}};
        std::sort(entries.begin(), entries.end(), isBefore);
        // Who of one day is among the first is seen from the names.
        qsizetype kept = std::min<qsizetype>(entries.size(), m_maximum);
        while (kept > 0 && kept < entries.size() && !isBefore(entries[kept - 1], entries[kept]))
            ++kept;
        m_entries << entries.mid(0, kept);
        m_isBefore << isBefore;
    }

    static bool isEarlier(const Entry &a, const Entry &b)
    {
        // What is not dated comes last.
        return a.day.isDated() && b.day.isDated() ? a.day < b.day : a.day.isDated() && !b.day.isDated();
    }
    static bool isSooner(const Entry &a, const Entry &b) { return a.days < b.days; }

    void addTasks(const char *key, Kind kind)
    {
        const QString overdue = text("overdue");
        QList<Entry> entries;
        for (const derived::Task &task : taken(derived::tasks(m_day, kind))) {
            if (task.state == overdue)
                entries << entry(task.id, task.due, task.partner);
        }
        add(key, query(kind, {where("due_state", Op::AnyOf, {overdue})}, "due"), entries, isEarlier);
    }

    /// What falls due inside of records.
    void addOwed(const char *key, Kind kind)
    {
        QList<Entry> entries;
        const QHash<qint64, QDate> owed = taken(derived::owed(m_day, kind));
        for (auto it = owed.cbegin(); it != owed.cend(); ++it) {
            if (*it < m_day.today)
                entries << entry(it.key(), PartialDate(*it));
        }
        add(key, query(kind, {where("owed", Op::Less, {day(0)})}, "owed"), entries, isEarlier);
    }

    void addExpiring()
    {
        const Condition standing = where("standing", Op::AnyOf, inForce());
        const auto within = [&](const char *days) {
            return query(Kind::Agreement, {standing, where("days_left", Op::Less, {text(days)})},
                         "days_left");
        };
        QList<Entry> soon, later;
        for (auto it = m_agreements.cbegin(); it != m_agreements.cend(); ++it) {
            const auto left = rules::isInForce(it->standing) ? rules::daysLeft(it->facts, m_day.today) : std::nullopt;
            if (!left || *left > 365)
                continue;
            Entry ending{RecordId(it.key()), it->facts.expires, *left};
            // A renewal or a termination moves the end away from the date that was agreed at first.
            if (const QDate end = m_day.today.addDays(*left); end != ending.day.latest())
                ending.day = PartialDate(end);
            (*left > 90 ? later : soon) << ending;
        }
        const int all = int(soon.size() + later.size());
        add("expiring_90", within("91"), soon, isSooner);
        add("expiring_365", within("366"), later, isSooner);
        m_summary.sections.last().total = all;  // its lines are those beyond the 90 days
    }

    void addVisits()
    {
        const ListQuery visits =
                query(Kind::Visit,
                      {where("starts", Op::Greater, {day(-1)}), where("starts", Op::Less, {day(31)}),
                       where("status", Op::NoneOf, {text("cancelled")})},
                      "starts");
        const auto read = [&]() -> Result<QList<Entry>> {
            const auto all = filter::selection(m_office, visits);
            if (!all)
                return tl::unexpected(all.error());
            auto lines = m_day.select(QStringLiteral("SELECT k.id, k.starts FROM %1 WHERE %2").arg(all->from, all->where.text),
                                      all->where.values);
            if (!lines)
                return tl::unexpected(lines.error());
            QList<Entry> entries;
            while (lines->next())
                entries << entry(lines->value(0).toLongLong(),
                                 fromColumn(*recordType(Kind::Visit).find(u"starts"), lines->value(1)).toDate());
            return entries;
        };
        add("visits_30", visits, taken(read()), isEarlier);
    }

    void addAwaiting()
    {
        const QString awaiting = text("awaiting_partner");
        QList<Entry> entries;
        for (auto it = m_agreements.cbegin(); it != m_agreements.cend(); ++it) {
            if (it->standing == awaiting)
                entries << entry(it.key(), it->facts.signedOwn);
        }
        add("awaiting_partner", query(Kind::Agreement, {where("standing", Op::AnyOf, {awaiting})}, "signed_own"), entries,
            isEarlier);
    }

    void addTotal(const char *key, const ListQuery &query)
    {
        const filter::Selection all = taken(filter::selection(m_office, query));
        const qint64 count = m_error ? 0
                                     : number(QStringLiteral("SELECT count(*) FROM %1 WHERE %2")
                                                      .arg(all.from, all.where.text),
                                              all.where.values);
        addTotal(key, count, query);
    }
    void addTotal(const char *key, qint64 count, const ListQuery &query)
    {
        m_summary.totals << HomeSummary::Total{QLatin1String(key), int(count), query};
    }

    void addTotals(bool isLeftOpen)
    {
        addTotal("partners", query(Kind::Organisation, {where("is_own", Op::NoneOf, {text("true")})}));
        addTotal("agreements_in_force",
                 std::count_if(m_agreements.cbegin(), m_agreements.cend(),
                               [](const derived::Agreement &each) { return rules::isInForce(each.standing); }),
                 query(Kind::Agreement, {where("standing", Op::AnyOf, inForce())}));
        addTotal("visits_this_year",
                 query(Kind::Visit, {where("starts", Op::AnyOf, {QString::number(m_day.today.year())}),
                                     where("status", Op::NoneOf, {text("cancelled")})}));
        const QString running = text("running");
        addTotal("programmes_running", isLeftOpen ? -1 : taken(derived::programmesIn(m_day, running)),
                 query(Kind::Programme, {where("state", Op::AnyOf, {running})}));
        addTotal("students", isLeftOpen ? -1 : taken(derived::students(m_day)), query(Kind::Cohort, {}));
    }

    /// All lines at once: the labels of their records and of the partners in one reading.
    void fillLines()
    {
        struct Name { QString text; QByteArray sortKey; };
        QHash<RecordId, Name> names;
        QHash<RecordId, QList<RecordId>> partners;
        QList<RecordId> named;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const Kind kind = m_summary.sections[i].query.kind;
            QList<RecordId> ids;
            for (const Entry &each : std::as_const(m_entries[i])) {
                ids << each.id;
                if (each.partner.isValid())
                    partners.insert(each.id, {each.partner});
            }
            if (kind == Kind::Agreement || kind == Kind::Visit)
                partners.insert(taken(derived::partners(m_day, kind, ids)));
            named += ids;
        }
        for (const QList<RecordId> &each : std::as_const(partners))
            named += each;
        Statement labels(m_day.connection,
                         QStringLiteral("SELECT record, text, sort_key FROM label WHERE language = ?"
                                        " AND record IN (SELECT value FROM json_each(?))"));
        for (labels.run(m_language.code(), idList(named)); labels.next();)
            names.insert(labels.id(0), {labels.text(1), labels.value(2).toByteArray()});
        if (const auto error = m_office.lastError(); error && !m_error)
            m_error = error;

        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            std::sort(m_entries[i].begin(), m_entries[i].end(), [&](const Entry &a, const Entry &b) {
                if (m_isBefore[i](a, b) || m_isBefore[i](b, a))
                    return m_isBefore[i](a, b);
                const QByteArray first = names.value(a.id).sortKey, second = names.value(b.id).sortKey;
                return first != second ? first < second : a.id < b.id;
            });
            HomeSummary::Section &section = m_summary.sections[i];
            for (const Entry &each : m_entries[i].mid(0, m_maximum)) {
                QStringList texts;
                for (const RecordId partner : partners.value(each.id))
                    texts << names.value(partner).text;
                section.lines << HomeSummary::Line{each.id, section.query.kind, names.value(each.id).text,
                                                   m_language.list(texts), each.day, each.days};
            }
        }
    }

    Office &m_office;
    derived::Day m_day;
    Language m_language;
    int m_maximum;
    std::optional<Error> m_error;
    QHash<qint64, derived::Agreement> m_agreements;
    HomeSummary m_summary;
    // For each section: those that may be among its first, and their order.
    QList<QList<Entry>> m_entries;
    QList<Order> m_isBefore;
};

} // namespace

Result<QList<HomeSummary::Total>> homeTotals(Office &office, QDate today, const Language &language)
{
    return Home(office, today, language, 0).totals();
}

Result<HomeSummary> homeSummary(Office &office, QDate today, const Language &language, int linesPerSection)
{
    return Home(office, today, language, linesPerSection).summary();
}

} // namespace pd
