// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/digestmatter.h>

#include <query/listquery.h>
#include <rules/period.h>

#include <QSet>

#include <algorithm>

namespace pd::report {

namespace {

using Ids = QList<RecordId>;

class DigestReader
{
public:
    DigestReader(Office &office, const DigestOptions &options, DigestMatter &matter)
        : m_office(office), m_options(options), m_matter(matter), m_own(office.currentInstitution()),
          m_wanted(options.partners.cbegin(), options.partners.cend())
    {
        m_wanted.remove(m_own);
    }

    Result<void> read()
    {
        m_matter.partners = dated(Kind::Organisation, {"partner_since"}, "");
        agreements();
        m_matter.visits = dated(Kind::Visit, {"starts"}, "partners");
        m_matter.visits.removeIf([](const Record &visit) { return visit.text(QLatin1String("status")) == u"cancelled"; });
        Ids outcomes;
        for (const Record &visit : std::as_const(m_matter.visits))
            outcomes += m_office.parts(visit.id, Kind::Outcome);
        m_matter.outcomes = derived(outcomes);
        programmes();
        cohorts();
        m_matter.projects = dated(Kind::Project, {"starts", "ends"}, "organisations");
        m_matter.events = dated(Kind::Event, {"starts"}, "organisations");
        m_matter.events.removeIf([](const Record &event) { return event.text(QLatin1String("status")) == u"cancelled"; });
        figures();
        if (const auto error = m_office.lastError())
            return tl::unexpected(*error);
        return {};
    }

private:
    QList<Record> derived(const Ids &ids) const
    {
        return readDerived(m_office, ids, m_matter.asOf).value_or(QList<Record>());
    }

    rules::Within within(const PartialDate &date) const { return rules::within(date, m_options.from, m_options.to); }

    /// Whether it is about one of the partners asked for; field: where it names them, empty: it is one itself.
    bool concerns(const Record &record, const char *field) const
    {
        if (m_wanted.isEmpty())
            return true;
        if (!*field)
            return m_wanted.contains(record.id);
        const Value &value = record.value(QLatin1String(field));
        const Ids named = value.toReference().isNull() ? value.toReferences() : Ids{value.toReference()};
        return std::any_of(named.begin(), named.end(), [this](RecordId id) { return m_wanted.contains(id); });
    }

    /// Ids of a kind with any of these dates somewhere in the period.
    Ids touching(Kind kind, std::initializer_list<const char *> dates) const
    {
        Ids ids;
        for (const char *date : dates) {
            ListQuery query;
            query.kind = kind;
            query.where = {{QLatin1String(date), Condition::Op::AnyOf,
                            {m_options.from.toString(Qt::ISODate) + QStringLiteral("..")
                             + m_options.to.toString(Qt::ISODate)}}};
            query.sort = {{QLatin1String(date), false}};
            query.language = m_options.language.code();
            query.today = m_matter.asOf;
            for (const RecordId id : listIds(m_office, query).value_or(Ids())) {
                if (!ids.contains(id))
                    ids << id;
            }
        }
        return ids;
    }

    /// Records of a kind of which one of these dates belongs to the period.
    QList<Record> dated(Kind kind, std::initializer_list<const char *> dates, const char *partners)
    {
        QList<Record> found;
        for (const Record &record : derived(touching(kind, dates))) {
            if (!concerns(record, partners))
                continue;
            rules::Within best = rules::Within::No;
            for (const char *date : dates)
                best = std::max(best, within(record.date(QLatin1String(date))));
            sortIn(record, best, found);
        }
        return found;
    }

    void sortIn(const Record &record, rules::Within when, QList<Record> &found)
    {
        if (when == rules::Within::Yes)
            found << record;
        else if (when == rules::Within::Perhaps)
            m_matter.uncertain << record;
    }

