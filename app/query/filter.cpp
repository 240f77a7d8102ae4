// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/filter.h>

#include <query/dayrange.h>
#include <query/derived.h>

#include <algorithm>

namespace pd::filter {

using sql::Piece;

namespace {

/// The condition with what depends on the day and on the user filled in.
Condition resolved(Condition condition, const RecordType &type, Office &office, QDate today)
{
    const Field *field = type.find(condition.key);
    const bool isDate = (field && field->type == ValueType::Date) || isInForceKey(type.kind, condition.key);
    for (QString &value : condition.values) {
        if (isDate)
            value = absoluteDays(value, today);
        else if (condition.key == u"officer" && value == meValue) {
            // Where nobody has entered a name, nothing is anybody's: "@me" is no one's name.
            const QString user = office.setting(QStringLiteral("user"));
            value = user.isEmpty() ? value : user;
        }
    }
    return condition;
}

bool isDerived(const RecordType &type, const QString &key)
{
    const Field *field = type.find(key);
    return (field && field->isDerived) || isInForceKey(type.kind, key);
}

/// Live records only. What is in the bin is mostly nothing, and always little beside what is not.
Result<QString> living(Connection &connection)
{
    auto deleted = sql::run(connection, QStringLiteral("SELECT 1 FROM record WHERE deleted IS NOT NULL LIMIT 1"));
    if (!deleted)
        return tl::unexpected(deleted.error());
    return deleted->next() ? QStringLiteral("k.id NOT IN (SELECT id FROM record WHERE deleted IS NOT NULL)")
                           : QStringLiteral("1");
}

} // namespace

Result<Selection> selection(Office &office, const ListQuery &query, const Scope &scope)
{
    const RecordType &type = recordType(query.kind);
    const Language language = Language::of(query.language);
    const auto living = filter::living(office.connection());
    if (!living)
        return tl::unexpected(living.error());

    QStringList used = scope.used;
    QList<Condition> conditions;
    for (const Condition &condition : query.where) {
        if (!scope.except.isEmpty() && condition.key == scope.except)
            continue;
        conditions << resolved(condition, type, office, query.today);
        used << condition.key;
    }
    Selection selection;
    selection.from = sql::quoted(type.key()) % QLatin1String(" k");
    if (std::any_of(used.cbegin(), used.cend(), [&type](const QString &key) { return isDerived(type, key); })) {
        if (auto prepared = derived::prepare(office, query.kind, query.today); !prepared)
            return tl::unexpected(prepared.error());
        selection.from += QStringLiteral(" LEFT JOIN %1 d ON d.id = k.id").arg(derived::table(query.kind));
    }

    QList<Piece> pieces{Piece{*living}};
    for (const Condition &condition : std::as_const(conditions)) {
        auto piece = conditionPiece(office, type, condition, language);
        if (!piece)
            return tl::unexpected(piece.error());
        pieces << *piece;
    }
    if (!query.match.isEmpty())
        pieces << matchingText(office, query.kind, query.match);
    selection.where = joined(pieces, QStringLiteral(" AND "));
    return selection;
}

} // namespace pd::filter
