// SPDX-License-Identifier: GPL-3.0-or-later
// The programme that guests and hosts are handed: in one language, or in two side by side.
#include <report/visitmatter.h>

#include <functional>
#include <vector>

namespace pd::report {

namespace {

using Saying = std::function<QString(const Wording &)>;

class ProgrammeSections
{
public:
    ProgrammeSections(const VisitMatter &matter, const std::vector<Wording> &languages) : m_matter(matter), m_say(languages) {}

    QList<Block> blocks() const { return m_say.size() > 1 ? sideBySide() : inOneLanguage(); }

private:
    const Wording &first() const { return m_say.front(); }
    QString inAll(const Saying &saying, const QString &between) const
    {
        QStringList texts;
        for (const Wording &say : m_say)
            texts << saying(say);
        texts.removeDuplicates();
        return joined(texts, between);
    }
    QString heading(const Text &text) const
    {
        return inAll([&text](const Wording &say) { return say(text); }, QStringLiteral(" · "));
    }
    QString delegationHeading(const Text &text, const char *field) const
    {
        return inAll(
                [&](const Wording &say) {
                    const QString who = say.value(m_matter.visit, field);
                    return who.isEmpty() ? say(text)
                                         : say(phrase("Report", "%1: %2", "delegation or hosts: organisation")
                                                       .arg(say(text)).arg(who));
                },
                QStringLiteral(" · "));
    }

    QList<std::pair<Text, Saying>> facts() const
    {
        const Record &visit = m_matter.visit;
        const auto field = [&visit](const char *key) {
            return [&visit, key](const Wording &say) { return say.value(visit, key); };
        };
        return {{phrase("Report", "Dates"),
                 [&visit](const Wording &say) {
                     return say.language().period(visit.date(QLatin1String("starts")), visit.date(QLatin1String("ends")));
                 }},
                {phrase("Report", "Visitors from"), field("from")},
                {phrase("Report", "Hosts"), field("hosts")},
                {phrase("Report", "Purpose"), field("purposes")},
                {phrase("Report", "People"), field("headcount")}};
    }

    QList<Block> inOneLanguage() const
    {
        QList<Block> blocks;
        Facts facts;
        for (const auto &[label, value] : this->facts())
            facts.lines << std::pair(first()(label), value(first()));
        blocks << facts;
        TableOf table(first());
        table.column(phrase("Report", "Time"))
                .column(phrase("Report", "What"), 3)
                .column(phrase("Report", "Where"), 2)
                .column(phrase("Report", "Chair"), 2)
                .column(phrase("Report", "Interpreter"));
        PartialDate day;
        for (const Record &stop : m_matter.programme()) {
            const PartialDate next = stop.date(QLatin1String("day"));
            if (!next.isNull() && next != day)
                table.across(weekday(next, first().language()));
            day = next;
            table.row({stopTimes(stop), stopTitle(stop, first()), stopPlace(stop, m_matter, first()),
                       personAt(stop.reference(QLatin1String("chair")), m_matter, first()),
                       stop.text(QLatin1String("interpreter"))});
        }
        blocks << table.blocks(first()(phrase("Report", "Programme", "of a visit")));
        blocks << delegation(m_matter.guests, delegationHeading(phrase("Report", "Delegation"), "from"));
        blocks << delegation(m_matter.hosts, delegationHeading(phrase("Report", "Hosts"), "hosts"));
        return blocks;
    }

    QList<Block> delegation(const QList<VisitMatter::Delegate> &people, const QString &heading) const
    {
        TableOf table(first());
        table.column(phrase("Report", "Name"), 2)
                .column(phrase("Report", "Position"), 3)
                .column(phrase("Report", "Role"), 2);
        for (const VisitMatter::Delegate &one : people)
            table.row({first().label(one.person), positionOf(one, first()), roleOfHead(one, first())});
        return table.blocks(heading);
    }

    // ---- two languages

