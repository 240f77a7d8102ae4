// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/home.h>

#include <query/derived.h>
#include <query/filter.h>

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

class Home
{
public:
    Home(Office &office, QDate today, const Language &language, int lines)
        : m_office(office)
        , m_today(today)
        , m_language(language)
        , m_maximum(lines)
    {
    }

    Result<HomeSummary> summary()
    {
        addTasks("overdue", Kind::FollowUp, "about");
        addTasks("overdue_promises", Kind::Outcome, "with");
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
    /// More counts than are looked through while somebody waits.
    bool isLarge()
    {
        return number(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM \"count\" LIMIT 50000)")) == 50000;
    }

    /// A line that is still to be written.
    struct Entry
    {
        qsizetype section;
        RecordId id;
        QLatin1String dayKey, partnerKey;
    };

    ListQuery query(Kind kind, const QList<Condition> &conditions, const char *sortedBy = nullptr) const
    {
        ListQuery query{kind, conditions, {}, {}, m_language.code(), m_today};
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

    QList<RecordId> ids(const ListQuery &query) { return taken(listIds(m_office, query)); }
    qint64 number(const QString &sql, const QVariantList &values = {})
    {
        const auto counted = [&]() -> Result<qint64> {
            auto line = sql::run(m_office.connection(), sql, values);
            if (!line)
                return tl::unexpected(line.error());
            return line->next() ? line->value(0).toLongLong() : 0;
        };
        return taken(counted());
    }
    QString day(int offset) const { return m_today.addDays(offset).toString(Qt::ISODate); }

    /// A section with the first of these records; the day and the partner are the values of two of their
    /// fields.
    void add(const char *key, const ListQuery &query, qsizetype total, const QList<RecordId> &ids,
             const char *dayKey, const char *partnerKey = "partners")
    {
        m_summary.sections << HomeSummary::Section{QLatin1String(key), query, int(total), {}};
        for (const RecordId id : ids.mid(0, m_maximum))
            m_entries << Entry{m_summary.sections.size() - 1, id, QLatin1String(dayKey),
                               QLatin1String(partnerKey)};
    }

    void addTasks(const char *key, Kind kind, const char *partnerKey)
    {
        const ListQuery overdue = query(kind, {where("due_state", Op::AnyOf, {text("overdue")})}, "due");
        const QList<RecordId> found = ids(overdue);
        add(key, overdue, found.size(), found, "due", partnerKey);
    }

    void addExpiring()
    {
        const Condition standing = where("standing", Op::AnyOf, inForce());
        const auto within = [&](const char *days) {
            return query(Kind::Agreement, {standing, where("days_left", Op::Less, {text(days)})},
                         "days_left");
        };
        const QList<RecordId> soon = ids(within("91")), later = ids(within("366"));
        add("expiring_90", within("91"), soon.size(), soon, "expires");
        // The nearest come first in both lists, so what is beyond the first is the rest of the second.
        add("expiring_365", within("366"), later.size(), later.mid(soon.size()), "expires");
    }

    void addVisits()
    {
        const ListQuery visits =
                query(Kind::Visit,
                      {where("starts", Op::Greater, {day(-1)}), where("starts", Op::Less, {day(31)}),
                       where("status", Op::NoneOf, {text("cancelled")})},
                      "starts");
        const QList<RecordId> found = ids(visits);
        add("visits_30", visits, found.size(), found, "starts");
    }

    void addAwaiting()
    {
        const ListQuery waiting = query(
                Kind::Agreement, {where("standing", Op::AnyOf, {text("awaiting_partner")})}, "signed_own");
        const QList<RecordId> found = ids(waiting);
        add("awaiting_partner", waiting, found.size(), found, "signed_own");
    }

    void addTotal(const char *key, const ListQuery &query)
    {
        const filter::Selection all = taken(filter::selection(m_office, query));
        const qint64 count = m_error ? 0
                                     : number(QStringLiteral("SELECT count(*) FROM %1 WHERE %2")
                                                      .arg(all.from, all.where.text),
                                              all.where.values);
        m_summary.totals << HomeSummary::Total{QLatin1String(key), int(count), query};
    }

    void addTotals(bool isLeftOpen)
    {
        addTotal("partners", query(Kind::Organisation, {where("is_own", Op::NoneOf, {text("true")})}));
        addTotal("agreements_in_force", query(Kind::Agreement, {where("standing", Op::AnyOf, inForce())}));
        addTotal("visits_this_year",
                 query(Kind::Visit, {where("starts", Op::AnyOf, {QString::number(m_today.year())}),
                                     where("status", Op::NoneOf, {text("cancelled")})}));
        const ListQuery running = query(Kind::Programme, {where("state", Op::AnyOf, {text("running")})});
        const ListQuery cohorts = query(Kind::Cohort, {});
        if (isLeftOpen) {
            m_summary.totals << HomeSummary::Total{text("programmes_running"), -1, running}
                             << HomeSummary::Total{text("students"), -1, cohorts};
            return;
        }
        addTotal("programmes_running", running);
        m_summary.totals << HomeSummary::Total{text("students"), int(students()), cohorts};
    }

    /// By the rule of the charts: enrolled, else admitted.
    qint64 students()
    {
        if (auto prepared = derived::prepare(m_office, Kind::Cohort, m_today); !prepared) {
            m_error = prepared.error();
            return 0;
        }
        return number(QStringLiteral("SELECT sum(coalesce(d.enrolled, d.admitted)) FROM temp.derived_cohort d"
                                     " CROSS JOIN record r ON r.id = d.id AND r.deleted IS NULL"));
    }

    /// All lines at once: their records in one reading, and the labels of these and their partners in
    /// another.
    void fillLines()
    {
        QList<RecordId> ids;
        for (const Entry &entry : std::as_const(m_entries))
            ids << entry.id;
        QHash<RecordId, Record> records;
        QHash<RecordId, QList<RecordId>> partners;
        QList<RecordId> named = ids;
        for (const Record &record : taken(readDerived(m_office, ids, m_today)))
            records.insert(record.id, record);
        for (const Entry &entry : std::as_const(m_entries)) {
            const Value value = records.value(entry.id).value(entry.partnerKey);
            const RecordId one = value.toReference();
            partners[entry.id] = one.isValid() ? QList<RecordId>{one} : value.toReferences();
            named += partners.value(entry.id);
        }
        const QHash<RecordId, QString> labels = m_office.labels(named, m_language.code());
        for (const Entry &entry : std::as_const(m_entries)) {
            QStringList texts;
            for (const RecordId id : partners.value(entry.id))
                texts << labels.value(id);
            m_summary.sections[entry.section].lines
                    << line(records.value(entry.id), entry, labels.value(entry.id), m_language.list(texts));
        }
    }

    HomeSummary::Line line(const Record &record, const Entry &entry, const QString &label,
                           const QString &partner) const
    {
        HomeSummary::Line line{record.id, record.kind, label, partner, record.date(entry.dayKey), 0};
        if (entry.dayKey == QLatin1String("expires")) {
            line.days = record.integer(QLatin1String("days_left"));
            // A renewal or a termination moves the end away from the date that was agreed at first.
            if (const QDate end = m_today.addDays(line.days); end != line.day.latest())
                line.day = PartialDate(end);
        } else if (line.day.isDated()) {
            line.days = m_today.daysTo(line.day.latest());
        }
        return line;
    }

    Office &m_office;
    QDate m_today;
    Language m_language;
    int m_maximum;
    HomeSummary m_summary;
    QList<Entry> m_entries;
    std::optional<Error> m_error;
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