    void agreements()
    {
        // Steps stand in rows, which no list asks for by day; and what ends does so by rule: all are looked at.
        ListQuery all;
        all.kind = Kind::Agreement;
        all.sort = {{QStringLiteral("signed"), false}};
        all.language = m_options.language.code();
        all.today = m_matter.asOf;
        static const QStringList signatures{QStringLiteral("signed_own"), QStringLiteral("signed_partner"),
                                            QStringLiteral("effective")};
        for (const Record &agreement : derived(listIds(m_office, all).value_or(Ids()))) {
            if (!concerns(agreement, "partners"))
                continue;
            const QString standing = agreement.text(QLatin1String("standing"));
            if (!standing.startsWith(u"awaiting"))  // one signature is a step
                sortIn(agreement, within(agreement.date(QLatin1String("signed"))), m_matter.begun);
            const bool isOver = standing == u"expired" || standing == u"terminated";
            if (isOver && within(agreement.date(QLatin1String("valid_until"))) == rules::Within::Yes)
                m_matter.ended << agreement;
            for (const Row &row : agreement.value(QLatin1String("steps")).toRows()) {
                const bool isSignature = signatures.contains(row.value(QStringLiteral("step")).toText());
                if (!isSignature && within(row.value(QStringLiteral("date")).toDate()) == rules::Within::Yes)
                    m_matter.steps << DigestMatter::Step{agreement, row};
            }
        }
        std::stable_sort(m_matter.steps.begin(), m_matter.steps.end(), [](const auto &a, const auto &b) {
            return a.row.value(QStringLiteral("date")).toDate() < b.row.value(QStringLiteral("date")).toDate();
        });
    }

    void programmes()
    {
        for (const Record &programme : derived(idsOf(m_office.readAll(Kind::Programme)))) {
            if (!concerns(programme, "partners"))
                continue;
            rules::Within best = within(programme.date(QLatin1String("launched")));
            for (const Row &row : programme.value(QLatin1String("approvals")).toRows())
                best = std::max(best, within(row.value(QStringLiteral("date")).toDate()));
            sortIn(programme, best, m_matter.programmes);
        }
    }

    void cohorts()
    {
        Ids counted, admissions;
        for (const Record &count : m_office.read(touching(Kind::Count, {"as_of"}))) {
            if (count.has(QLatin1String("split"))
                || within(count.date(QLatin1String("as_of"))) != rules::Within::Yes)
                continue;
            const RecordId of = count.reference(QLatin1String("of"));
            if (!counted.contains(of))
                counted << of;
            if (count.text(QLatin1String("measure")) == u"admitted")
                admissions << of;
        }
        QHash<RecordId, bool> isWanted;
        for (const Record &cohort : derived(counted)) {
            if (cohort.kind != Kind::Cohort)
                continue;
            const RecordId programme = cohort.reference(QLatin1String("programme"));
            if (!isWanted.contains(programme)) {
                const QList<Record> read = derived({programme});
                isWanted.insert(programme, !read.isEmpty() && concerns(read.first(), "partners"));
            }
            if (!isWanted.value(programme))
                continue;
            m_matter.cohorts << cohort;
            if (admissions.contains(cohort.id))
                m_matter.admissions << cohort.id;
        }
        std::stable_sort(m_matter.cohorts.begin(), m_matter.cohorts.end(), [](const Record &a, const Record &b) {
            return a.integer(QLatin1String("intake")) > b.integer(QLatin1String("intake"));
        });
    }

    void figures()
    {
        for (const Record &figure : derived(touching(Kind::Figure, {"as_of", "period"}))) {
            const RecordId about = figure.reference(QLatin1String("about"));
            const bool isAboutEvent = std::any_of(m_matter.events.begin(), m_matter.events.end(),
                                                  [about](const Record &event) { return event.id == about; });
            if (!isAboutEvent && !concerns(figure, "about"))
                continue;
            if (std::max(within(figure.date(QLatin1String("as_of"))), within(figure.date(QLatin1String("period"))))
                == rules::Within::Yes)
                m_matter.figures << figure;
        }
    }

    static Ids idsOf(const QList<Record> &records)
    {
        Ids ids;
        for (const Record &record : records)
            ids << record.id;
        return ids;
    }

    Office &m_office;
    const DigestOptions &m_options;
    DigestMatter &m_matter;
    RecordId m_own;
    QSet<RecordId> m_wanted;
};

} // namespace

Result<DigestMatter> readDigest(Office &office, const DigestOptions &options)
{
    DigestMatter matter;
    matter.asOf = std::min(options.to, options.today);
    if (const auto read = DigestReader(office, options, matter).read(); !read)
        return tl::unexpected(read.error());
    QList<Record> all;
    for (const DigestMatter::Step &step : std::as_const(matter.steps))
        all << step.agreement;
    for (const QList<Record> *records : {&matter.partners, &matter.begun, &matter.ended, &matter.visits, &matter.outcomes,
                                         &matter.programmes, &matter.cohorts, &matter.projects, &matter.events,
                                         &matter.figures, &matter.uncertain})
        all += *records;
    Ids named = referredBy(all);
    for (const Record &record : std::as_const(all))
        named << record.id;
    matter.labels = office.labels(named, options.language.code());
    return matter;
}

} // namespace pd::report
