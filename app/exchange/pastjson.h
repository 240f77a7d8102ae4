// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/numbers.h>
#include <store/arriving.h>

#include <QJsonArray>

namespace pd {

/// What was done to these records, change set by change set, the oldest first, as the file of a whole office tells it:
///   {"at", "who", "did": "import", "undone": true, "record": 7, "labels": {"en": …},
///    "changes": [{"record": 7, "did": "update", "fields": {"status": {"before": …, "after": …}},
///                 "names": {"before": […], "after": […]}}]}
/// numbers: of the records in the file. By what a record was read from another office's file is not told: it was
/// created there.
QJsonArray pastToJson(const Office &office, const QList<Record> &records, const Numbers &numbers);

/// Reads that again. numbers: of the records of the file in the office; kinds: by the number in the file.
Result<QList<PastSet>> pastFromJson(const QJsonArray &array, const Numbers &numbers, const QHash<RecordId, Kind> &kinds);

} // namespace pd
