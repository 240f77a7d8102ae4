// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/officerules.h>

#include <language/language.h>
#include <language/region.h>
#include <language/tablefile.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::rules {

namespace {

constexpr double most = 9999;
constexpr qsizetype longest = 1000;  ///< characters of a text, entries of a list

QString limitKey(const QString &set, const QString &subject)
{
    // These were settings before there was a table.
    static const QStringList shared{u"warning_days"_s, u"weight_quarter"_s, u"weight_semester"_s, u"weight_year"_s};
    return shared.contains(subject) ? subject : u"limit.%1.%2"_s.arg(set, subject);
}

QList<Rule> readShipped()
{
    QList<Rule> read;
    readTable(u":/rules/visit_papers.tsv"_s, 8, [&read](const QList<QStringView> &cells) {
        const int offset = cells[4].toInt();
        read << Rule{.sort = Rule::Sort::Paper,
                     .key = u"paper.%1.%2.%3"_s.arg(cells[0], cells[1], cells[2]),
                     .set = cells[0].toString(),
                     .subject = cells[2].toString(),
                     .direction = cells[1].toString(),
                     .number = double(qAbs(offset)),
                     .unit = cells[5].toString(),
                     .moment = u"%1_%2"_s.arg(offset > 0 ? u"after"_s : u"before"_s, cells[3]),
                     .source = cells[6].toString(),
                     .confidence = cells[7].toString()};
    });
    readTable(u":/rules/limits.tsv"_s, 6, [&read](const QList<QStringView> &cells) {
        const QString set = cells[0].toString(), subject = cells[1].toString();
        read << Rule{.sort = Rule::Sort::Limit,
                     .key = limitKey(set, subject),
                     .set = set,
                     .subject = subject,
                     .number = cells[2].toDouble(),
                     .unit = cells[3].toString(),
                     .source = cells[4].toString(),
                     .confidence = cells[5].toString()};
    });
    readTable(u":/rules/ranks.tsv"_s, 4, [&read](const QList<QStringView> &cells) {
        read << Rule{.sort = Rule::Sort::Rank,
                     .key = u"rank.%1"_s.arg(cells[0]),
                     .set = u"any"_s,
                     .number = cells[0].toDouble(),
                     .words = cells[1].toString().split(u'|'),
                     .source = cells[2].toString(),
                     .confidence = cells[3].toString()};
    });
    return read;
}

const QStringList &sorts()
{
    static const QStringList keys{u"paper"_s, u"limit"_s, u"rank"_s};  // as in Rule::Sort
    return keys;
}

QJsonObject toJson(const Rule &rule)
{
    QJsonObject label;
    for (auto it = rule.label.begin(); it != rule.label.end(); ++it)
        label.insert(it.key(), it.value());
    return {{u"sort"_s, sorts().value(int(rule.sort))},
            {u"set"_s, rule.set},
            {u"subject"_s, rule.subject},
            {u"direction"_s, rule.direction},
            {u"countries"_s, QJsonArray::fromStringList(rule.countries)},
            {u"number"_s, rule.number},
            {u"unit"_s, rule.unit},
            {u"moment"_s, rule.moment},
            {u"words"_s, QJsonArray::fromStringList(rule.words)},
            {u"label"_s, label},
            {u"source"_s, rule.source},
            {u"confidence"_s, rule.confidence},
            {u"off"_s, rule.isOff}};
}

/// What stands in one object and not in the other.
QJsonObject difference(const QJsonObject &now, const QJsonObject &before)
{
    QJsonObject found;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (it.value() != before.value(it.key()))
            found.insert(it.key(), it.value());
    }
    return found;
}

QStringList texts(const QJsonValue &value)
{
    QStringList found;
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array) {
        const QString text = each.toString().simplified().left(longest);
        if (!text.isEmpty() && found.size() < longest)
            found << text;
    }
    return found;
}

