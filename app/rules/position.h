// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/value.h>

#include <QDate>

namespace pd::rules {

/// The position somebody holds on a day: of the rows of person.positions that have begun and not ended, the
/// one that began last; an empty row when there is none.
Row currentPosition(const Rows &positions, QDate today);
/// What the position is called in a language, in another where that is missing.
QString positionTitle(const Row &position, const QString &language);

} // namespace pd::rules
