// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/derived.h>

namespace pd::derived {

Result<QHash<qint64, QDate>> owed(const Day &day, Kind kind)
{
    const bool isVisit = kind == Kind::Visit;
    const Field &due = *recordType(kind).find(isVisit ? u"checks" : u"work_plan")->rowField(QStringLiteral("due"));
    auto lines = day.select(
            isVisit ? QStringLiteral("SELECT l.record, l.due FROM visit_checks l JOIN visit v ON v.id = l.record"
                                     " CROSS JOIN record r ON r.id = v.id AND r.deleted IS NULL"
                                     " WHERE l.done IS NULL AND l.due IS NOT NULL AND v.status IS NOT 'cancelled'"
                                     " AND NOT (l.\"check\" = 'report' AND v.report_done IS NOT NULL)")
                    : QStringLiteral("SELECT l.record, l.due FROM agreement_work_plan l"
                                     " CROSS JOIN record r ON r.id = l.record AND r.deleted IS NULL"
                                     " WHERE l.done IS NULL AND l.due IS NOT NULL"));
    if (!lines)
        return tl::unexpected(lines.error());
    QHash<qint64, QDate> found;
    while (lines->next()) {
        const PartialDate written = fromColumn(due, lines->value(1)).toDate();
        if (!written.isDated())
            continue;
        QDate &first = found[lines->value(0).toLongLong()];
        if (!first.isValid() || written.latest() < first)
            first = written.latest();
    }
    return found;
}

} // namespace pd::derived
