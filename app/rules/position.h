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
/// A position as it was written for one visit or signature, in a language: translated where it is one of the person's
/// own positions, else as it stands; the one held on that day where nothing was written.
QString positionIn(const QString &written, const Rows &positions, const QString &language, QDate today);

} // namespace pd::rules
