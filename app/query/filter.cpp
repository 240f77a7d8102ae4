// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/filter.h>

#include <query/dayrange.h>
#include <query/derived.h>

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

} // namespace

Result<Selection> selection(Office &office, const ListQuery &query, const QString &except)
{
    if (auto prepared = derived::prepare(office, query.kind, query.today); !prepared)
        return tl::unexpected(prepared.error());
    const RecordType &type = recordType(query.kind);
    const Language language = Language::of(query.language);

    Selection selection;
    selection.from = QStringLiteral("%1 k CROSS JOIN record r ON r.id = k.id AND r.deleted IS NULL")
                             .arg(sql::quoted(type.key()));
    if (derived::has(type))
        selection.from += QStringLiteral(" LEFT JOIN %1 d ON d.id = k.id").arg(derived::table(query.kind));

    QList<Piece> pieces;
    for (const Condition &condition : query.where) {
        if (!except.isEmpty() && condition.key == except)
            continue;
        auto piece = conditionPiece(office, type, resolved(condition, type, office, query.today), language);
        if (!piece)
            return tl::unexpected(piece.error());
        pieces << *piece;
    }
    if (!query.match.isEmpty())
        pieces << matchingText(office, query.kind, query.match);
    selection.where = pieces.isEmpty() ? Piece{QStringLiteral("1")} : joined(pieces, QStringLiteral(" AND "));
    return selection;
}

} // namespace pd::filter
