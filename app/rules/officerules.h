// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/text.h>
#include <record/vocabulary.h>

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace pd {
class Language;
}

namespace pd::rules {

/// What an office has set under a key; empty where it goes by what the program ships.
using OfficeSetting = std::function<QString(const QString &key)>;

/// A line of the tables that an office goes by, and who says so: by when a paper of a visit is due; a limit, a period
/// or a weight; the posts of a rank. The program ships tables (resources/rules), drawn from published rules; an office
/// can change every line and add its own. They propose days and warn, and forbid nothing.
struct Rule
{
    enum class Sort { Paper, Limit, Rank };
    Sort sort = Sort::Paper;
    QString key = {};            ///< the setting under which an office keeps what it changed; empty: a line of its own
    QString set = {};            ///< cn, ru, eu: where the home institution is; any: everywhere, unless its country has its own
    QString subject = {};        ///< Paper: vocabulary::check, or none; Limit: outbound_people, notice_months …
    QString direction = {};      ///< Paper: in, out, online
    QStringList countries = {};  ///< Paper: only with partners from these, ISO 3166-1; empty: with all
    double number = 0;      ///< Rank: 1 is the highest
    QString unit = {};           ///< days, workdays, weeks, months; people, countries, semesters
    QString moment = {};         ///< Paper: before_start, after_start, before_end, after_end
    QStringList words = {};      ///< Rank: what stands in the names of such posts
    QMap<QString, QString> label = {};  ///< what the office calls it, by language
    QString source = {};
    QString confidence = {};     ///< vocabulary::confidence
    bool isOff = false;     ///< the office does not go by it, nor by what holds everywhere in its place

    bool isOwn() const { return key.isEmpty(); }
    friend bool operator==(const Rule &, const Rule &) = default;
};

const QList<Rule> &shippedRules();
/// As shipped, with what an office has changed, then its own lines. What is kept and cannot be understood is left out.
QList<Rule> officeRules(const OfficeSetting &office);
/// What an office keeps of these lines: every setting of rules, empty where a line is as shipped.
QMap<QString, QString> stored(const QList<Rule> &rules);
/// The settings that hold rules; with the one that names the set.
const QStringList &ruleSettings();
inline const QString ownRulesKey = QStringLiteral("rules.own"), ruleSetKey = QStringLiteral("rules.set");

/// The set of a country, ISO 3166-1: cn, ru, eu, or none of them ("any").
QString ruleSet(const QString &country);
/// The set that an office has chosen, else that of its country.
QString ruleSet(const QString &country, const OfficeSetting &office);

/// What is wrong with a line, by the name of its part (number, unit, label …); others: the lines beside it.
QMap<QString, Text> problems(const Rule &rule, const QList<Rule> &others);

/// In which units the number of a line can be given.
const Vocabulary &unitsOf(const Rule &rule);
const Vocabulary &ruleSets();
const Vocabulary &ruleMoments();
const Vocabulary &limitSubjects();

/// What a line is called: in the words of the office, else in those of the program.
QString name(const Rule &rule, const Language &language);
/// "30 days before the first day", "6 people", "rector, president".
Text amount(const Rule &rule);
/// "3 weeks", "1.5 semesters".
Text amount(double number, const QString &unit);

/// A day moved by a period; negative: back. Working days are Monday to Friday: holidays move every year and are not
/// known here.
QDate moved(QDate day, int number, const QString &unit);

/// What two states of the settings of rules differ in: "People in a group abroad, at most", in a language.
struct RuleChange { QString name, before, after; };
QList<RuleChange> ruleChanges(const QMap<QString, QString> &before, const QMap<QString, QString> &after,
                              const Language &language);

} // namespace pd::rules