/// A line with what an object says of it.
Rule with(Rule rule, const QJsonObject &object)
{
    const auto take = [&object](const char *key, QString &text) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (value.isString())
            text = value.toString().simplified().left(longest);
    };
    if (rule.isOwn()) {
        rule.sort = Rule::Sort(std::max(0, int(sorts().indexOf(object.value("sort"_L1).toString()))));
        take("set", rule.set);
        take("subject", rule.subject);
        take("direction", rule.direction);
    }
    if (object.contains("countries"_L1))
        rule.countries = texts(object.value("countries"_L1));
    if (object.contains("words"_L1))
        rule.words = texts(object.value("words"_L1));
    const QJsonObject label = object.value("label"_L1).toObject();
    for (const QString &language : Language::codes()) {
        if (const QString text = label.value(language).toString().simplified().left(longest); !text.isEmpty())
            rule.label.insert(language, text);
    }
    rule.number = object.value("number"_L1).toDouble(rule.number);
    take("unit", rule.unit);
    take("moment", rule.moment);
    take("source", rule.source);
    take("confidence", rule.confidence);
    rule.isOff = object.value("off"_L1).toBool(rule.isOff);
    return rule;
}

/// A shipped line as an office keeps it: "off", a number, "-30 days" as the first versions wrote it, or an object.
Rule changed(const Rule &shipped, const QString &kept)
{
    Rule rule = shipped;
    if (kept == u"off") {
        rule.isOff = true;
        return rule;
    }
    if (kept.startsWith(u'{'))
        return with(rule, QJsonDocument::fromJson(kept.toUtf8()).object());
    const QStringList parts = kept.split(u' ');
    bool isNumber = false;
    const double number = parts.first().toDouble(&isNumber);
    if (!isNumber)
        return rule;
    rule.number = number;
    if (rule.sort == Rule::Sort::Paper) {
        if (parts.size() != 2)
            return shipped;
        rule.number = std::abs(number);
        rule.unit = parts.last();
        if (number != 0)
            rule.moment = (number < 0 ? u"before"_s : u"after"_s) + shipped.moment.mid(shipped.moment.indexOf(u'_'));
    }
    return rule;
}

QString keptOf(const Rule &rule, const Rule &shipped)
{
    const QJsonObject other = difference(toJson(rule), toJson(shipped));
    if (other.isEmpty())
        return {};
    if (other.keys() == QStringList{u"off"_s})
        return u"off"_s;
    if (rule.sort == Rule::Sort::Limit && other.keys() == QStringList{u"number"_s})
        return QString::number(rule.number);
    return QString::fromUtf8(QJsonDocument(other).toJson(QJsonDocument::Compact));
}

QList<Rule> ownRules(const QString &kept)
{
    QList<Rule> rules;
    const QJsonArray array = QJsonDocument::fromJson(kept.toUtf8()).array();
    for (const QJsonValue each : array) {
        const Rule rule = with({}, each.toObject());
        if (rules.size() < longest && problems(rule, {}).isEmpty())
            rules << rule;
    }
    return rules;
}

} // namespace

const QList<Rule> &shippedRules()
{
    static const QList<Rule> shipped = readShipped();
    return shipped;
}

QList<Rule> officeRules(const OfficeSetting &office)
{
    QList<Rule> rules = shippedRules();
    if (!office)
        return rules;
    for (Rule &rule : rules) {
        const QString kept = office(rule.key);
        if (const Rule now = kept.isEmpty() ? rule : changed(rule, kept); problems(now, {}).isEmpty())
            rule = now;
    }
    return rules + ownRules(office(ownRulesKey));
}

