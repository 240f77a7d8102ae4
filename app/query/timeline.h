// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/listquery.h>
#include <rules/validity.h>

namespace pd {

/// Agreements that renew one another, the oldest first. Most stand alone.
using AgreementChain = QList<RecordId>;

/// The chains to which these agreements belong, in the order in which their first one stands here. A chain is whole,
/// also where the list has found a part of it only.
Result<QList<AgreementChain>> agreementChains(Office &office, const QList<RecordId> &ids);

/// One agreement on a time line, as of a day.
struct TimelineBar
{
    RecordId id;
    QString label;
    QString standing;              ///< code of vocabulary::standing
    QString standingText;
    std::optional<rules::Validity> inForce;
    /// What is written in an agreement that is not signed yet, where it has days.
    std::optional<rules::Validity> intended;
    /// The first day anything was done for it; it was being prepared from then on.
    std::optional<QDate> begun;
    std::optional<QDate> noticeBy;
    QList<QDate> amended;
};
/// A chain on a time line.
struct TimelineLane
{
    QString partner;               ///< "A, B and C"
    QString type;                  ///< of the latest
    QList<TimelineBar> bars;
    QList<rules::Validity> gaps;   ///< between agreements, in which none was in force
};
QList<TimelineLane> timelineLanes(Office &office, const QList<AgreementChain> &chains, const Language &language,
                                  QDate today, const CodeTables &tables);

} // namespace pd
