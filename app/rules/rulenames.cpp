// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines of the tables, their parts and their changes are called.
#include <rules/officerules.h>

#include <language/language.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::rules {

const Vocabulary &ruleSets()
{
    static const Vocabulary sets{u"rule_set"_s,
                                 {{u"cn"_s, phrase("RulesDialog", "China")},
                                  {u"ru"_s, phrase("RulesDialog", "Russia")},
                                  {u"eu"_s, phrase("RulesDialog", "European Union")},
                                  {u"any"_s, phrase("RulesDialog", "Everywhere")}}};
    return sets;
}

const Vocabulary &ruleMoments()
{
    static const Vocabulary moments{u"rule_moment"_s,
                                    {{u"before_start"_s, phrase("Rule", "before the first day")},
                                     {u"after_start"_s, phrase("Rule", "after the first day")},
                                     {u"before_end"_s, phrase("Rule", "before the last day")},
                                     {u"after_end"_s, phrase("Rule", "after the last day")}}};
    return moments;
}

const Vocabulary &limitSubjects()
{
    static const Vocabulary subjects{
        u"rule_subject"_s,
        {{u"outbound_people"_s, phrase("Limit", "People in a group abroad, at most")},
         {u"outbound_countries"_s, phrase("Limit", "Countries of a journey, at most")},
         {u"outbound_days_1"_s, phrase("Limit", "Days abroad in one country, at most")},
         {u"outbound_days_2"_s, phrase("Limit", "Days abroad in two countries, at most")},
         {u"outbound_days_3"_s, phrase("Limit", "Days abroad in three countries, at most")},
         {u"outbound_days_far"_s, phrase("Limit", "Further days for Africa and Latin America")},
         {u"notice_months"_s, phrase("Limit", "Notice before an agreement is terminated")},
         {u"warning_days"_s, phrase("Limit", "Warning before an agreement ends")},
         {u"weight_quarter"_s, phrase("Limit", "A quarter counts in the exchange balance")},
         {u"weight_semester"_s, phrase("Limit", "A semester counts in the exchange balance")},
         {u"weight_year"_s, phrase("Limit", "A year counts in the exchange balance")}}};
    return subjects;
}

const Vocabulary &unitsOf(const Rule &rule)
{
    const auto one = [](const char *code, const Text &label) { return Vocabulary{u"rule_unit"_s, {{QLatin1String(code), label}}}; };
    static const Vocabulary periods{u"rule_unit"_s,
                                    {{u"days"_s, phrase("Rule", "days")},
                                     {u"workdays"_s, phrase("Rule", "working days")},
                                     {u"weeks"_s, phrase("Rule", "weeks")},
                                     {u"months"_s, phrase("Rule", "months")}}};
    static const Vocabulary days = one("days", phrase("Rule", "days")), people = one("people", phrase("Rule", "people")),
                            countries = one("countries", phrase("Rule", "countries")),
                            semesters = one("semesters", phrase("Rule", "semesters")), none{u"rule_unit"_s, {}};
    if (rule.sort == Rule::Sort::Rank)
        return none;
    if (rule.subject == u"outbound_people")
        return people;
    if (rule.subject == u"outbound_countries")
        return countries;
    if (rule.subject.startsWith(u"outbound_days"))
        return days;
    return rule.subject.startsWith(u"weight_") ? semesters : periods;
}

static Text label(const Vocabulary &codes, const QString &code)
{
    const Term *found = codes.find(code);
    return found ? found->label : Text::verbatim(code);
}

QString name(const Rule &rule, const Language &language)
{
    const QString own = rule.label.value(language.code(), rule.label.isEmpty() ? QString() : rule.label.first());
    switch (rule.sort) {
    case Rule::Sort::Paper: {
        const Text paper = own.isEmpty() ? label(vocabulary::check, rule.subject) : Text::verbatim(own);
        return language.text(phrase("RulesDialog", "%1: %2").arg(label(vocabulary::visitDirection, rule.direction)).arg(paper));
    }
    case Rule::Sort::Limit:
        return own.isEmpty() ? language.text(label(limitSubjects(), rule.subject)) : own;
    case Rule::Sort::Rank:
        return own.isEmpty() ? language.text(phrase("Rule", "Posts of rank %1").arg(language.number(qint64(rule.number)))) : own;
    }
    return own;
}

