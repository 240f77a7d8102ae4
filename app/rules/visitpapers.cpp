// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/visitpapers.h>

#include <language/tablefile.h>

#include <algorithm>

namespace pd::rules {

const QList<PaperRule> &paperRules()
{
    static const QList<PaperRule> rules = [] {
        QList<PaperRule> read;
        readTable(QStringLiteral(":/rules/visit_papers.tsv"), 8, [&read](const QList<QStringView> &cells) {
            const auto unit = cells[5] == u"workdays" ? PaperRule::Unit::WorkDays
                            : cells[5] == u"months"   ? PaperRule::Unit::Months
                                                      : PaperRule::Unit::Days;
            read << PaperRule{cells[0].toString(), cells[1].toString(), cells[2].toString(), cells[3] == u"end",
                              cells[4].toInt(), unit, cells[6].toString(), cells[7].toString()};
        });
        return read;
    }();
    return rules;
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
    const QString set = country.toLower();
    const auto isOf = [&direction](const PaperRule &rule) { return rule.direction == direction; };
    QList<Paper> papers;
    for (const PaperRule &rule : rules) {
        const bool isOwn = rule.set == set;
        const bool isReplaced = !isOwn && std::any_of(rules.begin(), rules.end(), [&](const PaperRule &other) {
            return isOf(other) && other.set == set && other.check == rule.check;
        });
        if (isOf(rule) && !isReplaced && (isOwn || rule.set == QLatin1String("any")))
            papers << Paper{rule.check, dueDay(rule, rule.isFromEnd ? last.latest() : starts.earliest()), rule};
    }
    std::stable_sort(papers.begin(), papers.end(), [](const Paper &a, const Paper &b) { return a.due < b.due; });
    return papers;
}

} // namespace pd::rules