QMap<QString, QString> stored(const QList<Rule> &rules)
{
    QMap<QString, QString> kept{{ownRulesKey, {}}};
    for (const Rule &rule : shippedRules())
        kept.insert(rule.key, {});
    QJsonArray own;
    for (const Rule &rule : rules) {
        const auto shipped = std::find_if(shippedRules().begin(), shippedRules().end(),
                                          [&rule](const Rule &one) { return one.key == rule.key; });
        if (shipped == shippedRules().end())
            own << difference(toJson(rule), toJson(Rule()));
        else
            kept.insert(rule.key, keptOf(rule, *shipped));
    }
    if (!own.isEmpty())
        kept.insert(ownRulesKey, QString::fromUtf8(QJsonDocument(own).toJson(QJsonDocument::Compact)));
    return kept;
}

const QStringList &ruleSettings()
{
    static const QStringList keys = stored({}).keys() << ruleSetKey;
    return keys;
}

QString ruleSet(const QString &country)
{
    if (country == u"CN" || country == u"RU")
        return country.toLower();
    return !country.isEmpty() && isWithin(country, "EU") ? u"eu"_s : u"any"_s;
}

QString ruleSet(const QString &country, const OfficeSetting &office)
{
    const QString chosen = office ? office(ruleSetKey) : QString();
    return ruleSets().find(chosen) ? chosen : ruleSet(country);
}

QMap<QString, Text> problems(const Rule &rule, const QList<Rule> &others)
{
    QMap<QString, Text> found;
    const auto mustBe = [&found](const char *part, const Vocabulary &codes, const QString &code) {
        if (!codes.find(code))
            found.insert(QLatin1String(part), phrase("Rule", "Choose one of the list."));
    };
    mustBe("set", ruleSets(), rule.set);
    if (rule.confidence.size())
        mustBe("confidence", vocabulary::confidence, rule.confidence);
    const bool isWhole = rule.unit != u"semesters" && rule.number != std::floor(rule.number);
    if (!(rule.number >= 0 && rule.number <= most) || isWhole)
        found.insert(u"number"_s, phrase("Rule", "Type a whole number from 0 to 9999: whether it is before or after is said beside it."));
    switch (rule.sort) {
    case Rule::Sort::Paper:
        mustBe("direction", vocabulary::visitDirection, rule.direction);
        mustBe("unit", unitsOf(rule), rule.unit);
        mustBe("moment", ruleMoments(), rule.moment);
        if (rule.subject.isEmpty() ? rule.label.isEmpty() : !vocabulary::check.find(rule.subject))
            found.insert(u"subject"_s, phrase("Rule", "Choose a paper, or give it a name of your own below."));
        break;
    case Rule::Sort::Limit:
        mustBe("subject", limitSubjects(), rule.subject);
        mustBe("unit", unitsOf(rule), rule.unit);
        if (rule.number == 0 && rule.unit != u"semesters")
            found.insert(u"number"_s, phrase("Rule", "A limit of zero would warn of everything. To do without the rule, clear its mark in the table."));
        break;
    case Rule::Sort::Rank:
        if (rule.words.isEmpty())
            found.insert(u"words"_s, phrase("Rule", "Type at least one post."));
        if (rule.number < 1)
            found.insert(u"number"_s, phrase("Rule", "The highest rank is 1."));
        break;
    }
    const bool isDouble = rule.sort != Rule::Sort::Rank && !rule.subject.isEmpty()
        && std::any_of(others.begin(), others.end(), [&rule](const Rule &other) {
               return other.sort == rule.sort && other.set == rule.set && other.subject == rule.subject
                   && other.direction == rule.direction && other.countries == rule.countries;
           });
    if (isDouble)
        found.insert(u"subject"_s, phrase("Rule", "There is a line for this already: change that one."));
    return found;
}

QDate moved(QDate day, int number, const QString &unit)
{
    if (unit == u"months")
        return day.addMonths(number);
    if (unit != u"workdays")
        return day.addDays(unit == u"weeks" ? 7 * number : number);
    const int step = number < 0 ? -1 : 1;
    for (int left = qAbs(number); left > 0;) {
        day = day.addDays(step);
        left -= day.dayOfWeek() <= Qt::Friday ? 1 : 0;
    }
    return day;
}

} // namespace pd::rules
