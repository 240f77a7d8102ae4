// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange balance on the sheets of partners and agreements.
#include <ui/detail/composer.h>

#include <query/balance.h>
#include <report/balancefigures.h>

namespace pd::ui {

namespace {

constexpr qsizetype yearsShown = 6;

/// With its sign: a balance is not an amount.
QString balanced(const Language &language, double number, int decimals)
{
    const QString text = language.number(qAbs(number), decimals);
    const bool isNone = qAbs(number) < 0.05;
    return isNone ? language.number(0.0, decimals) : QString((number < 0 ? u'−' : u'+') + text);
}

Sheet::Section table(const Composer &c, const QString &heading, const QList<rules::BalanceYear> &years, bool isWeighted)
{
    const Language &language = c.language();
    Sheet::Section section{.heading = heading};
    section.columns = {QString(), c.say(QT_TRANSLATE_NOOP("Sheet", "Out")), c.say(QT_TRANSLATE_NOOP("Sheet", "In")),
                       c.say(QT_TRANSLATE_NOOP("Sheet", "Balance")), c.say(QT_TRANSLATE_NOOP("Sheet", "So far"))};
    const int decimals = isWeighted ? 1 : 0;
    const auto number = [&](double value, bool hasSign) {
        return Sheet::Cell{.text = hasSign ? balanced(language, value, decimals) : language.number(value, decimals),
                           .isNumeric = true};
    };
    for (const rules::BalanceYear &year : years) {
        const Sheet::Cell when{.text = language.shortDate(PartialDate::academicYear(year.year))};
        if (isWeighted) {
            section.rows << QList<Sheet::Cell>{when, number(year.weightOut, false), number(year.weightIn, false),
                                               number(year.weight(), true), number(year.weightSoFar, true)};
        } else {
            section.rows << QList<Sheet::Cell>{when, number(double(year.personsOut), false),
                                               number(double(year.personsIn), false), number(double(year.persons()), true),
                                               number(double(year.personsSoFar), true)};
        }
    }
    return section;
}

Sheet::Fact places(const Composer &c, const QString &label, const rules::Places &of)
{
    const Language &language = c.language();
    Sheet::Cell cell{.text = language.text(phrase("Sheet", "%1 of %2", "places left of those agreed")
                                               .arg(language.number(of.left())).arg(language.number(of.agreed)))};
    if (of.left() < 0)
        cell.tone = style::Tone::Bad;
    return {label, {cell}};
}

/// All of one direction, and those of each level and field where the terms tell them apart.
QList<Sheet::Fact> places(const Composer &c, const Text &label, const rules::Places &all,
                          const QList<rules::PlacesPart> &parts)
{
    if (all.agreed == 0)
        return {};
    QList<Sheet::Fact> facts{places(c, c.language().text(label), all)};
    for (const rules::PlacesPart &part : parts)
        facts << places(c, report::placesName(part, c.language(), c.context().tables), part.places);
    return facts;
}

} // namespace

void addExchange(const Composer &c, Sheet &sheet)
{
    const auto balance = exchangeBalance(c.context().office, c.record().id, c.context().today);
    if (!balance)
        return;
    const Language &language = c.language();
    Sheet::Section left{.heading = language.text(phrase("Sheet", "Exchange places left, %1")
                                                     .arg(language.date(PartialDate::academicYear(balance->year))))};
    left.facts = places(c, phrase("Sheet", "For our students"), balance->out, balance->outParts)
        + places(c, phrase("Sheet", "For the partner's students"), balance->in, balance->inParts);
    sheet.add(left);
    const QList<rules::BalanceYear> years = balance->years.mid(qMax(qsizetype(0), balance->years.size() - yearsShown));
    if (years.isEmpty())
        return;
    sheet.add(table(c, c.say(QT_TRANSLATE_NOOP("Sheet", "Exchange balance, persons")), years, false));
    sheet.add(table(c, c.say(QT_TRANSLATE_NOOP("Sheet", "Exchange balance, weighted semesters")), years, true));
}

} // namespace pd::ui