Text amount(double number, const QString &unit)
{
    const auto whole = qint64(number);
    if (unit == u"workdays")
        return phrase("Rule", "%n working day(s)", nullptr, whole);
    if (unit == u"weeks")
        return phrase("Rule", "%n week(s)", nullptr, whole);
    if (unit == u"months")
        return phrase("Rule", "%n month(s)", nullptr, whole);
    if (unit == u"people")
        return phrase("Rule", "%n person(s)", nullptr, whole);
    if (unit == u"countries")
        return phrase("Rule", "%n country(s)", nullptr, whole);
    if (unit == u"semesters")
        return phrase("Rule", "%1 semesters", "a weight: 1.5 semesters").arg(QString::number(number));
    return phrase("Rule", "%n day(s)", nullptr, whole);
}

Text amount(const Rule &rule)
{
    if (rule.isOff)
        return phrase("Rule", "not applied");
    if (rule.sort == Rule::Sort::Rank)
        return phrase("Rule", "%1: %2", "rank: posts").arg(QString::number(rule.number)).arg(rule.words.join(u", "_s));
    const Text period = amount(rule.number, rule.unit);
    if (rule.sort == Rule::Sort::Limit)
        return period;
    const bool isStart = rule.moment.endsWith(u"_start");
    if (rule.number == 0)
        return isStart ? phrase("Rule", "on the first day") : phrase("Rule", "on the last day");
    if (rule.moment.startsWith(u"before"))
        return (isStart ? phrase("Rule", "%1 before the first day") : phrase("Rule", "%1 before the last day")).arg(period);
    return (isStart ? phrase("Rule", "%1 after the first day") : phrase("Rule", "%1 after the last day")).arg(period);
}

/// What a line says, in the parts in which it differs from another one; all of them without another.
static QString described(const Rule &rule, const Rule *other, const Language &language)
{
    QStringList parts;
    const auto add = [&](const QString &part, bool isSame) {
        if (!part.isEmpty() && !(other && isSame))
            parts << part;
    };
    add(language.text(amount(rule)), other && language.text(amount(*other)) == language.text(amount(rule)));
    QStringList countries;
    for (const QString &country : rule.countries)
        countries << language.country(country);
    add(countries.isEmpty() && other && !other->countries.isEmpty() ? language.text(phrase("Rule", "with all countries"))
                                                                    : language.list(countries),
        other && other->countries == rule.countries);
    add(rule.source, other && other->source == rule.source);
    add(language.text(label(vocabulary::confidence, rule.confidence)), other && other->confidence == rule.confidence);
    return parts.join(u" · "_s);
}

QList<RuleChange> ruleChanges(const QMap<QString, QString> &before, const QMap<QString, QString> &after,
                              const Language &language)
{
    const auto settings = [](const QMap<QString, QString> &values) {
        return [&values](const QString &key) { return values.value(key); };
    };
    QList<RuleChange> found;
    if (before.value(ruleSetKey) != after.value(ruleSetKey)) {
        const auto set = [&](const QString &code) {
            return language.text(code.isEmpty() ? phrase("Rule", "that of the institution's country") : label(ruleSets(), code));
        };
        found << RuleChange{language.text(phrase("Rule", "National set")), set(before.value(ruleSetKey)), set(after.value(ruleSetKey))};
    }
    QList<Rule> was = officeRules(settings(before)), now = officeRules(settings(after));
    for (qsizetype i = 0; i < shippedRules().size(); ++i) {
        if (!(was[i] == now[i]))
            found << RuleChange{name(now[i], language), described(was[i], &now[i], language), described(now[i], &was[i], language)};
    }
    // Lines of the office's own: those that are the same are put aside, then those that are called the same are compared.
    const auto isShipped = [](const Rule &rule) { return !rule.isOwn(); };
    was.removeIf(isShipped);
    now.removeIf(isShipped);
    was.removeIf([&now](const Rule &rule) { return now.removeOne(rule); });
    for (const Rule &rule : std::as_const(now)) {
        const QString called = name(rule, language);
        const auto old = std::find_if(was.begin(), was.end(), [&](const Rule &one) { return name(one, language) == called; });
        const bool isNew = old == was.end();
        found << RuleChange{called, isNew ? QString() : described(*old, &rule, language),
                            described(rule, isNew ? nullptr : &*old, language)};
        if (!isNew)
            was.erase(old);
    }
    for (const Rule &rule : std::as_const(was))
        found << RuleChange{name(rule, language), described(rule, nullptr, language), {}};
    return found;
}

} // namespace pd::rules
