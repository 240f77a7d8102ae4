// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/record: each kind of record is described in a file of its own.
#pragma once

#include <record/recordtype.h>
#include <record/vocabulary.h>

namespace pd::describe {

RecordType organisation();
RecordType person();
RecordType agreement();
RecordType exchangeTerm();
RecordType programme();
RecordType target();
RecordType cohort();
RecordType flow();
RecordType count();
RecordType figure();
RecordType visit();
RecordType stop();
RecordType outcome();
RecordType project();
RecordType event();
RecordType followUp();
RecordType document();
RecordType source();

/// What every kind that stands alone holds at its end: officer, own unit, tags, notes, sources.
QList<Field> withCommon(QList<Field> fields);
/// What parts of other records hold at their end: source, confidence, note.
QList<Field> withSource(QList<Field> fields);

} // namespace pd::describe
