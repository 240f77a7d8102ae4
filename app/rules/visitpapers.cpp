// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/visitpapers.h>

#include <language/tablefile.h>

#include <algorithm>

namespace pd::rules {

static const std::pair<QLatin1String, PaperRule::Unit> units[] = {{QLatin1String("days"), PaperRule::Unit::Days},
                                                                  {QLatin1String("workdays"), PaperRule::Unit::WorkDays},
                                                                  {QLatin1String("months"), PaperRule::Unit::Months}};

static PaperRule::Unit unitOf(QStringView key)
{
    const auto found = std::find_if(std::begin(units), std::end(units), [key](const auto &unit) { return unit.first == key; });
    return found == std::end(units) ? PaperRule::Unit::Days : found->second;
}

QList<PaperRule> paperRules(const OfficeSetting &office)
{
    static const QList<PaperRule> shipped = [] {
        QList<PaperRule> read;
        readTable(QStringLiteral(":/rules/visit_papers.tsv"), 8, [&read](const QList<QStringView> &cells) {
            read << PaperRule{cells[0].toString(), cells[1].toString(), cells[2].toString(), cells[3] == u"end",
                              cells[4].toInt(), unitOf(cells[5]), cells[6].toString(), cells[7].toString()};
        });
        return read;
    }();
    if (!office)
        return shipped;
    QList<PaperRule> rules = shipped;
    for (PaperRule &rule : rules) {
        const QString kept = office(settingKey(rule));
        const QStringList parts = kept.split(u' ');
        bool isNumber = false;
        const int offset = parts.first().toInt(&isNumber);
        rule.isOff = kept == QLatin1String("off");
        if (isNumber && parts.size() == 2) {
            rule.offset = offset;
            rule.unit = unitOf(parts.last());
        }
    }
    return rules;
}

QString settingKey(const PaperRule &rule)
{
    return QStringLiteral("paper.%1.%2.%3").arg(rule.set, rule.direction, rule.check);
}

QString stored(const PaperRule &rule)
{
    if (rule.isOff)
        return QStringLiteral("off");
    const auto unit = std::find_if(std::begin(units), std::end(units), [&rule](const auto &one) { return one.second == rule.unit; });
    return QString::number(rule.offset) + u' ' + unit->first;
}

QDate movedByWorkDays(QDate day, int workDays)
{
    const int step = workDays < 0 ? -1 : 1;
    for (int left = qAbs(workDays); left > 0;) {
        day = day.addDays(step);
        left -= day.dayOfWeek() <= Qt::Friday ? 1 : 0;
    }
    return day;
}

static QDate dueDay(const PaperRule &rule, QDate day)
{
    switch (rule.unit) {
    case PaperRule::Unit::WorkDays:
        return movedByWorkDays(day, rule.offset);
    case PaperRule::Unit::Months:
        return day.addMonths(rule.offset);
    case PaperRule::Unit::Days:
        break;
    }
    return day.addDays(rule.offset);
}

QList<Paper> papersDue(const QList<PaperRule> &rules, const QString &country, const QString &direction,
                       const PartialDate &starts, const PartialDate &ends)
{
    if (starts.precision() < PartialDate::Precision::Month)
        return {};
    const PartialDate &last = ends.precision() < PartialDate::Precision::Month ? starts : ends;
    const QString set = ruleSet(country);
    const auto isOf = [&direction](const PaperRule &rule) { return rule.direction == direction; };
    QList<Paper> papers;
    for (const PaperRule &rule : rules) {
        const bool isOwn = rule.set == set;
        const bool isReplaced = !isOwn && std::any_of(rules.begin(), rules.end(), [&](const PaperRule &other) {
            return isOf(other) && other.set == set && other.check == rule.check;
        });
        if (isOf(rule) && !rule.isOff && !isReplaced && (isOwn || rule.set == QLatin1String("any")))
            papers << Paper{rule.check, dueDay(rule, rule.isFromEnd ? last.latest() : starts.earliest()), rule};
    }
    std::stable_sort(papers.begin(), papers.end(), [](const Paper &a, const Paper &b) { return a.due < b.due; });
    return papers;
}

} // namespace pd::rules
