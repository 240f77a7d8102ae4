// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/partialdate.h>
#include <rules/limits.h>

#include <QDate>
#include <QList>
#include <QString>

namespace pd::rules {

/// By when a paper of a visit is due, and who says so. A table of the program (resources/rules/visit_papers.tsv),
/// drawn from the published rules of universities, in which an office can change every line: it proposes days, and
/// forbids nothing.
struct PaperRule
{
    enum class Unit { Days, WorkDays, Months };
    QString set;        ///< cn, ru, eu: where the home institution is; any: everywhere, unless its country has its own
    QString direction;  ///< in, out, online
    QString check;      ///< vocabulary::check
    bool isFromEnd = false;
    int offset = 0;     ///< from the first or the last day of the visit; negative: before it
    Unit unit = Unit::Days;
    QString source;
    QString confidence; ///< vocabulary::confidence
    bool isOff = false; ///< the office does not ask for it, nor for what holds everywhere in its place
};
/// As shipped, with what an office has changed.
QList<PaperRule> paperRules(const OfficeSetting &office = {});
/// The setting under which an office keeps its own deadline, and what is kept there: "-30 days", "off".
QString settingKey(const PaperRule &rule);
QString stored(const PaperRule &rule);

/// A day moved by so many working days. Monday to Friday; holidays move every year and are not known here.
QDate movedByWorkDays(QDate day, int workDays);

struct Paper
{
    QString check;
    QDate due;
    PaperRule rule;
};
/// The papers of a visit by the day they are due. country: of the home institution, ISO 3166-1. Of a visit known by
/// its month the day that leaves the most time counts; one known less exactly has none yet.
QList<Paper> papersDue(const QList<PaperRule> &rules, const QString &country, const QString &direction,
                       const PartialDate &starts, const PartialDate &ends);

} // namespace pd::rules
