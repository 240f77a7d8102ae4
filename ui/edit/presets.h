// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/record.h>

namespace pd::ui {

/// A new record with what is nearly always so: the own institution as a party, a visit in person that is planned.
/// Values that are set already stay.
Record withPresets(Record record, RecordId ownInstitution);

} // namespace pd::ui
