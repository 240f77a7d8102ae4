// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/home.h>

#include <query/duties.h>
#include <query/filter.h>

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

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
    Home(Office &office, QDate today, const Language &language, int lines, HomeOf whose)
        : m_office(office)
        , m_day(derived::dayOf(office, today))
        , m_language(language)
        , m_maximum(lines)
        , m_isMine(whose == HomeOf::Me)
        , m_agreements(taken(derived::agreements(m_day)))
    {
    }

    Result<HomeSummary> summary()
    {
        addOwed();
        if (m_isMine)
            m_mine = taken(mine());
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
        Kind kind;
        PartialDate day;
        qint64 days = 0;
        derived::Duty duty = {};  ///< of something owed
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
    Entry entry(qint64 id, Kind kind, const PartialDate &day) const
    {
        return {RecordId(id), kind, day, day.isDated() ? m_day.today.daysTo(day.latest()) : 0};
    }

    /// A section; its records stand in the order of their days, those of one day in that of their names, as in the
    /// list that the query opens.
    void add(const char *key, const ListQuery &query, QList<Entry> entries, Order isBefore)
    {
        m_summary.sections << HomeSummary::Section{QLatin1String(key), query, {}, int(entries.size()), {}};
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

    void addOwed()
    {
        using Source = Owed::Source;
        using Span = OwedQuery::Span;
        struct Part { const char *key; Span span; std::optional<Source> source; QList<Entry> entries = {}; };
        std::array<Part, 6> parts{{{"overdue", Span::Overdue, Source::FollowUp},
                                   {"overdue_promises", Span::Overdue, Source::Promise},
                                   {"overdue_plan", Span::Overdue, Source::PlanItem},
                                   {"overdue_papers", Span::Overdue, Source::Paper},
                                   {"overdue_reports", Span::Overdue, Source::Report},
                                   {"due_7", Span::Week, {}}}};
        OwedQuery open;
        open.isMine = m_isMine;
        const QList<derived::Duty> duties = taken(derived::duties(m_office, m_day, m_agreements, open, m_language));
        for (const derived::Duty &duty : duties) {
            if (!duty.due.isDated() || duty.days > 7)
                continue;
            Part &part = duty.days < 0 ? parts[size_t(duty.source)] : parts.back();
            part.entries << Entry{duty.place.record, kindOf(duty.source), duty.due, duty.days, duty};
        }
        for (const Part &part : parts) {
            add(part.key, {}, part.entries, isSooner);
            m_summary.sections.last().owed = OwedQuery{part.span, part.source, m_isMine};
        }
    }

    /// A list of records that somebody is in charge of.
    ListQuery attended(Kind kind, QList<Condition> conditions, const char *sortedBy) const
    {
        if (m_isMine)
            conditions << where("officer", Op::AnyOf, {meValue});
        return query(kind, conditions, sortedBy);
    }

    /// Agreements of which the user is in charge.
    Result<QSet<qint64>> mine() const
    {
        auto lines = m_day.select(QStringLiteral("SELECT id FROM agreement WHERE officer = ?"),
                                  {m_office.setting(QStringLiteral("user"))});
        if (!lines)
            return tl::unexpected(lines.error());
        QSet<qint64> found;
        while (lines->next())
            found << lines->value(0).toLongLong();
        return found;
    }
    bool isShown(qint64 agreement) const { return !m_isMine || m_mine.contains(agreement); }

    void addExpiring()
    {
        const Condition standing = where("standing", Op::AnyOf, inForce());
        const auto within = [&](const char *days) {
            return attended(Kind::Agreement, {standing, where("days_left", Op::Less, {text(days)})}, "days_left");
        };
        QList<Entry> soon, later;
        for (auto it = m_agreements.cbegin(); it != m_agreements.cend(); ++it) {
            const auto left = rules::isInForce(it->standing) ? rules::daysLeft(it->facts, m_day.today) : std::nullopt;
            if (!left || *left > 365 || !isShown(it.key()))
                continue;
            Entry ending{RecordId(it.key()), Kind::Agreement, it->facts.expires, *left};
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
                attended(Kind::Visit,
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
                entries << entry(lines->value(0).toLongLong(), Kind::Visit,
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
            if (it->standing == awaiting && isShown(it.key()))
                entries << entry(it.key(), Kind::Agreement, it->facts.signedOwn);
        }
        add("awaiting_partner", attended(Kind::Agreement, {where("standing", Op::AnyOf, {awaiting})}, "signed_own"), entries,
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
        QMap<Kind, QList<RecordId>> records;
        QHash<RecordId, QList<RecordId>> partners;
        QList<RecordId> named;
        for (const QList<Entry> &entries : std::as_const(m_entries)) {
            for (const Entry &each : entries) {
                named << each.id;
                if (each.duty.about.isValid())
                    partners.insert(each.id, {each.duty.about});
                else
                    records[each.kind] << each.id;
            }
        }
        QHash<RecordId, QString> officers;
        for (const Kind kind : {Kind::Agreement, Kind::Visit}) {
            partners.insert(taken(derived::partners(m_day, kind, records.value(kind))));
            officers.insert(taken(inCharge(kind, records.value(kind))));
        }
        for (const QList<RecordId> &each : std::as_const(partners))
            named += each;
        const QHash<RecordId, derived::Label> labels = taken(derived::labels(m_day, named, m_language));

        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            std::sort(m_entries[i].begin(), m_entries[i].end(), [&](const Entry &a, const Entry &b) {
                if (m_isBefore[i](a, b) || m_isBefore[i](b, a))
                    return m_isBefore[i](a, b);
                const QByteArray first = labels.value(a.id).sortKey, second = labels.value(b.id).sortKey;
                return std::tie(first, a.id, a.duty.place.line) < std::tie(second, b.id, b.duty.place.line);
            });
            HomeSummary::Section &section = m_summary.sections[i];
            for (const Entry &each : m_entries[i].mid(0, m_maximum)) {
                QStringList texts;
                for (const RecordId partner : partners.value(each.id))
                    texts << labels.value(partner).text;
                HomeSummary::Line line{each.id, each.kind, labels.value(each.id).text, m_language.list(texts), each.day, each.days};
                line.who = section.owed ? each.duty.who : officers.value(each.id);
                if (section.owed)
                    line.what = derived::words(each.duty, line.label, m_language);
                line.line = each.duty.place.line;
                section.lines << line;
            }
        }
    }

    Result<QHash<RecordId, QString>> inCharge(Kind kind, const QList<RecordId> &ids)
    {
        auto lines = m_day.select(QStringLiteral("SELECT id, officer FROM %1 WHERE id IN (SELECT value FROM json_each(?))")
                                          .arg(quoted(kindKey(kind))),
                                  {idList(ids)});
        if (!lines)
            return tl::unexpected(lines.error());
        QHash<RecordId, QString> found;
        while (lines->next())
            found.insert(RecordId(lines->value(0).toLongLong()), lines->value(1).toString());
        return found;
    }

    Office &m_office;
    derived::Day m_day;
    Language m_language;
    int m_maximum;
    bool m_isMine;
    std::optional<Error> m_error;
    QHash<qint64, derived::Agreement> m_agreements;
    QSet<qint64> m_mine;
    HomeSummary m_summary;
    // For each section: those that may be among its first, and their order.
    QList<QList<Entry>> m_entries;
    QList<Order> m_isBefore;
};

} // namespace

Result<QList<HomeSummary::Total>> homeTotals(Office &office, QDate today, const Language &language)
{
    return Home(office, today, language, 0, HomeOf::Everybody).totals();
}

Result<HomeSummary> homeSummary(Office &office, QDate today, const Language &language, int linesPerSection, HomeOf whose)
{
    return Home(office, today, language, linesPerSection, whose).summary();
}

} // namespace pd
