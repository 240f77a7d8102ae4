// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rules/standing.h>

namespace pd::rules {

/// A stretch of days, both ends included. No first day: it began on a day nobody kept; no last day: open-ended.
struct Validity
{
    std::optional<QDate> from, until;
    bool holds(QDate day) const { return (!from || *from <= day) && (!until || day <= *until); }
    friend bool operator==(const Validity &, const Validity &) = default;
};

/// The days on which an agreement is, was or is to be in force, as known on a day; nothing while it is not signed.
/// A partial date of effect begins with its first day, a partial date of expiry ends with its last.
std::optional<Validity> validity(const AgreementFacts &facts, QDate today);

/// The union of stretches given in any order: by their days, and those that overlap or follow each other without a
/// day between them made one.
QList<Validity> merged(QList<Validity> stretches);
/// The stretches between those of a union, during which nothing holds.
QList<Validity> gaps(const QList<Validity> &united);

/// Of 3, 6 and 12 months the fewest within which it ends; nothing when it has ended, ends later or has no end.
std::optional<int> endsWithinMonths(std::optional<QDate> end, QDate today);

} // namespace pd::rules
