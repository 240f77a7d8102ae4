// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/rulesources.h>

#include <QtGlobal>

namespace pd::rules {

/// All of resources/rules, so that translators see them.
static constexpr const char *sources[] = {
    QT_TRANSLATE_NOOP("RuleSource", "Zhejiang University, rules for travel abroad: at most six people in a group"),
    QT_TRANSLATE_NOOP("RuleSource", "Zhejiang University, rules for travel abroad: at most three countries"),
    QT_TRANSLATE_NOOP("RuleSource", "Zhejiang University, rules for travel abroad: five days for one country"),
    QT_TRANSLATE_NOOP("RuleSource", "Zhejiang University, rules for travel abroad: eight days for two countries"),
    QT_TRANSLATE_NOOP("RuleSource", "Zhejiang University, rules for travel abroad: ten days for three countries"),
    QT_TRANSLATE_NOOP("RuleSource", "Henan Normal University, rules for travel abroad: one day more for Africa and Latin America"),
    QT_TRANSLATE_NOOP("RuleSource", "Erasmus Without Paper, business requirements of agreements: one academic year ahead"),
    QT_TRANSLATE_NOOP("RuleSource", "China Medical University, register of agreements: a reminder three months ahead"),
    QT_TRANSLATE_NOOP("RuleSource", "Own proposal: three quarters make an academic year of two semesters"),
    QT_TRANSLATE_NOOP("RuleSource", "Terra Dotta, exchange balances: semesters are counted"),
    QT_TRANSLATE_NOOP("RuleSource", "Terra Dotta, exchange balances: a year is two semesters"),
    QT_TRANSLATE_NOOP("RuleSource", "Zhejiang International Studies University, rules for foreign guests: one month before"),
    QT_TRANSLATE_NOOP("RuleSource", "Zhejiang International Studies University, rules for foreign guests: two months where a visa is needed"),
    QT_TRANSLATE_NOOP("RuleSource", "Beijing Technology and Business University: leaders are asked ten working days ahead"),
    QT_TRANSLATE_NOOP("RuleSource", "Zhejiang International Studies University, rules for foreign guests: one week before"),
    QT_TRANSLATE_NOOP("RuleSource", "Queen's University, hosting international visitors: five working days before"),
    QT_TRANSLATE_NOOP("RuleSource", "Zhejiang International Studies University: within 24 hours of arrival"),
    QT_TRANSLATE_NOOP("RuleSource", "Sechenov University, rules for foreign delegations: papers fourteen days before"),
    QT_TRANSLATE_NOOP("RuleSource", "Sechenov University, rules for foreign delegations: within three days"),
    QT_TRANSLATE_NOOP("RuleSource", "Beijing Technology and Business University, Shanxi Medical University: files and photographs within "
                                    "five working days"),
    QT_TRANSLATE_NOOP("RuleSource", "Zhejiang University and others, rules for travel abroad: passports back within seven days"),
    QT_TRANSLATE_NOOP("RuleSource", "Own proposal: usual names of posts"),
    QT_TRANSLATE_NOOP("RuleSource", "Jinan University, rules for travel abroad: 45 days for one country"),
    QT_TRANSLATE_NOOP("RuleSource", "Zhejiang University, rules for travel abroad: published within a month")};

Text sourceText(const QString &source)
{
    for (const char *known : sources) {
        if (source == QLatin1String(known))
            return phrase("RuleSource", known);
    }
    return Text::verbatim(source);
}

} // namespace pd::rules
