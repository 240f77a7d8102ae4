// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/record.h>

namespace pd::rules {

/// Counts of one cohort or flow that do not fit together. Each may be right, and none stops anybody.
struct CountDoubt
{
    enum class Why {
        Falls,    ///< what can only grow (applicants, admitted, withdrawn, graduates, dual degrees) is fewer than before
        Exceeds,  ///< more than there can be: admitted of applicants, graduates of admitted, dual degrees of graduates
        Parts     ///< the parts of one split are together more than their total
    };
    Why why = Why::Falls;
    QString measure;
    PartialDate day;
    qint64 persons = 0;
    qint64 other = 0;     ///< the count before; that of the other measure; the sum of the parts
    QString against = {}; ///< Exceeds: the other measure; Parts: the split
    friend bool operator==(const CountDoubt &, const CountDoubt &) = default;
};
/// By day. counts: totals and parts, in any order.
QList<CountDoubt> countDoubts(const QList<Record> &counts);

} // namespace pd::rules
