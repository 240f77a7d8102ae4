// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/balancereport.h>

#include <query/balance.h>
#include <report/summary.h>

#include <algorithm>

namespace pd::report {

namespace {

class BalanceSections
{
public:
    explicit BalanceSections(const Language &language) : m_language(language) {}

    QList<Block> blocks(const ExchangeBalance &balance) const
    {
        QList<Block> found;
        if (balance.out.agreed > 0 || balance.in.agreed > 0) {
            const QString year = m_language.date(PartialDate::academicYear(balance.year));
            found << Facts{{{say(phrase("Report", "Places left for our students, %1").arg(year)), places(balance.out)},
                            {say(phrase("Report", "Places left for the partner's students, %1").arg(year)),
                             places(balance.in)}}}
                  << Space{2};
        }
        if (!balance.years.isEmpty()) {
            found << Heading{say(phrase("Report", "Persons")), 2} << table(balance.years, false)
                  << Heading{say(phrase("Report", "Weighted semesters")), 2} << table(balance.years, true);
        }
        return found;
    }

private:
    QString say(const Text &text) const { return m_language.text(text); }

    QString places(const rules::Places &of) const
    {
        if (of.agreed == 0)
            return {};
        return say(phrase("Report", "%1 of %2", "places left of those agreed")
                       .arg(m_language.number(of.left())).arg(m_language.number(of.agreed)));
    }

    QString signedNumber(double number, int decimals) const
    {
        const QString text = m_language.number(qAbs(number), decimals);
        const bool isNone = qAbs(number) < 0.05;
        return isNone ? text : QString((number < 0 ? u'−' : u'+') + text);
    }

    Table table(const QList<rules::BalanceYear> &years, bool isWeighted) const
    {
        const int decimals = isWeighted ? 1 : 0;
        Table table;
        table.columns = {{say(phrase("Report", "Academic year")), 2},
                         {say(phrase("Report", "Out")), 1, true},
                         {say(phrase("Report", "In")), 1, true},
                         {say(phrase("Report", "Balance")), 1, true},
                         {say(phrase("Report", "So far")), 1, true}};
        double out = 0, in = 0;
        for (const rules::BalanceYear &year : years) {
            const double went = isWeighted ? year.weightOut : double(year.personsOut);
            const double came = isWeighted ? year.weightIn : double(year.personsIn);
            const double soFar = isWeighted ? year.weightSoFar : double(year.personsSoFar);
            table.rows << QStringList{m_language.date(PartialDate::academicYear(year.year)),
                                      m_language.number(went, decimals), m_language.number(came, decimals),
                                      signedNumber(went - came, decimals), signedNumber(soFar, decimals)};
            out += went;
            in += came;
        }
        if (years.size() > 1) {
            table.totals = {say(phrase("Report", "Total")), m_language.number(out, decimals),
                            m_language.number(in, decimals), signedNumber(out - in, decimals), QString()};
        }
        return table;
    }

    const Language &m_language;
};

} // namespace

Result<Report> balanceReport(Office &office, const BalanceOptions &options)
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
    const BalanceSections sections(language);
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