    /// A narrow column, and one for each language.
    Table paired() const
    {
        constexpr double narrow = 0.2;
        Table table;
        table.columns << Table::Column{.title = {}, .part = narrow};
        for (const Wording &say : m_say)
            table.columns << Table::Column{.title = say.language().ownName(), .part = (1 - narrow) / double(m_say.size())};
        return table;
    }
    /// No row where no language has anything to say.
    void addPair(Table &table, const QString &beside, const Saying &saying) const
    {
        QStringList row{beside};
        for (const Wording &say : m_say)
            row << saying(say);
        if (!row.at(1).isEmpty() || !row.last().isEmpty())
            table.rows << row;
    }

    QList<Block> sideBySide() const
    {
        QList<Block> blocks;
        Table facts = paired();
        for (const auto &[label, value] : this->facts()) {
            addPair(facts, inAll([label = label](const Wording &say) { return say(label); }, QStringLiteral("\n")), value);
        }
        blocks << facts;
        Table table = paired();
        PartialDate day;
        for (const Record &stop : m_matter.programme()) {
            const PartialDate next = stop.date(QLatin1String("day"));
            if (!next.isNull() && next != day)
                table.rows << QStringList{inAll([&](const Wording &say) { return weekday(next, say.language()); },
                                                QStringLiteral(" · "))};
            day = next;
            addPair(table, stopTimes(stop), [&](const Wording &say) { return told(stop, say); });
        }
        if (!table.rows.isEmpty())
            blocks << Heading{heading(phrase("Report", "Programme", "of a visit"))} << table;
        blocks << delegationInPairs(m_matter.guests, delegationHeading(phrase("Report", "Delegation"), "from"));
        blocks << delegationInPairs(m_matter.hosts, delegationHeading(phrase("Report", "Hosts"), "hosts"));
        return blocks;
    }

    QList<Block> delegationInPairs(const QList<VisitMatter::Delegate> &people, const QString &heading) const
    {
        Table table = paired();
        for (const VisitMatter::Delegate &one : people) {
            addPair(table, first().number(table.rows.size() + 1), [&one](const Wording &say) {
                return joined({say.label(one.person), say.joined({positionOf(one, say), roleOfHead(one, say)})},
                              QStringLiteral("\n"));
            });
        }
        return table.rows.isEmpty() ? QList<Block>() : QList<Block>{Heading{heading}, table};
    }

    /// A stop in one cell.
    QString told(const Record &stop, const Wording &say) const
    {
        const QString chair = personAt(stop.reference(QLatin1String("chair")), m_matter, say);
        const QString interpreter = stop.text(QLatin1String("interpreter"));
        const auto named = [&say](const Text &what, const QString &who) {
            return who.isEmpty() ? QString() : say(phrase("Report", "%1: %2", "function: person").arg(what).arg(who));
        };
        return joined({stopTitle(stop, say), stopPlace(stop, m_matter, say), named(phrase("Report", "Chair"), chair),
                       named(phrase("Report", "Interpreter"), interpreter)},
                      QStringLiteral("\n"));
    }

    const VisitMatter &m_matter;
    const std::vector<Wording> &m_say;
};

} // namespace

Composed visitProgramme(Office &office, const ReportQuestion &question, const CodeTables &tables)
{
    const auto matter = readVisit(office, question);
    if (!matter)
        return tl::unexpected(matter.error());
    std::vector<Wording> languages;
    QStringList subjects;
    for (const Language &language : question.languages) {
        languages.push_back(wordingFor(office, language, question, tables, matter->all()));
        subjects << visitSubject(*matter, languages.back());
    }
    const QString brief = subjects.first();
    subjects.removeDuplicates();
    Report report = framed(office, question, phrase("Report", "Programme of the visit"),
                           subjects.join(QStringLiteral(" · ")), brief);
    report.blocks = ProgrammeSections(*matter, languages).blocks();
    report.closing = closingLines(office, {}, languages.front());
    return report;
}

} // namespace pd::report
