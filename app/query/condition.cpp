// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/condition.h>

#include <query/dayrange.h>
#include <query/derived.h>
#include <query/fieldcondition.h>

namespace pd::filter {

using sql::Piece;

namespace {

using Op = Condition::Op;

Result<Piece> idCondition(const Condition &condition)
{
    static const Field id = field("id", ValueType::Integer, phrase("Query", "Number"));
    if (condition.op == Op::Matches)
        return usage(phrase("Query", "The field “%1” cannot be searched.").arg(id.key));
    QVariantList numbers;
    for (const QString &value : condition.values) {
        bool isNumber = false;
        numbers << value.toLongLong(&isNumber);
        if (!isNumber)
            return badValue(id.key, value);
    }
    if (condition.op == Op::Less || condition.op == Op::Greater) {
        if (numbers.size() != 1)
            return usage(phrase("Query", "“%1” is compared with one value.").arg(id.key));
        return Piece{condition.op == Op::Less ? QStringLiteral("k.id < ?") : QStringLiteral("k.id > ?"),
                     numbers};
    }
    Piece piece = in(QStringLiteral("k.id"), numbers);
    if (condition.op == Op::NoneOf)
        piece.text = u"NOT " % piece.text;
    return piece;
}

Result<Piece> nameCondition(const Office &office, const RecordType &type, const Condition &condition)
{
    if (condition.op == Op::Less || condition.op == Op::Greater)
        return usage(phrase("Query", "“%1” has no order: only dates, times and numbers can be compared "
                                     "with < and >.")
                             .arg(condition.key));
    if (condition.op == Op::Matches)
        return matches(office, condition.values.join(u' '), {QStringLiteral("name")}, type.kind,
                       QStringLiteral("k.id IN (%1)"));
    QVariantList values(condition.values.begin(), condition.values.end());
    Piece piece{QStringLiteral("k.id IN (SELECT record FROM name WHERE text IN (%1))")
                        .arg(sql::marks(values.size())),
                values};
    if (condition.values.contains(QString()))
        piece.text = u'(' % piece.text % QLatin1String(" OR k.id NOT IN (SELECT record FROM name))");
    if (condition.op == Op::NoneOf)
        piece.text = u"NOT " % piece.text;
    return piece;
}

/// Agreements in force at any time of a stretch of days: begun by its end, not over before its beginning. What
/// began on an unknown day may have begun in time; what has no end is not over.
Result<Piece> inForceCondition(const Condition &condition)
{
    if (condition.op != Op::AnyOf && condition.op != Op::NoneOf)
        return badValue(condition.key, condition.values.join(u'|'));
    const QString starts = sql::firstDay(QStringLiteral("d.valid_from"));
    QList<Piece> either;
    for (const QString &value : condition.values) {
        auto range = dayRange(value);
        if (const auto day = PartialDate::fromString(value); !range && day && day->isDated())
            range = DayRange{day->earliest(), day->latest()};
        if (!range)
            return badValue(condition.key, value);
        Piece piece{QStringLiteral("(d.valid_from IS NOT NULL")};
        if (range->to) {
            piece.text += QStringLiteral(" AND coalesce(%1 <= ?, 1)").arg(starts);
            piece.values << sql::isoDay(*range->to);
        }
        if (range->from) {
            piece.text += QStringLiteral(" AND coalesce(d.valid_until >= ?, 1)");
            piece.values << sql::isoDay(*range->from);
        }
        piece.text += u')';
        either << piece;
    }
    Piece piece = joined(either, QStringLiteral(" OR "));
    if (condition.op == Op::NoneOf)
        piece.text += QStringLiteral(" IS NOT TRUE");
    return piece;
}

} // namespace

Result<Piece> conditionPiece(Office &office, const RecordType &type, const Condition &condition,
                             const Language &language)
{
    if (condition.key == u"id")
        return idCondition(condition);
    if (condition.key == u"name")
        return nameCondition(office, type, condition);
    if (isInForceKey(type.kind, condition.key))
        return inForceCondition(condition);
    const Field *field = type.find(condition.key);
    if (!field)
        return usage(phrase("Query", "“%1” has no field “%2”.").arg(type.key()).arg(condition.key));
    return fieldCondition(office, type, *field, condition, language);
}

Piece matchingText(const Office &office, Kind kind, const QString &text)
{
    return matches(office, text, {}, kind, QStringLiteral("k.id IN (%1)"));
}

} // namespace pd::filter
