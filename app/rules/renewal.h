// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/record.h>

#include <QDate>

namespace pd::rules {

/// The draft of an agreement that renews another: what they agreed, with whom and for how long; none of what was
/// done for the old one (numbers, signatures, steps, papers). It takes effect on the day after the old one ends, for
/// as long again; where that day has passed, or the old one has no end, its dates are left open.
Record renewal(const Record &agreement, QDate today);
/// The same terms for it; agreement: its number in the change set that makes it. The years they were for are left out:
/// they hold as long as the agreement does.
Record renewedTerm(const Record &term, RecordId agreement);

/// The step that usually follows a standing, a code of vocabulary::step; empty where nothing is to be done.
QString nextStep(const QString &standing);

/// An agreement after a step was taken: the step is added, and the date it stands for where the agreement has a field
/// for that (signed by us, signed by the partner, effective) and it is empty.
Record withStep(Record agreement, const Row &step);

} // namespace pd::rules
