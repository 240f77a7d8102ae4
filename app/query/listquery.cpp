// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/listquery.h>

#include <query/dayrange.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace pd {

// ---- conditions as text

namespace {

struct Written
{
    const char *sign;
    Condition::Op op;
    bool includesEqual;
};
// Longer signs first.
constexpr Written operators[] = {{"!=", Condition::Op::NoneOf, false}, {"<=", Condition::Op::Less, true},
                                 {">=", Condition::Op::Greater, true}, {"=", Condition::Op::AnyOf, false},
                                 {"<", Condition::Op::Less, false},    {">", Condition::Op::Greater, false},
                                 {"~", Condition::Op::Matches, false}};

/// The value that makes "<" or ">" of "<=" or ">=": the next day, number or minute. Empty when it has none.
QString widened(const Field &field, const QString &value, bool isLess)
{
    bool isNumber = false;
    switch (field.type) {
    case ValueType::Integer: {
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber ? QString::number(number + (isLess ? 1 : -1)) : QString();
    }
    case ValueType::Decimal: {
        const double number = value.toDouble(&isNumber);
        const double infinity = std::numeric_limits<double>::infinity();
        return isNumber ? QString::number(std::nextafter(number, isLess ? infinity : -infinity), 'g', 17)
                        : QString();
    }
    case ValueType::Date: {
        const auto date = PartialDate::fromString(value);
        if (!date || !date->isDated())
            return {};
        return (isLess ? date->latest().addDays(1) : date->earliest().addDays(-1)).toString(Qt::ISODate);
    }
    case ValueType::Time: {
        const QTime time = QTime::fromString(value, QStringLiteral("HH:mm"));
        return time.isValid() ? time.addSecs(isLess ? 60 : -60).toString(QStringLiteral("HH:mm")) : QString();
    }
    default:
        return {};
    }
}

} // namespace

Result<Condition> parseCondition(const RecordType &type, const QString &expression)
{
    const auto notAKey = [](QChar c) { return !c.isLetterOrNumber() && c != u'_'; };
    const auto end = std::find_if(expression.begin(), expression.end(), notAKey);
    const QString key = expression.left(end - expression.begin());
    const QStringView rest = QStringView(expression).mid(key.size());
    const auto found = std::find_if(std::begin(operators), std::end(operators), [rest](const Written &each) {
        return rest.startsWith(QLatin1String(each.sign));
    });
    if (key.isEmpty() || found == std::end(operators)) {
        return failure(Error::Kind::Usage,
                       phrase("Query", "“%1” is not a condition. Write it as key=value, or with !=, <, >, ~.")
                               .arg(expression));
    }
    const Field *field = type.find(key);
    if (!field && key != u"id" && key != u"name" && !isInForceKey(type.kind, key)) {
        return failure(Error::Kind::Usage,
                       phrase("Query", "“%1” has no field “%2”.").arg(type.key()).arg(key));
    }

    const QString value = rest.mid(qsizetype(qstrlen(found->sign))).toString();
    Condition condition{key, found->op, {value}};
    if (found->op == Condition::Op::AnyOf || found->op == Condition::Op::NoneOf)
        condition.values = value.split(u'|');
    if (found->includesEqual) {
        const bool isDate = field && field->type == ValueType::Date;
        if (const QString until = isDate ? absoluteDays(value, QDate(2000, 1, 1)) : value; until != value) {
            // Told from a day that is not known yet: a stretch with one end.
            const bool isLess = found->op == Condition::Op::Less;
            return Condition{key, Condition::Op::AnyOf, {isLess ? QString(u".." % value) : QString(value % u"..")}};
        }
        const QString next = field ? widened(*field, value, found->op == Condition::Op::Less) : QString();
        if (next.isEmpty()) {
            return failure(Error::Kind::Usage,
                           phrase("Query", "“%1” cannot be compared with “%2”.").arg(key).arg(value));
        }
        condition.values = {next};
    }
    return condition;
}

} // namespace pd
