// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rules/officerules.h>

namespace pd::rules {

/// The limit with a subject that counts for a set: its own, else that for everywhere; nothing where none holds.
std::optional<Rule> limitFor(const QList<Rule> &rules, const QString &set, const QString &subject);

/// A journey as the limits see it.
struct Journey
{
    QStringList countries;  ///< visited, each once, ISO 3166-1
    qint64 people = 0;      ///< 0: not known
    qint64 days = 0;        ///< 0: not known
};
struct Exceeded
{
    Rule limit;
    qint64 allowed = 0, actual = 0;
};
/// The limits of a set that a journey abroad goes beyond.
QList<Exceeded> exceeded(const QList<Rule> &rules, const QString &set, const Journey &journey);

} // namespace pd::rules
