// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/text.h>
#include <record/value.h>

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace pd::rules {

/// What an office has set under a key; empty where it goes by what the program ships.
using OfficeSetting = std::function<QString(const QString &key)>;

/// A number that the work goes by, and who says so. A table of the program (resources/rules/limits.tsv), in which an
/// office can change every line: it warns, and forbids nothing.
struct Limit
{
    QString set;            ///< cn, ru, eu: where the home institution is; any: everywhere
    QString key;            ///< outbound_people, notice_months …
    double usual = 0;       ///< as shipped
    std::optional<double> value;  ///< as the office goes by it; nothing: switched off
    QString unit;           ///< people, countries, days, months, semesters
    QString source;
    QString confidence;     ///< vocabulary::confidence
};
QList<Limit> limits(const OfficeSetting &office = {});
/// The setting under which an office keeps its own value: "off" or a number.
QString settingKey(const Limit &limit);
Text label(const Limit &limit);

/// The set of a country, ISO 3166-1: cn, ru, eu, or none of them ("any").
QString ruleSet(const QString &country);
/// The line with a key that counts for a set: its own, else that for everywhere; nothing where none holds.
std::optional<Limit> limitFor(const QList<Limit> &limits, const QString &set, const QString &key);

/// A journey as the limits see it.
struct Journey
{
    QStringList countries;  ///< visited, each once, ISO 3166-1
    qint64 people = 0;      ///< 0: not known
    qint64 days = 0;        ///< 0: not known
};
struct Exceeded
{
    Limit limit;
    qint64 allowed = 0, actual = 0;
};
/// The limits of a set that a journey abroad goes beyond.
QList<Exceeded> exceeded(const QList<Limit> &limits, const QString &set, const Journey &journey);

} // namespace pd::rules
