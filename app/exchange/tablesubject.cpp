// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/tablesubject.h>

#include <algorithm>

namespace pd {

QList<TableSubject> TableSubject::all()
{
    QList<TableSubject> subjects;
    for (const Kind kind : importableKinds()) {
        if (kind == Kind::Count)
            subjects.append({kind, true});
        subjects.append({kind, false});
    }
    return subjects;
}

TableSubject TableSubject::of(const QList<TableRows::Line> &beginning, Kind likely, const Language &language)
{
    if (enrolmentHead(beginning, 0))
        return {Kind::Count, true};
    return {kindOfTable(beginning, likely, language), false};
}

TableSubject TableSubject::of(const Mapping &mapping)
{
    const auto columns = EnrolmentColumns::byKeys(mapping.headers, mapping.keys);
    return {mapping.kind, mapping.kind == Kind::Count && columns && columns->students >= 0};
}

Text TableSubject::label() const
{
    return isEnrolment ? phrase("Import", "Students by country", "what the rows of a table are")
                       : recordType(kind).plural;
}

TableHead TableSubject::head(const QList<TableRows::Line> &beginning, int row, const Language &language) const
{
    std::optional<TableHead> head = isEnrolment ? enrolmentHead(beginning, row) : std::nullopt;
    if (!head)
        head = tableHead(recordType(kind), beginning, {}, row, language);
    return head.value_or(TableHead());
}

QList<ProposedColumn> TableSubject::proposed(const TableHead &head, const Language &language) const
{
    if (!isEnrolment)
        return proposedColumns(recordType(kind), head.headers, language, head.sample);
    const auto columns = EnrolmentColumns::of(head.headers);
    QList<ProposedColumn> found(head.headers.size());
    for (qsizetype i = 0; columns && i < found.size(); ++i)
        found[i] = {columns->keys()[i], ProposedColumn::Why::Header};
    return found;
}

QList<ColumnTarget> TableSubject::targets(const Language &language) const
{
    return isEnrolment ? EnrolmentColumns::targets(language) : columnTargets(recordType(kind), language);
}

Text TableSubject::problem(const QStringList &headers, const QStringList &keys, const Language &language) const
{
    const bool isEmpty = std::all_of(keys.begin(), keys.end(), [](const QString &key) { return key.isEmpty(); });
    if (isEnrolment) {
        const auto columns = EnrolmentColumns::byKeys(headers, keys);
        if (!columns)
            return columns.error().message;
        if (const QStringList missing = columns->missing(language); !missing.isEmpty())
            return phrase("Import", "No column becomes this yet: %1.").arg(language.list(missing));
    } else if (const auto columns = mappedColumns(recordType(kind), headers, keys, language); !columns) {
        return columns.error().message;
    }
    return isEmpty ? phrase("ImportJob", "Choose what at least one column becomes.") : Text();
}

QStringList TableSubject::missing(const QStringList &headers, const QStringList &keys, const Language &language) const
{
    if (isEnrolment)
        return {}; // such a table cannot do without, see problem()
    const auto columns = mappedColumns(recordType(kind), headers, keys, language);
    return columns ? missingTargets(recordType(kind), *columns, language) : QStringList();
}

bool TableSubject::asksForDayOrder(const QStringList &headers, const QStringList &keys, const DayOrders &orders,
                                   const Language &language) const
{
    if (isEnrolment || orders.isEmpty())
        return false;
    const auto columns = mappedColumns(recordType(kind), headers, keys, language);
    for (int i = 0; columns && i < columns->size(); ++i)
        if (columns->at(i).holdsDates() && orders.isOpen(i))
            return true;
    return false;
}

} // namespace pd
