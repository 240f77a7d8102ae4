// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/balancefigures.h>

#include <query/listquery.h>
#include <record/vocabulary.h>

namespace pd::report {

namespace {

constexpr qsizetype mostYears = 12; ///< whose names have room below their bars

/// One year in one unit.
struct Figures
{
    double out, in, soFar;
};

Figures figures(const rules::BalanceYear &year, BalanceUnit unit)
{
    if (unit == BalanceUnit::Persons)
        return {double(year.personsOut), double(year.personsIn), double(year.personsSoFar)};
    return {year.weightOut, year.weightIn, year.weightSoFar};
}

int decimals(BalanceUnit unit)
{
    return unit == BalanceUnit::Persons ? 0 : 1;
}

QString signedNumber(double number, BalanceUnit unit, const Language &language)
{
    const QString text = language.number(qAbs(number), decimals(unit));
    const bool isNone = qAbs(number) < 0.05;
    return isNone ? text : QString((number < 0 ? u'−' : u'+') + text);
}

} // namespace

QString unitName(BalanceUnit unit, const Language &language)
{
    return language.text(unit == BalanceUnit::Persons ? phrase("Report", "Persons")
                                                      : phrase("Report", "Weighted semesters"));
}

QString placesName(const rules::PlacesPart &part, const Language &language, const CodeTables &tables)
{
    if (part.isOther)
        return language.text(phrase("Report", "Of a level or field that no term names"));
    QStringList said{part.level.isEmpty() ? QString() : termLabel(vocabulary::level, part.level, language, tables),
                     part.discipline.isEmpty() ? QString() : tables.label(part.discipline, language)};
    said.removeAll(QString());
    return said.isEmpty() ? language.text(phrase("Report", "Of any level and field")) : said.join(QStringLiteral(" · "));
}

Table balanceTable(const QList<rules::BalanceYear> &years, BalanceUnit unit, const Language &language)
{
    const int places = decimals(unit);
    Table table;
    table.columns = {{language.text(phrase("Report", "Academic year")), 2},
                     {language.text(phrase("Report", "Out")), 1, true},
                     {language.text(phrase("Report", "In")), 1, true},
                     {language.text(phrase("Report", "Balance")), 1, true},
                     {language.text(phrase("Report", "So far")), 1, true}};
    double out = 0, in = 0;
    for (const rules::BalanceYear &year : years) {
        const Figures of = figures(year, unit);
        table.rows << QStringList{language.date(PartialDate::academicYear(year.year)),
                                  language.number(of.out, places), language.number(of.in, places),
                                  signedNumber(of.out - of.in, unit, language),
                                  signedNumber(of.soFar, unit, language)};
        out += of.out;
        in += of.in;
    }
    if (years.size() > 1) {
        table.totals = {language.text(phrase("Report", "Total")), language.number(out, places),
                        language.number(in, places), signedNumber(out - in, unit, language), QString()};
    }
    return table;
}

ChartData balanceChart(const QList<rules::BalanceYear> &years, BalanceUnit unit, const Language &language)
{
    ChartData chart;
    chart.form = ChartData::Form::Flows;
    chart.unit = unitName(unit, language);
    chart.decimals = decimals(unit);
    chart.emptyText = language.text(phrase("Report", "No exchange is recorded."));
    ChartData::Series out{.name = language.text(phrase("Report", "Out")), .values = {}, .key = QStringLiteral("out")};
    ChartData::Series in{.name = language.text(phrase("Report", "In")), .values = {}, .key = QStringLiteral("in")};
    ChartData::Series soFar{.name = language.text(phrase("Report", "Balance so far")), .values = {},
                            .key = QStringLiteral("so_far")};
    for (const rules::BalanceYear &year : years.mid(std::max<qsizetype>(0, years.size() - mostYears))) {
        const Figures of = figures(year, unit);
        chart.categories << language.shortDate(PartialDate::academicYear(year.year));
        out.values << of.out;
        in.values << of.in;
        soFar.values << of.soFar;
    }
    chart.series = {out, in, soFar};
    if (years.size() > mostYears)
        chart.footnote = language.text(phrase("Report", "The last %1 years; the table has all.")
                                           .arg(language.number(qint64(mostYears))));
    return chart;
}

} // namespace pd::report
