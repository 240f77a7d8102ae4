// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/home.h>

#include <query/derived.h>

#include <algorithm>

namespace pd {

namespace {

using Op = Condition::Op;

/// A condition and a sort key in one line each.
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
        : m_office(office), m_today(today), m_language(language), m_maximum(lines)
    {
    }

    HomeSummary summary()
    {
        addOverdue();
        addExpiring();
        addVisits();
        addAwaiting();
        addTotals();
        label();
        return m_summary;
    }

private:
    ListQuery query(Kind kind, const QList<Condition> &conditions, const char *sortedBy = nullptr) const
    {
        ListQuery query{kind, conditions, {}, {}, m_language.code(), m_today};
        if (sortedBy)
            query.sort << SortKey{QLatin1String(sortedBy), false};
        return query;
    }

    QList<RecordId> ids(const ListQuery &query) const { return listIds(m_office, query).value_or(QList<RecordId>()); }
    QString day(int offset) const { return m_today.addDays(offset).toString(Qt::ISODate); }

    /// Lines of the first of these records; the day and the partner are the values of two of their fields.
    QList<HomeSummary::Line> lines(const QList<RecordId> &ids, const char *dayKey, const char *partnerKey)
    {
        QList<HomeSummary::Line> lines;
        const QList<Record> records = readDerived(m_office, ids.mid(0, m_maximum), m_today);
        for (const Record &record : records) {
            HomeSummary::Line line{record.id, record.kind, {}, {}, record.date(QLatin1String(dayKey)), 0};
            if (record.has(QLatin1String("days_left")))
                line.days = record.integer(QLatin1String("days_left"));
            else if (line.day.isDated())
                line.days = m_today.daysTo(line.day.latest());
            const Value partners = record.value(QLatin1String(partnerKey));
            m_partners.insert(record.id, partners.toReferences());
            if (const RecordId one = partners.toReference(); one.isValid())
                m_partners[record.id] << one;
            lines << line;
        }
        return lines;
    }

    void add(const char *key, const ListQuery &query, qsizetype total, const QList<HomeSummary::Line> &lines)
    {
        m_summary.sections << HomeSummary::Section{QLatin1String(key), query, int(total), lines};
    }

    void addOverdue()
    {
        const QList<Condition> overdue{where("due_state", Op::AnyOf, {text("overdue")})};
        const ListQuery followUps = query(Kind::FollowUp, overdue, "due");
        const ListQuery outcomes = query(Kind::Outcome, overdue, "due");
        const QList<RecordId> tasks = ids(followUps), promises = ids(outcomes);
        QList<HomeSummary::Line> all = lines(tasks, "due", "about") + lines(promises, "due", "with");
        std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.days < b.days; });
        const bool onlyPromises = tasks.isEmpty() && !promises.isEmpty();
        add("overdue", onlyPromises ? outcomes : followUps, tasks.size() + promises.size(),
            all.mid(0, m_maximum));
    }

    void addExpiring()
    {
        const Condition standing = where("standing", Op::AnyOf, inForce());
        const auto within = [&](const char *days) {
            return query(Kind::Agreement, {standing, where("days_left", Op::Less, {text(days)})}, "days_left");
        };
        const QList<RecordId> soon = ids(within("91")), later = ids(within("366"));
        add("expiring_90", within("91"), soon.size(), lines(soon, "expires", "partners"));
        // The nearest come first in both lists, so what is beyond the first is the rest of the second.
        add("expiring_365", within("366"), later.size(), lines(later.mid(soon.size()), "expires", "partners"));
    }

    void addVisits()
    {
        const ListQuery visits = query(Kind::Visit, {where("starts", Op::Greater, {day(-1)}),
                                                     where("starts", Op::Less, {day(31)}),
                                                     where("status", Op::NoneOf, {text("cancelled")})}, "starts");
        const QList<RecordId> found = ids(visits);
        add("visits_30", visits, found.size(), lines(found, "starts", "partners"));
    }

    void addAwaiting()
    {
        const ListQuery waiting = query(Kind::Agreement,
                                        {where("standing", Op::AnyOf, {text("awaiting_partner")})}, "signed_own");
        const QList<RecordId> found = ids(waiting);
        add("awaiting_partner", waiting, found.size(), lines(found, "signed_own", "partners"));
    }

    void addTotal(const char *key, const ListQuery &query)
    {
        m_summary.totals << HomeSummary::Total{QLatin1String(key), int(ids(query).size()), query};
    }

    void addTotals()
    {
        addTotal("partners", query(Kind::Organisation, {where("is_own", Op::NoneOf, {text("true")})}));
        addTotal("agreements_in_force", query(Kind::Agreement, {where("standing", Op::AnyOf, inForce())}));
        addTotal("visits_this_year", query(Kind::Visit,
                                           {where("starts", Op::AnyOf, {QString::number(m_today.year())}),
                                            where("status", Op::NoneOf, {text("cancelled")})}));
        addTotal("programmes_running", query(Kind::Programme, {where("state", Op::AnyOf, {text("running")})}));
        m_summary.totals << HomeSummary::Total{text("students"), students(), query(Kind::Cohort, {})};
    }

    /// By the rule of the charts: enrolled, else admitted.
    int students() const
    {
        if (!derived::prepare(m_office, Kind::Cohort, m_today))
            return 0;
        auto sum = sql::run(m_office.database(), QStringLiteral(
            "SELECT sum(coalesce(d.enrolled, d.admitted)) FROM temp.derived_cohort d"
            " JOIN record r ON r.id = d.id AND r.deleted IS NULL"));
        return sum && sum->next() ? sum->value(0).toInt() : 0;
    }

    /// Labels of all lines and their partners in one reading.
    void label()
    {
        QList<RecordId> named = m_partners.keys();
        for (const QList<RecordId> &partners : std::as_const(m_partners))
            named += partners;
        const QHash<RecordId, QString> labels = m_office.labels(named, m_language.code());
        for (HomeSummary::Section &section : m_summary.sections) {
            for (HomeSummary::Line &line : section.lines) {
                line.label = labels.value(line.id);
                QStringList partners;
                for (const RecordId id : m_partners.value(line.id))
                    partners << labels.value(id);
                line.partner = m_language.list(partners);
            }
        }
    }

    Office &m_office;
    QDate m_today;
    Language m_language;
    int m_maximum;
    HomeSummary m_summary;
    QHash<RecordId, QList<RecordId>> m_partners;  ///< by line
};

} // namespace

HomeSummary homeSummary(Office &office, QDate today, const Language &language, int linesPerSection)
{
    return Home(office, today, language, linesPerSection).summary();
}

} // namespace pd
