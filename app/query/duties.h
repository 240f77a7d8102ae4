// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/query: what is owed before it is put into words. Home asks for it while the first frame waits.
#pragma once

#include <query/derived.h>
#include <query/owed.h>

namespace pd::derived {

struct Duty
{
    Owed::Source source = Owed::Source::FollowUp;
    OwedPlace place;
    PartialDate due;
    qint64 days = 0;       ///< 0 where there is no day; never negative for a renewal
    QString who;
    QString text;          ///< of a line: what it says, a code of vocabulary::check for a usual paper
    RecordId about;        ///< of a follow-up or an outcome
};

/// In no order. agreements: every live one, where renewals are asked for.
Result<QList<Duty>> duties(Office &office, const Day &day, const QHash<qint64, Agreement> &agreements, const OwedQuery &query,
                           const Language &language);

/// By the last day that it may mean; what has none comes last.
bool isSooner(const Duty &a, const Duty &b);
/// What is to be done; label: of the record.
QString words(const Duty &duty, const QString &label, const Language &language);

/// Texts of records and their order.
struct Label
{
    QString text;
    QByteArray sortKey;
};
Result<QHash<RecordId, Label>> labels(const Day &day, const QList<RecordId> &ids, const Language &language);

} // namespace pd::derived
