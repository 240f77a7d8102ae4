// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/balancereport.h>

#include <query/balance.h>
#include <report/balancefigures.h>
#include <report/summary.h>

#include <algorithm>

namespace pd::report {

namespace {

class BalanceSections
{
public:
    BalanceSections(const Language &language, const CodeTables &tables) : m_language(language), m_tables(tables) {}

    QList<Block> blocks(const ExchangeBalance &balance) const
    {
        QList<Block> found;
        if (balance.out.agreed > 0 || balance.in.agreed > 0) {
            const QString year = m_language.date(PartialDate::academicYear(balance.year));
            Facts left;
            add(left, phrase("Report", "Places left for our students, %1").arg(year), balance.out, balance.outParts);
            add(left, phrase("Report", "Places left for the partner's students, %1").arg(year), balance.in, balance.inParts);
            found << left << Space{2};
        }
        if (balance.years.isEmpty())
            return found;
        constexpr double chartHeight = 62;
        for (const BalanceUnit unit : {BalanceUnit::Persons, BalanceUnit::WeightedSemesters}) {
            found << Heading{unitName(unit, m_language), 2} << balanceTable(balance.years, unit, m_language)
                  << Chart{balanceChart(balance.years, unit, m_language), chartHeight} << Space{2};
        }
        return found;
    }

private:
    QString say(const Text &text) const { return m_language.text(text); }

    void add(Facts &facts, const Text &called, const rules::Places &all, const QList<rules::PlacesPart> &parts) const
    {
        facts.lines << std::pair(say(called), all.agreed == 0 ? QString() : places(all));
        for (const rules::PlacesPart &part : parts)
            facts.lines << std::pair(placesName(part, m_language, m_tables), places(part.places));
    }

    QString places(const rules::Places &of) const
    {
        return say(phrase("Report", "%1 of %2", "places left of those agreed")
                       .arg(m_language.number(of.left())).arg(m_language.number(of.agreed)));
    }

    const Language &m_language;
    const CodeTables &m_tables;
};

} // namespace

Result<Report> balanceReport(Office &office, const BalanceOptions &options, const CodeTables &tables)
{
    const Language &language = options.language;
    QHash<RecordId, QString> labels = office.labels(options.partners, language.code());
    QList<RecordId> partners = options.partners;
    std::stable_sort(partners.begin(), partners.end(), [&](RecordId a, RecordId b) {
        return language.sortKey(labels.value(a)) < language.sortKey(labels.value(b));
    });
    Report report;
    report.title = language.text(phrase("Report", "Exchange balance"));
    report.letterhead = letterhead(office, language);
    report.day = options.today;
    const BalanceSections sections(language, tables);
    const bool isSingle = partners.size() == 1;
    int shown = 0;
    for (const RecordId partner : std::as_const(partners)) {
        const auto balance = exchangeBalance(office, partner, options.today);
        if (!balance)
            return tl::unexpected(balance.error());
        QList<Block> blocks = sections.blocks(*balance);
        if (blocks.isEmpty() && isSingle)
            blocks << Paragraph{language.text(phrase("Report", "No exchange is recorded.")), false};
        if (blocks.isEmpty())
            continue;
        if (!isSingle)
            report.blocks << Heading{labels.value(partner), 0};
        report.blocks << blocks << Space{4};
        ++shown;
    }
    report.subtitle = isSingle ? labels.value(partners.first())
                               : language.text(phrase("Report", "%n partner(s)", nullptr, shown));
    report.closing << language.text(phrase("Report", "As of %1").arg(language.date(options.today)));
    if (const QString user = office.setting(QStringLiteral("user")); !user.isEmpty())
        report.closing << language.text(phrase("Report", "Prepared by %1").arg(user));
    if (office.setting(QStringLiteral("is_practice")) == u"1")
        report.closing << language.text(phrase("Report", "Practice office: fictional data"));
    report.fileName = proposedFileName({report.title, report.subtitle, language.code()});
    return report;
}

} // namespace pd::report
